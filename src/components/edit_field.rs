//! One field of a form: label, control, hint, and what is wrong with what was typed.

use nextplan_words::Lang;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// What a field is filled in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// A line of text.
    Text,
    /// A whole number.
    Whole,
    /// A day.
    Day,
    /// Several lines of text.
    Lines,
    /// One of some values, each with its name; the empty value comes first.
    Choice(Vec<(String, String)>),
}

/// One field.
pub struct EditField<'a> {
    /// The field's name in the draft.
    pub field: &'a str,
    /// What it is called.
    pub label: &'a str,
    /// What it is filled in with.
    pub control: Control,
    /// What stands in it.
    pub value: &'a str,
    /// What helps to fill it in.
    pub hint: Option<&'static str>,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Called with its name and what stands in it now.
    pub oninput: &'a Callback<(String, String)>,
    /// A button beside it.
    pub beside: Html,
}

/// The id of a field's control.
pub fn id_of(field: &str) -> String {
    format!("case-{}", field.replace('.', "-"))
}

/// Whether something stands in a field that the browser does not tell, as half a day.
pub fn is_unreadable(field: &str) -> bool {
    let element = crate::session::document().get_element_by_id(&id_of(field));
    let input = element.and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.validity().bad_input())
}

/// The names of a field's values, for a choice.
pub fn choices(lang: Lang, field: nextplan_engine::Field, unanswered: &str) -> Control {
    let values = field.values().iter().filter(|value| **value != "unanswered");
    let named = values.map(|value| ((*value).to_owned(), nextplan_documents::value_name(lang, field, value)));
    Control::Choice(std::iter::once((String::new(), unanswered.to_owned())).chain(named).collect())
}

/// One field of a form.
pub fn edit_field(props: EditField) -> Html {
    let EditField { field, label, control, value, hint, fault, oninput, beside } = props;
    let id = id_of(field);
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let mut described = Vec::new();
    if fault.is_some() {
        described.push(fault_id.clone());
    }
    if hint.is_some() {
        described.push(hint_id.clone());
    }
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = fault.is_some().then_some("true");
    let typed = {
        let (oninput, field) = (oninput.clone(), field.to_owned());
        move |text: String| oninput.emit((field.clone(), text))
    };
    let value = value.to_owned();
    let control = match control {
        Control::Choice(values) => {
            let onchange = Callback::from(move |event: Event| {
                typed(event.target_unchecked_into::<web_sys::HtmlSelectElement>().value());
            });
            let option = |(id, name): &(String, String)| {
                html! { <option key={id.clone()} value={id.clone()} selected={*id == value}>{ name }</option> }
            };
            html! {
                <select class="text" {id} {onchange} aria-describedby={described} aria-invalid={invalid}>
                    { for values.iter().map(option) }
                </select>
            }
        }
        Control::Lines => {
            let oninput = Callback::from(move |event: InputEvent| {
                typed(event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value());
            });
            html! { <textarea class="text" {id} {value} {oninput} aria-describedby={described} aria-invalid={invalid} /> }
        }
        Control::Text | Control::Whole | Control::Day => {
            let oninput = Callback::from(move |event: InputEvent| {
                typed(event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
            });
            let kind = if control == Control::Day { "date" } else { "text" };
            let inputmode = (control == Control::Whole).then_some("numeric");
            html! {
                <input
                    class="text" type={kind} {inputmode} autocomplete="off" {id} {value} {oninput}
                    aria-describedby={described} aria-invalid={invalid}
                />
            }
        }
    };
    html! {
        <div key={field.to_owned()} class="input">
            <label for={id_of(field)}>{ label }</label>
            <span class="copy-line">{ control }<span class="beside">{ beside }</span></span>
            <span class="hint" id={hint_id}>{ hint.unwrap_or_default() }</span>
            <span class="fault" id={fault_id}>{ for fault }</span>
        </div>
    }
}
