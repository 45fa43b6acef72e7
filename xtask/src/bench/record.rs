//! `benches/record.json`: the last figures, each part with its day and machine.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::figures::{Figure, Part};
use super::machine;
use crate::process;

const FILE: &str = "benches/record.json";

/// All parts that have ever been measured, by name.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Record(BTreeMap<String, Measured>);

/// A part's figures of one run.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Measured {
    pub(crate) date: String,
    pub(crate) machine: String,
    pub(crate) figures: BTreeMap<String, Outcome>,
}

/// A figure, or why there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Outcome {
    Taken(Taken),
    Missing { missing: String },
}

/// The median of several samples, with the least and the greatest of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Taken {
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) note: String,
}

impl Taken {
    /// Something that is counted, and comes out the same each time.
    pub(crate) fn counted(value: f64, note: String) -> Self {
        Self { median: value, min: value, max: value, note }
    }
}

impl Outcome {
    /// The median of at least one sample.
    pub(crate) fn of(mut samples: Vec<f64>, note: String) -> Self {
        samples.sort_by(f64::total_cmp);
        match (samples.get(samples.len() / 2), samples.first(), samples.last()) {
            (Some(&median), Some(&min), Some(&max)) => Self::Taken(Taken { median, min, max, note }),
            _ => Self::Missing { missing: "nothing was measured".to_owned() },
        }
    }

    pub(crate) fn missing(reason: impl Into<String>) -> Self {
        Self::Missing { missing: reason.into() }
    }

    /// This by the other, of the medians; missing where either is, with its reason.
    pub(crate) fn over(&self, other: &Self, note: &str) -> Self {
        match (self, other) {
            (Self::Taken(this), Self::Taken(other)) => {
                Self::Taken(Taken::counted(this.median / other.median, note.to_owned()))
            }
            (Self::Missing { missing }, _) | (_, Self::Missing { missing }) => Self::missing(missing),
        }
    }

    /// The one with the lesser median; missing where either is, as it may have been the lesser.
    pub(crate) fn lesser<'a>(&'a self, other: &'a Self) -> &'a Self {
        match (self, other) {
            (Self::Taken(this), Self::Taken(that)) if that.median < this.median => other,
            (Self::Taken(_), Self::Missing { .. }) => other,
            _ => self,
        }
    }
}

impl Record {
    /// The record as it lies in the tree; empty where there is none yet.
    pub(crate) fn read() -> Result<Self> {
        match std::fs::read_to_string(file()) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).context(FILE),
        }
    }

    /// The record as it was last committed: what a change is compared with, however often it is measured meanwhile.
    /// Outside git, as it lies in the tree.
    pub(crate) fn committed() -> Result<Self> {
        match process::ask("git", &["show", &format!("HEAD:{FILE}")]) {
            Some(text) => Self::parse(&text),
            None => Self::read(),
        }
    }

    fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).with_context(|| format!("{FILE} can't be read; delete it and measure everything"))
    }

    pub(crate) fn write(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(self)?;
        std::fs::write(file(), text + "\n").context(FILE)
    }

    /// Replaces a part's figures by those of today.
    pub(crate) fn set(&mut self, part: &Part, machine: String, figures: Vec<(&str, Outcome)>) {
        let figures = figures.into_iter().map(|(id, outcome)| (id.to_owned(), outcome)).collect();
        self.0.insert(part.name.to_owned(), Measured { date: machine::today(), machine, figures });
    }

    pub(crate) fn part(&self, part: &Part) -> Option<&Measured> {
        self.0.get(part.name)
    }

    pub(crate) fn outcome(&self, figure: &Figure) -> Option<&Outcome> {
        self.0.values().find_map(|measured| measured.figures.get(figure.id))
    }

    pub(crate) fn taken(&self, figure: &Figure) -> Option<&Taken> {
        match self.outcome(figure)? {
            Outcome::Taken(taken) => Some(taken),
            Outcome::Missing { .. } => None,
        }
    }
}

fn file() -> PathBuf {
    process::root().join(FILE)
}
