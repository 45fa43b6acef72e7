//! What would change the recommendation.

use crate::components::agenda;
use crate::components::icon::{IconKind, icon};
use crate::components::view::View;
use nextplan_documents::Because;
use nextplan_engine::{Answer, Field};
use nextplan_words::msg;
use yew::prelude::*;

/// How a question stands that could change it, where that is worth saying.
fn tag(view: &View, id: &str) -> Option<&'static str> {
    let lang = view.lang();
    match agenda::need(view.case, id) {
        _ if Field::from_id(id).is_some() => None,
        Some(Answer::Unsure) => Some(msg::interview_tag_unsure(lang)),
        Some(_) => None,
        None => {
            let mut features = view.speaker.offer().features.iter();
            let silent = features.any(|feature| feature.id == id && feature.needed_by_default);
            Some(if silent { msg::interview_tag_counts(lang) } else { msg::interview_tag_open(lang) })
        }
    }
}

/// The list; nothing where nothing would.
pub fn changes(view: &View) -> Html {
    let speaker = &view.speaker;
    let all = speaker.what_would_change_by(|id| tag(view, id));
    if all.is_empty() {
        return Html::default();
    }
    let line = |(place, because): (usize, Because)| {
        let tag = because.questions.first().and_then(|id| tag(view, id)).map(|tag| html! { <em>{ " " }{ tag }</em> });
        html! {
            <li key={place}>
                <span>{ because.condition }{ tag }</span>
                { icon(IconKind::Arrow) }
                <b>{ speaker.outcome(because.recommended) }</b>
            </li>
        }
    };
    html! {
        <section class="ifs" aria-labelledby="changes">
            <h2 id="changes">{ msg::what_would_change_title(speaker.lang) }</h2>
            <ul>{ for all.into_iter().enumerate().map(line) }</ul>
        </section>
    }
}
