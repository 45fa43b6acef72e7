//! Reads bytes as a file and holds what came of it against what is always true.

use nextplan_portfolio::{Known, Outcome, Portfolio, Surroundings, read};
use std::sync::LazyLock;

static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::new(nextplan_catalog::embedded()));

/// Every row is counted once, on one thread as on two, and its triage can be written.
pub fn check(name: &str, bytes: &[u8]) {
    let watch = std::iter::empty().collect();
    let around = |threads| Surroundings { known: &KNOWN, answers: &|_| None, watch: &watch, threads };
    let one = read(name, bytes, &around(1), &mut |_| {});
    if bytes.len().is_multiple_of(16) {
        assert_eq!(one, read(name, bytes, &around(2), &mut |_| {}));
    }
    if let Ok(Outcome::Read(reading)) = one {
        let mut portfolio = Portfolio::new(nextplan_catalog::embedded());
        portfolio.add(reading);
        let triage = portfolio.triage("2018-09-03".parse().expect("a day"), &[]);
        let rows = triage.rows;
        assert_eq!(rows.read, rows.concerned + rows.not_concerned + rows.not_understood + rows.merged);
        assert_eq!(rows.concerned, triage.subscriptions.len() as u64);
        assert!(triage.json().ends_with("}\n"));
    }
}
