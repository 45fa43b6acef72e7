//! The start page: pick the retired offer, or go on with saved work.

use crate::components::icon::{Icon, IconKind};
use crate::components::offer_search::OfferSearch;
use crate::components::saved::Saved;
use crate::components::train_graph::TrainGraph;
use crate::session::use_session;
use nextplan_words::msg;
use yew::prelude::*;

/// The start page.
#[function_component]
pub fn Start() -> Html {
    let lang = use_session().lang;
    html! {
        <main id="main" class="page" tabindex="-1">
            <div class="hero"><h1 id="title" tabindex="-1">{ msg::start_title(lang) }</h1></div>
            <div class="ways one"><OfferSearch /></div>
            <ul class="trust" aria-label={msg::start_trust(lang)}>
                <li>
                    <Icon kind={IconKind::Lock} class="i" />
                    <span><strong>{ msg::start_trust_here(lang) }</strong>{ " " }{ msg::start_trust_here_more(lang) }</span>
                </li>
                <li>
                    <Icon kind={IconKind::Source} class="i" />
                    <span><strong>{ msg::start_trust_sourced(lang) }</strong>{ " " }{ msg::start_trust_sourced_more(lang) }</span>
                </li>
            </ul>
            <TrainGraph />
            <Saved />
        </main>
    }
}
