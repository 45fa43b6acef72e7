//! `cargo xtask schemas`: what editors check the catalog's files with, made anew from the types.

use anyhow::Result;

use crate::process::{self, cargo};

/// Writes `schemas/*.schema.json`. A test of that crate fails while they are not what the types say.
pub(crate) fn run() -> Result<()> {
    process::run(cargo().args(["run", "--quiet", "--package", "nextplan-schemas"]))
}
