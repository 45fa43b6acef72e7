//! The portfolio: files of subscriptions, and which of them to see to first.

use crate::components::part::part;
use crate::components::portfolio::ask::{Ask, AskProps};
use crate::components::portfolio::bring::{drop_zone, droppable, picker};
use crate::components::portfolio::chart::chart;
use crate::components::portfolio::import::imports;
use crate::components::portfolio::lists::{files, merged, refused};
use crate::components::portfolio::print::{PlanProps, PrintedPlan};
use crate::components::portfolio::save::save_menu;
use crate::components::portfolio::settings::settings;
use crate::components::portfolio::summary::summary;
use crate::components::portfolio::table::{SubscriptionTable, TableProps};
use crate::components::portfolio::tools::tools;
use crate::session::{Session, use_session};
use crate::state::data::Data;
use crate::state::portfolio::{self, Desk};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// The page. It is drawn anew whenever a worker has said something.
#[function_component]
pub fn PortfolioPage() -> Html {
    let session = use_session();
    let update = use_force_update();
    {
        let today = session.today;
        use_effect_with((), move |()| {
            portfolio::listen(Some(Callback::from(move |()| {
                // It may have been wiped.
                portfolio::open(today);
                update.force_update();
            })));
            portfolio::open(today);
            portfolio::own();
            || portfolio::listen(None)
        });
    }
    let (ondragover, ondrop) = droppable(Callback::noop());
    portfolio::with(|desk| {
        html! {
            <main key="portfolio" id="main" class="page" tabindex="-1" {ondragover} {ondrop}>
                { head(&session, desk) }
                { imports(session.lang, desk) }
                <div key="asked">{ for desk.asked.as_ref().map(|asked| {
                    let (name, question) = (asked.name.clone(), asked.question.clone());
                    part::<Ask>(format!("{name} {}", question.text("kind")), AskProps { name, question })
                }) }</div>
                <div key="body">{ body(&session, desk) }</div>
                { part::<PrintedPlan>("plan", PlanProps { plan: desk.plan.clone() }) }
            </main>
        }
    })
}

fn count(state: Option<&Data>) -> usize {
    state.map_or(0, |state| state.list("files").len())
}

fn head(session: &Session, desk: &Desk) -> Html {
    let lang = session.lang;
    let state = desk.state.as_ref().filter(|_| count(desk.state.as_ref()) > 0);
    let line = state.and_then(|state| {
        let files = state.list("files");
        let names: Vec<String> = files.iter().map(|file| file.text("name")).collect();
        let what = match names.as_slice() {
            [name] => name.clone(),
            names => msg::portfolio_count_files(lang, names.len() as i64),
        };
        Some(msg::portfolio_head(lang, state.day("as_of")?, &what))
    });
    html! {
        <div key="head" class="pf-head">
            <div>
                <h1 id="title" tabindex="-1">{ msg::nav_portfolio(lang) }</h1>
                <p class="small">{ line.unwrap_or_default() }</p>
            </div>
            <div class="acts">
                { for state.map(|state| html! {
                    <>{ picker(lang, "", msg::portfolio_more_files(lang), Callback::noop()) }{ save_menu(lang, state.get("rows").count("not_understood") > 0) }</>
                }) }
            </div>
        </div>
    }
}

fn body(session: &Session, desk: &Desk) -> Html {
    let lang = session.lang;
    let waits = |words: &'static str| html! { <p key="waits" class="small waits" role="status">{ words }</p> };
    let Some(state) = &desk.state else {
        return if desk.broken { Html::default() } else { waits(msg::portfolio_opening(lang)) };
    };
    let headline = desk.headline.as_ref().unwrap_or(state);
    if count(Some(headline)) == 0 {
        let busy = desk.import.is_some() || desk.asked.is_some();
        return html! {
            <div key="blank" class="pair" hidden={busy}>
                <div class="blank"><h2>{ msg::portfolio_blank(lang) }</h2><p>{ msg::portfolio_blank_why(lang) }</p></div>
                { drop_zone(session) }
            </div>
        };
    }
    let concerned = headline.get("rows").count("concerned");
    let found = if concerned == 0 {
        nothing(session, headline)
    } else if state.get("rows").count("concerned") == 0 {
        waits(msg::portfolio_sorting(lang))
    } else {
        let props = TableProps { view: desk.view.clone(), rows: desk.rows.clone() };
        html! {
            <div key="found">
                { chart(lang, state, &desk.view) }
                { tools(session, state, &desk.view) }
                { part::<SubscriptionTable>("table", props) }
            </div>
        }
    };
    html! {
        <div key="full">
            { summary(lang, headline) }
            { settings(session, state) }
            { found }
            { refused(lang, desk, state) }
            { merged(lang, desk, state) }
            { files(lang, state) }
        </div>
    }
}

/// No row is a retired offer: what was looked for.
fn nothing(session: &Session, state: &Data) -> Html {
    let lang = session.lang;
    let catalog = nextplan_catalog::embedded();
    let reader = Reader { catalog, lang, today: session.today };
    let names: Vec<&str> = catalog.offers.iter().map(|offer| reader.plan_now(offer.plan)).collect();
    html! {
        <div key="nothing" class="blank">
            <h2>{ msg::portfolio_none_concerned(lang, state.get("rows").count("read")) }</h2>
            <p>{ msg::portfolio_looked_for(lang, &names) }</p>
        </div>
    }
}
