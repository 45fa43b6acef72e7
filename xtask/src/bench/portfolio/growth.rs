//! Our program from ten thousand rows to ten million: whether time grows with the rows, and what memory it takes.

use anyhow::Result;

use super::{MILLION, Sample, Subject, ours, subject};
use crate::bench::Found;
use crate::bench::record::Outcome;

const SIZES: [(&str, u32); 4] = [("10k", 10_000), ("100k", 100_000), ("1m", MILLION), ("10m", 10 * MILLION)];
const ROUNDS: usize = 3;

/// Measures each size; an error where the program can't be built or a file not be written.
pub(crate) fn run() -> Result<Found> {
    let program = ours::build()?;
    let mut found = Found::new();
    for (name, rows) in SIZES {
        let sample = Sample::make(rows)?;
        let subject = Subject::new(format!("portfolio/growth/{name}"), |sample| ours::run(&program, sample));
        found.extend(subject::measure(vec![subject], &sample, ROUNDS));
        found.remove(&format!("portfolio/growth/{name}-query"));
    }
    let linear = linear(&found);
    found.insert("portfolio/growth/linear".to_owned(), linear);
    Ok(found)
}

/// What a row of the largest file takes, by one of a file of a tenth.
fn linear(found: &Found) -> Outcome {
    let none = Outcome::missing("not measured");
    let of = |name: &str| found.get(&format!("portfolio/growth/{name}")).unwrap_or(&none);
    let ten = Outcome::of(vec![10.0], String::new());
    of("10m").over(of("1m"), "").over(&ten, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_times_the_time_for_ten_times_the_rows_is_one() {
        let taken = |value| Outcome::of(vec![value], String::new());
        let id = |name: &str| format!("portfolio/growth/{name}");
        let mut found = Found::from([(id("1m"), taken(80.0)), (id("10m"), taken(800.0))]);
        assert_eq!(linear(&found), taken(1.0));
        found.remove(&id("1m"));
        assert_eq!(linear(&found), Outcome::missing("not measured"));
    }
}
