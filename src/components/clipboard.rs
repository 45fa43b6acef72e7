//! Ways out of the page: the clipboard, and a file.

use crate::session::{document, window};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Copies a text and says whether the browser allowed it.
pub fn copy(text: String, done: Callback<bool>) {
    let navigator = window().navigator();
    // Where the page came by plain http there is no clipboard at all, and asking it would throw.
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok();
    let Some(clipboard) = clipboard.filter(JsValue::is_object) else { return done.emit(false) };
    let clipboard: web_sys::Clipboard = clipboard.unchecked_into();
    spawn_local(async move { done.emit(JsFuture::from(clipboard.write_text(&text)).await.is_ok()) });
}

thread_local! {
    /// The file that was handed over last: its address has to live until the browser has fetched it.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Hands a text to the browser as a file to save. Whether it took it.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    hand_over(name, kind, text).is_ok()
}

fn hand_over(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)?;
    save_blob(name, &blob)
}

/// Hands bytes to the browser as a file to save.
pub fn save_blob(name: &str, blob: &web_sys::Blob) -> Result<(), JsValue> {
    let address = web_sys::Url::create_object_url_with_blob(blob)?;
    let link: web_sys::HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    if let Some(old) = LAST.replace(Some(address)) {
        web_sys::Url::revoke_object_url(&old)?;
    }
    Ok(())
}
