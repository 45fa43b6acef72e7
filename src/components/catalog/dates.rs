//! The days that the notices give, and those that follow from them.

use super::{source_cell, table_head};
use nextplan_catalog::model::{Dated, Offer};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// Day, event, who says so, source.
pub fn dates(reader: &Reader, offer: &Offer) -> Html {
    let lang = reader.lang;
    let row = |key: String, date: &Dated, says: String| {
        html! {
            <tr {key} role="row">
                <th role="rowheader" scope="row">
                    <time datetime={date.on.0.to_string()}>{ reader.day(date.on.0) }</time>
                </th>
                <td role="cell">{ reader.say(&format!("event-{}", date.id)) }</td>
                <td role="cell" class="small">{ says }</td>
                { source_cell(lang, offer, &date.sources) }
            </tr>
        }
    };
    let rows = offer.notices.iter().flat_map(|notice| {
        let given =
            notice.dates.iter().map(|date| row(format!("{} {}", notice.id, date.id), date, reader.notice(notice)));
        let inferred = notice.last_possible_ends.iter().map(|date| {
            let says = msg::catalog_inferred_for(lang, &reader.condition(&date.when));
            row(format!("{} {} {}", notice.id, date.id, date.on.0), date, says)
        });
        given.chain(inferred).collect::<Vec<_>>()
    });
    let columns = [msg::catalog_day(lang), msg::catalog_what(lang), msg::catalog_says(lang), msg::catalog_source(lang)];
    html! {
        <section class="section first" aria-labelledby="dates">
            <header><h2 id="dates" tabindex="-1">{ msg::catalog_dates(lang) }</h2></header>
            <table role="table" class="dl">{ table_head(&columns) }<tbody role="rowgroup">{ for rows }</tbody></table>
        </section>
    }
}
