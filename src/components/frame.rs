//! Header and footer.

use crate::components::icon::{IconKind, icon};
use crate::components::part::part;
use crate::components::wipe::{Wipe, WipeProps};
use crate::route::Route;
use crate::session::{Session, use_session};
use nextplan_documents::Reader;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// Brand, pages, languages.
pub fn header(session: &Session, route: &Route) -> Html {
    let lang = session.lang;
    let page = |to: Route, here: bool, words: &'static str| {
        html! { <a href={to.fragment()} aria-current={here.then_some("page")}>{ words }</a> }
    };
    let tongue = |to: Lang| {
        let set = session.set_lang.clone();
        let code = to.code().to_uppercase();
        html! {
            <button key={to.code()} type="button" lang={to.code()} aria-pressed={(to == lang).to_string()}
                aria-label={format!("{code} {}", to.native_name())} onclick={move |_| set.emit(to)}>{ code }</button>
        }
    };
    let in_catalog = matches!(route, Route::Catalog(_));
    html! {
        <header class="top"><div class="page">
            <a class="brand" href={Route::Start.fragment()}>{ icon(IconKind::Brand) }{ "Nextplan" }</a>
            <nav class="nav" aria-label={msg::nav_main(lang)}>
                { page(Route::Start, *route == Route::Start, msg::nav_start(lang)) }
                { page(Route::Portfolio, *route == Route::Portfolio, msg::nav_portfolio(lang)) }
                { page(Route::Catalog(None), in_catalog, msg::nav_catalog(lang)) }
            </nav>
            <div class="lang" role="group" aria-label={msg::nav_language(lang)}>
                { for Lang::ALL.into_iter().map(tongue) }
            </div>
        </div></header>
    }
}

/// What the catalog is, what is kept, and whose product this is not.
#[function_component]
pub fn Footer() -> Html {
    let session = use_session();
    let lang = session.lang;
    let reader = Reader { catalog: nextplan_catalog::embedded(), lang, today: session.today };
    let wiping = use_state(|| false);
    let open = {
        let wiping = wiping.clone();
        move |_: MouseEvent| wiping.set(true)
    };
    let onclose = {
        let wiping = wiping.clone();
        Callback::from(move |()| wiping.set(false))
    };
    html! {
        <>
            <footer class="foot">
                <div class="page">
                    <span>{ msg::foot_catalog(lang, reader.last_checked(), &reader.catalog.version) }</span>
                    <a href={Route::Catalog(None).fragment()}>{ msg::foot_sources(lang) }</a>
                    <a href={Route::About.fragment()}>{ msg::nav_about(lang) }</a>
                    <button type="button" aria-haspopup="dialog" onclick={open}>{ msg::wipe_open(lang) }</button>
                    <span class="end">{ msg::foot_not_microsoft(lang) }</span>
                </div>
            </footer>
            <div>{ for wiping.then(|| part::<Wipe>("wipe", WipeProps { onclose })) }</div>
        </>
    }
}
