//! What the fuzzer kept (fuzz/README.md) is read again, without it.

mod common;

use common::outcome;
use nextplan_portfolio::Outcome;
use std::fs;
use std::path::Path;

#[test]
fn every_file_of_the_fuzzers_corpus_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    let mut files = 0;
    for (target, above) in [
        ("csv", "Customer,Product,End date,Seats,Auto renew,Subscription id\n"),
        ("json", "{\"items\": ["),
        ("json", ""),
        ("any", ""),
    ] {
        for entry in fs::read_dir(corpus.join(target)).expect("a corpus") {
            let path = entry.expect("a file").path();
            let bytes = [above.as_bytes(), &fs::read(&path).expect("a file that can be read")].concat();
            files += 1;
            let one = outcome("a", &bytes, &|_| None, 1);
            assert_eq!(one, outcome("a", &bytes, &|_| None, 2), "{}", path.display());
            if let Ok(Outcome::Read(reading)) = one {
                let counted = reading.not_concerned + (reading.found.len() + reading.refused.len()) as u64;
                assert_eq!(reading.read, counted, "{}", path.display());
            }
        }
    }
    assert!(files > 60, "{files} files");
}
