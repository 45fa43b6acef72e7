//! Natively: our whole program, beside `DuckDB` and Polars, and beside the scan for line ends.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::Value;

use super::{AS_OF, MILLION, Run, Sample, Subject, ours, sample, subject};
use crate::bench::record::Outcome;
use crate::bench::{Found, build, figures_of};
use crate::process;

const ROUNDS: usize = 7;
/// A peer's query counts with the fastest of so many in one process, when its caches are warm.
const QUERIES: &str = "3";

/// Measures; what can't be built or fails is missing with its reason.
pub(crate) fn run() -> Result<Found> {
    let sample = Sample::make(MILLION)?;
    let (program, python) = (ours::build(), build::python());
    let of_peer = |script: &'static str| {
        let python = &python;
        move |sample: &Sample| peer(python.as_deref().map_err(|error| anyhow!("{error:#}"))?, script, sample)
    };
    let subjects = vec![
        Subject::new("portfolio/native/ours", |sample| {
            ours::run(program.as_deref().map_err(|error| anyhow!("{error:#}"))?, sample)
        }),
        Subject::new("portfolio/native/duckdb", of_peer("duckdb_totals.py")),
        Subject::new("portfolio/native/polars", of_peer("polars_totals.py")),
    ];
    let mut found = subject::measure(subjects, &sample, ROUNDS);
    // Ours is measured as a whole.
    found.remove("portfolio/native/ours-query");
    let mut scan = build::cargo("run", &["--release", "--package", "nextplan-scan", "--"])?;
    found.extend(figures_of(scan.arg(sample.path()))?);
    compare(&mut found, "portfolio/native", ["duckdb-query", "polars-query"]);
    Ok(found)
}

/// Adds how many times the faster peer takes ours, and ours the scan.
pub(crate) fn compare(found: &mut Found, prefix: &str, peers: [&str; 2]) {
    let none = Outcome::missing("not measured");
    let of = |name: &str| found.get(&format!("{prefix}/{name}")).unwrap_or(&none);
    let times = of(peers[0]).lesser(of(peers[1])).over(of("ours"), "");
    let limit = of("ours").over(of("scan"), "");
    found.insert(format!("{prefix}/times"), times);
    found.insert(format!("{prefix}/limit"), limit);
}

/// Runs a peer twice: as a process that asks once, and for the query when it is warm.
fn peer(python: &Path, script: &str, sample: &Sample) -> Result<Run> {
    #[derive(Deserialize)]
    struct Answer {
        seconds: f64,
        totals: Value,
    }
    let names = serde_json::to_string(&sample::names())?;
    let ask = |times: &str| {
        let mut command = process::command(python);
        command.arg(Path::new("benches/peers/portfolio").join(script)).arg(sample.path());
        let (run, text) = subject::run(command.args([AS_OF, &names, times]))?;
        let answer: Answer = serde_json::from_str(&text).with_context(|| script.to_owned())?;
        sample.check(&answer.totals).with_context(|| script.to_owned())?;
        anyhow::Ok((run, answer.seconds * 1e3))
    };
    let (run, _) = ask("1")?;
    let (_, query) = ask(QUERIES)?;
    Ok(Run { query: Some(query), ..run })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_is_compared_with_the_faster_peer_and_with_the_scan() {
        let taken = |value| Outcome::of(vec![value], String::new());
        let all = [("p/ours", 10.0), ("p/a", 50.0), ("p/b", 40.0), ("p/scan", 4.0)];
        let mut found: Found = all.map(|(id, value)| (id.to_owned(), taken(value))).into();
        compare(&mut found, "p", ["a", "b"]);
        assert_eq!((&found["p/times"], &found["p/limit"]), (&taken(4.0), &taken(2.5)));
        found.insert("p/b".into(), Outcome::missing("no network"));
        compare(&mut found, "p", ["a", "b"]);
        assert_eq!(found["p/times"], Outcome::missing("no network"));
    }
}
