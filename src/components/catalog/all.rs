//! Every retired offer: found by any name or number, and drawn on one scale.

use crate::components::offer_list::Leads;
use crate::components::offer_search::{OfferSearch, SearchProps};
use crate::components::part::part;
use crate::components::train_graph::train_graph;
use crate::session::Session;
use nextplan_words::msg;
use yew::prelude::*;

/// The page of all offers.
pub fn all(session: &Session) -> Html {
    let lang = session.lang;
    html! {
        <main key="all" id="main" class="page" tabindex="-1">
            <div class="cat every">
                <h1 id="title" tabindex="-1">{ msg::catalog_offers(lang) }</h1>
                <p class="lede">{ msg::catalog_all(lang) }</p>
                <div class="ways one">{ part::<OfferSearch>("search", SearchProps { leads: Leads::Catalog }) }</div>
                { train_graph(session, None) }
            </div>
        </main>
    }
}
