//! What JSON Schema says of the right side of a key: ids, days, words out of a table, conditions.

use crate::field::Field;
use crate::raw::value::{Cells, OneOrMany, Placed, Table, Url, ValueOf, When, Word};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use toml::value::Datetime;

/// Ids, and versions as `2026.1`.
pub(crate) const ID: &str = "^[a-z0-9]+([.-][a-z0-9]+)*$";
/// A day without a time.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
/// Cells of a matrix, with any blanks between them.
const ROW: &str = r"^\s*(Y\??|-)(\s+(Y\??|-))*\s*$";

/// A schema that stands where it is used, without a name of its own: an editor then shows what the key is about.
macro_rules! inline {
    ($($kind:ty: $schema:expr),+ $(,)?) => {$(
        impl JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schema($schema)
            }
        }
    )+};
}

inline! {
    Placed<String>: json!({ "type": "string", "pattern": ID }),
    Placed<Datetime>: day(),
    Placed<OneOrMany>: json!({
        "anyOf": [
            { "type": "string", "pattern": ID },
            { "type": "array", "items": { "type": "string", "pattern": ID }, "minItems": 1 },
        ],
    }),
    Placed<Cells>: json!({ "type": "string", "pattern": ROW }),
    Placed<Url>: json!({ "type": "string", "format": "uri", "pattern": "^https://" }),
}

impl<T: Table> JsonSchema for Word<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::WHAT.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<&str> = T::words().into_iter().map(|(word, _)| word).collect();
        schema(one_of(&words))
    }
}

impl<const FIELD: usize> JsonSchema for ValueOf<FIELD> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Field::ALL[FIELD].id().into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schema(one_of(Field::ALL[FIELD].values()))
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut properties = Map::new();
        for (name, about) in [("from", "The first day on which it holds."), ("until", "The first day after.")] {
            properties.insert(name.into(), described(day(), about));
        }
        for field in Field::ALL {
            let one = one_of(field.values());
            let many = json!({ "type": "array", "items": one, "minItems": 1, "uniqueItems": true });
            properties.insert(field.id().into(), described(json!({ "anyOf": [one, many] }), field.about()));
        }
        json_schema!({
            "type": "object",
            "description": "A condition: all of it has to hold. A list means any of these.",
            "properties": properties,
            "additionalProperties": false,
        })
    }
}

/// The value of a default is one of its field's: a rule for each field.
pub(crate) fn with_values_of_defaults(mut paths: Value) -> Value {
    let rule = |field: &Field| {
        json!({
            "if": { "properties": { "field": { "const": field.id() } } },
            "then": { "properties": { "value": { "enum": field.values() } } },
        })
    };
    paths["definitions"]["Default"]["allOf"] = Field::ALL.iter().map(rule).collect();
    paths
}

pub(crate) fn one_of(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

pub(crate) fn day() -> Value {
    json!({ "type": "string", "format": "date", "pattern": DAY })
}

pub(crate) fn described(mut shape: Value, about: &str) -> Value {
    shape["description"] = about.trim().into();
    shape
}

pub(crate) fn schema(value: Value) -> Schema {
    Schema::try_from(value).unwrap_or_default()
}
