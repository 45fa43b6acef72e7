//! What is known of an offer, section by section.

mod after;
mod all;
mod dates;
mod head;
mod many;
mod matrix;
mod moving;
mod names;
mod notice;
mod sources;
mod toc;

pub use after::after;
pub use all::all;
pub use dates::dates;
pub use head::head;
use matrix::matrix;
pub use moving::moving;
pub use names::names;
pub use notice::notice_section;
pub use sources::source_table;
pub use toc::toc;

use crate::components::sources::refs as marks;
use nextplan_catalog::model::{Choice, Condition, Notice, Offer, SourceRef};
use nextplan_documents::Reader;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// The numbers of some sources, as marks that lead to the table of sources.
fn refs(lang: Lang, offer: &Offer, cited: &[SourceRef]) -> Html {
    let all = nextplan_catalog::embedded().sources_of(offer);
    let cited: Vec<SourceRef> = cited.iter().map(|source| offer.document(&offer.notices[0], *source)).collect();
    let place = |source: &SourceRef| all.iter().position(|known| known == source).map(|place| place + 1);
    marks(lang, &cited.iter().filter_map(place).collect::<Vec<_>>())
}

/// A cell of sources; on a narrow screen it says what it is.
fn source_cell(lang: Lang, offer: &Offer, cited: &[SourceRef]) -> Html {
    html! { <td role="cell"><span class="only">{ msg::catalog_source(lang) }{ " " }</span>{ refs(lang, offer, cited) }</td> }
}

/// The heads of a table's columns.
fn table_head(columns: &[&str]) -> Html {
    let column = |(place, words): (usize, &&str)| {
        html! { <th key={place} role="columnheader" scope="col">{ *words }</th> }
    };
    html! { <thead role="rowgroup"><tr role="row">{ for columns.iter().enumerate().map(column) }</tr></thead> }
}

/// An option's number, where the notice has one.
fn label(reader: &Reader, notice: &Notice, choice: &Choice) -> String {
    if notice.numbered { msg::option_number(reader.lang, i64::from(choice.number)) } else { String::new() }
}

/// Where a row holds, in a line.
fn condition(reader: &Reader, when: &Condition) -> String {
    let said = reader.condition(when);
    if said.is_empty() { msg::catalog_always(reader.lang).to_owned() } else { said }
}
