//! One file a page.

mod about;
mod advice;
mod catalog;
mod checklist;
mod lost;
mod start;

use crate::route::{Opened, Route};
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// Which page to show.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// What stands in the address.
    pub route: Route,
}

/// What a page about a case is given.
#[derive(Clone, PartialEq, Properties)]
pub struct CaseProps {
    /// The case from the address.
    pub opened: Opened,
}

/// The page of the address. Each is keyed, so that one never inherits another's elements.
#[function_component]
pub fn Page(props: &PageProps) -> Html {
    match &props.route {
        Route::Start => html! { <start::Start key="start" /> },
        Route::Advice(opened) => html! { <advice::AdvicePage key="advice" opened={opened.clone()} /> },
        Route::Checklist(opened) => html! { <checklist::ChecklistPage key="checklist" opened={opened.clone()} /> },
        Route::Catalog(offer) => html! { <catalog::CatalogPage key="catalog" offer={offer.clone()} /> },
        Route::About => html! { <about::About key="about" /> },
        Route::Lost(lost) => html! { <lost::Lost key="lost" lost={lost.clone()} /> },
    }
}

/// The title of the window.
pub fn title(lang: Lang, route: &Route) -> String {
    let page = match route {
        Route::Start => return msg::title_start(lang).to_owned(),
        Route::Advice(opened) => advice::title(lang, &opened.case),
        Route::Checklist(opened) => checklist::title(lang, &opened.case),
        Route::Catalog(offer) => catalog::title(lang, offer.as_deref()),
        Route::About => msg::nav_about(lang).to_owned(),
        Route::Lost(_) => msg::lost_title(lang).to_owned(),
    };
    msg::title_page(lang, &page)
}
