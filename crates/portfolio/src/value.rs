//! Seats, and yes or no, as cells have them.

use crate::intake::Reason;
use nextplan_engine::MAX_SEATS;

/// Seats as written: `120`, `1,150`, `1 150`, `25.0`. Nothing where the cell is empty.
pub(crate) fn seats(text: &str) -> Result<Option<u32>, Reason> {
    // What nearly every cell is.
    if (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return checked(text.parse().map_err(|_| ()));
    }
    let bare: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\'').collect();
    if bare.is_empty() {
        return Ok(None);
    }
    let parts: Vec<&str> = bare.split([',', '.']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(digits) {
        return Err(Reason::NotANumber);
    }
    let (first, rest) = (parts[0], &parts[1..]);
    let number = if rest.iter().all(|part| part.len() == 3) && first.len() <= 3 {
        parts.concat()
    } else if rest.len() == 1 && rest[0].bytes().all(|byte| byte == b'0') {
        first.to_owned()
    } else if rest.is_empty() {
        bare
    } else {
        return Err(Reason::NotANumber);
    };
    let seats = number.trim_start_matches('0').parse::<u64>().or(if number.bytes().all(|b| b == b'0') {
        Ok(0)
    } else {
        Err(())
    });
    checked(seats)
}

/// More than a case may have are taken for a mistake.
fn checked(seats: Result<u64, ()>) -> Result<Option<u32>, Reason> {
    match seats {
        Ok(seats) if seats <= u64::from(MAX_SEATS) => Ok(Some(seats as u32)),
        _ => Err(Reason::TooManySeats),
    }
}

/// Yes or no in the words of exports and of the three languages. Nothing where the cell is empty.
pub(crate) fn flag(text: &str) -> Result<Option<bool>, ()> {
    let text = text.trim();
    // What nearly every cell is.
    if let Some(known) = [("true", true), ("false", false)].iter().find(|(known, _)| text.eq_ignore_ascii_case(known)) {
        return Ok(Some(known.1));
    }
    match text.to_lowercase().as_str() {
        "" | "null" | "n/a" | "-" => Ok(None),
        "yes" | "y" | "1" | "on" | "enabled" | "vrai" | "oui" | "activé" | "sant" | "ja" | "på" | "aktiverad" => {
            Ok(Some(true))
        }
        "no" | "n" | "0" | "off" | "disabled" | "faux" | "non" | "désactivé" | "falskt" | "nej" | "av"
        | "inaktiverad" => Ok(Some(false)),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats_are_read_as_people_and_programs_write_them() {
        for (text, is) in [
            ("120", Some(120)),
            (" 1,150 ", Some(1150)),
            ("1\u{a0}150", Some(1150)),
            ("1.150", Some(1150)),
            ("25.0", Some(25)),
            ("25,00", Some(25)),
            ("1'000'000", Some(1_000_000)),
            ("", None),
            ("0", Some(0)),
            ("007", Some(7)),
            ("10000000", Some(10_000_000)),
        ] {
            assert_eq!(seats(text), Ok(is), "{text}");
        }
        for text in ["-5", "a", "1,5", "12,34,56", "1..0", "½", "12e3"] {
            assert_eq!(seats(text), Err(Reason::NotANumber), "{text}");
        }
        for text in ["10000001", "99999999999999999999999"] {
            assert_eq!(seats(text), Err(Reason::TooManySeats), "{text}");
        }
    }
}
