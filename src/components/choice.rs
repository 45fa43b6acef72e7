//! A field of the case as a card of its own: how it was bought, and circumstances that decide between options.

use crate::components::field::{CaseField, FieldProps};
use crate::components::part::part;
use crate::components::question::Tone;
use nextplan_documents::value_name;
use nextplan_engine::{Case, Field};
use nextplan_words::Lang;
use yew::prelude::*;

/// What the card shows.
pub struct Choice<'c> {
    /// Which field.
    pub field: Field,
    /// The case.
    pub case: &'c Case,
    /// How much room it takes.
    pub tone: Tone,
    /// The question.
    pub legend: String,
    /// What helps to answer it.
    pub help: Option<String>,
    /// The case with another answer.
    pub oncase: Callback<Case>,
}

/// The card: a choice of values, or a number.
pub fn choice(lang: Lang, props: &Choice) -> Html {
    let field = props.field;
    let controls = if field == Field::Seats {
        let (case, oncase) = (props.case.clone(), props.oncase.clone());
        part::<CaseField>("seats", FieldProps { name: "seats", case, plans: Vec::new(), oncase })
    } else {
        let choice = |value: &'static str| {
            let (oncase, case) = (props.oncase.clone(), props.case.clone());
            let onchange = Callback::from(move |_: Event| {
                let mut case = case.clone();
                case.set_answer(field, Some(value));
                oncase.emit(case);
            });
            let checked = props.case.answer(field) == Some(value);
            let id = format!("{}-{value}", field.id());
            html! {
                <label key={value}>
                    <input type="radio" {id} name={field.id()} {value} {checked} {onchange} />
                    <span>{ value_name(lang, field, value) }</span>
                </label>
            }
        };
        let values = field.values().iter().copied().filter(|value| *value != "unanswered");
        html! { <div class="choices">{ for values.map(choice) }</div> }
    };
    html! {
        <fieldset key={field.id()} class={props.tone.class()}>
            <legend>{ &props.legend }</legend>
            <div class="help">{ props.help.as_ref().map(|help| html! { <p class="small">{ help }</p> }) }</div>
            <div class="controls">{ controls }</div>
        </fieldset>
    }
}
