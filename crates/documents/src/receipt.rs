//! A receipt that somebody kept, held against the advice of today's knowledge: what changed since, and why.

use crate::speaker::Speaker;
use chrono::NaiveDate;
use nextplan_catalog::model::Change;
use nextplan_catalog::{Catalog, change_message};
use nextplan_engine::{Advice, Case, CaseError, Json, Mistake, parse_day};
use nextplan_words::{Lang, msg};
use serde_json::{Value, json};

/// A receipt as it was kept: what came out of a case, on a day, by some version of the knowledge.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Version of the catalog.
    pub catalog: String,
    /// SHA-256 over the parsed catalog.
    pub sha256: String,
    /// Version of the engine.
    pub engine: String,
    /// The day of the advice.
    pub as_of: NaiveDate,
    /// The case.
    pub case: Case,
    /// What came out, as the contract names it: field and value, `None` for null.
    outcome: [(&'static str, Option<String>); 4],
}

/// The fields of an outcome, in the contract's order.
const OUTCOME: [&str; 4] = ["notice", "recommended", "path", "latest_start"];

/// How an advice stands to a receipt.
#[derive(Clone, Debug)]
pub struct Since<'c> {
    /// What came out then and comes out now, where the two differ: field, then, now.
    pub differences: Vec<(&'static str, Option<String>, Option<String>)>,
    /// Versions of the catalog after the receipt's; those that touch the offer, or no offer in particular, come first.
    pub changes: Vec<&'c Change>,
    /// Whether the catalog has the same number and the same content.
    pub same_catalog: bool,
    /// Whether the program that advises is the same.
    pub same_engine: bool,
    /// Whether this catalog's history has the receipt's version.
    pub known: bool,
}

impl Since<'_> {
    /// Whether the same advice comes out: what follows from the case is what followed then.
    pub fn same(&self) -> bool {
        self.differences.is_empty()
    }
}

fn wrong(field: &str, kind: Mistake, found: &str, allowed: &[&str]) -> CaseError {
    let allowed = allowed.iter().map(|one| (*one).to_owned()).collect();
    CaseError { field: field.to_owned(), found: found.to_owned(), kind, allowed }
}

fn field<'j>(fields: &'j [(String, Json)], name: &str) -> Result<Option<&'j Json>, CaseError> {
    let mut found = fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value);
    match (found.next(), found.next()) {
        (_, Some(again)) => Err(wrong(name, Mistake::Twice, &again.to_string(), &[])),
        (first, None) => Ok(first),
    }
}

fn text(
    fields: &[(String, Json)],
    name: &str,
    allowed: &[&str],
    fits: impl Fn(&str) -> bool,
) -> Result<String, CaseError> {
    match field(fields, name)? {
        Some(Json::Text(text)) if fits(text) => Ok(text.clone()),
        Some(other) => Err(wrong(name, Mistake::Value, &other.to_string(), allowed)),
        None => Err(wrong(name, Mistake::Missing, "", allowed)),
    }
}

fn object<'j>(fields: &'j [(String, Json)], name: &str, inside: &[&str]) -> Result<&'j [(String, Json)], CaseError> {
    match field(fields, name)? {
        Some(Json::Fields(fields)) => Ok(fields),
        Some(other) => Err(wrong(name, Mistake::Value, &other.to_string(), inside)),
        None => Err(wrong(name, Mistake::Missing, "", inside)),
    }
}

/// One field of an outcome. What is null without being allowed to was never written by this program.
fn out(fields: &[(String, Json)], name: &str) -> Result<Option<String>, CaseError> {
    let nullable = matches!(name, "recommended" | "latest_start");
    match field(fields, name)? {
        Some(Json::Null) if nullable => Ok(None),
        _ => text(fields, name, &[], |text| name != "latest_start" || parse_day(text).is_some()).map(Some),
    }
}

/// Whether a text can be a SHA-256.
fn digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl Kept {
    /// Reads a receipt, or an advice that has one; `None` where the text is no such thing, as a case is not.
    ///
    /// # Errors
    /// The first field that is missing, given twice, or not what it may be.
    pub fn parse(catalog: &Catalog, text: &str) -> Option<Result<Self, CaseError>> {
        let Ok(Json::Fields(fields)) = serde_json::from_str::<Json>(text) else { return None };
        let has = |name: &str| fields.iter().any(|(known, _)| known == name);
        match () {
            () if has("receipt") => {
                let inside = object(&fields, "receipt", &["catalog", "sha256", "engine", "as_of", "case", "outcome"]);
                Some(inside.and_then(|receipt| Self::read(catalog, receipt)))
            }
            () if has("case") || has("outcome") || has("sha256") => Some(Self::read(catalog, &fields)),
            () => None,
        }
    }

    fn read(catalog: &Catalog, fields: &[(String, Json)]) -> Result<Self, CaseError> {
        let day = text(fields, "as_of", &[], |text| parse_day(text).is_some())?;
        let as_of = parse_day(&day).ok_or_else(|| wrong("as_of", Mistake::Value, "", &[]))?;
        let (case, errors) = Case::read(catalog, object(fields, "case", &["retired"])?);
        if let Some(error) = errors.into_iter().next() {
            return Err(error);
        }
        let case = case.ok_or_else(|| wrong("case", Mistake::Missing, "", &["retired"]))?;
        let inner = object(fields, "outcome", &OUTCOME)?;
        let mut outcome = OUTCOME.map(|name| (name, None));
        for (name, value) in &mut outcome {
            *value = out(inner, name).map_err(|error| CaseError { field: format!("outcome.{name}"), ..error })?;
        }
        Ok(Self {
            // Any version may be asked about, also one that is unknown here; the one given is an example.
            catalog: text(fields, "catalog", &[&catalog.version], |_| true)?,
            sha256: text(fields, "sha256", &[], digest)?,
            engine: text(fields, "engine", &[env!("CARGO_PKG_VERSION")], |_| true)?,
            as_of,
            case,
            outcome,
        })
    }

    /// How an advice for the receipt's case stands to it.
    pub fn since<'c>(&self, catalog: &'c Catalog, advice: &Advice) -> Since<'c> {
        let now = advice.receipt.outcome.clone();
        let now = [
            Some(now.notice.to_owned()),
            now.recommended.map(str::to_owned),
            Some(now.path.to_owned()),
            now.latest_start.map(|day| day.to_string()),
        ];
        let pairs = self.outcome.iter().zip(now).filter(|((_, then), now)| then != now);
        let differences = pairs.map(|((name, then), now)| (*name, then.clone(), now)).collect();
        let place = catalog.changes.iter().position(|change| *change.version == *self.catalog);
        let mut changes: Vec<&Change> = place.map_or(Vec::new(), |at| catalog.changes.iter().skip(at + 1).collect());
        changes.sort_by_key(|change| !touches(catalog, change, advice.retired));
        Since {
            differences,
            changes,
            same_catalog: self.sha256 == *catalog.sha256 && self.catalog == *catalog.version,
            same_engine: self.engine == advice.receipt.engine,
            known: place.is_some(),
        }
    }
}

/// Whether a version changed something of an offer, or something that is no offer's alone.
fn touches(catalog: &Catalog, change: &Change, offer: &str) -> bool {
    change.facts.iter().any(|fact| **fact == *offer || catalog.offer(fact).is_none())
}

/// What changed since a receipt, line by line; nothing where all is as it was.
pub fn since_lines(speaker: &Speaker, kept: &Kept, since: &Since) -> Vec<String> {
    let lang = speaker.lang;
    let mut lines = Vec::new();
    let day = speaker.advice.receipt.as_of;
    if day != kept.as_of {
        // Without this, what only the day changes would look like a change of the knowledge.
        lines.push(msg::receipt_day(lang, day, kept.as_of));
    }
    if !since.same_catalog {
        lines.push(match (since.known, since.changes.is_empty()) {
            (false, _) => msg::receipt_unknown_version(lang, &kept.catalog),
            (true, true) => msg::receipt_edited(lang, &kept.catalog),
            (true, false) => msg::receipt_changed(lang, &kept.catalog),
        });
        let why = |change: &&Change| {
            let why = speaker.say(&change_message(&change.version));
            msg::receipt_change(lang, change.on.0, &change.version, &why)
        };
        lines.extend(since.changes.iter().map(why));
    }
    if !since.same_engine {
        lines.push(msg::receipt_engine(lang, speaker.advice.receipt.engine, &kept.engine));
    }
    if lines.is_empty() && since.same() {
        return lines;
    }
    lines.extend(outcome_lines(lang, since));
    lines
}

/// The same advice, or what is different in it.
fn outcome_lines(lang: Lang, since: &Since) -> Vec<String> {
    if since.same() {
        return vec![msg::receipt_same_outcome(lang).to_owned()];
    }
    let none = || msg::receipt_nothing(lang).to_owned();
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(none);
    let difference = |(name, then, now): &(&str, Option<String>, Option<String>)| {
        msg::receipt_difference(lang, name, &shown(now), &shown(then))
    };
    let first = msg::receipt_other_outcome(lang).to_owned();
    std::iter::once(first).chain(since.differences.iter().map(difference)).collect()
}

/// What `nextplan verify` says.
pub fn verify_lines(speaker: &Speaker, kept: &Kept, since: &Since) -> Vec<String> {
    if since.same() && since.same_catalog && since.same_engine {
        let receipt = &speaker.advice.receipt;
        return vec![msg::receipt_same(speaker.lang, receipt.catalog, receipt.engine)];
    }
    since_lines(speaker, kept, since)
}

/// What changed since a receipt, as JSON: `from`, `to`, `same_outcome`, `differences`, `changes`.
pub fn since_json(speaker: &Speaker, kept: &Kept, since: &Since) -> Value {
    let version = |catalog: &str, sha256: &str, engine: &str, as_of: NaiveDate| {
        let as_of = as_of.to_string();
        json!({ "catalog": catalog, "sha256": sha256, "engine": engine, "as_of": as_of })
    };
    let receipt = &speaker.advice.receipt;
    let difference =
        |(name, then, now): &(&str, Option<String>, Option<String>)| json!({ "field": name, "then": then, "now": now });
    let change = |change: &&Change| {
        let why = speaker.say(&change_message(&change.version));
        let facts: Vec<&str> = change.facts.iter().map(AsRef::as_ref).collect();
        json!({ "version": *change.version, "on": change.on.0.to_string(), "facts": facts, "why": why })
    };
    json!({
        "from": version(&kept.catalog, &kept.sha256, &kept.engine, kept.as_of),
        "to": version(receipt.catalog, receipt.sha256, receipt.engine, receipt.as_of),
        "known_version": since.known,
        "same_outcome": since.same(),
        "differences": since.differences.iter().map(difference).collect::<Vec<_>>(),
        "changes": since.changes.iter().map(change).collect::<Vec<_>>(),
    })
}
