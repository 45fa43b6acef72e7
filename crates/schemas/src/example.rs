//! Worked cases: what a customer answered, on which day, and what the advice has to say of it.

use crate::keys::{KEYS, Shape};
use crate::words::{ID, day, described, one_of};
use nextplan_engine::Canonical;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// A file of `catalog/examples/<offer>/`.
pub(crate) struct Example;

impl JsonSchema for Example {
    fn schema_name() -> Cow<'static, str> {
        "Example".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let case = generator.subschema_for::<Canonical>();
        json_schema!({
            "type": "object",
            "description": "A worked case. Its file's name is a sentence in kebab-case.",
            "properties": {
                "as_of": described(day(), "The day on which the advice is given."),
                "case": case,
                "expect": {
                    "type": "object",
                    "description": "What the advice has to say. What is not mentioned is not checked.",
                    "properties": expect(),
                    "additionalProperties": false,
                    "minProperties": 1,
                },
            },
            "required": ["as_of", "case", "expect"],
            "additionalProperties": false,
        })
    }
}

/// The keys that the engine's test of worked cases compares.
fn expect() -> Map<String, Value> {
    KEYS.iter().map(|(key, shape, about)| ((*key).to_owned(), described(of(*shape), about))).collect()
}

fn of(shape: Shape) -> Value {
    match shape {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Number => json!({ "type": "integer" }),
        Shape::Day => day(),
        // Questions may be fields of the case, which are written with underscores.
        Shape::Id => json!({ "type": "string", "pattern": "^[a-z0-9]+([_-][a-z0-9]+)*$" }),
        Shape::Name => json!({ "type": "string" }),
        Shape::One(words) => one_of(words),
        Shape::OrNone(shape) => json!({ "anyOf": [{ "const": "none" }, of(*shape)] }),
        Shape::List(shape) => json!({ "type": "array", "items": of(*shape) }),
        Shape::ById(shape) => json!({
            "type": "object",
            "propertyNames": { "pattern": ID },
            "additionalProperties": of(*shape),
            "minProperties": 1,
        }),
        Shape::Change => json!({
            "type": "object",
            "properties": {
                "question": of(Shape::Id),
                "answer": of(Shape::Id),
                "recommended": of(Shape::OrNone(&Shape::Id)),
            },
            "required": ["question", "answer", "recommended"],
            "additionalProperties": false,
        }),
    }
}
