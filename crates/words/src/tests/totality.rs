//! Rendering ends and never panics, whatever it is given.

use std::borrow::Cow;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{compile_fixture, say};
use crate::lang::Lang;
use crate::render::{Args, render};
use crate::{Value, format, lookup};

fn value() -> impl Strategy<Value = Value<'static>> {
    prop_oneof![
        any::<String>().prop_map(Value::from),
        any::<i64>().prop_map(Value::Number),
        any::<i32>().prop_map(|days| {
            Value::Date(NaiveDate::from_num_days_from_ce_opt(days / 24).unwrap_or(NaiveDate::MAX))
        }),
        vec(any::<String>(), 0..4).prop_map(|items| { Value::List(items.into_iter().map(Cow::Owned).collect()) }),
    ]
}

fn lang() -> impl Strategy<Value = Lang> {
    proptest::sample::select(&Lang::ALL[..])
}

proptest! {
    #[test]
    fn any_arguments_in_a_real_message(lang in lang(), x in value(), y in value()) {
        let compiled = compile_fixture("good").expect("the fixture is right");
        for message in compiled.named.iter().chain(&compiled.keyed) {
            for args in [
                &[][..],
                &[("seats", x.clone()), ("on", y.clone()), ("type", y.clone()), ("plans", x.clone())],
            ] {
                let said = say(message, lang, args);
                prop_assert!(!said.contains(|c: char| c < '\n'), "a mark was left: {said:?}");
            }
        }
    }

    #[test]
    fn any_bytes_as_a_message(lang in lang(), message in "[\u{0}-\u{9}0-3sé]{0,60}", args in vec(value(), 0..3)) {
        render(lang, &message, Args::Ordered(&args));
    }

    #[test]
    fn any_id(lang in lang(), id in any::<String>()) {
        lookup(lang, &id, &[]);
    }

    #[test]
    fn any_decimal(lang in lang(), text in any::<String>(), number in "-?[0-9]{1,30}(\\.[0-9]{1,9})?") {
        format::decimal(lang, &text);
        let shown = format::decimal(lang, &number);
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        prop_assert_eq!(digits(&shown), digits(&number));
    }

    #[test]
    fn any_language(text in any::<String>()) {
        if let Err(error) = text.parse::<Lang>() {
            prop_assert!(error.to_string().ends_with("allowed are en, fr, sv"));
        }
    }
}

#[test]
fn languages_are_understood_as_browsers_and_shells_say_them() {
    for (text, lang) in [("fr", Lang::Fr), ("FR-ca", Lang::Fr), ("sv_SE.UTF-8", Lang::Sv), (" en@euro", Lang::En)] {
        assert_eq!(text.parse(), Ok(lang), "{text}");
    }
    for text in ["", "f", "french", "C", "POSIX", "-fr"] {
        assert!(text.parse::<Lang>().is_err(), "{text}");
    }
}
