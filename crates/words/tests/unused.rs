//! Every message that code may name, is named by code: a sentence that nobody reads is not kept.
//!
//! Messages that the knowledge names are the catalog check's business (`keyed_ids`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

// The build script's own compiler finds out which messages there are.
#[path = "../build/compiler/mod.rs"]
#[allow(dead_code, reason = "only the ids are needed")]
mod compiler;
#[path = "../src/kind.rs"]
#[allow(unreachable_pub, reason = "shared with the crate, where it is public")]
mod kind;
#[path = "../src/lang.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the crate, where it is public")]
mod lang;
#[path = "../src/ops.rs"]
#[allow(dead_code, reason = "only the ids are needed")]
mod ops;
#[path = "../src/plural.rs"]
mod plural;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn every_message_that_code_may_name_is_named() {
    let sources = compiler::read(&root()).unwrap_or_default();
    // A mistake in the files is the build's to report; it says more than this test would.
    let Ok(compiled) = compiler::compile(&sources) else {
        return;
    };
    let mut used = BTreeSet::new();
    for file in rust_files() {
        let text = fs::read_to_string(&file).unwrap_or_default();
        used.extend(names(&text).map(str::to_owned));
    }
    // Keyed messages are the knowledge's; what they quote is used, and so is what that quotes.
    let is_used = |message: &&compiler::Message| used.contains(&compiler::emit::function(&message.id));
    let read = compiled.named.iter().filter(is_used).chain(&compiled.keyed);
    let quoted: BTreeSet<&String> = read.flat_map(|message| &message.quotes).collect();
    let unused: Vec<&str> = compiled
        .named
        .iter()
        .filter(|message| !is_used(message) && !quoted.contains(&message.id))
        .map(|message| message.id.as_str())
        .collect();
    assert!(
        unused.is_empty(),
        "no `msg::…` in src/ or crates/*/src names these messages; use them or take them out of \
         locales/: {}",
        unused.join(", ")
    );
}

#[test]
fn names_are_found_wherever_code_may_put_them() {
    let code = "msg::yes(lang); let f = words::msg::menu__label; use nextplan_words::msg::{no,\n \
                self, perhaps as maybe}; amsg::not_this(); msg :: spaced(lang)";
    let found: BTreeSet<&str> = names(code).collect();
    let expected = ["yes", "menu__label", "no", "self", "perhaps", "spaced"];
    assert_eq!(found, BTreeSet::from(expected));
}

/// The Rust files of the product. This crate's own do not count: it offers every message.
fn rust_files() -> Vec<PathBuf> {
    let mut folders = vec![root().join("src")];
    for entry in fs::read_dir(root().join("crates")).into_iter().flatten().flatten() {
        if entry.file_name() != "words" {
            folders.push(entry.path().join("src"));
        }
    }
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// What stands after `msg::`, alone or in braces.
fn names(code: &str) -> impl Iterator<Item = &str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut starts = code.match_indices("msg").filter_map(move |(at, found)| {
        let alone = !code[..at].ends_with(is_word);
        let rest = code[at + found.len()..].trim_start().strip_prefix("::")?;
        alone.then(|| rest.trim_start())
    });
    std::iter::from_fn(move || {
        let rest = starts.next()?;
        let group = rest.strip_prefix('{').and_then(|rest| rest.split('}').next());
        let names: Vec<&str> = match group {
            Some(group) => group.split(',').collect(),
            None => vec![rest],
        };
        Some(names.into_iter().map(move |name| name.trim().split(|c| !is_word(c)).next().unwrap_or_default()))
    })
    .flatten()
    .filter(|name| !name.is_empty())
}
