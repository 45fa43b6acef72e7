//! The subscriptions. Of a hundred thousand only those in sight, and some around them, are on the page: what lies above
//! and below is one empty row each, as high as all of them.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "JavaScript's numbers hold every count and height there can be"
)]

use super::save::take;
use super::{URGENCIES, urgency_name};
use crate::components::icon::{IconKind, icon, icon_in};
use crate::session::{document, use_session, window};
use crate::state::data::Data;
use crate::state::portfolio::{self, View};
use crate::state::work;
use nextplan_words::{DateStyle, Lang, format, msg};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Rows are fetched in steps of so many: drawing a hundred at once would hold up the page.
const STEP: usize = 10;
/// The most rows that can be scrolled through: browsers end at heights of some ten millions of pixels.
const MOST: i64 = 100_000;
/// Height of a row before one has been measured, in pixels.
const ROW: f64 = 44.0;

/// The rows that have come, and what they were asked for.
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// Filters and order.
    pub view: View,
    /// The rows in sight.
    pub rows: Option<Data>,
}

/// The rows in sight and a step before and behind them; before there are any, the first of them alone: drawing all at
/// once, with the table around them, would hold up the page.
fn window_at(top: f64, height: f64, drawn: bool) -> (usize, usize) {
    let first = (top / height).floor().max(0.0) as usize;
    let from = (first / STEP).saturating_sub(1) * STEP;
    if !drawn {
        return (from, first + STEP);
    }
    let window = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(900.0);
    // As high as styles/components/portfolio.css lets it be.
    let sheet = (window * 0.8).min(736.0);
    let behind = first + (sheet / height).ceil() as usize;
    (from, (behind.div_ceil(STEP) + 1) * STEP)
}

fn measured() -> Option<f64> {
    let row = document().query_selector(".list tr.line").ok().flatten()?.dyn_into::<HtmlElement>().ok()?;
    Some(f64::from(row.offset_height())).filter(|height| *height > 8.0)
}

/// The table in a window of its own.
#[function_component]
pub fn SubscriptionTable(props: &TableProps) -> Html {
    let lang = use_session().lang;
    let height = use_state_eq(|| ROW);
    let scroller = use_node_ref();
    {
        let height = height.setter();
        use_effect(move || {
            if let Some(measured) = measured() {
                height.set(measured);
            }
        });
    }
    {
        // To the top after another choice; to where it was when the page is come back to.
        let scroller = scroller.clone();
        use_effect_with(props.view.clone(), move |_| {
            if let Some(scroller) = scroller.cast::<HtmlElement>() {
                scroller.set_scroll_top(portfolio::with(|desk| desk.scroll) as i32);
            }
        });
    }
    {
        let (height, drawn) = (*height, props.rows.is_some());
        use_effect_with((lang, height.to_bits(), drawn), move |_| {
            let (from, to) = window_at(portfolio::with(|desk| desk.scroll), height, drawn);
            portfolio::look(from, to, lang.code());
        });
    }
    let onscroll = {
        let (scroller, height) = (scroller.clone(), *height);
        move |_: Event| {
            let Some(scroller) = scroller.cast::<HtmlElement>() else { return };
            let top = f64::from(scroller.scroll_top());
            portfolio::scrolled(top);
            let (from, to) = window_at(top, height, true);
            portfolio::look(from, to, lang.code());
        }
    };
    let none = Data(wasm_bindgen::JsValue::NULL);
    let known = props.rows.as_ref().unwrap_or(&none);
    let total = known.count("total");
    let reach = total.min(MOST);
    let rows = known.list("rows");
    let from = known.count("from");
    let rows = &rows[..rows.len().min((reach - from).max(0) as usize)];
    let below = (reach - from - rows.len() as i64).max(0);
    let spacer = |key: &'static str, rows: i64| {
        let high = (rows * *height as i64).to_string();
        html! { <tr {key} class="spacer" aria-hidden="true" hidden={rows == 0}><td colspan="8"><svg width="1" height={high} /></td></tr> }
    };
    let line = |(nth, row): (usize, &Data)| line(lang, from + nth as i64, row);
    let pick_all = {
        let all = known.flag("all") == Some(true);
        html! { <input class="box" type="checkbox" aria-label={msg::portfolio_pick_all(lang)} checked={all}
        onchange={|event: Event| portfolio::pick_all(event.target_unchecked_into::<HtmlInputElement>().checked())} /> }
    };
    let status = msg::portfolio_total(lang, total, &msg::saved_seats(lang, known.count("seats")));
    let beyond = (total > MOST).then(|| msg::portfolio_beyond(lang, MOST));
    html! {
        <>
            <div class="sheet" ref={scroller} {onscroll} role="region" tabindex="0" aria-label={msg::portfolio_table(lang)}>
                <table role="table" class="list" aria-rowcount={(reach + 1).to_string()} aria-label={msg::portfolio_table(lang)}>
                    <thead role="rowgroup">{ heads(lang, &props.view, pick_all) }</thead>
                    <tbody role="rowgroup">
                        { spacer("above", from.min(reach)) }
                        { for rows.iter().enumerate().map(line) }
                        { spacer("below", below) }
                    </tbody>
                </table>
                <p class="nothing" hidden={total > 0 || props.rows.is_none()}>{ msg::portfolio_nothing(lang) }</p>
            </div>
            <p class="pager"><span role="status">{ status }</span><span>{ beyond.unwrap_or_default() }</span></p>
            <p class="on-paper" hidden={(rows.len() as i64) >= total}>{ msg::portfolio_on_paper(lang, total, rows.len() as i64) }</p>
            <div class="bulk-place">{ for bulk(lang, known) }</div>
        </>
    }
}

fn heads(lang: Lang, view: &View, pick_all: Html) -> Html {
    let head = |sort: &'static str, words: &'static str, class: Option<&'static str>| {
        let here = view.sort == sort;
        let down = here && view.down;
        let onclick = move |_: MouseEvent| {
            portfolio::show(|view| {
                view.down = here && !down;
                view.sort = sort;
            });
        };
        let order = here.then_some(if down { "descending" } else { "ascending" });
        html! {
            <th key={sort} role="columnheader" scope="col" aria-sort={order} class={classes!(class)}>
                <button type="button" class={classes!(down.then_some("down"))} {onclick}>
                    { words }<span class="dir">{ for here.then(|| icon(IconKind::Down)) }</span>
                </button>
            </th>
        }
    };
    html! {
        <tr role="row" aria-rowindex="1">
            <th key="choose" role="columnheader" scope="col" class="choose">{ pick_all }</th>
            { head("customer", msg::portfolio_column_customer(lang), Some("who")) }
            { head("offer", msg::portfolio_offer(lang), Some("what")) }
            { head("seats", msg::portfolio_seats(lang), Some("num")) }
            { head("ends", msg::case_ends(lang), Some("ends")) }
            { head("renews", msg::portfolio_renews(lang), Some("ren")) }
            { head("urgency", msg::portfolio_urgency(lang), Some("urg")) }
            { head("advice", msg::portfolio_recommended(lang), Some("rec")) }
        </tr>
    }
}

/// How long there is still, in words.
fn time_left(lang: Lang, row: &Data) -> String {
    match row.number("days_left") {
        None => urgency_name(lang, "unknown").to_owned(),
        Some(days) if days < 0 => msg::portfolio_days_over(lang, -days),
        Some(days) => msg::portfolio_days(lang, days),
    }
}

fn line(lang: Lang, place: i64, row: &Data) -> Html {
    let customer = row.text("customer");
    let (key, told, own) = (row.text("key"), row.text("told"), row.text("own"));
    // Somebody has answered for this row alone.
    let answered = !own.is_empty();
    let query = if answered { own } else { told.clone() };
    let open = {
        let customer = customer.clone();
        move |_: MouseEvent| {
            work::open_row(&key, &customer, &told);
        }
    };
    let urgency = row.text("urgency");
    let (_, kind, class) = URGENCIES.iter().find(|(id, ..)| *id == urgency).copied().unwrap_or(URGENCIES[5]);
    let renews = match (row.flag("renews"), row.flag("auto_renew")) {
        (Some(true), _) => msg::portfolio_renews_yes(lang),
        (_, Some(true)) => msg::portfolio_renews_still(lang),
        (_, Some(false)) => msg::portfolio_renews_no(lang),
        _ => msg::portfolio_renews_unsaid(lang),
    };
    let day = row.day("ends_on").map(|day| format::date(lang, day, DateStyle::Short));
    let seats = row.number("seats");
    let number = row.count("row");
    let onchange = move |event: Event| {
        portfolio::pick(number, event.target_unchecked_into::<HtmlInputElement>().checked());
    };
    let (advice, smaller) = (row.text("advice"), row.text("smaller"));
    let advice = if advice.is_empty() { msg::portfolio_no_option(lang).to_owned() } else { advice };
    let picked = row.flag("picked") == Some(true);
    let warned = row.count("warnings") > 0;
    html! {
        <tr role="row" class={classes!("line", picked.then_some("picked"))} key={number.to_string()} aria-rowindex={(place + 2).to_string()}>
            <td key="choose" role="cell" class="choose">
                <input class="box" type="checkbox" aria-label={msg::portfolio_pick(lang, &customer)} checked={picked} {onchange} />
            </td>
            <th key="who" role="rowheader" scope="row" class="who"><a href={format!("#/advice?{query}")} title={customer.clone()} onclick={open}>{ customer.clone() }</a></th>
            <td key="what" role="cell" class="what"><span class="two">{ row.text("offer") }</span></td>
            <td key="num" role="cell" class="num">
                { seats.map(|seats| format::number(lang, seats)).unwrap_or_default() }
                <span class="only">{ " " }{ seats.map(|seats| msg::portfolio_seats_only(lang, seats)).unwrap_or_default() }</span>
            </td>
            <td key="ends" role="cell" class="ends">{ day.unwrap_or_default() }</td>
            <td key="ren" role="cell" class="ren">{ renews }</td>
            <td key="urg" role="cell" class="urg"><span class={classes!("mark", class)}>{ icon(kind) }{ time_left(lang, row) }</span></td>
            <td key="rec" role="cell" class="rec" title={advice.clone()}>
                <span class="two">
                    <span class="warned">if warned { { icon(IconKind::Warn) }<span class="vh">{ msg::portfolio_warned(lang) }</span> }</span>
                    <span class="own">if answered { { icon(IconKind::Check) }<span class="vh">{ msg::portfolio_answered(lang) }{ ": " }</span> }</span>
                    { advice }
                    <span class="or">{ if smaller.is_empty() { String::new() } else { format!(" {}", msg::portfolio_or(lang, &smaller)) } }</span>
                </span>
            </td>
        </tr>
    }
}

/// What is picked, and what to do with it.
fn bulk(lang: Lang, known: &Data) -> Option<Html> {
    let picked = known.count("picked");
    (picked > 0).then(|| {
        let seats = msg::saved_seats(lang, known.count("picked_seats"));
        html! {
            <div class="bulk" role="region" aria-label={msg::portfolio_picked_rows(lang)}>
                <b role="status">{ msg::portfolio_picked(lang, picked, &seats) }</b>
                { for [
                    ("csv", IconKind::Save, msg::portfolio_save_csv(lang)),
                    ("xlsx", IconKind::Save, msg::portfolio_save_xlsx(lang)),
                    ("plan", IconKind::Check, msg::portfolio_save_plan(lang)),
                    ("print", IconKind::Print, msg::portfolio_print_plan(lang)),
                    ("calendar", IconKind::Calendar, msg::portfolio_save_calendar(lang)),
                ].into_iter().map(|(what, kind, words)| html! {
                    <button key={what} type="button" class="btn" onclick={move |_: MouseEvent| take(lang, what, true)}>
                        { icon_in("i", kind) }<span>{ words }</span>
                    </button>
                }) }
                <button key="none" type="button" class="btn btn-quiet" onclick={|_: MouseEvent| portfolio::pick_all(false)}>
                    { msg::portfolio_pick_none(lang) }
                </button>
            </div>
        }
    })
}
