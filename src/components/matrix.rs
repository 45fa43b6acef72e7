//! The options side by side: what each gives, what is missing, what can be bought.

use crate::components::agenda;
use crate::components::icon::{IconKind, icon};
use crate::components::plans::buy_mark;
use crate::components::view::View;
use nextplan_catalog::model::{Buyable, Feature};
use nextplan_documents::Speaker;
use nextplan_engine::{Answer, OptionAdvice, Verdict};
use nextplan_words::msg;
use yew::prelude::*;

/// The class of a column or a row.
pub fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Recommended => "rec",
        Verdict::Suitable => "suit",
        Verdict::RuledOut => "out",
    }
}

/// A verdict with its shape.
pub fn verdict_mark(speaker: &Speaker, verdict: Verdict) -> Html {
    let (kind, class) = match verdict {
        Verdict::Recommended if speaker.advice.settled => (IconKind::Recommended, "mark is-rec"),
        Verdict::Recommended => (IconKind::SoFar, "mark is-rec"),
        Verdict::Suitable => (IconKind::Suitable, "mark is-suit"),
        Verdict::RuledOut => (IconKind::RuledOut, "mark is-out"),
    };
    html! { <span {class}>{ icon(kind) }<span>{ speaker.verdict(verdict) }</span></span> }
}

/// What rules an option out and what could be done; else how much it has beyond the needs.
pub fn reason(speaker: &Speaker, option: &OptionAdvice) -> String {
    if option.verdict == Verdict::RuledOut {
        speaker.against(option).join(" ")
    } else {
        msg::interview_beyond(speaker.lang, option.surplus.len() as i64)
    }
}

/// What is bought for an option on the as-of day, plan by plan where it is not plain.
pub fn bought(view: &View, option: &OptionAdvice) -> String {
    let speaker = &view.speaker;
    let lang = speaker.lang;
    let of = |plan: &&str| {
        let sale = view.sale(plan);
        match sale.buyable {
            Buyable::Yes => speaker.plan_sold(plan).to_owned(),
            Buyable::Successor => speaker.together(&sale.buy_instead, Speaker::plan_sold),
            Buyable::No => msg::interview_plan_not_sold(lang, speaker.plan_sold(plan)),
            Buyable::Unknown => msg::interview_plan_unconfirmed(lang, speaker.plan_sold(plan)),
        }
    };
    let said: Vec<String> = option.plans.iter().map(of).collect();
    said.join(if option.buyable == Buyable::Yes { " + " } else { "; " })
}

/// Whether a person has to be told what can be bought.
fn worth_telling(view: &View) -> bool {
    view.speaker.advice.options.iter().any(|option| option.buyable != Buyable::Yes)
}

/// Rows that mean the same to the case: title, class, features.
type Group<'c> = (&'static str, &'static str, Vec<(usize, &'c Feature)>);

/// The rows by what they mean to the case: title, class, features.
fn groups<'c>(view: &View<'c>) -> Vec<Group<'c>> {
    let lang = view.lang();
    let mut groups = vec![
        (msg::interview_you_need(lang), "need", Vec::new()),
        (msg::interview_counts_needed(lang), "need", Vec::new()),
        (msg::interview_you_are_unsure(lang), "uns", Vec::new()),
        (msg::interview_not_needed_or_open(lang), "faint", Vec::new()),
    ];
    for (place, feature) in view.speaker.features() {
        let group = match agenda::need(view.case, &feature.id) {
            Some(Answer::Needed) => 0,
            None if feature.needed_by_default => 1,
            Some(Answer::Unsure) => 2,
            _ => 3,
        };
        groups[group].2.push((place, feature));
    }
    groups.retain(|(.., rows)| !rows.is_empty());
    groups
}

/// The section.
pub fn matrix(view: &View) -> Html {
    let speaker = &view.speaker;
    let (lang, advice) = (speaker.lang, speaker.advice);
    let options = &advice.options;
    let width = (options.len() + 1).to_string();
    let group = |title: String| {
        html! { <tr key={title.clone()} role="row" class="grp"><th role="rowheader" colspan={width.clone()} scope="rowgroup">{ title }</th></tr> }
    };
    let mut rows = Vec::new();
    if worth_telling(view) {
        rows.push(group(msg::interview_on_day(lang, advice.as_of)));
        rows.push(sold(view));
    }
    for (title, class, features) in groups(view) {
        rows.push(group(title.to_owned()));
        rows.extend(features.into_iter().map(|(place, feature)| row(view, class, place, feature)));
    }
    let doubt = |said: String| html! { <p key={said.clone()} class="small gap">{ said }</p> };
    html! {
        <section class="section" aria-labelledby="options">
            <header>
                <h2 id="options">{ msg::options_title(lang) }</h2>
                <span class="small end">{ msg::interview_as_in(lang, &speaker.notice_name(advice.notice)) }{ view.notice_ref() }</span>
            </header>
            { key(view) }
            <table role="table" class={format!("mx of-{}", options.len())}>
                <caption class="vh">{ msg::interview_matrix(lang) }</caption>
                <colgroup><col class="f" />{ for options.iter().map(|option| html! { <col key={option.id} /> }) }</colgroup>
                <thead role="rowgroup"><tr role="row"><td role="cell"></td>{ for options.iter().map(|option| column(view, option)) }</tr></thead>
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
            <div class="doubts">{ for speaker.all_warnings().into_iter().map(doubt) }</div>
        </section>
    }
}

/// On a phone: what the columns are, above the table.
fn key(view: &View) -> Html {
    let speaker = &view.speaker;
    let tell = worth_telling(view);
    let item = |option: &OptionAdvice| {
        let bought = tell.then(|| {
            let (kind, class) = buy_mark(option.buyable);
            html! { <span class="b"><span {class}>{ icon(kind) }{ speaker.buyable(option) }</span><span>{ bought(view, option) }</span></span> }
        });
        html! {
            <li key={option.id} class={verdict_class(option.verdict)}>
                { verdict_mark(speaker, option.verdict) }
                <span class="label">{ speaker.option_label(option.id) }</span>
                <span class="p">{ speaker.option_plans(option.id) }</span>
                <span class="r">{ reason(speaker, option) }</span>
                { bought }
            </li>
        }
    };
    html! { <ul class="mx-key">{ for speaker.advice.options.iter().map(item) }</ul> }
}

fn column(view: &View, option: &OptionAdvice) -> Html {
    let speaker = &view.speaker;
    let label = speaker.option_label(option.id);
    let number = option.number.to_string();
    // On a phone only the number stands in the head.
    let word = label.strip_suffix(&number).unwrap_or(&label).to_owned();
    html! {
        <th key={option.id} role="columnheader" scope="col" class={verdict_class(option.verdict)}>
            { verdict_mark(speaker, option.verdict) }
            <span class="n"><span>{ word }</span>{ number }</span>
            <span class="p">{ speaker.option_plans(option.id) }</span>
            <span class="r">{ reason(speaker, option) }</span>
        </th>
    }
}

/// Whether each can be bought.
fn sold(view: &View) -> Html {
    let speaker = &view.speaker;
    let cell = |option: &OptionAdvice| {
        let (kind, class) = buy_mark(option.buyable);
        html! {
            <td key={option.id} role="cell" class={classes!(verdict_class(option.verdict), "buy")}>
                <span {class}>{ icon(kind) }{ speaker.buyable(option) }</span><small>{ bought(view, option) }</small>
            </td>
        }
    };
    html! {
        <tr key="sold" role="row" class="sold">
            <th role="rowheader" scope="row">{ msg::interview_can_buy(speaker.lang) }</th>
            { for speaker.advice.options.iter().map(cell) }
        </tr>
    }
}

fn row(view: &View, class: &'static str, place: usize, feature: &Feature) -> Html {
    let speaker = &view.speaker;
    let lang = speaker.lang;
    let cell = |option: &OptionAdvice| {
        let choice = speaker.choice(option.id);
        let has = |mask: fn(&nextplan_catalog::model::Choice) -> u32| {
            choice.is_some_and(|choice| mask(choice) & 1 << place != 0)
        };
        let (yes, disputed) = (has(|choice| choice.provides), has(|choice| choice.disputed));
        let missing = option.unmet.contains(&feature.id.as_ref());
        let class = classes!(verdict_class(option.verdict), missing.then_some("miss"), disputed.then_some("disputed"));
        let shown = if missing {
            html! { <b>{ icon(IconKind::Cross) }<span>{ msg::interview_missing(lang) }</span></b> }
        } else {
            let (kind, word) =
                if yes { (IconKind::Check, msg::answer_yes(lang)) } else { (IconKind::Dash, msg::answer_no(lang)) };
            html! { <>{ icon(kind) }<span class="vh">{ word }</span></> }
        };
        let tag = disputed.then(|| html! { <span class="tag">{ msg::interview_disputed(lang) }</span> });
        html! { <td key={option.id} role="cell" {class}>{ shown }{ tag }</td> }
    };
    let source = speaker.row_source(feature);
    html! {
        <tr key={feature.id.to_string()} role="row" {class}>
            <th role="rowheader" scope="row">{ speaker.feature(&feature.id) }{ view.refs([source]) }</th>
            { for speaker.advice.options.iter().map(cell) }
        </tr>
    }
}
