//! Work that is saved in this browser: go on with it, take it out, or carry it all away.

use crate::components::clipboard;
use crate::route::{Opened, Route};
use crate::session::{Session, use_session, window};
use crate::state::json::file;
use crate::state::store;
use crate::state::work::{self, Work};
use gloo_events::EventListener;
use nextplan_documents::Reader;
use nextplan_engine::advise;
use nextplan_words::msg;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The file of all saved work.
const FILE: &str = "nextplan-saved.json";

/// A piece of work in words.
struct Line {
    what: String,
    state: String,
    route: Option<Route>,
}

impl Line {
    fn of(session: &Session, work: &Work) -> Self {
        let lang = session.lang;
        let catalog = nextplan_catalog::embedded();
        let Route::Advice(opened) = Route::read(&format!("#/advice?{}", work.query), session.today) else {
            let what = [&*work.name, msg::saved_unreadable(lang)];
            let what: Vec<&str> = what.into_iter().filter(|part| !part.is_empty()).collect();
            return Self { what: what.join(", "), state: String::new(), route: None };
        };
        let reader = Reader { catalog, lang, today: session.today };
        let case = &opened.case;
        let seats = case.seats().map(|seats| msg::saved_seats(lang, i64::from(seats)));
        let parts = [Some(work.name.clone()), Some(reader.plan_now(case.offer(catalog).plan).to_owned()), seats];
        let what: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();

        let advice = advise(catalog, case, case.as_of().unwrap_or(session.today));
        let steps: Vec<&str> = advice.checklist.iter().flat_map(|part| part.steps.iter().map(|step| step.id)).collect();
        let done = steps.iter().filter(|step| work.ticks.contains(**step)).count() as i64;
        let progress = (done > 0).then(|| msg::saved_steps(lang, steps.len() as i64, done));
        let ends = case.ends_on().map(|day| msg::saved_ends(lang, day));
        let state: Vec<String> = [progress, ends].into_iter().flatten().collect();
        let page: fn(Opened) -> Route = if done > 0 { Route::Checklist } else { Route::Advice };
        Self { what: what.join(", "), state: state.join(", "), route: Some(page(opened)) }
    }
}

/// The list; nothing where nothing is saved.
#[function_component]
pub fn Saved() -> Html {
    let session = use_session();
    let lang = session.lang;
    let list = use_state_eq(work::all);
    let removed = use_state(|| None::<Work>);
    let note = use_state(|| "");
    let undo = use_node_ref();
    let heading = use_node_ref();
    {
        let list = list.setter();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), store::CHANGED, move |_| list.set(work::all()));
            move || drop(listener)
        });
    }
    {
        // The row that held the focus has gone.
        let (undo, heading) = (undo.clone(), heading.clone());
        use_effect_with((removed.clone(), list.is_empty()), move |(removed, _)| {
            let target = if removed.is_some() { undo } else { heading };
            if removed.is_some()
                && let Some(target) = target.cast::<HtmlElement>()
            {
                let _ = target.focus();
            }
        });
    }
    let row = |(place, work): (usize, &Work)| {
        let line = Line::of(&session, work);
        let remove = {
            let (removed, note, work) = (removed.clone(), note.clone(), work.clone());
            move |_: MouseEvent| {
                let _ = work::forget(&work);
                note.set("");
                removed.set(Some(work.clone()));
            }
        };
        let title = if let Some(route) = &line.route {
            html! { <a href={route.fragment()}>{ &line.what }</a> }
        } else {
            html! { <span>{ &line.what }</span> }
        };
        let go_on = line.route.as_ref().map(|route| {
            let label = msg::saved_continue_label(lang, &line.what);
            html! { <a class="link" href={route.fragment()} aria-label={label}>{ msg::saved_continue(lang) }</a> }
        });
        html! {
            <li key={format!("{place} {}", work.query)}>
                { title }
                <span class="small">{ &line.state }</span>
                <span class="row-acts">
                    { for go_on }
                    <button type="button" class="link" aria-label={msg::saved_remove_label(lang, &line.what)} onclick={remove}>
                        { msg::saved_remove(lang) }
                    </button>
                </span>
            </li>
        }
    };
    let put_back = {
        let (removed, heading) = (removed.clone(), heading.clone());
        move |_: MouseEvent| {
            if let Some(work) = &*removed {
                let _ = work::put_back(work);
            }
            removed.set(None);
            if let Some(heading) = heading.cast::<HtmlElement>() {
                let _ = heading.focus();
            }
        }
    };
    let save = {
        let list = list.clone();
        move |_: MouseEvent| {
            clipboard::save(FILE, "application/json", &file(&list));
        }
    };
    let copy = {
        let (list, note) = (list.clone(), note.clone());
        move |_: MouseEvent| {
            let note = note.clone();
            let done =
                move |done: bool| note.set(if done { msg::saved_copied(lang) } else { msg::saved_copy_failed(lang) });
            clipboard::copy(file(&list), Callback::from(done));
        }
    };
    let gone = removed.as_ref().map(|work| Line::of(&session, work).what);
    html! {
        <section class="section" aria-labelledby="saved" hidden={list.is_empty() && gone.is_none()}>
            <header><h2 id="saved" ref={heading} tabindex="-1">{ msg::saved_title(lang) }</h2></header>
            <ul class="saved">{ for list.iter().take(work::LISTED).enumerate().map(row) }</ul>
            <p class="undone" role="status" hidden={gone.is_none()}>
                <span>{ gone.map(|what| msg::saved_removed(lang, &what)).unwrap_or_default() }</span>
                <button type="button" class="link" ref={undo} onclick={put_back}>{ msg::saved_undo(lang) }</button>
            </p>
            <div class="acts gap" hidden={list.is_empty()}>
                <button type="button" class="btn" onclick={save}>{ msg::saved_file(lang) }</button>
                <button type="button" class="btn btn-quiet" onclick={copy}>{ msg::saved_copy(lang) }</button>
            </div>
            <p class="done-note" role="status">{ *note }</p>
        </section>
    }
}
