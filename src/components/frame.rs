//! Header and footer.

use crate::route::Route;
use yew::prelude::*;

/// What the header needs to know.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// The page that is shown.
    pub route: Route,
}

/// Brand, pages, languages.
#[function_component]
pub fn Header(_props: &HeaderProps) -> Html {
    html! { <header class="top" /> }
}

/// What the catalog is, what is kept, and whose product this is not.
#[function_component]
pub fn Footer() -> Html {
    html! { <footer class="foot" /> }
}
