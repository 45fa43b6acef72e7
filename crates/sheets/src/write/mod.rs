//! Tables into a new workbook.

mod parts;

use crate::error::{Place, WriteError};
use crate::escape::push_escaped;
use crate::limits::{Limit, Limits};
use crate::reference::letters;
use chrono::{Datelike, NaiveDate};
use nextplan_guard::guard;
use std::borrow::Cow;
use std::fmt::Write;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// A text, guarded against being taken for a formula (see [`nextplan_guard`]).
    Text(Cow<'a, str>),
    /// A finite number.
    Number(f64),
    /// A day, shown as `2018-11-30`. Days that Excel does not know, before 1900 and after 9999, become texts.
    Date(NaiveDate),
    /// Nothing.
    Empty,
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Cell<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Cell<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<NaiveDate> for Cell<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

/// A workbook that is being written. Equal cells give equal bytes: it holds no clock and no name of who wrote it.
#[derive(Clone, Debug, Default)]
pub struct Workbook {
    sheets: Vec<Sheet>,
}

/// A sheet: a header row, bold, with a filter and always in sight, and rows below it.
#[derive(Clone, Debug)]
pub struct Sheet {
    name: String,
    /// The XML of the rows, the header's included.
    rows: String,
    count: u32,
    columns: u32,
    /// Characters of the longest cell of each column.
    widths: Vec<usize>,
}

const PLAIN: u32 = 0;
const BOLD: u32 = 1;
const DAY: u32 = 2;

impl Workbook {
    /// A workbook without sheets.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a sheet with its header row. Fails on a name that Excel does not take: 1 to 31 characters, none of
    /// `[]:*?/\`, no apostrophe at either end, no two alike but for case, not `History`.
    pub fn sheet(&mut self, name: &str, header: &[&str]) -> Result<&mut Sheet, WriteError> {
        if let Some(reason) = self.wrong_name(name) {
            return Err(WriteError::SheetName { name: name.to_owned(), reason });
        }
        let mut sheet = Sheet { name: name.to_owned(), rows: String::new(), count: 0, columns: 0, widths: Vec::new() };
        let header: Vec<Cell<'_>> = header.iter().map(|head| Cell::from(*head)).collect();
        sheet.push(&header, BOLD)?;
        sheet.columns = header.len() as u32;
        self.sheets.push(sheet);
        // Just pushed; the other arm cannot be reached.
        self.sheets.last_mut().ok_or(WriteError::NoSheet)
    }

    fn wrong_name(&self, name: &str) -> Option<&'static str> {
        let lower = name.to_lowercase();
        match () {
            () if name.is_empty() => Some("is empty; allowed are 1 to 31 characters"),
            () if name.encode_utf16().count() > 31 => Some("is too long; allowed are 1 to 31 characters"),
            () if name.contains(['[', ']', ':', '*', '?', '/', '\\']) => Some("has one of []:*?/\\; allowed is none"),
            () if name.contains(char::is_control) => Some("has a control character; allowed is none"),
            () if name.starts_with('\'') || name.ends_with('\'') => {
                Some("begins or ends with an apostrophe; allowed is neither")
            }
            () if lower == "history" => Some("is taken by Excel itself; allowed is any other"),
            () if self.sheets.iter().any(|sheet| sheet.name.to_lowercase() == lower) => {
                Some("is there already; allowed are names that differ by more than case")
            }
            () => None,
        }
    }

    /// Adds a row to the last sheet, as [`Sheet::row`] does. Fails without a sheet.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), WriteError> {
        self.sheets.last_mut().ok_or(WriteError::NoSheet)?.row(cells)
    }

    /// The bytes of the `.xlsx` file. Fails without a sheet.
    pub fn finish(&self) -> Result<Vec<u8>, WriteError> {
        if self.sheets.is_empty() {
            return Err(WriteError::NoSheet);
        }
        parts::packed(&self.sheets).map_err(|error| WriteError::Packing { found: error.to_string() })
    }
}

impl Sheet {
    /// Adds a row. Fails on more than Excel takes (1,048,576 rows with the header, 16,384 columns, 32,767 characters in
    /// a cell, its guard included) and on numbers that are not finite; the sheet then stays as it was.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), WriteError> {
        self.push(cells, PLAIN)
    }

    fn push(&mut self, cells: &[Cell<'_>], style: u32) -> Result<(), WriteError> {
        let excel = Limits::default();
        let number = self.count + 1;
        let place = Box::new(Place { part: String::new(), sheet: Some(self.name.clone()), row: Some(number) });
        let too_large = |limit, allowed| WriteError::TooLarge { place: place.clone(), limit, allowed };
        if number > excel.rows {
            return Err(too_large(Limit::Rows, excel.rows.into()));
        }
        if cells.len() > excel.columns as usize {
            return Err(too_large(Limit::Columns, excel.columns.into()));
        }
        let mut row = format!("<row r=\"{number}\">");
        let mut widths = Vec::with_capacity(cells.len());
        for (column, cell) in (1..).zip(cells) {
            let at = format!("{}{number}", letters(column));
            let width = match cell {
                Cell::Empty => 0,
                Cell::Text(text) => {
                    let text = guard(text);
                    let characters = text.encode_utf16().count();
                    if characters > excel.characters {
                        return Err(too_large(Limit::Characters, excel.characters as u64));
                    }
                    push_text(&at, style, &text, &mut row);
                    text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
                }
                Cell::Number(number) if !number.is_finite() => {
                    return Err(WriteError::Number { place, cell: at, found: number.to_string() });
                }
                Cell::Number(number) => {
                    let text = if (1e-6..1e21).contains(&number.abs()) || *number == 0.0 {
                        number.to_string()
                    } else {
                        format!("{number:e}")
                    };
                    let _ = write!(row, "<c r=\"{at}\"{}><v>{text}</v></c>", styled(style));
                    text.len()
                }
                Cell::Date(day) => {
                    if let Some(serial) = serial(*day) {
                        let _ = write!(row, "<c r=\"{at}\"{}><v>{serial}</v></c>", styled(DAY));
                    } else {
                        push_text(&at, style, &guard(&day.to_string()), &mut row);
                    }
                    "2018-11-30".len()
                }
            };
            widths.push(width);
        }
        row.push_str("</row>");
        self.rows.push_str(&row);
        self.count = number;
        if self.widths.len() < widths.len() {
            self.widths.resize(widths.len(), 0);
        }
        for (widest, width) in self.widths.iter_mut().zip(widths) {
            *widest = width.max(*widest);
        }
        Ok(())
    }
}

fn styled(style: u32) -> String {
    if style == PLAIN { String::new() } else { format!(" s=\"{style}\"") }
}

// Writing to a String cannot fail.
fn push_text(at: &str, style: u32, text: &str, row: &mut String) {
    let _ = write!(row, "<c r=\"{at}\"{} t=\"inlineStr\"><is><t xml:space=\"preserve\">", styled(style));
    push_escaped(text, row);
    row.push_str("</t></is></c>");
}

/// The number that Excel keeps for a day; `None` where it knows none.
fn serial(day: NaiveDate) -> Option<i64> {
    let first = NaiveDate::from_ymd_opt(1899, 12, 31)?;
    let days = day.signed_duration_since(first).num_days();
    // From the 60th on one more, for the 29 February 1900 that never was.
    (1900..=9999).contains(&day.year()).then_some(if days >= 60 { days + 1 } else { days })
}
