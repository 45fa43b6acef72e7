//! The rules of the house that a machine can see. They run as a test of `xtask`, on the machine
//! itself: a browser, where the web app's tests run, reads no files.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use walkdir::WalkDir;

/// Which of our own crates each one may use. Data flows one way; no arrow runs back.
const MAY_USE: [(&str, &[&str]); 14] = [
    ("nextplan-catalog", &[]),
    ("nextplan-engine", &["nextplan-catalog"]),
    // Between files and spreadsheets, and nothing else.
    ("nextplan-guard", &[]),
    ("nextplan-portfolio", &["nextplan-catalog", "nextplan-engine", "nextplan-guard"]),
    ("nextplan-words", &["nextplan-catalog", "nextplan-engine"]),
    (
        "nextplan-documents",
        &["nextplan-catalog", "nextplan-engine", "nextplan-guard", "nextplan-words", "nextplan-portfolio"],
    ),
    // Excel's files, and nothing about what stands in them.
    ("nextplan-sheets", &["nextplan-guard"]),
    // The browser's way to them: a module apart.
    ("nextplan-workbook", &["nextplan-sheets"]),
    ("nextplan-worker", ALL),
    ("nextplan-cli", ALL),
    // Only for those who edit files; nothing uses it.
    ("nextplan-schemas", &["nextplan-catalog", "nextplan-engine", "nextplan-portfolio"]),
    ("nextplan-web", ALL),
    // Only for tests and measurements.
    ("nextplan-samples", &[]),
    // Chores know no crate of the product, so that they build while the product does not.
    ("xtask", &["nextplan-samples"]),
];
const ALL: &[&str] = &[
    "nextplan-catalog",
    "nextplan-engine",
    "nextplan-words",
    "nextplan-portfolio",
    "nextplan-sheets",
    "nextplan-documents",
];

/// Knowledge of a product is data; in code it would have to be written again for the next one.
const PRODUCT_NAMES: [&str; 4] = ["e4", "office-365", "kaizala", "skype"];

const LONGEST: usize = 400;
const EXCUSE: &str = "Long because:";

#[test]
fn data_flows_one_way_between_the_crates() {
    let mut wrong = Vec::new();
    for package in packages() {
        let name = text(&package["name"]);
        let Some((_, allowed)) = MAY_USE.iter().find(|(known, _)| *known == name) else {
            wrong.push(format!("{name} has no place in MAY_USE of tests/tidy.rs yet"));
            continue;
        };
        for used in list(&package["dependencies"]).filter(|used| used["path"].is_string()) {
            let used = text(&used["name"]);
            // A crate may name itself as a dev-dependency, to switch on its own features.
            if used != name && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{name} must not depend on {used}"));
            }
        }
    }
    none("dependency against the current", &wrong);
}

#[test]
fn engine_and_web_app_know_no_product_by_name() {
    let mut wrong = Vec::new();
    for file in ["crates/engine/src", "crates/portfolio/src", "src"].iter().flat_map(|folder| files(folder, &[])) {
        for (number, line) in (1..).zip(read(&file).to_lowercase().lines()) {
            for name in PRODUCT_NAMES.iter().filter(|name| line.contains(**name)) {
                wrong.push(format!("{}:{number} has `{name}`", file.display()));
            }
        }
    }
    none("product named in code", &wrong);
}

#[test]
fn every_test_file_is_run_by_something() {
    let run: BTreeSet<PathBuf> = packages()
        .iter()
        .flat_map(|package| list(&package["targets"]).cloned().collect::<Vec<_>>())
        .filter(|target| target["test"] == true)
        .filter_map(|target| PathBuf::from(text(&target["src_path"])).canonicalize().ok())
        .collect();
    let mut wrong = Vec::new();
    for file in files("tests", &["rs"]).into_iter().chain(files("crates", &["rs"])) {
        // Deeper files are modules of those directly in a `tests` folder; rustc finds them.
        let is_test = file.parent().is_some_and(|folder| folder.ends_with("tests"))
            && !file.components().any(|part| part.as_os_str() == "src");
        if is_test && !run.contains(&root().join(&file).canonicalize().unwrap()) {
            wrong.push(format!("{}: cargo knows no such test", file.display()));
        }
    }
    for file in files("tests", &["mjs"]) {
        let is_test = file.to_string_lossy().ends_with(".test.mjs");
        if is_test && file.parent() != Some(Path::new("tests/e2e")) {
            wrong.push(format!("{}: only tests/e2e/*.test.mjs are run", file.display()));
        }
    }
    none("test that nothing runs", &wrong);
}

#[test]
fn no_file_is_long_without_a_reason_written_in_it() {
    let long = |file: &PathBuf| {
        let text = read(file);
        let lines = text.lines().count();
        let reason = text.lines().find_map(|line| line.split_once(EXCUSE));
        let excused = reason.is_some_and(|(_, reason)| reason.trim().len() > 10);
        (lines > LONGEST && !excused).then(|| format!("{}: {lines} lines", file.display()))
    };
    let wrong: Vec<String> = files(".", &["rs", "css", "mjs", "js"]).iter().filter_map(long).collect();
    none("file too long; divide it, or write `Long because: ...` in a comment", &wrong);
}

#[test]
fn nothing_in_the_page_needs_an_inline_style_or_script() {
    let mut wrong = Vec::new();
    for file in files("src", &["rs"]) {
        for (number, line) in (1..).zip(read(&file).lines()) {
            // In Yew's html!, `style={...}` and `style="..."`; rustfmt spaces an assignment.
            let attribute = line.split("style=").skip(1).any(|rest| rest.starts_with(['"', '{']));
            if attribute {
                wrong.push(format!("{}:{number} has a style attribute", file.display()));
            }
        }
    }
    let page = read(Path::new("index.html")).to_lowercase();
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        let attributes: Vec<&str> = tag.split_whitespace().skip(1).collect();
        let has = |start: &str| attributes.iter().any(|attribute| attribute.starts_with(start));
        if has("style=") || name == "style" {
            wrong.push(format!("index.html: <{tag}> is an inline style"));
        }
        if name == "script" && !has("src=") || has("on") {
            wrong.push(format!("index.html: <{tag}> is an inline script"));
        }
    }
    none("the Content-Security-Policy forbids it", &wrong);
}

/// All packages of the workspace, as cargo sees them; needs neither network nor a lock file.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    list(&metadata["packages"]).cloned().collect()
}

/// Files below a folder, relative to the root, of these kinds (all, if none is given).
fn files(folder: &str, kinds: &[&str]) -> Vec<PathBuf> {
    let foreign = ["target", "dist", "node_modules", ".git"];
    WalkDir::new(root().join(folder))
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !foreign.iter().any(|name| entry.file_name() == *name))
        .map(|entry| entry.expect("the tree can be read"))
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| {
            let kind = entry.path().extension().unwrap_or_default();
            kinds.is_empty() || kinds.iter().any(|wanted| kind == *wanted)
        })
        .map(|entry| {
            let path = entry.path();
            let path = path.strip_prefix(root()).unwrap_or(path);
            path.strip_prefix(".").unwrap_or(path).to_path_buf()
        })
        .collect()
}

fn read(file: &Path) -> String {
    let bytes = std::fs::read(root().join(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask has a parent").to_path_buf()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn none(what: &str, wrong: &[String]) {
    assert!(wrong.is_empty(), "{what}:\n  {}", wrong.join("\n  "));
}
