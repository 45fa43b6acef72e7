//! An address that leads nowhere.

use crate::route::Route;
use crate::session::use_session;
use nextplan_words::msg;
use yew::prelude::*;

/// What the address was.
#[derive(Clone, PartialEq, Properties)]
pub struct LostProps {
    /// As it stood there, shortened.
    pub address: String,
}

/// Says so, and shows the ways out.
#[function_component]
pub fn Lost(props: &LostProps) -> Html {
    let lang = use_session().lang;
    html! {
        <main id="main" class="page" tabindex="-1">
            <div class="blank">
                <h1 id="title" tabindex="-1">{ msg::lost_title(lang) }</h1>
                <p>{ msg::lost_lead(lang) }{ " " }<span class="code">{ &props.address }</span></p>
                <p class="gap">{ msg::lost_why(lang) }</p>
                <div class="acts">
                    <a class="btn" href={Route::Start.fragment()}>{ msg::nav_start(lang) }</a>
                    <a class="btn btn-quiet" href={Route::Catalog(None).fragment()}>{ msg::nav_catalog(lang) }</a>
                </div>
            </div>
        </main>
    }
}
