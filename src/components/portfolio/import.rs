//! A file that is being read, and files that could not be.

#![allow(clippy::cast_precision_loss, reason = "JavaScript's numbers hold every count and height there can be")]

use crate::components::icon::{IconKind, icon, icon_in};
use crate::state::portfolio::{self, Desk, Failed, Import, Unsaved};
use nextplan_words::{Lang, format, msg};
use yew::prelude::*;

/// Bytes as mega- or kilobytes, in words.
fn size(lang: Lang, bytes: f64) -> String {
    if bytes < 1e6 {
        return msg::portfolio_kilobytes(lang, (bytes / 1e3).ceil() as i64);
    }
    // Whole numbers only: writing others costs a program of its own.
    let tenths = (bytes / 1e5).round() as i64;
    msg::portfolio_megabytes(lang, &format::decimal(lang, &format!("{}.{}", tenths / 10, tenths % 10)))
}

fn reading(lang: Lang, import: &Import) -> Html {
    let share = if import.size > 0.0 { import.bytes / import.size } else { 0.0 };
    let percent = (share.min(1.0) * 100.0).floor() as i64;
    // A guess that the rest is like what was read; none before there is something to go by.
    let whole = (share > 0.01).then(|| (import.rows as f64 / share) as i64);
    // How much of a workbook is read can only be told in rows.
    let told = import.bytes > 0.0 || import.rows == 0;
    let rows = match whole {
        Some(whole) if percent < 100 => msg::portfolio_rows_of(lang, rounded(whole), import.rows),
        _ => msg::portfolio_rows(lang, import.rows),
    };
    html! {
        <section class="reading" aria-label={msg::portfolio_reading(lang, &import.name)}>
            <div class="line one">
                <p class="small" role="status">{ msg::portfolio_reading(lang, &import.name) }{ ", " }{ size(lang, import.size) }</p>
                <button type="button" class="btn" onclick={|_: MouseEvent| portfolio::cancel()}>
                    { icon_in("i", IconKind::Cross) }<span>{ msg::portfolio_cancel(lang) }</span>
                </button>
            </div>
            <progress aria-label={msg::portfolio_progress(lang)} max="100" value={told.then(|| percent.to_string())}></progress>
            <div class="line"><p><span class="far" hidden={!told}>{ msg::portfolio_percent(lang, percent) }</span>{ " " }<span>{ rows }</span></p></div>
            <p class="label">{ msg::portfolio_cancel_keeps(lang) }</p>
        </section>
    }
}

/// To two places that count: an estimate that changes at every look is none.
fn rounded(rows: i64) -> i64 {
    let step = 10_i64.pow(rows.max(1).ilog10().saturating_sub(1));
    (rows + step / 2) / step * step
}

/// What to do about a file that could not be read.
fn way(lang: Lang, why: &str) -> &'static str {
    match why {
        "too-long" => msg::portfolio_do_quote(lang),
        "io" | "stopped" => msg::portfolio_do_again(lang),
        _ => msg::portfolio_do_export(lang),
    }
}

fn failed(lang: Lang, (place, failed): (usize, &Failed)) -> Html {
    let why = failed.error.text("why");
    let words =
        if why == "stopped" { msg::portfolio_failed_stopped(lang).to_owned() } else { failed.error.text("words") };
    html! {
        <div class="say" key={format!("{place} {}", failed.name)}>
            <h2>{ icon(IconKind::NoFile) }<span>{ msg::portfolio_failed(lang, &failed.name) }</span></h2>
            <p>{ words }</p>
            <p class="kept"><b>{ msg::portfolio_to_go_on(lang) }</b>{ " " }{ way(lang, &why) }</p>
            <div class="acts">
                <button type="button" class="btn" onclick={move |_: MouseEvent| portfolio::dismiss(place)}>
                    { msg::case_close(lang) }
                </button>
            </div>
        </div>
    }
}

/// What is going on with files that were brought.
pub fn imports(lang: Lang, desk: &Desk) -> Html {
    let unkept = desk.unkept.as_ref().map(|problem| {
        let words = if problem == "full" { msg::portfolio_unkept_full(lang) } else { msg::portfolio_unkept_none(lang) };
        html! { <p class="warn">{ icon(IconKind::Warn) }<span>{ words }</span></p> }
    });
    let unsaved = desk.unsaved.as_ref().map(|why| {
        let words = match why {
            Unsaved::Failed(found) => msg::portfolio_unsaved(lang, found),
            Unsaved::TooLong(most) => msg::portfolio_print_too_long(lang, *most),
        };
        html! { <p class="warn">{ icon(IconKind::Warn) }<span>{ words }</span></p> }
    });
    let broken = desk.broken.then(|| {
        html! { <p class="warn">{ icon(IconKind::Warn) }<span>{ msg::portfolio_broken(lang) }</span></p> }
    });
    html! {
        <div key="imports">
            <div role="alert">{ for broken }</div>
            <div role="status">{ for unkept }</div>
            <div role="alert">{ for unsaved }</div>
            <div role="alert">{ for desk.failed.iter().enumerate().map(|one| failed(lang, one)) }</div>
            <div>{ for desk.import.as_ref().map(|import| reading(lang, import)) }</div>
        </div>
    }
}
