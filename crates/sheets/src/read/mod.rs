//! Rows out of a workbook.

mod book;
mod dates;
mod numbers;
mod sheet;
mod strings;
mod styles;

use crate::error::SheetError;
use crate::limits::Limits;
use crate::package::Package;
use crate::xml::{Budget, Xml};
use std::ops::ControlFlow;

/// One row of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The sheet's name.
    pub sheet: &'a str,
    /// Whether Excel hides the sheet from its readers.
    pub hidden_sheet: bool,
    /// The row's number as Excel shows it, from 1.
    pub number: u32,
    /// The cells' texts from column A to the last one with a text; `""` for empty cells, so that columns stay aligned.
    pub cells: &'a [&'a str],
}

/// Hands out the rows of all sheets, in the workbook's order, until `row` breaks off.
///
/// Rows without any text are left out. A cell is what a reader of the workbook takes it for:
///
/// - a number in its shortest form, `120` or `19.99`; a fraction has the 15 digits that Excel shows, no noise behind;
/// - `true` or `false`; an error as its name, `#N/A`;
/// - a date as `2018-11-30`, with a time that is not midnight `2018-11-30T08:00:00`; a time alone as `08:00:00`. Days
///   that Excel knows and the calendar does not come as Excel shows them: `1900-02-29`, `1900-01-00`;
/// - a formula as the value it had when the workbook was saved, and nothing if it was saved without;
/// - of cells that are merged, the first holds the text.
///
/// Texts are as they stand; those that [`Workbook`](crate::Workbook) wrote go through [`unguard`](crate::unguard).
///
/// Fails on the first thing that is not as it has to be; rows until then have been handed out. Memory is bounded by the
/// shared texts, one row and one piece of XML.
pub fn read(bytes: &[u8], limits: &Limits, row: &mut dyn FnMut(&Row<'_>) -> ControlFlow<()>) -> Result<(), SheetError> {
    let package = Package::open(bytes, limits.unpacked)?;
    let mut source = Source { package: &package, budget: Budget::new(limits.unpacked) };
    let book = book::read(&mut source)?;
    let known = sheet::Known {
        strings: strings::read(&mut source, &book, limits)?,
        kinds: styles::read(&mut source, &book)?,
        base: book.base,
    };
    let mut left = sheet::Left { cells: limits.cells, text: limits.text };
    for found in &book.sheets {
        if sheet::read(&mut source, found, &known, limits, &mut left, row)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// The parts, and how much may still be read from them.
struct Source<'a> {
    package: &'a Package<'a>,
    budget: Budget,
}

impl<'a> Source<'a> {
    /// Reads a part with `with`; `None` where there is no such part.
    fn part<T>(
        &mut self,
        name: &str,
        with: impl FnOnce(&mut Xml<'a>) -> Result<T, SheetError>,
    ) -> Result<Option<T>, SheetError> {
        let Some(part) = self.package.part(name)? else { return Ok(None) };
        let mut xml = Xml::new(part, self.budget);
        let read = with(&mut xml)?;
        self.budget = xml.budget();
        Ok(Some(read))
    }
}
