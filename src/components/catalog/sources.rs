//! Every document that an offer's knowledge rests on: what it says, of when it is, when it was last checked.

use super::table_head;
use crate::components::icon::{IconKind, icon};
use nextplan_catalog::model::{Offer, SourceRef};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// Number, document, its day, the day of checking.
pub fn source_table(reader: &Reader<'static>, offer: &Offer) -> Html {
    let (lang, catalog) = (reader.lang, reader.catalog);
    let row = |(place, source): (usize, SourceRef)| {
        let number = place + 1;
        let cited = reader.source(source);
        let title = if let Some(url) = cited.url {
            html! { <a href={url} rel="noreferrer">{ cited.title }</a> }
        } else {
            html! { <span>{ cited.title }</span> }
        };
        let checked = if cited.stale {
            let words = msg::catalog_checked_stale(lang, &cited.checked);
            html! { <span class="mark is-soon">{ icon(IconKind::Soon) }{ words }</span> }
        } else {
            html! { <span class="nowrap">{ &cited.checked }</span> }
        };
        html! {
            <tr key={number} id={format!("source-{number}")} tabindex="-1" role="row">
                <th role="rowheader" scope="row">{ number }</th>
                <td role="cell">
                    { title }{ " " }<span class="tag">{ reader.origin(source) }</span>
                    <span class="about">{ &cited.about }</span>
                </td>
                <td role="cell">
                    <span class="only">{ msg::catalog_dated(lang) }{ " " }</span>
                    <span class="nowrap">{ cited.published.unwrap_or_else(|| msg::catalog_undated(lang).to_owned()) }</span>
                </td>
                <td role="cell"><span class="only">{ msg::catalog_checked(lang) }{ " " }</span>{ checked }</td>
            </tr>
        }
    };
    let columns =
        [msg::catalog_number(lang), msg::catalog_document(lang), msg::catalog_dated(lang), msg::catalog_checked(lang)];
    html! {
        <section class="section" aria-labelledby="sources">
            <header><h2 id="sources" tabindex="-1">{ msg::catalog_sources(lang) }</h2></header>
            <table role="table" class="dl">
                { table_head(&columns) }
                <tbody role="rowgroup">{ for catalog.sources_of(offer).into_iter().enumerate().map(row) }</tbody>
            </table>
            <p class="receipt">
                { msg::catalog_version(lang, &catalog.version) }{ " " }<span class="code">{ &*catalog.sha256 }</span>
            </p>
        </section>
    }
}
