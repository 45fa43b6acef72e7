//! The checklist page: the steps of the move, with ticks and notes that stay in this browser.

use crate::components::case_bar::{CaseBar, CaseBarProps};
use crate::components::field::{CaseField, FieldProps};
use crate::components::icon::{IconKind, icon};
use crate::components::part::part;
use crate::components::progress::{Progress, ProgressProps};
use crate::components::say::link_errors;
use crate::components::sources::{Cited, refs, sources};
use crate::components::step::{Due, StepView, step_item};
use crate::route::{CasePage, Opened, Route};
use crate::session::{Session, use_session};
use crate::state::store::{self, StoreError};
use crate::state::work::{self, use_work};
use nextplan_documents::{Progress as Done, Speaker, checklist_markdown_so_far};
use nextplan_engine::{Advice, Case, Field, Step, advise};
use nextplan_words::{Lang, msg};
use std::rc::Rc;
use yew::prelude::*;

/// The title of the window.
pub fn title(lang: Lang, case: &Case) -> String {
    let catalog = nextplan_catalog::embedded();
    let day = case.as_of().unwrap_or_default();
    let retired = catalog.plan(case.offer(catalog).plan).name_on(day).in_language(lang.code());
    msg::checklist_page(lang, retired)
}

/// What the page is given.
#[derive(Clone, PartialEq, Properties)]
pub struct CaseProps {
    /// The case from the address.
    pub opened: Opened,
}

/// The checklist page.
#[function_component]
pub fn ChecklistPage(props: &CaseProps) -> Html {
    let session = use_session();
    let lang = session.lang;
    let CaseProps { opened } = props;
    let query = opened.query();
    let work = use_work(&query);
    let kept = use_state_eq(store::available);

    let change = {
        let (kept, query) = (kept.setter(), query.clone());
        Callback::from(move |how: Box<dyn FnOnce(&mut work::Work)>| kept.set(work::change(&query, how)))
    };
    let ontick = {
        let change = change.clone();
        Callback::from(move |(id, done): (String, bool)| {
            change.emit(Box::new(move |work| {
                if done {
                    work.ticks.insert(id)
                } else {
                    work.ticks.remove(&id)
                };
            }));
        })
    };

    let catalog = nextplan_catalog::embedded();
    let advice = advise(catalog, &opened.case, opened.case.as_of().unwrap_or(session.today));
    let speaker = Speaker::new(catalog, &advice, lang);
    let done = Done { ticks: work.ticks.clone(), notes: work.notes.clone() };
    let markdown = checklist_markdown_so_far(&speaker, &done);
    let steps: Vec<&str> = advice.checklist.iter().flat_map(|part| part.steps.iter().map(|step| step.id)).collect();
    let next = steps.iter().copied().find(|id| !work.ticks.contains(*id));
    let parts = parts(&advice, &work.ticks);
    let file = format!("nextplan-checklist-{}.md", advice.retired);

    let mut cited = Cited::default();
    let lead = lead(&speaker, &mut cited);
    let mut number = 0;
    let sections: Vec<Html> = advice
        .checklist
        .iter()
        .enumerate()
        .map(|(place, section)| {
            let views: Vec<StepView> = section
                .steps
                .iter()
                .map(|step| {
                    number += 1;
                    view(&speaker, &mut cited, step, number)
                })
                .collect();
            let item = |view: StepView| {
                let (done, next) = (work.ticks.contains(&view.id), next == Some(view.id.as_str()));
                step_item(lang, &view, done, next, &ontick)
            };
            let onnote = {
                let (change, id) = (change.clone(), section.section.to_owned());
                Callback::from(move |text: String| {
                    let id = id.clone();
                    change.emit(Box::new(move |work| {
                        work.notes.insert(id, text);
                    }));
                })
            };
            let heading = format!("part-{}", place + 1);
            let title = speaker.section(section.section);
            let any_due = section.steps.iter().any(|step| step.due.is_some());
            html! {
                <section class="cl" key={section.section.to_owned()} aria-labelledby={heading.clone()}>
                    <header>
                        <h2 id={heading}><span class="n">{ place + 1 }</span>{ " " }{ &title }</h2>
                        <span class="due">{ if any_due { msg::checklist_due(lang) } else { "" } }</span>
                    </header>
                    <ol class="steps">{ for views.into_iter().map(item) }</ol>
                    { notes(lang, format!("notes-{}", place + 1), &title, work.notes.get(section.section), onnote) }
                </section>
            }
        })
        .collect();

    html! {
        <>
            { part::<CaseBar>("bar", CaseBarProps { opened: opened.clone(), page: CasePage::Checklist }) }
            <main id="main" class="page" tabindex="-1">
                { link_errors(&session, opened, CasePage::Checklist) }
                <div class="cl-head">
                    <div>
                        <p class="back"><a class="link" href={back(opened)}>{ msg::checklist_back(lang) }</a></p>
                        <h1 id="title" tabindex="-1">{ speaker.checklist_title() }</h1>
                        { lead }
                        <div class="so-far">{ so_far(lang, opened, &advice) }</div>
                        <div class="refusal">{ refusal(&session, &opened.case, &speaker) }</div>
                    </div>
                </div>
                { part::<Progress>("progress", ProgressProps { parts, markdown, file }) }
                { self::kept(lang, *kept) }
                { for sections }
                { sources(lang, &cited.lines(&speaker), &speaker.receipt_line()) }
            </main>
        </>
    }
}

fn back(opened: &Opened) -> String {
    Route::Advice(opened.clone()).fragment()
}

/// What stands below the title.
fn lead<'c>(speaker: &Speaker<'c>, cited: &mut Cited<'c>) -> Html {
    let advice = speaker.advice;
    let line = |(place, text): (usize, String)| {
        // The first line says by which path; where the subscription cannot exist any more, none is taken.
        let reasons = advice.path_reasons.iter().filter(|_| place == 0 && advice.state.plausible);
        let numbers = cited.numbers(&reasons.flat_map(|reason| reason.sources.iter()).collect::<Vec<_>>());
        html! { <p class="lede" key={place}>{ text }{ refs(speaker.lang, &numbers) }</p> }
    };
    let said = speaker.checklist_lead().into_iter().chain(speaker.to_buy());
    html! { <>{ for said.enumerate().map(line) }</> }
}

/// That answers to come can still change the steps, and the way to them.
fn so_far(lang: Lang, opened: &Opened, advice: &Advice) -> Html {
    if advice.settled {
        return Html::default();
    }
    let open = advice.open_questions.len() as i64;
    html! {
        <p class="small">
            <span class="mark">{ icon(IconKind::SoFar) }{ msg::checklist_so_far(lang, open) }</span>
            { " " }<a href={back(opened)}>{ msg::checklist_answer(lang, open) }</a>
        </p>
    }
}

/// What the Upgrade tab says where it refuses: the answer puts its remedy among the steps.
fn refusal(session: &Session, case: &Case, speaker: &Speaker) -> Html {
    if !speaker.may_be_refused() && case.answer(Field::UpgradeRefusal).is_none() {
        return Html::default();
    }
    let oncase = session.replace.reform(|case: Case| Route::Checklist(Opened::new(case)));
    let name = Field::UpgradeRefusal.id();
    part::<CaseField>(name, FieldProps { name, case: case.clone(), plans: Vec::new(), oncase })
}

/// Which steps are done, part by part.
fn parts(advice: &Advice, ticks: &std::collections::BTreeSet<String>) -> Rc<[Vec<bool>]> {
    let done = |step: &Step| ticks.contains(step.id);
    advice.checklist.iter().map(|part| part.steps.iter().map(done).collect()).collect()
}

fn view<'c>(speaker: &Speaker<'c>, cited: &mut Cited<'c>, step: &Step<'c>, number: usize) -> StepView {
    let advice = speaker.advice;
    let first_due = advice.checklist.iter().flat_map(|part| &part.steps).find(|step| step.due.is_some());
    let is_first_due = first_due.is_some_and(|first| first.id == step.id);
    let said = speaker.step(step);
    let refs = cited.numbers(&step.sources.iter().collect::<Vec<_>>());
    let warnings = said.warnings.into_iter().zip(&step.warnings);
    StepView {
        id: step.id.to_owned(),
        number,
        text: said.text,
        menu: said.menu,
        more: said.more,
        refs,
        warnings: warnings
            .map(|(text, warning)| (text, cited.numbers(&warning.sources.iter().collect::<Vec<_>>())))
            .collect(),
        due: step.due.map(|day| Due {
            iso: day.to_string(),
            text: speaker.weekday(day),
            overdue: day < advice.as_of,
            latest_start: is_first_due && advice.latest_start.as_ref().is_some_and(|start| start.on == day),
        }),
    }
}

/// A field for the notes on a section: its id, the section's title, what has been written, and what is told of more.
fn notes(lang: Lang, id: String, section: &str, text: Option<&String>, onnote: Callback<String>) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        onnote.emit(event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value());
    });
    let label = msg::checklist_notes_on(lang, section);
    html! {
        <div class="field">
            <label class="label" for={id.clone()}>{ msg::checklist_notes(lang) }</label>
            <textarea {id} aria-label={label} value={text.cloned().unwrap_or_default()} {oninput} />
        </div>
    }
}

/// Says where ticks and notes are, or that they last only as long as the page.
fn kept(lang: Lang, kept: Result<(), StoreError>) -> Html {
    let said = match kept {
        Ok(()) => html! { <p class="label saved-note" key="kept">{ msg::checklist_kept(lang) }</p> },
        Err(why) => {
            let text = match why {
                StoreError::None => msg::checklist_not_kept_none(lang),
                StoreError::Full => msg::checklist_not_kept_full(lang),
            };
            html! { <p class="warn" key="not-kept">{ icon(IconKind::Warn) }<span>{ text }</span></p> }
        }
    };
    html! { <div role="status">{ said }</div> }
}
