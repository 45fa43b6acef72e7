//! An address that leads nowhere.

use yew::prelude::*;

/// What the address was.
#[derive(Clone, PartialEq, Properties)]
pub struct LostProps {
    /// As it stood there, shortened.
    pub address: String,
}

/// Says so, and shows the ways out.
#[function_component]
pub fn Lost(_props: &LostProps) -> Html {
    html! { <main id="main" class="page" /> }
}
