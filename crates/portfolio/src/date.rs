//! Days as exports write them.
//!
//! ISO dates and dates with a month's name say themselves which part is which. `3/4/2018` does not: the column as a
//! whole has to decide ([`Evidence`]), or somebody who knows.

use chrono::NaiveDate;

/// Which part of `3/4/2018` is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// `3/4/2018` is the third of April.
    DayFirst,
    /// `3/4/2018` is the fourth of March.
    MonthFirst,
}

/// A cell of a column of days, before the column's order is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// No date is meant: empty, or the year 1 that .NET writes for "not set".
    None,
    /// Said plainly.
    Day(NaiveDate),
    /// Two numbers that are day and month in one order or the other, and a year.
    Either(u32, u32, i32),
    /// No date that can be.
    Unreadable,
}

impl Written {
    /// Reads a cell. Time and zone behind the date are passed over: the printed day counts.
    pub(crate) fn read(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::None;
        }
        let Some((parts, kind)) = parts(text) else { return named(text) };
        let [first, second, third] = parts;
        let day = |year: u32, month, day| NaiveDate::from_ymd_opt(year as i32, month, day);
        match kind {
            Kind::YearFirst if first == 1 => Self::None,
            Kind::YearFirst => day(first, second, third).map_or(Self::Unreadable, Self::Day),
            Kind::YearLast(_) if third == 1 => Self::None,
            // With dots the day stands first wherever dates are written so.
            Kind::YearLast(b'.') => day(third, second, first).map_or(Self::Unreadable, Self::Day),
            Kind::YearLast(_) => match (day(third, second, first), day(third, first, second)) {
                (None, None) => Self::Unreadable,
                (Some(one), Some(other)) if one == other => Self::Day(one),
                _ => Self::Either(first, second, third as i32),
            },
        }
    }

    /// The day, once the order is known; `None` where that order makes no date of it.
    pub(crate) fn day(self, order: DateOrder) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Either(first, second, year) => {
                let (day, month) = if order == DateOrder::DayFirst { (first, second) } else { (second, first) };
                NaiveDate::from_ymd_opt(year, month, day)
            }
            Self::None | Self::Unreadable => None,
        }
    }
}

/// What the cells of one column say of its order. A date that cannot be decides nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// A cell that is a date with the day first only.
    pub(crate) day_first: bool,
    /// A cell that is a date with the month first only.
    pub(crate) month_first: bool,
    /// A cell that is a date in both orders.
    pub(crate) open: bool,
}

impl Evidence {
    /// Takes one more cell into account.
    pub(crate) fn see(&mut self, cell: Written) {
        if let Written::Either(..) = cell {
            match (cell.day(DateOrder::DayFirst), cell.day(DateOrder::MonthFirst)) {
                (Some(_), Some(_)) => self.open = true,
                (Some(_), None) => self.day_first = true,
                (None, Some(_)) => self.month_first = true,
                (None, None) => {}
            }
        }
    }

    /// Takes what other rows of the same column say into account.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            day_first: self.day_first | other.day_first,
            month_first: self.month_first | other.month_first,
            open: self.open | other.open,
        }
    }

    /// The order, where the column decides it: one order is the only one for some cell, and for none the other.
    pub(crate) fn order(self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// Whether somebody has to be asked.
    pub(crate) fn asks(self) -> bool {
        self.order().is_none() && (self.open || self.day_first)
    }
}

enum Kind {
    YearFirst,
    /// With the sign between the numbers.
    YearLast(u8),
}

/// Three numbers at the front of the text, one of them a year of four digits.
fn parts(text: &str) -> Option<([u32; 3], Kind)> {
    let bytes = text.as_bytes();
    let (mut at, mut parts, mut lengths, mut sign) = (0, [0_u32; 3], [0; 3], 0);
    for part in 0..3 {
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() && at - start < 5 {
            parts[part] = parts[part] * 10 + u32::from(bytes[at] - b'0');
            at += 1;
        }
        lengths[part] = at - start;
        if lengths[part] == 0 {
            return None;
        }
        if part < 2 {
            let here = *bytes.get(at)?;
            if !matches!(here, b'/' | b'-' | b'.') || (part == 1 && here != sign) {
                return None;
            }
            sign = here;
            at += 1;
            // `24. 11. 2017`
            while here == b'.' && bytes.get(at) == Some(&b' ') {
                at += 1;
            }
        }
    }
    // Behind the date only a time may stand.
    let rest = &bytes[at..];
    let time = match rest {
        [] => true,
        [b'T' | b't' | b' ' | b',', ..] => rest.iter().all(|byte| {
            byte.is_ascii_digit()
                || byte.is_ascii_alphabetic()
                || matches!(byte, b' ' | b':' | b'.' | b',' | b'+' | b'-')
        }),
        // A no-break space, plain or narrow, before AM or the time.
        _ => !rest[0].is_ascii() && text[at..].chars().next().is_some_and(char::is_whitespace),
    };
    let kind = match lengths {
        [4, 1 | 2, 1 | 2] => Kind::YearFirst,
        [1 | 2, 1 | 2, 4] => Kind::YearLast(sign),
        _ => return None,
    };
    time.then_some((parts, kind))
}

/// Beginnings of the months' names in English, French and Swedish, without accents.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb", "fev"],
    &["mar"],
    &["apr", "avr"],
    &["may", "mai", "maj"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aou"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec"],
];

/// A date with the month as a word: `30 Nov 2018`, `November 30, 2018`, `30 novembre 2018`.
fn named(text: &str) -> Written {
    let lower = text.to_lowercase().replace(['é', 'è'], "e").replace('û', "u");
    let words: Vec<&str> = lower.split([' ', ',', '-', '.', '\u{a0}', '\u{202f}']).filter(|w| !w.is_empty()).collect();
    let month = |word: &str| {
        let letters = word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
        let fits = |names: &[&str]| names.iter().any(|name| word.starts_with(name));
        // `juillet` begins like `jui` of `juin`, so the longer beginning is wanted where there are two.
        letters.then(|| MONTHS.iter().position(|names| fits(names)))?.map(|place| place as u32 + 1)
    };
    let number = |word: &str| word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h', 'e']).parse::<u32>().ok();
    let [first, second, third, ..] = words[..] else { return Written::Unreadable };
    let found = match (month(first), month(second)) {
        (Some(month), None) => number(second).map(|day| (month, day)),
        (None, Some(month)) => number(first).map(|day| (month, day)),
        _ => None,
    };
    let year = third.parse::<i32>().ok().filter(|year| (1000..=9999).contains(year));
    let day = found.zip(year).and_then(|((month, day), year)| NaiveDate::from_ymd_opt(year, month, day));
    day.map_or(Written::Unreadable, Written::Day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Written {
        Written::Day(text.parse().expect("a day"))
    }

    #[test]
    fn a_date_that_says_itself_needs_no_column() {
        for text in [
            "2017-11-24",
            "2017-11-24T08:00:00Z",
            "2017-11-24T08:00:00.1234567+00:00",
            "2017-11-24T08: 00: 00Z",
            "2017-11-24 08:00",
            "2017/11/24",
            " 24.11.2017 08:00:00 ",
            "24. 11. 2017",
            "24 Nov 2017",
            "24-Nov-2017",
            "November 24, 2017",
            "24 novembre 2017",
            "24 nov. 2017",
            "24th November 2017",
        ] {
            assert_eq!(Written::read(text), day("2017-11-24"), "{text}");
        }
        for (text, on) in [
            ("1 août 2018", "2018-08-01"),
            ("1 juillet 2018", "2018-07-01"),
            ("2 juin 2018", "2018-06-02"),
            ("3 maj 2018", "2018-05-03"),
            ("15 décembre 2018", "2018-12-15"),
            ("7/7/2018", "2018-07-07"),
            ("9999-12-31T00:00:00Z", "9999-12-31"),
        ] {
            assert_eq!(Written::read(text), day(on), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_not_made_one() {
        for text in [
            "31/31/2018",
            "2018-02-30",
            "0/4/2018",
            "soon",
            "2018",
            "1/2",
            "1/2/18",
            "11/24/2017x",
            "12-13.2018",
            "Mars 99, 2018",
        ] {
            assert_eq!(Written::read(text), Written::Unreadable, "{text}");
        }
        for text in ["", "  ", "1/1/0001 12:00:00 AM", "0001-01-01T00:00:00"] {
            assert_eq!(Written::read(text), Written::None, "{text}");
        }
    }

    #[test]
    fn a_column_decides_only_where_one_order_is_left() {
        let order = |cells: &[&str]| {
            let mut evidence = Evidence::default();
            for cell in cells {
                evidence.see(Written::read(cell));
            }
            (evidence.order(), evidence.asks())
        };
        assert_eq!(order(&["3/4/2018", "13/4/2018 10:00"]), (Some(DateOrder::DayFirst), false));
        assert_eq!(order(&["3/4/2018", "11/24/2017 8:00:00 AM"]), (Some(DateOrder::MonthFirst), false));
        assert_eq!(order(&["3/4/2018", "31/31/2018"]), (None, true));
        assert_eq!(order(&["13/4/2018", "4/13/2018"]), (None, true));
        assert_eq!(order(&["2018-04-03", "7/7/2018", ""]), (None, false));
        assert_eq!(Written::read("3/4/2018").day(DateOrder::DayFirst), "2018-04-03".parse().ok());
        assert_eq!(Written::read("3/4/2018").day(DateOrder::MonthFirst), "2018-03-04".parse().ok());
    }
}
