//! What happens to a subscription after its end or its suspension, counted in days.

use super::{condition, refs, source_cell, table_head};
use nextplan_catalog::model::{Aftermath, Dated, Offer};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// Day, event, for whom.
pub fn after(reader: &Reader, offer: &Offer) -> Html {
    let (lang, catalog) = (reader.lang, reader.catalog);
    let row = |(place, event): (usize, &Aftermath)| {
        html! {
            <tr key={place} role="row">
                <th role="rowheader" scope="row" class="wrap">{ reader.days_after(event) }</th>
                <td role="cell">
                    { reader.say(&format!("event-{}", event.id)) }
                    if !event.planned_with { { " " }<span class="tag">{ msg::catalog_second_reading(lang) }</span> }
                </td>
                { source_cell(lang, offer, &event.sources) }
            </tr>
        }
    };
    // Rows for the same customers stand below one head.
    let mut rows = Vec::new();
    let mut group = String::new();
    for (place, event) in catalog.aftermath.iter().enumerate() {
        let whom = condition(reader, &event.when);
        if whom != group {
            group.clone_from(&whom);
            rows.push(html! {
                <tr key={format!("g{place}")} role="row" class="grp"><th role="rowheader" scope="rowgroup" colspan="3">{ whom }</th></tr>
            });
        }
        rows.push(row((place, event)));
    }
    let since = |date: &Dated| {
        let words = msg::catalog_new_commerce(lang, date.on.0, &reader.clauses(&date.when));
        html! { <li key={words.clone()}>{ words }{ refs(lang, offer, &date.sources) }</li> }
    };
    let columns = [msg::catalog_after_day(lang), msg::catalog_what(lang), msg::catalog_source(lang)];
    html! {
        <section class="section" aria-labelledby="after">
            <header><h2 id="after" tabindex="-1">{ msg::catalog_after(lang) }</h2></header>
            <table role="table" class="dl">
                { table_head(&columns) }
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
            <ul class="lines">{ for catalog.new_commerce.iter().map(since) }</ul>
        </section>
    }
}
