//! A table that comes in pieces is read as the same bytes at once.

mod common;

use common::outcome;
use nextplan_portfolio::{HEAD, Known, Outcome, Pieces, ReadError, Surroundings};
use proptest::prelude::*;

const HEADER: &str = "Customer,Product,Expiration date,Auto renew enabled,Seat count,Subscription ID\n";

/// Hands the bytes over in pieces, the lengths of which come round again; `None` where they are not for pieces.
fn in_pieces(bytes: &[u8], lengths: &[usize]) -> Option<Result<Outcome, ReadError>> {
    let known = Known::new(nextplan_catalog::embedded());
    let watch = std::iter::empty().collect();
    let around = Surroundings { known: &known, answers: &|_| None, watch: &watch, threads: 1 };
    let mut pieces = Pieces::begin("a.csv", &bytes[..bytes.len().min(HEAD)], &around)?;
    let (mut rest, mut lengths) = (bytes, lengths.iter().cycle());
    while !rest.is_empty() {
        let length = lengths.next().map_or(rest.len(), |length| *length).min(rest.len());
        let (piece, behind) = rest.split_at(length);
        rest = behind;
        pieces.room(length).copy_from_slice(piece);
        match pieces.take(length) {
            Ok(progress) => assert_eq!(progress.bytes as usize, bytes.len() - rest.len()),
            Err(error) => return Some(Err(error)),
        }
    }
    Some(Ok(pieces.finish()))
}

/// Rows enough for several blocks, in turn.
fn file(rows: &[&str], end: &str) -> Vec<u8> {
    let mut text = HEADER.to_owned();
    while text.len() < HEAD * 3 {
        text.extend(rows.iter().copied());
    }
    text.push_str(end);
    text.into_bytes()
}

const ROWS: [&str; 7] = [
    "Adatum,Office 365 Enterprise E4,2018-06-12,No,85,a1\n",
    "Contoso,Power BI Pro,2018-06-12,No,85,a2\r\n",
    "\"Fabrikam, \"\"Ltd\"\"\nof two lines\",Kaizala Pro,2018-06-12,No,,a3\n",
    "Litware,Kaizala Pro,2018-02-30,No,1,a4\n",
    "Short,Kaizala Pro\n",
    "\n",
    "Société,Office 365 Enterprise E4,2019-01-01,Yes,7,a5\n",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_any_length_read_as_the_whole(
        rows in prop::collection::vec(prop::sample::select(&ROWS[..]), 1..6),
        lengths in prop::collection::vec(1_usize..1_500_000, 1..4),
        end in prop::sample::select(&["", "Last,Kaizala Pro,2018-06-12,No,5,z", "Cut,\"Kaiz"][..]),
        marked in any::<bool>(),
    ) {
        let mut bytes = if marked { b"\xef\xbb\xbf".to_vec() } else { Vec::new() };
        bytes.extend(file(&rows, end));
        // Pieces of a few bytes would take forever.
        let lengths: Vec<usize> = lengths.iter().map(|length| length.max(&5000)).copied().collect();
        let whole = outcome("a.csv", &bytes, &|_| None, 1);
        prop_assert_eq!(in_pieces(&bytes, &lengths), Some(whole));
    }
}

#[test]
fn a_row_that_does_not_end_is_refused_where_it_begins() {
    let mut bytes = file(&ROWS[..2], "");
    let line = String::from_utf8_lossy(&bytes).lines().count() as u64 + 1;
    bytes.extend(b"\"never".repeat(1_000_000));
    let found = in_pieces(&bytes, &[100_000]);
    assert!(matches!(found, Some(Err(ReadError::TooLong { line: at, .. })) if at == line), "{found:?}");
}

#[test]
fn what_is_no_table_or_wants_an_answer_is_left_to_the_reader() {
    let long = |text: &str| text.repeat(HEAD / text.len() + 1).into_bytes();
    let wide: Vec<u8> = String::from_utf8(file(&ROWS, "")).unwrap().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let price_list =
        "ProductTitle,ProductId,SkuId,SkuTitle,UnitPrice,Market\n".to_owned() + &"a,b,c,d,1,SE\n".repeat(HEAD / 10);
    for bytes in [
        HEADER.into(),
        long("[{\"offerName\": \"Kaizala Pro\"}, "),
        long("PK\x03\x04"),
        long("Wer,Was,Wann\n"),
        long("\0"),
        long(" "),
        wide,
        price_list.into_bytes(),
    ] {
        assert!(in_pieces(&bytes, &[]).is_none(), "{:?}", &bytes[..20]);
    }
}
