//! The drawn timeline: above the line what you do, below it what happens to the subscription.

use crate::components::icon::{IconKind, icon, icon_in};
use crate::components::timeline_layout::{self as layout, Cut, Tick, TickWords, Timeline};
use crate::components::view::View;
use chrono::{Datelike, NaiveDate};
use nextplan_words::{DateStyle, Lang, format, msg};
use yew::prelude::*;

/// Something on the line: all that happens on a day on one side of it.
struct Mark<'c> {
    on: NaiveDate,
    above: bool,
    /// Class of its shape.
    kind: &'static str,
    /// The day in words.
    when: String,
    /// What happens, a line each.
    what: Vec<String>,
    /// Its label would rather stand before it.
    before: bool,
    sources: Vec<&'c str>,
}

/// The class of an event's shape, which side it is on, and whether its label would rather stand before it.
fn kind(event: &str, planned: bool) -> (&'static str, bool, bool) {
    match event {
        "latest-start" => ("start", true, true),
        "suspend-early" => ("room", true, true),
        "ends-on" | "last-possible-end" => ("stop", false, false),
        _ if !planned => ("del", false, true),
        _ => ("", false, false),
    }
}

fn marks<'c>(view: &View<'c>) -> Vec<Mark<'c>> {
    let speaker = &view.speaker;
    let (lang, advice) = (speaker.lang, speaker.advice);
    let mut marks: Vec<Mark> = Vec::new();
    for event in &advice.timeline {
        let (kind, above, before) = kind(event.event, event.planned_with);
        if kind == "room" && event.on < advice.as_of {
            continue; // too late for it: no longer something to do
        }
        let (what, _) = speaker.event_short(event.event);
        let known = marks.iter_mut().find(|mark| mark.on == event.on && mark.above == above);
        if let Some(mark) = known {
            mark.what.push(what);
            mark.sources
                .extend(event.sources.iter().filter(|source| !mark.sources.contains(source)).collect::<Vec<_>>());
            if mark.kind.is_empty() {
                mark.kind = kind;
            }
            continue;
        }
        let when = match kind {
            "room" => msg::interview_better_by(lang, event.on),
            "start" => speaker.weekday(event.on),
            "stop" if event.event == "ends-on" => speaker.weekday(event.on),
            _ => speaker.day(event.on),
        };
        let sources = event.sources.iter().collect();
        marks.push(Mark { on: event.on, above, kind, when, what: vec![what], before, sources });
    }
    let last = marks.iter().all(|mark| mark.on <= advice.as_of);
    let what = match speaker.days_to_start() {
        _ if !advice.state.plausible => vec![msg::interview_verify_buy(lang).to_owned()],
        Some(days) if days < 0 => vec![msg::interview_start_missed(lang, -days)],
        Some(days) => vec![msg::interview_to_start(lang, days)],
        None => Vec::new(),
    };
    let today = advice.as_of == view.today;
    let when = if today { msg::interview_today_on } else { msg::interview_as_of_on };
    let mark = Mark {
        on: advice.as_of,
        above: true,
        kind: if last { "today last" } else { "today" },
        when: when(lang, advice.as_of),
        what: what.into_iter().map(|said| said.trim_end_matches('.').to_owned()).collect(),
        before: last,
        sources: Vec::new(),
    };
    let place = marks.iter().position(|other| other.on > advice.as_of).unwrap_or(marks.len());
    marks.insert(place, mark);
    marks
}

/// The bars along the line: class, from, to.
fn bars(view: &View, first: NaiveDate, until: NaiveDate) -> Vec<(&'static str, NaiveDate, NaiveDate)> {
    let advice = view.speaker.advice;
    let (today, last) = (advice.as_of, advice.state.last_possible_end);
    let mut bars = Vec::new();
    let mut bar = |class: &'static str, from: NaiveDate, to: NaiveDate| {
        if from < to {
            bars.push((class, from, to));
        }
    };
    let Some(end) = advice.arguments.ends_on else {
        let ended = last.unwrap_or(until);
        bar("run", first, today.min(ended));
        bar("left", today, ended);
        bar("none", ended, until);
        return bars;
    };
    bar("run", first, today.min(end));
    if let Some(start) = &advice.latest_start {
        bar("time", today, start.on);
        bar("late", today.max(start.on), end);
    }
    // What remains of it after the end, by the last day that anybody names.
    let gone = advice
        .timeline
        .iter()
        .filter(|event| advice.state.plausible && kind(event.event, event.planned_with).0 != "stop");
    let gone = gone.map(|event| event.on).filter(|on| *on > end).max().unwrap_or(end);
    bar("gone", end, gone);
    if !advice.state.plausible {
        bar("left", end, last.unwrap_or(end));
    }
    bar("none", gone.max(if advice.state.plausible { gone } else { last.unwrap_or(end) }), until);
    bars
}

/// The whole section.
pub fn timeline<'c>(view: &View<'c>) -> Html {
    let lang = view.lang();
    let marks = marks(view);
    // The as-of day alone is no timeline: the notice gives no day, and nobody has said when it ends.
    if marks.len() < 2 {
        return Html::default();
    }
    let events: Vec<layout::Event> = marks
        .iter()
        .map(|mark| {
            let mut event = layout::Event::stacked(mark.on, mark.above, &mark.when, &mark.what);
            event.before = mark.before;
            event.tall = mark.kind.starts_with("today");
            event
        })
        .collect();
    let Some(laid) = layout::timeline(&events) else { return Html::default() };
    let item = |(mark, at): (&Mark<'c>, &layout::Placed)| {
        let class = classes!("ev", mark.above.then_some("up"), mark.kind, at.class());
        let line = |(place, what): (usize, &String)| {
            // The blank is for the ear: without it a screen reader runs the lines together.
            html! { <span key={place} class="line">{ " " }{ what }</span> }
        };
        html! {
            <li key={format!("{}{}", mark.on, mark.above)} {class}>
                <span>
                    <time datetime={mark.on.to_string()}>{ &mark.when }</time>
                    { for mark.what.iter().enumerate().map(line) }
                    { view.refs(mark.sources.iter().copied()) }
                </span>
            </li>
        }
    };
    let mut items: Vec<(NaiveDate, Html)> =
        marks.iter().zip(&laid.events).map(|(mark, at)| (mark.on, item((mark, at)))).collect();
    for cut in &laid.cuts {
        let place = items.iter().position(|(on, _)| *on > cut.from).unwrap_or(items.len());
        items.insert(place, (cut.from, gap(lang, *cut)));
    }
    let until = laid.ticks.last().map_or(view.speaker.advice.as_of, |tick| tick.day);
    html! {
        <section class="section" aria-labelledby="timeline">
            <header><h2 id="timeline">{ msg::interview_timeline(lang) }</h2></header>
            <div class={laid.class()}>
                { axis(lang, &laid) }
                { drawn(view, &laid, marks[0].on, until.max(view.speaker.advice.as_of)) }
                <ol>{ for items.into_iter().map(|(_, item)| item) }</ol>
                { margins(view) }
            </div>
        </section>
    }
}

fn gap(lang: Lang, cut: Cut) -> Html {
    let years = i64::from(cut.to.year() - cut.from.year());
    html! {
        <li key={format!("cut{}", cut.from)} class={classes!("cut", cut.middle().class())}>
            <span>{ msg::interview_years_on(lang, years) }</span>{ icon(IconKind::Cut) }
        </li>
    }
}

fn axis(lang: Lang, laid: &Timeline) -> Html {
    let void = |cut: &Cut| {
        html! { <rect key={cut.from.to_string()} class="void" x={cut.x.percent()} width={cut.x.until(cut.end).percent()} height="100%" /> }
    };
    let words = |tick: &Tick| {
        let name = month(lang, tick.day);
        match tick.words {
            TickWords::None => None,
            TickWords::Month => Some(name),
            TickWords::MonthYear => Some(format!("{name} {}", tick.day.year())),
            TickWords::Year => Some(tick.day.year().to_string()),
        }
    };
    let line = |(place, tick): (usize, &Tick)| {
        let x = tick.x.percent();
        let words = words(tick).map(|words| html! { <text x={x.clone()} dx="5" y="100%" dy="-2">{ words }</text> });
        html! {
            <g key={place}>
                <line class={tick.strong.then_some("y")} x1={x.clone()} x2={x.clone()} y2="100%" />{ words }
            </g>
        }
    };
    html! {
        <svg class="tl-axis" aria-hidden="true">
            { for laid.cuts.iter().map(void) }
            { for laid.ticks.iter().enumerate().map(line) }
        </svg>
    }
}

/// A month's name without day and year, as short as the language has it.
fn month(lang: Lang, day: NaiveDate) -> String {
    let short = format::date(lang, day, DateStyle::Short);
    short.split(' ').nth(1).unwrap_or_default().to_owned()
}

fn drawn(view: &View, laid: &Timeline, first: NaiveDate, until: NaiveDate) -> Html {
    let bar = |(place, (class, from, to)): (usize, (&'static str, NaiveDate, NaiveDate))| {
        let (x, end) = (laid.scale.at(from), laid.scale.at(to));
        let (y, height) = if matches!(class, "run" | "left" | "none") { ("9", "2") } else { ("6", "8") };
        html! { <rect key={place} {class} x={x.percent()} width={x.until(end).percent()} {y} {height} /> }
    };
    html! {
        <svg class="tl-bars" aria-hidden="true">
            { for bars(view, first, until).into_iter().enumerate().map(bar) }
        </svg>
    }
}

/// Each day of margin with its reason, and what the days' short labels leave out.
fn margins(view: &View) -> Html {
    let speaker = &view.speaker;
    let (lang, advice) = (speaker.lang, speaker.advice);
    let start = advice.latest_start.as_ref();
    let margins: Vec<Html> = start.iter().flat_map(|start| start.margins.iter().rev()).map(|margin| {
        html! {
            <li key={margin.reason}>
                <time datetime={margin.on.to_string()}>{ speaker.weekday(margin.on) }</time>
                <span>{ speaker.say(&format!("margin-{}", margin.reason)) }{ view.refs(margin.sources.iter()) }</span>
            </li>
        }
    }).collect();
    let shortened = advice.timeline.iter().filter(|event| speaker.event_short(event.event).1);
    let longer: Vec<Html> = shortened
        .map(|event| {
            html! {
                <li key={event.event}>
                    <time datetime={event.on.to_string()}>{ speaker.day(event.on) }</time>
                    <span>{ speaker.event(event.event) }{ view.refs(event.sources.iter()) }</span>
                </li>
            }
        })
        .collect();
    let fold = |key: &'static str, title: String, items: Vec<Html>, below: Option<&'static str>| {
        (!items.is_empty()).then(|| {
            html! {
                <details key={key} class="margin">
                    <summary>{ icon_in("i chev", IconKind::Chevron) }{ title }</summary>
                    <ul>{ for items }</ul>
                    { below.map(|below| html! { <p class="small">{ below }</p> }) }
                </details>
            }
        })
    };
    let why = start.map(|start| msg::interview_why_start(lang, start.on)).unwrap_or_default();
    html! {
        <div class="margins">
            { fold("margins", why, margins, Some(msg::holidays_unknown(lang))) }
            { fold("days", msg::interview_days_mean(lang).to_owned(), longer, None) }
        </div>
    }
}
