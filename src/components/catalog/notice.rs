//! One notice: for whom, since when, its matrix, and what is to be said about it.

use super::{matrix, refs};
use crate::components::icon::{IconKind, icon_in};
use nextplan_catalog::model::{Notice, Offer};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// A notice.
pub fn notice_section(reader: &Reader, offer: &Offer, notice: &'static Notice) -> Html {
    let lang = reader.lang;
    let id = format!("notice-{}", notice.id);
    let roles = reader.roles(notice);
    let sectors = reader.sectors(notice);
    let facts = [
        Some(msg::catalog_since(lang, notice.in_force_from.0)),
        sectors.map(|sectors| msg::catalog_sectors(lang, &sectors)),
        roles.map(|roles| msg::catalog_roles(lang, &roles)),
    ];
    let fact = |(place, words): (usize, String)| html! { <li key={place}>{ words }</li> };
    let substitute = |entry: &nextplan_catalog::model::Substitute| {
        let words =
            msg::catalog_substitute(lang, reader.plan_then(entry.by, notice), reader.plan_then(entry.plan, notice));
        html! { <li key={words.clone()}>{ words }{ refs(lang, offer, &[entry.source]) }</li> }
    };
    let step = |step: &nextplan_catalog::model::NextStep| {
        let option = &notice.options[usize::from(step.option)];
        let features: Vec<String> = offer
            .features
            .iter()
            .enumerate()
            .filter(|(place, _)| step.features & 1 << place != 0)
            .map(|(_, feature)| reader.say(&format!("feature-{}-name", feature.id)))
            .collect();
        let option = msg::option_number(lang, i64::from(option.number));
        let words = msg::catalog_next_step(lang, &features, &option, &reader.say(&format!("next-step-{}", step.id)));
        html! { <li key={words.clone()}>{ words }{ refs(lang, offer, &step.sources) }</li> }
    };
    let remark = |remark: &nextplan_catalog::model::Remark| {
        html! { <p key={&*remark.id} class="differs">{ reader.say(&format!("remark-{}", remark.id)) }{ refs(lang, offer, &remark.sources) }</p> }
    };
    let beside = |note: &nextplan_catalog::model::Note| {
        let options = note.options.iter().map(|place| &notice.options[usize::from(*place)]);
        let options: Vec<String> = options.map(|choice| reader.plans_then(&choice.plans, notice)).collect();
        let only = (!options.is_empty()).then(|| msg::catalog_notes_for(lang, &options));
        let when = reader.condition(&note.when);
        let when = [Some(when).filter(|when| !when.is_empty()), only].into_iter().flatten();
        let when = when.reduce(|first, second| msg::catalog_both(lang, &first, &second)).unwrap_or_default();
        html! {
            <p key={&*note.id} class="differs">
                <span class="label">{ when }</span>
                { reader.say(&format!("note-{}", note.id)) }{ refs(lang, offer, &note.sources) }
            </p>
        }
    };
    html! {
        <section key={&*notice.id} class="section" aria-labelledby={id.clone()}>
            <header>
                <h2 {id} tabindex="-1">{ reader.notice(notice) }</h2>
                <span class="small end">
                    { reader.bought_through(notice) }{ refs(lang, offer, &[notice.source]) }
                </span>
            </header>
            <ul class="lines">{ for facts.into_iter().flatten().enumerate().map(fact) }</ul>
            { matrix(reader, offer, notice) }
            <div class="under" hidden={notice.substitutes.is_empty()}>
                <h3>{ msg::catalog_substitutes(lang) }</h3>
                <ul class="lines">{ for notice.substitutes.iter().map(substitute) }</ul>
            </div>
            <details class="under" hidden={notice.next_steps.is_empty()}>
                <summary class="link">{ icon_in("i chev", IconKind::Chevron) }{ msg::catalog_next_steps(lang) }</summary>
                <ul class="lines">{ for notice.next_steps.iter().map(step) }</ul>
            </details>
            <div class="under notes-beside" hidden={notice.notes.is_empty()}>
                <h3>{ msg::catalog_notes(lang) }</h3>
                { for notice.notes.iter().map(beside) }
            </div>
            <div class="under" hidden={notice.remarks.is_empty()}>
                <h3>{ msg::catalog_remarks(lang) }</h3>
                { for notice.remarks.iter().map(remark) }
            </div>
        </section>
    }
}
