//! Rows of cells beneath a header that is understood.
#![no_main]

use libfuzzer_sys::fuzz_target;

mod common;
use common::check;

fuzz_target!(|data: &[u8]| {
    let mut bytes = b"Customer,Product,End date,Seats,Auto renew,Subscription id\n".to_vec();
    bytes.extend_from_slice(data);
    check("a.csv", &bytes);
});
