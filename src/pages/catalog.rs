//! What is known: of one offer, or of all.

use yew::prelude::*;

/// Which offer.
#[derive(Clone, PartialEq, Properties)]
pub struct CatalogProps {
    /// The offer's id; none for all.
    pub offer: Option<String>,
}

/// The catalog page.
#[function_component]
pub fn CatalogPage(_props: &CatalogProps) -> Html {
    html! { <main id="main" class="page" /> }
}
