//! Items of JSON: an answer, or values one behind the other.
#![no_main]

use libfuzzer_sys::fuzz_target;

mod common;
use common::check;

fuzz_target!(|data: &[u8]| {
    let mut bytes = b"{\"items\": [".to_vec();
    bytes.extend_from_slice(data);
    check("a.json", &bytes);
    check("b.json", data);
});
