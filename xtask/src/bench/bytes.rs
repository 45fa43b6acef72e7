//! What travels before the first page works.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use walkdir::WalkDir;

use super::Found;
use super::record::{Outcome, Taken};
use crate::{dist, process};

const PARTS: [&str; 4] = ["html", "css", "js", "wasm"];
/// What `dist/` is made of.
const SOURCES: [&str; 12] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "assets",
    "boot.js",
    "catalog",
    "crates",
    "index.html",
    "locales",
    "portfolio-worker.js",
    "src",
    "styles",
];

/// Gzipped bytes of the first load, by part.
pub(crate) fn run() -> Result<Found> {
    ensure_dist()?;
    let files = read(&dist::folder())?;
    let first = first_load(&files);
    let mut found = Found::new();
    let mut total = 0;
    for part in PARTS.into_iter().chain(["other"]) {
        let of_part = |name: &&&str| kind(name) == part || part == "other" && !PARTS.contains(&kind(name));
        let (mut sum, mut names) = (0, Vec::new());
        for name in first.iter().filter(of_part) {
            sum += gzip_len(&files[*name])?;
            names.push(*name);
        }
        total += sum;
        found.insert(format!("bytes/{part}"), counted(sum, names.join(", ")));
    }
    let later: Vec<&str> = files.keys().map(String::as_str).filter(|name| !first.contains(name)).collect();
    let note = if later.is_empty() { String::new() } else { format!("later, if at all: {}", later.join(", ")) };
    found.insert("bytes/total".to_owned(), counted(total, note));
    Ok(found)
}

/// Builds the site where there is none, or where something that it is made of has changed since.
pub(crate) fn ensure_dist() -> Result<()> {
    let built = |name: &str| std::fs::metadata(dist::folder().join(name)).and_then(|data| data.modified()).ok();
    let changed = SOURCES.iter().filter_map(|name| newest(&process::root().join(name))).max();
    if built("index.html").is_some_and(|built| changed.is_some_and(|changed| changed <= built)) {
        return Ok(());
    }
    dist::run(&dist::Args {})
}

fn newest(path: &Path) -> Option<SystemTime> {
    let files = WalkDir::new(path).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    files.filter_map(|entry| entry.metadata().ok()?.modified().ok()).max()
}

/// All files of a folder, by their path in it.
fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            files.insert(name, std::fs::read(entry.path()).with_context(|| format!("{}", entry.path().display()))?);
        }
    }
    Ok(files)
}

/// `index.html`, the files that it names, and those that these name in turn. A name that is only mentioned counts as
/// well: too much is the safe side.
fn first_load(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    let mut found = vec!["index.html"];
    let mut read = 0;
    while let Some(name) = found.get(read).copied() {
        read += 1;
        if matches!(kind(name), "html" | "css" | "js" | "svg" | "webmanifest") {
            let text = files.get(name).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
            let named = files.keys().map(String::as_str).filter(|other| text.contains(other));
            let new: Vec<&str> = named.filter(|other| !found.contains(other)).collect();
            found.extend(new);
        }
    }
    found
}

fn kind(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, kind)| kind)
}

#[allow(clippy::cast_precision_loss)] // Files of a site are far below 2^52 bytes.
fn counted(bytes: usize, note: String) -> Outcome {
    Outcome::Taken(Taken::counted(bytes as f64, note))
}

/// How many bytes travel, where the host compresses.
fn gzip_len(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_load_is_what_the_page_names_and_what_that_names() {
        let site = [
            ("index.html", "<script src=\"boot.js\"></script><link href=\"app.css\">"),
            ("boot.js", "import init from './app.js'"),
            ("app.js", "new URL('app_bg.wasm')"),
            ("app_bg.wasm", "later.js"),
            ("app.css", ""),
            ("later.js", ""),
        ];
        let files = site.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into();
        let mut found = first_load(&files);
        found.sort_unstable();
        assert_eq!(found, ["app.css", "app.js", "app_bg.wasm", "boot.js", "index.html"]);
    }
}
