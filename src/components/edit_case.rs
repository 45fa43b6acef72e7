//! The form with every field of a case but its needs, which the interview asks.

use crate::components::country;
use crate::components::dialog::{Dialog, close, dialog, use_dialog};
use crate::components::edit_field::{Control, EditField, choices, edit_field, id_of, is_unreadable};
use crate::components::edit_list::{EditList, edit_list};
use crate::route::{CasePage, Opened};
use crate::session::{document, use_session};
use crate::state::draft::Draft;
use crate::state::work;
use nextplan_documents::{Speaker, allowed, field_name};
use nextplan_engine::{CaseError, Field, advise};
use nextplan_words::{Lang, msg};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Which case to edit.
#[derive(Clone, PartialEq, Properties)]
pub struct EditCaseProps {
    /// The case from the address.
    pub opened: Opened,
    /// The page that the changed case goes to.
    pub page: CasePage,
    /// The customer's name.
    pub name: String,
    /// Called when the dialog has closed.
    pub onclose: Callback<()>,
}

/// What has been typed; a change names the field.
#[derive(Clone, PartialEq)]
struct Form(Draft);

impl Reducible for Form {
    type Action = (String, String);

    fn reduce(self: Rc<Self>, (field, text): Self::Action) -> Rc<Self> {
        let mut draft = self.0.clone();
        draft.set(&field, &text);
        Rc::new(Self(draft))
    }
}

/// The customer's name stands on the form beside the case's own fields.
const NAME: &str = "name";

/// The dialog with the form.
#[function_component]
pub fn EditCase(props: &EditCaseProps) -> Html {
    let session = use_session();
    let lang = session.lang;
    let catalog = nextplan_catalog::embedded();
    let EditCaseProps { opened, page, name, onclose } = props;
    let dialog = use_node_ref();
    use_dialog(&dialog, onclose);
    let form = {
        let (case, name) = (opened.case.clone(), name.clone());
        use_reducer_eq(move || {
            let mut draft = Draft::of(catalog, &case);
            draft.set(NAME, &name);
            Form(draft)
        })
    };
    let countries = use_memo(lang, |lang| {
        let unanswered = (String::new(), msg::case_unanswered(*lang).to_owned());
        std::iter::once(unanswered).chain(country::countries(*lang)).collect::<Vec<_>>()
    });
    let faults = use_state_eq(Vec::<CaseError>::new);
    let name_lost = use_state_eq(|| false);
    // After each failed attempt: to the first field that has to be mended.
    use_effect_with((*faults).clone(), |faults| {
        let first = faults.first().and_then(|error| document().get_element_by_id(&id_of(&error.field)));
        if let Some(first) = first.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });

    let onsubmit = {
        let (form, faults, name_lost) = (form.clone(), faults.clone(), name_lost.clone());
        let (session, opened, page, dialog) = (session.clone(), opened.clone(), *page, dialog.clone());
        Callback::from(move |()| {
            let days = ["as_of", "ends_on"].into_iter().filter(|field| is_unreadable(field));
            match form.0.read(catalog, &opened.case, &days.map(ToOwned::to_owned).collect()) {
                Err(errors) => faults.set(errors),
                Ok(mut case) => {
                    case.set_as_of(case.as_of().or(Some(session.today)));
                    let to = Opened::new(case);
                    let query = to.query();
                    let name = form.0.get(NAME).trim().to_owned();
                    faults.set(Vec::new());
                    session.replace.emit(page.route(to));
                    let told = *name_lost;
                    let kept = work::of(&query).name == name || work::change(&query, |work| work.name = name).is_ok();
                    if kept || told {
                        close(&dialog);
                    } else {
                        name_lost.set(true);
                    }
                }
            }
        })
    };
    let cancel = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| close(&dialog))
    };

    let oninput = {
        let form = form.dispatcher();
        Callback::from(move |typed| form.dispatch(typed))
    };
    let draft = &form.0;
    let fault = |field: &str| {
        let error = faults.iter().find(|error| error.field == field);
        error.map(|error| msg::case_fault(lang, &allowed(lang, error)))
    };
    let field = |field: &str, label: &str, control: Control, hint: Option<&'static str>, beside: Html| {
        let (value, fault, oninput) = (draft.get(field), fault(field), &oninput);
        edit_field(EditField { field, label, control, value, hint, fault, oninput, beside })
    };
    let choice = |of: Field, hint: Option<&'static str>| {
        let control = choices(lang, of, msg::case_unanswered(lang));
        field(of.id(), field_name(lang, of), control, hint, Html::default())
    };
    let plain = |id: &str, label: &str, control: Control, hint| field(id, label, control, hint, Html::default());
    let today = {
        let (oninput, today) = (oninput.clone(), session.today);
        let onclick = Callback::from(move |_: MouseEvent| oninput.emit(("as_of".to_owned(), today.to_string())));
        html! { <button type="button" class="btn" {onclick}>{ msg::case_as_of_today(lang) }</button> }
    };
    let (plans, priced) = plans(lang, opened, draft);
    let price = |(plan, name): &(String, String)| plain(&format!("prices.{plan}"), name, Control::Text, None);
    let list = |of: Field, id: &'static str, label: &'static str, plans: Option<Vec<(String, String)>>| {
        let label = if of == Field::AddOns { field_name(lang, of) } else { label };
        edit_list(lang, EditList { field: id, label, draft, plans, fault: fault(id), oninput: &oninput })
    };
    let count = faults.len() as i64;
    let name_hint = if *name_lost { msg::case_name_not_kept(lang) } else { msg::case_name_hint(lang) };
    let seats = field_name(lang, Field::Seats);
    let country = field_name(lang, Field::CountryGroup);
    let (ends_on, owned) = (msg::field_ends_on(lang), msg::field_owned_plans(lang));
    let footer = html! {
        <>
            <button type="button" class="btn" onclick={cancel}>{ msg::case_cancel(lang) }</button>
            <button type="submit" class="btn btn-main">{ msg::case_use(lang) }</button>
        </>
    };
    let body = html! {
        <>
            <div role="alert" class="faults">
                { for (count > 0).then(|| html! { <p class="fault">{ msg::case_faults(lang, count) }</p> }) }
            </div>
            <p class="small">{ msg::case_form_intro(lang) }</p>
            <fieldset class="group">
                <legend>{ msg::case_form_advice(lang) }</legend>
                { plain(NAME, msg::case_name_label(lang), Control::Text, Some(name_hint)) }
                { field("as_of", msg::case_as_of_label(lang), Control::Day, None, today) }
                { choice(Field::Audience, None) }
            </fieldset>
            <fieldset class="group">
                <legend>{ msg::case_form_subscription(lang) }</legend>
                { choice(Field::BoughtThrough, None) }
                { plain("seats", seats, Control::Whole, None) }
                { plain("ends_on", ends_on, Control::Day, None) }
                { choice(Field::AutoRenew, None) }
                { choice(Field::Term, None) }
                { list(Field::AddOns, "add_ons", "", None) }
                { choice(Field::UpgradeTab, Some(msg::case_upgrade_tab_hint(lang))) }
                { choice(Field::UpgradeRefusal, None) }
                { choice(Field::Agreement, Some(msg::case_agreement_hint(lang))) }
                { choice(Field::Commerce, None) }
            </fieldset>
            <fieldset class="group">
                <legend>{ msg::case_form_customer(lang) }</legend>
                { choice(Field::Organisation, None) }
                { choice(Field::Workers, None) }
                { plain("country", country, Control::Choice((*countries).clone()), None) }
                { choice(Field::NewCustomer, Some(msg::case_new_customer_hint(lang))) }
            </fieldset>
            <fieldset class="group">
                <legend>{ msg::case_form_purchase(lang) }</legend>
                { choice(Field::PaysBy, Some(msg::case_pays_by_hint(lang))) }
                { list(Field::OwnsTarget, "owned_plans", owned, Some(plans)) }
                <div class="prices" role="group" aria-labelledby="prices-title">
                    <p class="input" id="prices-title"><b>{ msg::case_prices(lang) }</b></p>
                    <p class="hint">{ msg::case_prices_hint(lang) }</p>
                    { for priced.iter().map(price) }
                </div>
            </fieldset>
        </>
    };
    self::dialog(lang, Dialog { element: dialog, title: msg::case_edit(lang), onsubmit, body, footer })
}

fn add<'a>(list: &mut Vec<&'a str>, id: &'a str) {
    if !list.contains(&id) {
        list.push(id);
    }
}

/// Plans by id and name: those that may be there already, and those whose prices count.
#[allow(clippy::type_complexity)]
fn plans(lang: Lang, opened: &Opened, draft: &Draft) -> (Vec<(String, String)>, Vec<(String, String)>) {
    let catalog = nextplan_catalog::embedded();
    let advice = advise(catalog, &opened.case, opened.case.as_of().unwrap_or_default());
    let speaker = Speaker::new(catalog, &advice, lang);
    let mut owned: Vec<&str> = Vec::new();
    let mut priced: Vec<&str> = Vec::new();
    for option in &advice.options {
        option.plans.iter().for_each(|plan| add(&mut priced, plan));
        let more = option.buy_instead.iter().chain(&option.alternatives);
        option.plans.iter().chain(more).for_each(|plan| add(&mut owned, plan));
    }
    // What the case already says stays on the form, also where another notice is followed now.
    for plan in catalog.plans.iter() {
        if !draft.get(&format!("owned_plans.{}", plan.id)).is_empty() {
            add(&mut owned, &plan.id);
        }
        if !draft.get(&format!("prices.{}", plan.id)).is_empty() {
            add(&mut priced, &plan.id);
        }
    }
    let named = |ids: Vec<&str>| ids.into_iter().map(|id| (id.to_owned(), speaker.plan_sold(id).to_owned())).collect();
    (named(owned), named(priced))
}
