//! How urgent each subscription is on a day: the contract's JSON.

use crate::intake::{Reason, identity};
use chrono::NaiveDate;
use nextplan_engine::Case;
use serde::Serialize;
use std::collections::BTreeMap;

/// How soon a subscription ends, from the as-of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Urgency {
    /// Ended before the as-of day.
    #[serde(rename = "overdue")]
    Overdue,
    /// In 0 to 30 days.
    #[serde(rename = "30-days")]
    Within30,
    /// In 31 to 90 days.
    #[serde(rename = "90-days")]
    Within90,
    /// In 91 to 365 days.
    #[serde(rename = "365-days")]
    Within365,
    /// After that.
    #[serde(rename = "later")]
    Later,
    /// Nothing says when.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Urgency {
    /// Every urgency, the most urgent first.
    pub const ALL: [Self; 6] =
        [Self::Overdue, Self::Within30, Self::Within90, Self::Within365, Self::Later, Self::Unknown];

    /// The urgency of what ends in so many days.
    pub const fn of(days_left: Option<i64>) -> Self {
        match days_left {
            None => Self::Unknown,
            Some(days) if days < 0 => Self::Overdue,
            Some(0..=30) => Self::Within30,
            Some(31..=90) => Self::Within90,
            Some(91..=365) => Self::Within365,
            Some(_) => Self::Later,
        }
    }

    /// Its name in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Within30 => "30-days",
            Self::Within90 => "90-days",
            Self::Within365 => "365-days",
            Self::Later => "later",
            Self::Unknown => "unknown",
        }
    }

    /// The urgency of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.id() == id)
    }
}

/// Rows of all files; `read` is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rows {
    /// Rows with anything in them.
    pub read: u64,
    /// Subscriptions of retired offers.
    pub concerned: u64,
    /// Rows of other products.
    pub not_concerned: u64,
    /// Rows that could not be understood.
    pub not_understood: u64,
    /// Rows that say again what another row says.
    pub merged: u64,
}

/// Subscriptions by urgency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ByUrgency {
    /// Ended.
    pub overdue: u64,
    /// In 0 to 30 days.
    #[serde(rename = "30-days")]
    pub within_30: u64,
    /// In 31 to 90 days.
    #[serde(rename = "90-days")]
    pub within_90: u64,
    /// In 91 to 365 days.
    #[serde(rename = "365-days")]
    pub within_365: u64,
    /// After that.
    pub later: u64,
    /// Nothing says when.
    pub unknown: u64,
}

impl ByUrgency {
    /// The count of one urgency.
    pub fn get(self, urgency: Urgency) -> u64 {
        match urgency {
            Urgency::Overdue => self.overdue,
            Urgency::Within30 => self.within_30,
            Urgency::Within90 => self.within_90,
            Urgency::Within365 => self.within_365,
            Urgency::Later => self.later,
            Urgency::Unknown => self.unknown,
        }
    }

    pub(crate) fn add(&mut self, urgency: Urgency, count: u64) {
        *match urgency {
            Urgency::Overdue => &mut self.overdue,
            Urgency::Within30 => &mut self.within_30,
            Urgency::Within90 => &mut self.within_90,
            Urgency::Within365 => &mut self.within_365,
            Urgency::Later => &mut self.later,
            Urgency::Unknown => &mut self.unknown,
        } += count;
    }
}

/// A subscription of a retired offer on the as-of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Triaged {
    /// The file that it was read from.
    pub file: String,
    /// Line on which its row begins; in JSON the item's number.
    pub line: u64,
    /// The customer.
    pub customer: String,
    /// Its id, as the file has it.
    pub subscription_id: Option<String>,
    /// The retired offer.
    pub offer: String,
    /// Whom the edition was sold to, where that was told.
    pub organisation: Option<String>,
    /// Seats.
    pub seats: Option<u32>,
    /// Last day of service.
    pub ends_on: Option<NaiveDate>,
    /// Whether it renews by itself, as the file says.
    pub auto_renew: Option<bool>,
    /// Days from the as-of day to the last day of service; below 0 once it is past.
    pub days_left: Option<i64>,
    /// How soon that is.
    pub urgency: Urgency,
    /// `active`, or the stage after the end.
    pub stage: Option<String>,
    /// Whether it renews on the as-of day, so that nothing has to be done yet.
    pub renews: bool,
    /// What silence gives: the option that takes nothing away. Provisional, as nobody was asked.
    pub recommended: Option<String>,
    /// What would do if parity with the old plan were not needed.
    pub smaller: Option<String>,
    /// Features that the smaller option lacks beside the recommended one.
    pub smaller_lacks: Vec<String>,
    /// Contradictions between the row and what is known of the offer.
    pub warnings: Vec<String>,
    /// The case with answers that somebody gave to this row alone, where somebody did; it is no part of the JSON.
    #[serde(skip)]
    pub own: Option<Box<Case>>,
}

impl Triaged {
    /// What tells the subscription from others, in whatever file it stands: its id; without one, customer, offer and
    /// last day.
    pub fn key(&self) -> String {
        let day = || self.ends_on.map(|day| day.to_string()).unwrap_or_default();
        let id = self.subscription_id.as_deref().and_then(identity);
        id.map_or_else(|| format!("{} | {} | {}", self.customer, self.offer, day()), Into::into)
    }
}

/// A row that was not understood, with its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefusedRow {
    /// The file.
    pub file: String,
    /// Line on which the row begins; in JSON the item's number.
    pub line: u64,
    /// Header of the cell, or what stands for it.
    pub column: String,
    /// What stands there.
    pub found: String,
    /// Why that will not do.
    pub reason: Reason,
    /// The row as it stands in the file, at most 4 KiB of it.
    pub row: String,
}

/// A row that another one stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// The file of the row that is left out.
    pub file: String,
    /// Its line.
    pub line: u64,
    /// The file of the row that counts.
    pub into_file: String,
    /// Its line.
    pub into_line: u64,
}

/// All files on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Triage {
    /// The day.
    pub as_of: NaiveDate,
    /// Rows by what became of them.
    pub rows: Rows,
    /// Subscriptions by offer.
    pub by_offer: BTreeMap<String, u64>,
    /// Their seats by offer, of those that say how many they have.
    pub seats_by_offer: BTreeMap<String, u64>,
    /// Subscriptions by the month of their last day.
    pub by_month: BTreeMap<String, u64>,
    /// Subscriptions by urgency.
    pub by_urgency: ByUrgency,
    /// Subscriptions that renew by themselves on the day; they are counted above as the others are.
    pub renewing: u64,
    /// Seats of all subscriptions that say how many they have.
    pub seats: u64,
    /// By urgency, end date, customer and line.
    pub subscriptions: Vec<Triaged>,
    /// Rows that were not understood.
    pub refused: Vec<RefusedRow>,
    /// Rows that another one stands for.
    pub merged: Vec<Merged>,
}

impl Triage {
    /// Nothing yet.
    pub(crate) fn empty(as_of: NaiveDate, rows: Rows) -> Self {
        Self {
            as_of,
            rows,
            by_offer: BTreeMap::new(),
            seats_by_offer: BTreeMap::new(),
            by_month: BTreeMap::new(),
            by_urgency: ByUrgency::default(),
            renewing: 0,
            seats: 0,
            subscriptions: Vec::new(),
            refused: Vec::new(),
            merged: Vec::new(),
        }
    }

    /// The same without its rows: what a headline needs.
    #[must_use]
    pub fn totals(&self) -> Self {
        Self {
            by_offer: self.by_offer.clone(),
            seats_by_offer: self.seats_by_offer.clone(),
            by_month: self.by_month.clone(),
            subscriptions: Vec::new(),
            refused: Vec::new(),
            merged: Vec::new(),
            ..*self
        }
    }

    /// The contract's JSON, with a line end behind it: the same bytes from every face.
    pub fn json(&self) -> String {
        // Nothing in it can fail to be written: keys are texts, numbers are whole.
        let mut json = serde_json::to_string(self).unwrap_or_default();
        json.push('\n');
        json
    }
}
