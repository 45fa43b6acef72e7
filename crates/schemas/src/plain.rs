//! A schema made plainer than it comes from the types.

use serde_json::{Value, json};

/// A comment that goes on in the next line is one sentence to a reader.
pub(crate) fn in_one_line(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if key == "description" => *text = text.replace('\n', " "),
                    other => in_one_line(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(in_one_line),
        _ => {}
    }
}

/// TOML has no null, and neither has a case: a key that may be missing takes what the others take.
pub(crate) fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            let null = [Value::Null, json!("null"), json!({ "type": "null" })];
            for key in ["type", "enum", "anyOf"] {
                if let Some(Value::Array(choices)) = members.get_mut(key) {
                    choices.retain(|choice| !null.contains(choice));
                }
            }
            if let Some([only]) = members.get("type").and_then(Value::as_array).map(Vec::as_slice) {
                let only = only.clone();
                members.insert("type".to_owned(), only);
            }
            if let Some([Value::Object(only)]) = members.get("anyOf").and_then(Value::as_array).map(Vec::as_slice) {
                let only = only.clone();
                members.remove("anyOf");
                members.extend(only);
            }
            members.values_mut().for_each(without_null);
        }
        Value::Array(items) => items.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// Keys in the order of the alphabet: `serde_json` has another one as soon as some crate of the build asks for it.
pub(crate) fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut keys: Vec<&String> = members.keys().collect();
            keys.sort();
            keys.into_iter().map(|key| (key.clone(), sorted(&members[key]))).collect()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}
