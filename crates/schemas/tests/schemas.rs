//! The schemas are those of the types, and what they say of the files is true: an independent validator agrees.

// The engine's own comparison of worked cases, for the keys that it knows.
#[path = "../../engine/tests/worked/mod.rs"]
mod worked;

use jsonschema::Validator;
use nextplan_schemas::{FILES, all, text};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

const AGAIN: &str = "run `cargo xtask schemas`";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn validator(name: &str) -> Validator {
    let (_, schema) = all().into_iter().find(|(known, _)| *known == name).expect("a schema of that name");
    jsonschema::draft7::options().should_validate_formats(true).build(&schema).expect("a valid schema")
}

/// TOML as JSON; a day becomes its text, as editors take it.
fn json(table: &toml::Table) -> Value {
    fn one(value: &toml::Value) -> Value {
        match value {
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(flag) => json!(flag),
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(items) => items.iter().map(one).collect(),
            toml::Value::Table(inner) => json(inner),
        }
    }
    Value::Object(table.iter().map(|(key, value)| (key.clone(), one(value))).collect::<Map<_, _>>())
}

/// What a validator has against a file, each with its place.
fn against(validator: &Validator, toml: &str) -> Vec<String> {
    let file = json(&toml.parse().expect("TOML"));
    validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Path below `catalog/` and text of the files that a pattern stands for.
fn files(pattern: &str) -> Vec<(String, String)> {
    let mut found = vec![String::new()];
    for part in pattern.split('/') {
        let names = |below: &String| match part.strip_prefix('*') {
            None => vec![format!("{below}/{part}")],
            Some(ending) => {
                let folder = root().join("catalog").join(below.trim_start_matches('/'));
                let mut names: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
                names.sort();
                let names = names.iter().map(|name| name.to_string_lossy());
                names.filter(|name| name.ends_with(ending)).map(|name| format!("{below}/{name}")).collect()
            }
        };
        found = found.iter().flat_map(names).collect();
    }
    let read = |path: String| {
        let path = path.trim_start_matches('/').to_owned();
        let text = std::fs::read_to_string(root().join("catalog").join(&path)).unwrap();
        (path, text)
    };
    found.into_iter().map(read).collect()
}

#[test]
fn schemas_on_file_are_those_of_the_types() {
    let folder = root().join("schemas");
    let mut names = Vec::new();
    for (name, schema) in all() {
        let file = format!("{name}.schema.json");
        let on_file = std::fs::read_to_string(folder.join(&file)).unwrap_or_default();
        assert!(on_file == text(&schema), "schemas/{file} is not what the types say: {AGAIN}");
        names.push(file);
    }
    for entry in folder.read_dir().unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(names.contains(&name), "schemas/{name}: nothing writes it");
    }
}

#[test]
fn schemas_are_schemas_of_draft_7() {
    for (name, schema) in all() {
        jsonschema::draft7::meta::validate(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn every_file_of_the_catalog_fits_its_schema() {
    let mut wrong = Vec::new();
    for (pattern, name) in FILES {
        let validator = validator(name);
        let found = files(pattern);
        assert!(!found.is_empty(), "no catalog/{pattern}");
        for (file, text) in found {
            wrong.extend(against(&validator, &text).iter().map(|error| format!("catalog/{file}: {error}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_of_a_worked_case_fits_the_schema_of_a_case() {
    let validator = validator("case");
    for (file, text) in files("examples/*/*.toml") {
        let case = &json(&text.parse().unwrap())["case"];
        let wrong: Vec<String> = validator.iter_errors(case).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "catalog/{file}: {wrong:?}");
    }
}

#[test]
fn every_key_that_a_worked_case_may_expect_is_one_that_is_compared() {
    let (_, schema) = all().into_iter().find(|(name, _)| *name == "example").unwrap();
    let keys = schema["properties"]["expect"]["properties"].as_object().unwrap();
    let catalog = nextplan_catalog::embedded();
    let offer = &catalog.offers[0].id;
    for key in keys.keys() {
        let file = format!("as_of = 2020-01-01\n[case]\nretired = \"{offer}\"\n[expect]\n{key} = 2.5\n");
        let said = worked::check(catalog, offer, &file).unwrap_err().join("\n");
        assert!(!said.contains("is unknown") && !said.contains("nothing compares it"), "{said}");
    }
}

/// Each change of a file that fits is something that an editor underlines, and where.
#[track_caller]
fn refused(name: &str, right: &str, changes: &[(&str, &str, &str)]) {
    let validator = validator(name);
    let before = against(&validator, right);
    assert!(before.is_empty(), "{name}: {before:?}");
    for (from, to, at) in changes {
        assert!(right.contains(from), "{name}: no `{from}`");
        let wrong = against(&validator, &right.replacen(from, to, 1));
        assert!(wrong.iter().any(|error| error.starts_with(at)), "{name}, `{from}` to `{to}`: {wrong:?}");
    }
}

#[test]
fn wrong_source_does_not_fit() {
    let source = r#"
[[source]]
id = "a"
title = "A"
url = "https://a.example/"
checked = 2026-11-21
origin = "notice"
"#;
    let changes = [
        ("title", "name", "/source/0"),
        ("2026-11-21", "\"2026-11-31\"", "/source/0/checked"),
        ("2026-11-21", "2026-11-21T00:00:00Z", "/source/0/checked"),
        ("2026-11-21", "\"soon\"", "/source/0/checked"),
        ("notice", "hearsay", "/source/0/origin"),
        ("\"a\"", "\"A b\"", "/source/0/id"),
        ("https", "http", "/source/0/url"),
    ];
    refused("sources", source, &changes);
}

#[test]
fn wrong_plan_default_or_step_does_not_fit() {
    let plan = r#"
[[plan]]
id = "a"
name = [{ name = "A", confidence = "official", source = "a" }]
sale = [{ status = "no", confidence = "official", source = ["a", "b"] }]
"#;
    let changes = [
        ("\"no\"", "\"never\"", "/plan/0/sale/0/status"),
        ("official", "high", "/plan/0/name/0/confidence"),
        ("[\"a\", \"b\"]", "[]", "/plan/0/sale/0/source"),
        (", source = \"a\"", "", "/plan/0/name/0"),
    ];
    refused("products", plan, &changes);
    let default = r#"
small_seats = 300
path = []
margin = []
default = [{ field = "audience", value = "partner" }]
"#;
    let changes = [("partner", "office", "/default/0/value"), ("audience", "asker", "/default/0/field")];
    refused("paths", default, &changes);
    let step = r#"
[[section]]
id = "a"
step = [{ id = "b", args = ["seats"], source = "notice" }]
"#;
    refused("steps", step, &[("seats", "chairs", "/section/0/step/0/args/0")]);
}

#[test]
fn wrong_condition_does_not_fit() {
    let menu = r#"
[[menu]]
id = "a"
[[menu.path]]
items = ["b"]
when = { path = "manual", pays_by = ["card"], from = 2020-01-01 }
checked = 2026-11-21
source = "a"
"#;
    let changes = [
        ("manual", "by-hand", "/menu/0/path/0/when/path"),
        ("\"card\"", "\"cheque\"", "/menu/0/path/0/when/pays_by"),
        ("\"card\"", "", "/menu/0/path/0/when/pays_by"),
        ("pays_by", "pays", "/menu/0/path/0/when"),
        ("2020-01-01", "\"today\"", "/menu/0/path/0/when/from"),
        ("2020-01-01", "\"2020-02-30\"", "/menu/0/path/0/when/from"),
    ];
    refused("menus", menu, &changes);
}

#[test]
fn wrong_offer_does_not_fit() {
    let (_, offer) = &files("offers/*.toml")[0];
    let changes = [
        ("in_force_from", "in_force_since", "/notice/0"),
        ("[[notice.option]]\nid", "[[notice.option]]\nname", "/notice/0/option/0"),
        ("= \"Y", "= \"Yes", "/notice/0/matrix/"),
    ];
    refused("offer", offer, &changes);
}

#[test]
fn wrong_worked_case_does_not_fit() {
    let example = r#"
as_of = 2020-01-01
[case]
retired = "a"
seats = 1
ends_on = 2020-12-31
term = "annual"
auto_renew = true
needs = { a = "needed" }
prices = { a = "35.00" }
country = "FR"
add_ons = ["b"]
[expect]
settled = true
recommended = "none"
"#;
    let changes = [
        ("2020-01-01", "\"2020-13-01\"", "/as_of"),
        ("retired", "offer", "/case"),
        ("seats = 1", "seats = 0", "/case/seats"),
        ("seats = 1", "seats = 10_000_001", "/case/seats"),
        ("2020-12-31", "1899-12-31", "/case/ends_on"),
        ("annual", "unanswered", "/case/term"),
        ("auto_renew = true", "auto_renew = \"yes\"", "/case/auto_renew"),
        ("\"needed\"", "\"perhaps\"", "/case/needs/a"),
        ("35.00", "35,00", "/case/prices/a"),
        ("FR", "France", "/case/country"),
        ("\"b\"", "\"\"", "/case/add_ons/0"),
        ("settled = true", "settled = \"yes\"", "/expect/settled"),
        ("settled", "seetled", "/expect"),
        ("settled = true\nrecommended = \"none\"", "", "/expect"),
    ];
    refused("example", example, &changes);
}
