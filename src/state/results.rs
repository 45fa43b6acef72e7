//! The portfolio's results: files that the book makes, and the work plan that is printed.

use super::data::Data;
use super::desk::Unsaved;
use super::portfolio::{DESK, changed, say};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;
use yew::Callback;

thread_local! {
    /// Taken when the results are there.
    static SAVE: RefCell<Option<Callback<(String, Blob)>>> = const { RefCell::new(None) };
}

/// Asks for the results; `save` is given them.
pub fn export(what: &str, picked: bool, lang: &str, save: Callback<(String, Blob)>) {
    SAVE.set(Some(save));
    DESK.with_borrow_mut(|desk| desk.unsaved = None);
    changed();
    if what == "xlsx" {
        return say("workbook", [("picked", picked.into()), ("lang", lang.into())]);
    }
    say("export", [("what", what.into()), ("picked", picked.into()), ("lang", lang.into())]);
}

/// Asks for the work plan, to be printed as soon as it is on the page.
pub fn print(picked: bool, lang: &str) {
    DESK.with_borrow_mut(|desk| desk.unsaved = None);
    changed();
    say("plan", [("picked", picked.into()), ("lang", lang.into())]);
}

/// It is printed, or is not to be.
pub fn printed() {
    DESK.with_borrow_mut(|desk| desk.plan = None);
    changed();
}

/// Takes what the book says of results.
pub(super) fn heard(said: &Data, with: JsValue) {
    let unsaved = |why| DESK.with_borrow_mut(|desk| desk.unsaved = Some(why));
    match said.text("kind").as_str() {
        "unsaved" => unsaved(Unsaved::Failed(said.text("words"))),
        "plan-too-long" => unsaved(Unsaved::TooLong(said.count("most"))),
        "plan" => DESK.with_borrow_mut(|desk| desk.plan = Some(said.text("html").into())),
        "export" => {
            if let (Some(save), Ok(blob)) = (SAVE.take(), with.dyn_into::<Blob>()) {
                save.emit((said.text("name"), blob));
            }
        }
        _ => {}
    }
}
