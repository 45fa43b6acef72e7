//! The day, and answers that hold for all rows.

use crate::components::icon::{IconKind, icon_in};
use crate::session::Session;
use crate::state::data::Data;
use crate::state::portfolio;
use nextplan_documents::{field_name, value_name};
use nextplan_engine::Field;
use nextplan_words::{Lang, msg};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Fields that are likely the same for all customers of one seller.
const FIELDS: [Field; 7] = [
    Field::BoughtThrough,
    Field::Organisation,
    Field::Workers,
    Field::Term,
    Field::Agreement,
    Field::NewCustomer,
    Field::PaysBy,
];

/// The day that counts, and the way back to today.
fn as_of(session: &Session, state: &Data) -> Html {
    let lang = session.lang;
    let defaults = state.get("defaults").texts_by_name();
    let day = state.text("as_of");
    let onchange = {
        let defaults = defaults.clone();
        Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            // While a year is being typed it is one of the first century.
            if typed.as_str() >= "1900" && typed.len() == 10 {
                portfolio::set(Some(&typed), &defaults);
            }
        })
    };
    let today = move |_: MouseEvent| portfolio::set(None, &defaults);
    let set = state.flag("as_of_set") == Some(true);
    html! {
        <div class="as-of">
            <div class="input">
                <label for="portfolio-as-of">{ msg::case_as_of_label(lang) }</label>
                <input class="text" id="portfolio-as-of" type="date" min="1900-01-01" max="2199-12-31" value={day} {onchange} />
            </div>
            <button type="button" class="link" hidden={!set} onclick={today}>{ msg::case_back_to_today(lang) }</button>
        </div>
    }
}

fn default_for(lang: Lang, state: &Data, field: Field) -> Html {
    let known = state.get("defaults").texts_by_name();
    let now = known.iter().find(|(name, _)| name == field.id()).map(|(_, value)| value.clone()).unwrap_or_default();
    let set = state.flag("as_of_set").unwrap_or_default().then(|| state.text("as_of"));
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        let mut next: Vec<(String, String)> = known.iter().filter(|(name, _)| name != field.id()).cloned().collect();
        if !value.is_empty() {
            next.push((field.id().to_owned(), value));
        }
        portfolio::set(set.as_deref(), &next);
    });
    let values = field.values().iter().copied().filter(|value| *value != "unanswered");
    let option = |value: &'static str| {
        html! { <option key={value} {value} selected={value == now}>{ value_name(lang, field, value) }</option> }
    };
    let id = format!("all-{}", field.id().replace('_', "-"));
    html! {
        <p class="input" key={field.id()}>
            <label for={id.clone()}>{ field_name(lang, field) }</label>
            <select class="text" {id} {onchange}>
                <option key="" value="" selected={now.is_empty()}>{ msg::interview_not_said(lang) }</option>
                { for values.map(option) }
            </select>
        </p>
    }
}

/// Day and answers.
pub fn settings(session: &Session, state: &Data) -> Html {
    let lang = session.lang;
    let given = state.get("defaults").fields().len() as i64;
    html! {
        <div key="settings" class="pf-settings">
            { as_of(session, state) }
            <details>
                <summary>{ icon_in("i chev", IconKind::Chevron) }<span>{ msg::portfolio_defaults(lang, given) }</span></summary>
                <p class="small">{ msg::portfolio_defaults_why(lang) }</p>
                <div class="columns">{ for FIELDS.into_iter().map(|field| default_for(lang, state, field)) }</div>
            </details>
        </div>
    }
}
