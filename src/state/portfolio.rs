//! The portfolio's workers, and what they have said last.
//!
//! A *book* worker holds the files and answers what the page asks; it lives as long as the page of the browser. Each
//! import runs in a *reader* of its own, that Cancel ends. What they say is [`Data`]; the book's rows are those that
//! are looked at, never all.

#![allow(clippy::cast_precision_loss, reason = "JavaScript's numbers hold every count and height there can be")]

use super::data::{Data, object};
pub use super::desk::{Asked, Desk, Failed, Import, Unsaved, View};
pub use super::results::{export, print, printed};
use super::work;
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

/// What the workers run.
const SCRIPT: &str = "./portfolio-worker.js";
/// The book's database.
const DATABASE: &str = "nextplan.1.portfolio";

/// The sample, beside the page.
pub const SAMPLE: &str = "./sample.csv";
/// What it is called among the files.
const SAMPLE_NAME: &str = "sample.csv";
/// The day on which the sample is looked at: its ends lie around it.
pub const SAMPLE_DAY: &str = "2018-09-03";

thread_local! {
    pub(super) static DESK: RefCell<Desk> = RefCell::default();
    static LISTENER: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// What there is to show.
pub fn with<T>(look: impl FnOnce(&Desk) -> T) -> T {
    DESK.with_borrow(look)
}

/// Who is told of every change; nobody once the page is left.
pub fn listen(listener: Option<Callback<()>>) {
    LISTENER.set(listener);
}

pub(super) fn changed() {
    if let Some(listener) = LISTENER.with_borrow(Clone::clone) {
        listener.emit(());
    }
}

/// A worker whose messages come to `hear`; `None` is an error of its own.
fn worker(hear: impl Fn(Option<(Data, JsValue)>) + Clone + 'static) -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(SCRIPT, &options).ok()?;
    let failed = hear.clone();
    let message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let pair: Array = event.data().unchecked_into();
        hear(Some((Data(pair.get(0)), pair.get(1))));
    });
    let error = Closure::<dyn Fn(JsValue)>::new(move |_| failed(None));
    worker.set_onmessage(Some(message.into_js_value().unchecked_ref()));
    worker.set_onerror(Some(error.into_js_value().unchecked_ref()));
    Some(worker)
}

fn post(worker: Option<&Worker>, said: &JsValue, with: &JsValue) {
    if let Some(worker) = worker {
        // Everything that is said can be handed over.
        let _ = worker.post_message(&Array::of2(said, with));
    }
}

fn ask(said: &JsValue) {
    DESK.with_borrow(|desk| post(desk.book.as_ref(), said, &JsValue::NULL));
}

pub(super) fn say<'a>(kind: &str, fields: impl IntoIterator<Item = (&'a str, JsValue)>) {
    ask(&object(std::iter::once(("kind", kind.into())).chain(fields)));
}

/// Starts the book, unless it is there.
pub fn open(today: chrono::NaiveDate) {
    if DESK.with_borrow(|desk| desk.book.is_some() || desk.broken) {
        return;
    }
    let book = worker(|heard| {
        match heard {
            Some((said, with)) => heard_from_book(&said, with),
            None => DESK.with_borrow_mut(|desk| desk.broken = true),
        }
        changed();
    });
    DESK.with_borrow_mut(|desk| {
        desk.broken = book.is_none();
        desk.book = book;
    });
    say("open", [("today", today.to_string().into())]);
}

/// Tells the book what was answered to single rows.
pub fn own() {
    let row = |(row, case): (work::Row, String)| {
        let own = object([("told", JsValue::from(row.link)), ("case", JsValue::from(case))]);
        (row.key, own)
    };
    let rows: Vec<(String, JsValue)> = work::rows().into_iter().map(row).collect();
    let rows = object(rows.iter().map(|(key, own)| (key.as_str(), own.clone())));
    say("own", [("rows", rows)]);
}

fn heard_from_book(said: &Data, with: JsValue) {
    match said.text("kind").as_str() {
        "state" if said.flag("settled") == Some(false) => {
            DESK.with_borrow_mut(|desk| desk.headline = Some(said.clone()));
        }
        "state" => {
            DESK.with_borrow_mut(|desk| {
                desk.state = Some(said.clone());
                (desk.headline, desk.refused, desk.merged) = (None, None, None);
                if desk.import.as_ref().is_some_and(|import| import.adding) {
                    desk.import = None;
                }
            });
            let sample = DESK.with_borrow_mut(|desk| std::mem::take(&mut desk.sample));
            if sample && said.list("files").iter().all(is_sample) {
                set(Some(SAMPLE_DAY), &said.get("defaults").texts_by_name());
            }
            look_again();
            next();
        }
        "rows" => DESK.with_borrow_mut(|desk| {
            if said.count("seq") == i64::from(desk.seq) {
                desk.rows = Some(said.clone());
            }
        }),
        "refused" => DESK.with_borrow_mut(|desk| desk.refused = Some(said.clone())),
        "merged" => DESK.with_borrow_mut(|desk| desk.merged = Some(said.clone())),
        "kept" => DESK.with_borrow_mut(|desk| desk.unkept = said.get("problem").0.as_string()),
        "around" => read(&with),
        _ => super::results::heard(said, with),
    }
}

/// Brings files; they are read one after the other. The sample gives way to them, with its day.
pub fn bring(files: impl IntoIterator<Item = (String, Blob)>) {
    let sample = DESK.with_borrow(|desk| {
        let state = desk.state.as_ref().filter(|state| state.list("files").iter().any(is_sample));
        state.map(|state| state.get("defaults").texts_by_name())
    });
    if let Some(defaults) = sample {
        remove(SAMPLE_NAME);
        set(None, &defaults);
    }
    enqueue(files);
}

fn is_sample(file: &Data) -> bool {
    file.text("name") == SAMPLE_NAME
}

/// Brings the sample, as of its own day.
pub fn bring_sample(sample: Blob) {
    DESK.with_borrow_mut(|desk| desk.sample = true);
    enqueue([(SAMPLE_NAME.to_owned(), sample)]);
}

fn enqueue(files: impl IntoIterator<Item = (String, Blob)>) {
    DESK.with_borrow_mut(|desk| {
        desk.failed.clear();
        desk.queue.extend(files);
    });
    next();
    changed();
}

/// Begins with the next file, unless one is being read or waits for an answer.
fn next() {
    let begun = DESK.with_borrow_mut(|desk| {
        if desk.state.is_none() || desk.import.is_some() || desk.asked.is_some() {
            return false;
        }
        let file = desk.queue.pop_front();
        let import = |(name, blob): (String, Blob)| Import {
            name,
            size: blob.size(),
            bytes: 0.0,
            rows: 0,
            blob,
            reader: None,
            adding: false,
        };
        desk.import = file.map(import);
        desk.import.is_some()
    });
    if begun {
        say("around", []);
    }
}

/// Reads the file whose turn it is, now that the book has said what came before.
fn read(around: &JsValue) {
    DESK.with_borrow_mut(|desk| {
        // None where it was cancelled meanwhile.
        let Some(import) = desk.import.as_mut().filter(|import| import.reader.is_none() && !import.adding) else {
            return;
        };
        let reader = worker(|heard| {
            heard_from_reader(heard);
            changed();
        });
        let said = object([
            ("kind", "read".into()),
            ("name", import.name.as_str().into()),
            ("around", around.clone()),
            ("lang", desk.window.2.as_str().into()),
        ]);
        post(reader.as_ref(), &said, &import.blob);
        import.reader = reader;
    });
}

fn heard_from_reader(heard: Option<(Data, JsValue)>) {
    let (said, with) = heard.unwrap_or_else(|| {
        let error = object([("why", "stopped".into())]);
        (Data(object([("kind", "failed".into()), ("error", error)])), JsValue::NULL)
    });
    let kind = said.text("kind");
    if kind == "progress" {
        return DESK.with_borrow_mut(|desk| {
            if let Some(import) = &mut desk.import {
                (import.bytes, import.rows) = (said.count("bytes") as f64, said.count("rows"));
            }
        });
    }
    DESK.with_borrow_mut(|desk| {
        let Some(mut import) = desk.import.take() else { return };
        if let Some(reader) = import.reader.take() {
            reader.terminate();
        }
        match kind.as_str() {
            "read" => {
                (import.bytes, import.adding) = (import.size, true);
                let bytes = with.unchecked_into::<Uint8Array>();
                let message = Array::of2(&object([("kind", "add".into())]), &bytes);
                if let Some(book) = &desk.book {
                    let _ = book.post_message_with_transfer(&message, &Array::of1(&bytes.buffer()));
                }
                // It stands there until the book has taken it in.
                desk.import = Some(import);
            }
            "asks" => desk.asked = Some(Asked { name: import.name, question: said.get("question"), blob: import.blob }),
            _ => desk.failed.push(Failed { name: import.name, error: said.get("error") }),
        }
    });
    next();
}

/// Stops reading; nothing of this file is kept, and the next one begins.
pub fn cancel() {
    let import = DESK.with_borrow_mut(|desk| desk.import.take());
    if let Some(reader) = import.and_then(|import| import.reader) {
        reader.terminate();
    }
    next();
    changed();
}

/// Answers the question of the file that waits, and reads it; without an answer it is left out.
pub fn answer(answers: Option<JsValue>) {
    let asked = DESK.with_borrow_mut(|desk| desk.asked.take());
    if let Some((asked, answers)) = asked.zip(answers) {
        say("answer", [("shape", asked.question.text("shape").into()), ("answers", answers)]);
        DESK.with_borrow_mut(|desk| desk.queue.push_front((asked.name, asked.blob)));
    }
    next();
    changed();
}

/// Takes a message of a file that could not be read off the page.
pub fn dismiss(place: usize) {
    DESK.with_borrow_mut(|desk| (place < desk.failed.len()).then(|| desk.failed.remove(place)));
    changed();
}

/// Takes a file out.
pub fn remove(file: &str) {
    say("remove", [("file", file.into())]);
}

/// Another day (none is today), or other answers for all rows, by their fields' names.
pub fn set(as_of: Option<&str>, defaults: &[(String, String)]) {
    let defaults = object(defaults.iter().map(|(name, value)| (name.as_str(), JsValue::from(value))));
    say("settings", [("as_of", as_of.map_or(JsValue::NULL, JsValue::from)), ("defaults", defaults)]);
}

/// Other filters, or another order.
pub fn show(change: impl FnOnce(&mut View)) {
    DESK.with_borrow_mut(|desk| {
        change(&mut desk.view);
        desk.scroll = 0.0;
        let length = desk.window.1 - desk.window.0;
        (desk.window.0, desk.window.1) = (0, length);
    });
    look_again();
    changed();
}

/// Remembers how far the table is scrolled, for when the page is come back to.
pub fn scrolled(to: f64) {
    DESK.with_borrow_mut(|desk| desk.scroll = to);
}

/// Looks at other rows of the same view.
pub fn look(from: usize, to: usize, lang: &str) {
    let other = DESK.with_borrow_mut(|desk| {
        let window = (from, to, lang.to_owned());
        let other = desk.window != window;
        desk.window = window;
        other
    });
    if other {
        look_again();
    }
}

fn look_again() {
    let message = DESK.with_borrow_mut(|desk| {
        desk.seq += 1;
        let (from, to, lang) = &desk.window;
        object([
            ("kind", "rows".into()),
            ("view", desk.view.data()),
            ("from", (*from as f64).into()),
            ("to", (*to as f64).into()),
            ("lang", lang.as_str().into()),
            ("seq", desk.seq.into()),
        ])
    });
    ask(&message);
}

/// Picks a row, or leaves it.
pub fn pick(row: i64, on: bool) {
    say("pick", [("row", (row as f64).into()), ("on", on.into())]);
    look_again();
}

/// Picks all rows of the view, or leaves all.
pub fn pick_all(on: bool) {
    say("pick-all", [("on", on.into())]);
    look_again();
}

/// Asks for rows that were not understood, or merged ones.
pub fn list(kind: &str, lang: &str, most: i64) {
    say(kind, [("most", (most as f64).into()), ("lang", lang.into())]);
}

/// Forgets everything, in the browser too.
pub fn wipe() {
    let desk = DESK.take();
    let readers = desk.import.and_then(|import| import.reader);
    desk.book.into_iter().chain(readers).for_each(|worker| worker.terminate());
    if let Ok(Some(factory)) = crate::session::window().indexed_db() {
        // Where there is none, there is nothing to forget.
        let _ = factory.delete_database(DATABASE);
    }
    changed();
}
