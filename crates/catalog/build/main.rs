//! Parses the catalog and writes it down as constants, so that a mistake in it fails the build with its place.

// The types of the crate that is being built: its own files, so that there is one definition.
extern crate self as nextplan_catalog;

#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "../src/field.rs"]
pub mod field;
#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "../src/model/mod.rs"]
pub mod model;
#[allow(dead_code, unused_imports, unreachable_pub, missing_docs)]
#[path = "../src/read/mod.rs"]
mod read;

use databake::Bake;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../catalog");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed={}", folder.display());
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<(), Vec<read::Problem>> {
    let files = read::files(folder).map_err(|problem| vec![problem])?;
    let catalog = read::catalog(&files)?;
    let text = catalog.bake(&databake::CrateEnv::default()).to_string();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("catalog.rs");
    std::fs::write(&out, text)
        .map_err(|error| vec![read::Problem { file: out.display().to_string(), line: 0, message: error.to_string() }])
}
