//! Programs that are measured as processes, in turn.

use std::fs::File;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use wait4::Wait4;

use super::Sample;
use crate::bench::Found;
use crate::bench::record::Outcome;
use crate::process;

/// One run of a program.
pub(crate) struct Run {
    /// From its start to its end, in milliseconds.
    pub(crate) process: f64,
    /// The query alone, in milliseconds, if the program says so.
    pub(crate) query: Option<f64>,
    /// The greatest resident set, in MiB.
    pub(crate) peak: f64,
}

type Measure<'a> = Box<dyn Fn(&Sample) -> Result<Run> + 'a>;

/// Something that comes to totals, with what it took.
pub(crate) struct Subject<'a> {
    id: String,
    measure: Measure<'a>,
    runs: Vec<Run>,
    /// Why it gives no figures.
    failed: Option<String>,
}

impl<'a> Subject<'a> {
    /// `measure` runs it once, and fails where totals are wrong.
    pub(crate) fn new(id: impl Into<String>, measure: impl Fn(&Sample) -> Result<Run> + 'a) -> Self {
        Self { id: id.into(), measure: Box::new(measure), runs: Vec::new(), failed: None }
    }

    fn once(&mut self, sample: &Sample, counts: bool) {
        if self.failed.is_some() {
            return;
        }
        match (self.measure)(sample) {
            Ok(run) if counts => self.runs.push(run),
            Ok(_) => {}
            Err(error) => self.failed = Some(format!("{error:#}")),
        }
    }

    fn outcome(&self, figure: impl Fn(&Run) -> Option<f64>, note: &str) -> Outcome {
        match &self.failed {
            Some(reason) => Outcome::missing(reason),
            None => Outcome::of(self.runs.iter().filter_map(figure).collect(), note.to_owned()),
        }
    }
}

/// Runs all in turn, so often after a round to warm up, and returns times and memory under the subjects' names.
pub(crate) fn measure(mut subjects: Vec<Subject>, sample: &Sample, rounds: usize) -> Found {
    for round in 0..=rounds {
        for subject in &mut subjects {
            subject.once(sample, round > 0);
        }
    }
    let mut found = Found::new();
    for subject in subjects {
        let id = &subject.id;
        found.insert(id.clone(), subject.outcome(|run| Some(run.process), ""));
        found.insert(format!("{id}-memory"), subject.outcome(|run| Some(run.peak), ""));
        if subject.runs.iter().any(|run| run.query.is_some()) || subject.failed.is_some() {
            found.insert(format!("{id}-query"), subject.outcome(|run| run.query, ""));
        }
    }
    found
}

/// Runs a program to its end, and returns what it took and wrote; an error with its last words where it fails. `also` is
/// an exit code that is no failure.
pub(crate) fn run(command: &mut Command, also: Option<i32>) -> Result<(Run, String)> {
    // Into files: a pipe that is read too slowly would count as the program's time.
    let folder = crate::bench::build::workspace_target().join("bench");
    let (out, err) = (folder.join("stdout"), folder.join("stderr"));
    let create = |path| File::create(path).with_context(|| format!("{}", folder.display()));
    command.stdin(Stdio::null()).stdout(create(&out)?).stderr(create(&err)?);
    let started = Instant::now();
    let child = command.spawn().with_context(|| process::line(command))?;
    let used = child.wait4()?;
    let process = started.elapsed().as_secs_f64() * 1e3;
    if !used.status.success() && (also.is_none() || used.status.code() != also) {
        let said = std::fs::read(&err).unwrap_or_default();
        let said = String::from_utf8_lossy(&said).lines().map(str::to_owned).collect::<Vec<_>>();
        bail!("`{}` failed ({}): {}", process::line(command), used.status, crate::bench::reason(&said));
    }
    let text = std::fs::read_to_string(&out).with_context(|| format!("{}", out.display()))?;
    #[allow(clippy::cast_precision_loss)] // No process has 2^52 bytes.
    let peak = used.rusage.maxrss as f64 / f64::from(1 << 20);
    Ok((Run { process, query: None, peak }, text))
}
