//! Whatever a file may hold: encodings, formats, headers.
#![no_main]

use libfuzzer_sys::fuzz_target;

mod common;
use common::check;

fuzz_target!(|data: &[u8]| {
    check("a", data);
});
