//! What could still change the advice, against every completion: `settled`, the open questions and their order, what
//! is worth finding out, and what would change the recommendation.
#![allow(clippy::cast_possible_truncation)] // Places of a few features and options.

mod effort;
mod naive;

use naive::invented::{ASKS, Drawn, PLANS, Sketch};
use naive::{Answers, Need, Notice, Recommendations, expected, found, notices};
use nextplan_catalog::Field;
use nextplan_catalog::model::{self, Catalog, Offer};
use nextplan_engine::{Answer, Case, advise};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::ops::Range;

/// The answers as a case; each circumstance by one of its values, seats by a number of that class.
fn case(catalog: &Catalog, retired: &str, bought_through: &str, notice: &Notice, answers: &Answers) -> Case {
    let mut fields = Map::new();
    fields.insert("retired".into(), json!(retired));
    fields.insert("bought_through".into(), json!(bought_through));
    let needs = notice.features.iter().zip(&answers.needs);
    let needs: Map<String, Value> =
        needs.filter_map(|(id, need)| need.word().map(|word| (id.clone(), json!(word)))).collect();
    fields.insert("needs".into(), Value::Object(needs));
    for ((field, values), place) in notice.asks.iter().zip(&answers.circumstances) {
        match (field.as_str(), place) {
            (_, None) => {}
            ("seats", Some(place)) => drop(fields.insert("seats".into(), json!([300, 301][*place]))),
            (_, Some(place)) => drop(fields.insert(field.clone(), json!(values[*place]))),
        }
    }
    let prices = answers.prices.iter();
    let prices: Map<String, Value> =
        prices.map(|(plan, cents)| (plan.clone(), json!(format!("{}.{:02}", cents / 100, cents % 100)))).collect();
    fields.insert("prices".into(), Value::Object(prices));
    Case::parse(catalog, &Value::Object(fields).to_string()).unwrap()
}

fn day() -> chrono::NaiveDate {
    "2021-03-01".parse().unwrap()
}

/// Cases by number: two bits a need.
fn partner_cases(numbers: Range<u32>) {
    let catalog = nextplan_catalog::embedded();
    let notice = notices::partner();
    let table = Recommendations::new(&notice, &BTreeMap::new());
    for number in numbers {
        let places = 0..notice.features.len();
        let needs: Vec<Need> = places.map(|place| Need::ALL[(number >> (2 * place) & 3) as usize]).collect();
        let mut case = Case::new(catalog, "office-365-e4").unwrap();
        for (place, need) in needs.iter().enumerate() {
            case.set_need(place, need.word().and_then(Answer::from_id));
        }
        let answers = Answers { needs, circumstances: Vec::new(), prices: BTreeMap::new() };
        assert_eq!(found(&advise(catalog, &case, day())), expected(&table, &answers), "{answers:?}");
    }
}

// Two halves, so that two cores share them.
#[test]
fn partner_notice_agrees_with_every_completion_where_the_last_need_is_open_or_needed() {
    partner_cases(0..1 << 15);
}

#[test]
fn partner_notice_agrees_with_every_completion_where_the_last_need_is_denied_or_unsure() {
    partner_cases(1 << 15..1 << 16);
}

/// On the day on which the notice comes into force, for a customer for whom it was written.
fn agrees(offer: &Offer, notice: &model::Notice, answers: &Answers) {
    let catalog = nextplan_catalog::embedded();
    let copy = Notice::of(offer, notice, catalog);
    let bought_through = Field::BoughtThrough.values()[notice.bought_through.trailing_zeros() as usize];
    let case = case(catalog, &offer.id, bought_through, &copy, answers);
    let advice = advise(catalog, &case, notice.in_force_from.0);
    assert_eq!(advice.notice, notice.id);
    let table = Recommendations::new(&copy, &answers.prices);
    assert_eq!(found(&advice), expected(&table, answers), "{answers:?}");
}

fn need() -> impl Strategy<Value = Need> {
    prop::sample::select(Need::ALL.to_vec())
}

/// Few different amounts, so that ties occur; some plans without one.
fn prices(plans: &[&str]) -> impl Strategy<Value = BTreeMap<String, i64>> + use<> {
    let plans: Vec<String> = plans.iter().map(|plan| (*plan).to_owned()).collect();
    let most = plans.len();
    btree_map(prop::sample::select(plans), prop::sample::select(vec![0, 400, 800, 1200, 3550]), 0..=most)
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let cell = prop::sample::select(vec!["Y", "Y", "-", "-", "Y?"]);
    let condition = (0..ASKS.len()).prop_flat_map(|field| (Just(field), 1..(1_u8 << ASKS[field].1.len())));
    (1..=5_usize, 1..=4_usize).prop_flat_map(move |(features, options)| {
        let option = (
            vec(cell.clone(), features),
            vec(0..PLANS, 1..=2),
            prop_oneof![2 => Just(Vec::new()), 3 => vec(condition.clone(), 1..=2)],
        );
        let option = option.prop_map(|(cells, mut plans, conditions)| {
            plans.dedup();
            Drawn { cells, plans, conditions }
        });
        (vec(prop::bool::weighted(0.2), features), vec(option, options))
            .prop_map(|(needed_by_default, options)| Sketch { needed_by_default, options })
    })
}

proptest! {
    #![proptest_config(effort::cases(200))]

    #[test]
    fn partner_notice_agrees_with_every_completion_whatever_the_prices(
        needs in vec(need(), 8),
        prices in prices(&["office-365-e3", "office-365-e5", "teams-phone-standard", "skype-for-business-plus-cal"]),
    ) {
        let catalog = nextplan_catalog::embedded();
        let notice = notices::partner();
        let answers = Answers { needs, circumstances: Vec::new(), prices };
        let case = case(catalog, "office-365-e4", "partner", &notice, &answers);
        let table = Recommendations::new(&notice, &answers.prices);
        prop_assert_eq!(found(&advise(catalog, &case, day())), expected(&table, &answers));
    }
}

proptest! {
    // 2048 completions each, by hand.
    #![proptest_config(effort::cases(60))]

    #[test]
    fn direct_notice_agrees_with_every_completion(needs in vec(need(), 11)) {
        let catalog = nextplan_catalog::embedded();
        let notice = notices::direct();
        let answers = Answers { needs, circumstances: Vec::new(), prices: BTreeMap::new() };
        let case = case(catalog, "office-365-e4", "microsoft-card", &notice, &answers);
        let table = Recommendations::new(&notice, &answers.prices);
        prop_assert_eq!(found(&advise(catalog, &case, day())), expected(&table, &answers));
    }

    #[test]
    fn direct_notice_agrees_with_every_completion_whatever_the_prices(
        needs in vec(need(), 11),
        prices in prices(&[
            "office-365-e3",
            "office-365-e5",
            "microsoft-365-e3",
            "microsoft-365-e5",
            "microsoft-365-e5-without-audio-conferencing",
        ]),
    ) {
        let catalog = nextplan_catalog::embedded();
        let notice = notices::direct();
        let answers = Answers { needs, circumstances: Vec::new(), prices };
        let case = case(catalog, "office-365-e4", "microsoft-invoice", &notice, &answers);
        let table = Recommendations::new(&notice, &answers.prices);
        prop_assert_eq!(found(&advise(catalog, &case, day())), expected(&table, &answers));
    }
}

proptest! {
    #![proptest_config(effort::cases(800))]

    #[test]
    fn invented_notices_with_conditions_agree_with_every_completion(
        sketch in sketch(),
        needs in vec(need(), 5),
        circumstances in vec(prop::option::of(0..4_usize), ASKS.len()),
        prices in prices(&["plan-0", "plan-1", "plan-2", "plan-3", "plan-4", "plan-5"]),
        priced in any::<bool>(),
    ) {
        let catalog = sketch.catalog();
        let notice = sketch.notice();
        let given = notice.asks.iter().map(|(field, values)| {
            let place = ASKS.iter().position(|(known, _)| known == field).unwrap();
            circumstances[place].map(|value| value % values.len())
        });
        let answers = Answers {
            needs: needs[..notice.features.len()].to_vec(),
            circumstances: given.collect(),
            prices: if priced { prices } else { BTreeMap::new() },
        };
        let case = case(&catalog, "thing", "partner", &notice, &answers);
        let table = Recommendations::new(&notice, &answers.prices);
        let advice = advise(&catalog, &case, day());
        prop_assert_eq!(found(&advice), expected(&table, &answers));
        for option in &advice.options {
            prop_assert_eq!(&option.alternatives, &["plan-1"], "what the notice leaves open stands beside");
            for reason in option.reasons.iter().filter(|reason| reason.kind == "condition") {
                prop_assert_eq!((&reason.next_steps, &reason.sources), (&vec!["ask"], &vec!["here"]));
            }
        }
    }
}

/// A notice of the catalog, with what is answered of its needs and circumstances, and prices of its plans.
fn answered() -> impl Strategy<Value = (&'static Offer, &'static model::Notice, Answers)> {
    let catalog = nextplan_catalog::embedded();
    let all = catalog.offers.iter().flat_map(|offer| offer.notices.iter().map(move |notice| (offer, notice)));
    prop::sample::select(all.collect::<Vec<_>>()).prop_flat_map(|(offer, notice)| {
        let copy = Notice::of(offer, notice, nextplan_catalog::embedded());
        let circumstances = copy.asks.iter().map(|(_, values)| prop::option::of(0..values.len()));
        let circumstances: Vec<_> = circumstances.collect();
        let plans: Vec<&str> = copy.options.iter().flat_map(|option| option.plans.iter()).map(String::as_str).collect();
        let amount = || prop::sample::select(vec![0, 400, 800, 1200, 3550]);
        let all: Vec<_> = plans.iter().map(|plan| (Just((*plan).to_owned()), amount())).collect();
        let prices = prop_oneof![
            2 => Just(BTreeMap::new()),
            1 => prices(&plans),
            1 => all.prop_map(|all| all.into_iter().collect()),
        ];
        (vec(need(), copy.features.len()), circumstances, prices)
            .prop_map(move |(needs, circumstances, prices)| (offer, notice, Answers { needs, circumstances, prices }))
    })
}

proptest! {
    // Up to 16,384 completions each: ten needs, and sixteen kinds of customer.
    #![proptest_config(effort::cases(80))]

    #[test]
    fn every_notice_of_the_catalog_agrees_with_every_completion((offer, notice, answers) in answered()) {
        agrees(offer, notice, &answers);
    }
}

#[test]
fn every_notice_agrees_with_every_completion_where_nothing_is_answered() {
    for offer in nextplan_catalog::embedded().offers.iter() {
        for notice in offer.notices.iter() {
            let copy = Notice::of(offer, notice, nextplan_catalog::embedded());
            let plans = copy.options.iter().flat_map(|option| option.plans.iter().cloned());
            let prices: BTreeMap<String, i64> = plans.zip((0..7).map(|step| step * 350).cycle()).collect();
            // No price, every price, and all but a few.
            for keep in [0, 100, 4] {
                let prices = prices.iter().enumerate().filter(|(place, _)| keep != 0 && (place + 1) % keep != 0);
                let answers = Answers {
                    needs: vec![Need::Unanswered; copy.features.len()],
                    circumstances: vec![None; copy.asks.len()],
                    prices: prices.map(|(_, (plan, price))| (plan.clone(), *price)).collect(),
                };
                agrees(offer, notice, &answers);
            }
        }
    }
}
