//! A workbook: an archive as it is, and a whole archive with one part of it from the fuzzer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextplan_sheets::{Cell, Limits, Workbook, read};
use std::io::{Cursor, Read, Write};
use std::ops::ControlFlow;
use std::sync::LazyLock;

/// Small, so that what would take memory is found.
const SMALL: Limits = Limits {
    unpacked: 4 << 20,
    rows: 1000,
    columns: 200,
    characters: 1000,
    shared_strings: 1 << 20,
    cells: 10_000,
    text: 1 << 20,
};

/// The parts of a small workbook.
static PARTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let mut book = Workbook::new();
    let sheet = book.sheet("Rows", &["Customer", "Product"]).expect("a sheet");
    sheet.row(&[Cell::from("Contoso"), Cell::from("Kaizala Pro")]).expect("a row");
    let bytes = book.finish().expect("a workbook");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let parts = (0..archive.len()).map(|at| {
        let mut part = archive.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("a part that can be read");
        (part.name().expect("a name").into_owned(), bytes)
    });
    let mut parts: Vec<_> = parts.collect();
    parts.push(("xl/sharedStrings.xml".into(), b"<sst/>".to_vec()));
    parts
});

fn rows(bytes: &[u8]) {
    let mut rows = 0_u32;
    let _ = read(bytes, &SMALL, &mut |row| {
        rows += 1;
        assert!(row.number <= SMALL.rows && row.cells.len() <= SMALL.columns as usize);
        ControlFlow::Continue(())
    });
}

fuzz_target!(|data: &[u8]| {
    rows(data);
    let Some((which, part)) = data.split_first() else { return };
    let which = usize::from(*which) % PARTS.len();
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (at, (name, bytes)) in PARTS.iter().enumerate() {
        archive.start_file(name, options).expect("room in memory");
        archive.write_all(if at == which { part } else { bytes }).expect("room in memory");
    }
    rows(&archive.finish().expect("room in memory").into_inner());
});
