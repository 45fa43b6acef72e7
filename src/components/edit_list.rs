//! Fields that hold several things: which plans are there already, which add-ons, and prices.

use crate::components::edit_field::{Control, EditField, id_of};
use crate::session::use_session;
use crate::state::draft::{Draft, NONE, SOME};
use nextplan_words::msg;
use yew::prelude::*;

/// A list that may be unanswered, empty, or not.
#[derive(Clone, PartialEq, Properties)]
pub struct EditListProps {
    /// The field's name in the draft.
    pub field: String,
    /// What it is called.
    pub label: String,
    /// What stands on the form.
    pub draft: Draft,
    /// Plans to pick from, by id and name; none where names are typed.
    #[prop_or_default]
    pub plans: Option<Vec<(String, String)>>,
    /// What is wrong with it.
    #[prop_or_default]
    pub fault: Option<String>,
    /// Called with a field's name and what stands in it now.
    pub oninput: Callback<(String, String)>,
}

/// Unanswered, none, or which.
#[function_component]
pub fn EditList(props: &EditListProps) -> Html {
    let lang = use_session().lang;
    let EditListProps { field, label, draft, plans, fault, oninput } = props;
    let unanswered = (String::new(), msg::case_unanswered(lang).to_owned());
    let none = (NONE.to_owned(), msg::case_none(lang).to_owned());
    let some = (SOME.to_owned(), msg::case_some(lang).to_owned());
    let plan = |(plan, name): &(String, String)| {
        let key = format!("{field}.{plan}");
        let checked = draft.get(&key) == "yes";
        let onchange = {
            let (oninput, key) = (oninput.clone(), key.clone());
            Callback::from(move |event: Event| {
                let input = event.target_unchecked_into::<web_sys::HtmlInputElement>();
                oninput.emit((key.clone(), if input.checked() { "yes" } else { "" }.to_owned()));
            })
        };
        let id = id_of(&key);
        html! {
            <div class="pick" key={key.clone()}>
                <input class="box" type="checkbox" id={id.clone()} {checked} {onchange} />
                <label for={id}>{ name }</label>
            </div>
        }
    };
    let which = (draft.get(field) == SOME).then(|| {
        if let Some(plans) = plans {
            return html! {
            <div class="picks" role="group" aria-label={label.clone()} key="picks">{ for plans.iter().map(plan) }</div>
            };
        }
        let names = format!("{field}.names");
        html! {
            <EditField
                key="names" label={msg::case_add_on_names(lang)} hint={msg::case_add_on_names_hint(lang)}
                control={Control::Lines} value={draft.get(&names).to_owned()} field={names} oninput={oninput.clone()}
            />
        }
    });
    html! {
        <div class="list">
            <EditField
                field={field.clone()} label={label.clone()} control={Control::Choice(vec![unanswered, none, some])}
                value={draft.get(field).to_owned()} fault={fault.clone()} oninput={oninput.clone()}
            />
            <div class="which">{ for which }</div>
        </div>
    }
}
