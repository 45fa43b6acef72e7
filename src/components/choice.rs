//! A field of the case as a card of its own: how it was bought, and circumstances that decide between options.

use crate::components::field::CaseField;
use crate::components::question::Tone;
use crate::session::use_session;
use nextplan_documents::value_name;
use nextplan_engine::{Case, Field};
use yew::prelude::*;

/// What the card shows.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceProps {
    /// Which field.
    pub field: Field,
    /// The case.
    pub case: Case,
    /// How much room it takes.
    pub tone: Tone,
    /// The question.
    pub legend: String,
    /// What helps to answer it.
    #[prop_or_default]
    pub help: Option<String>,
    /// The case with another answer.
    pub oncase: Callback<Case>,
}

/// The card: a choice of values, or a number.
#[function_component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let lang = use_session().lang;
    let field = props.field;
    let controls = if field == Field::Seats {
        html! { <CaseField name="seats" case={props.case.clone()} plans={Vec::new()} oncase={props.oncase.clone()} /> }
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
        <fieldset class={props.tone.class()}>
            <legend>{ &props.legend }</legend>
            <div class="help">{ props.help.as_ref().map(|help| html! { <p class="small">{ help }</p> }) }</div>
            <div class="controls">{ controls }</div>
        </fieldset>
    }
}
