//! Rows of a workbook, which another crate reads and hands over one by one.

use crate::column::Column;
use crate::csv::ABOVE;
use crate::file::{Format, Outcome, Question, ReadError};
use crate::intake::{Cells, Tally};
use crate::read::{Surroundings, Table};
use nextplan_guard::unguard;
use std::borrow::Cow;

/// Takes the rows of a workbook's sheets, in order.
pub struct Sheets<'s> {
    name: String,
    around: &'s Surroundings<'s>,
    above: Vec<(u64, Vec<String>)>,
    table: Option<Table>,
    /// The first sheet's question, asked if no sheet can be read without.
    question: Option<Question>,
    given_up: bool,
    tally: Tally,
    used: Option<Table>,
}

struct Row<'r> {
    table: &'r Table,
    cells: &'r [String],
}

impl Cells for Row<'_> {
    fn cell(&self, column: Column) -> Cow<'_, str> {
        let cell = self.table.mapping.place(column).and_then(|place| self.cells.get(place));
        Cow::Borrowed(cell.map_or("", |cell| unguard(cell.trim())))
    }

    fn row(&self) -> String {
        self.cells.join("\t")
    }
}

impl<'s> Sheets<'s> {
    /// Rows of a file of that name.
    pub fn new(name: &str, around: &'s Surroundings<'s>) -> Self {
        Self {
            name: name.to_owned(),
            around,
            above: Vec::new(),
            table: None,
            question: None,
            given_up: false,
            tally: Tally::default(),
            used: None,
        }
    }

    /// Begins the next sheet: it has a header of its own.
    pub fn sheet(&mut self) {
        self.settle();
        self.above.clear();
        self.used = self.table.take().or(self.used.take());
        self.given_up = false;
    }

    /// Takes a row: its number as Excel shows it, and its cells.
    pub fn row(&mut self, number: u64, cells: &[impl AsRef<str>]) {
        let cells: Vec<String> = cells.iter().map(|cell| cell.as_ref().trim().to_owned()).collect();
        if self.given_up || cells.iter().all(String::is_empty) {
            return;
        }
        if let Some(table) = self.table.take() {
            self.take(&table, number, &cells);
            self.table = Some(table);
            return;
        }
        self.above.push((number, cells));
        if self.above.len() == ABOVE {
            self.settle();
        }
    }

    /// How many rows were taken.
    pub fn rows(&self) -> u64 {
        self.tally.read
    }

    /// Finds the header among the rows that wait, and takes those beneath it.
    fn settle(&mut self) {
        if self.table.is_some() || self.above.is_empty() {
            return;
        }
        let rows: Vec<Vec<String>> = self.above.iter().map(|(_, cells)| cells.clone()).collect();
        match Table::of(&rows, self.around.answers) {
            Ok(table) => {
                for (number, cells) in self.above.split_off(table.at + 1) {
                    self.take(&table, number, &cells);
                }
                self.table = Some(table);
            }
            Err(question) => {
                self.question = self.question.take().or(question);
                self.given_up = true;
            }
        }
        self.above.clear();
    }

    fn take(&mut self, table: &Table, line: u64, cells: &[String]) {
        if table.price_list {
            self.tally.read += 1;
            self.tally.not_concerned += 1;
            return;
        }
        let frame = table.frame(self.around.known, self.around.watch);
        let row = Row { table, cells };
        frame.sort(&mut self.tally, || line, frame.told(&row), &row);
    }

    /// What came of the workbook.
    pub fn finish(mut self) -> Result<Outcome, ReadError> {
        self.settle();
        match (self.table.take().or(self.used), self.question) {
            (Some(table), _) => Ok(table.finish(&self.name, Format::Xlsx, self.tally)),
            (None, Some(question)) => Ok(Outcome::Asks(question)),
            (None, None) => Err(ReadError::NoItems),
        }
    }
}
