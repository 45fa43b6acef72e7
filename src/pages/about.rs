//! The about page.

use yew::prelude::*;

/// The about page.
#[function_component]
pub fn About() -> Html {
    html! { <main id="main" class="page" /> }
}
