//! An offer's file may bring sources and plans of its own, checked like those of sources.toml and products.toml.
#![cfg(feature = "read")]

use nextplan_catalog::read::{self, Files};
use std::path::Path;

const OFFER: &str = "offers/office-365-e4.toml";

const OWN: &str = r#"
[[source]]
id = "pager-notice"
title = "Pager retires"
checked = 2026-11-21
origin = "notice"

[[product]]
id = "pager"
[[product.name]]
name = "Pager"
confidence = "official"
source = "pager-notice"
[[product.sale]]
status = "no"
when = { from = 2020-01-01 }
confidence = "official"
source = "pager-notice"
"#;

/// The real files with these entries at the end of an offer's, and how many lines it had before.
fn with(own: &str) -> (Files, usize) {
    let mut files = read::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog")).unwrap();
    let offer = files.get_mut(OFFER).unwrap();
    let before = offer.lines().count();
    offer.push_str(own);
    (files, before)
}

/// This change of the entries is a mistake on that line of theirs.
#[track_caller]
fn caught(from: &str, to: &str, on: &str, says: &[&str]) {
    assert!(OWN.contains(from));
    let own = OWN.replace(from, to);
    let (files, before) = with(&own);
    let line = before + 1 + own.lines().position(|line| line == on).expect(on);
    let problems = read::catalog(&files).expect_err("the mistake went unnoticed");
    let said = |text: &str| says.iter().all(|part| text.contains(part));
    let here = |problem: &read::Problem| problem.file == OFFER && problem.line == line && said(&problem.message);
    assert!(problems.iter().any(here), "nothing on line {line}: {problems:?}");
}

#[test]
fn what_an_offer_brings_is_known_everywhere() {
    let (mut files, _) = with(OWN);
    let plans = files.get_mut("products.toml").unwrap();
    *plans = plans.replacen("source = \"partner-center-e4\"", "source = \"pager-notice\"", 1);
    let catalog = read::catalog(&files).unwrap();
    let (_, pager) = catalog.plan_named("pager").expect("a plan of its own");
    assert_eq!(catalog.source(pager.names[0].source).title, "Pager retires");
    assert_eq!(catalog.plans[0].names[0].source, pager.names[0].source, "other files may cite it");
}

#[test]
fn what_stands_in_a_common_file_too_is_found_at_its_second_place() {
    let twice = ["for the second time", "sources.toml"];
    caught("id = \"pager-notice\"", "id = \"partner-center-e4\"", "id = \"partner-center-e4\"", &twice);
    let twice = ["for the second time", "products.toml"];
    caught("id = \"pager\"", "id = \"office-365-e3\"", "id = \"office-365-e3\"", &twice);
}

#[test]
fn entries_of_an_offer_are_checked_like_all_others() {
    caught("origin = \"notice\"", "origin = \"hearsay\"", "origin = \"hearsay\"", &["hearsay", "estimate"]);
    caught("checked = 2026-11-21", "checked = 2026-11-31", "checked = 2026-11-31", &[]);
    caught("checked = 2026-11-21", "seen = 2026-11-21", "seen = 2026-11-21", &["seen", "checked"]);
    caught("status = \"no\"", "status = \"never\"", "status = \"never\"", &["never", "successor"]);
    let beside = ["buy_instead"];
    caught("status = \"no\"", "status = \"successor\"", "status = \"successor\"", &beside);
    let row = "when = { organisation = [] }";
    caught("when = { from = 2020-01-01 }", row, row, &["without a value"]);
    let unknown = "source = \"pager-note\"";
    caught("source = \"pager-notice\"", unknown, unknown, &["pager-note", "sources.toml", "[[source]]"]);
}
