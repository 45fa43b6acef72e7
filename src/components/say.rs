//! What could not be read of a link, and what was kept.

use crate::components::case_bar::facts;
use crate::components::icon::{IconKind, icon};
use crate::route::{CasePage, Opened, Route};
use crate::session::Session;
use nextplan_documents::{LinkError, Speaker, allowed};
use nextplan_engine::{Answer, Case, CaseError, Field, Mistake, advise};
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// What could not be read of a page's case; nothing where the link was read whole.
pub fn link_errors(session: &Session, opened: &Opened, page: CasePage) -> Html {
    let lang = session.lang;
    let wrong: Vec<&CaseError> = opened
        .errors
        .iter()
        .filter_map(|error| if let LinkError::Case(error) = error { Some(error) } else { None })
        .collect();
    let newer = opened.errors.iter().find_map(|error| match error {
        LinkError::Newer(version) => Some(version.as_str()),
        _ => None,
    });
    let go_on = {
        let (replace, to) = (session.replace.clone(), page.route(Opened::new(opened.case.clone())));
        Callback::from(move |_: MouseEvent| {
            replace.emit(to.clone());
            // The button is gone with the box: go where the page begins.
            crate::session::jump("title");
        })
    };
    let said = (!opened.errors.is_empty()).then(|| {
        let (title, rest) = match (newer, opened.errors.contains(&LinkError::TooLong)) {
            (_, true) => (msg::case_too_long(lang).to_owned(), msg::case_too_long_rest(lang).to_owned()),
            (Some(version), _) => (msg::case_newer(lang).to_owned(), msg::case_newer_rest(lang, version)),
            _ => (msg::case_unread(lang, wrong.len() as i64), msg::case_unread_rest(lang).to_owned()),
        };
        html! {
            <div class="say">
                <h2>{ icon(IconKind::Link) }{ title }</h2>
                <p>{ rest }</p>
                <div class="odd-place">{ table(lang, &opened.case, &wrong) }</div>
                <p class="kept"><b>{ msg::case_kept(lang) }</b>{ " " }{ kept(lang, &opened.case, session.today) }</p>
                <div class="acts">
                    <button type="button" class="btn" onclick={go_on}>{ msg::case_go_on(lang) }</button>
                    <a class="btn btn-quiet" href={Route::Start.fragment()}>{ msg::case_afresh(lang) }</a>
                </div>
            </div>
        }
    });
    html! { <div key="errors" class="say-place" role="status">{ for said }</div> }
}

fn table(lang: Lang, case: &Case, wrong: &[&CaseError]) -> Html {
    if wrong.is_empty() {
        return Html::default();
    }
    let heads = [msg::case_unread_field(lang), msg::case_unread_found(lang), msg::case_unread_allowed(lang)];
    let [_, found, can_be] = heads;
    let only = |head: &str| html! { <span class="only">{ msg::case_pair(lang, head, "") }</span> };
    let row = |(place, error): (usize, &&CaseError)| {
        let nothing = error.found.is_empty();
        html! {
            <tr role="row" key={place}>
                <th role="rowheader" scope="row">{ name(lang, case, error) }</th>
                <td role="cell">
                    { only(found) }
                    if nothing { <span>{ msg::case_unread_nothing(lang) }</span> }
                    else { <span class="code">{ &error.found }</span> }
                </td>
                <td role="cell">{ only(can_be) }{ allowed(lang, error) }</td>
            </tr>
        }
    };
    html! {
        <table role="table" class="odd">
            <thead role="rowgroup">
                <tr role="row">
                    { for heads.iter().map(|head| html! { <th key={*head} role="columnheader" scope="col">{ *head }</th> }) }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for wrong.iter().enumerate().map(row) }</tbody>
        </table>
    }
}

/// What a field is called; what is no field stays as it stands in the link.
fn name(lang: Lang, case: &Case, error: &CaseError) -> String {
    let catalog = nextplan_catalog::embedded();
    let advice = advise(catalog, case, case.as_of().unwrap_or_default());
    let speaker = Speaker::new(catalog, &advice, lang);
    let field = error.field.as_str();
    match field.split_once('.') {
        _ if error.kind == Mistake::UnknownField => field.to_owned(),
        Some(("needs", need)) => speaker.feature(need),
        Some((_, plan)) => speaker.plan_sold(plan).to_owned(),
        None => match field {
            "as_of" => msg::case_as_of(lang).to_owned(),
            "prices" => msg::case_prices(lang).to_owned(),
            "needs" | "retired" => field.to_owned(),
            field => speaker.question(field),
        },
    }
}

/// What was kept, in one line.
fn kept(lang: Lang, case: &Case, today: chrono::NaiveDate) -> String {
    let catalog = nextplan_catalog::embedded();
    let advice = advise(catalog, case, case.as_of().unwrap_or(today));
    let speaker = Speaker::new(catalog, &advice, lang);
    // A link without a day is read as of today; nothing was kept of it.
    let known = facts(lang, case, today).into_iter().filter(|fact| !fact.is_as_of || fact.day != Some(today));
    let mut said: Vec<String> = known.map(|fact| msg::case_pair(lang, fact.label, &fact.value)).collect();
    let mut more = |label: &str, value: &str| said.push(msg::case_pair(lang, label, value));
    for field in Field::ALL.iter().filter(|field| **field != Field::BoughtThrough) {
        if let Some(value) = case.answer(*field) {
            more(nextplan_documents::field_name(lang, *field), &speaker.value(*field, value));
        }
    }
    if let Some(country) = case.country() {
        more(nextplan_documents::field_name(lang, Field::CountryGroup), country);
    }
    for (place, feature) in case.offer(catalog).features.iter().enumerate() {
        if let Some(answer) = case.need(place) {
            let words = match answer {
                Answer::Needed => msg::case_needed(lang),
                Answer::NotNeeded => msg::case_not_needed(lang),
                Answer::Unsure => msg::case_unsure(lang),
            };
            more(&speaker.feature(&feature.id), words);
        }
    }
    said.join("; ")
}
