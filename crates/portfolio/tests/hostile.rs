//! Files that are broken, huge or meant to harm: a clear error, bounded memory, never a panic.

mod common;

use common::{outcome, reading};
use nextplan_portfolio::{Known, Outcome, ReadError, Reading, Reason, Surroundings, read};
use proptest::prelude::*;
use std::io::{Read, repeat};

const HEADER: &str = "CustomerName,LegacyProductName,ExpirationDate,CurrentSeatCount,AutoRenewEnabled\n";

/// Reads a source that is too large for memory.
fn huge(source: impl Read + Send) -> Result<Outcome, ReadError> {
    let known = Known::new(nextplan_catalog::embedded());
    let watch = std::iter::empty().collect();
    let around = Surroundings { known: &known, answers: &|_| None, watch: &watch, threads: 1 };
    read("huge.csv", source, &around, &mut |_| {})
}

#[test]
fn a_gigabyte_of_one_line_is_refused_where_it_begins() {
    let line = || repeat(b'a').take(1 << 30);
    assert!(matches!(huge(line()), Err(ReadError::TooLong { line: 1, .. })));
    let rows = format!("{HEADER}A,Office 365 E3,,1,\n");
    assert!(matches!(huge(rows.as_bytes().chain(line())), Err(ReadError::TooLong { line: 3, .. })));
    // A quote that opens and never closes takes every line end behind it for its own.
    let lines = b"B,Office 365 E3,,1,\n".repeat(200_000);
    let open = rows.as_bytes().chain(&b"\"B,Office 365 E3,,1,\n"[..]).chain(lines.as_slice());
    assert!(matches!(huge(open), Err(ReadError::TooLong { line: 3, .. })));
    let string = (&b"{\"items\": [{\"offerName\": \""[..]).chain(line());
    assert!(matches!(huge(string), Err(ReadError::TooLong { line: 1, .. })));
    let blank = (&b"{\"items\": ["[..]).chain(repeat(b' ').take(1 << 30));
    assert!(matches!(huge(blank), Err(ReadError::TooLong { line: 1, .. })));
}

#[test]
fn more_columns_than_a_sheet_can_have_are_refused_and_ten_thousand_are_read() {
    let wide = |count: usize| {
        HEADER.trim_end().to_owned()
            + &",x".repeat(count - 5)
            + "\n"
            + "A,Kaizala Pro,2020-12-31,5,False"
            + &",".repeat(count - 5)
            + "\n"
    };
    assert_eq!(reading("wide.csv", wide(10_000).as_bytes()).found.len(), 1);
    let refused = outcome("wide.csv", wide(20_000).as_bytes(), &|_| None, 1);
    assert_eq!(refused, Err(ReadError::TooManyColumns { found: 16_385, limit: 16_384 }));
}

#[test]
fn json_nested_without_end_is_refused() {
    for bomb in
        ["[".repeat(1_000_000), "{\"items\":".repeat(1_000_000), format!("[{{\"offerName\":{}", "[".repeat(1_000_000))]
    {
        assert!(
            matches!(outcome("bomb.json", bomb.as_bytes(), &|_| None, 1), Err(ReadError::Json(_))),
            "{}",
            &bomb[..20]
        );
    }
}

#[test]
fn what_is_no_list_of_subscriptions_says_so() {
    let error = |bytes: &[u8]| outcome("a", bytes, &|_| None, 1).unwrap_err();
    assert_eq!(error(b""), ReadError::Empty);
    assert_eq!(error(b" \r\n "), ReadError::Empty);
    assert_eq!(error(b"\xef\xbb\xbf"), ReadError::Empty);
    assert_eq!(error(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), ReadError::NotText);
    assert_eq!(error(b"PK\x03\x04abc"), ReadError::Workbook);
    assert_eq!(error(b"hello\nworld\n"), ReadError::NoItems);
    assert_eq!(error(br#"{"code": 2000, "description": "Access denied"}"#), ReadError::NoItems);
    assert_eq!(error(br#"{"items": [], "totalCount": 0}"#), ReadError::NoItems);
    assert!(matches!(error(b"{\"items\""), ReadError::Json(_)));
}

#[test]
fn a_file_that_breaks_off_keeps_what_was_whole() {
    let csv = format!("{HEADER}A,Kaizala Pro,2020-12-31,5,False\nB,Kaizala Pro,2020-1");
    let reading_ = reading("cut.csv", csv.as_bytes());
    assert_eq!(
        (reading_.read, reading_.found.len(), reading_.refused[0].reason, reading_.refused[0].line),
        (2, 1, Reason::CutOff, 3)
    );
    let json = r#"{"items": [{"offerName": "Kaizala Pro", "quantity": 5}, {"offerName": "Kaiz"#;
    let reading = reading("cut.json", json.as_bytes());
    assert_eq!(
        (reading.read, reading.found.len(), reading.refused[0].reason, reading.refused[0].line),
        (2, 1, Reason::CutOff, 2)
    );
}

/// Rows by what became of them.
fn counted(reading: &Reading) -> u64 {
    reading.not_concerned + reading.found.len() as u64 + reading.refused.len() as u64
}

fn samples() -> Vec<(&'static str, &'static [u8])> {
    vec![
        ("a.json", include_bytes!("samples/partner-center-subscriptions.json")),
        ("b.csv", include_bytes!("samples/partner-center-powershell.csv")),
        ("c.json", include_bytes!("samples/graph-subscribedSkus.json")),
        ("d.csv", include_bytes!("samples/msol-subscription.csv")),
        ("e.csv", include_bytes!("samples/cipp-licences.csv")),
    ]
}

#[test]
fn cut_off_anywhere_no_row_is_lost_silently() {
    for (name, bytes) in samples() {
        // Steps of a prime meet every kind of place: in names, numbers, quotes, between rows.
        for end in (0..bytes.len()).step_by(7) {
            if let Ok(Outcome::Read(reading)) = outcome(name, &bytes[..end], &|_| None, 1) {
                assert_eq!(reading.read, counted(&reading), "{name} {end}");
            }
        }
    }
}

proptest! {
    #[test]
    fn bytes_changed_anywhere_never_panic(which in 0..5_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let (name, bytes) = samples()[which];
        let mut bytes = bytes.to_vec();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(Outcome::Read(reading)) = outcome(name, &bytes, &|_| None, 1) {
            prop_assert_eq!(reading.read, counted(&reading));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = outcome("any", &bytes, &|_| None, 1);
    }
}
