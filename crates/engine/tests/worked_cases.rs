//! Every worked case under `catalog/examples/` holds. A new file there is a new test, without code.

mod worked;

use std::collections::BTreeSet;
use std::path::Path;
use worked::check;

/// Offer, file name and text of every worked case.
fn files() -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog/examples");
    let mut files = Vec::new();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    for offer in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        for file in offer.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            files.push((name(&offer), name(&file), std::fs::read_to_string(&file).unwrap()));
        }
    }
    files.sort();
    files
}

#[test]
fn every_worked_case_holds() {
    let catalog = nextplan_catalog::embedded();
    let mut wrong = Vec::new();
    for (offer, file, text) in files() {
        if let Err(differences) = check(catalog, &offer, &text) {
            wrong.extend(differences.iter().map(|difference| format!("{offer}/{file}: {difference}")));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn name_of_a_worked_case_is_a_sentence() {
    for (offer, file, _) in files() {
        let name = file.strip_suffix(".toml").unwrap_or_default();
        let words = name.split('-').count();
        let plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        assert!(words >= 4 && plain, "{offer}/{file}: a sentence in kebab-case says what it is about");
    }
}

#[test]
fn every_option_and_every_path_has_a_worked_case() {
    let catalog = nextplan_catalog::embedded();
    let all = files();
    for offer in catalog.offers.iter() {
        let mut reached = BTreeSet::new();
        for (_, _, text) in all.iter().filter(|(of, ..)| *of == *offer.id) {
            let file: toml::Table = text.parse().unwrap();
            for key in ["recommended", "path"] {
                reached.extend(file["expect"].get(key).and_then(toml::Value::as_str).map(str::to_owned));
            }
        }
        let options = offer.notices.iter().flat_map(|notice| notice.options.iter()).map(|option| option.id.to_string());
        let paths = nextplan_engine::Field::Path.values().iter().map(ToString::to_string);
        let missing: Vec<String> = options.chain(paths).filter(|id| !reached.contains(id)).collect();
        assert!(missing.is_empty(), "{}: no worked case expects {missing:?}", offer.id);
    }
}

#[test]
fn worked_case_that_is_wrong_says_what_and_where() {
    let catalog = nextplan_catalog::embedded();
    let of = |text: &str| check(catalog, "office-365-e4", text).unwrap_err().join("\n");
    let with =
        |expect: &str| of(&format!("as_of = 2017-05-02\n[case]\nretired = \"office-365-e4\"\n[expect]\n{expect}"));
    for (expect, says) in [
        ("recommended = \"e4-option-1\"", "expect.recommended: expected \"e4-option-1\", found \"e4-option-3\""),
        ("recomended = \"e4-option-3\"", "expect.recomended: is unknown"),
        (
            "verdicts = { e4-option-4 = \"suitable\" }",
            "expect.verdicts: e4-option-4: expected \"suitable\", found \"ruled-out\"",
        ),
        ("verdicts = { e4-option-9 = \"suitable\" }", "found \"none\""),
        ("steps_include = [\"pc-order-bass\"]", "does not stand in the catalog"),
        ("steps_exclude = [\"pc-order-base\"]", "\"pc-order-base\" is wrong"),
        ("warnings_include = [\"credit-check\"]", "\"credit-check\" is wrong"),
        ("latest_start = 2017-05-02", "expected \"2017-05-02\", found \"none\""),
        ("", "[expect] is empty"),
    ] {
        let said = with(expect);
        assert!(said.contains(says), "`{said}` does not say `{says}`");
    }
    assert!(of("as_of = 2017-05-02\n[case]\nretired = \"kaizala\"\n[expect]\nsettled = true").contains("case"));
    assert!(
        of("as_of = 2017-05-02\ncolour = 1\n[case]\nretired = \"office-365-e4\"\n[expect]\nsettled = false")
            .contains("`colour`")
    );
    assert!(of("as_of = \"soon\"\n[case]\n[expect]\n").contains("as_of"));
}
