//! Days in JSON, as `2017-11-30`. chrono's own way through the formatter takes several times as long, and an advice
//! has some twenty days.

use chrono::{Datelike, NaiveDate};
use serde::Serializer;

/// The day as JSON has it.
pub(crate) fn text(day: NaiveDate) -> String {
    write(day, ToOwned::to_owned)
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's own shape")]
pub(crate) fn day<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    write(*day, |text| serializer.serialize_str(text))
}

fn write<T>(day: NaiveDate, then: impl FnOnce(&str) -> T) -> T {
    let (year, month, date) = (day.year(), day.month(), day.day());
    let Some(year) = u32::try_from(year).ok().filter(|year| *year <= 9999) else { return then(&day.to_string()) };
    let digit = |number: u32, place: u32| b'0' + (number / place % 10) as u8;
    let text = [
        digit(year, 1000),
        digit(year, 100),
        digit(year, 10),
        digit(year, 1),
        b'-',
        digit(month, 10),
        digit(month, 1),
        b'-',
        digit(date, 10),
        digit(date, 1),
    ];
    then(std::str::from_utf8(&text).unwrap_or_default())
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde's own shape")]
pub(crate) fn maybe<S: Serializer>(maybe: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match maybe {
        Some(known) => day(known, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_chrono_writes_them() {
        #[derive(serde::Serialize)]
        struct Holder(#[serde(serialize_with = "day")] NaiveDate);
        for text in ["2017-11-30", "0001-01-01", "9999-12-31", "-0044-03-15", "+12017-11-30"] {
            let day: NaiveDate = text.parse().unwrap();
            assert_eq!(serde_json::to_string(&Holder(day)).unwrap(), format!("\"{day}\""));
        }
    }
}
