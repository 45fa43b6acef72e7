//! What holds of every case on every day.

mod cases;

use cases::{case, day, json, turned};
use chrono::NaiveDate;
use nextplan_engine::{Advice, Answer, Case, Field, Verdict, advise};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

fn parse(fields: &[(String, Value)]) -> Case {
    Case::parse(nextplan_catalog::embedded(), &json(fields)).unwrap()
}

fn bytes(case: &Case, day: NaiveDate) -> String {
    serde_json::to_string(&advise(nextplan_catalog::embedded(), case, day)).unwrap()
}

/// Everything that one advice says of itself fits together.
fn consistent(advice: &Advice, case: &Case) {
    let of = |verdict: Verdict| advice.options.iter().filter(move |option| option.verdict == verdict);
    let ids: Vec<&str> = of(Verdict::Recommended).map(|option| option.id).collect();
    assert_eq!(ids, advice.recommended.into_iter().collect::<Vec<_>>(), "recommended is one of the notice's options");
    assert_eq!(advice.nearest.is_some(), advice.recommended.is_none());
    assert!(advice.nearest.is_none_or(|nearest| advice.options.iter().any(|option| option.id == nearest)));
    for option in &advice.options {
        assert_eq!(option.reasons.is_empty(), option.verdict != Verdict::RuledOut, "{}", option.id);
        assert!(option.verdict != Verdict::Recommended || option.warnings.is_empty(), "no disputed cell earns it");
        let unmet: Vec<&str> = option.reasons.iter().filter(|r| r.kind == "unmet").map(|r| r.id).collect();
        assert_eq!(unmet, option.unmet);
        assert!(option.unmet.iter().all(|feature| !option.surplus.contains(feature)));
        assert!(option.reasons.iter().all(|reason| !reason.sources.is_empty()), "every reason has a source");
        assert!(!option.sources.is_empty());
    }
    assert_eq!(advice.settled, advice.open_questions.is_empty());
    assert!(advice.what_would_change.iter().all(|change| change.recommended != advice.recommended));

    assert!(advice.timeline.is_sorted_by_key(|event| event.on), "the timeline is in order");
    let end = advice.timeline.iter().find(|event| event.event == "ends-on").map(|event| event.on);
    assert_eq!(end, case.ends_on(), "the end is one of the events");
    assert!(advice.timeline.iter().all(|event| event.event == "ends-on" || !event.sources.is_empty()));
    assert_eq!(advice.latest_start.is_some(), case.ends_on().is_some() && advice.state.plausible);
    if let (Some(start), Some(end)) = (&advice.latest_start, case.ends_on()) {
        assert!(start.on <= end);
        let days: Vec<NaiveDate> = start.margins.iter().map(|margin| margin.on).collect();
        assert!(days.is_sorted_by(|later, earlier| later >= earlier), "margins are counted backwards");
        assert_eq!(days.last(), Some(&start.on));
    }
    let steps = || advice.checklist.iter().flat_map(|section| &section.steps);
    assert!(steps().count() > 0, "there is always something to do");
    assert!(steps().all(|step| !step.sources.is_empty()));
    assert!(steps().all(|step| step.due.is_none() || advice.latest_start.is_some()));
    assert_eq!(advice.path_reasons.len(), 1);
    let outcome = &advice.receipt.outcome;
    assert_eq!((outcome.notice, outcome.recommended, outcome.path), (advice.notice, advice.recommended, advice.path));
    assert_eq!(outcome.latest_start, advice.latest_start.as_ref().map(|start| start.on));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_case_has_consistent_advice_on_every_day(fields in case(), day in day()) {
        let case = parse(&fields);
        consistent(&advise(nextplan_catalog::embedded(), &case, day), &case);
    }

    #[test]
    fn nothing_that_is_not_sold_is_to_be_bought(fields in case(), day in day()) {
        let case = parse(&fields);
        let advice = advise(nextplan_catalog::embedded(), &case, day);
        let buy = advice.arguments.base_plans.iter().chain(&advice.arguments.add_on_plans);
        let buy: Vec<&str> = buy.copied().collect();
        let chosen = advice.options.iter().find(|option| option.verdict == Verdict::Recommended);
        for plan in chosen.into_iter().flat_map(|option| &option.plans) {
            prop_assert!(!(buy.contains(plan) && advice.arguments.unconfirmed_plans.contains(plan)));
        }
        match chosen.map(|option| serde_json::to_value(option).unwrap()["buyable"].clone()) {
            None => prop_assert!(buy.is_empty()),
            Some(Value::String(word)) if word == "yes" => prop_assert!(advice.arguments.unconfirmed_plans.is_empty()),
            Some(Value::String(word)) if word == "successor" => {
                prop_assert!(advice.arguments.unconfirmed_plans.is_empty());
                let instead = &chosen.unwrap().buy_instead;
                prop_assert!(!instead.is_empty() && instead.iter().all(|plan| buy.contains(plan)));
            }
            Some(_) => prop_assert!(!advice.arguments.unconfirmed_plans.is_empty()),
        }
    }

    #[test]
    fn a_need_more_never_saves_an_option_that_was_ruled_out(fields in case(), day in day(), feature in 0..11_usize) {
        let catalog = nextplan_catalog::embedded();
        let fewer = parse(&fields);
        let mut more = fewer.clone();
        more.set_need(feature, Some(Answer::Needed));
        let (before, after) = (advise(catalog, &fewer, day), advise(catalog, &more, day));
        for (before, after) in before.options.iter().zip(&after.options) {
            prop_assert!(before.verdict != Verdict::RuledOut || after.verdict == Verdict::RuledOut, "{}", before.id);
        }
    }

    #[test]
    fn recommended_option_has_the_least_surplus_where_prices_say_nothing(fields in case(), day in day()) {
        let fields: Vec<_> = fields.into_iter().filter(|(name, _)| name != "prices").collect();
        let case = parse(&fields);
        let advice = advise(nextplan_catalog::embedded(), &case, day);
        let chosen = advice.options.iter().find(|option| option.verdict == Verdict::Recommended);
        if let Some(chosen) = chosen {
            for other in advice.options.iter().filter(|o| o.verdict == Verdict::Suitable && o.warnings.is_empty()) {
                prop_assert!(chosen.surplus.len() <= other.surplus.len(), "{} {}", chosen.id, other.id);
            }
        }
    }

    #[test]
    fn order_of_the_fields_in_the_json_does_not_matter((fields, mixed) in case().prop_flat_map(|fields| {
        (Just(fields.clone()), Just(fields).prop_shuffle())
    }), day in day()) {
        prop_assert_eq!(bytes(&parse(&fields), day), bytes(&parse(&mixed), day));
        let members = fields.iter().rev().map(|(name, value)| format!("\"{name}\":{}", turned(value)));
        let back = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        let back = Case::parse(nextplan_catalog::embedded(), &back).unwrap();
        prop_assert_eq!(bytes(&parse(&fields), day), bytes(&back, day));
    }

    #[test]
    fn same_case_twice_gives_the_same_bytes(fields in case(), day in day()) {
        prop_assert_eq!(bytes(&parse(&fields), day), bytes(&parse(&fields), day));
    }

    #[test]
    fn case_in_a_receipt_is_the_case_again(fields in case()) {
        let catalog = nextplan_catalog::embedded();
        let case = parse(&fields);
        let canonical = serde_json::to_string(&case.canonical(catalog)).unwrap();
        let again = Case::parse(catalog, &canonical).unwrap();
        prop_assert_eq!(&again, &case);
        prop_assert_eq!(serde_json::to_string(&again.canonical(catalog)).unwrap(), canonical);
    }

    #[test]
    fn what_would_change_does_change(fields in case(), day in day()) {
        let catalog = nextplan_catalog::embedded();
        let case = parse(&fields);
        let advice = advise(catalog, &case, day);
        for change in &advice.what_would_change {
            let mut other = case.clone();
            other.set_need(case.offer(catalog).feature_index(change.question).unwrap(), Answer::from_id(change.answer));
            prop_assert_eq!(advise(catalog, &other, day).recommended, change.recommended);
        }
    }

    #[test]
    fn need_that_only_the_other_notice_knows_is_kept_and_not_counted(
        fields in case(),
        day in day(),
        feature in select(&["windows-rights", "device-management", "conditional-access"][..]),
        answer in select(&Answer::ALL[..]),
    ) {
        let catalog = nextplan_catalog::embedded();
        let mut case = parse(&fields);
        case.set_answer(Field::BoughtThrough, Some("partner"));
        let place = case.offer(catalog).feature_index(feature).unwrap();
        if advise(catalog, &case, day).notice == "e4-partner" {
            let mut with = case.clone();
            with.set_need(place, Some(answer));
            let (without, with_it) = (advise(catalog, &case, day), advise(catalog, &with, day));
            prop_assert_eq!(without.recommended, with_it.recommended);
            prop_assert_eq!(without.open_questions, with_it.open_questions);
            let kept = serde_json::to_value(with.canonical(catalog)).unwrap();
            prop_assert_eq!(&kept["needs"][feature], answer.id());
        }
    }
}

#[test]
fn first_and_last_day_of_the_calendar_have_advice_too() {
    let catalog = nextplan_catalog::embedded();
    let days = [NaiveDate::MIN, "2017-05-02".parse().unwrap(), NaiveDate::MAX];
    for bought_through in Field::BoughtThrough.values() {
        for ends_on in days {
            for as_of in days {
                let mut case = Case::new(catalog, "office-365-e4").unwrap();
                case.set_answer(Field::BoughtThrough, Some(bought_through));
                case.set_ends_on(Some(ends_on));
                consistent(&advise(catalog, &case, as_of), &case);
            }
        }
    }
}
