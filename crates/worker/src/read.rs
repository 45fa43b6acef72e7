//! One import: bytes in, what the page is told out.

use crate::kept::pack;
use crate::message::{Around, asks, problem};
use nextplan_catalog::model::Catalog;
use nextplan_portfolio::{Known, Outcome, Progress, Surroundings, read};
use nextplan_words::Lang;
use serde_json::{Value, json};
use std::io::Read;

/// What came of an import.
#[derive(Clone, Debug)]
pub enum Came {
    /// It was read: a reading, packed for the book.
    Read(Vec<u8>),
    /// Something has to be asked, or it could not be read: a message for the page.
    Told(Value),
}

/// Reads a file.
pub fn came(
    catalog: &Catalog,
    name: &str,
    source: impl Read + Send,
    around: &Around,
    lang: Lang,
    progress: &mut dyn FnMut(Progress),
) -> Came {
    let known = Known::new(catalog);
    let watch = around.watch.iter().cloned().collect();
    let answers = |shape: &str| around.answers.get(shape).cloned();
    let surroundings = Surroundings { known: &known, answers: &answers, watch: &watch, threads: 1 };
    match read(name, source, &surroundings, progress) {
        Ok(Outcome::Read(reading)) => Came::Read(pack(catalog, reading)),
        Ok(Outcome::Asks(question)) => Came::Told(json!({ "kind": "asks", "question": asks(&question) })),
        Err(error) => Came::Told(json!({ "kind": "failed", "error": problem(lang, &error) })),
    }
}
