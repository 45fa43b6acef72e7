//! The frame: header, page, footer; the address and the language as state.

use crate::components::frame::{Footer, header};
use crate::components::part::part;
use crate::pages;
use crate::route::Route;
use crate::session::{Session, document, jump, today, window};
use crate::state::{store, work};
use gloo_events::EventListener;
use nextplan_words::{Lang, msg};
use wasm_bindgen::JsValue;
use yew::prelude::*;

fn address() -> Route {
    Route::read(&window().location().hash().unwrap_or_default(), today())
}

/// Writes the address without a reload; `push` leaves the old one behind for the back button.
fn write(route: &Route, push: bool) {
    let fragment = route.fragment();
    if let Ok(history) = window().history() {
        let written = if push {
            history.push_state_with_url(&JsValue::NULL, "", Some(&fragment))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&fragment))
        };
        // A browser may refuse when asked too often in a row; the page works on, only its address lags.
        let _ = written;
    }
}

/// The whole app.
#[function_component]
pub fn App() -> Html {
    let route = use_state_eq(address);
    let lang = use_state_eq(store::language);

    let go = {
        let route = route.clone();
        Callback::from(move |to: Route| {
            write(&to, true);
            route.set(to);
        })
    };
    let replace = {
        let route = route.clone();
        Callback::from(move |to: Route| {
            if let (Some(old), Some(new)) = (route.opened(), to.opened()) {
                // Not kept, it stays on the page, which says so beside what is being written.
                let _ = work::carry(&old.query(), &new.query());
            }
            write(&to, false);
            route.set(to);
        })
    };
    let set_lang = {
        let lang = lang.clone();
        Callback::from(move |to: Lang| {
            store::set_language(to);
            lang.set(to);
        })
    };
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            // Both: a person edits the address, or goes back and forward.
            let changed = move |_: &Event| route.set(address());
            let one = EventListener::new(&window(), "hashchange", changed.clone());
            let other = EventListener::new(&window(), "popstate", changed);
            move || drop((one, other))
        });
    }
    use_effect_with(*lang, |lang| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", lang.code());
        }
    });
    use_effect_with((route.clone(), *lang), |(route, lang)| {
        document().set_title(&pages::title(*lang, route));
    });
    {
        let before = use_mut_ref(|| None::<Route>);
        use_effect_with(route.clone(), move |route| {
            let old = before.borrow_mut().replace((**route).clone());
            if **route == Route::Start {
                work::opened();
            }
            // Not on the first page: a screen reader begins at the top there.
            if old.is_some_and(|old| !old.same_page(route)) {
                jump("title");
                // The focus alone goes to the heading: what stands above it on a phone must not be passed over.
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        });
    }

    let session = Session { lang: *lang, today: today(), go, replace, set_lang };
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        jump("main");
    });
    let header = header(&session, &route);
    let page = pages::page(&session, &route);
    html! {
        <ContextProvider<Session> context={session}>
            <a class="skip" href="#main" onclick={skip}>{ msg::skip(*lang) }</a>
            { header }
            { page }
            { part::<Footer>("footer", ()) }
        </ContextProvider<Session>>
    }
}
