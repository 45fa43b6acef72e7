//! Which fields are worth asking because they change how the move is made, against trying every value.

mod cases;

use cases::{case, day, json};
use nextplan_engine::{Advice, Case, advise, buyable_id};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Values to try for a field; for numbers and days, some of every class that the catalog knows.
fn values(field: &str, advice: &Advice) -> Vec<Value> {
    let shifted = |days: i64| json!((advice.as_of + chrono::TimeDelta::days(days)).to_string());
    match field {
        "bought_through" => {
            vec![json!("partner"), json!("microsoft-card"), json!("microsoft-invoice"), json!("volume-licensing")]
        }
        "audience" => vec![json!("partner"), json!("customer")],
        "upgrade_tab" => vec![json!("offers-plans"), json!("unavailable")],
        "seats" => vec![json!(1), json!(20), json!(21), json!(300), json!(301), json!(5000)],
        "ends_on" => [-400, -100, -1, 0, 1, 100, 400].map(shifted).to_vec(),
        "organisation" => vec![json!("business"), json!("education"), json!("government"), json!("nonprofit")],
        "workers" => vec![json!("office"), json!("frontline")],
        "country" => vec![json!("SE"), json!("CH"), json!("US")],
        "new_customer" | "auto_renew" => vec![json!(true), json!(false)],
        "pays_by" => vec![json!("card"), json!("invoice")],
        "commerce" => vec![json!("legacy"), json!("new")],
        "agreement" => vec![json!("mosa"), json!("mca")],
        "term" => vec![json!("monthly"), json!("annual"), json!("multi-year")],
        "owned_plans" => {
            let needed = &advice.arguments;
            let all = needed.base_plans.iter().chain(&needed.add_on_plans).chain(&needed.unconfirmed_plans);
            vec![json!([]), json!(all.collect::<Vec<_>>())]
        }
        "add_ons" => vec![json!([]), json!(["something"])],
        other => unreachable!("{other}"),
    }
}

/// In the order of the contract, how it was bought first.
const ASKED: [&str; 16] = [
    "bought_through",
    "audience",
    "upgrade_tab",
    "seats",
    "ends_on",
    "organisation",
    "workers",
    "country",
    "new_customer",
    "pays_by",
    "commerce",
    "agreement",
    "term",
    "auto_renew",
    "owned_plans",
    "add_ons",
];

/// What a path question may change: notice, path, dates, what can be bought, and the steps with what they say.
fn signature(advice: &Advice) -> Value {
    let arguments = serde_json::to_value(&advice.arguments).unwrap();
    let said = |args: &[nextplan_catalog::model::Arg]| -> BTreeMap<&str, Value> {
        args.iter().map(|arg| (arg.id(), arguments[arg.id()].clone())).collect()
    };
    let of_plans = json!([arguments["base-plans"], arguments["add-on-plans"], arguments["unconfirmed-plans"]]);
    let mut steps = Vec::new();
    for step in advice.checklist.iter().flat_map(|section| &section.steps) {
        let warnings: Vec<Value> = step.warnings.iter().map(|w| json!([w.id, said(w.args)])).collect();
        let plans = step.args.iter().any(|arg| arg.id() == "plans").then(|| of_plans.clone());
        // One user fewer than seats; named on its own, counted from the same number.
        let others = step.args.iter().any(|arg| arg.id() == "other-seats").then(|| arguments["seats"].clone());
        steps.push(json!([step.id, said(step.args), step.due, warnings, plans, others]));
    }
    json!({
        "notice": advice.notice,
        "path": advice.path,
        "timeline": advice.timeline.iter().map(|event| (event.event, event.on.to_string())).collect::<Vec<_>>(),
        "start": advice.latest_start.as_ref().map(|start| start.on.to_string()),
        "plausible": advice.state.plausible,
        "buyable": advice.options.iter().map(|option| buyable_id(option.buyable)).collect::<Vec<_>>(),
        "steps": steps,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn path_questions_are_the_unanswered_fields_of_which_some_value_changes_the_move(fields in case(), day in day()) {
        let catalog = nextplan_catalog::embedded();
        let case = Case::parse(catalog, &json(&fields)).unwrap();
        let advice = advise(catalog, &case, day);
        let now = signature(&advice);
        let mut expected = Vec::new();
        for field in ASKED.iter().filter(|field| fields.iter().all(|(name, _)| name != **field)) {
            let changes = values(field, &advice).into_iter().any(|value| {
                let mut with = fields.clone();
                with.push(((*field).to_owned(), value));
                let other = Case::parse(catalog, &json(&with)).unwrap();
                signature(&advise(catalog, &other, day)) != now
            });
            if changes {
                expected.push(*field);
            }
        }
        prop_assert_eq!(&advice.path_questions, &expected, "{}", json(&fields));
    }
}

#[test]
fn how_it_was_bought_is_asked_first_of_all() {
    let catalog = nextplan_catalog::embedded();
    for day in ["2016-01-01", "2017-05-02", "2021-03-01", "2026-11-21"] {
        let case = Case::new(catalog, "office-365-e4").unwrap();
        let advice = advise(catalog, &case, day.parse().unwrap());
        assert_eq!(advice.path_questions.first(), Some(&"bought_through"), "{day}");
    }
}
