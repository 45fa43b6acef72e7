//! In Chromium: a page that reads the file, with ours, with Papa Parse, with uDSV, and the scan for line ends in wasm.

use anyhow::Result;

use super::{MILLION, Sample, native};
use crate::bench::{Found, build, bytes, figures_of};
use crate::{browser, process};

/// Measures what the page has.
pub(crate) fn run() -> Result<Found> {
    build::npm()?;
    // The page's own worker comes from the site.
    bytes::ensure_dist()?;
    let module = build::scan()?;
    let chrome = browser::chrome()?;
    let sample = Sample::make(MILLION)?;
    let mut node = process::command(build::node()?);
    node.env("CHROME", chrome).arg("benches/peers/portfolio/browser.mjs").arg(sample.path()).arg(module);
    let mut found = figures_of(node.arg(sample.task().to_string()))?;
    native::compare(&mut found, "portfolio/browser", ["papa", "udsv"]);
    Ok(found)
}
