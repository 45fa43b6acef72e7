//! Reading the catalog from its TOML files: parsing, resolving, and mistakes that name their place.
//!
//! Runs in the build (through `build/main.rs`, which includes these very files), in `nextplan catalog check` and in
//! tests; never in the browser.

/// What crates/schemas does more with the shape of the files, nobody needs here.
macro_rules! described {
    ($($shape:tt)*) => { $($shape)* };
}

mod consistent;
mod moving;
mod offer;
mod parse;
mod raw;
mod resolve;
mod sets;

pub use sets::set as work_out_sets;

use crate::model::Catalog;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The files of a catalog: path below the catalog's folder, with `/`, and text.
pub type Files = BTreeMap<String, String>;

/// A mistake in the catalog, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File below the catalog's folder.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong and what is allowed, as a sentence for a licensing specialist.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "catalog/{}: {}", self.file, self.message)
        } else {
            write!(f, "catalog/{}:{}: {}", self.file, self.line, self.message)
        }
    }
}

/// Reads every TOML file of a catalog folder, worked cases excepted.
///
/// # Errors
/// What the file system says, with the path.
pub fn files(folder: &Path) -> Result<Files, Problem> {
    let mut found = Files::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        let at = folder.join(&below);
        let name = |path: &Path| path.to_string_lossy().replace('\\', "/");
        let fail = |error: std::io::Error| Problem {
            file: name(&below),
            line: 0,
            message: format!("cannot be read: {error}"),
        };
        for entry in std::fs::read_dir(&at).map_err(fail)? {
            let path = below.join(entry.map_err(fail)?.file_name());
            let full = folder.join(&path);
            if full.is_dir() {
                if path != Path::new("examples") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = std::fs::read_to_string(&full).map_err(fail)?;
                found.insert(name(&path), text);
            }
        }
    }
    Ok(found)
}

/// Parses and resolves a catalog.
///
/// # Errors
/// Every mistake that was found, in the order of files and lines.
pub fn catalog(files: &Files) -> Result<Catalog, Vec<Problem>> {
    let raw = parse::parse(files)?;
    let mut problems = consistent::check(files, &raw);
    let resolved = resolve::resolve(files, &raw).map_err(|more| problems.extend(more));
    let Some(mut catalog) = resolved.ok().filter(|_| problems.is_empty()) else {
        problems.sort();
        return Err(problems);
    };
    catalog.sha256 = digest(files).into();
    Ok(catalog)
}

/// SHA-256 over the parsed files: comments and layout do not count, every fact does.
fn digest(files: &Files) -> String {
    let parsed: BTreeMap<&String, toml::Table> =
        files.iter().map(|(name, text)| (name, text.parse().unwrap_or_default())).collect();
    let canonical = serde_json::to_vec(&parsed).unwrap_or_default();
    Sha256::digest(&canonical).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
