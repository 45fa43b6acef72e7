//! The browser's own storage. Everything here survives a browser that has none, or whose storage is full.

use crate::session::window;
use nextplan_words::Lang;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Every key begins with this, so that wiping leaves other programs of the same origin alone.
const PREFIX: &str = "nextplan.1.";

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage for this page, as in some private windows.
    None,
    /// It is full.
    Full,
}

thread_local! {
    /// What the browser would not keep. It lasts as long as the page does, so that nothing typed is lost on it.
    static UNKEPT: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// Whether the browser keeps what it is given, as far as is known before it is given something.
pub fn available() -> Result<(), StoreError> {
    if UNKEPT.with_borrow(|unkept| !unkept.is_empty()) && storage().is_some() {
        return Err(StoreError::Full);
    }
    storage().map(|_| ()).ok_or(StoreError::None)
}

/// Reads what was kept under a name.
pub fn get(name: &str) -> Option<String> {
    let unkept = UNKEPT.with_borrow(|unkept| unkept.get(name).cloned());
    unkept.or_else(|| storage()?.get_item(&format!("{PREFIX}{name}")).ok().flatten())
}

/// Keeps something under a name. Where the browser refuses, it is kept as long as the page is open.
pub fn set(name: &str, value: &str) -> Result<(), StoreError> {
    let done = storage()
        .ok_or(StoreError::None)
        .and_then(|storage| storage.set_item(&format!("{PREFIX}{name}"), value).map_err(|_| StoreError::Full));
    UNKEPT.with_borrow_mut(|unkept| match done {
        Ok(()) => unkept.remove(name),
        Err(_) => unkept.insert(name.to_owned(), value.to_owned()),
    });
    done
}

/// Says that something has changed, to every part of this page; other pages hear it from the browser.
pub fn announce() {
    if let Ok(event) = web_sys::Event::new(CHANGED) {
        let _ = window().dispatch_event(&event);
    }
}

/// The browser's own event for a change that another page of the same origin made.
pub const CHANGED: &str = "storage";

/// Forgets everything that was kept.
pub fn wipe() {
    UNKEPT.with_borrow_mut(BTreeMap::clear);
    let Some(storage) = storage() else { return announce() };
    let count = storage.length().unwrap_or(0);
    let names: Vec<String> = (0..count).filter_map(|place| storage.key(place).ok().flatten()).collect();
    for name in names.iter().filter(|name| name.starts_with(PREFIX)) {
        let _ = storage.remove_item(name);
    }
    announce();
}

/// The chosen language; else the first of the browser's that we speak; else English.
pub fn language() -> Lang {
    let chosen = get("lang").and_then(|code| code.parse().ok());
    let navigator = window().navigator();
    let offered = navigator.languages().iter().filter_map(|code| code.as_string()).collect::<Vec<_>>();
    chosen.or_else(|| offered.iter().find_map(|code| code.parse().ok())).unwrap_or(Lang::En)
}

/// Remembers the language.
pub fn set_language(lang: Lang) {
    // Not kept, it is asked of the browser again: no reason to trouble anybody.
    let _ = set("lang", lang.code());
}
