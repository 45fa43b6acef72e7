//! The right side: the answer before the argument.

use crate::components::changes::changes;
use crate::components::icon::{IconKind, icon, icon_in};
use crate::components::plans::{nearest, plans, then_and_now};
use crate::components::view::View;
use crate::route::{Opened, Route};
use crate::session::jump;
use chrono::NaiveDate;
use nextplan_documents::Speaker;
use nextplan_engine::{Note, OptionAdvice};
use nextplan_words::msg;
use yew::prelude::*;

/// The shape beside a verdict, and the class that colours it.
pub fn verdict_mark(speaker: &Speaker) -> (IconKind, &'static str) {
    let advice = speaker.advice;
    match (advice.state.plausible, advice.recommended, advice.settled) {
        (false, ..) => (IconKind::Verify, "mark is-check"),
        (_, None, _) => (IconKind::NoneLeft, "mark is-none"),
        (_, Some(_), true) => (IconKind::Recommended, "mark is-rec"),
        (_, Some(_), false) => (IconKind::SoFar, "mark is-rec"),
    }
}

/// The verdict in a word or two.
fn verdict(speaker: &Speaker) -> &'static str {
    match speaker.recommended() {
        _ if !speaker.advice.state.plausible => msg::interview_before_anything(speaker.lang),
        Some(option) => speaker.verdict(option.verdict),
        None => msg::none_left(speaker.lang),
    }
}

/// What stands beside it: which of how many, and what is still open.
fn place(speaker: &Speaker) -> String {
    let (lang, advice) = (speaker.lang, speaker.advice);
    let (count, open) = (advice.options.len() as i64, advice.open_questions.len() as i64);
    match advice.recommended.map(|id| speaker.option_label(id)) {
        Some(option) if advice.settled => msg::interview_place_settled(lang, count, &option),
        Some(option) => msg::interview_place_open(lang, count, open, &option),
        None => msg::interview_none_of(lang, count),
    }
}

/// The answer.
pub fn answer(view: &View, opened: &Opened) -> Html {
    let speaker = &view.speaker;
    let (lang, advice) = (speaker.lang, speaker.advice);
    let (kind, class) = verdict_mark(speaker);
    let recommended = speaker.recommended();
    let body = match recommended {
        _ if !advice.state.plausible => verify(view),
        Some(option) => reasons(view, option),
        None => html! { <p class="why">{ speaker.why() }{ view.notice_ref() }</p> },
    };
    let table = match recommended {
        Some(option) if advice.state.plausible => plans(view, option),
        Some(option) => then_and_now(view, option),
        None => nearest(view),
    };
    let go = html! { <div class="go" key="go">{ go(view, opened) }</div> };
    let buy = html! { <div class="buy" key="buy">{ table }{ hints(view) }</div> };
    // Verify first: what to buy instead stands before the way there.
    let (one, other) = if advice.state.plausible { (go, buy) } else { (buy, go) };
    html! {
        <section class="answer" id="answer" aria-labelledby="title">
            <div class="verdict" role="status">
                <span {class}>{ icon(kind) }{ verdict(speaker) }</span>
                <span class="small">{ if advice.state.plausible { place(speaker) } else { speaker.state() } }</span>
            </div>
            <h1 id="title" tabindex="-1">{ heading(view) }</h1>
            <div class="body">{ body }</div>
            <div class="said">{ notes(view) }</div>
            <div class="sides">{ one }{ other }</div>
            <div class="changes">{ changes(view) }</div>
            <div class="doubts">{ doubts(lang, view) }</div>
        </section>
    }
}

/// The plans by their names in the notice, one a line.
fn heading(view: &View) -> Html {
    let speaker = &view.speaker;
    match speaker.recommended() {
        _ if !speaker.advice.state.plausible => html! { <span>{ msg::verify_title(speaker.lang) }</span> },
        None => html! { <span>{ msg::none_left(speaker.lang) }</span> },
        Some(option) => {
            let line = |(place, plan): (usize, &&str)| {
                let plus = (place > 0).then(|| html! { <><i class="plus">{ "+" }</i>{ " " }</> });
                html! { <span key={place}>{ plus }{ speaker.plan_in_notice(plan) }</span> }
            };
            html! { <>{ for option.plans.iter().enumerate().map(line) }</> }
        }
    }
}

fn reasons(view: &View, option: &OptionAdvice) -> Html {
    let refs = view.notice_ref();
    let _ = option;
    html! { <p class="why">{ view.speaker.why() }{ refs }</p> }
}

/// Why to verify first, and what.
fn verify<'c>(view: &View<'c>) -> Html {
    let speaker = &view.speaker;
    let last = speaker.advice.timeline.iter().find(|event| event.event == "last-possible-end");
    let refs = last.map(|event| view.refs(event.sources.iter()));
    let steps = speaker.advice.checklist.first().into_iter().flat_map(|section| section.steps.iter());
    let check = |(place, step): (usize, &nextplan_engine::Step<'c>)| {
        let said = speaker.step(step);
        html! {
            <li key={place}><span class="n">{ place + 1 }</span><span class="check">{ said.text }{ view.refs(step.sources.iter()) }</span></li>
        }
    };
    html! {
        <>
            <p key="why" class="why">{ speaker.verify_reason() }{ refs }</p>
            <ol key="checks" class="checks">{ for steps.enumerate().map(check) }</ol>
        </>
    }
}

/// The way on, and by when.
fn go(view: &View, opened: &Opened) -> Html {
    let speaker = &view.speaker;
    let (lang, advice) = (speaker.lang, speaker.advice);
    let steps = speaker.steps() as i64;
    let href = Route::Checklist(Opened::new(opened.case.clone())).fragment();
    let (class, words) = match advice.settled {
        _ if !advice.state.plausible => ("btn btn-main", msg::interview_checklist_verify(lang, steps)),
        true => ("btn btn-main", msg::interview_checklist(lang, steps)),
        false => ("btn", msg::interview_checklist_so_far(lang).to_owned()),
    };
    let by = match (&advice.latest_start, speaker.days_to_start()) {
        _ if !advice.state.plausible => {
            html! { <><b>{ msg::interview_nothing_to_move(lang) }</b><span>{ msg::interview_new_purchase(lang) }</span></> }
        }
        (Some(start), Some(days)) => {
            let left =
                if days < 0 { msg::interview_start_missed(lang, -days) } else { msg::interview_to_start(lang, days) };
            let start = if days < 0 { speaker.state() } else { msg::interview_start_by(lang, start.on) };
            let state = (days >= 0).then(|| format!(" {}", speaker.state()));
            html! { <><b>{ start }</b><span>{ left }{ state }</span></> }
        }
        _ => html! { <><b>{ speaker.state() }</b><span>{ msg::interview_say_end(lang) }</span></> },
    };
    html! {
        <>
            <a {class} {href}>{ words }{ icon_in("i", IconKind::Arrow) }</a>
            <p class="by">{ by }</p>
            <div class="access">{ access(speaker) }</div>
        </>
    }
}

/// What is still within reach, for whom, and until when, of those without the new licence.
fn access(speaker: &Speaker) -> Html {
    let days = speaker.access();
    if days.is_empty() {
        return Html::default();
    }
    let line = |(words, day): &(&'static str, NaiveDate)| {
        let past = (*day < speaker.advice.as_of).then_some("past");
        html! {
            <div key={*words} class={classes!(past)}>
                <dt>{ *words }</dt><dd><time datetime={day.to_string()}>{ speaker.day(*day) }</time></dd>
            </div>
        }
    };
    html! { <><p class="label">{ msg::access_title(speaker.lang) }</p><dl>{ for days.iter().map(line) }</dl></> }
}

/// What has to be said beside the advice on this day.
fn notes<'c>(view: &View<'c>) -> Html {
    let speaker = &view.speaker;
    let note = |(said, note): (String, &Note<'c>)| {
        html! { <p key={note.id.to_owned()} class="differs">{ said }{ view.refs(note.sources.iter()) }</p> }
    };
    html! { <>{ for speaker.notes().into_iter().zip(&speaker.advice.notes).map(note) }</> }
}

/// What is to be said about buying, where it is not plain.
fn hints(view: &View) -> Html {
    let speaker = &view.speaker;
    let Some(option) = speaker.recommended() else { return Html::default() };
    let mut said = Vec::new();
    if speaker.advice.state.plausible {
        if !option.buy_instead.is_empty() {
            let names: Vec<&str> = option.buy_instead.iter().map(|id| speaker.plan_sold(id)).collect();
            said.push(msg::buy_instead(speaker.lang, &names));
        }
        let unconfirmed = &speaker.advice.arguments.unconfirmed_plans;
        if !unconfirmed.is_empty() {
            let names: Vec<&str> = unconfirmed.iter().map(|id| speaker.plan_sold(id)).collect();
            said.push(msg::no_confirmed_offer(speaker.lang, &names));
        }
    }
    let warn = |words: String| {
        html! { <div key={words.clone()} class="warn">{ icon(IconKind::Warn) }<span>{ words }</span></div> }
    };
    let stand_in = option.substitutes.iter().map(|entry| {
        msg::may_stand_in(speaker.lang, speaker.plan_in_notice(entry.by), speaker.plan_in_notice(entry.plan))
    });
    let stand_in =
        stand_in.map(|words| html! { <p key={words.clone()} class="small gap">{ words }{ view.notice_ref() }</p> });
    html! { <>{ for said.into_iter().map(warn) }{ for stand_in.collect::<Vec<_>>() }</> }
}

/// What in the case cannot be, and cells that are doubted.
fn doubts(_lang: nextplan_words::Lang, view: &View) -> Html {
    let speaker = &view.speaker;
    let cells = speaker.recommended().map(|option| speaker.warnings(option)).unwrap_or_default();
    let said = speaker.contradictions().into_iter().chain(cells);
    let warn = |words: String| {
        html! { <div key={words.clone()} class="warn">{ icon(IconKind::Warn) }<span>{ words }</span></div> }
    };
    html! { <>{ for said.map(warn) }</> }
}

/// The answer in one line, for the thumb.
pub fn mini(view: &View, opened: &Opened) -> Html {
    let speaker = &view.speaker;
    let (kind, _) = verdict_mark(speaker);
    let calm = !speaker.advice.state.plausible || speaker.advice.recommended.is_none();
    let onclick = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        jump("answer");
        jump("title");
    });
    let label = if speaker.advice.state.plausible { verdict(speaker) } else { msg::verify_title(speaker.lang) };
    let line = match speaker.advice.recommended.or(speaker.advice.nearest) {
        Some(id) => speaker.outcome(Some(id)),
        None => msg::none_left(speaker.lang).to_owned(),
    };
    let href = Route::Advice(opened.clone()).fragment();
    html! {
        <aside key="mini" class="mini-place" aria-label={msg::interview_mini(speaker.lang)}>
            <a class={classes!("mini", calm.then_some("calm"))} {href} {onclick}>
                { icon(kind) }
                <span><span class="label">{ label }</span><b>{ line }</b></span>
                { icon_in("i", IconKind::Down) }
            </a>
        </aside>
    }
}
