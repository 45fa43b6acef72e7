//! The cases whose advice is timed, from `cases/*.json`.

use chrono::NaiveDate;
use nextplan_catalog::Catalog;
use nextplan_engine::{Advice, Case, FIELDS, advise};

const FILES: [(&str, &str); 3] = [
    ("nothing", include_str!("../cases/nothing.json")),
    ("typical", include_str!("../cases/typical.json")),
    ("everything", include_str!("../cases/everything.json")),
];

/// A case that is ready: reading it is no part of any figure.
pub struct Sample {
    /// As in the figures' names.
    pub name: &'static str,
    case: Case,
    as_of: NaiveDate,
}

impl Sample {
    /// The whole of it: verdicts, open questions, what would change, timeline, path, checklist.
    pub fn advice<'c>(&'c self, catalog: &'c Catalog) -> Advice<'c> {
        advise(catalog, &self.case, self.as_of)
    }

    /// The same as JSON: ids and arguments, no sentences.
    ///
    /// # Panics
    /// Never: an advice has text keys only, and writing to memory does not fail.
    pub fn json(&self, catalog: &Catalog) -> Vec<u8> {
        serde_json::to_vec(&self.advice(catalog)).expect("an advice can be written as JSON")
    }
}

/// All samples.
///
/// # Panics
/// If a case is none, or the one with every answer lacks one: then the figures would not be what they are called.
pub fn samples(catalog: &Catalog) -> Vec<Sample> {
    let sample = |(name, json)| {
        let case = Case::parse(catalog, json).unwrap_or_else(|error| panic!("cases/{name}.json: {error:?}"));
        let as_of = case.as_of().unwrap_or_else(|| panic!("cases/{name}.json has no day"));
        Sample { name, case, as_of }
    };
    let samples: Vec<Sample> = FILES.map(sample).into();
    let full = samples.iter().find(|sample| sample.name == "everything").expect("it is one of the files");
    let written = serde_json::to_value(full.case.canonical(catalog)).expect("a case can be written as JSON");
    for field in FIELDS {
        assert!(!written[field].is_null(), "cases/everything.json has no {field}");
    }
    let needs = written["needs"].as_object().map_or(0, serde_json::Map::len);
    assert_eq!(needs, full.case.offer(catalog).features.len(), "cases/everything.json: every need has an answer");
    samples
}
