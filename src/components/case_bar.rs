//! The facts of the case across the top, with the ways to edit and to share it.

use crate::components::edit_case::{EditCase, EditCaseProps};
use crate::components::field::{CaseField, FieldProps};
use crate::components::icon::{IconKind, icon_in};
use crate::components::part::part;
use crate::components::share::{Share, ShareProps};
use crate::route::{CasePage, Opened};
use crate::session::{Session, jump, use_session};
use crate::state::work::use_work;
use chrono::NaiveDate;
use nextplan_documents::{Speaker, field_name};
use nextplan_engine::{Case, Field, advise};
use nextplan_words::{Lang, format, msg};
use yew::prelude::*;

/// What the bar shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CaseBarProps {
    /// The case from the address.
    pub opened: Opened,
    /// The page that it stands on, where a changed case goes.
    pub page: CasePage,
}

/// Which dialog is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Edit,
    Share,
}

/// The case bar.
#[function_component]
pub fn CaseBar(props: &CaseBarProps) -> Html {
    let session = use_session();
    let lang = session.lang;
    let CaseBarProps { opened, page } = props.clone();
    let work = use_work(&opened.query());
    let open = use_state_eq(|| Open::Nothing);

    let show = |what: Open| {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| open.set(what))
    };
    let onclose = {
        let open = open.setter();
        Callback::from(move |()| open.set(Open::Nothing))
    };
    let fact = |fact: Fact| {
        let value = if let Some(day) = &fact.day {
            html! { <time datetime={day.to_string()}>{ &fact.value }</time> }
        } else {
            html! { <span>{ &fact.value }</span> }
        };
        let other_day = fact.is_as_of && fact.day != Some(session.today);
        let tag = other_day.then(|| html! { <span class="tag">{ msg::case_not_today(lang) }</span> });
        html! {
            <div key={fact.id} class={classes!((fact.id == "retired").then_some("lead"))}>
                <dt>{ fact.label }</dt>
                <dd>{ value }{ " " }<span>{ for tag }</span></dd>
            </div>
        }
    };
    let mut shown = facts(lang, &opened.case, session.today);
    if !work.name.is_empty() {
        let label = msg::case_customer(lang);
        shown.insert(1, Fact { id: "name", label, value: work.name.clone(), day: None, is_as_of: false });
    }
    let dialog = match *open {
        Open::Nothing => Html::default(),
        Open::Edit => {
            let name = work.name.clone();
            part::<EditCase>("edit", EditCaseProps { opened: opened.clone(), page, name, onclose })
        }
        Open::Share => part::<Share>("share", ShareProps { opened: opened.clone(), page, onclose }),
    };
    html! {
        <>
            <section class="case" aria-label={msg::case_this(lang)}>
                <div class="page">
                    <dl class="facts">{ for shown.into_iter().map(fact) }</dl>
                    <div class="acts">
                        <button type="button" class="btn" aria-haspopup="dialog" onclick={show(Open::Edit)}>
                            { icon_in("i", IconKind::Edit) }<span>{ msg::case_edit(lang) }</span>
                        </button>
                        <button type="button" class="btn" aria-haspopup="dialog" onclick={show(Open::Share)}>
                            { icon_in("i", IconKind::Share) }<span>{ msg::case_share(lang) }</span>
                        </button>
                    </div>
                    { as_of(&session, &opened.case, page) }
                </div>
            </section>
            <div class="dialogs">{ dialog }</div>
        </>
    }
}

/// The day of the advice, to be set, and the way back to today.
fn as_of(session: &Session, case: &Case, page: CasePage) -> Html {
    let today = session.today;
    let (replace, now) = (session.replace.clone(), case.clone());
    let oncase = Callback::from(move |mut case: Case| {
        case.set_as_of(case.as_of().or(Some(today)));
        if case != now {
            replace.emit(page.route(Opened::new(case)));
        }
    });
    let back = {
        let (case, oncase) = (case.clone(), oncase.clone());
        Callback::from(move |_: MouseEvent| {
            let mut case = case.clone();
            case.set_as_of(Some(today));
            oncase.emit(case);
            jump("field-as-of"); // the button goes
        })
    };
    let field = FieldProps { name: "as_of", case: case.clone(), plans: Vec::new(), oncase };
    html! {
        <div class="as-of">
            { part::<CaseField>("as-of", field) }
            <button type="button" class="link" hidden={case.as_of() == Some(today)} onclick={back}>
                { msg::case_back_to_today(session.lang) }
            </button>
        </div>
    }
}

/// One thing that is known of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Which.
    pub id: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What it is.
    pub value: String,
    /// What it is, where it is a day.
    pub day: Option<NaiveDate>,
    /// Whether it is the as-of day.
    pub is_as_of: bool,
}

/// What is known of a case, in the order of the bar.
pub fn facts(lang: Lang, case: &Case, today: NaiveDate) -> Vec<Fact> {
    let catalog = nextplan_catalog::embedded();
    let as_of = case.as_of().unwrap_or(today);
    let advice = advise(catalog, case, as_of);
    let speaker = Speaker::new(catalog, &advice, lang);
    let text = |id, label, value: String| Fact { id, label, value, day: None, is_as_of: false };
    let day = |id, label, day| Fact { id, label, value: speaker.day(day), day: Some(day), is_as_of: false };

    let mut facts = vec![text("retired", msg::case_retired(lang), speaker.retired().to_owned())];
    if let Some(seats) = case.seats() {
        facts.push(text("seats", field_name(lang, Field::Seats), format::number(lang, seats.into())));
    }
    if let Some(end) = case.ends_on() {
        let label = if advice.state.kind == "expired" { msg::case_ended(lang) } else { msg::case_ends(lang) };
        facts.push(day("ends_on", label, end));
    }
    if let Some(through) = case.answer(Field::BoughtThrough) {
        let label = field_name(lang, Field::BoughtThrough);
        facts.push(text("bought_through", label, speaker.value(Field::BoughtThrough, through)));
    }
    let label = if as_of == today { msg::case_today(lang) } else { msg::case_as_of(lang) };
    facts.push(Fact { is_as_of: true, ..day("as_of", label, as_of) });
    facts
}
