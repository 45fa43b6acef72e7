//! Finding Chromium and its driver.
//!
//! The order: environment variable, PATH, and where there is none, Debian's packages, if this
//! runs as root on Debian, as CI does. Elsewhere an error says how to get one.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::{process, progress};

const CHROMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const DRIVERS: [&str; 1] = ["chromedriver"];

/// A Chromium or Chrome.
pub(crate) fn chrome() -> Result<PathBuf> {
    find("CHROME", &CHROMES, "Chromium or Chrome")
}

/// The driver through which wasm-bindgen-test talks to the browser.
pub(crate) fn driver() -> Result<PathBuf> {
    find("CHROMEDRIVER", &DRIVERS, "chromedriver, of your Chromium's version,")
}

fn find(variable: &str, names: &[&str], what: &str) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        if !path.is_file() {
            bail!("{variable} is {}, and there is no such file", path.display());
        }
        return Ok(path);
    }
    if let Some(path) = on_path(names) {
        return Ok(path);
    }
    if is_root_on_debian() {
        install()?;
    }
    let Some(path) = on_path(names) else {
        bail!(
            "The tests in a browser need {what} on PATH or in {variable}.\n\
             Debian, Ubuntu: apt install chromium chromium-driver\n\
             Fedora:         dnf install chromium chromedriver\n\
             macOS:          brew install --cask chromium chromedriver\n\
             Elsewhere:      https://googlechromelabs.github.io/chrome-for-testing/"
        );
    };
    Ok(path)
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| which::which(name).ok())
}

fn is_root_on_debian() -> bool {
    Path::new("/etc/debian_version").is_file()
        && which::which("apt-get").is_ok()
        && process::ask("id", &["-u"]).as_deref() == Some("0")
}

fn install() -> Result<()> {
    let mut update = process::command("apt-get");
    progress::install("apt-get update", update.args(["-qq", "update"]))?;
    let mut install = process::command("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args([
        "-qq",
        "install",
        "--yes",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ]);
    progress::install("Debian's chromium and chromium-driver", &mut install)
}
