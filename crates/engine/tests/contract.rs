//! The contract's JSON: its names are fixed, and representative advice is kept as it was reviewed.
//!
//! Hash and versions are masked in the snapshots: they change with every fact, and receipts have their own test.

use nextplan_engine::{Advice, Case, FIELDS, advise};
use serde_json::Value;

fn json_of(case: &str, day: &str) -> String {
    let catalog = nextplan_catalog::embedded();
    let case = Case::parse(catalog, case).unwrap();
    let advice = advise(catalog, &case, day.parse().unwrap());
    serde_json::to_string_pretty(&advice).unwrap()
}

fn masked(case: &str, day: &str) -> String {
    let catalog = nextplan_catalog::embedded();
    let engine = format!("\"engine\": \"{}\"", env!("CARGO_PKG_VERSION"));
    json_of(case, day)
        .replace(&*catalog.sha256, "<sha256>")
        .replace(&engine, "\"engine\": \"<version>\"")
        .replace(&format!("\"catalog\": \"{}\"", catalog.version), "\"catalog\": \"<version>\"")
}

const CONFERENCING: &str = r#"{"retired":"office-365-e4","as_of":"2017-05-02","audience":"partner",
    "bought_through":"partner","needs":{"pstn-conferencing":"needed","hybrid-numbers":"unsure"},"seats":120,
    "ends_on":"2017-11-30","organisation":"business","country":"FR","new_customer":false,"commerce":"legacy",
    "term":"annual","auto_renew":false,"owned_plans":[],"add_ons":[],"prices":{"office-365-e5":"35.00"}}"#;

#[test]
fn partner_with_everything_answered() {
    insta::assert_snapshot!(masked(CONFERENCING, "2017-05-02"));
}

#[test]
fn nothing_answered() {
    insta::assert_snapshot!(masked(r#"{"retired":"office-365-e4"}"#, "2017-05-02"));
}

#[test]
fn direct_customer_with_a_disputed_cell_and_an_invoice() {
    let case = r#"{"retired":"office-365-e4","bought_through":"microsoft-invoice","seats":40,"ends_on":"2021-06-30",
        "needs":{"pstn-conferencing":"needed"}}"#;
    insta::assert_snapshot!(masked(case, "2021-03-01"));
}

#[test]
fn government_by_hand_after_the_end() {
    let case = r#"{"retired":"office-365-e4","bought_through":"microsoft-card","organisation":"government",
        "ends_on":"2021-03-31","needs":{"all-e4-features":"not-needed"}}"#;
    insta::assert_snapshot!(masked(case, "2021-05-01"));
}

#[test]
fn partner_in_2026_has_to_verify_first() {
    let case = r#"{"retired":"office-365-e4","bought_through":"partner","seats":12,"ends_on":"2026-12-31",
        "auto_renew":true}"#;
    insta::assert_snapshot!(masked(case, "2026-11-21"));
}

#[test]
fn volume_licensing_with_a_new_customer_in_the_eea() {
    let case = r#"{"retired":"office-365-e4","bought_through":"volume-licensing","country":"SE","new_customer":true,
        "ends_on":"2019-12-31"}"#;
    insta::assert_snapshot!(masked(case, "2024-06-03"));
}

/// That all of these stand in an object, whatever else does.
#[track_caller]
fn has(object: &Value, names: &[&str]) {
    for name in names {
        assert!(object.get(name).is_some(), "`{name}` is missing; the contract fixes it");
    }
}

#[test]
fn advice_has_every_field_of_the_contract() {
    let advice: Value = serde_json::from_str(&json_of(CONFERENCING, "2017-05-02")).unwrap();
    has(
        &advice,
        &[
            "retired",
            "as_of",
            "notice",
            "recommended",
            "nearest",
            "settled",
            "open_questions",
            "worth_finding_out",
            "path_questions",
            "options",
            "what_would_change",
            "state",
            "timeline",
            "latest_start",
            "path",
            "path_reasons",
            "checklist",
            "receipt",
        ],
    );
    for option in advice["options"].as_array().unwrap() {
        has(
            option,
            &[
                "id",
                "number",
                "plans",
                "verdict",
                "unmet",
                "surplus",
                "reasons",
                "buyable",
                "buy_instead",
                "sold_as",
                "alternatives",
                "warnings",
                "sources",
            ],
        );
        has(&option["sold_as"][0], &["plan", "name"]);
    }
    has(&advice["options"][1]["reasons"][0], &["kind", "id", "next_steps", "sources"]);
    has(&advice["what_would_change"][0], &["question", "answer", "recommended"]);
    has(&advice["state"], &["plausible"]);
    has(&advice["timeline"][0], &["event", "on", "sources"]);
    has(&advice["latest_start"], &["on", "margins"]);
    has(&advice["latest_start"]["margins"][0], &["reason", "days", "unit"]);
    let section = &advice["checklist"][0];
    has(section, &["section", "steps"]);
    // `text` is the words crate's: the engine speaks no language.
    has(&section["steps"][0], &["id", "due", "warnings", "sources"]);
    has(&advice["receipt"], &["catalog", "sha256", "engine", "as_of", "case", "outcome"]);
    has(&advice["receipt"]["outcome"], &["notice", "recommended", "path", "latest_start"]);
}

#[test]
fn nothing_that_may_be_null_is_left_out() {
    let advice: Value = serde_json::from_str(&json_of(r#"{"retired":"office-365-e4"}"#, "2017-05-02")).unwrap();
    for name in ["nearest", "latest_start"] {
        assert_eq!(advice.get(name), Some(&Value::Null), "{name}");
    }
}

#[test]
fn figures_in_the_contract_are_those_of_its_example() {
    // The example of the design, section 5: seats 120, end on 30 November 2017, conferencing needed.
    let advice: Value = serde_json::from_str(&json_of(CONFERENCING, "2017-05-02")).unwrap();
    assert_eq!(advice["notice"], "e4-partner");
    assert_eq!(advice["recommended"], "e4-option-1");
    assert_eq!(advice["latest_start"]["on"], "2017-11-27");
    assert_eq!(advice["timeline"][0]["event"], "sales-end");
    assert_eq!(advice["timeline"][0]["on"], "2017-04-07");
    assert_eq!(advice["options"][0]["sold_as"][0]["name"], "Office 365 Enterprise E5");
    assert_eq!(advice["what_would_change"][0]["question"], "pstn-conferencing");
    assert_eq!(advice["what_would_change"][0]["recommended"], "e4-option-3");
    assert_eq!(advice["path"], "partner-center");
    assert_eq!(advice["checklist"][0]["section"], "purchase");
}

#[test]
fn case_has_the_fields_of_the_contract_in_its_order() {
    let names = [
        "retired",
        "as_of",
        "audience",
        "bought_through",
        "upgrade_tab",
        "upgrade_refusal",
        "needs",
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
        "prices",
    ];
    assert_eq!(FIELDS, names);
    let full = r#"{"prices":{"office-365-e5":"35.00"},"add_ons":["x"],"owned_plans":["office-365-e3"],"auto_renew":true,
        "term":"annual","agreement":"mosa","commerce":"legacy","pays_by":"card","new_customer":true,"country":"SE",
        "workers":"office","organisation":"business","ends_on":"2017-11-30","seats":1,
        "needs":{"data-control":"unsure"},"upgrade_refusal":"prepaid","upgrade_tab":"unavailable","bought_through":"partner",
        "audience":"customer","as_of":"2017-05-02","retired":"office-365-e4"}"#;
    let catalog = nextplan_catalog::embedded();
    let case = Case::parse(catalog, full).unwrap();
    let canonical = serde_json::to_string(&case.canonical(catalog)).unwrap();
    let places: Vec<usize> = names.iter().map(|name| canonical.find(&format!("\"{name}\":")).expect(name)).collect();
    assert!(places.is_sorted(), "{canonical}");
}

#[test]
fn receipt_gives_the_same_advice_again() {
    let catalog = nextplan_catalog::embedded();
    let first = json_of(CONFERENCING, "2017-05-02");
    let receipt: Value = serde_json::from_str(&first).unwrap();
    let receipt = &receipt["receipt"];
    assert_eq!(receipt["sha256"], catalog.sha256.as_ref());
    assert_eq!(receipt["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(receipt["catalog"], catalog.version.as_ref());
    let again = json_of(&receipt["case"].to_string(), receipt["as_of"].as_str().unwrap());
    assert_eq!(again, first, "byte for byte");
}

#[test]
fn every_option_and_feature_has_the_id_that_the_contract_fixes() {
    let advice = |bought_through: &str| {
        let case = format!(r#"{{"retired":"office-365-e4","bought_through":"{bought_through}"}}"#);
        let json: Value = serde_json::from_str(&json_of(&case, "2021-03-01")).unwrap();
        let ids = json["options"].as_array().unwrap().iter().map(|option| option["id"].as_str().unwrap().to_owned());
        (json["notice"].as_str().unwrap().to_owned(), ids.collect::<Vec<_>>())
    };
    let (notice, options) = advice("partner");
    assert_eq!(notice, "e4-partner");
    assert_eq!(options, (1..=4).map(|number| format!("e4-option-{number}")).collect::<Vec<_>>());
    let (notice, options) = advice("microsoft-card");
    assert_eq!(notice, "e4-direct");
    assert_eq!(options, (1..=5).map(|number| format!("e4-direct-option-{number}")).collect::<Vec<_>>());
}

#[test]
fn advice_borrows_from_catalog_and_case_alone() {
    // A library's user may keep advice as long as both live.
    fn keep<'c>(catalog: &'c nextplan_catalog::Catalog, case: &'c Case) -> Advice<'c> {
        let day = "2017-05-02".parse().unwrap();
        advise(catalog, case, day)
    }
    let catalog = nextplan_catalog::embedded();
    let case = Case::new(catalog, "office-365-e4").unwrap();
    assert_eq!(keep(catalog, &case).notice, "e4-partner");
}
