//! Texts that a spreadsheet would take for formulas, made harmless, and back.
//!
//! A name that a customer chose, say `=HYPERLINK("http://...")`, must not run where an export is opened. OWASP's advice
//! (*CSV Injection*) is an apostrophe before such a text. Here it is put so that it can always be taken away again:
//! `unguard(guard(text)) == text` for every text, also for one that has apostrophes of its own.
//!
//! Only for texts: the minus of a number is no formula.

use std::borrow::Cow;

/// What begins a formula in some spreadsheet, or is skipped before one; the last four are the wide forms of the first.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The text with one apostrophe more if, after any apostrophes, it begins as a formula does; else as it is.
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`guard`] was given. Other texts stay as they are: `'s-Hertogenbosch` keeps its apostrophe.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(STARTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guarded_comes_back_however_it_begins() {
        let starts =
            ["", "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "a", " ", "\u{feff}"];
        for text in starts.iter().flat_map(|one| starts.iter().map(move |two| format!("{one}{two}x"))) {
            assert_eq!(unguard(&guard(&text)), text);
        }
    }
}
