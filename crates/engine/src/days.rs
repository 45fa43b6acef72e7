//! Counting days: from the end backwards to the latest start, and forwards to what follows.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day some days later, or earlier for a negative number; the calendar's last day where it ends.
pub(crate) fn shift(day: NaiveDate, by: i64) -> NaiveDate {
    let days = Days::new(by.unsigned_abs());
    let moved = if by < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) };
    moved.unwrap_or(if by < 0 { NaiveDate::MIN } else { NaiveDate::MAX })
}

/// The day some days before; working days pass over Saturdays and Sundays. Holidays are not known.
pub(crate) fn before(day: NaiveDate, days: u8, working: bool) -> NaiveDate {
    let mut day = day;
    for _ in 0..days {
        day = shift(day, -1);
        while working && matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            day = shift(day, -1);
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn working_days_pass_over_the_week_end() {
        assert_eq!(before(day("2017-11-27"), 1, true), day("2017-11-24"));
        assert_eq!(before(day("2017-11-26"), 1, true), day("2017-11-24"));
        assert_eq!(before(day("2017-11-30"), 3, true), day("2017-11-27"));
    }

    #[test]
    fn calendar_days_do_not() {
        assert_eq!(before(day("2017-11-27"), 1, false), day("2017-11-26"));
        assert_eq!(before(day("2020-03-01"), 1, false), day("2020-02-29"));
    }

    #[test]
    fn the_calendar_has_ends() {
        assert_eq!(shift(NaiveDate::MIN, -1), NaiveDate::MIN);
        assert_eq!(shift(NaiveDate::MAX, 1), NaiveDate::MAX);
    }
}
