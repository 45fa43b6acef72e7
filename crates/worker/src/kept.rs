//! What outlives the page, as bytes: readings and settings.

use chrono::NaiveDate;
use nextplan_catalog::model::Catalog;
use nextplan_documents::portfolio::Issued;
use nextplan_portfolio::{Answers, Reading};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The form of what is kept; what another one kept is not read.
const VERSION: u32 = 1;

/// A reading with the ids of the offers that its rows name by their place: a newer catalog may have them elsewhere.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    version: u32,
    offers: Vec<String>,
    reading: Reading,
}

/// What was set and answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Files, in order.
    pub files: Vec<String>,
    /// The day; none is today.
    pub as_of: Option<NaiveDate>,
    /// Values of fields that hold for all rows, by the fields' names.
    pub defaults: BTreeMap<String, String>,
    /// What was answered about files, by their shape.
    pub answers: BTreeMap<String, Answers>,
    /// Events of the calendars that were saved: what moves counts as a change of the same event.
    pub issued: Issued,
}

/// A reading as bytes.
pub fn pack(catalog: &Catalog, reading: Reading) -> Vec<u8> {
    let offers = catalog.offers.iter().map(|offer| offer.id.to_string()).collect();
    // Nothing in it can fail to be written: keys are texts, numbers are whole.
    serde_json::to_vec(&Kept { version: VERSION, offers, reading }).unwrap_or_default()
}

/// The reading that was kept; none where another version kept it. Rows of offers that the catalog has no more are rows
/// of other products now.
pub fn unpack(catalog: &Catalog, bytes: &[u8]) -> Option<Reading> {
    let Kept { version, offers, mut reading } = serde_json::from_slice(bytes).ok()?;
    if version != VERSION {
        return None;
    }
    let place = |id: &String| catalog.offers.iter().position(|offer| *offer.id == **id);
    let places: Vec<Option<usize>> = offers.iter().map(place).collect();
    let before = reading.found.len();
    reading.found.retain_mut(|row| {
        let place = places.get(row.offer).copied().flatten();
        row.offer = place.unwrap_or_default();
        place.is_some()
    });
    reading.not_concerned += (before - reading.found.len()) as u64;
    Some(reading)
}
