//! The advice page.

use super::CaseProps;
use nextplan_engine::Case;
use nextplan_words::Lang;
use yew::prelude::*;

/// The title of the window.
pub fn title(lang: Lang, case: &Case) -> String {
    let _ = lang;
    case.offer(nextplan_catalog::embedded()).id.to_string()
}

/// The advice page.
#[function_component]
pub fn AdvicePage(_props: &CaseProps) -> Html {
    html! { <main id="main" class="page" /> }
}
