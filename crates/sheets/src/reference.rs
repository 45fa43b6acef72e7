//! Cell references such as `B7`.

/// The letters of a column; the first is 1.
pub(crate) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// A reference's column and row, both from 1; `None` for anything else. Numbers too large for any limit come out as
/// the largest there is.
pub(crate) fn parse(reference: &str) -> Option<(u32, u32)> {
    let digits = reference.find(|character: char| !character.is_ascii_alphabetic())?;
    let (letters, digits) = reference.split_at(digits);
    let add = |sum: u32, base: u32, digit: u8| sum.saturating_mul(base).saturating_add(u32::from(digit));
    let column = letters.bytes().fold(0, |sum, letter| add(sum, 26, letter.to_ascii_uppercase() - b'A' + 1));
    (column > 0).then_some(column).zip(row(digits))
}

/// A row's number, from 1; `None` for anything else.
pub(crate) fn row(digits: &str) -> Option<u32> {
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().unwrap_or(u32::MAX)).filter(|row| *row > 0)
}

/// `A1:D9`, from the first cell to this one.
pub(crate) fn area(columns: u32, rows: u32, absolute: bool) -> String {
    let mark = if absolute { "$" } else { "" };
    format!("{mark}A{mark}1:{mark}{}{mark}{rows}", letters(columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_references_are_inverse_over_all_of_excels_columns() {
        for column in 1..=16_384 {
            assert_eq!(parse(&format!("{}7", letters(column))), Some((column, 7)));
        }
        assert_eq!(letters(16_384), "XFD");
        assert_eq!(letters(27), "AA");
    }

    #[test]
    fn what_is_no_reference_is_none() {
        for wrong in ["", "A", "7", "A0", "A-1", "A+1", "A1B", "Ä1", "A1:B2", "$A$1", "A 1"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(parse("ZZZZZZZZZZZZ99999999999999"), Some((u32::MAX, u32::MAX)));
    }
}
