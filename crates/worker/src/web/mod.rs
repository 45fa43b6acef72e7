//! Messages in and out. Each is a pair: what is said, as an object, and a file, bytes or a blob that go with it.

mod source;
mod store;
mod workbook;

use js_sys::{Array, JSON, Reflect, Uint8Array};
use nextplan_portfolio::{HEAD, Known, Pieces, Progress, Surroundings};
use nextplan_words::Lang;
use nextplan_worker::{Around, Book, Came, Request, Response, Settings, WORKBOOK, came, damaged, told};
use serde::Serialize;
use serde_json::json;
use std::borrow::Cow;
use std::cell::RefCell;
use store::Store;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, MessageEvent};
use workbook::Workbooks;

/// How often progress is told, in milliseconds: a person sees no more.
const EVERY: f64 = 80.0;
/// After how many rows of a workbook the clock is looked at.
const LOOK: u64 = 500;

enum Role {
    /// No message has come yet.
    None,
    /// What was kept is being read; messages wait.
    Opening(Vec<JsValue>),
    /// All is there.
    Open(Box<Book>, Store),
}

thread_local! {
    static ROLE: RefCell<Role> = const { RefCell::new(Role::None) };
}

/// Takes messages from now on.
pub(crate) fn start() {
    let take = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| take(event.data()));
    scope().set_onmessage(Some(take.as_ref().unchecked_ref()));
    // As long as the worker lives.
    take.forget();
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Tells the page.
fn tell(said: &impl Serialize, with: &JsValue) {
    let text = serde_json::to_string(said).unwrap_or_default();
    let said = JSON::parse(&text).unwrap_or_default();
    // A page that has gone hears nothing.
    let _ = scope().post_message(&Array::of2(&said, with));
}

/// Hands bytes to the page without copying them once more.
fn tell_bytes(said: &impl Serialize, bytes: &[u8]) {
    let text = serde_json::to_string(said).unwrap_or_default();
    let bytes = Uint8Array::from(bytes);
    let message = Array::of2(&JSON::parse(&text).unwrap_or_default(), &bytes);
    let _ = scope().post_message_with_transfer(&message, &Array::of1(&bytes.buffer()));
}

fn take(message: JsValue) {
    let message: Array = message.unchecked_into();
    let (said, with) = (message.get(0), message.get(1));
    let kind = Reflect::get(&said, &"kind".into()).ok().and_then(|kind| kind.as_string());
    if kind.as_deref() == Some("read") {
        return read(&said, with);
    }
    let opening = ROLE.with_borrow_mut(|role| match role {
        Role::Opening(waiting) => {
            waiting.push(message.clone().into());
            true
        }
        _ => false,
    });
    if opening {
        return;
    }
    let text = JSON::stringify(&said).map(String::from).unwrap_or_default();
    match serde_json::from_str(&text) {
        Ok(Request::Open { today }) => {
            ROLE.set(Role::Opening(Vec::new()));
            wasm_bindgen_futures::spawn_local(open(today));
        }
        Ok(request) => ROLE.with_borrow_mut(|role| {
            if let Role::Open(book, store) = role {
                answer(book, store, request, &with);
            }
        }),
        Err(error) => tell(&json!({ "kind": "misheard", "error": error.to_string() }), &JsValue::NULL),
    }
}

/// Reads a file, in a worker that does nothing else.
fn read(said: &JsValue, with: JsValue) {
    let text = |name: &str| Reflect::get(said, &name.into()).ok().and_then(|value| value.as_string());
    let around = Reflect::get(said, &"around".into()).ok().and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
    let around: Around = around.and_then(|bytes| serde_json::from_slice(&bytes.to_vec()).ok()).unwrap_or_default();
    let name = text("name").unwrap_or_default();
    let lang = text("lang").and_then(|code| code.parse().ok()).unwrap_or(Lang::En);
    let blob: Blob = with.unchecked_into();
    wasm_bindgen_futures::spawn_local(async move {
        let result = match read_stream(&blob, &name, &around, lang).await {
            Some(result) => result,
            None => came(nextplan_catalog::embedded(), &name, source::of(blob.clone()), &around, lang, &mut teller()),
        };
        match result {
            Came::Workbook => tell_came(read_workbook(&blob, &name, &around, lang).await),
            result => tell_came(result),
        }
    });
}

/// Reads a table as it is streamed; nothing where it is no table, or the browser does not stream.
async fn read_stream(blob: &Blob, name: &str, around: &Around, lang: Lang) -> Option<Came> {
    let catalog = nextplan_catalog::embedded();
    let known = Known::new(catalog);
    let watch = around.watch.iter().cloned().collect();
    let answers = |shape: &str| around.answers.get(shape).cloned();
    let surroundings = Surroundings { known: &known, answers: &answers, watch: &watch, threads: 1 };
    let mut pieces = Pieces::begin(name, &source::head(blob, HEAD).ok()?, &surroundings)?;
    let mut stream = source::Stream::of(blob)?;
    let mut tell = teller();
    let outcome = loop {
        let piece = match stream.next().await {
            Ok(Some(piece)) => piece,
            Ok(None) => break Ok(pieces.finish()),
            Err(error) => break Err(error.into()),
        };
        let bytes = piece.length() as usize;
        piece.copy_to(pieces.room(bytes));
        match pieces.take(bytes) {
            Ok(progress) => tell(progress),
            Err(error) => break Err(error),
        }
    };
    Some(told(catalog, lang, outcome))
}

/// Tells the page how far reading has come, now and then.
fn teller() -> impl FnMut(Progress) {
    let mut last = js_sys::Date::now();
    move |Progress { bytes, rows }| {
        let now = js_sys::Date::now();
        if now - last >= EVERY {
            last = now;
            tell(&json!({ "kind": "progress", "bytes": bytes, "rows": rows }), &JsValue::NULL);
        }
    }
}

async fn read_workbook(blob: &Blob, name: &str, around: &Around, lang: Lang) -> Came {
    if blob.size() > workbook::LARGEST {
        return damaged(lang, &format!("{} bytes; allowed are {}", blob.size(), workbook::LARGEST));
    }
    let bytes = source::whole(blob);
    let loaded = Workbooks::load().await;
    let (bytes, workbooks) = match (bytes, loaded) {
        (Ok(bytes), Ok(workbooks)) => (bytes, workbooks),
        (Err(error), _) | (_, Err(error)) => return damaged(lang, &workbook::words(&error)),
    };
    let (mut tell, mut rows) = (teller(), 0);
    nextplan_worker::workbook(nextplan_catalog::embedded(), name, around, lang, |take| {
        let mut row = |sheet, number, cells: &[Cow<str>]| {
            take(sheet, number, cells);
            rows += 1;
            if rows % LOOK == 0 {
                tell(Progress { bytes: 0, rows });
            }
        };
        workbooks.read(&bytes, &mut row).map_err(|error| workbook::words(&error))
    })
}

fn tell_came(came: Came) {
    match came {
        Came::Read(packed) => tell_bytes(&json!({ "kind": "read" }), &packed),
        Came::Told(message) => tell(&message, &JsValue::NULL),
        // Only a file's first bytes say so, and they have been followed.
        Came::Workbook => {}
    }
}

async fn open(today: chrono::NaiveDate) {
    let store = Store::open().await;
    let settings: Settings =
        store.text("settings").await.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let files = settings.files.clone();
    let mut book = Book::new(nextplan_catalog::embedded(), today, settings);
    for name in files {
        if let Some(bytes) = store.bytes(&format!("file:{name}")).await {
            book.add(&bytes);
        }
    }
    book.triage();
    tell(&book.state(), &JsValue::NULL);
    store.report();
    let waiting = ROLE.replace(Role::Open(Box::new(book), store));
    if let Role::Opening(waiting) = waiting {
        waiting.into_iter().for_each(take);
    }
}

fn answer(book: &mut Book, store: &Store, request: Request, with: &JsValue) {
    let lang = |code: &str| code.parse().unwrap_or(Lang::En);
    let keep = |book: &Book| {
        let settings = serde_json::to_string(book.settings()).unwrap_or_default();
        store.put(vec![("settings".to_owned(), settings.into())]);
    };
    match request {
        Request::Open { .. } => {}
        Request::Around => tell_bytes(&Response::Around, &serde_json::to_vec(&book.around()).unwrap_or_default()),
        Request::Add => {
            let bytes = with.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
            if let Some(name) = book.add(&bytes) {
                tell(&book.headline(), &JsValue::NULL);
                book.triage();
                let settings = serde_json::to_string(book.settings()).unwrap_or_default();
                store.put(vec![(format!("file:{name}"), with.clone()), ("settings".to_owned(), settings.into())]);
            }
            tell(&book.state(), &JsValue::NULL);
        }
        Request::Remove { file } => {
            book.remove(&file);
            store.delete(&format!("file:{file}"));
            keep(book);
            tell(&book.state(), &JsValue::NULL);
        }
        Request::Answer { shape, answers } => {
            book.answer(shape, answers);
            keep(book);
        }
        Request::Settings { as_of, defaults } => {
            book.set(as_of, defaults);
            keep(book);
            tell(&book.state(), &JsValue::NULL);
        }
        Request::Own { rows } => {
            if book.own(rows) {
                tell(&book.state(), &JsValue::NULL);
            }
        }
        Request::Rows { view, from, to, lang: code, seq } => {
            tell(&book.rows(view, from, to, lang(&code), seq), &JsValue::NULL);
        }
        Request::Pick { row, on } => book.pick(row, on),
        Request::PickAll { on } => book.pick_all(on),
        Request::Refused { most, lang: code } => tell(&book.refused(most, lang(&code)), &JsValue::NULL),
        Request::Merged { most } => tell(&book.merged(most), &JsValue::NULL),
        Request::Export { what, picked, lang: code } => {
            let (name, media, bytes) = book.export(what, picked, lang(&code));
            keep(book);
            tell_file(name, media, &Uint8Array::from(bytes.as_slice()));
        }
        Request::Plan { picked, lang: code } => tell(&book.plan(picked, lang(&code)), &JsValue::NULL),
        Request::Workbook { picked, lang: code } => {
            wasm_bindgen_futures::spawn_local(write_workbook(picked, lang(&code)));
        }
    }
}

async fn write_workbook(picked: bool, lang: Lang) {
    let made = Workbooks::load().await.and_then(|workbooks| {
        ROLE.with_borrow(|role| {
            let Role::Open(book, _) = role else { return Err(JsValue::NULL) };
            let (name, bytes) = book.workbook(picked, lang, |tables| workbooks.written(tables));
            bytes.map(|bytes| (name, bytes))
        })
    });
    match made {
        Ok((name, bytes)) => tell_file(name, WORKBOOK, &bytes),
        Err(error) => tell(&Response::Unsaved { words: workbook::words(&error) }, &JsValue::NULL),
    }
}

fn tell_file(name: String, media: &str, bytes: &Uint8Array) {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options);
    tell(&Response::Export { name }, &blob.map_or(JsValue::NULL, Into::into));
}
