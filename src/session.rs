//! What every page needs to know of its surroundings: language, day, and ways to go elsewhere.

use crate::route::Route;
use chrono::NaiveDate;
use nextplan_words::Lang;
use wasm_bindgen::UnwrapThrowExt;
use yew::prelude::*;

/// The surroundings, as a context.
#[derive(Clone, PartialEq)]
pub struct Session {
    /// The language of the page.
    pub lang: Lang,
    /// Today in the person's own time zone.
    pub today: NaiveDate,
    /// Goes to a route; the browser's back button leads back.
    pub go: Callback<Route>,
    /// Puts another route in place of this one: an answer has changed, the page has not.
    pub replace: Callback<Route>,
    /// Changes the language; nothing else changes.
    pub set_lang: Callback<Lang>,
}

/// The surroundings of the component that calls this.
#[hook]
pub fn use_session() -> Session {
    use_context::<Session>().expect_throw("every page is below the app")
}

/// The browser's window.
pub fn window() -> web_sys::Window {
    web_sys::window().expect_throw("a page has a window")
}

/// The browser's document.
pub fn document() -> web_sys::Document {
    window().document().expect_throw("a window has a document")
}

/// Where the app goes in index.html.
pub fn mount_point() -> web_sys::Element {
    document().get_element_by_id("app").expect_throw("index.html has a place for the app")
}

/// Today in the person's own time zone.
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let (year, month) = (now.get_full_year(), now.get_month() + 1);
    i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, now.get_date())).unwrap_or_default()
}

/// Scrolls to an element of this page and moves the focus there: what a link to a place on the page does, where the
/// fragment is taken by the case.
pub fn jump(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
        if let Ok(element) = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element) {
            let _ = element.focus();
        }
    }
}
