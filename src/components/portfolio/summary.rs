//! The counts at the top, and the sum that they make.

use super::{URGENCIES, urgency_name};
use crate::components::icon::{IconKind, icon};
use crate::session::jump;
use crate::state::data::Data;
use nextplan_words::{Lang, format, msg};
use yew::prelude::*;

/// Seats and rows as headlines, and the sum of all rows.
pub fn summary(lang: Lang, state: &Data) -> Html {
    let (rows, urgent) = (state.get("rows"), state.get("by_urgency"));
    let count = |class: Option<&'static str>, kind: Option<IconKind>, words: &'static str, count: i64, more: Html| {
        html! {
            <div key={words}>
                <dt class={classes!(class)}>{ for kind.map(icon) }{ words }</dt>
                <dd>{ format::number(lang, count) }</dd>
                { more }
            </div>
        }
    };
    let marked = |id: &str, words: Option<&'static str>, number: i64| {
        let (id, kind, class) = URGENCIES.iter().find(|(known, ..)| *known == id).copied().unwrap_or(URGENCIES[0]);
        count(Some(class), Some(kind), words.unwrap_or(urgency_name(lang, id)), number, Html::default())
    };
    let refused = rows.count("not_understood");
    let see = if refused > 0 {
        let jump = |event: MouseEvent| {
            event.prevent_default();
            jump("refused");
        };
        html! { <dd><button type="button" class="link" onclick={jump}>{ msg::portfolio_see_refused(lang, refused) }</button></dd> }
    } else {
        Html::default()
    };
    let part = |sign: &'static str, words: String| {
        html! { <span key={words.clone()}><i aria-hidden="true">{ sign }</i>{ words }</span> }
    };
    html! {
        <div key="summary">
            <dl class="counts">
                { count(None, None, msg::portfolio_rows_read(lang), rows.count("read"), Html::default()) }
                { count(None, None, msg::portfolio_concerned(lang), rows.count("concerned"), Html::default()) }
                { marked("overdue", None, urgent.count("overdue")) }
                { marked("30-days", Some(msg::portfolio_within_90(lang)), urgent.count("30-days") + urgent.count("90-days")) }
                { count(None, Some(IconKind::Ask), msg::portfolio_not_understood(lang), refused, see) }
            </dl>
            <p class="sum">
                <b>{ msg::portfolio_rows(lang, rows.count("read")) }</b>
                { part("=", msg::portfolio_sum_concerned(lang, rows.count("concerned"))) }
                { part("+", msg::portfolio_sum_not_concerned(lang, rows.count("not_concerned"))) }
                { part("+", msg::portfolio_sum_not_understood(lang, refused)) }
                { part("+", msg::portfolio_sum_merged(lang, rows.count("merged"))) }
            </p>
        </div>
    }
}
