//! Saved work: a case with the ticks and notes of its checklist, and a name that goes into no link.

use super::store::{self, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most pieces of work that are kept; the oldest goes first.
const MOST: usize = 200;

/// One piece of saved work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// The case, as the part of a link after the question mark.
    pub query: String,
    /// The customer's name; stays in this browser.
    #[serde(default)]
    pub name: String,
    /// Steps that are done, by id.
    #[serde(default)]
    pub ticks: BTreeSet<String>,
    /// Notes, by section.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
}

impl Work {
    /// Whether there is anything in it that a link would not hold.
    pub fn is_worth_keeping(&self) -> bool {
        !self.name.is_empty() || !self.ticks.is_empty() || self.notes.values().any(|note| !note.is_empty())
    }
}

/// All saved work, the latest first. What cannot be read is left out.
pub fn all() -> Vec<Work> {
    store::get("work").and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// The work on a case, found by the case; empty where there is none.
pub fn of(query: &str) -> Work {
    let found = all().into_iter().find(|work| work.query == query);
    found.unwrap_or_else(|| Work { query: query.to_owned(), ..Work::default() })
}

/// Keeps work, in front of all other.
pub fn keep(work: &Work) -> Result<(), StoreError> {
    write(Some(work), &work.query)
}

/// Carries work over to a case that has changed by an answer: ticks and notes follow the case.
pub fn carry(from: &str, to: &str) -> Result<(), StoreError> {
    let mut work = of(from);
    if from == to || !work.is_worth_keeping() {
        return Ok(());
    }
    to.clone_into(&mut work.query);
    write(Some(&work), from)
}

/// Forgets the work on a case.
pub fn forget(query: &str) -> Result<(), StoreError> {
    write(None, query)
}

fn write(first: Option<&Work>, without: &str) -> Result<(), StoreError> {
    let mut list = all();
    list.retain(|work| work.query != without && first.is_none_or(|first| work.query != first.query));
    if let Some(work) = first.filter(|work| work.is_worth_keeping()) {
        list.insert(0, work.clone());
    }
    list.truncate(MOST);
    store::set("work", &serde_json::to_string(&list).unwrap_or_default())
}
