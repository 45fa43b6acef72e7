//! The start page.

use yew::prelude::*;

/// The start page.
#[function_component]
pub fn Start() -> Html {
    html! { <main id="main" class="page" /> }
}
