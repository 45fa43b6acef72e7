//! What the portfolio page shows, as its workers have said it last.

use super::data::{Data, object};
use std::collections::VecDeque;
use wasm_bindgen::JsValue;
use web_sys::{Blob, Worker};
use yew::AttrValue;

/// Filters and order of the table, as the book takes them.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Only of this urgency.
    pub urgency: Option<String>,
    /// Only those that end from one day to another, as `2018-09-01`.
    pub ends: Option<(String, String)>,
    /// Only of this offer.
    pub offer: Option<String>,
    /// Only those with this in customer, id or file.
    pub text: String,
    /// By which column.
    pub sort: &'static str,
    /// Whether from the end.
    pub down: bool,
}

impl Default for View {
    fn default() -> Self {
        Self { urgency: None, ends: None, offer: None, text: String::new(), sort: "urgency", down: false }
    }
}

impl View {
    pub(super) fn data(&self) -> JsValue {
        let text = |text: Option<&String>| text.map_or(JsValue::NULL, JsValue::from);
        let ends = self.ends.as_ref();
        object([
            ("urgency", text(self.urgency.as_ref())),
            ("from", text(ends.map(|ends| &ends.0))),
            ("to", text(ends.map(|ends| &ends.1))),
            ("offer", text(self.offer.as_ref())),
            ("text", JsValue::from(&self.text)),
            ("sort", self.sort.into()),
            ("down", self.down.into()),
        ])
    }
}

/// A file that is being read.
pub struct Import {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub size: f64,
    /// Bytes that are read.
    pub bytes: f64,
    /// Rows that are read.
    pub rows: i64,
    pub(super) blob: Blob,
    pub(super) reader: Option<Worker>,
    /// It is read; the book is taking it in.
    pub(super) adding: bool,
}

/// A file that waits for an answer.
pub struct Asked {
    /// Its name.
    pub name: String,
    /// What has to be known.
    pub question: Data,
    pub(super) blob: Blob,
}

/// A file that could not be read.
pub struct Failed {
    /// Its name.
    pub name: String,
    /// Why.
    pub error: Data,
}

/// Why results are not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// What was found, in English.
    Failed(String),
    /// A plan of more subscriptions than can be printed.
    TooLong(i64),
}

/// Everything that the page shows.
#[derive(Default)]
pub struct Desk {
    pub(super) book: Option<Worker>,
    /// How all stands; none until what was kept has been read.
    pub state: Option<Data>,
    /// What a file that was just read makes of the counts, before its rows are worked out.
    pub headline: Option<Data>,
    /// The rows that are looked at.
    pub rows: Option<Data>,
    /// Rows that were not understood, once they are asked for.
    pub refused: Option<Data>,
    /// Rows that another one stands for, once they are asked for.
    pub merged: Option<Data>,
    /// Why nothing is kept: `none` or `full`.
    pub unkept: Option<String>,
    /// Why the last results that were asked for are not there.
    pub unsaved: Option<Unsaved>,
    /// The work plan that is being printed, as HTML.
    pub plan: Option<AttrValue>,
    /// The workers do not start.
    pub broken: bool,
    /// The file that is being read.
    pub import: Option<Import>,
    /// The file that waits for an answer.
    pub asked: Option<Asked>,
    /// Files that could not be read, since the last ones were brought.
    pub failed: Vec<Failed>,
    /// How far the table is scrolled, in pixels.
    pub scroll: f64,
    /// Filters and order.
    pub view: View,
    /// Which rows are looked at, and the language of their names.
    pub(super) window: (usize, usize, String),
    pub(super) seq: u32,
    /// The sample's day is to be set as soon as the book is there.
    pub(super) sample: bool,
    pub(super) queue: VecDeque<(String, Blob)>,
}
