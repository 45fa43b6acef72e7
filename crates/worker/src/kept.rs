//! What outlives the page, as bytes: readings and settings.

use chrono::NaiveDate;
use nextplan_catalog::model::Catalog;
use nextplan_documents::portfolio::Issued;
use nextplan_portfolio::{Answers, Reading};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The form of what is kept; what another one kept is not read.
const VERSION: u32 = 2;

/// A reading with the ids of the offers that its rows name by their place: a newer catalog may have them elsewhere.
/// Its bytes have no names of fields: whoever changes a type in it raises the version, or old bytes read as nonsense.
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

/// A reading as bytes: a hundred thousand rows go from worker to worker this way, and JSON took three times as long.
pub fn pack(catalog: &Catalog, reading: Reading) -> Vec<u8> {
    let offers = catalog.offers.iter().map(|offer| offer.id.to_string()).collect();
    // Memory is the only thing that could run out.
    postcard::to_allocvec(&Kept { version: VERSION, offers, reading }).unwrap_or_default()
}

/// The reading that was kept; none where another version kept it. Rows of offers that the catalog has no more are rows
/// of other products now.
pub fn unpack(catalog: &Catalog, bytes: &[u8]) -> Option<Reading> {
    let (version, _) = postcard::take_from_bytes::<u32>(bytes).ok()?;
    if version != VERSION {
        return None;
    }
    let Kept { offers, mut reading, .. } = postcard::from_bytes(bytes).ok()?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use nextplan_portfolio::{Format, Subscription};

    fn reading(catalog: &Catalog) -> Reading {
        let row = |offer| Subscription {
            line: 2,
            customer: "Contoso".into(),
            named: true,
            subscription_id: "a1".into(),
            offer,
            organisation: Some("education".into()),
            seats: Some(85),
            ends_on: NaiveDate::from_ymd_opt(2018, 6, 12),
            auto_renew: None,
            status: "active".into(),
            rank: 1,
        };
        Reading {
            name: "a.csv".into(),
            format: Format::Csv(';'),
            read: 9,
            not_concerned: 1,
            found: (0..catalog.offers.len()).map(row).collect(),
            refused: Vec::new(),
            superseded: vec![("b2".into(), 7)],
            date_order: None,
        }
    }

    #[test]
    fn what_is_kept_survives_a_catalog_in_another_order() {
        let catalog = nextplan_catalog::embedded();
        let packed = pack(catalog, reading(catalog));
        assert_eq!(unpack(catalog, &packed), Some(reading(catalog)));
        let mut kept: Kept = postcard::from_bytes(&packed).unwrap();
        let last = kept.offers.len() - 1;
        kept.offers.reverse();
        kept.reading.found.iter_mut().for_each(|row| row.offer = last - row.offer);
        let bytes = |kept: &Kept| postcard::to_allocvec(kept).unwrap();
        assert_eq!(unpack(catalog, &bytes(&kept)), Some(reading(catalog)));
        // An offer that the catalog knows no more is another product.
        kept.offers[0] = "gone".into();
        let less = unpack(catalog, &bytes(&kept)).unwrap();
        assert_eq!((less.found.len(), less.not_concerned), (last, 2));
    }

    #[test]
    fn bytes_of_another_version_or_of_none_are_not_read() {
        let catalog = nextplan_catalog::embedded();
        let mut packed = pack(catalog, reading(catalog));
        assert_eq!(unpack(catalog, &packed[..packed.len() - 1]), None);
        packed[0] += 1;
        assert_eq!(unpack(catalog, &packed), None);
        assert_eq!(unpack(catalog, b""), None);
        assert_eq!(unpack(catalog, b"{\"version\":1}"), None);
    }

    #[test]
    fn the_form_of_what_is_kept_is_that_of_its_version() {
        let catalog = nextplan_catalog::embedded();
        let mut reading = reading(catalog);
        reading.found.truncate(1);
        let kept = Kept { version: VERSION, offers: vec!["e4".into()], reading };
        let text = postcard::to_allocvec(&kept).unwrap().escape_ascii().to_string();
        // Another text here wants another VERSION.
        assert_eq!(VERSION, 2);
        assert_eq!(
            text,
            r"\x02\x01\x02e4\x05a.csv\x00\x01;\t\x01\x01\x02\x07Contoso\x01\x02a1\x00\x01\teducation\x01U\x01\n2018-06-12\x00\x06active\x01\x00\x01\x02b2\x07\x00"
        );
    }
}
