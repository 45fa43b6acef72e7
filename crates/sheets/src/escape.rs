//! Characters that XML cannot hold, as Excel spells them: `_x000D_` is a carriage return, `_x005F_` an underscore that
//! would otherwise begin such a spelling.

use std::fmt::Write;

/// Appends the text for an XML element or attribute.
pub(crate) fn push_escaped(text: &str, out: &mut String) {
    for (at, character) in text.char_indices() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if looks_spelled(&text[at..]) => out.push_str("_x005F_"),
            _ if needs_spelling(character) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "_x{:04X}_", u32::from(character));
            }
            _ => out.push(character),
        }
    }
}

fn needs_spelling(character: char) -> bool {
    matches!(character, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a reader would take the start of this text for a spelled character. The underscore that ends it may also be
/// the first of a spelling that is still to be written.
fn looks_spelled(text: &str) -> bool {
    let Some((start, rest)) = text.split_at_checked(SPELLED - 1) else { return false };
    rest.starts_with(|next| next == '_' || needs_spelling(next)) && spelled(&format!("{start}_")).is_some()
}

/// The text with each spelled character as itself. Halves of surrogate pairs are no characters and stay spelled.
pub(crate) fn unescaped(text: &str) -> Option<String> {
    let mut rest = text;
    let mut plain: Option<String> = None;
    let mut from = 0;
    while let Some(at) = rest[from..].find("_x").map(|at| at + from) {
        let Some(character) = spelled(&rest[at..]).and_then(char::from_u32) else {
            from = at + 2;
            continue;
        };
        let plain = plain.get_or_insert_with(String::new);
        plain.push_str(&rest[..at]);
        plain.push(character);
        rest = &rest[at + SPELLED..];
        from = 0;
    }
    plain.map(|plain| plain + rest)
}

/// Bytes of a spelling: `_xHHHH_`.
const SPELLED: usize = 7;

/// The number of the spelled character at the start of this text.
fn spelled(text: &str) -> Option<u32> {
    let digits = text.as_bytes().get(..SPELLED)?.strip_prefix(b"_x")?.strip_suffix(b"_")?;
    digits.iter().try_fold(0, |sum, digit| Some(sum * 16 + char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_are_read_as_excel_reads_them() {
        assert_eq!(unescaped("plain _x and _xZZZZ_ and _x00"), None);
        assert_eq!(unescaped("a_x000D_\nb").as_deref(), Some("a\r\nb"));
        assert_eq!(unescaped("_x005F_x000D_").as_deref(), Some("_x000D_"));
        assert_eq!(unescaped("_xD83D__x0041_").as_deref(), Some("_xD83D_A"));
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "(_x[0-9A-Fa-f]{4}_?|_x|_|[0-9A-F]|\\PC|\\p{Cc}|\u{ffff}|\u{fffe}){0,40}") {
            let mut escaped = String::new();
            push_escaped(&text, &mut escaped);
            let read = escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            prop_assert_eq!(unescaped(&read).unwrap_or(read), text);
        }
    }
}
