//! The end-to-end tests' own packages: node runs them, npm brings what they need.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{browser, dist, process};

/// The folder of the end-to-end tests.
pub(crate) fn folder() -> PathBuf {
    process::root().join("tests").join("e2e")
}

/// A `node` command for something that looks at the site in `dist/` with a browser.
pub(crate) fn on_dist() -> Result<Command> {
    if !dist::folder().join("index.html").is_file() {
        bail!("There is no site in dist/ yet; run `cargo xtask dist` first.");
    }
    install()?;
    let mut node = process::command("node");
    node.env("CHROME", browser::chrome()?);
    Ok(node)
}

/// Installs exactly what `package-lock.json` says, unless that has been done already.
fn install() -> Result<()> {
    let npm = which::which("npm")
        .context("The end-to-end tests need node 20.14 or newer, with npm, on PATH: https://nodejs.org")?;
    let folder = folder();
    // npm writes this file at the end of an installation.
    let done = modified(&folder.join("node_modules").join(".package-lock.json"));
    if done.is_some() && done >= modified(&folder.join("package-lock.json")) {
        return Ok(());
    }
    let mut ci = process::command(npm);
    ci.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    process::run(&mut ci).context("Without network the tests' packages can't be installed.")
}

fn modified(file: &Path) -> Option<std::time::SystemTime> {
    std::fs::metadata(file).and_then(|data| data.modified()).ok()
}
