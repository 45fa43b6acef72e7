//! What the sentences are, in each language.

use chrono::NaiveDate;

use super::{compile, compile_fixture, sentence};
use crate::compiler::emit;
use crate::lang::Lang;
use crate::{DateStyle, Join, Kind, Value, format};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the test's day exists")
}

/// The same sentence with one argument `x`, in the three languages.
fn thrice(message: &str, x: Value<'_>) -> [String; 3] {
    let message = format!("m = {message}\n");
    let compiled = compile(&message, &message, &message).expect("the message is right");
    let args = [("x", x)];
    Lang::ALL.map(|lang| sentence(&compiled, lang, "m", &args))
}

#[test]
fn plurals_follow_cldr_at_their_edges() {
    let plural = "{ $x -> \n    [one] one\n   *[other] other\n }";
    for (number, expected) in [
        (0, ["other", "one", "other"]),
        (1, ["one", "one", "one"]),
        (-1, ["one", "one", "one"]),
        (2, ["other", "other", "other"]),
        (i64::MAX, ["other", "other", "other"]),
        (i64::MIN, ["other", "other", "other"]),
    ] {
        assert_eq!(thrice(plural, number.into()), expected, "{number}");
    }
}

#[test]
fn french_millions_may_have_their_own_form() {
    let en = "m = { $x ->\n    [one] one\n   *[other] other\n }\n";
    let fr = "m = { $x ->\n    [one] un\n    [many] millions\n   *[other] autres\n }\n";
    let compiled = compile(en, fr, en).expect("`many` is a French category");
    for (number, expected) in [(0, "un"), (1_000_000, "millions"), (-3_000_000, "millions")] {
        let args = [("x", Value::Number(number))];
        assert_eq!(sentence(&compiled, Lang::Fr, "m", &args), expected, "{number}");
    }
    assert_eq!(sentence(&compiled, Lang::Fr, "m", &[("x", 1_000_001.into())]), "autres");
}

#[test]
fn an_exact_number_goes_before_its_category() {
    let plural = "{ $x -> \n    [0] none\n    [one] one\n   *[other] { $x }\n }";
    assert_eq!(thrice(plural, 0.into()), ["none"; 3]);
    assert_eq!(thrice(plural, 1.into()), ["one"; 3]);
    assert_eq!(thrice(plural, 1000.into()), ["1,000", "1\u{202F}000", "1\u{A0}000"]);
}

#[test]
fn numbers_are_grouped_and_signed() {
    let shown = |number: i64| Lang::ALL.map(|lang| format::number(lang, number));
    assert_eq!(shown(0), ["0"; 3]);
    assert_eq!(shown(999), ["999"; 3]);
    assert_eq!(shown(-1), ["-1", "-1", "\u{2212}1"]);
    assert_eq!(shown(-100), ["-100", "-100", "\u{2212}100"]);
    assert_eq!(shown(10_000_000)[1], "10\u{202F}000\u{202F}000");
    assert_eq!(shown(i64::MIN)[0], "-9,223,372,036,854,775,808");
}

#[test]
fn decimals_keep_every_digit() {
    assert_eq!(format::decimal(Lang::Fr, "-1234567.050"), "-1\u{202F}234\u{202F}567,050");
    assert_eq!(format::decimal(Lang::Sv, "0.5"), "0,5");
    for text in ["", "-", ".", "1.", ".5", "1e5", "--1", "1,5", "٣"] {
        assert_eq!(format::decimal(Lang::En, text), text, "is no decimal number");
    }
}

#[test]
fn dates_have_six_styles() {
    let monday = day(2017, 11, 27);
    for (style, expected) in [
        ("short", ["27 Nov 2017", "27 nov. 2017", "27 nov. 2017"]),
        ("long", ["27 November 2017", "27 novembre 2017", "27 november 2017"]),
        ("weekday", ["Mon 27 Nov 2017", "lun. 27 nov. 2017", "mån 27 nov. 2017"]),
        ("full", ["Monday 27 November 2017", "lundi 27 novembre 2017", "måndag 27 november 2017"]),
        ("month", ["November 2017", "novembre 2017", "november 2017"]),
        ("day", ["27 November", "27 novembre", "27 november"]),
    ] {
        let message = format!("{{ DATETIME($x, dateStyle: \"{style}\") }}");
        assert_eq!(thrice(&message, monday.into()), expected, "{style}");
    }
    let long = ["2 May 2017", "2 mai 2017", "2 maj 2017"];
    assert_eq!(thrice("{ DATETIME($x) }", day(2017, 5, 2).into()), long);
    assert_eq!(thrice("{ $x }", day(2017, 5, 2).into()), long);
}

#[test]
fn the_first_of_a_month_and_leap_days_are_right() {
    assert_eq!(format::date(Lang::Fr, day(2018, 8, 1), DateStyle::Day), "1er août");
    assert_eq!(format::date(Lang::Fr, day(2018, 8, 1), DateStyle::Month), "août 2018");
    assert_eq!(format::date(Lang::Fr, day(2018, 8, 21), DateStyle::Short), "21 août 2018");
    assert_eq!(format::date(Lang::Sv, day(2018, 8, 1), DateStyle::Long), "1 augusti 2018");
    assert_eq!(format::date(Lang::En, day(2020, 2, 29), DateStyle::Full), "Saturday 29 February 2020");
    for lang in Lang::ALL {
        assert!(format::date(lang, NaiveDate::MIN, DateStyle::Full).contains("-262143"));
        assert!(format::date(lang, NaiveDate::MAX, DateStyle::Full).contains("262142"));
    }
}

#[test]
fn every_month_and_weekday_has_a_name() {
    for lang in Lang::ALL {
        let mut names = std::collections::BTreeSet::new();
        for month in 1..=12 {
            names.insert(format::date(lang, day(2017, month, 2), DateStyle::Month));
            names.insert(format::date(lang, day(2017, month, 2), DateStyle::Short));
        }
        for weekday in 1..=7 {
            names.insert(format::date(lang, day(2017, 1, weekday), DateStyle::Weekday));
            names.insert(format::date(lang, day(2017, 1, weekday), DateStyle::Full));
        }
        assert_eq!(names.len(), 12 * 2 + 7 * 2, "{lang}");
        assert!(names.iter().all(|name| !name.contains("  ") && !name.starts_with(' ')));
    }
}

#[test]
fn lists_are_joined_by_and_or_by_or() {
    let list = |items: &[&'static str]| Value::from(items.to_vec());
    assert_eq!(thrice("{ $x }", list(&[])), [""; 3]);
    assert_eq!(thrice("{ $x }", list(&["A"])), ["A"; 3]);
    assert_eq!(thrice("{ $x }", list(&["A", "B"])), ["A and B", "A et B", "A och B"]);
    assert_eq!(thrice("{ LIST($x) }", list(&["A", "B", "C"])), ["A, B and C", "A, B et C", "A, B och C"]);
    assert_eq!(
        thrice("{ LIST($x, type: \"or\") }", list(&["A", "B", "C"])),
        ["A, B or C", "A, B ou C", "A, B eller C"]
    );
    assert_eq!(format::list(Lang::En, &[String::from("A")], Join::Or), "A");
}

#[test]
fn texts_select_and_the_default_serves_the_rest() {
    let terms = "{ $x ->\n    [annual] by year\n   *[other] by month\n }";
    assert_eq!(thrice(terms, "annual".into()), ["by year"; 3]);
    assert_eq!(thrice(terms, "".into()), ["by month"; 3]);
}

#[test]
fn selections_nest() {
    let nested =
        "a{ $x ->\n    [0] 0{ $x ->\n        [one] !\n       *[other] -\n    }\n    [one] 1\n   *[other] many\n }z";
    let compiled = compile(
        &format!("m = {nested}\n"),
        &format!("m = {}\n", nested.replace('!', "{ \"!\" }")),
        &format!("m = {nested}\n"),
    );
    let compiled = compiled.expect("the message is right");
    let shown = |lang, x: i64| sentence(&compiled, lang, "m", &[("x", x.into())]);
    assert_eq!(shown(Lang::En, 0), "a0-z");
    assert_eq!(shown(Lang::Fr, 0), "a0!z");
    assert_eq!(shown(Lang::En, 1), "a1z");
    assert_eq!(shown(Lang::En, 5), "amanyz");
}

#[test]
fn what_is_not_given_is_seen() {
    let plural = "{ $x -> \n    [one] one\n   *[other] { $x } plans\n }";
    let compiled = compile(&format!("m = {plural}\n"), &format!("m = {plural}\n"), &format!("m = {plural}\n"));
    let compiled = compiled.expect("the message is right");
    assert_eq!(sentence(&compiled, Lang::En, "m", &[]), "{$x} plans");
    assert_eq!(sentence(&compiled, Lang::En, "m", &[("y", 1.into())]), "{$x} plans");
    assert_eq!(sentence(&compiled, Lang::En, "m", &[("x", "text".into())]), "text plans");
}

#[test]
fn french_is_set_as_french_is_set() {
    let set = |fr: &str| {
        let line = format!("m = {fr}\n");
        let compiled = compile("m = x\n", &line, "m = x\n").map_err(|p| p[0].to_string());
        compiled.map(|compiled| sentence(&compiled, Lang::Fr, "m", &[]))
    };
    for (written, expected) in [
        ("Étape 1 : acheter", "Étape 1\u{A0}: acheter"),
        ("Quoi ? Non ! Oui ; soit", "Quoi\u{202F}? Non\u{202F}! Oui\u{202F}; soit"),
        ("la « cible »", "la «\u{A0}cible\u{A0}»"),
        ("l'abonnement d'essai", "l’abonnement d’essai"),
        ("à 10:30, voir https://a.example/b?c=d;e", "à 10:30, voir https://a.example/b?c=d;e"),
        ("Déjà\u{A0}: oui\u{202F}!", "Déjà\u{A0}: oui\u{202F}!"),
        ("Quoi ?!", "Quoi\u{202F}?!"),
        ("{ \"Get-User:\" } 100 %", "Get-User: 100\u{A0}%"),
    ] {
        assert_eq!(set(written).as_deref(), Ok(expected), "{written}");
    }
}

#[test]
fn a_fixture_with_everything_compiles_and_reads_well() {
    let compiled = compile_fixture("good").expect("the fixture is right");
    let seats = |n: i64| [("seats", Value::Number(n)), ("on", day(2018, 8, 1).into())];
    let said = |lang, n| sentence(&compiled, lang, "latest-start", &seats(n));
    assert_eq!(said(Lang::En, 1), "Start with 1 seat of Nextplan by 1 August 2018.");
    assert_eq!(said(Lang::Fr, 0), "Commencez avec 0 licence de Nextplan avant le 1er août 2018.");
    assert_eq!(said(Lang::Sv, 0), "Börja med 0 licenser i Nextplan senast den 1 augusti 2018.");
    // Terms with cases, gender of a term, references, attributes, blocks.
    let plain = |lang, id| sentence(&compiled, lang, id, &[]);
    assert_eq!(plain(Lang::Sv, "about-brand"), "Nextplans sidor");
    assert_eq!(plain(Lang::En, "about-brand"), "Nextplan’s pages");
    assert_eq!(plain(Lang::Fr, "subscription-gone"), "L’offre a été supprimée");
    assert_eq!(plain(Lang::En, "go-there"), "Select Customers.");
    assert_eq!(plain(Lang::En, "menu-customers.tip"), "All of them");
    assert_eq!(plain(Lang::En, "block"), "One\n\n  two\nthree \u{A0}x");
    assert_eq!(sentence(&compiled, Lang::En, "step-buy", &[("plans", vec!["E3", "E5"].into())]), "Buy E3 or E5.");
    let ids = |messages: &[crate::compiler::Message]| -> Vec<String> {
        messages.iter().map(|message| message.id.clone()).collect()
    };
    assert_eq!(ids(&compiled.keyed), ["step-buy"]);
    assert_eq!(compiled.keyed[0].args, [("plans".to_owned(), Kind::List)]);
    assert_eq!(compiled.named.len(), 8);

    let files = emit::files(&compiled);
    let functions = &files.iter().find(|(name, _)| name == "msg.rs").expect("it is written").1;
    for signature in [
        "pub fn latest_start(lang: Lang, on: NaiveDate, seats: i64) -> String",
        "pub fn menu_customers__tip(lang: Lang) -> &'static str",
        "pub fn welcome(lang: Lang, type_: &str) -> String",
    ] {
        assert!(functions.contains(signature), "{signature} in {functions}");
    }
}
