//! JSON Schemas of what people write (the catalog's files, worked cases) and of what programs exchange (case, advice, triage),
//! made from the very types that read and write them. `cargo xtask schemas` puts them into `schemas/`.
//!
//! They are about the form of a file. What stands in which file, and that every reference leads somewhere, the build
//! and `nextplan catalog check` see to; so a new offer changes no schema.

/// Gives the shape of the catalog's files a schema.
macro_rules! described {
    ($($shape:tt)*) => { #[derive(schemars::JsonSchema)] $($shape)* };
}

mod advice;
mod example;
#[path = "../../engine/tests/worked/keys.rs"]
mod keys;
mod plain;
// The catalog's own reader, compiled once more: the derive and what it needs stay out of every program.
#[allow(dead_code, reason = "only the shape counts here")]
#[path = "../../catalog/src/read/raw/mod.rs"]
mod raw;
mod words;

// What the reader's files call by these names.
use nextplan_catalog::{field, model};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;
use std::path::Path;

/// The catalog's files, and which schema each is of, as a path below `catalog/`; `*` stands for one name.
pub const FILES: [(&str, &str); 10] = [
    ("sources.toml", "sources"),
    ("products.toml", "products"),
    ("paths.toml", "paths"),
    ("life-cycle.toml", "life-cycle"),
    ("countries.toml", "countries"),
    ("changes.toml", "changes"),
    ("menus.toml", "menus"),
    ("steps.toml", "steps"),
    ("offers/*.toml", "offer"),
    ("examples/*/*.toml", "example"),
];

/// Every schema by its name, as `offer`.
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("sources", of::<raw::Sources>("sources.toml")),
        ("products", of::<raw::Plans>("products.toml")),
        ("paths", words::with_values_of_defaults(of::<raw::Paths>("paths.toml"))),
        ("life-cycle", of::<raw::LifeCycle>("life-cycle.toml")),
        ("countries", of::<raw::Countries>("countries.toml")),
        ("changes", of::<raw::Changes>("changes.toml")),
        ("menus", of::<raw::Menus>("menus.toml")),
        ("steps", of::<raw::Steps>("steps.toml")),
        ("offer", of::<raw::Offer>("A retired offer")),
        ("example", of::<example::Example>("A worked case")),
        ("case", of::<nextplan_engine::Canonical>("A case")),
        ("advice", advice::with_sentences(made::<nextplan_engine::Advice>("Advice", SchemaSettings::for_serialize))),
        ("triage", made::<nextplan_portfolio::Triage>("A triage", SchemaSettings::for_serialize)),
    ]
}

/// A schema as it stands in its file: keys in the order of the alphabet, whatever else was built with this.
pub fn text(schema: &Value) -> String {
    format!("{:#}\n", plain::sorted(schema))
}

/// Writes every schema into a folder.
///
/// # Errors
/// What the file system says.
pub fn write(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, schema) in all() {
        std::fs::write(folder.join(format!("{name}.schema.json")), text(&schema))?;
    }
    Ok(())
}

/// What people write.
fn of<T: JsonSchema>(title: &str) -> Value {
    let mut schema = made::<T>(title, SchemaSettings::for_deserialize);
    plain::without_null(&mut schema);
    schema
}

/// Draft 7: what editors know best.
fn made<T: JsonSchema>(title: &str, contract: fn(SchemaSettings) -> SchemaSettings) -> Value {
    let settings = contract(SchemaSettings::draft07());
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    let mut schema = schema.to_value();
    plain::in_one_line(&mut schema);
    schema
}
