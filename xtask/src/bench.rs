//! `cargo xtask bench`: what Nextplan's speed and size come to, beside its peers.
//!
//! [`figures`] lists everything that is measured. Each part's figures go into `benches/record.json`; `docs/performance.md`
//! is written from it, so a run of one part leaves the others' figures, with their own day and machine. What could not
//! be measured is said in the figure's place, and the command fails.

mod build;
mod bytes;
mod figures;
mod machine;
mod page;
mod portfolio;
mod record;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{browser, process};
use figures::{FIGURES, Figure, PARTS, Part};
use record::{Outcome, Record};

/// What `bench` takes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Measure only these parts: native, wasm, peers, portfolio, bytes, lighthouse (may be repeated, or a list with commas)
    #[arg(long, value_name = "PART", value_delimiter = ',')]
    only: Vec<String>,
}

/// One program that measures, and the start of its figures' names.
struct Step {
    prefix: &'static str,
    run: fn() -> Result<Found>,
}

/// What a program measured, by the figures' names: each one taken, or with the reason why not.
type Found = BTreeMap<String, Outcome>;

const STEPS: [Step; 9] = [
    Step { prefix: "native/", run: native },
    Step { prefix: "wasm/", run: wasm },
    Step { prefix: "zen/", run: zen },
    Step { prefix: "rules/", run: rules },
    Step { prefix: "portfolio/native/", run: portfolio::native },
    Step { prefix: "portfolio/browser/", run: portfolio::browser },
    Step { prefix: "portfolio/growth/", run: portfolio::growth },
    Step { prefix: "bytes/", run: bytes::run },
    Step { prefix: "lighthouse/", run: lighthouse },
];

/// Measures, prints, and writes record and page; an error if a figure could not be taken.
pub(crate) fn run(args: &Args) -> Result<()> {
    let parts = chosen(&args.only)?;
    let before = Record::committed()?;
    let mut record = Record::read()?;
    for part in &parts {
        println!("=== {}: {}", part.name, part.about);
        let machine = machine::line();
        let steps = STEPS.iter().filter(|step| part.prefixes.contains(&step.prefix));
        let figures = steps.flat_map(outcomes).collect();
        record.set(part, machine, figures);
        println!("{}\n", page::table(part, &record, &before));
        // At once, so that a run that is cut short loses nothing.
        record.write()?;
        page::write(&record, &before)?;
    }
    summary(&parts, &record)
}

fn chosen(only: &[String]) -> Result<Vec<&'static Part>> {
    if let Some(unknown) = only.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        bail!("there is no part `{unknown}`; there are {}", PARTS.map(|part| part.name).join(", "));
    }
    Ok(PARTS.iter().filter(|part| only.is_empty() || only.iter().any(|name| name == part.name)).collect())
}

/// A step's figures, each taken or with the reason why not.
fn outcomes(step: &Step) -> Vec<(&'static str, Outcome)> {
    let (mut found, reason) = match (step.run)() {
        Ok(found) => (found, "the measurement gave no such figure".to_owned()),
        Err(error) => (Found::new(), format!("{error:#}")),
    };
    let figures = FIGURES.iter().filter(|figure| figure.id.starts_with(step.prefix));
    let outcomes = figures
        .map(|figure| {
            let missing = || Outcome::Missing { missing: reason.clone() };
            (figure.id, found.remove(figure.id).unwrap_or_else(missing))
        })
        .collect();
    for id in found.keys() {
        println!("note: bench/figures.rs does not know the figure {id}; it is left out");
    }
    outcomes
}

fn summary(parts: &[&Part], record: &Record) -> Result<()> {
    let figures: Vec<&Figure> = parts.iter().flat_map(|part| part.figures()).collect();
    let missing = figures.iter().filter(|figure| record.taken(figure).is_none()).count();
    let met = |wanted| {
        let met = figures.iter().filter_map(|figure| Some(figure.goal?.met(record.taken(figure)?.median)));
        met.filter(|met| *met == wanted).count()
    };
    println!(
        "goals: {} met, {} not met; docs/performance.md and benches/record.json are written",
        met(true),
        met(false)
    );
    if missing > 0 {
        bail!("{missing} figures could not be taken; the tables say why");
    }
    Ok(())
}

fn native() -> Result<Found> {
    figures_of(&mut build::cargo("run", &["--release", "--bin", "advise"])?)
}

fn zen() -> Result<Found> {
    figures_of(&mut build::cargo("run", &["--release", "--features", "zen", "--bin", "zen"])?)
}

fn wasm() -> Result<Found> {
    let module = build::wasm()?;
    figures_of(process::command(build::node()?).arg("benches/peers/wasm.mjs").arg(module))
}

fn rules() -> Result<Found> {
    build::npm()?;
    let module = build::wasm()?;
    figures_of(process::command(build::node()?).arg("benches/peers/rules.mjs").arg(module))
}

fn lighthouse() -> Result<Found> {
    bytes::ensure_dist()?;
    build::npm()?;
    let mut node = process::command(build::node()?);
    figures_of(node.env("CHROME", browser::chrome()?).arg("benches/peers/lighthouse.mjs"))
}

/// Runs a program that writes a figure as JSON on each line.
fn figures_of(command: &mut Command) -> Result<Found> {
    #[derive(Deserialize)]
    struct Line {
        id: String,
        #[serde(flatten)]
        outcome: Outcome,
    }
    println!("$ {}", process::line(command));
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().with_context(|| process::line(command))?;
    let stderr = child.stderr.take().context("standard error is piped")?;
    // Shown as it comes, and kept: the table gives the reason of a failure.
    let said = std::thread::spawn(move || {
        let lines = BufReader::new(stderr).lines().map_while(Result::ok);
        lines.inspect(|line| eprintln!("{line}")).collect::<Vec<_>>()
    });
    let output = child.wait_with_output()?;
    let said = said.join().unwrap_or_default();
    if !output.status.success() {
        bail!("`{}` failed ({}): {}", process::line(command), output.status, reason(&said));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let read = |line| serde_json::from_str(line).with_context(|| format!("`{line}` is no figure"));
    text.lines().map(|line| read(line).map(|Line { id, outcome }| (id, outcome))).collect()
}

/// The first line that looks like an error, with the next, where a panic has its message; else the last line.
fn reason(said: &[String]) -> String {
    let error = |line: &String| line.starts_with("error") || line.contains("Error:") || line.contains("panicked at");
    let from = said.iter().position(error).unwrap_or(said.len().saturating_sub(1));
    said.iter().skip(from).take(2).map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_a_step_and_a_part() {
        for figure in &FIGURES {
            let steps: Vec<_> = STEPS.iter().filter(|step| figure.id.starts_with(step.prefix)).collect();
            assert_eq!(steps.len(), 1, "{}", figure.id);
            let parts = PARTS.iter().filter(|part| part.prefixes.contains(&steps[0].prefix));
            assert_eq!(parts.count(), 1, "{}", figure.id);
        }
    }

    #[test]
    fn a_step_that_fails_gives_the_reason_for_each_of_its_figures() {
        let step = Step { prefix: "bytes/", run: || bail!("no disk") };
        let outcomes = outcomes(&step);
        assert_eq!(outcomes.len(), 6);
        assert!(outcomes.iter().all(|(_, outcome)| *outcome == Outcome::Missing { missing: "no disk".into() }));
    }

    #[test]
    fn the_reason_of_a_failure_is_found_in_what_was_said() {
        let said = |text: &str| reason(&text.lines().map(Into::into).collect::<Vec<_>>());
        assert_eq!(said("Compiling thiserror\nerror: no such crate\n"), "error: no such crate");
        assert_eq!(
            said("thread 'main' panicked at a.rs:1:\nneeds 0b1\nnote"),
            "thread 'main' panicked at a.rs:1: needs 0b1"
        );
        assert_eq!(said("Killed"), "Killed");
        assert_eq!(said(""), "");
    }

    #[test]
    fn an_unknown_part_is_an_error_that_names_those_there_are() {
        let error = chosen(&["speed".to_owned()]).err().unwrap().to_string();
        assert!(error.contains("`speed`") && error.contains("lighthouse"), "{error}");
    }
}
