//! What holds of notice, path, dates, purchase, notes and checklist, for every case of every offer on every day: laid
//! beside the same worked out once more (`naive::ground`).

mod cases;
mod effort;
mod naive;

use cases::{case, day, milestones, parse};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use naive::ground::Ground;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Anchor, Arg, Buyable, Catalog, Condition, Takes};
use nextplan_engine::{Advice, Case, advise, plan_sale};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn catalog() -> &'static Catalog {
    nextplan_catalog::embedded()
}

fn later(day: NaiveDate, by: i16) -> NaiveDate {
    let days = Days::new(u64::from(by.unsigned_abs()));
    if by < 0 { day - days } else { day + days }
}

/// Notice, path, what the subscription has come to.
fn stands_on_its_ground(advice: &Advice, case: &Case, ground: &Ground) {
    assert_eq!(advice.notice, ground.notice.id);
    assert_eq!(advice.path, ground.words[&Field::Path]);
    let reasons: Vec<&str> = advice.path_reasons.iter().map(|reason| reason.id).collect();
    let rows = catalog().paths.iter().filter(|row| ground.holds(&row.when));
    assert_eq!(reasons, rows.map(|row| row.reason.as_ref()).collect::<Vec<_>>(), "exactly one row fits");
    assert_eq!(advice.roles.is_empty(), advice.path != "partner-center", "the notice's roles are the seller's");

    let state = &advice.state;
    assert_eq!(state.plausible, ground.words[&Field::Plausible] == "yes");
    assert_eq!(state.last_possible_end, ground.last_possible_end());
    assert_eq!(advice.arguments.last_possible_end, ground.last_possible_end());
    assert_eq!(advice.arguments.service_end, ground.date("service-end"));
    let come_to = case.ends_on().filter(|end| *end < ground.day).and_then(|end| ground.stage(end));
    assert_eq!(state.stage.zip(state.stage_since), come_to);

    // Not every notice says when renewal was switched off; then only who says so still has it.
    let says = ground.words[&Field::AutoRenew];
    let off = ground.date("auto-renew-off").map(|off| off <= ground.day);
    let renews = match (says, off) {
        ("no", _) | (_, Some(true)) | ("unanswered", None) => false,
        ("yes", None) | (_, Some(false)) => true,
        (other, None) => panic!("{other}"),
    };
    let kind = match case.ends_on() {
        None => "unknown",
        Some(end) if end < ground.day => "expired",
        Some(_) if renews => "renews",
        Some(_) => "will-expire",
    };
    assert_eq!(state.kind, kind);
    assert_eq!(state.days_left, case.ends_on().map(|end| (end - ground.day).num_days()));
    let renews_though_off = says == "yes" && off == Some(true);
    let too_late = case.ends_on().zip(ground.last_possible_end()).is_some_and(|(end, last)| end > last);
    let contradictions = [(renews_though_off, "renews-though-off"), (too_late, "ends-after-last-possible")];
    let contradictions: Vec<&str> = contradictions.iter().filter(|(holds, _)| *holds).map(|(_, id)| *id).collect();
    assert_eq!(state.contradictions, contradictions);
}

/// Margins, timeline, access: every day is in its place.
fn days_fit(advice: &Advice, case: &Case, ground: &Ground) {
    assert_eq!(advice.latest_start.is_some(), case.ends_on().is_some() && advice.state.plausible);
    if let (Some(start), Some(end)) = (&advice.latest_start, case.ends_on()) {
        let margins: Vec<_> = catalog().margins.iter().filter(|margin| ground.holds(&margin.when)).collect();
        let reasons: Vec<&str> = start.margins.iter().map(|margin| margin.reason).collect();
        assert_eq!(reasons, margins.iter().map(|margin| margin.id.as_ref()).collect::<Vec<_>>());
        let mut until = end;
        for (margin, known) in start.margins.iter().zip(margins) {
            // Every day of it lies between; working days are those that are neither Saturday nor Sunday.
            let between = (0..60).map(|back| until - Days::new(back + 1)).take_while(|on| *on >= margin.on);
            let free = |on: &NaiveDate| known.working && matches!(on.weekday(), Weekday::Sat | Weekday::Sun);
            assert_eq!(between.filter(|on| !free(on)).count(), usize::from(margin.days), "{}", margin.reason);
            assert!(!free(&margin.on), "nobody is told to begin on a Sunday");
            assert_eq!((margin.days, margin.unit == "working"), (known.days, known.working));
            until = margin.on;
        }
        assert_eq!(start.on, until);
        assert!(start.on < end, "the latest start comes before the end");
    }

    assert!(advice.timeline.is_sorted_by_key(|event| event.on), "the timeline is in order");
    let mut expected: Vec<(String, NaiveDate, bool)> = Vec::new();
    let known = ground.notice.dates.iter().filter(|date| ground.holds(&date.when));
    expected.extend(known.map(|date| (date.id.to_string(), date.on.0, true)));
    expected.extend(ground.last_possible_end().map(|end| ("last-possible-end".to_owned(), end, true)));
    let mut taken = Vec::new();
    if let Some(end) = case.ends_on() {
        expected.push(("ends-on".to_owned(), end, true));
        for row in catalog().aftermath.iter().filter(|row| ground.holds_after(end, &row.when)) {
            let from = match row.anchor {
                Anchor::End => Some(end),
                Anchor::Suspension => advice.arguments.suspend_by,
            };
            let Some(on) = from.map(|from| later(from, row.days)) else { continue };
            let on = if row.capped_by_end { on.min(end) } else { on };
            expected.push((row.id.to_string(), on, row.planned_with));
            taken.extend(row.takes.filter(|_| row.planned_with).map(|takes| (takes, on)));
        }
    }
    expected.extend(advice.latest_start.as_ref().map(|start| ("latest-start".to_owned(), start.on, true)));
    let mut found: Vec<_> =
        advice.timeline.iter().map(|event| (event.event.to_owned(), event.on, event.planned_with)).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    for event in &advice.timeline {
        assert_eq!(
            event.sources.is_empty(),
            event.event == "ends-on",
            "{}: only what was said has no source",
            event.event
        );
    }

    let access = advice.state.access;
    // Nothing outlives the service itself.
    let over = ground.date("service-end").map(|last| last + Days::new(1));
    let first = |takes: Takes| {
        let days = taken.iter().filter(|(known, _)| *known == takes).map(|(_, on)| *on).min();
        days.map(|on| over.map_or(on, |over| on.min(over)))
    };
    let until = |takes| first(takes).map(|on| on - Days::new(1));
    assert_eq!(access.gone_on, first(Takes::Data));
    assert_eq!(access.users_until, until(Takes::Users));
    assert_eq!(access.admins_until, until(Takes::Admins).or(until(Takes::Data)));
    let order = [access.users_until, access.admins_until, access.gone_on];
    let known: Vec<NaiveDate> = order.into_iter().flatten().collect();
    assert!(known.is_sorted(), "users go first, administrators next, the data last: {access:?}");
    assert!(access.gone_on.is_none() || access.admins_until < access.gone_on);
    let said = &advice.arguments;
    assert_eq!([said.users_until, said.admins_until, said.gone_on], order);
}

/// Steps, menus, warnings and notes are there while their condition holds, and at no other time; what speaks of a day
/// that nobody knows is not said.
fn says_what_holds(advice: &Advice, ground: &Ground) {
    let told = serde_json::to_value(&advice.arguments).unwrap();
    // Seats have words of their own where their number is not known; the others without an answer are days.
    let known_day = |arg: &Arg| *arg == Arg::Seats || told.get(arg.id()).is_none_or(|value| !value.is_null());
    let said = |when: &Condition, args: &[Arg]| ground.holds(when) && args.iter().all(known_day);
    let mut sections = Vec::new();
    for section in catalog().sections.iter() {
        let steps: Vec<_> = section.steps.iter().filter(|step| said(&step.when, &step.args)).collect();
        if !steps.is_empty() {
            sections.push((section.id.as_ref(), steps));
        }
    }
    assert_eq!(
        advice.checklist.iter().map(|section| section.section).collect::<Vec<_>>(),
        sections.iter().map(|(id, _)| *id).collect::<Vec<_>>()
    );
    for (found, (id, steps)) in advice.checklist.iter().zip(&sections) {
        let ids: Vec<&str> = found.steps.iter().map(|step| step.id).collect();
        assert_eq!(ids, steps.iter().map(|step| step.id.as_ref()).collect::<Vec<_>>(), "{id}");
        for (step, known) in found.steps.iter().zip(steps) {
            let warnings = known.warnings.iter().filter(|warning| said(&warning.when, &warning.args));
            let warned: Vec<&str> = step.warnings.iter().map(|warning| warning.id).collect();
            assert_eq!(warned, warnings.map(|warning| warning.id.as_ref()).collect::<Vec<_>>(), "{}", step.id);
            let menu = known.menu.map(|menu| &catalog().menus[usize::from(menu)]);
            let path = menu.and_then(|menu| menu.paths.iter().find(|path| ground.holds(&path.when)));
            assert_eq!(step.menu, path.map_or(&[][..], |path| &path.items), "{}", step.id);
            assert_eq!(step.menu_checked, path.map(|path| path.checked.0), "{}", step.id);
            // Once the end is past nothing is due by a day: the most urgent comes first instead.
            let planned = advice.latest_start.is_some() && ground.words[&Field::End] != "past";
            assert_eq!(step.due.is_some(), known.due.is_some() && planned, "{}", step.id);
            if let (Some(due), Some(start)) = (step.due, &advice.latest_start) {
                let end = advice.arguments.ends_on.unwrap();
                assert!(start.on <= due && due <= end, "{}: due between the latest start and the end", step.id);
                let margin = start.margins.iter().find(|margin| Some(margin.reason) == known.due.as_deref());
                assert_eq!(Some(due), margin.map(|margin| margin.on), "{}", step.id);
            }
            assert!(!step.sources.is_empty() && step.warnings.iter().all(|warning| !warning.sources.is_empty()));
        }
    }
    assert!(!advice.checklist.is_empty(), "there is always something to do");

    let holding = |about: &dyn Fn(&[u8]) -> bool| -> Vec<&str> {
        let notes = ground.notice.notes.iter().filter(|note| about(&note.options) && ground.holds(&note.when));
        notes.map(|note| note.id.as_ref()).collect()
    };
    let notes: Vec<&str> = advice.notes.iter().map(|note| note.id).collect();
    assert_eq!(notes, holding(&|options| options.is_empty()));
    for (place, option) in (0..).zip(&advice.options) {
        let on: Vec<&str> = option.warnings.iter().filter(|w| w.id != "disputed-cell").map(|w| w.id).collect();
        assert_eq!(on, holding(&|options| options.contains(&place)), "{}", option.id);
    }
}

/// What can be bought, plan by plan.
fn sells_what_is_sold(advice: &Advice, case: &Case, ground: &Ground) {
    let ids = |plans: &[u16]| plans.iter().map(|plan| catalog().plan(*plan).id.as_ref()).collect::<Vec<&str>>();
    for (option, known) in advice.options.iter().zip(ground.notice.options.iter()) {
        assert_eq!(option.plans, ids(&known.plans));
        assert_eq!(option.alternatives, ids(&known.alternatives));
        let substitutes = ground.notice.substitutes.iter().filter(|entry| known.plans.contains(&entry.plan));
        let substitutes: Vec<_> = substitutes.map(|entry| (ids(&[entry.plan])[0], ids(&[entry.by])[0])).collect();
        assert_eq!(option.substitutes.iter().map(|s| (s.plan, s.by)).collect::<Vec<_>>(), substitutes);
        for (sold, plan) in option.sold_as.iter().zip(known.plans.iter()) {
            let sale = ground.sale(*plan);
            assert_eq!(sold.plan, catalog().plan(*plan).id);
            assert_eq!(sold.buyable, sale.map_or(Buyable::Unknown, |sale| sale.status), "{}", sold.plan);
            assert_eq!(sold.buy_instead, sale.map_or(Vec::new(), |sale| ids(&sale.buy_instead)));
            assert_eq!(sold.confidence, sale.map(|sale| sale.confidence));
            let alone = plan_sale(catalog(), case, ground.day, sold.plan);
            assert_eq!(
                (alone.buyable, alone.buy_instead, alone.confidence),
                (sold.buyable, sold.buy_instead.clone(), sold.confidence)
            );
            assert!(alone.sources.iter().all(|source| sold.sources.contains(source)), "{}", sold.plan);
            assert!(sold.sources.iter().all(|source| option.sources.contains(source)), "{}", sold.plan);
        }
        let worst = option.sold_as.iter().map(|sold| sold.buyable).min();
        assert_eq!(option.buyable, worst.unwrap(), "of several plans the worst counts");
        let instead: Vec<&str> = option.sold_as.iter().flat_map(|sold| sold.buy_instead.iter().copied()).collect();
        assert_eq!(option.buy_instead, instead);
    }
    let chosen = ground.notice.options.iter().find(|option| Some(option.id.as_ref()) == advice.recommended);
    let said = &advice.arguments;
    let lists = [&said.base_plans, &said.add_on_plans, &said.unconfirmed_plans];
    assert_eq!(lists, chosen.map(|option| ground.basket(option)).unwrap_or_default().each_ref());
}

fn everything_fits(case: &Case, day: NaiveDate) {
    let advice = advise(catalog(), case, day);
    let ground = Ground::new(catalog(), case, &advice);
    stands_on_its_ground(&advice, case, &ground);
    days_fit(&advice, case, &ground);
    says_what_holds(&advice, &ground);
    sells_what_is_sold(&advice, case, &ground);
}

proptest! {
    #![proptest_config(effort::cases(1000))]

    #[test]
    fn moving_is_as_the_catalog_has_it_for_every_case_on_every_day(fields in case(), day in day()) {
        everything_fits(&parse(&fields), day);
    }

    #[test]
    fn one_day_more_changes_nothing_unless_something_is_dated(fields in case(), day in day()) {
        // What is said of a day may differ from the day before only where a day of the catalog or of the case, or a
        // stage after the end, lies between.
        let case = parse(&fields);
        let next = day + Days::new(1);
        let mut turning: BTreeSet<NaiveDate> = milestones(catalog()).into_iter().flat_map(|day| [day, day + Days::new(1)]).collect();
        turning.extend(case.ends_on().iter().flat_map(|end| (-1..=400).map(|by| later(*end, by))));
        if !turning.contains(&next) {
            let (today, tomorrow) = (advise(catalog(), &case, day), advise(catalog(), &case, next));
            let json = |advice: &Advice| {
                let mut json = serde_json::to_value(advice).unwrap();
                for path in ["/as_of", "/receipt/as_of", "/state/days_left"] {
                    *json.pointer_mut(path).unwrap() = serde_json::Value::Null;
                }
                json
            };
            prop_assert_eq!(json(&today), json(&tomorrow));
        }
    }
}

#[test]
fn on_every_day_that_matters_and_beside_it_the_advice_fits() {
    for offer in catalog().offers.iter() {
        for bought_through in Field::BoughtThrough.values() {
            for day in milestones(catalog()).into_iter().flat_map(|day| [day - Days::new(1), day, day + Days::new(1)]) {
                let mut case = Case::new(catalog(), &offer.id).unwrap();
                case.set_answer(Field::BoughtThrough, Some(bought_through));
                case.set_ends_on(Some(day - Days::new(31)));
                everything_fits(&case, day);
            }
        }
    }
}

#[test]
fn first_and_last_day_of_the_calendar_have_advice_too() {
    let days = [NaiveDate::MIN, "2017-05-02".parse().unwrap(), NaiveDate::MAX];
    for offer in catalog().offers.iter() {
        for bought_through in Field::BoughtThrough.values() {
            for ends_on in days {
                for as_of in days {
                    let mut case = Case::new(catalog(), &offer.id).unwrap();
                    case.set_answer(Field::BoughtThrough, Some(bought_through));
                    case.set_ends_on(Some(ends_on));
                    let advice = advise(catalog(), &case, as_of);
                    assert!(advice.timeline.is_sorted_by_key(|event| event.on));
                    assert!(!advice.checklist.is_empty());
                    assert_eq!(advice.receipt.as_of, as_of);
                }
            }
        }
    }
}
