//! Saved work as JSON, read and written by the browser: a program for it of our own would be 40 kB.

use super::data::object;
use super::work::{Row, Work};
use js_sys::{Array, JSON, Object, Reflect};
use std::collections::{BTreeMap, BTreeSet};
use wasm_bindgen::{JsCast, JsValue};

/// What was kept as text. What cannot be read is left out, and the rest is kept.
pub fn read(text: &str) -> Vec<Work> {
    let list = JSON::parse(text).unwrap_or_default();
    items(&list).unwrap_or_default().iter().filter_map(work).collect()
}

/// The list as text.
pub fn write(list: &[Work]) -> String {
    text(JSON::stringify(&array(list)))
}

/// The list as a file of its own.
pub fn file(list: &[Work]) -> String {
    let file = object([("nextplan", "saved-work".into()), ("version", 1.into()), ("work", array(list))]);
    text(JSON::stringify_with_replacer_and_space(&file, &JsValue::NULL, &2.into()))
}

fn text(written: Result<js_sys::JsString, JsValue>) -> String {
    written.map(String::from).unwrap_or_default()
}

fn array(list: &[Work]) -> JsValue {
    let value = |work: &Work| {
        let ticks: Array = work.ticks.iter().map(JsValue::from).collect();
        let notes = object(work.notes.iter().map(|(section, note)| (section.as_str(), JsValue::from(note))));
        let (name, query) = (JsValue::from(&work.name), JsValue::from(&work.query));
        let row =
            work.row.as_ref().map(|row| object([("key", JsValue::from(&row.key)), ("link", JsValue::from(&row.link))]));
        let row = row.map(|row| ("row", row));
        object([("name", name), ("notes", notes), ("query", query), ("ticks", ticks.into())].into_iter().chain(row))
    };
    list.iter().map(value).collect::<Array>().into()
}

/// A field's value; `undefined` where there is none, nothing where there are no fields.
fn field(piece: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(piece, &name.into()).ok()
}

fn items(list: &JsValue) -> Option<Vec<JsValue>> {
    Array::is_array(list).then(|| Array::from(list).iter().collect())
}

fn work(piece: &JsValue) -> Option<Work> {
    let given = |name: &str| field(piece, name).map(|value| Some(value).filter(|value| !value.is_undefined()));
    Some(Work {
        query: given("query")??.as_string()?,
        name: given("name")?.map_or(Some(String::new()), |name| name.as_string())?,
        ticks: given("ticks")?.map_or(Some(BTreeSet::new()), |ticks| ticks_of(&ticks))?,
        notes: given("notes")?.map_or(Some(BTreeMap::new()), |notes| notes_of(&notes))?,
        row: given("row")?.and_then(|row| {
            let text = |name: &str| field(&row, name)?.as_string();
            Some(Row { key: text("key")?, link: text("link")? })
        }),
    })
}

fn ticks_of(ticks: &JsValue) -> Option<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    for tick in items(ticks)? {
        all.insert(tick.as_string()?);
    }
    Some(all)
}

fn notes_of(notes: &JsValue) -> Option<BTreeMap<String, String>> {
    let is_object = notes.is_object() && !Array::is_array(notes);
    let entries = is_object.then(|| Object::entries(notes.unchecked_ref()))?;
    let mut all = BTreeMap::new();
    for entry in entries.iter() {
        let entry = Array::from(&entry);
        all.insert(entry.get(0).as_string()?, entry.get(1).as_string()?);
    }
    Some(all)
}
