//! Running other programs: from the workspace's root, with the environment of a plain shell.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// What a finished program left: whether it succeeded, and what it wrote to its standard output.
#[derive(Debug, Default)]
pub(crate) struct Ran {
    pub(crate) success: bool,
    pub(crate) output: String,
}

impl Ran {
    /// Two runs as one: successful if both were, with the output of both.
    pub(crate) fn and(mut self, other: &Ran) -> Ran {
        self.success &= other.success;
        self.output.push_str(&other.output);
        self
    }
}

/// The workspace's root folder.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// A program, to be started in the workspace's root.
///
/// `cargo run` tells its child about the package that it runs; build scripts that ask for these
/// variables would see `xtask` and rebuild whenever a developer goes from one way to the other.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// `PATH` with these folders first.
pub(crate) fn path_with(folders: &[PathBuf]) -> Result<OsString> {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&rest));
    std::env::join_paths(all).context("a folder on PATH has a character that PATH can't hold")
}

/// Runs to the end with the terminal's own input and output; an error where it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs to the end, showing standard output as it comes and keeping a copy.
///
/// Standard error stays with the terminal: there cargo draws its progress, and no runner writes
/// results to it.
pub(crate) fn stream(command: &mut Command) -> Result<Ran> {
    println!("$ {}", line(command));
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| cannot_start(command))?;
    let stdout = child.stdout.take().context("standard output is piped")?;
    let mut output = String::new();
    for bytes in BufReader::new(stdout).split(b'\n') {
        let bytes = bytes.context("standard output broke off")?;
        let text = String::from_utf8_lossy(&bytes);
        println!("{text}");
        output.push_str(&text);
        output.push('\n');
    }
    let success = child.wait()?.success();
    Ok(Ran { success, output })
}

/// What a program prints on its standard output, or `None` where it can't be started or fails.
pub(crate) fn ask(program: impl AsRef<OsStr>, args: &[&str]) -> Option<String> {
    let output = command(program).args(args).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A command as one would type it, with the program's name instead of its whole path.
pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(command.get_program());
    std::iter::once(name).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command) -> String {
    format!("can't start `{}`", command.get_program().to_string_lossy())
}
