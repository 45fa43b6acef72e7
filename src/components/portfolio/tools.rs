//! What narrows the table down: urgency, offer, a text.

use super::{URGENCIES, urgency_name};
use crate::components::icon::{IconKind, icon, icon_in};
use crate::session::Session;
use crate::state::data::Data;
use crate::state::portfolio::{self, View};
use nextplan_documents::Reader;
use nextplan_engine::parse_day;
use nextplan_words::{DateStyle, format, msg};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Chips, search and offers.
pub fn tools(session: &Session, state: &Data, view: &View) -> Html {
    let lang = session.lang;
    let urgent = state.get("by_urgency");
    let chip = |id: Option<&'static str>, kind: Option<IconKind>, words: &'static str, count: i64| {
        let pressed = view.urgency.as_deref() == id;
        let onclick = move |_: MouseEvent| portfolio::show(|view| view.urgency = id.map(ToOwned::to_owned));
        html! {
            <button key={id.unwrap_or_default()} type="button" class="chip" aria-pressed={pressed.to_string()} {onclick}>
                { for kind.map(icon) }{ words }{ " " }<span class="c">{ format::number(lang, count) }</span>
            </button>
        }
    };
    let all = chip(None, None, msg::portfolio_all(lang), state.get("rows").count("concerned"));
    let shown = URGENCIES.iter().filter(|(id, ..)| urgent.count(id) > 0 || view.urgency.as_deref() == Some(id));
    let chips = shown.map(|(id, kind, _)| chip(Some(id), Some(*kind), urgency_name(lang, id), urgent.count(id)));
    let ends = view.ends.as_ref().and_then(|(from, to)| Some((parse_day(from)?, parse_day(to)?)));
    let span = ends.map(|(from, to)| {
        let day = |day| format::date(lang, day, DateStyle::Short);
        let words = msg::portfolio_from_to(lang, &day(from), &day(to));
        html! {
            <button type="button" class="chip" aria-pressed="true" onclick={|_: MouseEvent| portfolio::show(|view| view.ends = None)}>
                { words }{ icon(IconKind::Cross) }<span class="vh">{ msg::portfolio_ends_clear(lang) }</span>
            </button>
        }
    });
    let oninput = |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        portfolio::show(|view| view.text = text);
    };
    let catalog = nextplan_catalog::embedded();
    let reader = Reader { catalog, lang, today: session.today };
    let offers = state.get("by_offer");
    let option = |offer: &'static nextplan_catalog::model::Offer| {
        let count = offers.count(&offer.id);
        let words = msg::pair(lang, reader.plan_now(offer.plan), &format::number(lang, count));
        let selected = view.offer.as_deref() == Some(&*offer.id);
        (count > 0).then(|| html! { <option key={&*offer.id} value={&*offer.id} {selected}>{ words }</option> })
    };
    let onchange = |event: Event| {
        let offer = event.target_unchecked_into::<HtmlSelectElement>().value();
        portfolio::show(|view| view.offer = Some(offer).filter(|offer| !offer.is_empty()));
    };
    html! {
        <div key="tools" class="tools">
            <div class="chips" role="group" aria-label={msg::portfolio_filter(lang)}>
                { all }
                { for chips }
                <span class="span">{ for span }</span>
            </div>
            <div class="narrow">
                <select class="text" aria-label={msg::portfolio_offer(lang)} {onchange}>
                    <option key="" value="" selected={view.offer.is_none()}>{ msg::portfolio_every_offer(lang) }</option>
                    { for catalog.offers.iter().filter_map(option) }
                </select>
                <div class="find">
                    { icon_in("i", IconKind::Search) }
                    <input type="search" class="text" aria-label={msg::portfolio_find(lang)} placeholder={msg::portfolio_find(lang)}
                        maxlength="200" value={view.text.clone()} {oninput} />
                </div>
            </div>
        </div>
    }
}
