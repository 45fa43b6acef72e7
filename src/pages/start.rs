//! The start page: pick the retired offer, or go on with saved work.

use crate::components::icon::{IconKind, icon_in};
use crate::components::offer_list::Leads;
use crate::components::offer_search::{OfferSearch, SearchProps};
use crate::components::part::part;
use crate::components::portfolio::bring::drop_zone;
use crate::components::saved::Saved;
use crate::components::train_graph::train_graph;
use crate::session::Session;
use nextplan_words::msg;
use yew::prelude::*;

/// The start page.
pub fn start(session: &Session) -> Html {
    let lang = session.lang;
    html! {
        <main key="start" id="main" class="page" tabindex="-1">
            <div class="hero"><h1 id="title" tabindex="-1">{ msg::start_title(lang) }</h1></div>
            <div class="ways">
                { part::<OfferSearch>("search", SearchProps { leads: Leads::Advice }) }
                <section key="bring" aria-labelledby="bring">
                    <h2 class="way-label" id="bring">{ msg::start_bring(lang) }</h2>
                    { drop_zone(session) }
                </section>
            </div>
            <ul class="trust" aria-label={msg::start_trust(lang)}>
                <li>
                    { icon_in("i", IconKind::Lock) }
                    <span><strong>{ msg::start_trust_here(lang) }</strong>{ " " }{ msg::start_trust_here_more(lang) }</span>
                </li>
                <li>
                    { icon_in("i", IconKind::Source) }
                    <span><strong>{ msg::start_trust_sourced(lang) }</strong>{ " " }{ msg::start_trust_sourced_more(lang) }</span>
                </li>
            </ul>
            { train_graph(session, Some(msg::start_graph_all(lang))) }
            { part::<Saved>("saved", ()) }
        </main>
    }
}
