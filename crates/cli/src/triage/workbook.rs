//! Excel workbooks in and out.

use crate::commands::Desk;
use crate::failure::Failure;
use nextplan_documents::portfolio::{Cell, Table, read_error, rejected_sheet, sheet, workbook_error};
use nextplan_portfolio::{Outcome, ReadError, Sheets, Surroundings, Triage};
use nextplan_sheets::{Cell as Written, Limits, SheetError, Workbook, WriteError};
use nextplan_words::msg;
use std::borrow::Cow;
use std::io::Read;
use std::ops::ControlFlow;

/// A workbook, packed: more than any that keeps within the limits unpacked.
const LARGEST: u64 = 512 << 20;

/// Whether a file begins as a workbook does, a new one or an old one.
pub(super) fn is_one(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || start.starts_with(b"\xd0\xcf\x11\xe0")
}

/// Reads the rows of all sheets; says as a sentence why not.
pub(super) fn read(desk: &Desk, name: &str, source: impl Read, around: &Surroundings) -> Result<Outcome, String> {
    let mut bytes = Vec::new();
    source.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| read_error(desk.lang, &ReadError::from(error)))?;
    if bytes.len() as u64 > LARGEST {
        return Err(workbook_error(desk.lang, &format!("more than {LARGEST} bytes")));
    }
    let mut sheets = Sheets::new(name, around);
    let mut at: Option<String> = None;
    nextplan_sheets::read(&bytes, &Limits::default(), &mut |row| {
        if at.as_deref() != Some(row.sheet) {
            sheets.sheet();
            at = Some(row.sheet.to_owned());
        }
        let cells: Vec<Cow<str>> = row.cells.iter().map(|cell| Cow::Borrowed(*cell)).collect();
        sheets.row(u64::from(row.number), &cells);
        ControlFlow::Continue(())
    })
    .map_err(|error: SheetError| workbook_error(desk.lang, &error.to_string()))?;
    sheets.finish().map_err(|error| read_error(desk.lang, &error))
}

/// The triage as a workbook: the subscriptions, and where there are any, the rows that were not understood.
pub(super) fn written(desk: &Desk, triage: &Triage) -> Result<Vec<u8>, Failure> {
    let mut book = Workbook::new();
    let made = add(&mut book, sheet(desk.catalog, triage, desk.lang)).and_then(|()| {
        if !triage.refused.is_empty() {
            add(&mut book, rejected_sheet(triage, desk.lang))?;
        }
        book.finish()
    });
    made.map_err(|error| Failure::Refused(msg::cli_unwritable(desk.lang, "xlsx", &error.to_string())))
}

fn add(book: &mut Workbook, table: Table) -> Result<(), WriteError> {
    let sheet = book.sheet(table.name, &table.headings)?;
    for row in table.rows {
        let cells: Vec<Written> = row.into_iter().map(cell).collect();
        sheet.row(&cells)?;
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "lines, seats and days stay far below 2^53")]
fn cell(cell: Cell) -> Written {
    match cell {
        Cell::Text(text) => Written::Text(text),
        Cell::Number(number) => Written::Number(number as f64),
        Cell::Date(day) => Written::Date(day),
        Cell::Empty => Written::Empty,
    }
}
