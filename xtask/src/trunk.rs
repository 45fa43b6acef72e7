//! Trunk with everything that it needs beside it, so that it downloads nothing itself.

use std::process::Command;

use anyhow::Result;

use crate::{process, tools};

/// A `trunk` command, ready for its own arguments; installs what is missing first.
///
/// A release is made small by `wasm-opt`, which npm brings. Without npm it is built all the same,
/// only larger, and this says so.
pub(crate) fn command(name: &str, release: bool) -> Result<Command> {
    tools::ensure_wasm_target()?;
    let mut folders = vec![tools::TRUNK.ensure()?, tools::WASM_BINDGEN.ensure()?];
    let mut flags = Vec::new();
    if release {
        if let Some(folder) = tools::ensure_wasm_opt()? {
            folders.push(folder);
            flags.push("--release");
        } else {
            println!(
                "note: without wasm-opt, as there is no npm on PATH: the wasm will be larger.\n\
                 note: with node from https://nodejs.org it is installed from there."
            );
            // Trunk's own --release would download wasm-opt; cargo's profile alone does not.
            flags.extend(["--cargo-profile", "web", "--minify"]);
        }
    }
    let mut trunk = process::command(folders[0].join("trunk"));
    trunk.env("PATH", process::path_with(&folders)?).env("TRUNK_SKIP_VERSION_CHECK", "true").arg(name).args(flags);
    // Trunk takes the variable for a flag and refuses `NO_COLOR=1`.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    Ok(trunk)
}
