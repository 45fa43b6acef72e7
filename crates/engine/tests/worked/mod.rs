//! Worked cases: a file of `catalog/examples/<offer>/` says what a customer answered, on which day, and what the advice
//! has to say of it. What a file does not mention is not checked; what nobody knows is a mistake.
#![allow(unreachable_pub)] // No library.

pub(crate) mod keys;

use chrono::NaiveDate;
use keys::KEYS;
use nextplan_catalog::model::Catalog;
use nextplan_engine::{Case, advise};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Checks one worked case; every difference names its key.
///
/// # Errors
/// All that is wrong with the file, or differs from the advice.
pub fn check(catalog: &Catalog, offer: &str, text: &str) -> Result<(), Vec<String>> {
    let file: toml::Table = text.parse().map_err(|error: toml::de::Error| vec![error.to_string()])?;
    let file = table(&file);
    let mut wrong = Vec::new();
    for key in file.keys().filter(|key| !["as_of", "case", "expect"].contains(&key.as_str())) {
        wrong.push(format!("`{key}` is unknown; allowed are as_of, [case], [expect]"));
    }
    let day = file.get("as_of").and_then(Value::as_str).and_then(|day| day.parse::<NaiveDate>().ok());
    let (Some(day), Some(Value::Object(case)), Some(Value::Object(expect))) =
        (day, file.get("case"), file.get("expect"))
    else {
        return Err(vec!["a worked case has a day in as_of, and tables [case] and [expect]".into()]);
    };
    if case.get("retired") != Some(&json!(offer)) {
        wrong.push(format!("case.retired has to be `{offer}`, as the folder says"));
    }
    if expect.is_empty() {
        wrong.push("[expect] is empty".into());
    }
    let case = match Case::parse(catalog, &Value::Object(case.clone()).to_string()) {
        Ok(case) => case,
        Err(error) => return Err(vec![format!("case: {error}")]),
    };
    let advice = serde_json::to_value(advise(catalog, &case, day)).map_err(|error| vec![error.to_string()])?;
    for (key, expected) in expect {
        if let Err(difference) = compare(catalog, &advice, key, expected) {
            wrong.push(format!("expect.{key}: {difference}"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// TOML as JSON; a date becomes its text.
fn table(members: &toml::Table) -> Map<String, Value> {
    fn one(value: &toml::Value) -> Value {
        match value {
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(flag) => json!(flag),
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(items) => items.iter().map(one).collect(),
            toml::Value::Table(inner) => Value::Object(table(inner)),
        }
    }
    members.iter().map(|(key, inner)| (key.clone(), one(inner))).collect()
}

/// TOML has no null.
fn or_none(value: &Value) -> Value {
    if value.is_null() { json!("none") } else { value.clone() }
}

/// One part of each item of a list.
fn each(list: &Value, part: &str) -> Vec<Value> {
    list.as_array().into_iter().flatten().map(|item| item[part].clone()).collect()
}

/// One part of those of an option's warnings that are of a kind.
fn warned(option: &Value, kind: impl Fn(&Value) -> bool, part: &str) -> Value {
    let warnings = option["warnings"].as_array().into_iter().flatten();
    warnings.filter(|warning| kind(warning)).map(|warning| warning[part].clone()).collect()
}

fn steps(advice: &Value) -> Vec<&Value> {
    let sections = advice["checklist"].as_array().into_iter().flatten();
    sections.flat_map(|section| section["steps"].as_array().into_iter().flatten()).collect()
}

/// The warnings of all steps.
fn warnings(advice: &Value) -> Vec<Value> {
    steps(advice).iter().flat_map(|step| each(&step["warnings"], "id")).collect()
}

/// What the advice has to be compared with, where a key says all of it.
fn whole(advice: &Value, key: &str) -> Option<Value> {
    let arguments = &advice["arguments"];
    Some(match key {
        "notice" | "path" | "settled" | "open_questions" | "worth_finding_out" | "path_questions" => {
            advice[key].clone()
        }
        "recommended" | "nearest" => or_none(&advice[key]),
        "what_would_change" => {
            let changes = advice[key].as_array().into_iter().flatten();
            changes
                .map(|c| json!({"question": c["question"], "answer": c["answer"], "recommended": or_none(&c["recommended"])}))
                .collect()
        }
        "state" => advice["state"]["kind"].clone(),
        "plausible" | "days_left" | "stage" | "stage_since" | "contradictions" | "last_possible_end" => {
            or_none(&advice["state"][key])
        }
        "latest_start" => or_none(&advice[key]["on"]),
        "margins" => json!(each(&advice["latest_start"]["margins"], "reason")),
        "path_reasons" => json!(each(&advice[key], "id")),
        "notes" => json!(each(&advice["notes"], "id")),
        "sections" => json!(each(&advice["checklist"], "section")),
        "buy" => {
            let plans = ["base-plans", "add-on-plans"].into_iter().filter_map(|part| arguments[part].as_array());
            plans.flatten().cloned().collect()
        }
        "ask_about" => arguments["unconfirmed-plans"].clone(),
        // Other sources' readings: shown, and no plan is made with them.
        "beside" => {
            let events = advice["timeline"].as_array().into_iter().flatten();
            events.filter(|event| event["planned_with"] == false).map(|event| event["event"].clone()).collect()
        }
        _ => return None,
    })
}

/// What the advice says under one of the names of a key's table.
fn named(advice: &Value, key: &str, name: &str) -> Option<Value> {
    let find = |list: &Value, part: &str| {
        list.as_array().into_iter().flatten().find(|item| item[part] == name).cloned().unwrap_or_default()
    };
    let option = find(&advice["options"], "id");
    Some(match key {
        "verdicts" => or_none(&option["verdict"]),
        "unmet" | "surplus" | "buyable" | "buy_instead" | "plans" => or_none(&option[key]),
        "next_steps" => {
            let reasons = option["reasons"].as_array().into_iter().flatten();
            reasons.flat_map(|reason| reason["next_steps"].as_array().into_iter().flatten()).cloned().collect()
        }
        "disputed" => warned(&option, |warning| !warning["feature"].is_null(), "feature"),
        "option_notes" => warned(&option, |warning| warning["feature"].is_null(), "id"),
        "sold_as" => {
            let sold = advice["options"].as_array().into_iter().flatten();
            let sold: Vec<Value> = sold.map(|option| find(&option["sold_as"], "plan")["name"].clone()).collect();
            or_none(sold.iter().find(|name| !name.is_null()).unwrap_or(&Value::Null))
        }
        "timeline" => or_none(&find(&advice["timeline"], "event")["on"]),
        "other_notices" => or_none(&find(&advice["other_notices"], "notice")["recommended"]),
        // users_until, admins_until, gone_on
        "access" => or_none(&advice["state"]["access"][name]),
        // By step: its due day, and its way through the menus.
        "due" | "menu" => {
            let step = steps(advice).into_iter().find(|step| step["id"] == name);
            or_none(step.map_or(&Value::Null, |step| &step[key]))
        }
        _ => return None,
    })
}

/// Where a key names some of a list's members: those, and all that there could be.
fn some(catalog: &Catalog, advice: &Value, key: &str) -> Option<(Vec<Value>, Option<BTreeSet<String>>)> {
    let all = || catalog.sections.iter().flat_map(|section| section.steps.iter());
    Some(match key {
        "steps_include" | "steps_exclude" => {
            let known = all().map(|step| step.id.to_string()).collect();
            (steps(advice).iter().map(|step| step["id"].clone()).collect(), Some(known))
        }
        "warnings_include" | "warnings_exclude" => {
            let known = all().flat_map(|step| step.warnings.iter()).map(|warning| warning.id.to_string()).collect();
            (warnings(advice), Some(known))
        }
        "path_questions_include" | "path_questions_exclude" => {
            let known = nextplan_engine::FIELDS.iter().map(ToString::to_string).collect();
            (advice["path_questions"].as_array()?.clone(), Some(known))
        }
        _ => return None,
    })
}

fn compare(catalog: &Catalog, advice: &Value, key: &str, expected: &Value) -> Result<(), String> {
    if !KEYS.iter().any(|(known, ..)| *known == key) {
        let known = KEYS.iter().map(|(known, ..)| *known).collect::<Vec<_>>().join(", ");
        return Err(format!("is unknown; allowed are {known}"));
    }
    if let Some(found) = whole(advice, key) {
        return if found == *expected { Ok(()) } else { Err(format!("expected {expected}, found {found}")) };
    }
    if let Some((found, known)) = some(catalog, advice, key) {
        let wanted = expected.as_array().ok_or("has to be a list")?;
        for id in wanted {
            if known.as_ref().is_some_and(|known| !id.as_str().is_some_and(|id| known.contains(id))) {
                return Err(format!("{id} does not stand in the catalog"));
            }
            if found.contains(id) == key.ends_with("_exclude") {
                return Err(format!("{id} is wrong; found {}", Value::Array(found)));
            }
        }
        return Ok(());
    }
    if named(advice, key, "").is_none() {
        return Err("stands in worked/keys.rs, and nothing compares it".into());
    }
    let wanted = expected.as_object().ok_or("has to be a table")?;
    for (name, expected) in wanted {
        let found = named(advice, key, name).unwrap_or_default();
        if found != *expected {
            return Err(format!("{name}: expected {expected}, found {found}"));
        }
    }
    Ok(())
}
