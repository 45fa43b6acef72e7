//! What is known: of one offer, or of the first where none is named.

use crate::components::catalog::{After, Dates, Head, Moving, Names, NoticeSection, SourceTable, Toc};
use nextplan_catalog::model::Offer;
use nextplan_documents::Reader;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// Which offer.
#[derive(Clone, PartialEq, Properties)]
pub struct CatalogProps {
    /// The offer's id; none for all.
    pub offer: Option<String>,
}

fn offer(id: Option<&str>) -> &'static Offer {
    let catalog = nextplan_catalog::embedded();
    id.and_then(|id| catalog.offer(id)).unwrap_or(&catalog.offers[0])
}

/// The title of the window.
pub fn title(lang: Lang, id: Option<&str>) -> String {
    let catalog = nextplan_catalog::embedded();
    let reader = Reader { catalog, lang, today: crate::session::today() };
    let name = id.and_then(|id| catalog.offer(id)).map(|offer| reader.plan_now(offer.plan));
    name.map_or_else(|| msg::nav_catalog(lang).to_owned(), |name| msg::offer_line(lang, name, msg::nav_catalog(lang)))
}

/// The catalog page.
#[function_component]
pub fn CatalogPage(props: &CatalogProps) -> Html {
    let offer = offer(props.offer.as_deref());
    let notice = |notice: &'static nextplan_catalog::model::Notice| {
        html! { <NoticeSection key={&*notice.id} {offer} {notice} /> }
    };
    html! {
        <main id="main" class="page" tabindex="-1">
            <div class="cat">
                <Toc {offer} />
                <div key={&*offer.id}>
                    <Head {offer} />
                    <Dates {offer} />
                    { for offer.notices.iter().map(notice) }
                    <Names {offer} />
                    <Moving {offer} />
                    <After {offer} />
                    <SourceTable {offer} />
                </div>
            </div>
        </main>
    }
}
