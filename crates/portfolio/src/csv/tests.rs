//! Rows that were passed over without being read come out as if they had been.

use super::*;
use crate::known::Known;
use proptest::prelude::*;
use rustc_hash::FxHashSet;

const HEADERS: [&str; 6] = ["Customer", "Subscription id", "Offer id", "End date", "Seats", "Product"];

/// Every row read, as `simd-csv` finds it.
fn unscreened(frame: &Frame<'_>, sign: u8, block: &[u8], last: bool) -> Tally {
    let mut reader = ZeroCopyReaderBuilder::new();
    let mut reader =
        reader.delimiter(sign).has_headers(false).flexible(true).buffer_capacity(1 << 16).from_reader(block);
    let (mut tally, mut keys) = (Tally::default(), Keys::new(frame.mapping));
    let mut lines = Lines { block, counted: 0, line: 1 };
    let open = last && !memchr_iter(b'"', block).count().is_multiple_of(2);
    // The reader passes over a byte order mark, but does not say so before it has read a row.
    let mark = if block.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    loop {
        let started = mark.max(reader.position() as usize);
        let Ok(Some(record)) = reader.read_byte_record() else { break };
        let cut = last && (open || !block.ends_with(b"\n")) && ends(block, started, record.as_slice());
        read(frame, &mut keys, &mut tally, || lines.at(started), &record, cut);
    }
    tally.lines = memchr_iter(b'\n', block).count() as u64;
    tally
}

/// A cell as programs write it and as they should not.
fn cell() -> impl Strategy<Value = Vec<u8>> {
    let offer = &nextplan_catalog::embedded().offers[0];
    let retired = nextplan_catalog::embedded().plan(offer.plan).names[0].name.to_string();
    let said = prop_oneof![
        4 => "[a-zé ]{0,30}",
        2 => Just("Another product".to_owned()),
        1 => Just(retired),
        2 => "[ab]\"?",
        2 => "(0?[1-9]|1[0-9])/(0?[1-9]|1[0-9])/2018",
        1 => "2018-0[1-9]-1[0-9]T00:00:00Z",
        1 => "[a,;\"\r\n]{0,4}",
    ];
    let said = (said, prop_oneof![4 => Just(0), 2 => Just(1), 1 => Just(2)]);
    let text = said.prop_map(|(text, quotes)| match quotes {
        0 => text.into_bytes(),
        1 => format!("\"{}\"", text.replace('"', "\"\"")).into_bytes(),
        _ => format!("\"{text}\"").into_bytes(),
    });
    prop_oneof![40 => text, 1 => Just(vec![0xe9, 0x74, 0xe9]), 1 => Just(b"\xef\xbb\xbf".to_vec())]
}

/// A row of mostly as many cells as there are headers, and its end.
fn row() -> impl Strategy<Value = (Vec<Vec<u8>>, &'static str)> {
    let cells = prop_oneof![
        8 => prop::collection::vec(cell(), HEADERS.len()),
        2 => prop::collection::vec(cell(), 0..HEADERS.len() + 3),
        1 => Just(vec![Vec::new(); HEADERS.len()]),
    ];
    let end = prop_oneof![
        8 => Just("\n"),
        4 => Just("\r\n"),
        2 => Just("\n\r\n\n"),
        2 => prop::sample::select(vec!["", "\r", "\r,\n", "\r\"\n", "\"\r\"\n"]),
    ];
    (cells, end)
}

#[test]
fn a_sign_that_could_stand_between_no_cells_is_not_taken_for_one() {
    for told in ["sep=\r\n", "sep=\n1"] {
        assert_eq!(sign(format!("{told}a;b\nc;d\n").as_bytes()), b';', "{told}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_passed_over_is_what_would_have_been_read(
        rows in prop::collection::vec(row(), 0..20),
        sign in prop::sample::select(SIGNS.to_vec()),
        // Some blocks are marked in several pieces; none is longer than what the reader takes at once.
        times in prop_oneof![4 => Just(1_usize), 1 => Just(40)],
        (last, watched) in any::<(bool, bool)>(),
    ) {
        let rows: Vec<u8> = rows.iter().flat_map(|(cells, end)| [&cells.join(&sign), end.as_bytes()].concat()).collect();
        let block = rows.repeat(times.min((60 << 10) / (rows.len() + 1)).max(1));
        let known = Known::new(nextplan_catalog::embedded());
        let headers = HEADERS.map(ToOwned::to_owned);
        let watch: FxHashSet<String> = ["a", "b\""].into_iter().filter(|_| watched).map(ToOwned::to_owned).collect();
        let mapping = Mapping::of(&headers);
        let frame = Frame { known: &known, mapping: &mapping, headers: &headers, watch: &watch };
        let mut reader = Rows::new(&mapping, sign);
        let whole = unscreened(&frame, sign, &block, last);
        prop_assert_eq!(&reader.read(&frame, &block, last), &whole);
        // What an earlier block left behind changes nothing.
        prop_assert_eq!(&reader.read(&frame, &block, last), &whole);
    }
}
