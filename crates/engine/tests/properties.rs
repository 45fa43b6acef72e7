//! What holds of the choice between options, for every case of every offer on every day.

mod cases;
mod effort;

use cases::{case, day, json, parse, turned};
use chrono::NaiveDate;
use nextplan_catalog::model::Catalog;
use nextplan_engine::{
    Advice, Answer, Case, Field, OptionAdvice, Price, State, Verdict, advise, buyable_id, plan_sale, standing,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn catalog() -> &'static Catalog {
    nextplan_catalog::embedded()
}

fn bytes(case: &Case, day: NaiveDate) -> String {
    serde_json::to_string(&advise(catalog(), case, day)).unwrap()
}

fn said(case: &Case) -> Value {
    serde_json::to_value(case.canonical(catalog())).unwrap()
}

/// The answers that a question may have: a need's, or a circumstance's as values of its field.
fn answers(question: &str) -> Vec<&'static str> {
    Field::from_id(question).map_or(vec!["needed", "not-needed"], |field| field.values().to_vec())
}

/// The case with a question answered.
fn with(case: &Case, question: &str, answer: &str) -> Case {
    let mut with = case.clone();
    match (Field::from_id(question), case.offer(catalog()).feature_index(question)) {
        // One seat more than the smaller class, or as many as fit into it.
        (Some(Field::Seats), _) => with.set_seats(Some(catalog().small_seats + u32::from(answer == "above-300"))),
        (Some(field), _) => with.set_answer(field, Some(answer)),
        (None, Some(place)) => with.set_need(place, Answer::from_id(answer)),
        (None, None) => panic!("{question} is no question"),
    }
    with
}

/// The case without the answer to a question.
fn without(case: &Case, question: &str) -> Case {
    let mut without = case.clone();
    match (Field::from_id(question), case.offer(catalog()).feature_index(question)) {
        (Some(Field::Seats), _) => without.set_seats(None),
        (Some(field), _) => without.set_answer(field, None),
        (None, place) => without.set_need(place.unwrap(), None),
    }
    without
}

/// Whether a question has no answer.
fn open(case: &Case, question: &str) -> bool {
    match Field::from_id(question) {
        Some(Field::Seats) => case.seats().is_none(),
        Some(field) => case.answer(field).is_none(),
        None => case.need(case.offer(catalog()).feature_index(question).unwrap()).is_none(),
    }
}

/// Needs and circumstances that the notice of the advice asks about.
fn questions(advice: &Advice) -> Vec<&'static str> {
    let offer = catalog().offer(advice.retired).unwrap();
    let notice = offer.notice(advice.notice).unwrap();
    let features = offer.features.iter().enumerate().filter(|(place, _)| notice.features & 1 << place != 0);
    features.map(|(_, feature)| feature.id.as_ref()).chain(notice.asks.iter().map(|field| field.id())).collect()
}

/// What an option costs, if each of its plans has a price.
fn price(option: &OptionAdvice, said: &Value) -> Option<i64> {
    let of = |plan: &&str| said["prices"][*plan].as_str().and_then(Price::parse).map(|price| price.0);
    option.plans.iter().map(of).sum()
}

/// Everything that one advice says of its options fits together.
fn consistent(advice: &Advice) {
    let of = |verdict: Verdict| advice.options.iter().filter(move |option| option.verdict == verdict);
    let ids: Vec<&str> = of(Verdict::Recommended).map(|option| option.id).collect();
    assert_eq!(ids, advice.recommended.into_iter().collect::<Vec<_>>(), "recommended is one of the notice's options");
    assert_eq!(advice.nearest.is_some(), advice.recommended.is_none());
    let fewest = advice.options.iter().min_by_key(|option| option.reasons.len()).map(|option| option.id);
    assert!(advice.nearest.is_none() || advice.nearest == fewest, "nearest is the first with the fewest reasons");
    for option in &advice.options {
        assert_eq!(option.reasons.is_empty(), option.verdict != Verdict::RuledOut, "{}", option.id);
        let disputed = option.warnings.iter().any(|warning| warning.id == "disputed-cell");
        assert!(option.verdict != Verdict::Recommended || !disputed, "no disputed cell earns it");
        let unmet: Vec<&str> = option.reasons.iter().filter(|r| r.kind == "unmet").map(|r| r.id).collect();
        assert_eq!(unmet, option.unmet);
        assert!(option.unmet.iter().all(|feature| !option.surplus.contains(feature)));
        assert!(option.reasons.iter().all(|reason| !reason.sources.is_empty()), "every reason has a source");
        assert!(option.warnings.iter().all(|warning| !warning.sources.is_empty()), "and every warning");
        assert!(!option.sources.is_empty());
        let once: BTreeSet<&str> = option.sources.iter().copied().collect();
        assert_eq!(once.len(), option.sources.len(), "each source once");
    }
    assert_eq!(advice.settled, advice.open_questions.is_empty());
    let outcome = &advice.receipt.outcome;
    assert_eq!((outcome.notice, outcome.recommended, outcome.path), (advice.notice, advice.recommended, advice.path));
}

proptest! {
    #![proptest_config(effort::cases(600))]

    #[test]
    fn every_case_has_consistent_advice_on_every_day(fields in case(), day in day()) {
        consistent(&advise(catalog(), &parse(&fields), day));
    }

    #[test]
    fn nothing_that_is_not_sold_is_to_be_bought(fields in case(), day in day()) {
        let case = parse(&fields);
        let advice = advise(catalog(), &case, day);
        let (base, add_ons) = (&advice.arguments.base_plans, &advice.arguments.add_on_plans);
        let buy: Vec<&str> = base.iter().chain(add_ons).copied().collect();
        for plan in &buy {
            let word = buyable_id(plan_sale(catalog(), &case, day, plan).buyable);
            prop_assert!(word == "yes" || word == "successor", "{} is {}", plan, word);
            let add_on = catalog().plan_named(plan).unwrap().1.add_on;
            prop_assert_eq!(add_on, add_ons.contains(plan), "{} stands in its own list", plan);
        }
        let unconfirmed = &advice.arguments.unconfirmed_plans;
        prop_assert!(buy.iter().all(|plan| !unconfirmed.contains(plan)));
        let chosen = advice.options.iter().find(|option| option.verdict == Verdict::Recommended);
        match chosen.map(|option| buyable_id(option.buyable)) {
            None => prop_assert!(buy.is_empty() && unconfirmed.is_empty()),
            Some("yes") => prop_assert!(unconfirmed.is_empty() && chosen.unwrap().plans.iter().all(|p| buy.contains(p))),
            Some("successor") => {
                prop_assert!(unconfirmed.is_empty());
                let instead = &chosen.unwrap().buy_instead;
                prop_assert!(!instead.is_empty() && instead.iter().all(|plan| buy.contains(plan)));
            }
            Some(_) => prop_assert!(!unconfirmed.is_empty()),
        }
    }

    #[test]
    fn a_need_more_never_saves_an_option_that_was_ruled_out(fields in case(), day in day(), place in 0..64_usize) {
        let fewer = parse(&fields);
        let features = fewer.offer(catalog()).features.len();
        let mut more = fewer.clone();
        more.set_need(place % features, Some(Answer::Needed));
        let (before, after) = (advise(catalog(), &fewer, day), advise(catalog(), &more, day));
        for (before, after) in before.options.iter().zip(&after.options) {
            prop_assert!(before.verdict != Verdict::RuledOut || after.verdict == Verdict::RuledOut, "{}", before.id);
        }
    }

    #[test]
    fn no_other_suitable_option_has_less_surplus_unless_prices_or_a_disputed_cell_decided(
        fields in case(),
        day in day(),
    ) {
        let case = parse(&fields);
        let (advice, said) = (advise(catalog(), &case, day), said(&case));
        // What may be recommended: nothing against it, and no need met by a cell in doubt alone.
        let doubtful = |option: &&OptionAdvice| option.warnings.iter().any(|warning| warning.id == "disputed-cell");
        let may: Vec<_> = advice.options.iter().filter(|o| o.reasons.is_empty() && !doubtful(o)).collect();
        let best = if may.iter().all(|option| price(option, &said).is_some()) {
            may.iter().min_by_key(|option| (price(option, &said), option.surplus.len()))
        } else {
            may.iter().min_by_key(|option| (None::<i64>, option.surplus.len()))
        };
        prop_assert_eq!(advice.recommended, best.map(|option| option.id));
    }

    #[test]
    fn order_of_the_answers_does_not_matter((fields, mixed) in case().prop_flat_map(|fields| {
        (Just(fields.clone()), Just(fields).prop_shuffle())
    }), day in day()) {
        let members = mixed.iter().map(|(name, value)| format!("\"{name}\":{}", turned(value)));
        let turned = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        let turned = Case::parse(catalog(), &turned).unwrap();
        prop_assert_eq!(bytes(&parse(&fields), day), bytes(&turned, day));
    }

    #[test]
    fn case_in_a_receipt_gives_the_same_advice_again_byte_for_byte(fields in case(), day in day()) {
        let case = parse(&fields);
        let first = bytes(&case, day);
        let receipt = &serde_json::from_str::<Value>(&first).unwrap()["receipt"];
        let again = Case::parse(catalog(), &receipt["case"].to_string()).unwrap();
        prop_assert_eq!(&again, &case);
        prop_assert_eq!(bytes(&again, receipt["as_of"].as_str().unwrap().parse().unwrap()), first);
        let written = receipt["case"].as_object().unwrap();
        let given: BTreeSet<&str> = fields.iter().filter(|(_, v)| *v != json!({})).map(|(name, _)| name.as_str()).collect();
        prop_assert_eq!(written.keys().map(String::as_str).collect::<BTreeSet<_>>(), given, "nothing is lost or added");
    }

    #[test]
    fn what_would_change_does_change_and_nothing_else_does(fields in case(), day in day()) {
        let case = parse(&fields);
        let advice = advise(catalog(), &case, day);
        let mut expected = Vec::new();
        for question in questions(&advice) {
            for answer in answers(question) {
                let with = with(&case, question, answer);
                let other = advise(catalog(), &with, day).recommended.map(ToOwned::to_owned);
                if other.as_deref() != advice.recommended {
                    expected.push((question, answer, other));
                }
            }
        }
        let changes = advice.what_would_change.iter();
        let mut found: Vec<_> = changes.map(|c| (c.question, c.answer, c.recommended.map(ToOwned::to_owned))).collect();
        expected.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn settled_advice_stays_right_whatever_is_answered_afterwards(
        fields in case(),
        day in day(),
        taken in any::<prop::sample::Index>(),
        draws in proptest::collection::vec(any::<prop::sample::Index>(), 16),
    ) {
        let case = parse(&fields);
        let advice = advise(catalog(), &case, day);
        let questions = questions(&advice);
        // As answered, and with one answer taken away: then the case itself is one of the completions.
        for fewer in [case.clone(), without(&case, taken.get::<&str>(&questions))] {
            let settled = advise(catalog(), &fewer, day);
            if settled.settled {
                prop_assert_eq!(settled.recommended, advice.recommended, "the answer taken away did not matter");
                let mut complete = fewer.clone();
                for (question, draw) in questions.iter().zip(&draws).filter(|(question, _)| open(&fewer, question)) {
                    complete = with(&complete, question, draw.get::<&str>(&answers(question)));
                }
                prop_assert_eq!(advise(catalog(), &complete, day).recommended, advice.recommended);
            }
        }
    }

    #[test]
    fn interview_ends_because_nothing_is_asked_twice(
        fields in case(),
        day in day(),
        draws in proptest::collection::vec(any::<prop::sample::Index>(), 20),
    ) {
        let mut case = parse(&fields);
        let mut asked = BTreeSet::new();
        for draw in draws {
            let advice = advise(catalog(), &case, day);
            let Some(question) = advice.open_questions.first() else { break };
            let known = questions(&advice);
            let question = *known.iter().find(|known| *known == question).expect("it is one of the notice's");
            prop_assert!(asked.insert(question), "{} is asked twice", question);
            // Circumstances have no "unsure".
            let mut may = answers(question);
            may.extend(Field::from_id(question).is_none().then_some("unsure"));
            case = with(&case, question, draw.get::<&str>(&may));
        }
        prop_assert!(advise(catalog(), &case, day).settled);
    }

    #[test]
    fn need_that_only_another_notice_knows_is_kept_and_not_counted(
        fields in case(),
        day in day(),
        place in 0..64_usize,
        answer in prop::sample::select(&Answer::ALL[..]),
    ) {
        let case = parse(&fields);
        let offer = case.offer(catalog());
        let feature = &offer.features[place % offer.features.len()];
        let advice = advise(catalog(), &case, day);
        if !questions(&advice).contains(&feature.id.as_ref()) {
            let mut with = case.clone();
            with.set_need(place % offer.features.len(), Some(answer));
            let other = advise(catalog(), &with, day);
            prop_assert_eq!(&other.open_questions, &advice.open_questions);
            prop_assert_eq!(&other.worth_finding_out, &advice.worth_finding_out);
            prop_assert_eq!(serde_json::to_value(&other.options).unwrap(), serde_json::to_value(&advice.options).unwrap());
            prop_assert_eq!(&said(&with)["needs"][&*feature.id], answer.id());
        }
    }
}

#[test]
fn json_written_by_the_tests_is_what_they_mean() {
    let fields = [("retired".to_owned(), json!("office-365-e4")), ("seats".to_owned(), json!(3))];
    assert_eq!(json(&fields), r#"{"retired":"office-365-e4","seats":3}"#);
}

proptest! {
    /// What lists of thousands are triaged by is what an advice says of the subscription.
    #[test]
    fn a_standing_is_the_state_of_the_advice(fields in case(), day in day()) {
        let case = parse(&fields);
        let state = |state| serde_json::to_value::<State>(state).unwrap();
        prop_assert_eq!(state(standing(catalog(), &case, day)), state(advise(catalog(), &case, day).state));
    }
}
