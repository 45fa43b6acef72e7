//! Needs in a list: a line each, which opens into its card.

use crate::components::agenda;
use crate::components::icon::{IconKind, icon};
use nextplan_documents::Speaker;
use nextplan_engine::{Answer, Case};
use nextplan_words::msg;
use yew::prelude::*;

/// Where the control is found that opens a need's card.
pub fn opener(id: &str) -> String {
    format!("open-{id}")
}

/// A list of needs. `card` gives the card of the one that is opened.
pub fn needs(
    speaker: &Speaker,
    case: &Case,
    ids: &[&'static str],
    onopen: &Callback<&'static str>,
    card: impl Fn(&'static str) -> Option<Html>,
) -> Html {
    let lang = speaker.lang;
    let line = |id: &&'static str| {
        let id = *id;
        if let Some(card) = card(id) {
            return html! { <li key={id} class="opened">{ card }</li> };
        }
        let (class, shape, answer) = match agenda::need(case, id) {
            Some(Answer::Needed) => ("needed", Some(IconKind::Check), msg::interview_needed(lang)),
            Some(Answer::NotNeeded) => ("noted", Some(IconKind::Dash), msg::interview_not_needed(lang)),
            Some(Answer::Unsure) => ("unsure", Some(IconKind::Ask), msg::interview_unsure(lang)),
            None => ("open", None, msg::interview_open(lang)),
        };
        let name = speaker.feature(id);
        let (act, label) = if shape.is_some() {
            (msg::interview_change(lang), msg::interview_change_of(lang, &name))
        } else {
            (msg::interview_answer(lang), msg::interview_answer_of(lang, &name))
        };
        let elsewhere = speaker.features().all(|(_, feature)| feature.id != id);
        let elsewhere =
            elsewhere.then(|| html! { <span class="quiet">{ " " }{ msg::interview_elsewhere(lang) }</span> });
        let onclick = onopen.reform(move |_: MouseEvent| id);
        html! {
            <li key={id} {class}>
                <span class="ans">{ shape.map(icon) }{ answer }</span>
                <span class="what">{ name }{ elsewhere }</span>
                <button type="button" class="link" id={opener(id)} aria-label={label} {onclick}>{ act }</button>
            </li>
        }
    };
    html! { <ul class="done">{ for ids.iter().map(line) }</ul> }
}
