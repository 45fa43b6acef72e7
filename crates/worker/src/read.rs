//! One import: bytes in, what the page is told out.

use crate::kept::pack;
use crate::message::{Around, asks, problem};
use nextplan_catalog::model::Catalog;
use nextplan_documents::portfolio::workbook_error;
use nextplan_portfolio::{Known, Outcome, Progress, ReadError, Sheets, Surroundings, read};
use nextplan_words::Lang;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::io::Read;

/// What came of an import.
#[derive(Clone, Debug)]
pub enum Came {
    /// It was read: a reading, packed for the book.
    Read(Vec<u8>),
    /// Something has to be asked, or it could not be read: a message for the page.
    Told(Value),
    /// It is a workbook: [`workbook`] takes its rows.
    Workbook,
}

/// Takes a row of a workbook: its sheet's place, its number, its cells.
pub type TakeRow<'t> = dyn FnMut(u32, u64, &[Cow<str>]) + 't;

/// Reads a file.
pub fn came(
    catalog: &Catalog,
    name: &str,
    source: impl Read + Send,
    around: &Around,
    lang: Lang,
    progress: &mut dyn FnMut(Progress),
) -> Came {
    within(catalog, around, lang, |surroundings| read(name, source, surroundings, progress))
}

/// Reads a workbook from what `rows` hands over, in order; it says in the workbook reader's words why it cannot.
pub fn workbook(
    catalog: &Catalog,
    name: &str,
    around: &Around,
    lang: Lang,
    rows: impl FnOnce(&mut TakeRow) -> Result<(), String>,
) -> Came {
    let mut broken = None;
    let came = within(catalog, around, lang, |surroundings| {
        let mut sheets = Sheets::new(name, surroundings);
        let mut at = None;
        broken = rows(&mut |sheet, number, cells| {
            if at.replace(sheet) != Some(sheet) {
                sheets.sheet();
            }
            sheets.row(number, cells);
        })
        .err();
        sheets.finish()
    });
    broken.map_or(came, |found| damaged(lang, &found))
}

/// A workbook that cannot be read.
pub fn damaged(lang: Lang, found: &str) -> Came {
    let error = json!({ "why": "other", "words": workbook_error(lang, found) });
    Came::Told(json!({ "kind": "failed", "error": error }))
}

fn within(
    catalog: &Catalog,
    around: &Around,
    lang: Lang,
    read: impl FnOnce(&Surroundings) -> Result<Outcome, ReadError>,
) -> Came {
    let known = Known::new(catalog);
    let watch = around.watch.iter().cloned().collect();
    let answers = |shape: &str| around.answers.get(shape).cloned();
    let surroundings = Surroundings { known: &known, answers: &answers, watch: &watch, threads: 1 };
    told(catalog, lang, read(&surroundings))
}

/// What the page, or the book, is told of an outcome.
pub fn told(catalog: &Catalog, lang: Lang, outcome: Result<Outcome, ReadError>) -> Came {
    match outcome {
        Ok(Outcome::Read(reading)) => Came::Read(pack(catalog, reading)),
        Ok(Outcome::Asks(question)) => Came::Told(json!({ "kind": "asks", "question": asks(&question) })),
        Err(ReadError::Workbook) => Came::Workbook,
        Err(error) => Came::Told(json!({ "kind": "failed", "error": problem(lang, &error) })),
    }
}
