//! Standard output: a reader that goes away is no mistake.

use crate::args::Color;
use crate::failure::Failure;
use nextplan_documents::Emphasis;
use nextplan_words::{Lang, msg};
use std::io::{self, ErrorKind, IsTerminal, Write};

/// Writes text to standard output.
pub(crate) fn print(lang: Lang, text: &str) -> Result<(), Failure> {
    bytes(lang, text.as_bytes())
}

/// Writes bytes to standard output.
pub(crate) fn bytes(lang: Lang, bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::Unread,
        _ => Failure::File(msg::cli_unwritable(lang, "-", &reason(lang, &error))),
    })
}

/// How text may be set off on standard output.
pub(crate) fn emphasis(color: Color) -> Emphasis {
    let plain = || {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        set("NO_COLOR").is_some() || set("TERM").is_some_and(|term| term == "dumb") || !io::stdout().is_terminal()
    };
    match color {
        Color::Always => Emphasis::Ansi,
        Color::Auto if !plain() => Emphasis::Ansi,
        Color::Auto | Color::Never => Emphasis::None,
    }
}

/// Why a file cannot be had, as part of a sentence; what is rare in the system's own words.
pub(crate) fn reason(lang: Lang, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => msg::cli_reason_missing(lang).to_owned(),
        ErrorKind::PermissionDenied => msg::cli_reason_denied(lang).to_owned(),
        ErrorKind::IsADirectory => msg::cli_reason_folder(lang).to_owned(),
        _ => error.to_string(),
    }
}
