//! What is known of the customer: the fields that decide how, when and what to buy.

use crate::components::agenda;
use crate::components::field::{CaseField, FieldProps};
use crate::components::part::part;
use crate::session::use_session;
use nextplan_engine::{Case, FIELDS, Field};
use nextplan_words::msg;
use yew::prelude::*;

/// What the group shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CustomerProps {
    /// The case.
    pub case: Case,
    /// Fields that are worth asking for.
    pub asked: Vec<&'static str>,
    /// Fields that stand elsewhere on the page as long as they are asked there.
    pub elsewhere: Vec<&'static str>,
    /// What is to be bought.
    pub plans: Vec<String>,
    /// The case with another answer.
    pub oncase: Callback<Case>,
}

/// Whether a field of the case has an answer.
pub fn is_answered(case: &Case, name: &str) -> bool {
    match name {
        "seats" => case.seats().is_some(),
        "ends_on" => case.ends_on().is_some(),
        "country" => case.country().is_some(),
        "add_ons" => case.add_ons().is_some(),
        "owned_plans" => case.owned_plans(nextplan_catalog::embedded()).is_some(),
        name => Field::from_id(name).is_some_and(|field| case.answer(field).is_some()),
    }
}

/// The group. A field once shown stays as long as the page does, so that none vanishes from under the hand.
#[function_component]
pub fn Customer(props: &CustomerProps) -> Html {
    let lang = use_session().lang;
    let shown = use_mut_ref(Vec::<&'static str>::new);
    let mut shown = shown.borrow_mut();
    for name in FIELDS {
        let wanted = props.asked.contains(&name) || is_answered(&props.case, name);
        if wanted && !shown.contains(&name) {
            shown.push(name);
        }
    }
    // How it was bought comes first: it decides most.
    let mut order = FIELDS;
    nextplan_catalog::order::by_key(&mut order, |name| *name != agenda::FIRST.id());
    let fields = order.into_iter().filter(|name| shown.contains(name) && !props.elsewhere.contains(name));
    let fields = fields.map(|name| {
        let CustomerProps { case, plans, oncase, .. } = props.clone();
        part::<CaseField>(name, FieldProps { name, case, plans, oncase })
    });
    html! {
        <section class="customer" aria-labelledby="customer">
            <div class="q-head second">
                <h2 id="customer">{ msg::interview_customer(lang) }</h2>
                <span class="small">{ msg::interview_customer_note(lang) }</span>
            </div>
            <div class="fields">{ for fields }</div>
        </section>
    }
}
