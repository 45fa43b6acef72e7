//! The facts of the case across the top, with the ways to edit and to share it.

use crate::route::Opened;
use yew::prelude::*;

/// What the bar shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CaseBarProps {
    /// The case from the address.
    pub opened: Opened,
}

/// The case bar.
#[function_component]
pub fn CaseBar(_props: &CaseBarProps) -> Html {
    html! { <section class="case" /> }
}
