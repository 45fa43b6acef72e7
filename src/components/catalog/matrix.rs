//! A notice's matrix as it was printed, cells in doubt marked as such.

use super::many::many;
use super::{label, refs};
use crate::components::icon::{IconKind, icon};
use nextplan_catalog::model::{Choice, Condition, Feature, Notice, Offer};
use nextplan_documents::Reader;
use nextplan_words::{format, msg};
use yew::prelude::*;

/// As many options as stand side by side.
const MOST: usize = 5;

/// What an option depends on, in a line.
pub fn depends(reader: &Reader, choice: &Choice) -> String {
    let clauses: Vec<_> = choice.conditions.iter().map(|entry| entry.clause.clone()).collect();
    reader.clauses(&Condition::new(clauses, None, None))
}

/// Whether a row is not the notice's own: then it says where it comes from.
pub fn added(offer: &Offer, notice: &Notice, feature: &Feature) -> bool {
    feature.source != notice.source && !offer.notices.iter().any(|other| other.source == feature.source)
}

/// Options across, features down; with many options the other way round.
pub fn matrix(reader: &Reader, offer: &Offer, notice: &Notice) -> Html {
    let plans = |choice: &Choice| reader.plans_then(&choice.plans, notice);
    let label = |choice: &Choice| label(reader, notice, choice);
    let listed = |choice: &Choice| {
        html! {
            <li key={&*choice.id}>
                <span class="label">{ label(choice) }</span>
                <span class="p">{ plans(choice) }</span>
                <span class="r">{ depends(reader, choice) }</span>
            </li>
        }
    };
    let count = notice.options.len();
    if count > MOST && notice.features != 0 {
        return many(reader, offer, notice);
    }
    if notice.features == 0 {
        return html! { <ul class="mx-key all">{ for notice.options.iter().map(listed) }</ul> };
    }
    let head = |choice: &Choice| {
        let (label, number) = (label(choice), format::number(reader.lang, i64::from(choice.number)));
        // On a narrow screen only the number stands above its column.
        let (before, rest) = label.split_at(label.find(&number).unwrap_or(0));
        html! {
            <th key={&*choice.id} role="columnheader" scope="col">
                <span class="n"><span>{ before }</span>{ rest }</span>
                <span class="p">{ plans(choice) }</span>
                <span class="r">{ depends(reader, choice) }</span>
            </th>
        }
    };
    let cell = |choice: &Choice, bit: u32| {
        let (kind, words) = if choice.provides & bit == 0 {
            (IconKind::Dash, msg::answer_no(reader.lang))
        } else {
            (IconKind::Check, msg::answer_yes(reader.lang))
        };
        let disputed = choice.disputed & bit != 0;
        html! {
            <td key={&*choice.id} role="cell" class={disputed.then_some("disputed")}>
                { icon(kind) }<span class="vh">{ words }</span>
                if disputed { <span class="tag">{ msg::catalog_disputed(reader.lang) }</span> }
            </td>
        }
    };
    let row = |(place, feature): (usize, &Feature)| {
        let bit = 1 << place;
        (notice.features & bit != 0).then(|| {
            html! {
                <tr key={&*feature.id} role="row">
                    <th role="rowheader" scope="row">
                        { reader.say(&format!("feature-{}-name", feature.id)) }
                        { for added(offer, notice, feature).then(|| refs(reader.lang, offer, &[feature.source])) }
                    </th>
                    { for notice.options.iter().map(|choice| cell(choice, bit)) }
                </tr>
            }
        })
    };
    html! {
        <>
            <ul class="mx-key">{ for notice.options.iter().map(listed) }</ul>
            <table role="table" class={format!("mx of-{count}")}>
                <caption class="vh">{ format!("{}: {}", reader.notice(notice), msg::catalog_matrix(reader.lang)) }</caption>
                <colgroup><col class="f" />{ for notice.options.iter().map(|choice| html! { <col key={&*choice.id} /> }) }</colgroup>
                <thead role="rowgroup"><tr role="row">
                    <td role="cell" />
                    { for notice.options.iter().map(head) }
                </tr></thead>
                <tbody role="rowgroup">{ for offer.features.iter().enumerate().filter_map(row) }</tbody>
            </table>
        </>
    }
}
