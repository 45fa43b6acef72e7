//! More options than stand side by side: a line each, those left first, then those ruled out, fewest reasons first.

use crate::components::icon::{IconKind, icon};
use crate::components::matrix::{bought, reason, verdict_class, verdict_mark};
use crate::components::plans::buy_mark;
use crate::components::view::View;
use nextplan_engine::{OptionAdvice, Verdict};
use nextplan_words::msg;
use yew::prelude::*;

/// Both lists.
pub fn option_list<'c>(view: &View<'c>) -> Html {
    let lang = view.lang();
    let options = &view.speaker.advice.options;
    let (out, mut left): (Vec<_>, Vec<_>) = options.iter().partition(|option| option.verdict == Verdict::RuledOut);
    let mut out: Vec<&OptionAdvice<'c>> = out;
    nextplan_catalog::order::by_key(&mut left, |option| option.verdict != Verdict::Recommended);
    nextplan_catalog::order::by_key(&mut out, |option| option.reasons.len());
    let heads = [msg::interview_plan_then(lang), msg::interview_why(lang), msg::interview_can_buy(lang)];
    let ruled = [msg::interview_plan_then(lang), msg::interview_ruled_out_by(lang), msg::interview_next_step(lang)];
    html! {
        <>
            { list(view, "left", msg::interview_left(lang, left.len() as i64), heads, left.iter().map(|option| suitable(view, option)).collect()) }
            { list(view, "out", msg::interview_ruled_out(lang, out.len() as i64), ruled, out.iter().map(|option| against(view, option)).collect()) }
        </>
    }
}

fn list(view: &View, id: &'static str, title: String, heads: [&'static str; 3], rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return html! { <div key={id} /> };
    }
    let notice = msg::interview_as_in(view.lang(), &view.speaker.notice_name(view.speaker.advice.notice));
    let head = |words: &&'static str| html! { <th key={*words} role="columnheader" scope="col">{ *words }</th> };
    html! {
        <section key={id} class="section" aria-labelledby={id}>
            <header><h2 {id}>{ &title }</h2><span class="small end">{ notice }{ view.notice_ref() }</span></header>
            <table role="table" class="opts">
                <caption class="vh">{ title }</caption>
                <colgroup><col class="o" /><col class="v" /><col /></colgroup>
                <thead role="rowgroup"><tr role="row">{ for heads.iter().map(head) }</tr></thead>
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
        </section>
    }
}

fn name(view: &View, option: &OptionAdvice) -> Html {
    let near = view.speaker.advice.nearest == Some(option.id);
    let mark = if near {
        html! { <span class="mark is-none">{ icon(IconKind::Nearest) }{ msg::interview_nearest(view.lang()) }</span> }
    } else {
        verdict_mark(&view.speaker, option.verdict)
    };
    html! { <th role="rowheader" scope="row">{ mark }<span class="name">{ view.speaker.option_plans(option.id) }</span></th> }
}

fn suitable(view: &View, option: &OptionAdvice) -> Html {
    let (kind, class) = buy_mark(option.buyable);
    html! {
        <tr key={option.id} role="row" class={verdict_class(option.verdict)}>
            { name(view, option) }
            <td role="cell">{ reason(&view.speaker, option) }</td>
            <td role="cell">
                <span class="only">{ msg::interview_can_buy(view.lang()) }{ " " }</span>
                <span {class}>{ icon(kind) }{ view.speaker.buyable(option) }</span><small>{ bought(view, option) }</small>
            </td>
        </tr>
    }
}

fn against<'c>(view: &View<'c>, option: &OptionAdvice<'c>) -> Html {
    let speaker = &view.speaker;
    let steps = speaker.next_steps(&option.reasons);
    let reasons: Vec<String> = speaker.against(option).into_iter().filter(|said| !steps.contains(said)).collect();
    let reason = |said: &String| html! { <li key={said.clone()}>{ said }</li> };
    let next = |said: &String| {
        html! { <span key={said.clone()} class="next">{ icon(IconKind::Arrow) }<span>{ said }</span></span> }
    };
    let near = speaker.advice.nearest == Some(option.id);
    let sources = option.reasons.iter().flat_map(|reason| reason.sources.iter().copied());
    html! {
        <tr key={option.id} role="row" class={if near { "near" } else { "out" }}>
            { name(view, option) }
            <td role="cell"><ul class="why-out">{ for reasons.iter().map(reason) }</ul>{ view.refs(sources) }</td>
            <td role="cell">{ for steps.iter().map(next) }</td>
        </tr>
    }
}
