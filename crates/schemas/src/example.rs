//! Worked cases: what a customer answered, on which day, and what the advice has to say of it.

use crate::field::Field;
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

/// `none` stands for null, which TOML does not have.
fn or_none(shape: &Value) -> Value {
    json!({ "anyOf": [{ "const": "none" }, shape] })
}

fn list(shape: &Value) -> Value {
    json!({ "type": "array", "items": shape, "uniqueItems": true })
}

fn by_name(shape: &Value) -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": ID }, "additionalProperties": shape, "minProperties": 1 })
}

/// The keys that crates/engine/tests/worked compares, in its order; a test holds the two against each other.
fn expect() -> Map<String, Value> {
    let id = json!({ "type": "string", "pattern": ID });
    let question = json!({ "type": "string", "pattern": "^[a-z0-9]+([_-][a-z0-9]+)*$" });
    let flag = json!({ "type": "boolean" });
    let change = json!({
        "type": "object",
        "properties": { "question": question, "answer": id, "recommended": or_none(&id) },
        "required": ["question", "answer", "recommended"],
        "additionalProperties": false,
    });
    let state = one_of(&["unknown", "renews", "will-expire", "expired"]);
    let contradictions = one_of(&["renews-though-off", "ends-after-last-possible"]);
    let keys = [
        ("notice", id.clone(), "The notice that is followed."),
        ("path", one_of(Field::Path.values()), "How the move is made."),
        ("settled", flag.clone(), "Whether no answer to an open question can change the recommendation."),
        ("open_questions", list(&question), "All open questions, in order."),
        ("worth_finding_out", list(&question), "All questions worth finding out, in order."),
        ("path_questions", list(&question), "All path questions, in order."),
        ("path_questions_include", list(&question), "Some of the path questions."),
        ("path_questions_exclude", list(&question), "What is no path question."),
        ("recommended", or_none(&id), "The recommended option, or `none`."),
        ("nearest", or_none(&id), "Where nothing is recommended: the option with the fewest reasons against it."),
        ("what_would_change", list(&change), "All answers that would change the recommendation, in order."),
        ("state", state, "How the subscription stands."),
        ("plausible", flag, "Whether such a subscription can still exist."),
        ("days_left", or_none(&json!({ "type": "integer" })), "Days to the last day of service."),
        ("stage", or_none(&id), "The stage after the end."),
        ("stage_since", or_none(&day()), "The first day of that stage."),
        ("contradictions", list(&contradictions), "What in the case cannot be."),
        ("last_possible_end", or_none(&day()), "The last day on which such a subscription can have run."),
        ("latest_start", or_none(&day()), "The latest day to begin."),
        ("margins", list(&id), "All margins, from the end backwards."),
        ("path_reasons", list(&id), "Why by that path."),
        ("sections", list(&id), "All sections of the checklist, in order."),
        ("buy", list(&id), "The plans to buy."),
        ("ask_about", list(&id), "Recommended plans whose sale is not confirmed."),
        ("steps_include", list(&id), "Some of the steps."),
        ("steps_exclude", list(&id), "Steps that must not be there."),
        ("warnings_include", list(&id), "Some of the warnings."),
        ("warnings_exclude", list(&id), "Warnings that must not be there."),
        ("verdicts", by_name(&one_of(&["recommended", "suitable", "ruled-out"])), "Verdicts by option."),
        ("unmet", by_name(&list(&id)), "Needed features that an option lacks, by option."),
        ("surplus", by_name(&list(&id)), "Features that nobody needs, by option."),
        ("buyable", by_name(&one_of(&["yes", "successor", "no", "unknown"])), "Whether it can be bought, by option."),
        ("buy_instead", by_name(&list(&id)), "What to buy instead, by option."),
        ("plans", by_name(&list(&id)), "Plans by option."),
        (
            "next_steps",
            by_name(&json!({ "type": "array", "items": id })),
            "What can be done about what is against it, by option.",
        ),
        ("disputed", by_name(&list(&id)), "Features of disputed cells, by option."),
        ("sold_as", by_name(&json!({ "type": "string" })), "What a plan is called on the day, by plan."),
        ("timeline", by_name(&or_none(&day())), "Days by event."),
        ("other_notices", by_name(&or_none(&id)), "What the other notices recommend, by notice."),
        ("due", by_name(&or_none(&day())), "Due days by step."),
    ];
    keys.into_iter().map(|(key, shape, about)| (key.to_owned(), described(shape, about))).collect()
}
