//! Nothing is lost in silence: rows that were not understood, rows that another stands for, and the files.

use crate::components::icon::{IconKind, icon_in};
use crate::state::data::Data;
use crate::state::portfolio::{self, Desk};
use nextplan_words::{Lang, format, msg};
use yew::prelude::*;

/// How many rows are listed before more are asked for.
const FIRST: i64 = 100;

/// A list that is fetched when it is unfolded.
fn fold(
    lang: Lang,
    id: &'static str,
    title: &str,
    count: i64,
    listed: Option<&Data>,
    table: impl Fn(&[Data]) -> Html,
) -> Html {
    let rows = listed.map(|listed| listed.list("rows"));
    let ontoggle = {
        let fetched = rows.is_some();
        move |_: Event| {
            if !fetched {
                portfolio::list(id, lang.code(), FIRST);
            }
        }
    };
    let shown = rows.as_ref().map_or(0, Vec::len) as i64;
    let more = move |_: MouseEvent| portfolio::list(id, lang.code(), shown + 10 * FIRST);
    html! {
        <section key={id} class="section minor" aria-labelledby={id} hidden={count == 0}>
            <details {ontoggle}>
                <summary>{ icon_in("i chev", IconKind::Chevron) }<h2 {id} tabindex="-1">{ title }{ " " }<span class="c">{ format::number(lang, count) }</span></h2></summary>
                <div>{ for rows.as_deref().map(table) }</div>
                <p class="pager" hidden={shown == 0 || shown >= count}>
                    <span>{ msg::portfolio_shown(lang, count, shown) }</span>
                    <button type="button" class="link" onclick={more}>{ msg::portfolio_more(lang) }</button>
                </p>
            </details>
        </section>
    }
}

fn table(heads: &[&'static str], rows: Vec<Html>) -> Html {
    html! {
        <table role="table" class="odd listed">
            <thead role="rowgroup"><tr role="row">
                { for heads.iter().map(|head| html! { <th key={*head} role="columnheader" scope="col">{ *head }</th> }) }
            </tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}

/// Rows that were not understood.
pub fn refused(lang: Lang, desk: &Desk, state: &Data) -> Html {
    let [place, column, found, why] =
        [msg::triage_line(lang), msg::triage_column(lang), msg::triage_found(lang), msg::triage_reason(lang)];
    let only = |head: &str| html! { <span class="only">{ msg::case_pair(lang, head, "") }</span> };
    let row = |(nth, row): (usize, &Data)| {
        let at = msg::plan_where(lang, &row.text("file"), row.count("line"));
        let text = row.text("found");
        html! {
            <tr role="row" key={nth}>
                <th role="rowheader" scope="row">{ at }</th>
                <td role="cell">{ only(column) }{ row.text("column") }</td>
                <td role="cell">{ only(found) }if text.is_empty() { <span>{ msg::case_unread_nothing(lang) }</span> } else { <span class="code">{ text }</span> }</td>
                <td role="cell">{ row.text("words") }</td>
            </tr>
        }
    };
    let count = state.get("rows").count("not_understood");
    fold(lang, "refused", msg::triage_refused(lang), count, desk.refused.as_ref(), |rows| {
        table(&[place, column, found, why], rows.iter().enumerate().map(row).collect())
    })
}

/// Rows that another one stands for.
pub fn merged(lang: Lang, desk: &Desk, state: &Data) -> Html {
    let heads = [msg::triage_line(lang), msg::portfolio_counts_instead(lang)];
    let row = |(nth, row): (usize, &Data)| {
        let at = |file: &str, line: &str| msg::plan_where(lang, &row.text(file), row.count(line));
        html! {
            <tr role="row" key={nth}>
                <th role="rowheader" scope="row">{ at("file", "line") }</th>
                <td role="cell"><span class="only">{ msg::case_pair(lang, heads[1], "") }</span>{ at("into_file", "into_line") }</td>
            </tr>
        }
    };
    let count = state.get("rows").count("merged");
    fold(lang, "merged", msg::portfolio_merged(lang), count, desk.merged.as_ref(), |rows| {
        table(&heads, rows.iter().enumerate().map(row).collect())
    })
}

/// The files, in their order.
pub fn files(lang: Lang, state: &Data) -> Html {
    let file = |file: &Data| {
        let name = file.text("name");
        let remove = {
            let name = name.clone();
            move |_: MouseEvent| portfolio::remove(&name)
        };
        let label = msg::saved_remove_label(lang, &name);
        html! {
            <li key={name.clone()}>
                <span>{ &name }</span>
                <span class="small">{ msg::portfolio_file_rows(lang, file.count("found"), file.count("read")) }</span>
                <span class="row-acts">
                    <button type="button" class="link" aria-label={label} onclick={remove}>{ msg::saved_remove(lang) }</button>
                </span>
            </li>
        }
    };
    let files = state.list("files");
    html! {
        <section key="files" class="section minor" aria-labelledby="files">
            <header><h2 id="files">{ msg::portfolio_files(lang) }</h2></header>
            <ul class="saved">{ for files.iter().map(file) }</ul>
        </section>
    }
}
