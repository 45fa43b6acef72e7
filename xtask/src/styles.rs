//! `cargo xtask styles`: the one stylesheet, joined from the files that `styles/order.txt` names.
//!
//! Trunk runs it before each build (Trunk.toml). One file is one request for the browser, where
//! `@import` would be a chain of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use crate::process;

/// Writes `target/styles/app.css`, which `index.html` names.
pub(crate) fn run() -> Result<()> {
    let root = process::root();
    let joined = join(&root.join("styles"))?;
    let file = root.join("target").join("styles").join("app.css");
    // A file written anew with the same content would make trunk's watcher build again, forever.
    if std::fs::read_to_string(&file).is_ok_and(|old| old == joined) {
        return Ok(());
    }
    std::fs::create_dir_all(file.parent().context("the file stands in a folder")?)?;
    std::fs::write(&file, joined).with_context(|| format!("can't write {}", file.display()))
}

/// The files in their order. One that the order forgets is an error: it would have no effect.
fn join(folder: &Path) -> Result<String> {
    let order = read(&folder.join("order.txt"))?;
    let listed = order.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let listed: Vec<PathBuf> = listed.map(|line| folder.join(line)).collect();
    let mut unlisted = BTreeSet::new();
    for entry in WalkDir::new(folder) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|kind| kind == "css") && !listed.contains(&path) {
            unlisted.insert(path.strip_prefix(folder)?.display().to_string());
        }
    }
    if !unlisted.is_empty() {
        let names = unlisted.into_iter().collect::<Vec<_>>().join(", ");
        bail!("styles/order.txt does not say where these belong: {names}");
    }
    let texts: Vec<String> = listed.iter().map(|path| read(path)).collect::<Result<_>>()?;
    Ok(texts.join("\n"))
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_joined_in_their_order_and_none_is_forgotten() {
        let folder = std::env::temp_dir().join(format!("nextplan-styles-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        write("a.css", "a{}\n");
        write("b.css", "b{}\n");
        write("order.txt", "# first b\nb.css\na.css\n");
        assert_eq!(join(&folder).unwrap(), "b{}\n\na{}\n");
        write("order.txt", "b.css\n");
        let error = join(&folder).unwrap_err().to_string();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(error.ends_with("these belong: a.css"), "{error}");
    }
}
