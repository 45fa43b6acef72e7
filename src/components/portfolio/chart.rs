//! Ends over time: bars that are buttons, and filter the table.

use super::{URGENCIES, urgency_name};
use crate::components::icon::icon;
use crate::state::data::Data;
use crate::state::portfolio::{self, View};
use chrono::{Datelike, NaiveDate};
use nextplan_words::{DateStyle, Lang, format, msg};
use yew::prelude::*;

/// The month's short name: the word in the middle of a short date.
fn month(lang: Lang, day: NaiveDate) -> String {
    let date = format::date(lang, day, DateStyle::Short);
    date.split_whitespace().nth(1).unwrap_or_default().trim_end_matches('.').to_owned()
}

/// A bar's time in words: a month, months, or years.
fn span(lang: Lang, months: i64, from: NaiveDate, to: NaiveDate) -> String {
    let name = |day: NaiveDate| {
        if months == 12 { day.year().to_string() } else { format::date(lang, day, DateStyle::Month) }
    };
    let (from, to) = (name(from), name(to));
    if from == to { from } else { msg::portfolio_from_to(lang, &from, &to) }
}

struct Bar {
    from: NaiveDate,
    to: NaiveDate,
    now: bool,
    counts: Vec<i64>,
}

impl Bar {
    fn of(data: &Data) -> Option<Self> {
        let counts = data.list("counts").iter().map(|count| count.0.as_f64().unwrap_or_default() as i64).collect();
        Some(Self { from: data.day("from")?, to: data.day("to")?, now: data.flag("now") == Some(true), counts })
    }

    fn total(&self) -> i64 {
        self.counts.iter().sum()
    }

    fn drawing(&self, most: i64) -> Html {
        let mut top = 1000;
        let scaled = |count: i64| (count * 1000 + most / 2) / most.max(1);
        let part = |(place, count): (usize, &i64)| {
            // What is there can be seen, however small.
            let height = if *count > 0 { scaled(*count).max(8) } else { return None };
            top -= height;
            let percent = |permille: i64| format!("{}.{}%", permille / 10, permille % 10);
            Some(
                html! { <rect key={place} class={format!("u{place}")} width="100%" y={percent(top.max(0))} height={percent(height)} /> },
            )
        };
        let parts: Vec<Html> = self.counts.iter().enumerate().filter_map(part).collect();
        html! { <svg class="bar" aria-hidden="true">{ for parts }</svg> }
    }
}

fn bar(lang: Lang, view: &View, months: i64, most: i64, (place, bar): (usize, &Bar)) -> Html {
    let total = bar.total();
    let ends = (bar.from.to_string(), bar.to.to_string());
    let pressed = view.ends.as_ref() == Some(&ends);
    let urgencies = URGENCIES.iter().zip(&bar.counts).filter(|(_, count)| **count > 0);
    let parts: Vec<String> = urgencies
        .map(|((id, ..), count)| msg::pair(lang, urgency_name(lang, id), &format::number(lang, *count)))
        .collect();
    let span = span(lang, months, bar.from, bar.to);
    let label = if total > 0 { msg::portfolio_bar(lang, total, &parts.join(", "), &span) } else { span };
    let onclick = move |_: MouseEvent| {
        let ends = ends.clone();
        portfolio::show(move |view| view.ends = if pressed { None } else { Some(ends) });
    };
    let name = if months == 12 { bar.to.year().to_string() } else { month(lang, bar.from) };
    let year = (months != 12 && (place == 0 || i64::from(bar.from.month0()) < months)).then(|| bar.from.year());
    html! {
        <li key={bar.from.to_string()} class={classes!(bar.now.then_some("now"))}>
            <button type="button" aria-pressed={pressed.to_string()} disabled={total == 0} {onclick}>
                <span class="vh">{ label }</span>
                <span class="tot" aria-hidden="true">{ if total > 0 { format::number(lang, total) } else { String::new() } }</span>
                { bar.drawing(most) }
                <span class="m" aria-hidden="true"><b>{ name }</b><span>{ year.map(|year| year.to_string()).unwrap_or_default() }</span></span>
            </button>
        </li>
    }
}

/// The chart with its key; nothing where no row says when it ends.
pub fn chart(lang: Lang, state: &Data, view: &View) -> Html {
    let months = state.get("chart").count("months");
    let bars: Vec<Bar> = state.get("chart").list("bars").iter().filter_map(Bar::of).collect();
    let most = bars.iter().map(Bar::total).max().unwrap_or_default();
    let urgent = state.get("by_urgency");
    let key = |(place, (id, kind, _)): (usize, &(&'static str, crate::components::icon::IconKind, &str))| {
        html! {
            <li key={*id}>
                <svg class="sw" aria-hidden="true"><rect class={format!("u{place}")} width="100%" height="100%" /></svg>
                { icon(*kind) }{ urgency_name(lang, id) }{ " " }{ format::number(lang, urgent.count(id)) }
            </li>
        }
    };
    let title = match months {
        3 => msg::portfolio_chart_quarters(lang),
        12 => msg::portfolio_chart_years(lang),
        _ => msg::portfolio_chart(lang),
    };
    html! {
        <section key="chart" class="section" aria-labelledby="ends" hidden={bars.is_empty()}>
            <header>
                <h2 id="ends">{ title }</h2>
                <ul class="key end" aria-hidden="true">{ for URGENCIES.iter().enumerate().take(5).map(key) }</ul>
            </header>
            <div class="chart-place">
                <ol class="chart">{ for bars.iter().enumerate().map(|one| bar(lang, view, months, most, one)) }</ol>
            </div>
        </section>
    }
}
