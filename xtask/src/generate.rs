//! `cargo xtask generate`: a file of subscriptions of any size, the same for the same seed on every machine.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};

/// What `generate` takes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How many subscriptions; each is about 200 bytes
    #[arg(long, default_value_t = 1_000_000)]
    rows: u32,
    /// Another number gives another file
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Writes the file; an error where it can't be written.
pub(crate) fn run(args: &Args) -> Result<()> {
    let place = || format!("{}", args.out.display());
    let mut out = BufWriter::new(File::create(&args.out).with_context(place)?);
    nextplan_samples::write(args.seed, args.rows, &mut out, |_| ()).with_context(place)?;
    out.flush().with_context(place)?;
    println!("{}: {} rows", args.out.display(), args.rows);
    Ok(())
}
