//! One file a page.

mod about;
mod advice;
mod catalog;
mod checklist;
mod lost;
mod portfolio;
mod start;

use crate::components::part::part;
use crate::route::Route;
use crate::session::Session;
use checklist::{CaseProps, ChecklistPage};
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// The page of the address. Each is keyed, so that one never inherits another's elements.
pub fn page(session: &Session, route: &Route) -> Html {
    match route {
        Route::Start => start::start(session),
        Route::Advice(opened) => advice::advice_page(session, opened),
        Route::Checklist(opened) => part::<ChecklistPage>("checklist", CaseProps { opened: opened.clone() }),
        Route::Portfolio => part::<portfolio::PortfolioPage>("portfolio", ()),
        Route::Catalog(offer) => catalog::catalog_page(session, offer.as_deref()),
        Route::About => about::about(session),
        Route::Lost(lost) => lost::lost(session, lost),
    }
}

/// The title of the window.
pub fn title(lang: Lang, route: &Route) -> String {
    let page = match route {
        Route::Start => return msg::title_start(lang).to_owned(),
        Route::Advice(opened) => advice::title(lang, &opened.case),
        Route::Checklist(opened) => checklist::title(lang, &opened.case),
        Route::Portfolio => msg::nav_portfolio(lang).to_owned(),
        Route::Catalog(offer) => catalog::title(lang, offer.as_deref()),
        Route::About => msg::nav_about(lang).to_owned(),
        Route::Lost(_) => msg::lost_title(lang).to_owned(),
    };
    msg::title_page(lang, &page)
}
