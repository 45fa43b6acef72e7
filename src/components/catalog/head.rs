//! What the offer was called, by which numbers it goes, and what became of it.

use crate::components::offer_list::fresh;
use crate::session::Session;
use nextplan_catalog::Field;
use nextplan_catalog::model::Offer;
use nextplan_documents::{Reader, value_name};
use nextplan_words::msg;
use yew::prelude::*;

/// Heading, names, numbers, and the way to advice.
pub fn head(session: &Session, reader: &Reader, offer: &Offer) -> Html {
    let (lang, catalog) = (reader.lang, reader.catalog);
    let notices: Vec<String> = offer
        .notices
        .iter()
        .map(|notice| msg::catalog_notice_options(lang, &reader.notice(notice), notice.options.len() as i64))
        .collect();
    let names = reader.other_names(offer);
    let numbers = catalog.plan(offer.plan).skus.iter().flat_map(|sku| {
        let guid = sku.guid.as_deref();
        std::iter::once(&*sku.part_number).chain(guid)
    });
    let code = |text: &str| html! { <span key={text.to_owned()} class="code">{ text }</span> };
    let edition = |edition: &nextplan_catalog::model::Edition| {
        let value = Field::Organisation.values()[usize::from(edition.organisation)];
        let plan = catalog.plan(edition.plan);
        let words = msg::catalog_edition(lang, &value_name(lang, Field::Organisation, value), reader.name_now(plan));
        html! {
            <p key={&*plan.id} class="small gap">
                { words }{ " " }{ for plan.skus.iter().map(|sku| code(&sku.part_number)) }
            </p>
        }
    };
    let advice = fresh(catalog, session, &offer.id, None).map(|route| route.fragment());
    html! {
        <div class="offer-head">
            <h1 id="title" tabindex="-1">{ reader.plan_now(offer.plan) }</h1>
            <p class="lede">{ msg::catalog_lede(lang, notices.len() as i64, &notices) }</p>
            <p class="small gap" hidden={names.is_empty()}>{ msg::catalog_other_names(lang, &names) }</p>
            <p class="codes">{ for numbers.map(code) }</p>
            <div>{ for offer.editions.iter().map(edition) }</div>
            <p class="gap"><a class="btn" href={advice}>{ msg::catalog_advice(lang) }</a></p>
        </div>
    }
}
