//! `cargo xtask worker`: the modules that the portfolio's workers run, built beside the app's.
//!
//! Trunk runs it before each build (Trunk.toml). It is no second asset of trunk's, as it wants what the app does not:
//! speed before bytes, and the vector instructions of wasm. Its own target folder keeps the two from building each
//! other's crates anew.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::{process, tools};

/// What every browser since 2021 understands, and what the module may therefore use.
const FEATURES: [&str; 7] = [
    "--enable-simd",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What the workers run, and what they load when there is a workbook.
const MODULES: [&str; 2] = ["portfolio", "workbook"];

/// Writes a `.js` and a `_bg.wasm` of each module into `target/worker/site`, which `index.html` names.
pub(crate) fn run() -> Result<()> {
    tools::ensure_wasm_target()?;
    let folder = process::root().join("target").join("worker");
    // Trunk says for which of its profiles it builds.
    let release = std::env::var_os("TRUNK_PROFILE").is_none_or(|profile| profile != "debug");
    let profile = if release { "worker" } else { "dev" };
    process::run(
        process::cargo()
            .args(["build", "--quiet", "--package", "nextplan-worker", "--package", "nextplan-workbook"])
            .args(["--target", "wasm32-unknown-unknown", "--profile", profile])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Ctarget-feature=+simd128")
            .env("CARGO_TARGET_DIR", &folder),
    )?;
    let built = folder.join("wasm32-unknown-unknown").join(if release { "worker" } else { "debug" });
    let site = folder.join("site");
    // Files written anew would make trunk's watcher build again, forever.
    let stamp = folder.join(format!("{profile}.stamp"));
    let last = std::fs::read_to_string(folder.join("last")).unwrap_or_default();
    let done = |name: &&str| {
        newer(&stamp, &built.join(format!("{name}.wasm"))) && site.join(format!("{name}_bg.wasm")).exists()
    };
    if last == profile && MODULES.iter().all(done) {
        return Ok(());
    }
    for name in MODULES {
        bind(&built.join(format!("{name}.wasm")), &site)?;
        if release {
            shrink(&site.join(format!("{name}_bg.wasm")))?;
        }
    }
    std::fs::write(folder.join("last"), profile).and_then(|()| std::fs::write(&stamp, "")).context("target/worker")
}

fn newer(one: &Path, other: &Path) -> bool {
    let changed = |path: &Path| -> Option<SystemTime> { std::fs::metadata(path).ok()?.modified().ok() };
    changed(one).zip(changed(other)).is_some_and(|(one, other)| one >= other)
}

fn bind(wasm: &Path, site: &Path) -> Result<()> {
    let bindgen: PathBuf = tools::WASM_BINDGEN.ensure()?.join("wasm-bindgen");
    let mut command = process::command(bindgen);
    process::run(command.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(site).arg(wasm))
}

/// Without npm there is no `wasm-opt`: then the module is only larger and slower, as the app's is.
fn shrink(wasm: &Path) -> Result<()> {
    let Some(folder) = tools::ensure_wasm_opt()? else { return Ok(()) };
    let mut command = process::command("wasm-opt");
    command.env("PATH", process::path_with(&[folder])?).arg("-O3").args(FEATURES);
    process::run(command.arg(wasm).arg("-o").arg(wasm))
}
