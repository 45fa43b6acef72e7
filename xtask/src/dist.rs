//! `cargo xtask dist`: the static site, with the size of each of its files.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use walkdir::WalkDir;

use crate::{process, trunk};

/// What `dist` takes.
#[derive(clap::Args)]
pub(crate) struct Args {}

/// Builds the site and prints its sizes.
pub(crate) fn run(_: &Args) -> Result<()> {
    let mut build = trunk::command("build", true)?;
    process::run(&mut build)?;
    print_sizes(&folder())
}

/// Where the site is built.
pub(crate) fn folder() -> std::path::PathBuf {
    process::root().join("dist")
}

fn print_sizes(folder: &Path) -> Result<()> {
    let mut raw_sum = 0;
    let mut gzip_sum = 0;
    println!("{:>10} {:>10}  dist/", "bytes", "gzip");
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let bytes = std::fs::read(entry.path()).with_context(|| format!("can't read {}", entry.path().display()))?;
        let (raw, gzip) = (bytes.len(), gzip_len(&bytes)?);
        let name = entry.path().strip_prefix(folder)?.display();
        println!("{raw:>10} {gzip:>10}  {name}");
        raw_sum += raw;
        gzip_sum += gzip;
    }
    println!("{raw_sum:>10} {gzip_sum:>10}  together");
    Ok(())
}

/// How many bytes travel, where the host compresses.
fn gzip_len(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
