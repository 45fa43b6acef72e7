//! What is no case: every error names the field, what was found and what is allowed; the rest of the case is kept.

mod effort;

use nextplan_engine::{Answer, Case, CaseError, FIELDS, Field, Json, MAX_SEATS, Mistake};
use proptest::prelude::*;

const E4: &str = r#""retired":"office-365-e4""#;

fn parse(json: &str) -> Result<Case, CaseError> {
    Case::parse(nextplan_catalog::embedded(), json)
}

/// With the retired offer in front.
fn with(rest: &str) -> Result<Case, CaseError> {
    parse(&format!("{{{E4},{rest}}}"))
}

/// The mistake is found at this field, and its sentence says field, what was found and what is allowed.
#[track_caller]
fn refused(rest: &str, field: &str, found: &str, kind: Mistake, allowed: &str) {
    let error = with(rest).expect_err(rest);
    assert_eq!((error.field.as_str(), error.found.as_str(), error.kind), (field, found, kind), "{rest}");
    let sentence = error.to_string();
    for part in [field, "allowed", allowed] {
        assert!(sentence.contains(part), "`{sentence}` does not say `{part}`");
    }
    assert!(kind == Mistake::UnknownField || sentence.contains(found), "`{sentence}` does not say `{found}`");
    assert!(kind == Mistake::Twice || !error.allowed.is_empty());
}

#[test]
fn unknown_field_is_named_with_all_that_there_are() {
    refused(r#""colour":"red""#, "colour", "red", Mistake::UnknownField, &FIELDS.join(", "));
    // What conditions of the catalog may ask about, but no person answers in a case.
    for derived in ["path", "end", "size", "plausible", "owns_target", "recommended", "purchase_commerce"] {
        refused(&format!(r#""{derived}":"yes""#), derived, "yes", Mistake::UnknownField, "retired, as_of");
    }
}

#[test]
fn unknown_offer_feature_plan_or_country_is_named_with_what_is_known() {
    let error = parse(r#"{"retired":"office-365-e9"}"#).unwrap_err();
    assert_eq!((error.field.as_str(), error.found.as_str(), error.kind), ("retired", "office-365-e9", Mistake::Value));
    assert!(error.allowed.contains(&"office-365-e4".to_owned()));
    let needs = r#""needs":{"fax":"needed"}"#;
    refused(needs, "needs.fax", "needed", Mistake::UnknownField, "all-e4-features, cloud-numbers");
    refused(r#""prices":{"fax":"1.00"}"#, "prices.fax", "1.00", Mistake::UnknownField, "office-365-e5");
    refused(r#""owned_plans":["office-365-e5","fax"]"#, "owned_plans", "fax", Mistake::Value, "office-365-e5");
    for code in ["fr", "FRA", "XX", "", "F", "France"] {
        refused(&format!(r#""country":"{code}""#), "country", code, Mistake::Value, "ISO 3166");
    }
}

#[test]
fn case_without_a_retired_offer_says_which_there_are() {
    for json in ["{}", r#"{"seats":3}"#] {
        let error = parse(json).unwrap_err();
        assert_eq!((error.field.as_str(), error.kind), ("retired", Mistake::Missing));
        assert!(error.to_string().contains("office-365-e4"));
    }
    for json in [r#"{"retired":null}"#, r#"{"retired":4}"#, r#"{"retired":["office-365-e4"]}"#, r#"{"retired":""}"#] {
        let error = parse(json).unwrap_err();
        assert_eq!((error.field.as_str(), error.kind), ("retired", Mistake::Value));
    }
}

#[test]
fn unknown_answer_is_named_with_the_allowed_ones() {
    refused(
        r#""needs":{"data-control":"maybe"}"#,
        "needs.data-control",
        "maybe",
        Mistake::Value,
        "needed, not-needed, unsure",
    );
    refused(
        r#""needs":{"data-control":true}"#,
        "needs.data-control",
        "true",
        Mistake::Value,
        "needed, not-needed, unsure",
    );
    refused(r#""audience":"reseller""#, "audience", "reseller", Mistake::Value, "partner, customer");
    refused(r#""bought_through":"shop""#, "bought_through", "shop", Mistake::Value, "volume-licensing");
    refused(r#""upgrade_tab":"gone""#, "upgrade_tab", "gone", Mistake::Value, "offers-plans, unavailable");
    refused(r#""organisation":"school""#, "organisation", "school", Mistake::Value, "education, government, nonprofit");
    refused(r#""workers":"home""#, "workers", "home", Mistake::Value, "office, frontline");
    refused(r#""pays_by":"cash""#, "pays_by", "cash", Mistake::Value, "card, invoice");
    refused(r#""commerce":"old""#, "commerce", "old", Mistake::Value, "legacy, new");
    refused(r#""agreement":"ea""#, "agreement", "ea", Mistake::Value, "mosa, mca");
    refused(r#""term":"weekly""#, "term", "weekly", Mistake::Value, "monthly, annual, multi-year");
    refused(r#""auto_renew":"yes""#, "auto_renew", "yes", Mistake::Value, "true, false");
    refused(r#""new_customer":1"#, "new_customer", "1", Mistake::Value, "true, false");
}

#[test]
fn unanswered_is_no_word_that_a_case_may_use() {
    for field in ["pays_by", "agreement", "term", "auto_renew", "new_customer", "country"] {
        let error = with(&format!(r#""{field}":"unanswered""#)).unwrap_err();
        assert_eq!(error.field, field);
        assert!(!error.allowed.contains(&"unanswered".to_owned()));
    }
}

#[test]
fn null_is_no_answer_to_anything() {
    for field in FIELDS.iter().skip(1) {
        let error = with(&format!(r#""{field}":null"#)).unwrap_err();
        assert_eq!((error.field.as_str(), error.found.as_str(), error.kind), (*field, "null", Mistake::Value));
    }
}

#[test]
fn day_has_to_exist_and_to_be_written_in_one_way() {
    for field in ["as_of", "ends_on"] {
        for day in [
            "2017-02-29",
            "2017-04-31",
            "2017-13-01",
            "2017-00-10",
            "2017-1-1",
            "17-04-07",
            "2017-04-07T00:00:00Z",
            "07/04/2017",
            "tomorrow",
            "",
            "20170407",
            "1899-12-31",
            "2200-01-01",
            "+2017-4-07",
            "2017- 4-07",
            " 2017-4-07",
            "2017-04- 7",
            "2017-4-007",
            "٢٠١٧-٠٤-٠٧",
        ] {
            refused(&format!(r#""{field}":"{day}""#), field, day, Mistake::Value, "as 2017-11-30");
        }
        refused(&format!(r#""{field}":20170407"#), field, "20170407", Mistake::Value, "a day that exists");
        for day in ["2020-02-29", "1900-01-01", "2199-12-31"] {
            assert!(with(&format!(r#""{field}":"{day}""#)).is_ok(), "{day}");
        }
    }
}

#[test]
fn seats_are_a_whole_number_from_one_to_ten_million() {
    for (seats, found) in [
        ("0", "0"),
        ("-1", "-1"),
        ("10000001", "10000001"),
        ("1.5", "1.5"),
        ("1e30", "1e30"),
        ("\"12\"", "12"),
        ("99999999999999999999", "1e20"),
        ("-9223372036854775809", "-9.223372036854776e18"),
        ("true", "true"),
        ("[12]", "a list"),
        ("{\"a\":12}", "an object"),
        ("12.0", "12.0"),
        ("\"\"", ""),
    ] {
        refused(&format!(r#""seats":{seats}"#), "seats", found, Mistake::Value, "a whole number from 1 to 10,000,000");
    }
    assert_eq!(with(r#""seats":1"#).unwrap().seats(), Some(1));
    assert_eq!(with(&format!(r#""seats":{MAX_SEATS}"#)).unwrap().seats(), Some(10_000_000));
}

#[test]
fn price_is_decimal_text() {
    for price in [
        "\"35,00\"",
        "\"-1\"",
        "\"+1\"",
        "\"\"",
        "\".5\"",
        "\"5.\"",
        "\"1e3\"",
        "\"1 000\"",
        "\"€35\"",
        "\"35.00000\"",
        "\"1234567890\"",
        "35",
        "35.5",
        "null",
        "\"1.2.3\"",
        "\"٣\"",
        "\" 35\"",
        "\"NaN\"",
        "\"0x10\"",
    ] {
        let error = with(&format!(r#""prices":{{"office-365-e5":{price}}}"#)).expect_err(price);
        assert_eq!((error.field.as_str(), error.kind), ("prices.office-365-e5", Mistake::Value), "{price}");
        assert!(error.to_string().contains("decimal text"), "{error}");
    }
    for price in ["0", "35", "35.0", "35.00", "0.0001", "999999999.9999", "007.50"] {
        let case = with(&format!(r#""prices":{{"office-365-e5":"{price}"}}"#)).expect(price);
        let canonical = serde_json::to_value(case.canonical(nextplan_catalog::embedded())).unwrap();
        assert_eq!(canonical["prices"]["office-365-e5"], price, "a price is kept as it was written");
    }
}

#[test]
fn field_given_twice_is_an_error_also_within_needs_and_prices() {
    refused(r#""seats":3,"seats":4"#, "seats", "4", Mistake::Twice, "once");
    refused(r#""seats":3,"seats":3"#, "seats", "3", Mistake::Twice, "once");
    refused(r#""needs":{},"needs":{"data-control":"needed"}"#, "needs", "an object", Mistake::Twice, "once");
    refused(&format!("{E4},{E4}"), "retired", "office-365-e4", Mistake::Twice, "once");
    let needs = r#""needs":{"data-control":"needed","data-control":"unsure"}"#;
    refused(needs, "needs.data-control", "unsure", Mistake::Twice, "once");
    let prices = r#""prices":{"office-365-e5":"35","office-365-e5":"36"}"#;
    refused(prices, "prices.office-365-e5", "36", Mistake::Twice, "once");
}

#[test]
fn lists_and_objects_have_to_be_such() {
    refused(r#""needs":["data-control"]"#, "needs", "a list", Mistake::Value, "an object of features and answers");
    refused(r#""needs":"data-control""#, "needs", "data-control", Mistake::Value, "an object");
    refused(r#""prices":[]"#, "prices", "a list", Mistake::Value, "an object of plans and prices");
    refused(r#""owned_plans":"office-365-e5""#, "owned_plans", "office-365-e5", Mistake::Value, "a list of plans");
    refused(r#""owned_plans":[4]"#, "owned_plans", "a list", Mistake::Value, "a list of plans");
    refused(r#""add_ons":"storage""#, "add_ons", "storage", Mistake::Value, "a list of names");
    refused(r#""add_ons":[""]"#, "add_ons", "a list", Mistake::Value, "1 to 100 characters");
    refused(&format!(r#""add_ons":["{}"]"#, "x".repeat(101)), "add_ons", "a list", Mistake::Value, "1 to 100");
    assert!(with(&format!(r#""add_ons":["{}"],"owned_plans":[]"#, "é".repeat(100))).is_ok());
}

#[test]
fn what_is_no_json_object_is_refused_in_one_sentence() {
    for json in [
        "",
        " ",
        "\n",
        "{",
        "}",
        "[]",
        "[{}]",
        "null",
        "4",
        "\"office-365-e4\"",
        "{\"retired\":\"office-365-e4\"",
        "{\"retired\":\"office-365-e4\"} x",
        "{\"retired\":\"office-365-e4\",}",
        "{'retired':'office-365-e4'}",
        "{retired:\"office-365-e4\"}",
        "\u{feff}{}",
        "{\"retired\":\"\\ud800\"}",
        "# retired",
        "{4:4}",
        "NaN",
    ] {
        let error = parse(json).expect_err(json);
        assert_eq!((error.field.as_str(), error.kind), ("", Mistake::NotJson), "{json}");
        assert!(!error.found.is_empty(), "{json}");
        assert!(error.to_string().contains("a JSON object with at least `retired`"), "{error}");
    }
}

#[test]
fn hundred_thousand_brackets_are_an_error_and_no_overflow() {
    let deep = 100_000;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for closed in [true, false] {
            let mut json = open.repeat(deep) + if closed { "1" } else { "" };
            if closed {
                json += &close.repeat(deep);
            }
            assert_eq!(parse(&json).unwrap_err().kind, Mistake::NotJson);
            assert_eq!(with(&format!("\"needs\":{json}")).unwrap_err().kind, Mistake::NotJson);
        }
    }
}

#[test]
fn error_about_something_long_stays_short() {
    let long = "å".repeat(1_000_000);
    for rest in [
        format!(r#""{long}":1"#),
        format!(r#""audience":"{long}""#),
        format!(r#""needs":{{"{long}":"needed"}}"#),
        format!(r#""needs":{{"data-control":"{long}"}}"#),
        format!(r#""prices":{{"{long}":"1"}}"#),
        format!(r#""owned_plans":["{long}"]"#),
        format!(r#""as_of":"{long}""#),
        format!(r#""country":"{long}""#),
    ] {
        let error = with(&rest).unwrap_err();
        assert!(
            error.field.chars().count() <= 90 && error.found.chars().count() <= 90,
            "{} {}",
            error.field,
            error.found
        );
    }
    let error = parse(&format!(r#"{{"retired":"{long}"}}"#)).unwrap_err();
    assert!(error.found.chars().count() <= 90);
    assert!(with(&format!("\"seats\":{}", "9".repeat(400))).is_err(), "no number of a machine");
}

#[test]
fn reading_keeps_the_rest_and_names_every_mistake() {
    let text = |text: &str| Json::Text(text.to_owned());
    let fields = vec![
        ("colour".to_owned(), text("red")),
        ("seats".to_owned(), Json::Whole(-3)),
        ("retired".to_owned(), text("office-365-e4")),
        ("ends_on".to_owned(), text("2017-11-30")),
        ("as_of".to_owned(), text("2017-02-30")),
        ("audience".to_owned(), text("customer")),
        ("audience".to_owned(), text("partner")),
        (
            "needs".to_owned(),
            Json::Fields(vec![
                ("fax".to_owned(), text("needed")),
                ("data-control".to_owned(), text("needed")),
                ("pstn-conferencing".to_owned(), text("perhaps")),
            ]),
        ),
        (
            "prices".to_owned(),
            Json::Fields(vec![("office-365-e5".to_owned(), text("35")), ("office-365-e3".to_owned(), Json::Null)]),
        ),
    ];
    let catalog = nextplan_catalog::embedded();
    let (case, errors) = Case::read(catalog, &fields);
    let case = case.unwrap();
    let named: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
    let wrong =
        ["colour", "seats", "as_of", "audience", "needs.fax", "needs.pstn-conferencing", "prices.office-365-e3"];
    assert_eq!(named, wrong);
    assert_eq!(case.seats(), None);
    assert_eq!(case.as_of(), None);
    assert_eq!(case.ends_on().unwrap().to_string(), "2017-11-30");
    assert_eq!(case.answer(Field::Audience), Some("customer"), "the first of two answers stands");
    let offer = case.offer(catalog);
    assert_eq!(case.need(offer.feature_index("data-control").unwrap()), Some(Answer::Needed));
    assert_eq!(case.need(offer.feature_index("pstn-conferencing").unwrap()), None);
    let canonical = serde_json::to_value(case.canonical(catalog)).unwrap();
    assert_eq!(canonical["prices"], serde_json::json!({ "office-365-e5": "35" }));
}

#[test]
fn what_code_may_set_is_bound_by_the_same_rules() {
    let catalog = nextplan_catalog::embedded();
    assert!(Case::new(catalog, "office-365-e9").is_none());
    let mut case = Case::new(catalog, "office-365-e4").unwrap();
    let empty = case.clone();
    case.set_seats(Some(0));
    case.set_seats(Some(MAX_SEATS + 1));
    case.set_country(catalog, Some("xx"));
    case.set_answer(Field::Audience, Some("reseller"));
    case.set_answer(Field::Path, Some("manual"));
    case.set_answer(Field::Seats, Some("above-300"));
    assert_eq!(case, empty);
}

/// Something like a case, and now and then quite like one.
fn anything() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::{Value, json};
    let words: Vec<&str> = FIELDS.iter().copied().chain(["office-365-e4", "needed", "partner", "2017-11-30"]).collect();
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(|flag| json!(flag)),
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        any::<String>().prop_map(|text| json!(text)),
        prop::sample::select(words.clone()).prop_map(|word| json!(word)),
    ];
    let name = prop_oneof![prop::sample::select(words).prop_map(str::to_owned), any::<String>()];
    leaf.prop_recursive(4, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(|list| json!(list)),
            prop::collection::btree_map(name.clone(), inner, 0..8).prop_map(|fields| json!(fields)),
        ]
    })
}

proptest! {
    #![proptest_config(effort::cases(1000))]

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        prop_assert!(parse(&text).is_err());
        let _ = with(&text);
    }

    #[test]
    fn no_json_makes_it_panic(mut json in anything()) {
        let _ = parse(&json.to_string());
        let _ = with(&format!("\"needs\":{json}"));
        let _ = with(&format!("\"prices\":{json}"));
        if let Some(fields) = json.as_object_mut() {
            fields.insert("retired".into(), "office-365-e4".into());
        }
        if let Err(error) = parse(&json.to_string()) {
            prop_assert!(error.to_string().contains("allowed"));
        }
    }
}
