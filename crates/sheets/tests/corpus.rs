//! What the fuzzer kept (fuzz/README.md) is read again, without it: rows or a reason, never a panic.

use nextplan_sheets::{Limits, read};
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

#[test]
fn every_workbook_of_the_fuzzers_corpus_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/workbook");
    let mut files = 0;
    for entry in fs::read_dir(corpus).expect("a corpus") {
        let bytes = fs::read(entry.expect("a file").path()).expect("a file that can be read");
        let _ = read(&bytes, &Limits::default(), &mut |row| {
            assert!(row.number >= 1 && row.cells.len() <= 16_384);
            ControlFlow::Continue(())
        });
        files += 1;
    }
    assert!(files >= 10, "{files} files");
}
