//! Runs the built program as a shell would, in surroundings that say nothing of the machine.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What the program gave back.
pub(crate) struct Run {
    /// Exit code; none if a signal ended it, as a panic in a release does.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

/// The program, with nothing of the environment that could change what it says.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nextplan"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM"] {
        command.env_remove(name);
    }
    command.env("COLUMNS", "100");
    command
}

/// Runs the program with some bytes on its standard input.
pub(crate) fn run_bytes(args: &[&str], stdin: &[u8]) -> Run {
    let mut command = program();
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    let mut pipe = child.stdin.take().expect("it was asked for");
    let bytes = stdin.to_vec();
    // A program that has read enough closes its end; that is its right.
    let writer = std::thread::spawn(move || drop(pipe.write_all(&bytes)));
    let Output { status, stdout, stderr } = child.wait_with_output().expect("it ends");
    writer.join().expect("writing does not panic");
    Run {
        code: status.code(),
        out: String::from_utf8(stdout).expect("the program writes UTF-8"),
        err: String::from_utf8(stderr).expect("the program writes UTF-8"),
    }
}

/// Runs the program with some text on its standard input.
pub(crate) fn run(args: &[&str], stdin: &str) -> Run {
    run_bytes(args, stdin.as_bytes())
}

/// What the program prints when all is well, with the catalog's digest taken out: a snapshot is about sentences and
/// facts, not about which other facts the catalog holds.
pub(crate) fn printed(args: &[&str], stdin: &str) -> String {
    let run = run(args, stdin);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{args:?}");
    let digest = &*nextplan_catalog::embedded().sha256;
    run.out.replace(digest, "[sha256]").replace(&digest[..8], "[sha256]")
}
