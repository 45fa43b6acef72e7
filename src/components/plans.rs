//! Tables of plans: what to buy, what was named then and is bought today, what comes nearest.

use crate::components::icon::{IconKind, icon};
use crate::components::view::View;
use nextplan_catalog::model::{Buyable, Confidence};
use nextplan_engine::OptionAdvice;
use nextplan_words::msg;
use yew::prelude::*;

/// The shape of an answer to "can it be bought?", and the class that colours it.
pub fn buy_mark(buyable: Buyable) -> (IconKind, &'static str) {
    match buyable {
        Buyable::Yes => (IconKind::BuyYes, "mark buy-yes"),
        Buyable::Successor => (IconKind::BuySuccessor, "mark buy-succ"),
        Buyable::No => (IconKind::BuyNo, "mark buy-no"),
        Buyable::Unknown => (IconKind::BuyUnknown, "mark buy-unknown"),
    }
}

fn head(words: impl Into<Html>, class: &'static str) -> Html {
    html! { <th role="columnheader" scope="col" {class}>{ words.into() }</th> }
}

fn seats(view: &View) -> i64 {
    i64::from(view.case.seats().unwrap_or(0))
}

/// The plans of the recommendation, with their names on the as-of day.
pub fn plans(view: &View, option: &OptionAdvice) -> Html {
    let speaker = &view.speaker;
    let lang = speaker.lang;
    let mut sources = Vec::new();
    let rows: Vec<Html> = option
        .plans
        .iter()
        .map(|plan| {
            let name = speaker.name(plan);
            sources.extend(name.source.filter(|source| !sources.contains(source)));
            let sold = if name.sold == name.then { msg::interview_same_name(lang) } else { name.sold };
            let since = name
                .since
                .map(|since| html! { <span class="quiet">{ " " }{ msg::interview_since(lang, since) }</span> });
            html! {
                <tr key={*plan} role="row">
                    <th role="rowheader" scope="row">{ name.then }</th>
                    <td role="cell" class="sold">{ sold }{ since }</td>
                    <td role="cell" class="sku"><span class="code">{ name.part_number.unwrap_or_default() }</span></td>
                </tr>
            }
        })
        .collect();
    html! {
        <table role="table" class="plans">
            <thead role="rowgroup"><tr role="row">
                { head(msg::interview_seats_of_each(lang, seats(view)), "") }
                { head(html! { <>{ msg::interview_sold_on(lang, speaker.advice.as_of) }{ view.refs(sources) }</> }, "") }
                { head(msg::interview_part_number(lang), "") }
            </tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}

/// Then, today, and how sure: for a subscription that cannot exist any more.
pub fn then_and_now(view: &View, option: &OptionAdvice) -> Html {
    let speaker = &view.speaker;
    let (lang, day) = (speaker.lang, speaker.advice.as_of);
    let notice = view.notice_ref();
    let rows: Vec<Html> = option.plans.iter().map(|plan| {
        let sale = view.sale(plan);
        let (kind, class) = buy_mark(sale.buyable);
        let (words, more) = match sale.buyable {
            Buyable::Yes => (speaker.plan_sold(plan).to_owned(), None),
            Buyable::Successor => {
                let names: Vec<&str> = sale.buy_instead.iter().map(|id| speaker.plan_sold(id)).collect();
                (names.join(" + "), Some(msg::buyable_successor(lang)))
            }
            Buyable::No => (msg::interview_not_sold(lang).to_owned(), Some(msg::interview_ask_seller(lang))),
            Buyable::Unknown => (msg::interview_no_offer(lang).to_owned(), Some(msg::interview_ask_seller(lang))),
        };
        let (sure, how) = match sale.confidence {
            Some(Confidence::Official) => (IconKind::Sure3, msg::interview_sure_official(lang)),
            Some(Confidence::Community) => (IconKind::Sure2, msg::interview_sure_community(lang)),
            Some(Confidence::Unsure) if sale.buyable != Buyable::Unknown => (IconKind::Sure1, msg::interview_sure_unsure(lang)),
            _ => (IconKind::Sure0, msg::interview_sure_none(lang)),
        };
        html! {
            <tr key={*plan} role="row">
                <th role="rowheader" scope="row">
                    <span class="only">{ msg::interview_then_short(lang) }{ " " }</span>{ speaker.plan_in_notice(plan) }
                </th>
                <td role="cell"><span {class}>{ icon(kind) }{ words }</span>{ more.map(|more| html! { <small>{ more }</small> }) }</td>
                <td role="cell" class="sure"><span class="mark">{ icon(sure) }{ how }</span>{ view.refs(sale.sources) }</td>
            </tr>
        }
    }).collect();
    html! {
        <table role="table" class="then">
            <caption>{ msg::interview_buy_caption(lang, seats(view)) }</caption>
            <colgroup><col class="was" /><col /><col class="sure" /></colgroup>
            <thead role="rowgroup"><tr role="row">
                { head(html! { <>{ msg::interview_then_of(lang, &speaker.option_label(option.id)) }{ notice }</> }, "") }
                { head(msg::interview_buy_on(lang, day), "today") }
                { head(msg::interview_how_sure(lang), "") }
            </tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}

/// The option that comes nearest where none is left.
pub fn nearest(view: &View) -> Html {
    let speaker = &view.speaker;
    let lang = speaker.lang;
    let Some(option) = speaker.advice.options.iter().find(|option| speaker.advice.nearest == Some(option.id)) else {
        return Html::default();
    };
    let line = |words: &String| html! { <span key={words.clone()}>{ words }{ " " }</span> };
    let steps = speaker.next_steps(&option.reasons);
    let against = speaker.against(option);
    let against = against.iter().filter(|said| !steps.contains(said)).map(line);
    let sources = option.reasons.iter().flat_map(|reason| reason.sources.iter().copied());
    html! {
        <table role="table" class="plans nearest">
            <thead role="rowgroup"><tr role="row">
                { head(msg::interview_nearest(lang), "") }
                { head(msg::interview_against(lang), "") }
                { head(msg::interview_next_step(lang), "") }
            </tr></thead>
            <tbody role="rowgroup"><tr role="row">
                <th role="rowheader" scope="row">{ speaker.option_plans(option.id) }</th>
                <td role="cell" class="sold">{ for against }{ view.refs(sources) }</td>
                <td role="cell" class="sku">{ for steps.iter().map(line) }</td>
            </tr></tbody>
        </table>
    }
}
