//! One step of the checklist: its box, its sentence, what to beware of, by when.

use crate::components::icon::{IconKind, icon};
use crate::components::sources::refs;
use nextplan_words::{Lang, msg};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// What there is to say of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// Its id.
    pub id: String,
    /// Its number on the page.
    pub number: usize,
    /// What to do.
    pub text: String,
    /// Names of the menus to go through.
    pub menu: Vec<String>,
    /// A quieter line below it.
    pub more: Option<String>,
    /// Numbers of its sources.
    pub refs: Vec<usize>,
    /// What to beware of, with the numbers of its sources.
    pub warnings: Vec<(String, Vec<usize>)>,
    /// By when.
    pub due: Option<Due>,
}

/// By when a step has to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day as the machine reads it.
    pub iso: String,
    /// The day as a person reads it.
    pub text: String,
    /// Whether it lies before the as-of day.
    pub overdue: bool,
    /// Whether it is the latest day to begin.
    pub latest_start: bool,
}

/// One step: whether it is ticked, whether it is the first that is not, and what is told its id and whether it is
/// ticked now.
pub fn step_item(lang: Lang, step: &StepView, done: bool, next: bool, ontick: &Callback<(String, bool)>) -> Html {
    let onchange = {
        let (ontick, id) = (ontick.clone(), step.id.clone());
        Callback::from(move |event: Event| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
                ontick.emit((id.clone(), input.checked()));
            }
        })
    };
    // The sources stand behind the last words that there are.
    let (beside, below): (&[usize], &[usize]) = if step.more.is_some() { (&[], &step.refs) } else { (&step.refs, &[]) };
    let id = format!("step-{}", step.number);
    let beware = format!("{id}-beware");
    let described = (!step.warnings.is_empty()).then(|| beware.clone());
    let warning = |(place, (text, numbers)): (usize, &(String, Vec<usize>))| {
        html! {
            <div class="warn" key={place}>
                { icon(IconKind::Warn) }
                <span><span class="vh">{ msg::checklist_warning(lang) }{ " " }</span>{ text }{ refs(lang, numbers) }</span>
            </div>
        }
    };
    html! {
        <li key={step.id.clone()} class={classes!("step", done.then_some("ok"), next.then_some("next"))}>
            <div class="do">
                <input class="box" type="checkbox" id={id.clone()} checked={done} {onchange} aria-describedby={described} />
                <span class="no">{ step.number }</span>
                <div class="words">
                    <label class="txt" for={id}>{ &step.text }{ menu(msg::checklist_then(lang), &step.menu) }</label>
                    { refs(lang, beside) }
                    <span class="more">{ for step.more.iter() }{ refs(lang, below) }</span>
                </div>
                <div class="bewares" id={beware}>{ for step.warnings.iter().enumerate().map(warning) }</div>
            </div>
            <div class="due">{ for step.due.iter().map(|due| self::due(lang, due, done)) }</div>
        </li>
    }
}

/// A menu path behind its sentence.
fn menu(then: &str, items: &[String]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let item = |(place, item): (usize, &String)| {
        let before = (place > 0).then(|| {
            html! { <><i aria-hidden="true">{ "›" }</i><span class="vh">{ then }{ " " }</span><wbr /></> }
        });
        html! { <span key={place}>{ for before }{ item }</span> }
    };
    html! { <>{ " " }<span class="path">{ for items.iter().enumerate().map(item) }</span></> }
}

fn due(lang: Lang, due: &Due, done: bool) -> Html {
    let late = due.overdue && !done;
    html! {
        <>
            <b><time datetime={due.iso.clone()}>{ &due.text }</time></b>
            if late {
                <b class="mark is-overdue">{ icon(IconKind::Overdue) }{ msg::checklist_overdue(lang) }</b>
            }
            if due.latest_start {
                <span>{ msg::checklist_latest_start(lang) }</span>
            }
        </>
    }
}
