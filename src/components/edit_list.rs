//! Fields that hold several things: which plans are there already, which add-ons, and prices.

use crate::components::edit_field::{Control, EditField, edit_field, id_of};
use crate::state::draft::{Draft, NONE, SOME};
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// A list that may be unanswered, empty, or not.
pub struct EditList<'a> {
    /// The field's name in the draft.
    pub field: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What stands on the form.
    pub draft: &'a Draft,
    /// Plans to pick from, by id and name; none where names are typed.
    pub plans: Option<Vec<(String, String)>>,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Called with a field's name and what stands in it now.
    pub oninput: &'a Callback<(String, String)>,
}

/// Unanswered, none, or which.
pub fn edit_list(lang: Lang, props: EditList) -> Html {
    let EditList { field, label, draft, plans, fault, oninput } = props;
    let unanswered = (String::new(), msg::case_unanswered(lang).to_owned());
    let empty = (NONE.to_owned(), msg::case_none(lang).to_owned());
    let some = (SOME.to_owned(), msg::case_some(lang).to_owned());
    let to_pick = |(plan, name): &(String, String)| {
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
        if let Some(plans) = &plans {
            return html! {
            <div class="picks" role="group" aria-label={label} key="picks">{ for plans.iter().map(to_pick) }</div>
            };
        }
        let names = format!("{field}.names");
        edit_field(EditField {
            field: &names,
            label: msg::case_add_on_names(lang),
            control: Control::Lines,
            value: draft.get(&names),
            hint: Some(msg::case_add_on_names_hint(lang)),
            fault: None,
            oninput,
            beside: Html::default(),
        })
    });
    let whether = edit_field(EditField {
        field,
        label,
        control: Control::Choice(vec![unanswered, empty, some]),
        value: draft.get(field),
        hint: None,
        fault,
        oninput,
        beside: Html::default(),
    });
    html! {
        <div key={field} class="list">
            { whether }
            <div class="which">{ for which }</div>
        </div>
    }
}
