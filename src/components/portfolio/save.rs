//! The results as files.

use crate::components::clipboard;
use crate::components::icon::{IconKind, icon_in};
use crate::state::portfolio;
use nextplan_words::{Lang, msg};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Has a file made, of all rows or of those that are picked, and hands it to the browser.
fn save(lang: Lang, what: &'static str, picked: bool) {
    let save = Callback::from(|(name, blob): (String, web_sys::Blob)| {
        // Where the browser refuses, it says so itself.
        let _ = clipboard::save_blob(&name, &blob);
    });
    portfolio::export(what, picked, lang.code(), save);
}

/// Has results saved or, where they are called `print`, printed.
pub fn take(lang: Lang, what: &'static str, picked: bool) {
    if what == "print" { portfolio::print(picked, lang.code()) } else { save(lang, what, picked) }
}

/// A menu of files to save, and the plan to print.
pub fn save_menu(lang: Lang, refused: bool) -> Html {
    let item = |what: &'static str, words: &'static str| {
        let onclick = move |event: MouseEvent| {
            take(lang, what, false);
            let menu = event.target_unchecked_into::<web_sys::Element>().closest("details").ok().flatten();
            if let Some(menu) = menu {
                let _ = menu.remove_attribute("open");
                let summary = menu.query_selector("summary").ok().flatten();
                let summary = summary.and_then(|summary| summary.dyn_into::<web_sys::HtmlElement>().ok());
                let _ = summary.map(|summary| summary.focus());
            }
        };
        html! { <li key={what}><button type="button" {onclick}>{ words }</button></li> }
    };
    html! {
        <details class="menu">
            <summary class="btn">{ icon_in("i", IconKind::Save) }<span>{ msg::portfolio_save(lang) }</span>{ icon_in("i", IconKind::Down) }</summary>
            <ul>
                { item("csv", msg::portfolio_save_csv(lang)) }
                { item("xlsx", msg::portfolio_save_xlsx(lang)) }
                { item("plan", msg::portfolio_save_plan(lang)) }
                { item("print", msg::portfolio_print_plan(lang)) }
                { item("calendar", msg::portfolio_save_calendar(lang)) }
                { item("json", msg::portfolio_save_json(lang)) }
                { for refused.then(|| item("refused", msg::portfolio_save_refused(lang))) }
            </ul>
        </details>
    }
}
