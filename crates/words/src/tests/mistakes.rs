//! Each kind of mistake is found, and its sentence says file, line and reason.

use super::{compile, compile_fixture};

/// What is said of three texts, one line a mistake.
fn said(en: &str, fr: &str, sv: &str) -> String {
    let problems = compile(en, fr, sv).err().unwrap_or_default();
    problems.into_iter().fold(String::new(), |said, problem| said + &problem.to_string() + "\n")
}

/// What is said of a message that is the same in English and Swedish and once different.
fn said_of_french(en: &str, fr: &str) -> String {
    said(en, fr, en)
}

/// What is said of an English message, leaving out that the others lack it.
fn said_of_english(en: &str) -> String {
    let said = said(en, "", "");
    said.lines().filter(|line| !line.contains("is missing in")).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_no_fluent() {
    assert_eq!(
        said_of_english("a = A\n\nthis is nothing\n"),
        "locales/en/app.ftl:3: is not Fluent: Expected a token starting with \"=\""
    );
}

#[test]
fn a_message_that_is_missing_or_too_many() {
    assert_eq!(
        said("a = A\nb = B\n", "b = B\n\nc = C\n", "a = A\nb = B\n"),
        "locales/en/app.ftl:1: message `a`: is missing in French\n\
         locales/fr/app.ftl:3: message `c`: is not in English, which the others are checked against\n"
    );
}

#[test]
fn arguments_that_differ() {
    assert_eq!(
        said_of_french("\na = { $x } and { $y }\n", "a = { $x } et { $z }\n"),
        "locales/fr/app.ftl:1: message `a`: does not use `$y`, which English (locales/en/app.ftl:2) does\n\
         locales/fr/app.ftl:1: message `a`: uses `$z`, which English (locales/en/app.ftl:2) does not\n"
    );
}

#[test]
fn arguments_of_two_kinds() {
    assert_eq!(
        said_of_english("a = { NUMBER($x) } { DATETIME($x) }\n"),
        "locales/en/app.ftl:1: message `a`: `$x` is a number and a date at once"
    );
    assert_eq!(
        said_of_french("a = { $x }\n", "a = { NUMBER($x) }\n"),
        "locales/fr/app.ftl:1: message `a`: `$x` is a number here and a text in English (locales/en/app.ftl:1)\n"
    );
}

#[test]
fn an_id_that_stands_twice() {
    assert_eq!(
        said_of_english("a = A\nb = B\na = C\n"),
        "locales/en/app.ftl:3: message `a`: stands at locales/en/app.ftl:1 already"
    );
    assert_eq!(
        said_of_english("a = A\n    .b = B\na__b = C\n"),
        "locales/en/app.ftl:3: message `a__b`: becomes the same function as `a.b`"
    );
}

#[test]
fn an_id_that_code_and_knowledge_share_and_a_folder_that_nothing_reads() {
    let problems = compile_fixture("twice").err().unwrap_or_default();
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        ["locales/en/catalog/a.ftl:1: message `a`: stands at locales/en/app.ftl:2 already; an id is \
          either named by code or, below `catalog/`, by the knowledge"]
    );
    let problems = compile_fixture("stray").err().unwrap_or_default();
    assert_eq!(problems[0].to_string(), "locales/en/other:1: only `catalog` is read among the folders of a language");
}

#[test]
fn functions_and_options_that_do_not_exist() {
    for (text, expected) in [
        ("{ PLURAL($x) }", "no function `PLURAL`; there are NUMBER, DATETIME and LIST"),
        ("{ NUMBER($x, useGrouping: \"no\") }", "NUMBER has no option `useGrouping`"),
        ("{ LIST($x, type: \"nor\") }", "`type` of LIST is one of `and`, `or`"),
        ("{ NUMBER(5) }", "NUMBER takes one argument: NUMBER($x)"),
        (
            "{ DATETIME($x, dateStyle: \"medium\") }",
            "`dateStyle` of DATETIME is one of `short`, `long`, `weekday`, `full`, `month`, `day`",
        ),
    ] {
        let expected = format!("locales/en/app.ftl:2: message `a`: {expected}");
        assert_eq!(said_of_english(&format!("a =\n    Text {text}\n")), expected);
    }
}

#[test]
fn plurals_that_are_not_the_languages() {
    let plural = |variants: &str| said_of_english(&format!("a = {{ $x ->\n{variants}\n}}\n"));
    let at = |line: u32, what: &str| format!("locales/en/app.ftl:{line}: message `a`: {what}");
    assert_eq!(
        plural("    [one] 1\n    [few] 2\n   *[other] 3"),
        at(3, "[few] is no plural category in en; there are one, other")
    );
    assert_eq!(plural("    [0] 0\n   *[other] 3"), at(2, "the plural lacks the category [one]"));
    assert_eq!(plural("    [0] 0\n   *[one] 3"), at(2, "the plural lacks the category [other]"));
    assert_eq!(plural("    [1] 1\n   *[other] 3"), "");
    assert_eq!(plural("    [one] 1\n    [one] 1\n   *[other] 3"), at(3, "the variant [one] stands twice"));
    assert_eq!(plural("    [1.5] 1\n    [one] 1\n   *[other] 3"), at(2, "[1.5] is not a whole number"));
    assert_eq!(
        plural("    [one] 1\n    [0] 0\n   *[other] 3"),
        at(3, "[0] stands before the categories, or it is never reached")
    );
    let en = "a = { $x ->\n    [1] one\n   *[other] more\n}\n";
    assert_eq!(said_of_french(en, en), "locales/fr/app.ftl:2: message `a`: the plural lacks the category [one]\n");
}

#[test]
fn a_key_that_was_translated() {
    let en = "a = { $x ->\n    [annual] year\n   *[monthly] month\n}\n";
    assert_eq!(said_of_french(en, &en.replace("annual", "monthly").replace("*[monthly]", "*[o]")), "");
    assert_eq!(
        said_of_french(en, &en.replace("annual", "annuel")),
        "locales/fr/app.ftl:1: message `a`: `$x` selects on [annuel], which English (locales/en/app.ftl:1) does not know\n"
    );
}

#[test]
fn references_to_nothing_and_in_circles() {
    assert_eq!(
        said_of_english("a =\n    See { b }\n    and { -c }\n"),
        "locales/en/app.ftl:2: message `a`: there is no message `b` in en\n\
         locales/en/app.ftl:3: message `a`: there is no term `-c` in en"
    );
    assert_eq!(
        said_of_english("a = { b }\nb = { a }\n-c = { -c }\nd = { a }\n"),
        "locales/en/app.ftl:1: message `a`: refers to itself: `a` -> `b` -> `a`\n\
         locales/en/app.ftl:2: message `b`: refers to itself: `b` -> `a` -> `b`\n\
         locales/en/app.ftl:3: term `-c`: refers to itself: `-c` -> `-c`"
    );
    assert_eq!(
        said_of_english("-c = { $case }\na = { -c }\n"),
        "locales/en/app.ftl:2: message `a`: a reference to `-c` does not give it `case`"
    );
}

#[test]
fn names_that_rust_can_not_have() {
    assert_eq!(
        said_of_english("move = Move\n"),
        "locales/en/app.ftl:1: message `move`: is a word of Rust; choose a longer id"
    );
    assert_eq!(
        said_of_english("a = { $ends-on } { $ends_on }\n"),
        "locales/en/app.ftl:1: message `a`: `$ends_on` stands with `-` and with `_`"
    );
    assert_eq!(
        said_of_english("aB = { $endsOn }\n"),
        "locales/en/app.ftl:1: message `aB`: `$endsOn` is written in lower case\n\
         locales/en/app.ftl:1: message `aB`: is written in lower case, with hyphens"
    );
}

#[test]
fn typography_that_a_person_must_mend() {
    for (text, expected) in [
        ("Wait...", "has `...`; write `…`"),
        ("Two  spaces", "has two spaces in a row"),
        ("A\ttab", "has a control character or a tab"),
        ("{ \"\\u0001\" }", "has a control character"),
    ] {
        let expected = format!("locales/en/app.ftl:1: message `a`: {expected}");
        assert_eq!(said_of_english(&format!("a = {text}\n")), expected);
    }
    for (text, expected) in [
        ("Quoi?", "has no space before `?`, as French wants one"),
        ("{ $x }:", "has no space before `:`, as French wants one"),
        ("(vraiment!)", "has no space before `!`, as French wants one"),
        ("« oui»", "has no space before `»`, as French wants one"),
        ("«oui »", "has no space after `«`, as French wants one"),
        ("le mot 'plan'", "has a straight apostrophe; write `’`"),
    ] {
        let en = if text.contains("$x") { "a = { $x }\n" } else { "a = A\n" };
        let expected = format!("locales/fr/app.ftl:2: message `a`: {expected}\n");
        let said = said_of_french(en, &format!("a =\n    {text}\n"));
        assert!(said.starts_with(&expected), "{text}: {said}");
    }
}

#[test]
fn all_mistakes_are_said_at_once() {
    let said = said("a = A...\nb = { $x }\n", "a = A?\nb = B\n", "a = { -c }\nb = { $x }\n");
    assert_eq!(said.lines().count(), 4, "{said}");
}
