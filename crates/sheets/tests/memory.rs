//! Attacks are refused, and extremes read, within a bound of memory.
//!
//! One test alone: it counts the whole program's memory.

mod common;

use common::{Parts, zipped};
use nextplan_sheets::{Limit, Limits, SheetError, read};
use peak_alloc::PeakAlloc;
use std::fmt::Write as _;
use std::ops::ControlFlow;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What reading returns, how many cells it hands out, and the bytes that it takes beside the file itself.
fn measured(name: &str, bytes: &[u8], limits: &Limits) -> (Result<(), SheetError>, usize, usize) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let mut cells = 0;
    let result = read(bytes, limits, &mut |row| {
        cells += row.cells.len();
        ControlFlow::Continue(())
    });
    let taken = MEMORY.peak_usage() - before;
    println!("{name}: file of {} bytes, {taken} bytes of memory, {cells} cells, {result:?}", bytes.len());
    (result, cells, taken)
}

/// One packed part under many names: the list of parts points to the same bytes again and again.
fn overlapping(parts: usize, unpacked: usize) -> Vec<u8> {
    let zip = zipped(&[("xl/00000.xml", vec![b' '; unpacked])]);
    let directory = zip.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    let end = zip.windows(4).position(|bytes| bytes == b"PK\x05\x06").unwrap();
    let mut book = zip[..directory].to_vec();
    for part in 0..parts {
        let mut entry = zip[directory..end].to_vec();
        entry[49..54].copy_from_slice(format!("{part:05}").as_bytes());
        book.extend(entry);
    }
    let size = book.len() - directory;
    let mut tail = zip[end..].to_vec();
    tail[8..10].copy_from_slice(&u16::try_from(parts).unwrap().to_le_bytes());
    tail[10..12].copy_from_slice(&u16::try_from(parts).unwrap().to_le_bytes());
    tail[12..16].copy_from_slice(&u32::try_from(size).unwrap().to_le_bytes());
    book.extend(tail);
    book
}

#[test]
fn attacks_take_little_memory() {
    const KIB: usize = 1 << 10;
    let limits = Limits { unpacked: 8 << 20, ..Limits::default() };
    let is_over = |result: &Result<(), SheetError>, over: Limit| matches!(result, Err(SheetError::TooLarge { limit, .. }) if *limit == over);

    let bomb = zipped(&[("xl/workbook.xml", vec![b' '; 20 << 20])]);
    let (result, _, taken) = measured("bomb", &bomb, &limits);
    assert!(is_over(&result, Limit::Unpacked) && taken < 200 * KIB, "{result:?} {taken}");

    let mut lying = bomb.clone();
    let directory = lying.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    lying[directory + 24..directory + 28].copy_from_slice(&[100, 0, 0, 0]);
    let (result, _, taken) = measured("bomb that lies about its size", &lying, &limits);
    assert!(is_over(&result, Limit::Unpacked) && taken < 200 * KIB, "{result:?} {taken}");

    let (result, _, taken) = measured("overlapping parts", &overlapping(500, 1 << 20), &limits);
    assert!(is_over(&result, Limit::Unpacked) && taken < 400 * KIB, "{result:?} {taken}");

    // 17 billion cells by its reference, one by what is there.
    let last = Parts::rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").pack();
    let (result, cells, taken) = measured("the last cell alone", &last, &limits);
    assert!(result.is_ok() && cells == 16_384 && taken < 1500 * KIB, "{result:?} {taken}");

    let formatted = Parts::rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>").pack();
    let (result, cells, taken) = measured("a gap without a text", &formatted, &limits);
    assert!(result.is_ok() && cells == 1 && taken < 200 * KIB, "{result:?} {taken}");

    let count = Parts::rows("")
        .with("xl/sharedStrings.xml", "<sst count=\"4294967295\" uniqueCount=\"18446744073709551615\"/>");
    let (result, _, taken) = measured("a count that lies", &count.pack(), &limits);
    assert!(result.is_ok() && taken < 200 * KIB, "{result:?} {taken}");

    let text = Parts::rows(&format!("<row><c t=\"str\"><v>{}</v></c></row>", "a".repeat(7 << 20))).pack();
    let (result, _, taken) = measured("a text without an end", &text, &limits);
    // One mebibyte, in a buffer that grows by doubling.
    assert!(is_over(&result, Limit::Token) && taken < 4 << 20, "{result:?} {taken}");

    let mut rows = String::new();
    for row in 1..=20_000 {
        let _ = write!(
            rows,
            "<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>row {row}</v></c><c r=\"F{row}\"><v>{row}</v></c></row>"
        );
    }
    let long = Parts::rows(&rows).pack();
    drop(rows);
    let (result, cells, taken) = measured("twenty thousand rows", &long, &limits);
    assert!(result.is_ok() && cells == 120_000 && taken < 200 * KIB, "{result:?} {taken}");
}
