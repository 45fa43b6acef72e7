//! Advice, checklists and links as they leave the program, in three languages.

mod common;

use common::{printed, run};
use serde_json::Value;

const OPEN: &str = r#"{"retired":"office-365-e4","as_of":"2017-05-02","seats":120,"ends_on":"2017-11-30"}"#;
const BY_CARD: &str = r#"{"retired":"office-365-e4","bought_through":"microsoft-card","seats":12,"country":"FR",
    "needs":{"pstn-conferencing":"needed","advanced-tools":"not-needed","hybrid-numbers":"unsure"}}"#;

fn recommended(case: &str) -> Value {
    let out = printed(&["advise", "--json", "-"], case);
    let advice: Value = serde_json::from_str(&out).expect("JSON");
    advice["recommended"].clone()
}

#[test]
fn dial_in_numbers_are_in_option_1_alone() {
    assert_eq!(recommended(r#"{"retired":"office-365-e4","needs":{"pstn-conferencing":"needed"}}"#), "e4-option-1");
}

#[test]
fn who_needs_nothing_takes_the_smallest_option() {
    let features = nextplan_catalog::embedded().offers[0].features.iter();
    let needs: Vec<String> = features.map(|feature| format!(r#""{}":"not-needed""#, feature.id)).collect();
    let case = format!(r#"{{"retired":"office-365-e4","needs":{{{}}}}}"#, needs.join(","));
    assert_eq!(recommended(&case), "e4-option-4");
}

#[test]
fn who_says_nothing_keeps_what_they_have() {
    assert_eq!(recommended(r#"{"retired":"office-365-e4"}"#), "e4-option-3");
}

#[test]
fn a_disputed_cell_earns_no_recommendation() {
    let case = r#"{"retired":"office-365-e4","bought_through":"microsoft-card","as_of":"2020-09-01",
        "needs":{"pstn-conferencing":"needed","all-e4-features":"not-needed"}}"#;
    assert_ne!(recommended(case), "e4-direct-option-3");
}

#[test]
fn the_same_case_and_day_give_the_same_bytes() {
    for args in [&["advise", "--json"][..], &["advise"], &["checklist"], &["link"]] {
        assert_eq!(printed(args, OPEN), printed(args, OPEN));
    }
}

#[test]
fn the_day_on_the_command_line_wins_over_that_of_the_case() {
    let args = ["advise", "--as-of", "2017-06-01", "--json"];
    let advice: Value = serde_json::from_str(&printed(&args, OPEN)).expect("JSON");
    assert_eq!(advice["as_of"], "2017-06-01");
    assert!(printed(&["link", "--as-of", "2017-06-01"], OPEN).contains("&as_of=2017-06-01&"));
}

#[test]
fn a_link_carries_the_case_and_its_day() {
    let link = printed(&["link"], OPEN);
    assert_eq!(link, "#/advice?v=1&retired=office-365-e4&as_of=2017-05-02&seats=120&ends_on=2017-11-30\n");
}

#[test]
fn advice_on_an_open_case() {
    for lang in ["en", "fr", "sv"] {
        insta::assert_snapshot!(format!("open_text_{lang}"), printed(&["advise", "--lang", lang], OPEN));
        insta::assert_snapshot!(format!("open_json_{lang}"), printed(&["advise", "--json", "--lang", lang], OPEN));
    }
}

#[test]
fn advice_for_who_bought_by_card() {
    for lang in ["en", "fr", "sv"] {
        let args = ["advise", "--lang", lang, "--as-of", "2021-03-01"];
        insta::assert_snapshot!(format!("card_text_{lang}"), printed(&args, BY_CARD));
        let args = [&args[..], &["--json"]].concat();
        insta::assert_snapshot!(format!("card_json_{lang}"), printed(&args, BY_CARD));
    }
}

#[test]
fn the_checklist_of_each_path() {
    let partner = r#""needs":{"cloud-numbers":"needed"},"add_ons":["Extra storage"],"as_of":"2017-05-02","seats":120,
        "ends_on":"2017-11-30""#;
    let invoice = r#""bought_through":"microsoft-invoice","as_of":"2021-03-01","seats":45,"ends_on":"2021-03-31""#;
    let manual = r#""bought_through":"microsoft-card","upgrade_tab":"unavailable","as_of":"2021-03-01","seats":45,
        "ends_on":"2021-03-31""#;
    let verify = r#""as_of":"2026-11-21","seats":120,"ends_on":"2026-12-31","country":"SE","new_customer":false"#;
    for (name, case) in [("partner", partner), ("invoice", invoice), ("manual", manual), ("verify", verify)] {
        let case = format!(r#"{{"retired":"office-365-e4",{case}}}"#);
        for lang in ["en", "fr", "sv"] {
            let list = printed(&["checklist", "--lang", lang], &case);
            insta::assert_snapshot!(format!("checklist_{name}_{lang}"), list);
        }
    }
}

#[test]
fn text_is_set_off_only_where_it_was_asked_for() {
    let has = |args: &[&str]| run(args, OPEN).out.contains('\u{1b}');
    assert!(!has(&["advise"]), "a pipe is no terminal");
    assert!(!has(&["advise", "--color", "never"]));
    assert!(has(&["advise", "--color", "always"]));
    assert!(!has(&["advise", "--json", "--color", "always"]));
}

#[test]
fn the_language_comes_from_the_environment() {
    let mut command = common::program();
    command.args(["catalog", "show", "--as-of", "2026-11-21"]).env("LANG", "sv_SE.UTF-8");
    let out = command.output().expect("the program was built").stdout;
    assert!(String::from_utf8_lossy(&out).contains("Källor"));
}
