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

/// The most pieces of work that are kept; the oldest goes first. Some kilobytes each: a browser gives five megabytes.
const MOST: usize = 2000;
/// The most that a list of saved work shows: the others are found from their rows.
pub const LISTED: usize = 200;
/// The name that the list is kept under.
const NAME: &str = "work";

/// The row of a portfolio that work is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What tells the subscription from others, in every file.
    pub key: String,
    /// What the files said of it when it was opened last, as the part of a link after the question mark.
    pub link: String,
}

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
    /// The row that it is about, where it came from one.
    pub row: Option<Row>,
}

impl Work {
    fn on(query: &str) -> Self {
        Self { query: query.to_owned(), ..Self::default() }
    }

    /// Whether there is anything in it that a link would not hold.
    pub fn is_worth_keeping(&self) -> bool {
        !self.name.is_empty()
            || self.row.is_some()
            || !self.ticks.is_empty()
            || self.notes.values().any(|note| !note.is_empty())
    }
}

/// Puts work in front, in place of the latest on the same case; of none where it is `anew`.
fn put(list: &mut Vec<Work>, work: Work, anew: bool) {
    let old = if anew { None } else { place_of(list, &work.query) };
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
    let Some(place) = place_of(list, from) else { return false };
    let work = list.remove(place);
    list.insert(0, Work { query: to.to_owned(), ..work });
    true
}

thread_local! {
    /// The case that answers have led to on this page without any work on it: what lies there already is another
    /// customer's with the same answers.
    static FRESH: RefCell<Option<String>> = const { RefCell::new(None) };
}

thread_local! {
    /// The row whose case is open, and its customer.
    static ROW: RefCell<Option<(Row, String)>> = const { RefCell::new(None) };
}

/// The latest work on a case; where the case of a row is open, that row's and no other's.
fn place_of(list: &[Work], query: &str) -> Option<usize> {
    let open = ROW.with_borrow(|open| open.as_ref().map(|(row, _)| row.clone()));
    let own = open.as_ref().and_then(|open| {
        let own = |work: &Work| work.query == query && work.row.as_ref().is_some_and(|row| row.key == open.key);
        list.iter().position(own)
    });
    let others = || list.iter().position(|work| work.query == query);
    own.or_else(|| if open.is_some_and(|open| open.link == query) { None } else { others() })
}

/// Work on a case on which there is none yet; with its customer, where it is a row's.
fn begun(query: &str) -> Work {
    let open = ROW.with_borrow(Clone::clone).filter(|(row, _)| row.link == query);
    open.map_or_else(|| Work::on(query), |(row, name)| Work { name, row: Some(row), ..Work::on(query) })
}

/// A row's case with the answers that somebody gave to it, where some did: what has changed in the files since then is
/// taken from `link`, which is what they say now.
fn own(list: &[Work], key: &str, link: &str) -> Option<String> {
    let work = list.iter().find(|work| work.row.as_ref().is_some_and(|row| row.key == key))?;
    Some(nextplan_documents::merged(nextplan_catalog::embedded(), &work.row.as_ref()?.link, link, &work.query))
}

/// What somebody answered to single rows: by the row, what was told then, and the case.
pub fn rows() -> Vec<(Row, String)> {
    all().into_iter().filter_map(|work| Some((work.row?, work.query))).collect()
}

/// Opens the case of a row, and says which it is.
pub fn open_row(key: &str, name: &str, link: &str) -> String {
    opened();
    let row = Row { key: key.to_owned(), link: link.to_owned() };
    ROW.set(Some((row.clone(), name.to_owned())));
    let mut list = all();
    let Some(query) = own(&list, key, link) else { return link.to_owned() };
    for work in list.iter_mut().filter(|work| work.row.as_ref().is_some_and(|row| row.key == key)) {
        (work.query, work.row) = (query.clone(), Some(row.clone()));
    }
    // Not kept, it is worked out again the next time.
    let _ = write(&list);
    query
}

fn is_fresh(query: &str) -> bool {
    FRESH.with_borrow(|fresh| fresh.as_deref() == Some(query))
}

/// Says that a case is opened and not led to by answers: its work is shown, whoever's it was.
pub fn opened() {
    FRESH.take();
    ROW.take();
}

/// All saved work, the latest first.
pub fn all() -> Vec<Work> {
    store::get(NAME).map(|text| json::read(&text)).unwrap_or_default()
}

/// The work on a case, found by the case; empty where there is none.
pub fn of(query: &str) -> Work {
    let mut list = all();
    let found = if is_fresh(query) { None } else { place_of(&list, query) };
    found.map_or_else(|| begun(query), |place| list.swap_remove(place))
}

/// Changes the work on a case and keeps it, in front of all other.
pub fn change(query: &str, how: impl FnOnce(&mut Work)) -> Result<(), StoreError> {
    let mut work = of(query);
    how(&mut work);
    let mut list = all();
    put(&mut list, work, is_fresh(query));
    if is_fresh(query) {
        FRESH.take();
    }
    write(&list)
}

/// Carries work over to a case that has changed by an answer: ticks, notes and name follow the case.
pub fn carry(from: &str, to: &str) -> Result<(), StoreError> {
    if from == to {
        return Ok(());
    }
    let mut list = all();
    let mut had = !is_fresh(from) && moved(&mut list, from, to);
    // The first answer to a row's case makes it a piece of work, by which the row finds its answers again.
    if !had && let Work { name, row: Some(row), .. } = begun(from) {
        put(&mut list, Work { name, row: Some(row), ..Work::on(to) }, true);
        had = true;
    }
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
    fn a_row_finds_its_own_answers_again_and_no_other_row_does() {
        start();
        assert_eq!(open_row("one", "First", "told"), "told");
        assert_eq!(of("told").name, "First");
        assert_eq!(all(), [], "looking at a row is no work");
        carry("told", "answered").unwrap();
        assert_eq!(open_row("two", "Second", "told"), "told");
        assert_eq!(of("told").name, "Second");
        carry("told", "answered").unwrap();
        change("answered", |work| work.ticks.extend(["buy".to_owned()])).unwrap();
        let names = || all().iter().map(|work| (work.name.clone(), work.ticks.len())).collect::<Vec<_>>();
        assert_eq!(names(), [("Second".into(), 1), ("First".into(), 0)]);
        assert_eq!(own(&all(), "three", "told"), None);
        assert_eq!(open_row("one", "First", "told"), "answered");
        assert_eq!(of("answered").name, "First");
        change("answered", |work| work.notes.extend([("a".to_owned(), "b".to_owned())])).unwrap();
        carry("answered", "further").unwrap();
        assert_eq!(open_row("one", "First", "told"), "further");
        assert_eq!(open_row("two", "Second", "told"), "answered");
        assert_eq!(of("answered").ticks.len(), 1);
    }

    #[wasm_bindgen_test]
    fn a_tick_alone_is_kept_with_its_row() {
        start();
        open_row("one", "First", "told");
        change("told", |work| work.ticks.extend(["buy".to_owned()])).unwrap();
        assert_eq!(open_row("two", "Second", "told"), "told");
        assert_eq!(of("told").name, "Second");
        assert_eq!(open_row("one", "First", "told"), "told");
        assert_eq!((of("told").name.as_str(), of("told").ticks.len()), ("First", 1));
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
