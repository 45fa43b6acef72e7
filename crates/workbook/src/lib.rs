//! Excel workbooks for the portfolio's workers. A module of its own: most people bring CSV and never load it.
//!
//! It hands `nextplan-sheets` to JavaScript, row by row, and knows nothing else. Errors are that crate's sentences.

use chrono::DateTime;
use js_sys::{Array, Date, Function};
use nextplan_sheets::{Cell, Limits, Workbook};
use std::ops::ControlFlow;
use wasm_bindgen::prelude::*;

fn words(error: impl std::fmt::Display) -> JsValue {
    error.to_string().into()
}

/// Calls `row(sheet, number, cells)` for each row of all sheets: the sheet's place from 0 among those with rows, the
/// row's number as Excel shows it, and texts. Fails on what is no workbook, and with whatever `row` throws.
#[wasm_bindgen]
pub fn read(bytes: &[u8], row: &Function) -> Result<(), JsValue> {
    let (mut sheet, mut at) = (0_u32, None::<String>);
    let mut thrown = None;
    nextplan_sheets::read(bytes, &Limits::default(), &mut |found| {
        if at.as_deref() != Some(found.sheet) {
            sheet += u32::from(at.is_some());
            at = Some(found.sheet.to_owned());
        }
        let cells: Array = found.cells.iter().map(|cell| JsValue::from(*cell)).collect();
        match row.call3(&JsValue::NULL, &sheet.into(), &found.number.into(), &cells) {
            Ok(_) => ControlFlow::Continue(()),
            Err(error) => {
                thrown = Some(error);
                ControlFlow::Break(())
            }
        }
    })
    .map_err(words)?;
    thrown.map_or(Ok(()), Err)
}

/// A workbook that is being written.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Book(Workbook);

/// An empty workbook.
#[wasm_bindgen]
pub fn book() -> Book {
    Book::default()
}

/// A text, a number, a `Date` (its day in UTC), or anything else for nothing.
fn cell(value: &JsValue) -> Cell<'static> {
    if let Some(day) = value.dyn_ref::<Date>() {
        return DateTime::from_timestamp_millis(day.get_time() as i64).map(|time| time.date_naive()).into();
    }
    value.as_string().map_or_else(|| value.as_f64().into(), Cell::from)
}

#[wasm_bindgen]
impl Book {
    /// Adds a sheet with its headings. Fails on a name that Excel does not take.
    pub fn sheet(&mut self, name: &str, headings: &Array) -> Result<(), JsValue> {
        let headings: Vec<String> = headings.iter().filter_map(|heading| heading.as_string()).collect();
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        self.0.sheet(name, &headings).map(drop).map_err(words)
    }

    /// Adds a row to the last sheet. Fails without a sheet, and on more than Excel takes.
    pub fn row(&mut self, cells: &Array) -> Result<(), JsValue> {
        let cells: Vec<Cell<'_>> = cells.iter().map(|value| cell(&value)).collect();
        self.0.row(&cells).map_err(words)
    }

    /// The file. Fails without a sheet.
    pub fn finish(&self) -> Result<Vec<u8>, JsValue> {
        self.0.finish().map_err(words)
    }
}
