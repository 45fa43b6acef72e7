//! The left side: what is answered, what is asked now, what comes then.
//!
//! A question that has just been answered keeps its place until the person goes on to another: nothing slips away
//! from under the hand or the ear. The next one stands below it.

use crate::components::agenda::{self, Agenda, Held, Spot};
use crate::components::choice::{Choice, choice};
use crate::components::customer::{Customer, CustomerProps, is_answered};
use crate::components::icon::{IconKind, icon, icon_in};
use crate::components::needs::{needs, opener};
use crate::components::part::part;
use crate::components::question::{Question, Tone, control, question};
use crate::route::{Opened, Route};
use crate::session::{document, use_session};
use nextplan_documents::Speaker;
use nextplan_engine::{Answer, Case, Field, advise};
use nextplan_words::{Lang, msg};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// More answers than these, and those that need nothing fold away.
const MANY: usize = 5;

/// What is asked about.
#[derive(Clone, PartialEq, Properties)]
pub struct InterviewProps {
    /// The case.
    pub case: Case,
}

fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// What an answer would change, as a sentence.
fn stake(speaker: &Speaker, case: &Case, id: &str) -> Option<String> {
    let lang = speaker.lang;
    let change = speaker.advice.what_would_change.iter().find(|change| change.question == id)?;
    let option = change.recommended.map(|option| speaker.option_label(option));
    let said = match (change.answer, option) {
        ("needed", Some(option)) => msg::interview_stake_yes(lang, &option),
        ("not-needed", Some(option)) => msg::interview_stake_no(lang, &option),
        ("needed", None) => msg::interview_stake_yes_none(lang).to_owned(),
        ("not-needed", None) => msg::interview_stake_no_none(lang).to_owned(),
        _ => return None,
    };
    let silent = change.answer == "not-needed" && agenda::need(case, id).is_none();
    Some(if silent { format!("{} {said}", msg::interview_counts_as_yes(lang)) } else { said })
}

/// The interview.
#[function_component]
pub fn Interview(props: &InterviewProps) -> Html {
    let session = use_session();
    let lang = session.lang;
    let case = &props.case;
    let held = use_state_eq(|| None::<Held>);
    // What gets the focus once the page has changed.
    let next = use_mut_ref(|| None::<String>);
    {
        let next = next.clone();
        use_effect(move || {
            if let Some(id) = next.borrow_mut().take() {
                focus(&id);
            }
        });
    }
    let catalog = nextplan_catalog::embedded();
    let advice = advise(catalog, case, case.as_of().unwrap_or(session.today));
    let speaker = Speaker::new(catalog, &advice, lang);
    let agenda = Agenda::new(&speaker, case, *held);
    let oncase = session.replace.reform(|case: Case| Route::Advice(Opened::new(case)));

    let answer = |id: &'static str, spot: Spot| {
        let (case, oncase, next, held) = (case.clone(), oncase.clone(), next.clone(), held.setter());
        Callback::from(move |answer: Option<Answer>| {
            let mut case = case.clone();
            let Some(place) = case.offer(nextplan_catalog::embedded()).feature_index(id) else { return };
            case.set_need(place, answer);
            held.set(Some(Held { id, spot }));
            *next.borrow_mut() = Some(control(id, answer.unwrap_or(Answer::Needed)));
            oncase.emit(case);
        })
    };
    let open = |spot: Spot| {
        let (case, next, held) = (case.clone(), next.clone(), held.setter());
        Callback::from(move |id: &'static str| {
            held.set(Some(Held { id, spot }));
            *next.borrow_mut() = Some(control(id, agenda::need(&case, id).unwrap_or(Answer::Needed)));
        })
    };
    let close = |id: &'static str| {
        let (next, held) = (next.clone(), held.setter());
        Callback::from(move |()| {
            held.set(None);
            *next.borrow_mut() = Some(opener(id));
        })
    };
    let card = |id: &'static str, tone: Tone, spot: Spot, onclose: Option<Callback<()>>| {
        let (legend, help) = speaker.asked(id);
        let (stake, answered) = (stake(&speaker, case, id), agenda::need(case, id));
        let onanswer = answer(id, spot);
        question(lang, &Question { id, tone, legend, help, stake, answer: answered, onanswer, onclose })
    };
    let opened = |spot: Spot| {
        let held = *held;
        let (card, close) = (&card, &close);
        move |id: &'static str| (held == Some(Held { id, spot })).then(|| card(id, Tone::Whole, spot, Some(close(id))))
    };
    let field = |field: Field, tone: Tone, place: usize| {
        let first = field == agenda::FIRST;
        let legend = if first { msg::interview_bought_question(lang).to_owned() } else { speaker.question(field.id()) };
        let help = first.then(|| msg::interview_bought_help(lang).to_owned());
        let (oncase, held) = (oncase.clone(), held.setter());
        let oncase = Callback::from(move |case: Case| {
            held.set(Some(Held { id: field.id(), spot: Spot::Queue(place) }));
            oncase.emit(case);
        });
        choice(lang, &Choice { field, case, tone, legend, help, oncase })
    };

    // What is asked now: the first that has no answer. The next need stands whole, too, where a field is asked first.
    let unanswered = |id: &&'static str| {
        if Field::from_id(id).is_some() { !is_answered(case, id) } else { agenda::need(case, id).is_none() }
    };
    let now = agenda.queue.iter().copied().find(|id| unanswered(id));
    let first_need = agenda.queue.iter().copied().find(|id| Field::from_id(id).is_none() && unanswered(id));
    let mut queue: Vec<Html> = Vec::new();
    // So many unanswered ones before it: that is the place it keeps.
    let mut before = 0;
    for (place, id) in agenda.queue.iter().copied().enumerate() {
        let whole = first_need == Some(id) || held.is_some_and(|held| held.id == id);
        let tone = if now == Some(id) {
            Tone::Now
        } else if whole {
            Tone::Whole
        } else {
            Tone::Slim
        };
        queue.push(match Field::from_id(id) {
            Some(of) => field(of, tone, before),
            None => card(id, tone, Spot::Queue(before), None),
        });
        before += usize::from(unanswered(&id));
        if now == Some(id) && place + 1 < agenda.queue.len() {
            queue.push(html! { <p key="then" class="group-label">{ msg::interview_then(lang) }</p> });
        }
    }
    let worth = agenda.worth.iter().enumerate().map(|(place, id)| card(id, Tone::Whole, Spot::Worth(place), None));
    let label =
        (!agenda.worth.is_empty()).then(|| html! { <p class="group-label">{ msg::worth_finding_out_title(lang) }</p> });

    let (shown, folded) = fold(case, &agenda.listed);
    let more = (!folded.is_empty()).then(|| {
        html! {
            <details class="more-done">
                <summary class="link">{ icon_in("i chev", IconKind::Chevron) }{ msg::interview_more_not_needed(lang, folded.len() as i64) }</summary>
                { needs(&speaker, case, &folded, &open(Spot::Listed), opened(Spot::Listed)) }
            </details>
        }
    });
    let rest = needs(&speaker, case, &agenda.rest, &open(Spot::Rest), opened(Spot::Rest));
    let elsewhere: Vec<&'static str> = agenda.queue.iter().copied().filter(|id| Field::from_id(id).is_some()).collect();
    let arguments = &advice.arguments;
    let plans = [&arguments.base_plans, &arguments.add_on_plans, &arguments.unconfirmed_plans];
    let plans: Vec<String> = plans.into_iter().flatten().map(ToString::to_string).collect();
    let asked: Vec<&'static str> = nextplan_engine::FIELDS
        .into_iter()
        .filter(|name| {
            let refusal = *name == Field::UpgradeRefusal.id() && speaker.may_be_refused();
            refusal || advice.path_questions.iter().any(|asked| asked == name)
        })
        .collect();
    html! {
        <section class="interview" aria-labelledby="needs">
            <div class="q-head">
                <h2 id="needs">{ msg::interview_needs(lang) }</h2>
                <span class="small">{ msg::interview_answered(lang, agenda.answered as i64, agenda.count as i64) }</span>
            </div>
            <div class="answers">{ needs(&speaker, case, &shown, &open(Spot::Listed), opened(Spot::Listed)) }</div>
            <div class="more">{ more }</div>
            <div class="queue">{ for queue }</div>
            <div class="worth"><div class="worth-label">{ label }</div>{ for worth }</div>
            <div class="rest">{ settled(lang, advice.settled, &agenda, rest) }</div>
            { part::<Customer>("customer", CustomerProps { case: case.clone(), asked, elsewhere, plans, oncase }) }
        </section>
    }
}

/// Where there are many answers, those that need nothing fold away.
fn fold(case: &Case, listed: &[&'static str]) -> (Vec<&'static str>, Vec<&'static str>) {
    let quiet = |id: &&'static str| agenda::need(case, id) == Some(Answer::NotNeeded);
    if listed.len() <= MANY { (listed.to_vec(), Vec::new()) } else { listed.iter().partition(|id| !quiet(id)) }
}

/// What stands below the questions: that it is settled, and those that change nothing.
fn settled(lang: Lang, settled: bool, agenda: &Agenda, rest: Html) -> Html {
    let count = agenda.rest.len() as i64;
    let show = |words: String| {
        let summary = html! { <summary class="link">{ icon_in("i chev", IconKind::Chevron) }{ words }</summary> };
        (count > 0).then(|| html! { <details class="more-done">{ summary }{ rest }</details> })
    };
    if settled {
        html! {
            <div key="settled" class="settled">
                { icon(IconKind::Settled) }
                <div>
                    <strong>{ msg::interview_settled(lang) }</strong>
                    <p>{ msg::interview_settled_rest(lang, count) }</p>
                </div>
                { show(msg::interview_show_them(lang).to_owned()) }
            </div>
        }
    } else {
        html! { <div key="open">{ show(msg::interview_rest(lang, count)) }</div> }
    }
}
