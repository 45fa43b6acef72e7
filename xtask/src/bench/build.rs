//! The package `benches/peers`: outside the workspace, built here and nowhere else.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, progress, tools};

const WASM: &str = "wasm32-unknown-unknown";

fn folder() -> PathBuf {
    process::root().join("benches").join("peers")
}

/// Where cargo builds the workspace.
pub(crate) fn workspace_target() -> PathBuf {
    let root = process::root();
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// A folder of its own below the workspace's: neither build waits for the other's lock.
fn target() -> PathBuf {
    workspace_target().join("peers")
}

/// A cargo command on the package, as it is locked, with the profiles of the workspace.
pub(crate) fn cargo(name: &str, args: &[&str]) -> Result<Command> {
    let config = target().join("profiles.toml");
    std::fs::create_dir_all(target())?;
    std::fs::write(&config, profiles()?).with_context(|| format!("{}", config.display()))?;
    let mut cargo = process::cargo();
    cargo.arg(name).arg("--config").arg(config).arg("--manifest-path").arg(folder().join("Cargo.toml"));
    cargo.arg("--locked").arg("--target-dir").arg(target()).args(args);
    Ok(cargo)
}

/// The profiles in the workspace's manifest: what is measured is built as the product is.
fn profiles() -> Result<String> {
    let manifest = std::fs::read_to_string(process::root().join("Cargo.toml")).context("Cargo.toml")?;
    let mut inside = false;
    let wanted = manifest.lines().filter(|line| {
        if line.starts_with('[') {
            inside = line.starts_with("[profile.");
        }
        inside
    });
    Ok(wanted.collect::<Vec<_>>().join("\n"))
}

/// Builds for wasm as the web app is built, and returns the module that node can load.
pub(crate) fn wasm() -> Result<PathBuf> {
    tools::ensure_wasm_target()?;
    let bindgen = tools::WASM_BINDGEN.ensure()?.join("wasm-bindgen");
    let optimiser = tools::ensure_wasm_opt()?.context("wasm-opt is brought by npm, and there is no npm on PATH")?;
    // `rustc` instead of `build`, as only here the library becomes a module of its own.
    let args = ["--profile", "web", "--target", WASM, "--lib", "--crate-type", "cdylib"];
    process::run(&mut cargo("rustc", &args)?)?;
    let built = target().join(WASM).join("web").join("nextplan_peers.wasm");
    let module = target().join("node");
    let mut bind = process::command(bindgen);
    process::run(bind.args(["--target", "nodejs", "--no-typescript", "--out-dir"]).arg(&module).arg(built))?;
    let wasm = module.join("nextplan_peers_bg.wasm");
    let optimiser = which::which_in("wasm-opt", Some(optimiser), process::root()).context("wasm-opt")?;
    process::run(process::command(optimiser).args(web_app_flags()?).arg("-o").arg(&wasm).arg(&wasm))?;
    Ok(module.join("nextplan_peers.js"))
}

/// Builds the scan for line ends for wasm as fast as it goes, with the instructions for many bytes at once. Returns the
/// folder of what a page loads.
pub(crate) fn scan() -> Result<PathBuf> {
    tools::ensure_wasm_target()?;
    let bindgen = tools::WASM_BINDGEN.ensure()?.join("wasm-bindgen");
    let package = ["--package", "nextplan-scan", "--lib", "--crate-type", "cdylib"];
    let mut cargo = cargo("rustc", &["--release", "--target", WASM])?;
    // Flags of the environment would count in place of these.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Ctarget-feature=+simd128");
    process::run(cargo.args(package))?;
    let built = target().join(WASM).join("release").join("nextplan_scan.wasm");
    let module = target().join("page");
    let mut bind = process::command(bindgen);
    process::run(bind.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&module).arg(built))?;
    Ok(module)
}

/// A Python that has the peers of the portfolio, as they are locked; made in the user's cache folder.
pub(crate) fn python() -> Result<PathBuf> {
    let locked = folder().join("portfolio").join("requirements.txt");
    let place = tools::cache()?.join("peers-python");
    let python = place.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written at the end of an installation: what it was made from.
    let done = place.join("requirements.txt");
    let wanted = std::fs::read(&locked).with_context(|| format!("{}", locked.display()))?;
    if std::fs::read(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let system = which::which("python3").or_else(|_| which::which("python"));
    let system = system.context("this needs Python 3.11 or newer on PATH: https://www.python.org")?;
    process::run(process::command(system).args(["-m", "venv", "--clear"]).arg(&place))?;
    let mut pip = process::command(&python);
    pip.args(["-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check"]);
    progress::install("DuckDB and Polars", pip.arg("-r").arg(&locked))?;
    std::fs::write(&done, wanted).with_context(|| format!("{}", done.display()))?;
    Ok(python)
}

/// What `wasm-opt` is told for the web app: the link in `index.html` that trunk reads says it.
fn web_app_flags() -> Result<Vec<String>> {
    let page = std::fs::read_to_string(process::root().join("index.html")).context("index.html")?;
    let value = |name: &str| {
        let after = page.split_once(&format!(" {name}=\"")).map(|(_, after)| after);
        after
            .and_then(|text| text.split_once('"'))
            .map(|(value, _)| value)
            .with_context(|| format!("index.html: {name}"))
    };
    let level = format!("-O{}", value("data-wasm-opt")?);
    Ok(std::iter::once(level).chain(value("data-wasm-opt-params")?.split_whitespace().map(Into::into)).collect())
}

/// A node to run the scripts with.
pub(crate) fn node() -> Result<PathBuf> {
    which::which("node").context("this needs node 20.14 or newer on PATH: https://nodejs.org")
}

/// Installs exactly what `package-lock.json` says, unless that has been done already.
pub(crate) fn npm() -> Result<()> {
    let npm = which::which("npm").context("this needs node 20.14 or newer, with npm, on PATH: https://nodejs.org")?;
    let modified = |file: &str| std::fs::metadata(folder().join(file)).and_then(|data| data.modified()).ok();
    // npm writes this file at the end of an installation.
    let done = modified("node_modules/.package-lock.json");
    if done.is_some() && done >= modified("package-lock.json") {
        return Ok(());
    }
    let mut ci = process::command(npm);
    ci.current_dir(folder()).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if process::run(&mut ci).is_err() {
        bail!("`npm ci` in benches/peers failed; is there network?");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_taken_out_of_the_manifest_and_nothing_else() {
        let profiles = profiles().unwrap();
        assert!(profiles.contains("[profile.release]") && profiles.contains("[profile.web]"), "{profiles}");
        assert!(profiles.lines().filter(|line| line.starts_with('[')).all(|line| line.starts_with("[profile.")));
    }

    #[test]
    fn wasm_bindgen_is_that_of_the_product() {
        let root = std::fs::read_to_string(process::root().join("Cargo.toml")).unwrap();
        let peers = std::fs::read_to_string(folder().join("Cargo.toml")).unwrap();
        let bindgen = root.lines().find(|line| line.starts_with("wasm-bindgen = ")).unwrap();
        assert!(peers.lines().any(|line| line == bindgen), "benches/peers/Cargo.toml has no line `{bindgen}`");
    }

    #[test]
    fn wasm_opt_is_told_what_trunk_tells_it() {
        let flags = web_app_flags().unwrap();
        assert!(flags[0].starts_with("-O") && flags.iter().skip(1).all(|flag| flag.starts_with("--")), "{flags:?}");
    }

    #[test]
    fn npm_packages_come_from_the_public_registry() {
        let lock = std::fs::read_to_string(folder().join("package-lock.json")).unwrap();
        for line in lock.lines().filter(|line| line.contains("\"resolved\"")) {
            assert!(line.contains("https://registry.npmjs.org/"), "{line}");
        }
    }
}
