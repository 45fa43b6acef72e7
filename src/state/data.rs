//! What a worker says, as it comes: read where it is shown, and never copied into types of our own. A program for that
//! would be 40 kB.

use chrono::NaiveDate;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Data(pub JsValue);

impl Data {
    /// A field; nothing where there is none.
    pub fn get(&self, name: &str) -> Self {
        Self(Reflect::get(&self.0, &name.into()).unwrap_or_default())
    }

    /// A text; empty where it is none.
    pub fn text(&self, name: &str) -> String {
        self.get(name).0.as_string().unwrap_or_default()
    }

    /// A whole number; none where it is none.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name).0.as_f64().map(|number| number as i64)
    }

    /// A count; 0 where it is none.
    pub fn count(&self, name: &str) -> i64 {
        self.number(name).unwrap_or_default()
    }

    /// Yes, no, or neither.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.get(name).0.as_bool()
    }

    /// A day; none where it is none.
    pub fn day(&self, name: &str) -> Option<NaiveDate> {
        nextplan_engine::parse_day(&self.text(name))
    }

    /// The items of a list.
    pub fn list(&self, name: &str) -> Vec<Self> {
        self.get(name).items()
    }

    /// The items, where it is a list.
    pub fn items(&self) -> Vec<Self> {
        if Array::is_array(&self.0) { Array::from(&self.0).iter().map(Self).collect() } else { Vec::new() }
    }

    /// The texts of a list.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.list(name).iter().filter_map(|item| item.0.as_string()).collect()
    }

    /// Names of an object with the values that are texts.
    pub fn texts_by_name(&self) -> Vec<(String, String)> {
        self.fields().into_iter().filter_map(|(name, value)| Some((name, value.0.as_string()?))).collect()
    }

    /// Names and values of an object.
    pub fn fields(&self) -> Vec<(String, Self)> {
        let object = self.0.dyn_ref::<Object>();
        let pairs = object.map(|object| Object::entries(object).iter().collect::<Vec<_>>()).unwrap_or_default();
        let pair = |pair: JsValue| {
            let pair = Array::from(&pair);
            Some((pair.get(0).as_string()?, Self(pair.get(1))))
        };
        pairs.into_iter().filter_map(pair).collect()
    }
}

/// An object of these fields.
pub fn object<'a>(fields: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // An object of our own refuses nothing.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
