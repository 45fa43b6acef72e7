//! Saved work: a case with the ticks and notes of its checklist, and a name that goes into no link.
//!
//! Work is found by its case. Two customers may have the same answers: then both pieces stay in the list, the latest
//! first, and neither is ever written over by the other.

use super::json;
use super::store::{self, StoreError};
use gloo_events::EventListener;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::prelude::*;

/// The most pieces of work that are kept; the oldest goes first.
const MOST: usize = 200;
/// The name that the list is kept under.
const NAME: &str = "work";

/// One piece of saved work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The case, as the part of a link after the question mark.
    pub query: String,
    /// The customer's name; stays in this browser.
    pub name: String,
    /// Steps that are done, by id.
    pub ticks: BTreeSet<String>,
    /// Notes, by section.
    pub notes: BTreeMap<String, String>,
}

impl Work {
    fn on(query: &str) -> Self {
        Self { query: query.to_owned(), ..Self::default() }
    }

    /// Whether there is anything in it that a link would not hold.
    pub fn is_worth_keeping(&self) -> bool {
        !self.name.is_empty() || !self.ticks.is_empty() || self.notes.values().any(|note| !note.is_empty())
    }
}

/// Puts work in front, in place of the latest on the same case; of none where it is `anew`.
fn put(list: &mut Vec<Work>, work: Work, anew: bool) {
    let old = list.iter().position(|known| !anew && known.query == work.query);
    if let Some(old) = old {
        list.remove(old);
    }
    if work.is_worth_keeping() {
        list.insert(0, work);
    }
    list.truncate(MOST);
}

/// Moves the latest work on a case to another case. Whether there was any.
fn moved(list: &mut Vec<Work>, from: &str, to: &str) -> bool {
    let Some(place) = list.iter().position(|work| work.query == from) else { return false };
    let work = list.remove(place);
    list.insert(0, Work { query: to.to_owned(), ..work });
    true
}

thread_local! {
    /// The case that answers have led to on this page without any work on it: what lies there already is another
    /// customer's with the same answers.
    static FRESH: RefCell<Option<String>> = const { RefCell::new(None) };
}

fn is_fresh(query: &str) -> bool {
    FRESH.with_borrow(|fresh| fresh.as_deref() == Some(query))
}

/// Says that a case is opened and not led to by answers: its work is shown, whoever's it was.
pub fn opened() {
    FRESH.take();
}

/// All saved work, the latest first.
pub fn all() -> Vec<Work> {
    store::get(NAME).map(|text| json::read(&text)).unwrap_or_default()
}

/// The work on a case, found by the case; empty where there is none.
pub fn of(query: &str) -> Work {
    let found = if is_fresh(query) { None } else { all().into_iter().find(|work| work.query == query) };
    found.unwrap_or_else(|| Work::on(query))
}

/// Changes the work on a case and keeps it, in front of all other.
pub fn change(query: &str, how: impl FnOnce(&mut Work)) -> Result<(), StoreError> {
    let mut work = of(query);
    how(&mut work);
    let mut list = all();
    put(&mut list, work, is_fresh(query));
    if is_fresh(query) {
        opened();
    }
    write(&list)
}

/// Carries work over to a case that has changed by an answer: ticks, notes and name follow the case.
pub fn carry(from: &str, to: &str) -> Result<(), StoreError> {
    if from == to {
        return Ok(());
    }
    let mut list = all();
    let had = !is_fresh(from) && moved(&mut list, from, to);
    FRESH.set((!had).then(|| to.to_owned()));
    if had { write(&list) } else { Ok(()) }
}

/// Takes one piece of work out of the list.
pub fn forget(work: &Work) -> Result<(), StoreError> {
    let mut list = all();
    if let Some(place) = list.iter().position(|known| known == work) {
        list.remove(place);
    }
    write(&list)
}

/// Puts back what was taken out, in front of all other.
pub fn put_back(work: &Work) -> Result<(), StoreError> {
    let mut list = all();
    list.insert(0, work.clone());
    list.truncate(MOST);
    write(&list)
}

fn write(list: &[Work]) -> Result<(), StoreError> {
    let kept = store::set(NAME, &json::write(list));
    store::announce();
    kept
}

/// The work on a case, as it is now: it follows what other parts of the page, and other pages, change.
#[hook]
pub fn use_work(query: &str) -> Rc<Work> {
    let text = use_state_eq(|| store::get(NAME));
    {
        let text = text.setter();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&crate::session::window(), store::CHANGED, move |_| {
                text.set(store::get(NAME));
            });
            move || drop(listener)
        });
    }
    use_memo((query.to_owned(), (*text).clone()), |(query, _)| of(query))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    fn named(query: &str, name: &str) -> Work {
        Work { name: name.to_owned(), ..Work::on(query) }
    }

    fn start() {
        store::wipe();
        opened();
    }

    #[wasm_bindgen_test]
    fn what_is_kept_is_found_again() {
        start();
        let done = change("v=1&a", |work| {
            work.name = "Fabrikam".into();
            work.ticks.insert("buy".into());
            work.notes.insert("purchase".into(), "«Å» \"\n".into());
        });
        assert_eq!(done, Ok(()));
        let work = of("v=1&a");
        assert_eq!(work.name, "Fabrikam");
        assert!(work.ticks.contains("buy"));
        assert_eq!(work.notes["purchase"], "«Å» \"\n");
        assert_eq!(of("v=1&b"), Work::on("v=1&b"));
        change("v=1&a", |work| *work = Work::on("v=1&a")).unwrap();
        assert_eq!(all(), []);
    }

    #[wasm_bindgen_test]
    fn what_a_newer_or_broken_version_kept_costs_only_itself() {
        start();
        store::set(NAME, r#"[{"query":"a","name":"A"},7,{"name":"no case"},{"query":"b","more":1}]"#).unwrap();
        assert_eq!(all(), [named("a", "A"), Work::on("b")]);
        store::set(NAME, "{").unwrap();
        assert_eq!(all(), []);
    }

    #[wasm_bindgen_test]
    fn work_follows_its_case() {
        start();
        change("a", |work| work.name = "A".into()).unwrap();
        carry("a", "b").unwrap();
        assert_eq!(of("a"), Work::on("a"));
        assert_eq!(of("b"), named("b", "A"));
        carry("b", "b").unwrap();
        assert_eq!(of("b"), named("b", "A"));
    }

    #[wasm_bindgen_test]
    fn two_customers_with_the_same_answers_stay_two() {
        start();
        change("same", |work| work.name = "First".into()).unwrap();
        // The second customer's answers pass through the first one's case, with and without work of their own.
        carry("new", "same").unwrap();
        assert_eq!(of("same"), Work::on("same"));
        carry("same", "further").unwrap();
        assert_eq!(of("further"), Work::on("further"));
        change("further", |work| work.name = "Second".into()).unwrap();
        carry("further", "same").unwrap();
        assert_eq!(of("same"), named("same", "Second"));
        carry("same", "away").unwrap();
        assert_eq!(of("away"), named("away", "Second"));
        opened();
        assert_eq!(of("same"), named("same", "First"));
    }

    #[wasm_bindgen_test]
    fn a_name_given_on_the_way_does_not_rename_another_customer() {
        start();
        change("same", |work| work.name = "First".into()).unwrap();
        carry("new", "same").unwrap();
        change("same", |work| work.name = "Second".into()).unwrap();
        assert_eq!(all(), [named("same", "Second"), named("same", "First")]);
    }

    #[wasm_bindgen_test]
    fn full_storage_is_said_and_nothing_is_lost_on_the_page() {
        start();
        let storage = crate::session::window().local_storage().unwrap().unwrap();
        let mut bulk = "x".repeat(4 << 20);
        let mut nth = 0;
        while bulk.len() > 1 {
            if storage.set_item(&format!("bulk{nth}"), &bulk).is_err() {
                bulk.truncate(bulk.len() / 2);
            }
            nth += 1;
        }
        let note = "n".repeat(1000);
        let done = change("a", |work| {
            work.notes.insert("purchase".into(), note.clone());
        });
        assert_eq!(done, Err(StoreError::Full));
        assert_eq!(store::available(), Err(StoreError::Full));
        assert_eq!(of("a").notes["purchase"], note);
        assert_eq!(carry("a", "b"), Err(StoreError::Full));
        assert_eq!(of("b").notes["purchase"], note);
        storage.clear().unwrap();
        assert_eq!(change("b", |work| work.name = "B".into()), Ok(()));
        assert_eq!(store::available(), Ok(()));
        assert_eq!(of("b").notes["purchase"], note);
        start();
    }
}
