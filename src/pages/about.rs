//! What this is, what it keeps in the browser, and what it does not do.

use crate::route::Route;
use crate::session::Session;
use crate::state::work;
use nextplan_words::msg;
use yew::prelude::*;

/// A section with a heading.
fn section(id: &'static str, title: &str, body: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={id}>
            <header><h2 {id}>{ title }</h2></header>
            { body }
        </section>
    }
}

fn paragraph(text: &str) -> Html {
    html! { <p class="lede">{ text }</p> }
}

/// The about page.
pub fn about(session: &Session) -> Html {
    let lang = session.lang;
    let catalog = nextplan_catalog::embedded();
    let kept = html! {
        <>
            { paragraph(msg::about_kept_text(lang)) }
            <dl class="facts-list">
                <dt class="code">{ "nextplan.1.lang" }</dt><dd>{ msg::about_kept_lang(lang) }</dd>
                <dt class="code">{ "nextplan.1.work" }</dt><dd>{ msg::about_kept_work(lang) }</dd>
                <dt class="code">{ "nextplan.1.portfolio" }</dt><dd>{ msg::about_kept_portfolio(lang) }</dd>
            </dl>
            { paragraph(&msg::about_kept_now(lang, work::all().len() as i64)) }
        </>
    };
    let versions = html! {
        <dl class="facts-list">
            <dt>{ msg::about_version_catalog(lang) }</dt><dd>{ &*catalog.version }</dd>
            <dt>{ msg::about_version_digest(lang) }</dt><dd class="code">{ &*catalog.sha256 }</dd>
            <dt>{ msg::about_version_program(lang) }</dt><dd>{ env!("CARGO_PKG_VERSION") }</dd>
        </dl>
    };
    let wrong = html! {
        <>
            { paragraph(msg::about_wrong_text(lang)) }
            <p class="gap"><a class="link" href={Route::Catalog(None).fragment()}>{ msg::foot_sources(lang) }</a></p>
        </>
    };
    html! {
        <main key="about" id="main" class="page" tabindex="-1">
            <div class="page-head">
                <h1 id="title" tabindex="-1">{ msg::about_title(lang) }</h1>
                { paragraph(msg::about_lead(lang)) }
            </div>
            { section("nothing-sent", msg::about_nothing_sent(lang), paragraph(msg::about_nothing_sent_text(lang))) }
            { section("kept", msg::about_kept(lang), kept) }
            { section("wrong", msg::about_wrong(lang), wrong) }
            { section("not-microsoft", msg::about_not_microsoft(lang), paragraph(msg::about_not_microsoft_text(lang))) }
            { section("licence", msg::about_licence(lang), paragraph(msg::about_licence_text(lang))) }
            { section("versions", msg::about_versions(lang), versions) }
        </main>
    }
}
