//! What is known: of one offer, or where none is named of all.

use crate::components::catalog::{after, all, dates, head, moving, names, notice_section, source_table, toc};
use crate::session::Session;
use nextplan_catalog::model::Offer;
use nextplan_documents::Reader;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

fn offer(id: Option<&str>) -> Option<&'static Offer> {
    id.and_then(|id| nextplan_catalog::embedded().offer(id))
}

/// The title of the window.
pub fn title(lang: Lang, id: Option<&str>) -> String {
    let catalog = nextplan_catalog::embedded();
    let reader = Reader { catalog, lang, today: crate::session::today() };
    let name = offer(id).map(|offer| reader.plan_now(offer.plan));
    name.map_or_else(|| msg::nav_catalog(lang).to_owned(), |name| msg::offer_line(lang, name, msg::nav_catalog(lang)))
}

/// The catalog page.
pub fn catalog_page(session: &Session, id: Option<&str>) -> Html {
    let Some(offer) = offer(id) else { return all(session) };
    let reader = Reader { catalog: nextplan_catalog::embedded(), lang: session.lang, today: session.today };
    html! {
        <main key="catalog" id="main" class="page" tabindex="-1">
            <div class="cat">
                { toc(&reader, offer) }
                <div key={&*offer.id}>
                    { head(session, &reader, offer) }
                    { dates(&reader, offer) }
                    { for offer.notices.iter().map(|notice| notice_section(&reader, offer, notice)) }
                    { names(&reader, offer) }
                    { moving(&reader, offer) }
                    { after(&reader, offer) }
                    { source_table(&reader, offer) }
                </div>
            </div>
        </main>
    }
}
