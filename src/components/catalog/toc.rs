//! The offers, and the sections of the one that is open.

use crate::route::Route;
use crate::session::jump;
use nextplan_catalog::model::Offer;
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// The table of contents.
pub fn toc(reader: &Reader, open: &Offer) -> Html {
    let lang = reader.lang;
    let mut sections = vec![("dates".to_owned(), msg::catalog_dates(lang).to_owned())];
    sections.extend(open.notices.iter().map(|notice| (format!("notice-{}", notice.id), reader.notice(notice))));
    for (id, words) in [
        ("names", msg::catalog_names(lang)),
        ("moving", msg::catalog_moving(lang)),
        ("after", msg::catalog_after(lang)),
        ("sources", msg::catalog_sources(lang)),
    ] {
        sections.push((id.to_owned(), words.to_owned()));
    }
    let here = Route::Catalog(Some(open.id.to_string())).fragment();
    let section = |(id, words): &(String, String)| {
        let target = id.clone();
        let onclick = move |event: MouseEvent| {
            event.prevent_default();
            jump(&target);
        };
        html! { <li key={id.clone()} class="sub"><a href={here.clone()} {onclick}>{ words }</a></li> }
    };
    let entry = |offer: &Offer| {
        let href = Route::Catalog(Some(offer.id.to_string())).fragment();
        let current = offer.id == open.id;
        html! {
            <li key={&*offer.id}>
                <a {href} aria-current={current.then_some("true")}>{ reader.plan_now(offer.plan) }</a>
                if current { <ul>{ for sections.iter().map(section) }</ul> }
            </li>
        }
    };
    html! {
        <nav class="toc" aria-label={msg::catalog_offers(lang)}>
            <ul>
                <li key="all"><a href={Route::Catalog(None).fragment()}>{ msg::catalog_offers(lang) }</a></li>
                { for reader.catalog.offers.iter().map(entry) }
            </ul>
        </nav>
    }
}
