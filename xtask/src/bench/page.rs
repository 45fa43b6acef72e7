//! `docs/performance.md`, and the same tables on the terminal.

use std::fmt::Write;

use anyhow::{Context, Result};

use super::figures::{Figure, Goal, PARTS, Part, Unit};
use super::record::{Measured, Outcome, Record};
use crate::process;

const FILE: &str = "docs/performance.md";
const HEAD: &str = "# Performance

Written by `cargo xtask bench`; edit nothing here by hand. `--only native|wasm|peers|portfolio|bytes|lighthouse` measures a part
and leaves the others' figures, each with its own day and machine. `benches/record.json` holds the figures.

Times are medians of 51 batches of at least 10 ms after a warm-up, subjects in turn; beside them the fastest and the
slowest batch. A goal that is not met is said so; a figure that could not be taken gives the reason.
";

/// Writes the page.
pub(crate) fn write(record: &Record, before: &Record) -> Result<()> {
    let mut page = HEAD.to_owned();
    for part in &PARTS {
        write!(page, "\n## {}: {}\n\n{}\n\n", part.name, part.about, part.includes)?;
        match record.part(part) {
            Some(Measured { date, machine, .. }) => {
                writeln!(page, "{date}, {machine}.\n\n{}", table(part, record, before))?;
            }
            None => page.push_str("Not measured yet.\n"),
        }
    }
    std::fs::write(process::root().join(FILE), page).context(FILE)
}

/// A part's figures as a table that reads well in Markdown and on a terminal.
pub(crate) fn table(part: &Part, record: &Record, before: &Record) -> String {
    let columns = ["figure", "median", "min – max", "goal", "last record", "note"];
    let mut rows = vec![columns.map(str::to_owned)];
    rows.extend(part.figures().map(|figure| row(figure, record, before)));
    // A column that nothing stands in is left out, and so is a comparison that would compare machines.
    let filled = |column: usize| rows[1..].iter().any(|row| !row[column].is_empty());
    let shown: Vec<usize> = (0..columns.len()).filter(|at| filled(*at) && (*at != 4 || part.compared)).collect();
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = shown.iter().map(|at| width(*at)).collect();
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = shown.iter().zip(&widths).map(|(at, width)| format!("{:<width$}", row[*at]));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        })
        .collect();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(width + 2)).collect();
    lines.insert(1, format!("|{}|", rule.join("|")));
    lines.join("\n")
}

fn row(figure: &Figure, record: &Record, before: &Record) -> [String; 6] {
    let Figure { label, unit, goal, .. } = figure;
    let label = (*label).to_owned();
    let goal = |value: Option<f64>| goal.map_or_else(String::new, |goal| said(goal, *unit, value));
    match record.outcome(figure) {
        Some(Outcome::Taken(taken)) => {
            let spread = format!("{} – {}", unit.number(taken.min), unit.number(taken.max));
            let spread = if matches!(unit, Unit::Bytes) { String::new() } else { spread };
            let last = before.taken(figure).map_or_else(String::new, |last| change(*unit, last.median, taken.median));
            [label, unit.say(taken.median), spread, goal(Some(taken.median)), last, taken.note.clone()]
        }
        Some(Outcome::Missing { missing }) => {
            // Its whole reason, but on one line and without what would end the cell.
            let reason = missing.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "/");
            [label, "not taken".to_owned(), String::new(), goal(None), String::new(), reason]
        }
        None => [label, "not measured yet".to_owned(), String::new(), goal(None), String::new(), String::new()],
    }
}

fn said(goal: Goal, unit: Unit, value: Option<f64>) -> String {
    let text = match goal {
        Goal::Most(most) => format!("≤ {}", unit.say(most)),
        Goal::Below(limit) => format!("< {}", unit.say(limit)),
        Goal::Least(least) => format!("≥ {}", unit.say(least)),
    };
    match value {
        Some(value) if goal.met(value) => format!("{text}: met"),
        Some(_) => format!("{text}: **not met**"),
        None => text,
    }
}

fn change(unit: Unit, last: f64, now: f64) -> String {
    let sign = if now < last { "−" } else { "+" };
    format!("{} ({sign}{})", unit.say(last), unit.number((now - last).abs()))
}

impl Unit {
    fn say(self, value: f64) -> String {
        let number = self.number(value);
        match self {
            Self::Micros => format!("{number} µs"),
            Self::Millis => format!("{number} ms"),
            Self::Mebibytes => format!("{number} MiB"),
            Self::Ratio => format!("{number} ×"),
            Self::Bytes => format!("{number} B"),
            Self::Score => number,
        }
    }

    fn number(self, value: f64) -> String {
        match self {
            Self::Micros | Self::Ratio => format!("{value:.2}"),
            Self::Millis => format!("{value:.1}"),
            Self::Bytes => grouped(&format!("{value:.0}")),
            Self::Mebibytes | Self::Score => format!("{value:.0}"),
        }
    }
}

/// `130,000` from `130000`.
fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::FIGURES;
    use crate::bench::record::Taken;

    fn figure(id: &str) -> &'static Figure {
        FIGURES.iter().find(|figure| figure.id == id).unwrap()
    }

    #[test]
    fn a_goal_that_is_not_met_is_said_so() {
        let goal = figure("bytes/total").goal.unwrap();
        assert_eq!(said(goal, Unit::Bytes, Some(130_001.0)), "< 130,000 B: **not met**");
        assert_eq!(said(goal, Unit::Bytes, Some(129_999.0)), "< 130,000 B: met");
    }

    #[test]
    fn bytes_stand_beside_those_on_record_and_a_missing_figure_gives_its_reason() {
        let part = PARTS.iter().find(|part| part.name == "bytes").unwrap();
        let record = |total: Outcome| {
            let mut record = Record::default();
            record.set(part, "a machine".into(), vec![("bytes/total", total)]);
            record
        };
        let taken = |value| Outcome::Taken(Taken::counted(value, String::new()));
        let text = table(part, &record(taken(101_000.0)), &record(taken(102_500.0)));
        assert!(text.contains("| 102,500 B (−1,500) |"), "{text}");
        let missing = Outcome::Missing { missing: "no\nnetwork | none".into() };
        let text = table(part, &record(missing), &Record::default());
        assert!(text.contains("not taken") && text.contains("no network / none"), "{text}");
    }
}
