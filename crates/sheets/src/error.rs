//! Why a workbook cannot be read or written.

use crate::limits::Limit;
use std::fmt;
use thiserror::Error;

/// Where in a workbook something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file inside the `.xlsx`, for instance `xl/worksheets/sheet1.xml`; empty where the whole is meant.
    pub part: String,
    /// The sheet's name as Excel shows it.
    pub sheet: Option<String>,
    /// The row's number as Excel shows it: the last one that was begun.
    pub row: Option<u32>,
}

impl Place {
    pub(crate) fn part(part: &str) -> Self {
        Self { part: shortened(part), sheet: None, row: None }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.sheet, self.row) {
            (Some(sheet), Some(row)) => write!(f, "sheet `{sheet}`, row {row}"),
            (Some(sheet), None) => write!(f, "sheet `{sheet}`"),
            _ if self.part.is_empty() => f.write_str("workbook"),
            _ => write!(f, "`{}`", self.part),
        }
    }
}

/// Why a workbook cannot be read. Says where, what was found and, where it helps, what is allowed.
///
/// Files get damaged on their way: all of these mean that the file is to blame, not the program.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SheetError {
    /// No byte at all.
    #[error("the file is empty; allowed is an .xlsx workbook")]
    Empty,
    /// The old container, which holds `.xls` and everything with a password.
    #[error("the workbook was saved with a password or as .xls; save it as .xlsx without a password")]
    LockedOrOld,
    /// Anything that is no zip file.
    #[error("the file is no .xlsx workbook: it begins with `{found}`")]
    NotZip {
        /// The first bytes, shortened.
        found: String,
    },
    /// It begins as a zip file, but its end, where the list of parts stands, is missing or wrong.
    #[error("the workbook is cut off or damaged: the list of its parts cannot be read ({found}); get the file again")]
    CutOff {
        /// What the zip library says.
        found: String,
    },
    /// A zip file without a workbook of the known kind: a document of another program, an `.xlsb`, any other zip.
    #[error("the file holds no .xlsx workbook: {found}; save it as .xlsx")]
    NoWorkbook {
        /// What was found in its place.
        found: String,
    },
    /// A part is locked by the zip's own means.
    #[error("`{part}` is saved with a password; save the workbook without one")]
    Locked {
        /// The part.
        part: String,
    },
    /// A part is packed in a way that Excel never uses.
    #[error("`{part}` is packed by {found}; allowed are deflate and stored")]
    Packing {
        /// The part.
        part: String,
        /// The method's name.
        found: String,
    },
    /// Two parts of the same name: which one is meant, nobody knows.
    #[error("`{part}` is in the workbook twice; allowed is once")]
    Twice {
        /// The part.
        part: String,
    },
    /// A part that another one points to is not there.
    #[error("{place}: `{part}` is missing from the workbook")]
    Missing {
        /// Who points to it.
        place: Box<Place>,
        /// The part.
        part: String,
    },
    /// Packed data or XML that is not what it has to be.
    #[error("{place}: damaged: {found}")]
    Damaged {
        /// Where.
        place: Box<Place>,
        /// What is wrong.
        found: String,
    },
    /// A document type or an entity of its own. Workbooks have none; attacks do.
    #[error("{place}: found the entity or document type `{found}`; workbooks have none")]
    Entity {
        /// Where.
        place: Box<Place>,
        /// Its name, shortened.
        found: String,
    },
    /// More than allowed.
    #[error("{place}: more than {allowed} {limit}")]
    TooLarge {
        /// Where.
        place: Box<Place>,
        /// Of what.
        limit: Limit,
        /// The limit.
        allowed: u64,
    },
    /// A row or cell comes after one that it has to come before, or a cell stands in another row than its own.
    #[error("{place}: `{found}` comes after `{after}`; allowed are ascending rows and cells")]
    Order {
        /// Where.
        place: Box<Place>,
        /// The row or cell.
        found: String,
        /// What stands before it.
        after: String,
    },
    /// The value of a cell is not what its type says.
    #[error("{place}: cell {cell} has `{found}`; allowed is {allowed}")]
    Value {
        /// Where.
        place: Box<Place>,
        /// The cell, for instance `B7`.
        cell: String,
        /// The value, shortened.
        found: String,
        /// What is allowed.
        allowed: String,
    },
}

/// Why a workbook cannot be written.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum WriteError {
    /// Excel does not take the name of a sheet.
    #[error("the sheet name `{name}` {reason}")]
    SheetName {
        /// The name.
        name: String,
        /// What is wrong and what is allowed.
        reason: &'static str,
    },
    /// A workbook has to have a sheet.
    #[error("the workbook has no sheet; at least one is needed")]
    NoSheet,
    /// More than Excel takes.
    #[error("{place}: more than {allowed} {limit}")]
    TooLarge {
        /// Where.
        place: Box<Place>,
        /// Of what.
        limit: Limit,
        /// The limit.
        allowed: u64,
    },
    /// Infinity, or no number.
    #[error("{place}: cell {cell} has `{found}`; allowed are finite numbers")]
    Number {
        /// Where.
        place: Box<Place>,
        /// The cell, for instance `B7`.
        cell: String,
        /// The value.
        found: String,
    },
    /// The zip library refuses; the text is its own.
    #[error("the workbook cannot be packed: {found}")]
    Packing {
        /// What the zip library says.
        found: String,
    },
}

/// A text for an error: one line, not longer than is read.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut characters = text.chars().map(|character| if character.is_control() { ' ' } else { character });
    let mut short: String = characters.by_ref().take(LONGEST).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
