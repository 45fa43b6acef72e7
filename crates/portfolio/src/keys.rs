//! What the cells that can tell a product were found to name.

use crate::column::{Column, Mapping};
use crate::intake::Told;
use crate::known::{Known, Product};
use crate::text::text;
use rustc_hash::FxHashMap;

/// Different cells of a column whose product is remembered. What is not remembered is looked up again.
const REMEMBERED: usize = 4096;

/// A column that can tell the product.
struct Key {
    column: Column,
    place: usize,
    found: FxHashMap<Box<[u8]>, Option<Product>>,
}

/// All of them, the surest first.
pub(crate) struct Keys(Vec<Key>);

impl Keys {
    /// Those that a file has.
    pub(crate) fn new(mapping: &Mapping) -> Self {
        let key = |column| Some(Key { column, place: mapping.place(column)?, found: FxHashMap::default() });
        Self(Column::KEYS.into_iter().filter_map(key).collect())
    }

    /// What a row tells. Its cells come without their quotes, but with those in them as they are written.
    #[inline]
    pub(crate) fn told<'c>(&mut self, known: &Known, cell: impl Fn(usize) -> Option<&'c [u8]>) -> Told {
        let mut told = Told::default();
        for key in &mut self.0 {
            let cell = cell(key.place).filter(|bytes| !bytes.trim_ascii().is_empty());
            if cell.is_some_and(|bytes| told.and(key.column, || key.names(known, bytes))) {
                break;
            }
        }
        told
    }
}

impl Key {
    #[inline]
    fn names(&mut self, known: &Known, bytes: &[u8]) -> Option<Product> {
        if let Some(product) = self.found.get(bytes) {
            return *product;
        }
        let product = known.product(&text(bytes).replace("\"\"", "\""));
        if self.found.len() < REMEMBERED {
            self.found.insert(bytes.into(), product);
        }
        product
    }
}
