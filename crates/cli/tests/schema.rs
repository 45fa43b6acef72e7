//! The JSON that leaves the program is what `schemas/` says, no key less and none more.

mod common;

use common::printed;
use serde_json::{Value, json};
use std::path::Path;

/// The schema on file, with nothing allowed beside what it names: readers shall ignore what they do not know, but the
/// program shall not write what nobody described.
fn schema(name: &str) -> Value {
    fn strict(schema: &mut Value) {
        match schema {
            Value::Object(members) => {
                members.values_mut().for_each(strict);
                if members.contains_key("properties") {
                    members.insert("additionalProperties".into(), json!(false));
                }
            }
            Value::Array(items) => items.iter_mut().for_each(strict),
            _ => {}
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../schemas/{name}.schema.json"));
    let mut schema = serde_json::from_str(&std::fs::read_to_string(file).expect("the file")).expect("JSON");
    strict(&mut schema);
    schema
}

/// Two dozen worked cases of all offers, as JSON with their days.
fn cases() -> Vec<String> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog/examples");
    let entries = |folder: &Path| folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = entries(&examples).flat_map(|offer| entries(&offer).collect::<Vec<_>>()).collect();
    files.sort();
    let step = (files.len() / 24).max(1);
    let read = |file: &Path| {
        let text = std::fs::read_to_string(file).expect("the file");
        let mut file: toml::Table = text.parse().expect("TOML");
        let Some(toml::Value::Table(mut case)) = file.remove("case") else { panic!("no [case]") };
        case.insert("as_of".into(), file["as_of"].clone());
        for (_, value) in case.iter_mut().filter(|(_, value)| value.is_datetime()) {
            *value = value.to_string().into();
        }
        serde_json::to_string(&case).expect("JSON")
    };
    files.iter().step_by(step).map(|file| read(file)).collect()
}

#[test]
fn advice_is_what_the_schema_says() {
    let options = jsonschema::draft7::options().should_validate_formats(true);
    let validator = options.build(&schema("advice")).expect("a schema");
    for (case, lang) in cases().iter().zip(["en", "fr", "sv"].into_iter().cycle()) {
        let advice: Value = serde_json::from_str(&printed(&["advise", "--json", "--lang", lang], case)).expect("JSON");
        let wrong: Vec<String> =
            validator.iter_errors(&advice).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{case}: {wrong:#?}");
    }
}

#[test]
fn advice_without_its_sentences_is_not() {
    let validator = jsonschema::draft7::new(&schema("advice")).expect("a schema");
    let mut advice: Value = serde_json::from_str(&printed(&["advise", "--json"], &cases()[0])).expect("JSON");
    assert!(validator.is_valid(&advice));
    let step = advice["checklist"][0]["steps"][0].as_object_mut().expect("a step");
    step.remove("text").expect("a sentence");
    assert!(!validator.is_valid(&advice));
}

#[test]
fn a_triage_is_what_the_schema_says() {
    let options = jsonschema::draft7::options().should_validate_formats(true);
    let validator = options.build(&schema("triage")).expect("a schema");
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../portfolio/tests/samples");
    let mut files: Vec<String> = samples
        .read_dir()
        .expect("the samples")
        .map(|entry| entry.expect("an entry").path().to_string_lossy().into_owned())
        .collect();
    files.push("-".to_owned());
    let refused = "Customer,Product,End date,Seats\nA,Kaizala Pro,2019-02-30,5\nB,Kaizala Pro,2019-01-31,x\n";
    let args: Vec<&str> =
        files.iter().map(String::as_str).chain(["--format", "json", "--as-of", "2018-09-03"]).collect();
    let run = common::run(&[&["triage"], &args[..]].concat(), refused);
    let mut triage: Value = serde_json::from_str(&run.out).expect("JSON");
    for list in ["subscriptions", "refused", "merged"] {
        assert!(triage[list].as_array().is_some_and(|rows| !rows.is_empty()), "{list}");
    }
    let wrong: Vec<String> =
        validator.iter_errors(&triage).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    triage["subscriptions"][0]["urgency"] = "soon".into();
    assert!(!validator.is_valid(&triage));
}
