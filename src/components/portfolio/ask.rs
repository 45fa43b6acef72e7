//! What has to be known before a file can be read: its columns, or the order of its days.

use crate::components::icon::{IconKind, icon};
use crate::session::use_session;
use crate::state::data::{Data, object};
use crate::state::portfolio;
use chrono::NaiveDate;
use nextplan_words::{DateStyle, Lang, format, msg};
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Columns that are asked for, by their names in the contract; the first four tell the product.
const COLUMNS: [&str; 10] = [
    "product",
    "part-number",
    "sku-id",
    "offer-id",
    "customer",
    "tenant",
    "ends-on",
    "seats",
    "auto-renew",
    "subscription-id",
];
/// How many of them can tell the product.
const KEYS: usize = 4;

fn column_name(lang: Lang, id: &str) -> &'static str {
    match id {
        "product" => msg::portfolio_column_product(lang),
        "part-number" => msg::portfolio_column_part_number(lang),
        "sku-id" => msg::portfolio_column_sku_id(lang),
        "offer-id" => msg::portfolio_column_offer_id(lang),
        "customer" => msg::portfolio_column_customer(lang),
        "tenant" => msg::portfolio_column_tenant(lang),
        "ends-on" => msg::portfolio_column_ends_on(lang),
        "seats" => msg::portfolio_column_seats(lang),
        "auto-renew" => msg::portfolio_column_auto_renew(lang),
        _ => msg::portfolio_column_subscription_id(lang),
    }
}

/// The file and its question.
#[derive(Clone, PartialEq, Properties)]
pub struct AskProps {
    /// The file's name.
    pub name: String,
    /// The question.
    pub question: Data,
}

/// The question with its controls.
#[function_component]
pub fn Ask(props: &AskProps) -> Html {
    let lang = use_session().lang;
    let chosen = use_state(|| {
        let guess = props.question.get("guess").fields();
        guess.into_iter().filter_map(|(column, header)| Some((column, header.0.as_string()?))).collect()
    });
    let columns = props.question.text("kind") == "columns";
    let (title, body) = if columns {
        (msg::portfolio_ask_columns(lang, &props.name), ask_columns(lang, &props.question, &chosen))
    } else {
        (msg::portfolio_ask_order(lang, &props.name), ask_order(lang, &props.question))
    };
    html! {
        <section class="say ask" aria-labelledby="ask">
            <h2 id="ask" tabindex="-1">{ icon(IconKind::Ask) }<span>{ title }</span></h2>
            <div>{ body }</div>
        </section>
    }
}

fn leave_out(lang: Lang) -> Html {
    html! {
        <button type="button" class="btn btn-quiet" onclick={|_: MouseEvent| portfolio::answer(None)}>
            { msg::portfolio_leave_out(lang) }
        </button>
    }
}

fn ask_columns(lang: Lang, question: &Data, chosen: &UseStateHandle<BTreeMap<String, String>>) -> Html {
    let headers = question.texts("headers");
    let rows = question.list("rows");
    let select = |id: &'static str| {
        let chosen = chosen.clone();
        let now = chosen.get(id).cloned().unwrap_or_default();
        let option = |header: &String| {
            html! { <option value={header.clone()} selected={*header == now}>{ header }</option> }
        };
        let onchange = Callback::from(move |event: Event| {
            let mut next = (*chosen).clone();
            match event.target_unchecked_into::<HtmlSelectElement>().value() {
                none if none.is_empty() => next.remove(id),
                header => next.insert(id.to_owned(), header),
            };
            chosen.set(next);
        });
        let field = format!("column-{id}");
        html! {
            <p class="input" key={id}>
                <label for={field.clone()}>{ column_name(lang, id) }</label>
                <select class="text" id={field} {onchange}>
                    <option value="" selected={now.is_empty()}>{ msg::portfolio_column_none(lang) }</option>
                    { for headers.iter().filter(|header| !header.is_empty()).map(option) }
                </select>
            </p>
        }
    };
    let enough = COLUMNS[..KEYS].iter().any(|id| chosen.contains_key(*id))
        && COLUMNS[KEYS..].iter().any(|id| chosen.contains_key(*id));
    let use_them = {
        let chosen = chosen.clone();
        move |_: MouseEvent| {
            let columns = object(chosen.iter().map(|(column, header)| (column.as_str(), JsValue::from(header))));
            portfolio::answer(Some(object([("columns", columns)])));
        }
    };
    let head =
        |(place, header): (usize, &String)| html! { <th key={place} role="columnheader" scope="col">{ header }</th> };
    let row = |(place, row): (usize, &Data)| {
        let cells = row.items();
        let cell = |(place, cell): (usize, &Data)| {
            html! { <td key={place} role="cell">{ cell.0.as_string().unwrap_or_default() }</td> }
        };
        html! { <tr key={place} role="row">{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <>
            <p>{ msg::portfolio_ask_columns_why(lang) }</p>
            <div class="first-rows" role="region" aria-label={msg::portfolio_first_rows(lang)} tabindex="0">
                <table role="table">
                    <thead role="rowgroup"><tr role="row">{ for headers.iter().enumerate().map(head) }</tr></thead>
                    <tbody role="rowgroup">{ for rows.iter().enumerate().map(row) }</tbody>
                </table>
            </div>
            <div class="columns">{ for COLUMNS.into_iter().map(select) }</div>
            <p class="hint" role="status">{ if enough { "" } else { msg::portfolio_ask_enough(lang) } }</p>
            <div class="acts">
                <button type="button" class="btn btn-main" disabled={!enough} onclick={use_them}>{ msg::portfolio_use_columns(lang) }</button>
                { leave_out(lang) }
            </div>
        </>
    }
}

/// A cell read in one order.
fn read(cell: &str, day_first: bool) -> Option<NaiveDate> {
    let mut parts = cell.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
    let (one, other, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (day, month) = if day_first { (one, other) } else { (other, one) };
    NaiveDate::from_ymd_opt(year, month, day)
}

fn ask_order(lang: Lang, question: &Data) -> Html {
    let cells = question.texts("cells");
    let way = |order: &'static str, words: &'static str| {
        let dates: Vec<String> = cells
            .iter()
            .filter_map(|cell| read(cell, order == "day-first"))
            .map(|day| format::date(lang, day, DateStyle::Long))
            .collect();
        let choose = move |_: MouseEvent| portfolio::answer(Some(object([("date_order", order.into())])));
        html! {
            <button key={order} type="button" class="btn way" onclick={choose}>
                <b>{ words }</b><span>{ dates.join("; ") }</span>
            </button>
        }
    };
    html! {
        <>
            <p>{ msg::portfolio_ask_order_why(lang, &question.text("header")) }</p>
            <p class="code">{ cells.join("   ") }</p>
            <div class="acts">
                { way("day-first", msg::portfolio_day_first(lang)) }
                { way("month-first", msg::portfolio_month_first(lang)) }
                { leave_out(lang) }
            </div>
        </>
    }
}
