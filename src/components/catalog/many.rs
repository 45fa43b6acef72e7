//! The matrix of a notice with more options than stand side by side: an option a row, a feature a column.
//!
//! On a narrow screen there are no columns: below an option stands what it gives, by name.

use super::{label, refs};
use crate::components::catalog::matrix::{added, depends};
use crate::components::icon::{IconKind, icon};
use nextplan_catalog::model::{Choice, Feature, Notice, Offer};
use nextplan_documents::Reader;
use nextplan_words::msg;
use yew::prelude::*;

/// The matrix.
pub fn many(reader: &Reader, offer: &Offer, notice: &Notice) -> Html {
    let lang = reader.lang;
    let features: Vec<(u32, &Feature)> = offer
        .features
        .iter()
        .enumerate()
        .map(|(place, feature)| (1 << place, feature))
        .filter(|(bit, _)| notice.features & *bit != 0)
        .collect();
    let name = |feature: &Feature| reader.say(&format!("feature-{}-name", feature.id));
    let head = |(_, feature): &(u32, &Feature)| {
        let marks = added(offer, notice, feature).then(|| refs(lang, offer, &[feature.source]));
        html! {
            <th key={&*feature.id} role="columnheader" scope="col"><span>{ name(feature) }</span>{ for marks }</th>
        }
    };
    let cell = |choice: &Choice, (bit, feature): &(u32, &Feature)| {
        let gives = choice.provides & *bit != 0;
        let (kind, words, class) = if gives {
            (IconKind::Check, msg::answer_yes(lang), "yes")
        } else {
            (IconKind::Dash, msg::answer_no(lang), "no")
        };
        let disputed = choice.disputed & *bit != 0;
        html! {
            <td key={&*feature.id} role="cell" {class}>
                { icon(kind) }<span class="vh">{ words }</span><span class="only">{ " " }{ name(feature) }</span>
                if disputed { <span class="tag">{ msg::catalog_disputed(lang) }</span> }
            </td>
        }
    };
    let row = |choice: &Choice| {
        html! {
            <tr key={&*choice.id} role="row">
                <th role="rowheader" scope="row">
                    <span class="n">{ label(reader, notice, choice) }</span>
                    <span class="p">{ reader.plans_then(&choice.plans, notice) }</span>
                    <span class="r">{ depends(reader, choice) }</span>
                </th>
                { for features.iter().map(|feature| cell(choice, feature)) }
            </tr>
        }
    };
    html! {
        <table role="table" class="om">
            <caption class="vh">{ format!("{}: {}", reader.notice(notice), msg::catalog_matrix(lang)) }</caption>
            <colgroup><col class="f" />{ for features.iter().map(|(bit, _)| html! { <col key={*bit} /> }) }</colgroup>
            <thead role="rowgroup"><tr role="row"><td role="cell" />{ for features.iter().map(head) }</tr></thead>
            <tbody role="rowgroup">{ for notice.options.iter().map(row) }</tbody>
        </table>
    }
}
