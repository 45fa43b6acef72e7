//! The module that reads and writes workbooks: loaded when there is one, and not before.

use js_sys::{Array, Date, Uint8Array};
use nextplan_documents::portfolio::{Cell, Table};
use nextplan_worker::TakeRow;
use std::borrow::Cow;
use wasm_bindgen::prelude::*;

/// A workbook, packed, in bytes: the browser holds it as a whole, twice.
pub(crate) const LARGEST: f64 = 209_715_200.0;

#[wasm_bindgen]
extern "C" {
    /// Stands in portfolio-worker.js.
    #[wasm_bindgen(catch, js_name = workbook)]
    async fn load() -> Result<JsValue, JsValue>;

    type Module;

    #[wasm_bindgen(method, catch)]
    fn read(this: &Module, bytes: &Uint8Array, row: &mut dyn FnMut(u32, u32, Array)) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn book(this: &Module) -> Writer;

    type Writer;

    #[wasm_bindgen(method, catch)]
    fn sheet(this: &Writer, name: &str, headings: &Array) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn row(this: &Writer, cells: &Array) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn finish(this: &Writer) -> Result<Uint8Array, JsValue>;
}

/// What was thrown, in words: the module throws texts, a browser errors.
pub(crate) fn words(thrown: &JsValue) -> String {
    let text = || thrown.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    thrown.as_string().or_else(text).unwrap_or_else(|| "error".to_owned())
}

/// The module, once it is there.
pub(crate) struct Workbooks(Module);

impl Workbooks {
    /// Loads it.
    pub(crate) async fn load() -> Result<Self, JsValue> {
        load().await.map(|module| Self(module.unchecked_into()))
    }

    /// Calls `row` with each row: its sheet's place, its number, its cells.
    pub(crate) fn read(&self, bytes: &Uint8Array, row: &mut TakeRow) -> Result<(), JsValue> {
        self.0.read(bytes, &mut |sheet: u32, number: u32, cells: Array| {
            let cells: Vec<Cow<str>> = cells.iter().map(|cell| cell.as_string().unwrap_or_default().into()).collect();
            row(sheet, u64::from(number), &cells);
        })
    }

    /// The tables as a workbook, a sheet each.
    pub(crate) fn written(&self, tables: Vec<Table>) -> Result<Uint8Array, JsValue> {
        let book = self.0.book();
        for table in tables {
            book.sheet(table.name, &table.headings.iter().map(|heading| JsValue::from(*heading)).collect())?;
            for row in table.rows {
                book.row(&row.into_iter().map(cell).collect())?;
            }
        }
        book.finish()
    }
}

#[allow(clippy::cast_precision_loss, reason = "lines, seats and days stay far below 2^53")]
fn cell(cell: Cell) -> JsValue {
    match cell {
        Cell::Text(text) => text.as_ref().into(),
        Cell::Number(number) => (number as f64).into(),
        Cell::Date(day) => {
            let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
            Date::new(&(midnight as f64).into()).into()
        }
        Cell::Empty => JsValue::NULL,
    }
}
