//! Why a command ends without having done what it was asked to, and the exit code that says so.

use std::io::{self, Write};
use std::process::ExitCode;

/// Says something on standard error.
pub(crate) fn say(text: &str) {
    // What stands in a file may hold anything, escape codes of the terminal too.
    let safe = text.replace(|character: char| character.is_control() && character != '\n', "\u{FFFD}");
    // Nothing can be said where standard error itself is gone.
    let _ = writeln!(io::stderr(), "nextplan: {safe}");
}

/// An end before the end.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The input was understood, and something is wrong with it.
    Refused(String),
    /// Findings were printed, and some of them are failures.
    Found,
    /// The command cannot be used like this.
    Usage(String),
    /// A file cannot be read or written.
    File(String),
    /// All is done, and something in it is overdue.
    Overdue,
    /// The person left.
    Left,
    /// Whoever read the output has seen enough, as `head` does.
    Unread,
}

impl Failure {
    /// Says on standard error what is wrong, and gives the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        if let Self::Refused(text) | Self::Usage(text) | Self::File(text) = self {
            say(text);
        }
        ExitCode::from(match self {
            Self::Unread => 0,
            Self::Refused(_) | Self::Found => 1,
            Self::Usage(_) => 2,
            Self::File(_) => 3,
            Self::Overdue => 4,
            Self::Left => 130,
        })
    }
}
