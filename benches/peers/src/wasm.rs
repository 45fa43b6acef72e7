//! What `wasm.mjs` and `rules.mjs` call. The loops are in here: a call from JavaScript is no part of a figure.

use crate::cases::{Sample, samples};
use crate::table::Table;
use nextplan_catalog::embedded;
use serde_json::json;
use std::hint::black_box;
use wasm_bindgen::prelude::wasm_bindgen;

/// The cases, and the table of needs, ready to be asked.
#[wasm_bindgen]
pub struct Bench {
    samples: Vec<Sample>,
    table: Table<'static>,
}

#[wasm_bindgen]
impl Bench {
    /// Reads them; no figure counts this.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)] // JavaScript has no defaults.
    pub fn new() -> Self {
        Self { samples: samples(embedded()), table: Table::new(embedded()) }
    }

    /// Names of the cases with the length of their advice as JSON.
    pub fn cases(&self) -> String {
        let case = |sample: &Sample| json!({ "name": sample.name, "bytes": sample.json(embedded()).len() });
        json!(self.samples.iter().map(case).collect::<Vec<_>>()).to_string()
    }

    /// One whole advice, so many times.
    pub fn advise(&self, case: usize, times: u32) {
        let sample = &self.samples[case];
        (0..times).for_each(|_| drop(black_box(black_box(sample).advice(embedded()))));
    }

    /// The same with its JSON.
    pub fn json(&self, case: usize, times: u32) {
        let sample = &self.samples[case];
        (0..times).for_each(|_| drop(black_box(black_box(sample).json(embedded()))));
    }

    /// The table with our answers.
    pub fn table(&self) -> String {
        self.table.json(embedded()).to_string()
    }

    /// Our answers to all combinations, so many times.
    #[wasm_bindgen(js_name = askAll)]
    pub fn ask_all(&self, times: u32) {
        (0..times).for_each(|_| self.table.ask_ours(embedded(), |option| _ = black_box(option)));
    }
}
