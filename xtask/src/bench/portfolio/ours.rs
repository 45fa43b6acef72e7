//! Our own program, as a person would run it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{AS_OF, Run, Sample, subject};
use crate::bench::build;
use crate::process;

/// What of the program's JSON is held against the totals; the rest may be there.
#[derive(Deserialize)]
struct Triage {
    rows: Rows,
    by_offer: BTreeMap<String, u64>,
    seats_by_offer: BTreeMap<String, u64>,
    by_month: BTreeMap<String, u64>,
    by_urgency: BTreeMap<String, u64>,
}

#[derive(Clone, Copy, Deserialize)]
struct Rows {
    read: u64,
    concerned: u64,
    not_concerned: u64,
    not_understood: u64,
    merged: u64,
}

/// What `nextplan triage` ends with where something is overdue, as in every sample.
const OVERDUE: i32 = 4;

/// Builds it as it is released.
pub(crate) fn build() -> Result<PathBuf> {
    process::run(process::cargo().args(["build", "--release", "--package", "nextplan-cli"]))?;
    Ok(build::workspace_target().join("release").join(format!("nextplan{}", std::env::consts::EXE_SUFFIX)))
}

/// Runs it once; an error where it fails, where its JSON has another form, or where its totals are wrong.
pub(crate) fn run(program: &Path, sample: &Sample) -> Result<Run> {
    let mut command = process::command(program);
    command.arg("triage").arg(sample.path()).args(["--as-of", AS_OF, "--summary"]);
    let (run, text) = subject::run(&mut command, Some(OVERDUE))?;
    let triage = serde_json::from_str(&text).context("`nextplan triage --summary`")?;
    sample.check(&totals(&triage, sample.rows())?)?;
    Ok(run)
}

/// The totals as the generator has them; an error where rows were lost.
fn totals(triage: &Triage, rows: u32) -> Result<Value> {
    let Rows { read, concerned, not_concerned, not_understood, merged } = triage.rows;
    if read != u64::from(rows) || concerned + not_concerned + not_understood + merged != read {
        bail!(
            "wrong totals: of {rows} rows {read} were read: {concerned} concerned, {not_concerned} not, \
             {not_understood} not understood, {merged} merged"
        );
    }
    let seats = |id: &String| triage.seats_by_offer.get(id).copied().unwrap_or_default();
    let offers = triage.by_offer.iter();
    let by_offer: BTreeMap<_, _> =
        offers.map(|(id, count)| (id, json!({ "subscriptions": count, "seats": seats(id) }))).collect();
    Ok(json!({
        "concerned": concerned,
        "not_understood": not_understood,
        "by_offer": by_offer,
        "by_month": triage.by_month,
        "by_urgency": triage.by_urgency,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn triage(read: u64) -> Triage {
        let json = json!({
            "rows": { "read": read, "concerned": 2, "not_concerned": 7, "not_understood": 1, "merged": 0 },
            "by_offer": { "a": 2 },
            "seats_by_offer": { "a": 9 },
            "by_month": { "2018-09": 2 },
            "by_urgency": { "30-days": 2 },
            "subscriptions": [],
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn totals_are_as_the_generator_has_them() {
        let totals = totals(&triage(10), 10).unwrap();
        assert_eq!(totals["by_offer"]["a"]["seats"], 9);
        assert_eq!(totals["concerned"], 2);
    }

    #[test]
    fn a_row_that_is_lost_is_an_error() {
        assert!(totals(&triage(10), 11).unwrap_err().to_string().contains("of 11 rows 10 were read"));
        assert!(totals(&triage(11), 11).is_err());
    }
}
