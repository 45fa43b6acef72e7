//! What the command line says of the files: columns, the order of days, answers for every row.

use crate::args::{Dates, TriageArgs};
use crate::commands::Desk;
use crate::failure::Failure;
use nextplan_catalog::{Field, folded};
use nextplan_engine::Case;
use nextplan_portfolio::{Answers, Column, DateOrder};
use nextplan_words::msg;
use std::sync::atomic::{AtomicBool, Ordering};

/// What was said, checked.
pub(super) struct Told<'a> {
    columns: Vec<(Column, &'a str)>,
    /// Whether a file has that header.
    met: Vec<AtomicBool>,
    order: Option<DateOrder>,
    /// Answers for every row.
    pub(super) answers: Vec<(Field, &'a str)>,
}

/// Examples in messages: what is written is the same in every language.
pub(super) const COLUMN: &str = "--column ends-on=\"Valid to\"";
const ANSWER: &str = "--answer bought_through=volume-licensing";

impl<'a> Told<'a> {
    /// Understands the options, or says what is wrong with them.
    pub(super) fn of(desk: &Desk, args: &'a TriageArgs) -> Result<Self, Failure> {
        let columns: Result<Vec<_>, _> = args.columns.iter().map(|said| column(desk, said)).collect();
        let columns = columns?;
        let answers: Result<Vec<_>, _> = args.answers.iter().map(|said| answer(desk, said)).collect();
        let order = args.dates.map(|dates| match dates {
            Dates::DayFirst => DateOrder::DayFirst,
            Dates::MonthFirst => DateOrder::MonthFirst,
        });
        let met = columns.iter().map(|_| AtomicBool::new(false)).collect();
        Ok(Self { columns, met, order, answers: answers? })
    }

    /// What holds for files with these headers.
    pub(super) fn about(&self, shape: &str) -> Answers {
        let mut columns = std::collections::BTreeMap::new();
        for ((column, header), met) in self.columns.iter().zip(&self.met) {
            // A header that this file lacks is meant for another one; taken over, it would hide the file's own.
            if shape.split(' ').any(|known| known == folded(header)) {
                met.store(true, Ordering::Relaxed);
                columns.insert(*column, (*header).to_owned());
            }
        }
        Answers { columns, date_order: self.order }
    }

    /// A header that no file has.
    pub(super) fn unmet(&self) -> Option<&'a str> {
        let mut headers = self.columns.iter().zip(&self.met);
        headers.find(|(_, met)| !met.load(Ordering::Relaxed)).map(|((_, header), _)| *header)
    }
}

/// Names of all columns.
pub(super) fn columns() -> Vec<&'static str> {
    Column::ALL.map(Column::id).to_vec()
}

fn column<'a>(desk: &Desk, said: &'a str) -> Result<(Column, &'a str), Failure> {
    let parts =
        said.split_once('=').and_then(|(column, header)| Some((Column::from_id(column.trim())?, header.trim())));
    parts
        .filter(|(_, header)| !folded(header).is_empty())
        .ok_or_else(|| Failure::Usage(msg::cli_triage_column_form(desk.lang, &columns(), COLUMN, said)))
}

fn answer<'a>(desk: &Desk, said: &'a str) -> Result<(Field, &'a str), Failure> {
    let form = || {
        let fields: Vec<&str> = fields(desk).map(|(field, _)| field.id()).collect();
        Failure::Usage(msg::cli_triage_answer_form(desk.lang, &fields, ANSWER, said))
    };
    let (name, value) = said.split_once('=').ok_or_else(form)?;
    let (field, allowed) = fields(desk).find(|(field, _)| field.id() == name.trim()).ok_or_else(form)?;
    let known = allowed.iter().find(|known| **known == value.trim());
    let wrong = || Failure::Usage(msg::cli_triage_answer_value(desk.lang, &allowed, field.id(), value));
    known.map(|known| (field, *known)).ok_or_else(wrong)
}

/// Fields of a case that can be answered for every row, with their values.
fn fields(desk: &Desk) -> impl Iterator<Item = (Field, Vec<&'static str>)> {
    let case = Case::new(desk.catalog, &desk.catalog.offers[0].id);
    Field::ALL.iter().filter_map(move |field| {
        let values: Vec<&str> = field.values().iter().copied().filter(|value| *value != "unanswered").collect();
        let mut case = case.clone()?;
        case.set_answer(*field, values.first().copied());
        case.answer(*field).is_some().then_some((*field, values))
    })
}
