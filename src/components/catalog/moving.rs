//! Which way of moving applies when, and how much time each part of it takes.

use super::{condition, source_cell, table_head};
use nextplan_catalog::Field;
use nextplan_catalog::model::{Margin, Offer, PathRow};
use nextplan_documents::{Reader, value_name};
use nextplan_words::msg;
use yew::prelude::*;

/// The path table in words, and the margins.
pub fn moving(reader: &Reader, offer: &Offer) -> Html {
    let (lang, catalog) = (reader.lang, reader.catalog);
    let path = |row: &PathRow| {
        let path = Field::Path.values()[usize::from(row.path)];
        html! {
            <tr key={&*row.reason} role="row">
                <th role="rowheader" scope="row" class="wrap">{ value_name(lang, Field::Path, path) }</th>
                <td role="cell">{ condition(reader, &row.when) }</td>
                <td role="cell" class="small">{ reader.say(&format!("path-reason-{}", row.reason)) }</td>
                { source_cell(lang, offer, &row.sources) }
            </tr>
        }
    };
    let margin = |row: &Margin| {
        let days = if row.working { msg::catalog_working_days } else { msg::catalog_days };
        html! {
            <tr key={&*row.id} role="row">
                <th role="rowheader" scope="row">{ days(lang, i64::from(row.days)) }</th>
                <td role="cell">{ reader.say(&format!("margin-{}", row.id)) }</td>
                <td role="cell" class="small">{ condition(reader, &row.when) }</td>
                { source_cell(lang, offer, &row.sources) }
            </tr>
        }
    };
    let ways = [msg::catalog_path(lang), msg::catalog_when(lang), msg::catalog_why(lang), msg::catalog_source(lang)];
    let times =
        [msg::catalog_margins(lang), msg::catalog_why(lang), msg::catalog_when(lang), msg::catalog_source(lang)];
    html! {
        <section class="section" aria-labelledby="moving">
            <header><h2 id="moving" tabindex="-1">{ msg::catalog_moving(lang) }</h2></header>
            <table role="table" class="dl">
                { table_head(&ways) }
                <tbody role="rowgroup">{ for catalog.paths.iter().map(path) }</tbody>
            </table>
            <table role="table" class="dl">
                { table_head(&times) }
                <tbody role="rowgroup">{ for catalog.margins.iter().map(margin) }</tbody>
            </table>
        </section>
    }
}
