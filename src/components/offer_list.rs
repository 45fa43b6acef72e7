//! The retired offers, each a link into its advice.

use crate::components::icon::{IconKind, icon_in};
use crate::route::{Opened, Route};
use crate::session::Session;
use nextplan_catalog::model::Offer;
use nextplan_catalog::{Catalog, Field};
use nextplan_documents::Reader;
use nextplan_engine::Case;
use yew::prelude::*;

/// The advice page of an offer with nothing answered yet; for an edition, the kind of customer is known.
pub fn fresh(catalog: &Catalog, session: &Session, offer: &str, organisation: Option<&str>) -> Option<Route> {
    let mut case = Case::new(catalog, offer)?;
    case.set_as_of(Some(session.today));
    case.set_answer(Field::Organisation, organisation);
    Some(Route::Advice(Opened::new(case)))
}

/// Where an offer that was found leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To its advice.
    Advice,
    /// To what is known of it.
    Catalog,
}

impl Leads {
    /// The page of an offer, or of an edition sold to one kind of customer.
    pub fn to(self, session: &Session, offer: &Offer, organisation: Option<&str>) -> Option<Route> {
        match self {
            Self::Advice => fresh(nextplan_catalog::embedded(), session, &offer.id, organisation),
            Self::Catalog => Some(Route::Catalog(Some(offer.id.to_string()))),
        }
    }
}

/// Name, what became of it, part number, day.
pub fn offer_list(session: &Session, leads: Leads) -> Html {
    let catalog = nextplan_catalog::embedded();
    let reader = Reader { catalog, lang: session.lang, today: session.today };
    let entry = |offer: &'static Offer| {
        let route = leads.to(session, offer, None)?;
        let ended = offer.milestones().sales_end.map(|end| end.on.0);
        let number = catalog.plan(offer.plan).skus.first().map(|sku| sku.part_number.as_ref());
        Some(html! {
            <li key={&*offer.id}>
                <a class="offer" href={route.fragment()}>
                    <span>
                        <span class="name">{ reader.plan_now(offer.plan) }</span>
                        <span class="what">
                            <span>{ reader.fate(offer) }</span>
                            <span class="code">{ number.unwrap_or_default() }</span>
                        </span>
                    </span>
                    <time datetime={ended.map(|day| day.to_string())}>{ ended.map(|day| reader.day(day)).unwrap_or_default() }</time>
                    { icon_in("i", IconKind::Chevron) }
                </a>
            </li>
        })
    };
    html! { <ul class="offers">{ for catalog.offers.iter().filter_map(entry) }</ul> }
}
