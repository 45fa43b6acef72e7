//! One field of the case, compact: answered, changed and taken back in one control.

use crate::components::country::countries;
use crate::session::use_session;
use nextplan_documents::{allowed, answered, field_name, value_name};
use nextplan_engine::{Case, Field};
use nextplan_words::{Lang, msg};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What stands for no add-ons, and for some, in the control that asks.
const NO_NAMES: &str = "none";
/// See [`NO_NAMES`].
const SOME_NAMES: &str = "some";

/// Which field of which case.
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// The contract's name of it.
    pub name: &'static str,
    /// The case.
    pub case: Case,
    /// What is to be bought: owning all of it is an answer.
    pub plans: Vec<String>,
    /// The case with another answer.
    pub oncase: Callback<Case>,
}

/// What a field is called.
fn label(lang: Lang, name: &str) -> &'static str {
    match name {
        "as_of" => msg::case_as_of_label(lang),
        "ends_on" => msg::field_ends_on(lang),
        "owned_plans" => msg::field_owned_plans(lang),
        name => Field::from_id(name).map_or("", |field| field_name(lang, field)),
    }
}

/// The field's answer as a link writes it.
fn written(case: &Case, name: &str, plans: &[String]) -> Option<String> {
    match name {
        "seats" => case.seats().map(|seats| seats.to_string()),
        "as_of" => case.as_of().map(|day| day.to_string()),
        "ends_on" => case.ends_on().map(|day| day.to_string()),
        "country" => case.country().map(ToOwned::to_owned),
        "add_ons" => case.add_ons().map(|names| names.join(", ")),
        "owned_plans" => case.owned_plans(nextplan_catalog::embedded()).map(|owned| {
            let all = !plans.is_empty() && plans.iter().all(|plan| owned.contains(&plan.as_str()));
            if all { "true" } else { "false" }.to_owned()
        }),
        name => Field::from_id(name).and_then(|field| case.answer(field)).map(|value| flag(value).to_owned()),
    }
}

fn flag(value: &str) -> &str {
    match value {
        "yes" => "true",
        "no" => "false",
        value => value,
    }
}

/// What can be chosen: as a link writes it, and in words.
fn choices(lang: Lang, name: &str) -> Vec<(String, String)> {
    let yes_no = || ["yes", "no"].map(|word| (flag(word).to_owned(), value_name(lang, Field::AutoRenew, word)));
    match name {
        "country" => countries(lang),
        "owned_plans" => yes_no().into(),
        name => {
            let field = Field::from_id(name);
            let values = field.iter().flat_map(|field| field.values().iter().map(move |value| (*field, *value)));
            let values = values.filter(|(_, value)| *value != "unanswered");
            values.map(|(field, value)| (flag(value).to_owned(), value_name(lang, field, value))).collect()
        }
    }
}

/// A control and what it needs to know.
struct Control<'a> {
    lang: Lang,
    name: &'static str,
    case: &'a Case,
    id: String,
    told: String,
    value: String,
    draft: UseStateSetter<Option<String>>,
    fault: &'a UseStateHandle<Option<String>>,
    /// Takes what stands in the control, and whether to complain where it does not fit.
    commit: Callback<(String, bool)>,
}

/// The field.
#[function_component]
pub fn CaseField(props: &FieldProps) -> Html {
    let lang = use_session().lang;
    let fault = use_state_eq(|| None::<String>);
    let draft = use_state_eq(|| None::<String>);
    let known = use_memo((lang, props.name), |(lang, name)| choices(*lang, name));
    let FieldProps { name, case, plans, .. } = props;
    // What is answered elsewhere on the page takes the place of what was typed here and did not fit.
    {
        let (fault, draft) = (fault.setter(), draft.setter());
        use_effect_with(written(case, name, plans), move |_| {
            fault.set(None);
            draft.set(None);
        });
    }
    let id = format!("field-{}", name.replace('_', "-"));
    let control = Control {
        lang,
        name,
        case,
        told: format!("{id}-fault"),
        id,
        value: (*draft).clone().or_else(|| written(case, name, plans)).unwrap_or_default(),
        draft: draft.setter(),
        fault: &fault,
        commit: commit(lang, props, &fault, &draft),
    };
    let shown = match *name {
        "seats" => control.number(),
        "as_of" | "ends_on" => control.day(),
        "add_ons" => control.names(),
        _ => control.select(&known),
    };
    html! {
        <div class="input">
            <label for={control.id.clone()}>{ label(lang, name) }</label>
            <div class="control">{ shown }</div>
            <span class="fault" id={control.told.clone()} aria-live="polite">{ (*fault).clone() }</span>
        </div>
    }
}

/// Puts what was typed into the case; what does not fit stays as it was typed.
fn commit(
    lang: Lang,
    props: &FieldProps,
    fault: &UseStateHandle<Option<String>>,
    draft: &UseStateHandle<Option<String>>,
) -> Callback<(String, bool)> {
    let FieldProps { name, case, plans, oncase } = props.clone();
    let (fault, draft) = (fault.setter(), draft.setter());
    Callback::from(move |(text, complain): (String, bool)| {
        let names = || text.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        let items: Option<Vec<&str>> = match (name, text.trim()) {
            (_, "") => None,
            ("owned_plans", "true") => Some(plans.iter().map(String::as_str).collect()),
            ("owned_plans", _) | ("add_ons", NO_NAMES) => Some(Vec::new()),
            ("add_ons", _) => Some(names()),
            (_, value) => Some(vec![value]),
        };
        match answered(nextplan_catalog::embedded(), &case, name, items.as_deref()) {
            Ok(answered) => {
                fault.set(None);
                draft.set(None);
                // A field that goes with its page is left, too: what it says must not bring the page back.
                if answered != case {
                    oncase.emit(answered);
                }
            }
            Err(error) => {
                if complain {
                    fault.set(Some(msg::interview_fault(lang, &allowed(lang, &error), &error.found)));
                }
                draft.set(Some(text));
            }
        }
    })
}

impl Control<'_> {
    fn invalid(&self) -> Option<&'static str> {
        self.fault.is_some().then_some("true")
    }

    fn number(&self) -> Html {
        let (id, told, value) = (self.id.clone(), self.told.clone(), self.value.clone());
        let draft = self.draft.clone();
        let oninput = Callback::from(move |event: InputEvent| draft.set(Some(text_of(&event))));
        let onchange = self.commit.reform(|event: Event| (text_of(&event), true));
        html! {
            <input class="text" {id} inputmode="numeric" autocomplete="off" {value} {oninput} {onchange}
                aria-invalid={self.invalid()} aria-describedby={told} />
        }
    }

    fn day(&self) -> Html {
        let (id, told, value) = (self.id.clone(), self.told.clone(), self.value.clone());
        let commit = self.commit.clone();
        let onchange = Callback::from(move |event: Event| {
            // While a day is being typed it is not whole, or of the year 20: that is no mistake yet.
            if !half_typed(&event) {
                commit.emit((text_of(&event), false));
            }
        });
        let (commit, case, fault, lang) = (self.commit.clone(), self.case.clone(), self.fault.setter(), self.lang);
        let name = self.name;
        let onblur = Callback::from(move |event: FocusEvent| {
            if half_typed(&event) {
                let unread = answered(nextplan_catalog::embedded(), &case, name, Some(&["-"]));
                fault.set(unread.err().map(|error| msg::interview_fault_unread(lang, &allowed(lang, &error))));
            } else {
                commit.emit((text_of(&event), true));
            }
        });
        html! {
            <input class="text" {id} type="date" max="9999-12-31" {value} {onchange} {onblur}
                aria-invalid={self.invalid()} aria-describedby={told} />
        }
    }

    /// None, or some by their names.
    fn names(&self) -> Html {
        let without = self.case.add_ons().is_some_and(<[String]>::is_empty);
        let some = !without && !self.value.is_empty();
        let (draft, commit) = (self.draft.clone(), self.commit.clone());
        let onchoose = Callback::from(move |event: Event| match text_of(&event).as_str() {
            // Nothing is said before there is a name.
            SOME_NAMES => draft.set(Some(" ".to_owned())),
            other => commit.emit((other.to_owned(), true)),
        });
        let onchange = self.commit.reform(|event: Event| (text_of(&event), true));
        let choice = |key: &'static str, words: &'static str, selected: bool| {
            html! { <option key={key} value={key} {selected}>{ words }</option> }
        };
        let typing = some.then(|| {
            let label = msg::interview_add_ons_names(self.lang);
            html! {
                <input class="text" aria-label={label} placeholder={label} value={self.value.trim().to_owned()}
                    {onchange} aria-invalid={self.invalid()} aria-describedby={self.told.clone()} />
            }
        });
        html! {
            <>
                <select key="whether" class="text" id={self.id.clone()} onchange={onchoose}>
                    { choice("", msg::interview_not_said(self.lang), !without && !some) }
                    { choice(NO_NAMES, msg::interview_add_ons_none(self.lang), without) }
                    { choice(SOME_NAMES, msg::interview_add_ons_some(self.lang), some) }
                </select>
                <div key="names" class="names">{ typing }</div>
            </>
        }
    }

    fn select(&self, choices: &[(String, String)]) -> Html {
        let option = |(key, words): &(String, String)| {
            html! { <option key={key.clone()} value={key.clone()} selected={*key == self.value}>{ words }</option> }
        };
        let onchange = self.commit.reform(|event: Event| (text_of(&event), true));
        html! {
            <select class="text" id={self.id.clone()} {onchange}>
                <option key="" value="" selected={self.value.is_empty()}>{ msg::interview_not_said(self.lang) }</option>
                { for choices.iter().map(option) }
            </select>
        }
    }
}

/// What stands in a control.
fn text_of(event: &Event) -> String {
    let target = event.target();
    let input = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    let select =
        || target.as_ref().and_then(|target| target.dyn_ref::<HtmlSelectElement>()).map(HtmlSelectElement::value);
    input.or_else(select).unwrap_or_default()
}

/// Whether something stands in a control that the browser cannot read.
fn half_typed(event: &Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.validity().bad_input())
}
