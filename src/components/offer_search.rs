//! Finding the retired offer by any of its names or numbers: a combobox, as the ARIA practices describe it.

use crate::components::icon::{IconKind, icon_in};
use crate::components::offer_list::{Leads, offer_list};
use crate::route::Route;
use crate::session::use_session;
use nextplan_catalog::{Hit, marks, search};
use nextplan_documents::Reader;
use nextplan_words::msg;
use std::ops::Range;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// The id of the list of matches.
const LIST: &str = "matches";

fn option_id(place: usize) -> String {
    format!("match-{place}")
}

/// A text with some of it marked.
fn marked(text: &str, marks: &[Range<usize>]) -> Html {
    let mut parts = Vec::new();
    let mut at = 0;
    for range in marks {
        parts.push(html! { <span key={at}>{ &text[at..range.start] }</span> });
        parts.push(html! { <mark key={format!("m{}", range.start)}>{ &text[range.clone()] }</mark> });
        at = range.end;
    }
    parts.push(html! { <span key="rest">{ &text[at..] }</span> });
    html! { <>{ for parts }</> }
}

/// One match as it is shown: its name of today, and the other name or the number by which it was found.
fn shown(reader: &Reader, hit: &Hit, typed: &str) -> Html {
    let name = reader.name_now(hit.plan);
    let by_name = marks(name, typed);
    let number = hit.plan.skus.first().map_or("", |sku| sku.part_number.as_ref());
    let by_number = marks(number, typed).unwrap_or_default();
    let also = by_name.is_none() && hit.text != number;
    html! {
        <span>
            <span class="name">{ marked(name, &by_name.unwrap_or_default()) }</span>
            <span class="what">
                <span>if also { { msg::start_also(reader.lang) }{ " " }{ marked(hit.text, &hit.marks) }{ " " } }</span>
                <span class="code">{ marked(number, &by_number) }</span>
            </span>
        </span>
    }
}

fn none_found(reader: &Reader, leads: Leads, typed: &str, clear: &Callback<MouseEvent>) -> Html {
    let lang = reader.lang;
    let offers = &reader.catalog.offers;
    let names: Vec<&str> = offers.iter().map(|offer| reader.plan_now(offer.plan)).collect();
    html! {
        <div class="none-found">
            <b>{ msg::start_none(lang, typed) }</b>
            <p>{ msg::start_none_why(lang, offers.len() as i64, &names) }</p>
            <p class="ways-out">
                <a class="link" hidden={leads == Leads::Catalog} href={Route::Catalog(None).fragment()}>{ msg::start_none_see(lang) }</a>
                <button type="button" class="link" onclick={clear}>{ msg::start_none_clear(lang) }</button>
            </p>
        </div>
    }
}

/// What the search is for.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct SearchProps {
    /// Where what is found leads.
    pub leads: Leads,
}

/// The field, and below it the matches or, while nothing is typed, all offers.
#[function_component]
pub fn OfferSearch(props: &SearchProps) -> Html {
    let leads = props.leads;
    let session = use_session();
    let lang = session.lang;
    let catalog = nextplan_catalog::embedded();
    let reader = Reader { catalog, lang, today: session.today };
    let field = use_node_ref();
    let typed = use_state(String::new);
    let closed = use_state(|| false);
    let active = use_state(|| 0_usize);

    let hits = use_memo((*typed).clone(), |typed| search(catalog, typed));
    let blank = typed.trim().is_empty();
    let open = !blank && !*closed;
    let at = (*active).min(hits.len().saturating_sub(1));

    let choose = {
        let (session, hits) = (session.clone(), hits.clone());
        Callback::from(move |place: usize| {
            let Some(hit) = hits.get(place) else { return };
            if let Some(route) = leads.to(&session, hit.offer, hit.organisation) {
                session.go.emit(route);
            }
        })
    };
    let oninput = {
        let (typed, closed, active) = (typed.clone(), closed.clone(), active.clone());
        move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
            closed.set(false);
            active.set(0);
        }
    };
    let clear = {
        let (typed, field) = (typed.clone(), field.clone());
        Callback::from(move |_: MouseEvent| {
            typed.set(String::new());
            if let Some(field) = field.cast::<HtmlElement>() {
                let _ = field.focus();
            }
        })
    };
    let onkeydown = {
        let (typed, closed, active, choose) = (typed.clone(), closed.clone(), active.clone(), choose.clone());
        let count = hits.len();
        move |event: KeyboardEvent| {
            if event.is_composing() || blank {
                return;
            }
            match event.key().as_str() {
                "ArrowDown" | "ArrowUp" if count > 0 => {
                    let step = if event.key() == "ArrowDown" { 1 } else { count - 1 };
                    active.set(if open { (at + step) % count } else { at });
                    closed.set(false);
                }
                "Enter" if open && count > 0 => choose.emit(at),
                "Escape" if open => closed.set(true),
                "Escape" => typed.set(String::new()),
                _ => return,
            }
            event.prevent_default();
        }
    };

    let found = hits.len() as i64;
    let status = match found {
        _ if !open => String::new(),
        0 => msg::start_none(lang, typed.trim()),
        _ => msg::start_matches(lang, found),
    };
    let option = |(place, hit): (usize, &Hit<'static>)| {
        let choose = choose.clone();
        let day = hit.offer.milestones().sales_end.map(|end| end.on.0);
        html! {
            <li key={&*hit.plan.id} role="option" id={option_id(place)} aria-selected={(place == at).to_string()}
                onmousedown={|event: MouseEvent| event.prevent_default()} onclick={move |_| choose.emit(place)}>
                { shown(&reader, hit, &typed) }
                <time datetime={day.map(|day| day.to_string())}>{ day.map(|day| reader.day(day)).unwrap_or_default() }</time>
            </li>
        }
    };
    html! {
        <section class="search" aria-labelledby="search-label">
            <label class="way-label" id="search-label" for="search">{ msg::start_question(lang) }</label>
            <div class="combo">
                { icon_in("i i-l", IconKind::Search) }
                <input id="search" ref={field} type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength="200"
                    class={classes!((!blank).then_some("open"))} placeholder={msg::start_placeholder(lang)}
                    aria-autocomplete="list" aria-expanded={(open && found > 0).to_string()} aria-controls={LIST}
                    aria-activedescendant={(open && found > 0).then(|| option_id(at))}
                    value={(*typed).clone()} {oninput} {onkeydown} />
                <button type="button" class="clear" hidden={blank} aria-label={msg::start_clear(lang)} onclick={clear.clone()}>
                    { icon_in("i", IconKind::Cross) }
                </button>
            </div>
            <p class="vh" role="status">{ status }</p>
            <div class="found" hidden={!open}>
                <ul role="listbox" id={LIST} aria-label={msg::start_matches_label(lang)} hidden={found == 0}>
                    { for hits.iter().enumerate().map(option) }
                </ul>
                <p class="foot-line" hidden={found == 0}>
                    <span>{ msg::start_matches(lang, found) }</span><span>{ msg::start_keys(lang) }</span>
                </p>
                <div>if open && found == 0 { { none_found(&reader, leads, typed.trim(), &clear) } }</div>
            </div>
            <div hidden={open}>{ offer_list(&session, leads) }</div>
        </section>
    }
}
