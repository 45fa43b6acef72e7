//! What could not be read of a link, and what was kept.

use crate::route::Opened;
use yew::prelude::*;

/// What the box speaks of.
#[derive(Clone, PartialEq, Properties)]
pub struct SayProps {
    /// The case from the address, with what could not be read.
    pub opened: Opened,
}

/// Nothing where the link was read whole.
#[function_component]
pub fn LinkErrors(_props: &SayProps) -> Html {
    html! { <div class="say-place" /> }
}
