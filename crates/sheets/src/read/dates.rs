//! Dates and times, which Excel keeps as numbers of days.

use chrono::{Days, NaiveDate};

/// The day that a workbook counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// 1 is 1 January 1900, and there is a 29 February 1900: Excel for Windows.
    Y1900,
    /// 0 is 1 January 1904: Excel for the Mac, once.
    Y1904,
}

/// What a number means by its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number.
    Plain,
    /// A day, perhaps with a time.
    Date,
    /// A time of day.
    Time,
    /// Hours that go on beyond a day: `[h]:mm`.
    Elapsed,
}

/// The kind that a format code such as `[$-40C]d mmmm yyyy;@` stands for. Its first section, for positive numbers,
/// decides.
pub(super) fn kind(code: &str) -> Kind {
    let (mut date, mut month, mut time, mut elapsed) = (false, false, false, false);
    let code = code.to_ascii_lowercase();
    if matches!(code.as_str(), "general" | "standard" | "@") {
        return Kind::Plain;
    }
    let mut rest = code.chars();
    let mut before = ' ';
    while let Some(character) = rest.next() {
        match character {
            ';' => break,
            '\\' | '_' | '*' => {
                rest.next();
            }
            '"' => {
                rest.by_ref().find(|character| *character == '"');
            }
            '[' => {
                let inside: String = rest.by_ref().take_while(|character| *character != ']').collect();
                let hours = |unit| !inside.is_empty() && inside.chars().all(|character| character == unit);
                elapsed |= hours('h') || hours('m') || hours('s');
            }
            'y' | 'd' | 'b' => date = true,
            // The year of an era; in `0.00E+00` it is an exponent.
            'e' if !matches!(before, '0' | '#' | '?' | '.') => date = true,
            'h' | 's' => time = true,
            // Months, or minutes beside hours or seconds.
            'm' => month = true,
            _ => {}
        }
        before = character;
    }
    match () {
        () if date => Kind::Date,
        () if elapsed => Kind::Elapsed,
        () if time => Kind::Time,
        () if month => Kind::Date,
        () => Kind::Plain,
    }
}

/// The number as a date or time; `None` where Excel itself shows none: below zero, after the year 9999, no date at all.
pub(super) fn text(number: f64, kind: Kind, base: Base) -> Option<String> {
    const DAY: f64 = 86_400.0;
    let last = if base == Base::Y1900 { 2_958_466.0 } else { 2_957_004.0 };
    if kind == Kind::Plain || !(0.0..last).contains(&number) {
        return None;
    }
    // Both are whole and small enough from here on.
    #[allow(clippy::cast_sign_loss, reason = "not negative, by the check above")]
    let all = (number * DAY).round() as u64;
    let (mut days, seconds) = (all / 86_400, all % 86_400);
    let clock = |hours: u64| format!("{hours:02}:{:02}:{:02}", seconds / 60 % 60, seconds % 60);
    if kind == Kind::Elapsed {
        return Some(clock(all / 3600));
    }
    if kind == Kind::Time && days == 0 {
        return Some(clock(seconds / 3600));
    }
    let day = match base {
        Base::Y1900 if days == 0 => "1900-01-00".to_owned(),
        Base::Y1900 if days == 60 => "1900-02-29".to_owned(),
        base => {
            let first = if base == Base::Y1904 { (1904, 1, 1) } else { (1899, 12, 31) };
            // The day that never was.
            days -= u64::from(base == Base::Y1900 && days > 60);
            NaiveDate::from_ymd_opt(first.0, first.1, first.2)?.checked_add_days(Days::new(days))?.to_string()
        }
    };
    // Rounding can reach the first second of the year 10000.
    let day = Some(day).filter(|day| day.len() == 10)?;
    Some(if seconds == 0 { day } else { format!("{day}T{}", clock(seconds / 3600)) })
}

/// A date that is saved as text, without a midnight.
pub(super) fn iso(text: &str) -> &str {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let whole = match text.rsplit_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0') => whole,
        _ => text,
    };
    whole.strip_suffix("T00:00:00").unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_what_a_number_means() {
        let codes = [
            ("General", Kind::Plain),
            ("0.00E+00", Kind::Plain),
            ("##0.0E+0", Kind::Plain),
            ("#,##0.00\\ \"kr\";[Red]-#,##0.00\\ \"kr\"", Kind::Plain),
            ("[Red]0", Kind::Plain),
            ("\"days\" 0", Kind::Plain),
            ("0\\d", Kind::Plain),
            ("0_d", Kind::Plain),
            ("@", Kind::Plain),
            ("", Kind::Plain),
            ("\"", Kind::Plain),
            ("[", Kind::Plain),
            ("0;yyyy", Kind::Plain),
            ("yyyy-mm-dd", Kind::Date),
            ("DD/MM/YYYY", Kind::Date),
            ("[$-40C]d mmmm yyyy;@", Kind::Date),
            ("[$-41D]d mmmm", Kind::Date),
            ("mmm", Kind::Date),
            ("d/m/yy h:mm", Kind::Date),
            ("[$-411]ge.m.d", Kind::Date),
            ("h:mm AM/PM", Kind::Time),
            ("mm:ss", Kind::Time),
            ("[h]:mm:ss", Kind::Elapsed),
            ("[mm]:ss", Kind::Elapsed),
        ];
        for (code, expected) in codes {
            assert_eq!(kind(code), expected, "{code}");
        }
    }

    #[test]
    fn serial_numbers_are_days_in_both_systems() {
        let date = |number, base| text(number, Kind::Date, base);
        let days = [
            (0.0, "1900-01-00"),
            (1.0, "1900-01-01"),
            (59.0, "1900-02-28"),
            (60.0, "1900-02-29"),
            (61.0, "1900-03-01"),
            (43434.0, "2018-11-30"),
            (43434.0 + 1.0 / 3.0, "2018-11-30T08:00:00"),
            (43_433.999_999_99, "2018-11-30"),
            (2_958_465.0, "9999-12-31"),
        ];
        for (number, expected) in days {
            assert_eq!(date(number, Base::Y1900).as_deref(), Some(expected), "{number}");
        }
        assert_eq!(date(0.0, Base::Y1904).as_deref(), Some("1904-01-01"));
        assert_eq!(date(41972.0, Base::Y1904).as_deref(), Some("2018-11-30"));
        assert_eq!(date(2_957_003.0, Base::Y1904).as_deref(), Some("9999-12-31"));
        for none in [-1.0, 2_958_465.999_999_9, 2_958_466.0, f64::NAN, f64::INFINITY] {
            assert_eq!(date(none, Base::Y1900), None, "{none}");
        }
    }

    #[test]
    fn times_stand_alone_only_without_a_day() {
        assert_eq!(text(0.75, Kind::Time, Base::Y1900).as_deref(), Some("18:00:00"));
        assert_eq!(text(43434.75, Kind::Time, Base::Y1900).as_deref(), Some("2018-11-30T18:00:00"));
        assert_eq!(text(1.0625, Kind::Elapsed, Base::Y1900).as_deref(), Some("25:30:00"));
    }

    #[test]
    fn saved_dates_lose_their_midnight() {
        for text in ["2018-11-30", "2018-11-30T00:00:00", "2018-11-30T00:00:00Z", "2018-11-30T00:00:00.000"] {
            assert_eq!(iso(text), "2018-11-30");
        }
        assert_eq!(iso("2018-11-30T08:00:00Z"), "2018-11-30T08:00:00");
    }
}
