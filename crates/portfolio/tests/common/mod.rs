//! What every test of reading needs.
#![allow(dead_code, reason = "each test file uses some of it")]

use nextplan_portfolio::{
    Answers, Known, Outcome, Portfolio, Progress, Question, ReadError, Reading, Surroundings, Triage, read,
};
use std::sync::LazyLock;

/// Reads bytes with the answers at hand.
pub(crate) fn outcome(
    name: &str,
    bytes: &[u8],
    answers: &(dyn Fn(&str) -> Option<Answers> + Sync),
    threads: usize,
) -> Result<Outcome, ReadError> {
    static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::new(nextplan_catalog::embedded()));
    let known = &*KNOWN;
    let watch = std::iter::empty().collect();
    let around = Surroundings { known, answers, watch: &watch, threads };
    read(name, bytes, &around, &mut |_: Progress| {})
}

/// Reads bytes that need no answer.
pub(crate) fn reading(name: &str, bytes: &[u8]) -> Reading {
    match outcome(name, bytes, &|_| None, 1) {
        Ok(Outcome::Read(reading)) => reading,
        other => panic!("{name}: {other:?}"),
    }
}

/// Reads bytes that need one.
pub(crate) fn question(name: &str, bytes: &[u8]) -> Question {
    match outcome(name, bytes, &|_| None, 1) {
        Ok(Outcome::Asks(question)) => question,
        other => panic!("{name}: {other:?}"),
    }
}

/// Files on a day.
pub(crate) fn triage(readings: Vec<Reading>, as_of: &str) -> Triage {
    let mut portfolio = Portfolio::new(nextplan_catalog::embedded());
    for reading in readings {
        portfolio.add(reading);
    }
    portfolio.triage(as_of.parse().expect("a day"), &[])
}
