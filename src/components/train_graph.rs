//! Retirements as a train graph: one lane an offer, years across, today at the right.

use crate::components::icon::{IconKind, icon};
use crate::components::timeline_layout::{Permille, Scale, ends_at_mark, text_width};
use crate::route::Route;
use crate::session::Session;
use chrono::{Datelike, NaiveDate};
use nextplan_catalog::model::Offer;
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// Years drawn before the first retirement, so that a sale is seen to have gone on.
const LEAD: i32 = 2;
/// How much wider than half of it the longer line of a label in two may be, in pixels.
const FOLD: u16 = 40;

/// A label stands alone: it begins as a sentence does.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The marks of a lane: class, where, words. A label that has no room after its mark ends at it; that of the service
/// would cover the line there, and rather takes two lines.
fn mark(kind: &'static str, x: Permille, words: &str) -> Html {
    let width = text_width(words) + 12;
    let fold = kind == "stop" && !ends_at_mark(x, width / 2 + FOLD);
    let end = ends_at_mark(x, width).then_some(if fold { "fold" } else { "end" });
    html! { <span key={kind} class={classes!("pt", kind.to_owned(), x.class(), end)}><b>{ words }</b></span> }
}

fn bar(class: &'static str, from: Permille, to: Permille) -> Html {
    let (y, height) = if class == "svc" { ("31.5", "1") } else { ("30", "4") };
    html! { <rect key={class} {class} x={from.percent()} width={from.until(to).percent()} {y} {height} /> }
}

fn lane(reader: &Reader, scale: &Scale, years: &[(i32, Permille)], offer: &Offer) -> Html {
    let days = offer.milestones();
    let at = |day: Option<&nextplan_catalog::model::Dated>| day.map(|day| scale.at(day.on.0));
    let (sold, out, stop) = (at(days.sales_end), at(days.last_possible_end), at(days.service_end));
    let begin = Permille(0);
    let run = bar("run", begin, sold.unwrap_or(begin));
    let left = sold.zip(out).map(|(sold, out)| bar("left", sold, out));
    let served = out.or(sold).zip(stop).map(|(from, to)| bar("svc", from, to));
    let today = scale.at(reader.today);
    let year = |(year, x): &(i32, Permille)| {
        html! { <line key={*year} class="yr" x1={x.percent()} x2={x.percent()} y2="100%" /> }
    };
    let sold = days.sales_end.zip(sold).map(|(day, x)| mark("sold", x, &reader.day(day.on.0)));
    let out = days.last_possible_end.zip(out).map(|(day, x)| mark("last", x, &capital(&reader.ran_out(day))));
    let stop = days.service_end.zip(stop).map(|(day, x)| mark("stop", x, &capital(&reader.service_ended(day))));
    html! {
        <key={&*offer.id}>
            <p class="lane-name">
                <a href={Route::Catalog(Some(offer.id.to_string())).fragment()}>{ reader.plan_now(offer.plan) }</a>
            </p>
            <div class="lane" role="img" aria-label={reader.milestones(offer)}>
                <svg aria-hidden="true">
                    { for years.iter().map(year) }
                    { run }{ for left }{ for served }
                    <line class="now" x1={today.percent()} x2={today.percent()} y2="100%" />
                </svg>
                { for sold }{ for out }{ for stop }
            </div>
        </>
    }
}

/// The first year of the drawing.
fn first_year(offers: &[Offer], today: NaiveDate) -> i32 {
    let ends = offers.iter().filter_map(|offer| offer.milestones().sales_end);
    ends.map(|end| end.on.0).min().unwrap_or(today).year() - LEAD
}

/// All retirements, with a heading and a key, and the words that lead on to more. Each lane's name leads to its offer.
pub fn train_graph(session: &Session, more: Option<&'static str>) -> Html {
    let lang = session.lang;
    let reader = Reader { catalog: nextplan_catalog::embedded(), lang, today: session.today };
    let offers = &reader.catalog.offers;
    let first = first_year(offers, session.today);
    let scale = Scale::years(first, session.today);
    let years: Vec<(i32, Permille)> = (first..=session.today.year())
        .filter_map(|year| Some((year, scale.at(NaiveDate::from_ymd_opt(year, 1, 1)?))))
        .collect();
    let stops = offers.iter().any(|offer| offer.milestones().service_end.is_some());
    let year = |(year, x): &(i32, Permille)| {
        let x = x.percent();
        html! {
            <g key={*year}>
                <line x1={x.clone()} x2={x.clone()} y2="100%" />
                <text class="y4" x={x.clone()} dx="5" y="17">{ *year }</text>
                <text class="y2" {x} dx="3" y="17">{ format!("{:02}", year.rem_euclid(100)) }</text>
            </g>
        }
    };
    let key = |kind: IconKind, words: &'static str| html! { <li key={kind.name()}>{ icon(kind) }{ words }</li> };
    html! {
        <section class="section" aria-labelledby="graph">
            <header>
                <h2 id="graph">{ msg::start_graph(lang, &first.to_string()) }</h2>
                { for more.map(|more| html! { <a class="link end" href={Route::Catalog(None).fragment()}>{ more }</a> }) }
            </header>
            <div class="graph">
                <p class="g-now" aria-hidden="true"><span class={scale.at(session.today).class()}>{ msg::start_today(lang, session.today) }</span></p>
                { for offers.iter().map(|offer| lane(&reader, &scale, &years, offer)) }
                <svg class="years" aria-hidden="true">{ for years.iter().map(year) }</svg>
            </div>
            <ul class="key" aria-hidden="true">
                { key(IconKind::KeyRun, msg::start_key_run(lang)) }
                { key(IconKind::KeyEnd, msg::start_key_end(lang)) }
                { key(IconKind::KeyLeft, msg::start_key_left(lang)) }
                { for stops.then(|| key(IconKind::KeyStop, msg::start_key_stop(lang))) }
            </ul>
        </section>
    }
}
