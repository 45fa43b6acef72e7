//! The advice page: the questions, the answer beside them, and the argument below.

use crate::components::answer::{answer, mini};
use crate::components::case_bar::{CaseBar, CaseBarProps};
use crate::components::interview::{Interview, InterviewProps};
use crate::components::matrix::matrix;
use crate::components::option_list::option_list;
use crate::components::part::part;
use crate::components::say::link_errors;
use crate::components::sources::sources;
use crate::components::timeline::timeline;
use crate::components::view::View;
use crate::route::{CasePage, Opened, Route};
use crate::session::Session;
use nextplan_documents::Speaker;
use nextplan_engine::{Case, advise};
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// More options than these do not stand side by side.
const SIDE_BY_SIDE: usize = 5;

/// The title of the window.
pub fn title(lang: Lang, case: &Case) -> String {
    let catalog = nextplan_catalog::embedded();
    let plan = catalog.plan(case.offer(catalog).plan);
    msg::interview_title(lang, plan.name_on(case.as_of().unwrap_or_default()).in_language(lang.code()))
}

/// The advice page.
pub fn advice_page(session: &Session, opened: &Opened) -> Html {
    let case = &opened.case;
    let catalog = nextplan_catalog::embedded();
    let advice = advise(catalog, case, case.as_of().unwrap_or(session.today));
    let view = View::new(Speaker::new(catalog, &advice, session.lang), case, session.today);

    // In this order the sources get their numbers.
    let answer = answer(&view, opened);
    let timeline = timeline(&view);
    let options = if advice.options.len() > SIDE_BY_SIDE { option_list(&view) } else { matrix(&view) };
    let first = (!advice.state.plausible).then_some("answer-first");
    html! {
        <key="advice">
            { part::<CaseBar>("bar", CaseBarProps { opened: opened.clone(), page: CasePage::Advice }) }
            <main key="main" id="main" class="page" tabindex="-1">
                { link_errors(session, opened, CasePage::Advice) }
                <div key="desk" class={classes!("desk", first)}>
                    { part::<Interview>("questions", InterviewProps { case: case.clone() }) }
                    { answer }
                </div>
                <div key="timeline">{ timeline }</div>
                <div key="options">{ options }</div>
                <div key="others">{ others(&view) }</div>
                { sources(session.lang, &view.sources(), &view.speaker.receipt_line()) }
            </main>
            { mini(&view, opened) }
        </>
    }
}

/// How the offer's other notices differ, at a glance.
fn others(view: &View) -> Html {
    let said = view.speaker.other_notices();
    if said.is_empty() {
        return Html::default();
    }
    let lang = view.lang();
    let href = Route::Catalog(Some(view.speaker.offer().id.to_string())).fragment();
    let line = |said: &String| html! { <p key={said.clone()}>{ said }</p> };
    html! {
        <div class="differs">
            <strong>{ msg::interview_other_notices(lang) }</strong>
            { for said.iter().map(line) }
            <p><a {href}>{ msg::interview_in_catalog(lang) }</a></p>
        </div>
    }
}
