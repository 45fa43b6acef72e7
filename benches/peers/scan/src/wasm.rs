//! What the page calls.

use crate::line_ends;
use wasm_bindgen::prelude::wasm_bindgen;

/// A file, or a piece of it, in the wasm's own memory.
#[wasm_bindgen]
pub struct Bytes(Vec<u8>);

#[wasm_bindgen]
impl Bytes {
    /// Room for so many bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(length: usize) -> Self {
        Self(vec![0; length])
    }

    /// Copies bytes in, from this position on.
    pub fn put(&mut self, at: usize, bytes: &js_sys::Uint8Array) {
        bytes.copy_to(&mut self.0[at..at + bytes.length() as usize]);
    }

    /// How many line feeds there are in the first so many bytes.
    #[wasm_bindgen(js_name = lineEnds)]
    pub fn line_ends(&self, length: usize) -> usize {
        line_ends(&self.0[..length])
    }
}
