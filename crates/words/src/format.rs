//! Dates, numbers and lists, each in the language's usual form (after CLDR).
//!
//! Written out here rather than taken from the browser's `Intl`, so that the web page, the
//! command line and every saved document give the same bytes.

use chrono::{Datelike, NaiveDate};

use crate::Lang;

/// How a date is written. The names are those of `DATETIME($day, dateStyle: "…")` in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// `30 Nov 2017`, `30 nov. 2017`, `30 nov. 2017`
    Short,
    /// `30 November 2017`, `30 novembre 2017`, `30 november 2017`
    Long,
    /// `Mon 27 Nov 2017`, `lun. 27 nov. 2017`, `mån 27 nov. 2017`
    Weekday,
    /// `Monday 27 November 2017`, `lundi 27 novembre 2017`, `måndag 27 november 2017`
    Full,
    /// `April 2018`, `avril 2018`, `april 2018`
    Month,
    /// `2 May`, `2 mai`, `2 maj`
    Day,
}

/// The word before the last thing of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// and, et, och
    And,
    /// or, ou, eller
    Or,
}

// One text each, by `Lang as usize`: a table of strings would cost a pointer and a length a word.
const MONTHS: [&str; 3] = [
    "January February March April May June July August September October November December",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januari februari mars april maj juni juli augusti september oktober november december",
];
const MONTHS_SHORT: [&str; 3] = [
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
];
const WEEKDAYS: [&str; 3] = [
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "måndag tisdag onsdag torsdag fredag lördag söndag",
];
const WEEKDAYS_SHORT: [&str; 3] =
    ["Mon Tue Wed Thu Fri Sat Sun", "lun. mar. mer. jeu. ven. sam. dim.", "mån tis ons tors fre lör sön"];

fn word(words: [&'static str; 3], lang: Lang, nth: u32) -> &'static str {
    words[lang as usize].split(' ').nth(nth as usize).unwrap_or_default()
}

/// A date in one of the six styles. In French the first of a month is `1er`.
///
/// ```
/// use nextplan_words::{format, DateStyle, Lang};
/// let day = chrono::NaiveDate::from_ymd_opt(2018, 8, 1).unwrap();
/// assert_eq!(format::date(Lang::En, day, DateStyle::Long), "1 August 2018");
/// assert_eq!(format::date(Lang::Fr, day, DateStyle::Long), "1er août 2018");
/// assert_eq!(format::date(Lang::Sv, day, DateStyle::Weekday), "ons 1 aug. 2018");
/// ```
pub fn date(lang: Lang, date: NaiveDate, style: DateStyle) -> String {
    let mut out = String::new();
    let short = matches!(style, DateStyle::Short | DateStyle::Weekday);
    if matches!(style, DateStyle::Weekday | DateStyle::Full) {
        let words = if short { WEEKDAYS_SHORT } else { WEEKDAYS };
        out.push_str(word(words, lang, date.weekday().num_days_from_monday()));
        out.push(' ');
    }
    if style != DateStyle::Month {
        out.push_str(&date.day().to_string());
        if lang == Lang::Fr && date.day() == 1 {
            out.push_str("er");
        }
        out.push(' ');
    }
    out.push_str(word(if short { MONTHS_SHORT } else { MONTHS }, lang, date.month0()));
    if style != DateStyle::Day {
        out.push(' ');
        out.push_str(&date.year().to_string());
    }
    out
}

/// A whole number, grouped by thousands.
///
/// ```
/// use nextplan_words::{format, Lang};
/// assert_eq!(format::number(Lang::En, -1_000), "-1,000");
/// assert_eq!(format::number(Lang::Fr, 1_000), "1\u{202F}000");
/// assert_eq!(format::number(Lang::Sv, -1_000), "\u{2212}1\u{A0}000");
/// ```
pub fn number(lang: Lang, number: i64) -> String {
    grouped(lang, number < 0, &number.unsigned_abs().to_string())
}

/// A decimal number that is given as text (`-1234.50`), so that no digit of it is lost. Text that
/// is no such number comes back as it is.
///
/// ```
/// use nextplan_words::{format, Lang};
/// assert_eq!(format::decimal(Lang::En, "1234.50"), "1,234.50");
/// assert_eq!(format::decimal(Lang::Sv, "1234.50"), "1\u{A0}234,50");
/// assert_eq!(format::decimal(Lang::Sv, "1.2.3"), "1.2.3");
/// ```
pub fn decimal(lang: Lang, text: &str) -> String {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !fraction.is_none_or(is_number) {
        return text.to_owned();
    }
    let mut out = grouped(lang, digits.len() < text.len(), whole);
    if let Some(fraction) = fraction {
        out.push(if lang == Lang::En { '.' } else { ',' });
        out.push_str(fraction);
    }
    out
}

/// Several things in one sentence: `A, B and C`; two: `A and B`.
///
/// ```
/// use nextplan_words::{format, Join, Lang};
/// assert_eq!(format::list(Lang::Fr, &["A", "B", "C"], Join::Or), "A, B ou C");
/// ```
pub fn list(lang: Lang, items: &[impl AsRef<str>], join: Join) -> String {
    let last = match (lang, join) {
        (Lang::En, Join::And) => " and ",
        (Lang::En, Join::Or) => " or ",
        (Lang::Fr, Join::And) => " et ",
        (Lang::Fr, Join::Or) => " ou ",
        (Lang::Sv, Join::And) => " och ",
        (Lang::Sv, Join::Or) => " eller ",
    };
    let mut out = String::new();
    for (nth, item) in items.iter().enumerate() {
        if nth > 0 {
            out.push_str(if nth + 1 == items.len() { last } else { ", " });
        }
        out.push_str(item.as_ref());
    }
    out
}

fn grouped(lang: Lang, negative: bool, digits: &str) -> String {
    let (minus, separator) = match lang {
        Lang::En => ('-', ','),
        Lang::Fr => ('-', '\u{202F}'),
        Lang::Sv => ('\u{2212}', '\u{A0}'),
    };
    let mut out = String::new();
    if negative {
        out.push(minus);
    }
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
