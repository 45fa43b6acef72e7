//! How many cases a property is tried on.
#![allow(unreachable_pub)] // No library.

use proptest::test_runner::Config;

/// So many cases; fewer where `PROPTEST_CASES` says so, for runs that repeat every test hundreds of times (see
/// docs/mutants.md). Failures are not kept in files: a test of its own is written for each.
pub fn cases(most: u32) -> Config {
    let given = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok());
    Config { cases: given.map_or(most, |few: u32| few.min(most)), failure_persistence: None, ..Config::default() }
}
