//! An address that leads nowhere.

use crate::route::{self, Route};
use crate::session::Session;
use nextplan_documents::{LinkError, case_error};
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// The most mistakes that are named: an address may hold thousands.
const MOST: usize = 10;

/// What cannot be read, where the address was to be a case.
fn reason(lang: Lang, error: &LinkError) -> String {
    match error {
        LinkError::TooLong => format!("{}. {}", msg::case_too_long(lang), msg::case_too_long_rest(lang)),
        LinkError::Newer(version) => format!("{}. {}", msg::case_newer(lang), msg::case_newer_rest(lang, version)),
        LinkError::Case(error) => case_error(lang, error),
    }
}

/// Says so, and shows the ways out.
pub fn lost(session: &Session, lost: &route::Lost) -> Html {
    let lang = session.lang;
    let route::Lost { address, errors } = lost;
    let line = |(place, error): (usize, &LinkError)| html! { <p key={place} class="gap">{ reason(lang, error) }</p> };
    let why = if errors.is_empty() {
        html! { <p class="gap">{ msg::lost_why(lang) }</p> }
    } else {
        html! { <>{ for errors.iter().take(MOST).enumerate().map(line) }</> }
    };
    html! {
        <main key="lost" id="main" class="page" tabindex="-1">
            <div class="blank">
                <h1 id="title" tabindex="-1">{ msg::lost_title(lang) }</h1>
                <p>{ msg::lost_lead(lang) }{ " " }<span class="code">{ address }</span></p>
                <div>{ why }</div>
                <div class="acts">
                    <a class="btn" href={Route::Start.fragment()}>{ msg::nav_start(lang) }</a>
                    <a class="btn btn-quiet" href={Route::Catalog(None).fragment()}>{ msg::nav_catalog(lang) }</a>
                </div>
            </div>
        </main>
    }
}
