//! What JSON Schema says of case and advice, where deriving it from the types is not enough: crates/schemas asks.

use crate::case::{Answer, Canonical, MAX_SEATS, given};
use crate::option::{buyable_id, confidence_id};
use crate::parse::{ADD_ON_LENGTH, FIELDS};
use crate::sources::Sources;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Arg, Buyable, Confidence};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// Ids of offers, features, plans. Which there are is the catalog's: a schema is about the form alone, so that a new
/// offer changes none.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// A day, and between which years; see [`crate::parse_day`].
const DAY: &str = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";

fn one_of(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

fn schema(value: Value) -> Schema {
    Schema::try_from(value).unwrap_or_default()
}

/// What a field of a case takes, and what it is.
fn field(name: &str) -> (Value, &'static str) {
    let id = json!({ "type": "string", "pattern": ID });
    let day = json!({ "type": "string", "format": "date", "pattern": DAY });
    match name {
        "retired" => (id, "The retired offer, as `nextplan offers` lists them."),
        "as_of" => (day, "The day on which the advice is given. Without it: today."),
        "ends_on" => (day, "The last day of service."),
        "seats" => {
            (json!({ "type": "integer", "minimum": 1, "maximum": MAX_SEATS }), "How many seats the subscription has.")
        }
        "country" => {
            (json!({ "type": "string", "pattern": "^[A-Z]{2}$" }), "The customer's country, as its ISO 3166 code.")
        }
        "needs" => {
            let answers = Answer::ALL.map(Answer::id);
            let needs = json!({
                "type": "object",
                "propertyNames": { "pattern": ID },
                "additionalProperties": one_of(&answers),
            });
            (needs, "Answers by feature of the offer; `unsure` is an answer too, and not asked again.")
        }
        "owned_plans" => (json!({ "type": "array", "items": id }), "Plans that the customer owns already."),
        "add_ons" => {
            let name = json!({ "type": "string", "minLength": 1, "maxLength": ADD_ON_LENGTH });
            (json!({ "type": "array", "items": name }), "Names of the add-ons that the retired subscription carries.")
        }
        "prices" => {
            let prices = json!({
                "type": "object",
                "propertyNames": { "pattern": ID },
                "additionalProperties": { "type": "string", "pattern": r"^[0-9]{1,9}(\.[0-9]{1,4})?$" },
            });
            (prices, "Prices by plan, as decimal text per seat and month. One currency; which one does not matter.")
        }
        _ => match Field::from_id(name).filter(|field| given(*field)) {
            Some(field) if field.values().contains(&"yes") => (json!({ "type": "boolean" }), field.about()),
            Some(field) => {
                let said: Vec<_> = field.values().iter().copied().filter(|value| *value != "unanswered").collect();
                (one_of(&said), field.about())
            }
            // A field that nobody described here takes nothing, and the first test that gives it says so.
            None => (json!(false), ""),
        },
    }
}

impl JsonSchema for Canonical<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Case".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let describe = |name: &str| {
            let (mut shape, about) = field(name);
            if let Some(shape) = shape.as_object_mut() {
                shape.insert("description".into(), about.trim().into());
            }
            (name.to_owned(), shape)
        };
        json_schema!({
            "type": "object",
            "description": "All answers for one customer, or for one group of its users. All but `retired` are optional.",
            "properties": FIELDS.into_iter().map(describe).collect::<Map<String, Value>>(),
            "required": ["retired"],
            "additionalProperties": false,
        })
    }
}

impl JsonSchema for Sources<'_> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Sources".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Vec<String>>::json_schema(generator)
    }
}

pub(crate) fn buyable(_: &mut SchemaGenerator) -> Schema {
    let all = [Buyable::Yes, Buyable::Successor, Buyable::No, Buyable::Unknown];
    schema(one_of(&all.map(buyable_id)))
}

pub(crate) fn confidence(_: &mut SchemaGenerator) -> Schema {
    let all = [Confidence::Official, Confidence::Community, Confidence::Unsure];
    let words: Vec<Option<&str>> = all.map(confidence_id).into_iter().map(Some).chain([None]).collect();
    schema(json!({ "type": ["string", "null"], "enum": words }))
}

pub(crate) fn args(_: &mut SchemaGenerator) -> Schema {
    let words: Vec<&str> = Arg::ALL.iter().map(|(_, id)| *id).collect();
    schema(json!({ "type": "array", "items": one_of(&words) }))
}

pub(crate) fn path(_: &mut SchemaGenerator) -> Schema {
    schema(one_of(Field::Path.values()))
}

pub(crate) fn reason(_: &mut SchemaGenerator) -> Schema {
    schema(one_of(&["unmet", "condition"]))
}

pub(crate) fn state(_: &mut SchemaGenerator) -> Schema {
    schema(one_of(&["unknown", "renews", "will-expire", "expired"]))
}

pub(crate) fn contradictions(_: &mut SchemaGenerator) -> Schema {
    let words = ["renews-though-off", "ends-after-last-possible"];
    schema(json!({ "type": "array", "items": one_of(&words) }))
}

pub(crate) fn unit(_: &mut SchemaGenerator) -> Schema {
    schema(one_of(&["calendar", "working"]))
}
