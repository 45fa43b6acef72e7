//! Receipts: the same advice again, and what changed since where it is another.

mod common;

use common::run;
use nextplan_catalog::embedded;
use serde_json::{Value, json};

const CASE: &str =
    r#"{"retired":"office-365-e4","as_of":"2017-05-02","bought_through":"partner","seats":120,"ends_on":"2017-11-30"}"#;

/// The receipt of some case, as today's program writes it.
fn receipt() -> Value {
    let run = run(&["advise", "--json"], CASE);
    let advice: Value = serde_json::from_str(&run.out).expect("JSON");
    advice["receipt"].clone()
}

/// Receipts that the program of commit 274bac6 wrote, with catalog 2026.1: one for each notice, path and kind of answer.
fn kept() -> Vec<Value> {
    serde_json::from_str(include_str!("receipts/2026.1.json")).expect("JSON")
}

#[test]
fn a_receipt_of_the_same_program_is_verified() {
    for receipt in [receipt(), json!({ "receipt": receipt() })] {
        let run = run(&["verify"], &receipt.to_string());
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(run.out.starts_with("The same advice comes out, byte for byte"), "{}", run.out);
    }
}

#[test]
fn a_receipt_whose_outcome_was_changed_is_not() {
    let mut changed = receipt();
    changed["outcome"]["recommended"] = "e4-option-1".into();
    changed["outcome"]["latest_start"] = Value::Null;
    let run = run(&["verify"], &changed.to_string());
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    assert!(run.out.contains("recommended: then e4-option-1, now e4-option-3"), "{}", run.out);
    assert!(run.out.contains("latest_start: then nothing, now 2017-"), "{}", run.out);
}

#[test]
fn every_receipt_of_the_first_catalog_still_gives_its_advice_and_says_what_changed_since_and_why() {
    for receipt in kept() {
        for input in [receipt.to_string(), json!({ "receipt": receipt }).to_string()] {
            let verified = run(&["verify"], &input);
            assert_eq!((verified.code, verified.err.as_str()), (Some(0), ""), "{input}: {}", verified.out);
            for part in ["Changed since catalog 2026.1", "2026.2 of", "Kaizala Pro", "The advice comes out the same"] {
                assert!(verified.out.contains(part), "{part} in {}", verified.out);
            }
            assert!(!verified.out.contains("byte for byte"), "another catalog is not the same bytes");
        }
    }
}

#[test]
fn advice_for_a_receipt_of_the_first_catalog_begins_with_what_changed_since() {
    for receipt in kept() {
        let advised = run(&["advise"], &receipt.to_string());
        assert!(advised.out.starts_with("Changed since catalog 2026.1"), "{}", advised.out);
        let again = run(&["advise", "--json"], &receipt.to_string());
        let json: Value = serde_json::from_str(&again.out).expect("JSON");
        assert_eq!(json["as_of"], receipt["as_of"], "the receipt's day counts");
        let since = &json["since_receipt"];
        assert_eq!(since["from"]["sha256"], receipt["sha256"]);
        assert_eq!(since["to"]["sha256"], *embedded().sha256);
        assert_eq!((&since["known_version"], &since["same_outcome"]), (&json!(true), &json!(true)));
        assert_eq!(since["changes"][0]["version"], "2026.2");
    }
}

#[test]
fn a_receipt_of_the_first_catalog_with_another_outcome_is_not_verified() {
    let mut changed = kept().remove(1);
    changed["outcome"]["latest_start"] = "2017-11-26".into();
    let run = run(&["verify"], &changed.to_string());
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    for part in ["Changed since catalog 2026.1", "latest_start: then 2017-11-26, now 2017-11-27"] {
        assert!(run.out.contains(part), "{part} in {}", run.out);
    }
}

#[test]
fn a_catalog_that_nobody_knows_here_is_said_to_be_unknown_and_an_edited_one_to_be_edited() {
    let mut strange = receipt();
    strange["catalog"] = "2031.7".into();
    assert!(run(&["verify"], &strange.to_string()).out.contains("2031.7 is not in the history"));
    let mut edited = receipt();
    edited["sha256"] = "f".repeat(64).into();
    assert!(run(&["verify"], &edited.to_string()).out.contains("another content"));
    let mut engine = receipt();
    engine["engine"] = "0.0.9".into();
    assert!(run(&["verify"], &engine.to_string()).out.contains("The engine was 0.0.9 then"));
}

#[test]
fn a_receipt_that_cannot_be_read_names_the_field_in_every_language() {
    let wrong = |field: &str, value: Value| {
        let mut receipt = receipt();
        receipt[field] = value;
        receipt.to_string()
    };
    for lang in ["en", "fr", "sv"] {
        let outcome = |field: &str, value: Value| {
            let mut outcome = receipt()["outcome"].clone();
            outcome[field] = value;
            wrong("outcome", outcome)
        };
        for (input, field) in [
            (wrong("as_of", "31/12/2017".into()), "as_of"),
            (wrong("as_of", "7".repeat(5_000).into()), "as_of"),
            (wrong("catalog", 7.into()), "catalog"),
            (wrong("engine", Value::Null), "engine"),
            (wrong("sha256", "zz".into()), "sha256"),
            (wrong("case", json!({ "retired": "office-365-e4", "seats": 0 })), "seats"),
            (wrong("case", json!([])), "case"),
            (wrong("outcome", json!({ "notice": "e4-partner" })), "outcome.recommended"),
            (outcome("path", Value::Null), "outcome.path"),
            (outcome("recommended", 3.into()), "outcome.recommended"),
            (outcome("latest_start", "soon".into()), "outcome.latest_start"),
            (json!({ "sha256": "" }).to_string(), "as_of"),
            (json!({ "receipt": null }).to_string(), "receipt"),
        ] {
            let run = run(&["verify", "--lang", lang], &input);
            assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{input}");
            assert!(run.err.contains(field), "{field} in {}", run.err);
            assert!(run.err.chars().count() < 400, "what was found is cut: {}", run.err);
            assert!(!run.err.contains(": .") && !run.err.contains(" : ."), "what is allowed is said: {}", run.err);
        }
        let case = run(&["verify", "--lang", lang], CASE);
        assert_eq!(case.code, Some(1));
        assert!(case.err.contains("advise --json"), "{}", case.err);
    }
}

#[test]
fn what_a_receipt_may_hold_is_said_as_a_rule_and_not_as_what_this_program_happens_to_hold() {
    for (field, value, allowed) in [
        ("sha256", json!("zz"), "64 hexadecimal digits"),
        ("catalog", json!(7), "a version as text"),
        ("engine", Value::Null, "a version as text"),
    ] {
        let mut receipt = receipt();
        receipt[field] = value;
        let run = run(&["verify"], &receipt.to_string());
        assert!(run.err.contains(allowed) && !run.err.contains(&*embedded().sha256), "{allowed} in {}", run.err);
    }
    for (field, allowed) in [
        ("notice", "an id as text"),
        ("path", "an id as text"),
        ("recommended", "an id as text, or null"),
        ("latest_start", "such as 2017-11-30, or null"),
    ] {
        let mut receipt = receipt();
        receipt["outcome"][field] = 7.into();
        let run = run(&["verify"], &receipt.to_string());
        assert!(run.err.contains(allowed), "{allowed} in {}", run.err);
    }
}

#[test]
fn advice_for_another_day_than_the_receipts_says_so() {
    for (lang, said) in [("en", "for 1 Jan 2030"), ("fr", "1er janv. 2030"), ("sv", "1 jan. 2030")] {
        let run = run(&["advise", "--lang", lang, "--as-of", "2030-01-01"], &receipt().to_string());
        let first = run.out.lines().next().unwrap_or_default();
        assert!(first.contains(said) && first.contains("2017"), "{said} in {first}");
        assert!(run.out.contains("latest_start"), "{}", run.out);
    }
    let same = run(&["advise", "--as-of", "2017-05-02"], &receipt().to_string());
    assert!(same.out.starts_with("Office 365"), "nothing changed, nothing is said: {}", same.out);
}

#[test]
fn a_receipt_that_is_cut_off_says_where() {
    let whole = receipt().to_string();
    for lang in ["en", "fr", "sv"] {
        let run = run(&["verify", "--lang", lang], &whole[..whole.len() - 2]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert!(run.err.contains("JSON") && run.err.contains("line 1 column"), "{}", run.err);
    }
}
