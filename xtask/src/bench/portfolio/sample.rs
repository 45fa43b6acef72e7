//! The file that is measured, and what it adds up to.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use nextplan_samples::{OFFERS, Totals};
use serde_json::{Value, json};

use super::AS_OF;
use crate::bench::build;

const SEED: u64 = 1;

/// A file of so many subscriptions; dropped, it is deleted.
pub(crate) struct Sample {
    path: PathBuf,
    rows: u32,
    totals: Value,
}

impl Sample {
    /// Writes the file below the target folder; an error where there is no room.
    pub(crate) fn make(rows: u32) -> Result<Self> {
        let folder = build::workspace_target().join("bench");
        std::fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
        let path = folder.join(format!("subscriptions-{rows}.csv"));
        println!("writing {}", path.display());
        // Made before it is written, so that a half of it does not stay.
        let mut sample = Self { path, rows, totals: Value::Null };
        sample.totals = sample.write().with_context(|| format!("{}", sample.path.display()))?;
        Ok(sample)
    }

    fn write(&self) -> Result<Value> {
        let (as_of, mut totals) = (AS_OF.parse().map_err(|error| anyhow!("{AS_OF}: {error}"))?, Totals::default());
        let mut out = BufWriter::with_capacity(1 << 20, File::create(&self.path)?);
        nextplan_samples::write(SEED, self.rows, &mut out, |subscription| totals.add(subscription, as_of))?;
        out.flush()?;
        // On the disk: the system must not write it while others are timed.
        out.get_ref().sync_all()?;
        Ok(serde_json::to_value(totals)?)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn rows(&self) -> u32 {
        self.rows
    }

    /// What peers are told: the day, and the offer by each name in lower case; and what they have to find.
    pub(crate) fn task(&self) -> Value {
        json!({ "as_of": AS_OF, "names": names(), "totals": self.totals })
    }

    /// An error that says where totals differ from those of the generator.
    pub(crate) fn check(&self, found: &Value) -> Result<()> {
        let (wanted, found) = (leaves(&self.totals), leaves(found));
        for path in wanted.keys().chain(found.keys()) {
            // What is not counted is none.
            let of = |totals: &BTreeMap<String, Value>| totals.get(path).cloned().unwrap_or_else(|| json!(0));
            let (wanted, found) = (of(&wanted), of(&found));
            if wanted != found {
                bail!("wrong totals: {path} is {found}, and it should be {wanted}");
            }
        }
        Ok(())
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        // A file that could not be made need not be deleted either.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Retired offers by the names that the file has for them, in lower case.
pub(crate) fn names() -> BTreeMap<String, &'static str> {
    let of = |offer: &'static nextplan_samples::Offer| offer.names.iter().map(|name| (name.to_lowercase(), offer.id));
    OFFERS.iter().flat_map(of).collect()
}

/// Every number with the path to it, such as `by_month/2018-09`.
fn leaves(value: &Value) -> BTreeMap<String, Value> {
    let Value::Object(fields) = value else {
        return BTreeMap::from([(String::new(), value.clone())]);
    };
    let below = |(name, value): (&String, &Value)| {
        let path = |rest: String| if rest.is_empty() { name.clone() } else { format!("{name}/{rest}") };
        leaves(value).into_iter().map(|(rest, leaf)| (path(rest), leaf)).collect::<Vec<_>>()
    };
    fields.iter().flat_map(below).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(totals: Value) -> Sample {
        Sample { path: "no such file".into(), rows: 1, totals }
    }

    #[test]
    fn totals_that_differ_are_named() {
        let sample =
            sample(json!({ "concerned": 3, "by_offer": { "a": { "seats": 5 } }, "by_month": { "2018-09": 3 } }));
        let right = json!({ "concerned": 3, "by_offer": { "a": { "seats": 5 }, "b": { "seats": 0 } }, "by_month": { "2018-09": 3 } });
        sample.check(&right).unwrap();
        let wrong = |found: Value| sample.check(&found).unwrap_err().to_string();
        let more =
            json!({ "concerned": 3, "by_offer": { "a": { "seats": 5 } }, "by_month": { "2018-09": 3, "2018-10": 1 } });
        assert_eq!(wrong(more), "wrong totals: by_month/2018-10 is 1, and it should be 0");
        let less = json!({ "concerned": 3, "by_month": { "2018-09": 3 } });
        assert_eq!(wrong(less), "wrong totals: by_offer/a/seats is 0, and it should be 5");
        assert!(wrong(json!("nothing")).starts_with("wrong totals:"));
    }

    #[test]
    fn names_are_those_of_the_file_in_lower_case() {
        let names = names();
        assert_eq!(names["kaizala pro"], "kaizala-pro");
        assert!(names.keys().all(|name| *name == name.to_lowercase()));
    }
}
