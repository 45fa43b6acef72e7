//! A mistake in the catalog is caught where it stands, and said so that a licensing specialist can mend it.
#![cfg(feature = "read")]

use nextplan_catalog::read::{self, Files, Problem};
use std::path::Path;

/// The real files.
fn files() -> Files {
    read::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog")).unwrap()
}

const OFFER: &str = "offers/office-365-e4.toml";

/// The real files with one piece of text changed, and the line on which it stands. It has to be there.
#[track_caller]
fn changed(file: &str, from: &str, to: &str) -> (Files, usize) {
    let mut files = files();
    let text = files.get_mut(file).expect(file);
    let at = text.find(from).unwrap_or_else(|| panic!("{file} no longer holds `{from}`: adapt this test"));
    let line = text[..at].lines().count() + usize::from(text[..at].ends_with('\n') || at == 0);
    *text = text.replacen(from, to, 1);
    (files, line)
}

/// This change is a mistake, found on the line that was changed, in a sentence with these parts.
#[track_caller]
fn caught(file: &str, from: &str, to: &str, says: &[&str]) {
    let (files, line) = changed(file, from, to);
    let problems = read::catalog(&files).expect_err("the mistake went unnoticed");
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let here: Vec<&Problem> = problems.iter().filter(|p| p.file == file && p.line == line).collect();
    assert!(!here.is_empty(), "nothing at catalog/{file}:{line}: {shown:?}");
    let said = |problem: &&Problem| says.iter().all(|part| problem.message.contains(part));
    assert!(here.iter().any(said), "{shown:?} does not say {says:?}");
    let place = format!("catalog/{file}:{line}: ");
    assert!(shown.iter().any(|sentence| sentence.starts_with(&place)), "{shown:?}");
}

#[test]
fn real_catalog_has_no_mistake() {
    let catalog = read::catalog(&files()).unwrap();
    assert_eq!(&catalog, nextplan_catalog::embedded(), "what was built in is what stands in the files");
}

#[test]
fn unknown_source_is_named() {
    caught(
        OFFER,
        "source = \"partner-center-e4\"",
        "source = \"partner-centre-e4\"",
        &["partner-centre-e4", "sources.toml"],
    );
    caught(
        "paths.toml",
        "source = [\"estimated-margins\", \"create-a-new-subscription\"]",
        "source = [\"guess\", \"create-a-new-subscription\"]",
        &["guess", "sources.toml"],
    );
}

#[test]
fn unknown_plan_is_named() {
    caught(
        OFFER,
        "plans = [\"office-365-e3\", \"skype-for-business-plus-cal\"]",
        "plans = [\"office-365-e3\", \"plus-cal\"]",
        &["plus-cal", "products.toml"],
    );
    caught(
        "products.toml",
        "buy_instead = [\"office-365-a3\"]",
        "buy_instead = [\"office-365-a33\"]",
        &["office-365-a33"],
    );
}

#[test]
fn unknown_feature_is_named_with_those_there_are() {
    caught(OFFER, "pstn-conferencing   = ", "pstn-conferences    = ", &["pstn-conferences", "pstn-conferencing"]);
    caught(
        OFFER,
        "features = [\"all-e4-features\"]",
        "features = [\"all-features\"]",
        &["all-features", "all-e4-features"],
    );
}

#[test]
fn unknown_field_or_value_of_a_condition_is_named_with_what_is_allowed() {
    caught("paths.toml", "audience = \"customer\" }", "asker = \"customer\" }", &["asker", "audience"]);
    caught("paths.toml", "audience = \"customer\" }", "audience = \"client\" }", &["client", "partner, customer"]);
    caught("products.toml", "organisation = \"government\" }", "organisation = \"state\" }", &["state", "government"]);
    caught("paths.toml", "value = \"up-to-300\"", "value = \"300\"", &["300", "up-to-300, above-300"]);
    caught(
        OFFER,
        "bought_through = [\"partner\", ",
        "bought_through = [\"reseller\", ",
        &["reseller", "microsoft-card"],
    );
    caught("life-cycle.toml", "anchor = \"end\"", "anchor = \"start\"", &["start", "end, suspension"]);
    caught("products.toml", "status = \"no\"", "status = \"never\"", &["never", "yes, successor, no, unknown"]);
    caught("sources.toml", "origin = \"notice\"", "origin = \"hearsay\"", &["hearsay", "estimate"]);
    caught(
        "products.toml",
        "confidence = \"official\"",
        "confidence = \"high\"",
        &["high", "official, community, unsure"],
    );
    caught("paths.toml", "unit = \"working\"", "unit = \"workdays\"", &["workdays", "calendar, working"]);
    caught(
        "steps.toml",
        "args = [\"retired-plan\", ",
        "args = [\"retired-offer\", ",
        &["retired-offer", "retired-plan"],
    );
    caught(OFFER, "silence = \"needed\"", "silence = \"yes\"", &["yes", "needed, not-needed"]);
    caught(OFFER, "leads_to = \"e4-option-2\"", "leads_to = \"e4-option-7\"", &["e4-option-7", "e4-option-2"]);
}

#[test]
fn day_that_does_not_exist_is_found() {
    caught(OFFER, "in_force_from = 2017-04-07", "in_force_from = 2017-02-29", &[]);
    caught(OFFER, "in_force_from = 2017-04-07", "in_force_from = 2017-13-01", &[]);
    caught(OFFER, "in_force_from = 2017-04-07", "in_force_from = \"2017-04-07\"", &[]);
    caught(
        OFFER,
        "in_force_from = 2017-04-07",
        "in_force_from = 2017-04-07T00:00:00Z",
        &["is not a day", "2017-04-07"],
    );
    caught("products.toml", "when = { from = 2017-04-07 }", "when = { from = \"2017-04-07\" }", &["from"]);
}

#[test]
fn matrix_row_needs_one_cell_an_option() {
    caught(OFFER, "cloud-numbers       = \"Y Y - -\"", "cloud-numbers       = \"Y Y -\"", &["3 cells", "4 options"]);
    caught(
        OFFER,
        "cloud-numbers       = \"Y Y - -\"",
        "cloud-numbers       = \"Y Y - - -\"",
        &["5 cells", "4 options"],
    );
    caught(OFFER, "cloud-numbers       = \"Y Y - -\"", "cloud-numbers       = \"\"", &["0 cells", "4 options"]);
}

#[test]
fn matrix_cell_is_yes_no_or_disputed() {
    caught(OFFER, "cloud-numbers       = \"Y Y - -\"", "cloud-numbers       = \"Y N - -\"", &["`N`", "Y, - or Y?"]);
    caught(OFFER, "cloud-numbers       = \"Y Y - -\"", "cloud-numbers       = \"Y y - -\"", &["`y`", "Y, - or Y?"]);
}

#[test]
fn same_id_twice_is_found_at_its_second_place() {
    let twice = |file: &str, id: &str| {
        let mut files = files();
        let text = files.get_mut(file).unwrap();
        let first = text.find(&format!("id = \"{id}\"")).unwrap();
        let second = first + 1 + text[first + 1..].find("\nid = \"").unwrap() + 1;
        let end = second + text[second..].find('\n').unwrap();
        let line = text[..second].lines().count() + 1;
        text.replace_range(second..end, &format!("id = \"{id}\""));
        let problems = read::catalog(&files).unwrap_err();
        let found = problems.iter().any(|p| p.file == file && p.line == line && p.message.contains("second time"));
        assert!(found, "{file}:{line}: {problems:?}");
    };
    twice("sources.toml", "partner-center-e4");
    twice("products.toml", "office-365-e4");
    twice("steps.toml", "pc-list-add-ons");
}

#[test]
fn same_id_twice_within_an_offer_is_found_at_its_second_place() {
    caught(OFFER, "id = \"hybrid-numbers\"", "id = \"cloud-numbers\"", &["feature `cloud-numbers`", "second time"]);
    caught(OFFER, "id = \"e4-option-4\"\n", "id = \"e4-option-3\"\n", &["option `e4-option-3`", "second time"]);
    caught(OFFER, "id = \"e4-direct\"\n", "id = \"e4-partner\"\n", &["notice `e4-partner`", "second time"]);
    caught("paths.toml", "id = \"reassign\"", "id = \"suspend\"", &["margin `suspend`", "second time"]);
    caught(OFFER, "id = \"e4-option-4\"\nnumber = 4", "id = \"e4-option-4\"\nnumber = 3", &["option 3", "second time"]);
}

#[test]
fn entry_that_does_not_fit_the_others_is_found() {
    caught("steps.toml", "due = \"buy\"", "due = \"bought\"", &["`bought`", "suspend, reassign, buy, credit-check"]);
    caught(
        OFFER,
        "id = \"e4-option-1\"\nnumber = 1\nplans = [\"office-365-e5\"]",
        "id = \"e4-option-1\"\nnumber = 1\nplans = []",
        &["at least one plan"],
    );
    let (from, to) = (
        "id = \"e4-direct\"\nbought_through = [\"microsoft-card\", \"microsoft-invoice\"]",
        "id = \"e4-direct\"\nbought_through = []",
    );
    caught(OFFER, from, to, &["at least one way of buying"]);
    caught(
        "products.toml",
        "status = \"successor\"\nbuy_instead = [\"office-365-a3\"]",
        "status = \"successor\"",
        &["buy_instead"],
    );
    caught("products.toml", "status = \"no\"", "status = \"successor\"", &["buy_instead"]);
    caught("paths.toml", "audience = \"customer\" }", "audience = [] }", &["never holds"]);
    caught(OFFER, "id = \"office-365-e4\"", "id = \"office-365-e44\"", &["offers/office-365-e44.toml"]);
    let (mut files, line) = changed(OFFER, "id = \"windows-rights\"", "id = \"windows-rights\"");
    let text = files.get_mut(OFFER).unwrap();
    let row = text.find("\nwindows-rights ").unwrap() + 1;
    let end = row + text[row..].find('\n').unwrap();
    text.replace_range(row..end, "");
    let problems = read::catalog(&files).unwrap_err();
    let sentence = format!("catalog/{OFFER}:{line}: `windows-rights` stands in no matrix");
    assert!(problems.iter().any(|problem| problem.to_string() == sentence), "{problems:?}");
}

#[test]
fn file_that_is_missing_is_named() {
    for file in files().keys().filter(|file| !file.starts_with("offers/")) {
        let mut files = files();
        files.remove(file);
        let problems = read::catalog(&files).unwrap_err();
        assert_eq!(problems[0].to_string(), format!("catalog/{file}: this file is missing"));
    }
}

#[test]
fn file_that_nobody_knows_is_named_with_those_that_are() {
    let mut files = files();
    files.insert("prices.toml".into(), String::new());
    let problems = read::catalog(&files).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].message.contains("offers/<id>.toml"), "{problems:?}");
}

#[test]
fn unknown_key_is_named() {
    caught(
        "paths.toml",
        "reason = \"sold-by-you\"",
        "ground = \"sold-by-you\"",
        &["unknown field `ground`", "`reason`"],
    );
    caught("steps.toml", "due = \"buy\"", "deu = \"buy\"", &["deu", "due"]);
    caught("products.toml", "add_on = true", "addon = true", &["addon", "add_on"]);
    caught(OFFER, "in_force_from = 2017-04-07", "in_force = 2017-04-07", &["in_force", "in_force_from"]);
}

#[test]
fn missing_key_is_named_at_the_head_of_its_entry() {
    let (mut files, _) = changed("sources.toml", "checked = 2026-11-21\n", "");
    let text = files.get_mut("sources.toml").unwrap();
    let head = text.lines().position(|line| line == "[[source]]").unwrap() + 1;
    let problems = read::catalog(&files).unwrap_err();
    assert_eq!(problems[0].to_string(), format!("catalog/sources.toml:{head}: missing field `checked`"));
}

#[test]
fn address_has_to_be_https() {
    caught("sources.toml", "url = \"https://learn", "url = \"http://learn", &["http://learn", "https://"]);
}

#[test]
fn fact_without_a_source_does_not_build() {
    caught("paths.toml", "source = \"self-service\"", "source = []", &["without a source"]);
    let (files, _) = changed("paths.toml", "reason = \"sold-by-you\"\nsource = \"notice\"", "reason = \"sold-by-you\"");
    let problems = read::catalog(&files).unwrap_err();
    assert!(
        problems.iter().any(|problem| problem.file == "paths.toml" && problem.message.contains("source")),
        "{problems:?}"
    );
}

#[test]
fn from_has_to_lie_before_until() {
    let from = "when = { country = \"elsewhere\", until = 2024-04-01 }";
    let to = "when = { country = \"elsewhere\", from = 2024-05-01, until = 2024-04-01 }";
    caught("products.toml", from, to, &["`from`", "before `until`"]);
}

#[test]
fn text_that_is_no_toml_is_found_on_its_line() {
    caught("paths.toml", "small_seats = 300", "small_seats = = 300", &[]);
    caught("paths.toml", "small_seats = 300", "small_seats = -300", &[]);
    caught(OFFER, "number = 3", "number = \"three\"", &[]);
}

#[test]
fn every_mistake_is_reported_at_once_in_the_order_of_files_and_lines() {
    let mut files = files();
    for (file, from, to) in [
        (OFFER, "cloud-numbers       = \"Y Y - -\"", "cloud-numbers       = \"Y Y\""),
        (OFFER, "plan = \"office-365-e4\"", "plan = \"office-365-e44\""),
        ("sources.toml", "https://learn", "http://learn"),
        ("paths.toml", "value = \"up-to-300\"", "value = \"small\""),
    ] {
        let text = files.get_mut(file).unwrap();
        assert!(text.contains(from), "{file} no longer holds `{from}`: adapt this test");
        *text = text.replacen(from, to, 1);
    }
    let problems = read::catalog(&files).unwrap_err();
    let places: Vec<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(places, [OFFER, OFFER, "paths.toml", "sources.toml"], "{problems:?}");
    assert!(problems.is_sorted());
}

#[test]
fn hash_counts_facts_and_not_their_layout() {
    let hash = |files: &Files| read::catalog(files).unwrap().sha256.to_string();
    let real = hash(&files());
    assert_eq!(real, nextplan_catalog::embedded().sha256);
    let (mut commented, _) = changed("paths.toml", "small_seats = 300", "small_seats    =   300 # seats");
    commented.get_mut(OFFER).unwrap().push_str("\n# The end.\n");
    assert_eq!(hash(&commented), real);
    let (other, _) = changed("paths.toml", "small_seats = 300", "small_seats = 301");
    assert_ne!(hash(&other), real);
    let (other, _) = changed("changes.toml", "facts = [\"", "facts = [\"! ");
    assert_ne!(hash(&other), real, "the reason of a change is a fact too");
}

#[test]
fn an_address_that_is_none_is_found() {
    let url = "url = \"https://learn.microsoft.com/";
    for wrong in ["http://learn.microsoft.com/", "https://", "https://learn/", "https://learn.microsoft.com/a b/"] {
        caught("sources.toml", url, &format!("url = \"{wrong}"), &["is not an https:// address"]);
    }
}
