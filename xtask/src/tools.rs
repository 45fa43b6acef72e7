//! The tools that the web app is built with, at the versions that fit each other.
//!
//! A tool of the right version on PATH is used. Else it lives in the user's cache folder, by
//! version: `<cache>/nextplan/tools/<crate>-<version>/bin/<tool>`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{process, progress};

/// A tool that cargo can install.
pub(crate) struct CargoTool {
    package: &'static str,
    version: &'static str,
    programs: &'static [&'static str],
    build: &'static [(&'static str, &'static str)],
}

/// Builds and serves the web app.
pub(crate) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    version: "0.21.14",
    programs: &["trunk"],
    // Its own profile optimises across all 500 crates on one core. Ours starts the compiler and
    // copies files: half the time to install is worth more.
    build: &[
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ],
};

/// Writes the JavaScript around the wasm, and runs the tests in a browser.
/// It must be the very version of the crate `wasm-bindgen` in the root `Cargo.toml`.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    version: "0.2.129",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    build: &[],
};

/// The version of binaryen, whose `wasm-opt` trunk asks for in `Trunk.toml`.
const BINARYEN: &str = "132";
const WASM: &str = "wasm32-unknown-unknown";

impl CargoTool {
    /// The folder that holds the tool's programs, installing them where they are missing.
    pub(crate) fn ensure(&self) -> Result<PathBuf> {
        let on_path = which::which(self.programs[0]).ok();
        if let Some(folder) = on_path.as_deref().and_then(Path::parent)
            && self.stands_in(folder)
        {
            return Ok(folder.to_path_buf());
        }
        let place = cache()?.join(format!("{}-{}", self.package, self.version));
        let folder = place.join("bin");
        if !self.stands_in(&folder) {
            self.install(&place)?;
        }
        if !self.stands_in(&folder) {
            bail!("{} was installed into {} but does not run", self.package, folder.display());
        }
        Ok(folder)
    }

    fn stands_in(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| {
            let answer = process::ask(folder.join(program), &["--version"]);
            answer.as_deref().and_then(version) == Some(self.version)
        })
    }

    fn install(&self, place: &Path) -> Result<()> {
        std::fs::create_dir_all(place).with_context(|| format!("can't create {}", place.display()))?;
        let package = format!("{}@{}", self.package, self.version);
        let mut cargo = process::cargo();
        if which::which("cargo-binstall").is_ok() {
            cargo.args(["binstall", "--no-confirm", "--force"]);
        } else {
            // An install that was cut short may be on record already; --force overwrites it.
            cargo.args(["install", "--force"]).envs(self.build.iter().copied());
        }
        cargo.args(["--locked", "--root"]).arg(place).arg(&package);
        // A target folder that a developer shares between projects is not for tools.
        cargo.env_remove("CARGO_TARGET_DIR").env_remove("CARGO_BUILD_TARGET");
        progress::install(&format!("{} {}", self.package, self.version), &mut cargo)
    }
}

/// The folder that holds `wasm-opt`; `None` where it would take npm and there is none.
pub(crate) fn ensure_wasm_opt() -> Result<Option<PathBuf>> {
    let right = |program: &Path| process::ask(program, &["--version"]).is_some_and(|text| text.contains(BINARYEN));
    if let Ok(program) = which::which("wasm-opt")
        && right(&program)
    {
        return Ok(program.parent().map(Path::to_path_buf));
    }
    let (Ok(npm), Ok(_)) = (which::which("npm"), which::which("node")) else {
        return Ok(None);
    };
    let place = cache()?.join(format!("binaryen-{BINARYEN}"));
    let folder = place.join("node_modules/.bin");
    let find = || which::which_in("wasm-opt", Some(&folder), &place).ok();
    if !find().is_some_and(|program| right(&program)) {
        std::fs::create_dir_all(&place).with_context(|| format!("can't create {}", place.display()))?;
        let mut install = process::command(npm);
        install
            .args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"])
            .arg("--prefix")
            .arg(&place)
            .arg(format!("binaryen@{BINARYEN}.0.0"));
        progress::install(&format!("binaryen {BINARYEN} (wasm-opt)"), &mut install)?;
    }
    Ok(Some(folder))
}

/// Sees that rustc can compile for the browser.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let library = process::ask(rustc, &["--print", "target-libdir", "--target", WASM]);
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    let Ok(rustup) = which::which("rustup") else {
        bail!(
            "The compiler has no target {WASM}, and there is no rustup on PATH to add it.\n\
             Install rustup from https://rustup.rs and run the same command again."
        );
    };
    let mut add = process::command(rustup);
    add.args(["target", "add", WASM]);
    progress::install(&format!("rustup target {WASM}"), &mut add)
}

/// Where the tools live.
pub(crate) fn cache() -> Result<PathBuf> {
    let cache = dirs::cache_dir().context("there is no cache folder for this user: set HOME or XDG_CACHE_HOME")?;
    Ok(cache.join("nextplan").join("tools"))
}

/// `0.2.129` from `wasm-bindgen 0.2.129 (a1b2c3)`.
fn version(answer: &str) -> Option<&str> {
    answer.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_what_tools_print() {
        assert_eq!(version("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version("wasm-bindgen 0.2.129 (0a1b2c3d4)"), Some("0.2.129"));
        assert_eq!(version(""), None);
    }

    #[test]
    fn wasm_bindgen_is_the_version_that_the_workspace_locks() {
        let manifest = std::fs::read_to_string(process::root().join("Cargo.toml")).unwrap();
        let wanted = format!("wasm-bindgen = \"={}\"", WASM_BINDGEN.version);
        assert!(manifest.contains(&wanted), "Cargo.toml has no line `{wanted}`");
    }

    #[test]
    fn trunk_asks_for_the_wasm_opt_that_is_installed() {
        let settings = std::fs::read_to_string(process::root().join("Trunk.toml")).unwrap();
        let wanted = format!("wasm_opt = \"version_{BINARYEN}\"");
        assert!(settings.contains(&wanted), "Trunk.toml has no line `{wanted}`");
    }
}
