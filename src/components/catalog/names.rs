//! What the plans of the options were called, are called, and whether they can be bought.

use super::{source_cell, table_head};
use crate::components::icon::{IconKind, icon};
use nextplan_catalog::model::{Buyable, Notice, Offer, PlanRef, Sale};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// Every plan that the notices name, with the first notice that does.
fn plans(offer: &'static Offer) -> Vec<(PlanRef, &'static Notice)> {
    let mut all: Vec<(PlanRef, &Notice)> = Vec::new();
    for notice in offer.notices.iter() {
        let options = notice.options.iter().flat_map(|option| option.plans.iter().chain(option.alternatives.iter()));
        for plan in options.copied().chain(notice.substitutes.iter().map(|entry| entry.by)) {
            if !all.iter().any(|(known, _)| *known == plan) {
                all.push((plan, notice));
            }
        }
    }
    all
}

fn look(status: Buyable) -> (IconKind, &'static str) {
    match status {
        Buyable::Yes => (IconKind::BuyYes, "mark buy-yes"),
        Buyable::Successor => (IconKind::BuySuccessor, "mark buy-succ"),
        Buyable::No => (IconKind::BuyNo, "mark buy-no"),
        Buyable::Unknown => (IconKind::BuyUnknown, "mark buy-unknown"),
    }
}

fn sale(reader: &Reader, first: bool, place: usize, sale: &Sale) -> Html {
    let (kind, class) = look(sale.status);
    let status = reader.buyable(sale.status);
    let instead: Vec<&str> = sale.buy_instead.iter().map(|plan| reader.plan_now(*plan)).collect();
    let words =
        if instead.is_empty() { status.to_owned() } else { msg::catalog_sale_instead(reader.lang, &instead, status) };
    let when = match (sale.when.clauses.is_empty(), first) {
        (true, true) => String::new(),
        (true, false) => msg::catalog_otherwise(reader.lang).to_owned(),
        (false, _) => reader.clauses(&sale.when),
    };
    html! {
        <li key={place}><span class="label">{ when }</span><span {class}>{ icon(kind) }{ words }</span></li>
    }
}

/// Name in the notice, name today, part number, sale.
pub fn names(reader: &Reader, offer: &'static Offer) -> Html {
    let lang = reader.lang;
    let row = |(place, notice): (PlanRef, &'static Notice)| {
        let plan = reader.catalog.plan(place);
        let sales = reader.sales(plan);
        let mut cited = vec![plan.name_on(reader.today).source];
        cited.extend(plan.skus.first().map(|sku| sku.source));
        cited.extend(sales.iter().flat_map(|sale| sale.sources.iter().copied()));
        let mut once = Vec::new();
        cited.retain(|source| (!once.contains(source)).then(|| once.push(*source)).is_some());
        let unknown = sales.is_empty().then(|| {
            let (kind, class) = look(Buyable::Unknown);
            html! { <li key="none"><span {class}>{ icon(kind) }{ msg::catalog_sale_none(lang) }</span></li> }
        });
        html! {
            <tr key={&*plan.id} role="row">
                <th role="rowheader" scope="row" class="plain">
                    { reader.plan_then(place, notice) }
                    <span class="code">{ plan.skus.first().map(|sku| sku.part_number.to_string()) }</span>
                </th>
                <td role="cell"><span class="only">{ msg::catalog_today(lang) }{ " " }</span>{ reader.name_now(plan) }</td>
                <td role="cell">
                    <ul class="sales">
                        { for unknown }
                        { for sales.iter().enumerate().map(|(place, row)| sale(reader, place == 0, place, row)) }
                    </ul>
                </td>
                { source_cell(lang, offer, &cited) }
            </tr>
        }
    };
    let columns =
        [msg::catalog_in_notice(lang), msg::catalog_today(lang), msg::catalog_sale(lang), msg::catalog_source(lang)];
    html! {
        <section class="section" aria-labelledby="names">
            <header>
                <h2 id="names" tabindex="-1">{ msg::catalog_names(lang) }</h2>
                <span class="small end">{ msg::catalog_names_day(lang, reader.today) }</span>
            </header>
            <table role="table" class="dl">
                { table_head(&columns) }
                <tbody role="rowgroup">{ for plans(offer).into_iter().map(row) }</tbody>
            </table>
        </section>
    }
}
