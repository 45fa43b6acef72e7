//! Reading a case from a file or from standard input, whatever may be in it.

use crate::commands::Desk;
use crate::failure::Failure;
use crate::output::reason;
use nextplan_documents::{Kept, case_error};
use nextplan_engine::{Case, CaseError};
use nextplan_words::msg;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// The longest case that is read, in bytes. One with every field and a thousand add-ons stays far below it.
const LONGEST: u64 = 1 << 20;

/// Reads a case; `-` is standard input. A receipt has one.
pub(crate) fn case(desk: &Desk, from: &Path) -> Result<(Case, Option<Kept>), Failure> {
    let text = text(desk, from)?;
    let refused = |error: CaseError| Failure::Refused(case_error(desk.lang, &error));
    match Kept::parse(desk.catalog, &text) {
        Some(kept) => kept.map(|kept| (kept.case.clone(), Some(kept))).map_err(refused),
        None => Case::parse(desk.catalog, &text).map(|case| (case, None)).map_err(refused),
    }
}

/// Reads a receipt; `-` is standard input.
pub(crate) fn receipt(desk: &Desk, from: &Path) -> Result<Kept, Failure> {
    let text = text(desk, from)?;
    let none = || {
        let broken = serde_json::from_str::<serde_json::Value>(&text).err();
        let said = broken.map(|error| msg::cli_not_json(desk.lang, &error.to_string()));
        Failure::Refused(said.unwrap_or_else(|| msg::cli_not_receipt(desk.lang).to_owned()))
    };
    let kept = Kept::parse(desk.catalog, &text).ok_or_else(none)?;
    kept.map_err(|error| Failure::Refused(case_error(desk.lang, &error)))
}

fn text(desk: &Desk, from: &Path) -> Result<String, Failure> {
    let lang = desk.lang;
    let unreadable =
        |error: io::Error| Failure::File(msg::cli_unreadable(lang, &from.to_string_lossy(), &reason(lang, &error)));
    let bytes = if from == Path::new("-") {
        if io::stdin().is_terminal() {
            let _ = writeln!(io::stderr(), "{}", msg::cli_reads_keyboard(lang));
        }
        read(io::stdin().lock())
    } else {
        File::open(from).and_then(read)
    };
    let bytes = bytes.map_err(unreadable)?;
    if bytes.len() as u64 > LONGEST {
        return Err(Failure::Refused(msg::cli_too_long(lang).to_owned()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to() as i64 + 1;
        Failure::Refused(msg::cli_not_utf8(lang, byte))
    })?;
    // Some editors and shells put a byte order mark before everything.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    if text.trim().is_empty() {
        let example = format!("{{\"retired\":\"{}\"}}", desk.catalog.offers[0].id);
        return Err(Failure::Refused(msg::cli_empty(lang, &example)));
    }
    Ok(text.to_owned())
}

/// One byte more than is allowed is enough to know that it is too much.
fn read(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
