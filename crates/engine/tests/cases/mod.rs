//! Arbitrary cases in the contract's JSON.
#![allow(dead_code, unreachable_pub)] // Each test file uses another part of it, and none is a library.

use chrono::NaiveDate;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

/// Any day from 1970 to 2100, and now and then one around a date that matters.
pub fn day() -> impl Strategy<Value = NaiveDate> {
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    let (first, last) = (date("1970-01-01"), date("2100-12-31"));
    let any = (0..=(last - first).num_days()).prop_map(move |days| first + chrono::Days::new(days.unsigned_abs()));
    let known = [
        "2017-04-06",
        "2017-04-07",
        "2018-04-06",
        "2018-04-07",
        "2020-02-29",
        "2020-04-07",
        "2020-08-14",
        "2021-11-11",
        "2022-03-01",
        "2023-10-01",
        "2024-02-29",
        "2024-04-01",
        "2025-11-01",
        "2026-02-09",
    ];
    prop_oneof![3 => any, 1 => select(known.map(date).to_vec())]
}

fn word(values: &'static [&'static str]) -> BoxedStrategy<Value> {
    select(values).prop_map(|value| json!(value)).boxed()
}

/// Every optional field with its allowed values, in the order of the contract.
pub fn fields() -> Vec<(&'static str, BoxedStrategy<Value>)> {
    let catalog = nextplan_catalog::embedded();
    let offer = catalog.offer("office-365-e4").unwrap();
    let features: Vec<String> = offer.features.iter().map(|feature| feature.id.to_string()).collect();
    let plans: Vec<String> = catalog.plans.iter().map(|plan| plan.id.to_string()).collect();
    let countries: Vec<String> = catalog.countries.iter().map(ToString::to_string).collect();
    let flag = || any::<bool>().prop_map(|flag| json!(flag)).boxed();
    let date = || day().prop_map(|day| json!(day.to_string())).boxed();
    let price = ("[0-9]{1,4}", prop::option::of("[0-9]{1,4}"));
    let price = price.prop_map(|(whole, part)| part.map_or(whole.clone(), |part| format!("{whole}.{part}")));
    let few = 0..plans.len().min(4);
    vec![
        ("as_of", date()),
        ("audience", word(&["partner", "customer"])),
        ("bought_through", word(&["partner", "microsoft-card", "microsoft-invoice", "volume-licensing"])),
        ("upgrade_tab", word(&["offers-plans", "unavailable"])),
        (
            "needs",
            btree_map(select(features), select(&["needed", "not-needed", "unsure"][..]), 0..11)
                .prop_map(|needs| json!(needs))
                .boxed(),
        ),
        ("seats", prop_oneof![1..400_u32, 1..=10_000_000_u32].prop_map(|seats| json!(seats)).boxed()),
        ("ends_on", date()),
        ("organisation", word(&["business", "education", "government", "nonprofit"])),
        ("workers", word(&["office", "frontline"])),
        ("country", select(countries).prop_map(|code| json!(code)).boxed()),
        ("new_customer", flag()),
        ("pays_by", word(&["card", "invoice"])),
        ("commerce", word(&["legacy", "new"])),
        ("agreement", word(&["mosa", "mca"])),
        ("term", word(&["monthly", "annual", "multi-year"])),
        ("auto_renew", flag()),
        ("owned_plans", subsequence(plans.clone(), few).prop_map(|plans| json!(plans)).boxed()),
        ("add_ons", vec("[ -~]{1,20}", 0..3).prop_map(|names| json!(names)).boxed()),
        ("prices", btree_map(select(plans), price, 0..5).prop_map(|prices| json!(prices)).boxed()),
    ]
}

/// A case with some of the fields, in the contract's order.
pub fn case() -> impl Strategy<Value = Vec<(String, Value)>> {
    let fields: Vec<_> = fields().into_iter().map(|(name, value)| (Just(name), prop::option::of(value))).collect();
    fields.prop_map(|fields| {
        let given = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        std::iter::once(("retired".to_owned(), json!("office-365-e4"))).chain(given).collect()
    })
}

/// As JSON, with the fields as they come: `serde_json` itself would sort them.
pub fn json(fields: &[(String, Value)]) -> String {
    let one = |(name, value): &(String, Value)| format!("{}:{value}", json!(name));
    format!("{{{}}}", fields.iter().map(one).collect::<Vec<_>>().join(","))
}

/// The same with the members of each object turned around.
pub fn turned(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members: Map<String, Value> = members.clone();
            let turned = members.iter().rev().map(|(name, value)| format!("{}:{}", json!(name), turned(value)));
            format!("{{{}}}", turned.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}
