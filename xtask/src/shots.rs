//! `cargo xtask shots`: pictures of the site in `dist/`, to lay beside the mock-up.
//!
//! The routes stand in `tests/e2e/shots.mjs`.

use std::path::PathBuf;

use anyhow::Result;

use crate::{node, process};

/// What `shots` takes; without a choice, everything.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where the pictures go, as <route>-<width>-<theme>-<lang>.png
    #[arg(long, value_name = "DIR", default_value = "target/shots")]
    out: PathBuf,
    /// Only these routes, by their names in tests/e2e/shots.mjs
    #[arg(long, value_delimiter = ',')]
    route: Vec<String>,
    /// Only these widths in CSS pixels [default: 390,1280]
    #[arg(long, value_delimiter = ',')]
    width: Vec<String>,
    /// Only these themes [default: light,dark]
    #[arg(long, value_delimiter = ',')]
    theme: Vec<String>,
    /// Only these languages [default: en,fr,sv]
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
}

/// Takes the pictures.
pub(crate) fn run(args: &Args) -> Result<()> {
    let mut node = node::on_dist()?;
    node.arg("tests/e2e/shots.mjs").arg("--out").arg(&args.out);
    let filters =
        [("--route", &args.route), ("--width", &args.width), ("--theme", &args.theme), ("--lang", &args.lang)];
    for (name, values) in filters {
        for value in values {
            node.args([name, value]);
        }
    }
    process::run(&mut node)
}
