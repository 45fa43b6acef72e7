//! The browser's own storage. Everything here survives a browser that has none, or whose storage is full.

use crate::session::window;
use nextplan_words::Lang;

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

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// Reads what was kept under a name.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(&format!("{PREFIX}{name}")).ok().flatten()
}

/// Keeps something under a name.
pub fn set(name: &str, value: &str) -> Result<(), StoreError> {
    let storage = storage().ok_or(StoreError::None)?;
    storage.set_item(&format!("{PREFIX}{name}"), value).map_err(|_| StoreError::Full)
}

/// Forgets everything that was kept.
pub fn wipe() {
    let Some(storage) = storage() else { return };
    let count = storage.length().unwrap_or(0);
    let names: Vec<String> = (0..count).filter_map(|place| storage.key(place).ok().flatten()).collect();
    for name in names.iter().filter(|name| name.starts_with(PREFIX)) {
        let _ = storage.remove_item(name);
    }
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
