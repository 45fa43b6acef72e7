//! Several files put together, and how urgent each subscription is on a day.

use crate::file::{Reading, Subscription};
use crate::intake::{Reason, identity};
use chrono::{Datelike, NaiveDate};
use nextplan_catalog::Field;
use nextplan_catalog::model::Catalog;
use nextplan_engine::{Answer, Case, advise, standing};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use std::collections::BTreeMap;

/// How soon a subscription ends, from the as-of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
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

    fn add(&mut self, urgency: Urgency) {
        *match urgency {
            Urgency::Overdue => &mut self.overdue,
            Urgency::Within30 => &mut self.within_30,
            Urgency::Within90 => &mut self.within_90,
            Urgency::Within365 => &mut self.within_365,
            Urgency::Later => &mut self.later,
            Urgency::Unknown => &mut self.unknown,
        } += 1;
    }
}

/// A subscription of a retired offer on the as-of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
}

/// A row that was not understood, with its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
pub struct Triage {
    /// The day.
    pub as_of: NaiveDate,
    /// Rows by what became of them.
    pub rows: Rows,
    /// Subscriptions by offer.
    pub by_offer: BTreeMap<String, u64>,
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

/// Files that were read, in the order in which they were named or dropped.
#[derive(Clone, Debug)]
pub struct Portfolio<'c> {
    catalog: &'c Catalog,
    readings: Vec<Reading>,
}

/// What does not depend on a row's dates.
#[derive(Clone)]
struct Choice {
    recommended: Option<String>,
    smaller: Option<String>,
    lacks: Vec<String>,
}

/// What depends on them.
#[derive(Clone)]
struct Standing {
    stage: Option<String>,
    renews: bool,
    warnings: Vec<String>,
}

type ChoiceKey<'r> = (usize, Option<&'r str>, bool, Option<bool>);
type StandingKey<'r> = (usize, Option<&'r str>, Option<NaiveDate>, Option<bool>);

impl<'c> Portfolio<'c> {
    /// No file yet.
    pub fn new(catalog: &'c Catalog) -> Self {
        Self { catalog, readings: Vec::new() }
    }

    /// Adds a file; one of the same name takes the place of the earlier one, at the end.
    pub fn add(&mut self, reading: Reading) {
        self.readings.retain(|known| known.name != reading.name);
        self.readings.push(reading);
    }

    /// The files.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// Ids of all subscriptions, as they are compared.
    pub fn ids(&self) -> FxHashSet<String> {
        let found = self.readings.iter().flat_map(|reading| &reading.found);
        found.filter_map(|subscription| identity(&subscription.subscription_id)).collect()
    }

    /// Triage on a day. `answers` hold for every row, as values of fields with fixed values; what a row itself says
    /// comes before them.
    pub fn triage(&self, as_of: NaiveDate, answers: &[(Field, &str)]) -> Triage {
        let (kept, merged) = self.merge();
        let mut rows = Rows { concerned: kept.len() as u64, merged: merged.len() as u64, ..Rows::default() };
        for reading in &self.readings {
            rows.read += reading.read;
            rows.not_concerned += reading.not_concerned;
            rows.not_understood += reading.refused.len() as u64;
        }
        let (mut choices, mut standings) = (FxHashMap::default(), FxHashMap::default());
        let mut triage = Triage {
            as_of,
            rows,
            by_offer: BTreeMap::new(),
            by_month: BTreeMap::new(),
            by_urgency: ByUrgency::default(),
            renewing: 0,
            seats: 0,
            subscriptions: Vec::with_capacity(kept.len()),
            refused: self.refused(),
            merged,
        };
        for (reading, subscription) in &kept {
            let row =
                self.row(&self.readings[*reading].name, subscription, as_of, answers, &mut choices, &mut standings);
            triage.subscriptions.push(row);
        }
        triage.total();
        triage
    }

    fn row<'r>(
        &self,
        file: &str,
        subscription: &'r Subscription,
        as_of: NaiveDate,
        answers: &[(Field, &str)],
        choices: &mut FxHashMap<ChoiceKey<'r>, Choice>,
        standings: &mut FxHashMap<StandingKey<'r>, Standing>,
    ) -> Triaged {
        let (offer, organisation) = (subscription.offer, subscription.organisation.as_deref());
        let (ends_on, auto_renew) = (subscription.ends_on, subscription.auto_renew);
        let case = || {
            let mut case = Case::new(self.catalog, &self.catalog.offers[offer].id)?;
            answers.iter().for_each(|(field, value)| case.set_answer(*field, Some(value)));
            if organisation.is_some() {
                case.set_answer(Field::Organisation, organisation);
            }
            if let Some(renews) = auto_renew {
                case.set_answer(Field::AutoRenew, Some(if renews { "yes" } else { "no" }));
            }
            Some(case)
        };
        let large = subscription.seats.is_some_and(|seats| seats > self.catalog.small_seats);
        let choice = choices.entry((offer, organisation, large, auto_renew)).or_insert_with(|| {
            let case = case().map(|mut case| {
                case.set_seats(subscription.seats);
                case
            });
            case.map_or(Choice { recommended: None, smaller: None, lacks: Vec::new() }, |case| {
                choice(self.catalog, &case, as_of)
            })
        });
        let standing = standings.entry((offer, organisation, ends_on, auto_renew)).or_insert_with(|| {
            let Some(mut case) = case() else {
                return Standing { stage: None, renews: false, warnings: Vec::new() };
            };
            case.set_ends_on(ends_on);
            let state = standing(self.catalog, &case, as_of);
            let active = (state.kind != "expired" && ends_on.is_some()).then_some("active");
            Standing {
                stage: state.stage.or(active).map(Into::into),
                renews: state.kind == "renews",
                warnings: state.contradictions.iter().map(|warning| (*warning).to_owned()).collect(),
            }
        });
        let days_left = ends_on.map(|day| (day - as_of).num_days());
        let id = &subscription.subscription_id;
        Triaged {
            file: file.to_owned(),
            line: subscription.line,
            customer: subscription.customer.clone(),
            subscription_id: identity(id).map(|_| id.clone()),
            offer: self.catalog.offers[offer].id.to_string(),
            organisation: organisation.map(Into::into),
            seats: subscription.seats,
            ends_on,
            auto_renew,
            days_left,
            urgency: Urgency::of(days_left),
            stage: standing.stage.clone(),
            renews: standing.renews,
            recommended: choice.recommended.clone(),
            smaller: choice.smaller.clone(),
            smaller_lacks: choice.lacks.clone(),
            warnings: standing.warnings.clone(),
        }
    }

    fn refused(&self) -> Vec<RefusedRow> {
        let refused = self.readings.iter().flat_map(|reading| reading.refused.iter().map(move |row| (reading, row)));
        let rows = refused.map(|(reading, refusal)| RefusedRow {
            file: reading.name.clone(),
            line: refusal.line,
            column: refusal.column.clone(),
            found: refusal.found.clone(),
            reason: refusal.reason,
            row: refusal.row.clone(),
        });
        rows.collect()
    }

    /// Each subscription once, with its file. Of two files the later counts, within a file the row that says most, then
    /// the later; what it leaves out is taken from the other.
    fn merge(&self) -> (Vec<(usize, Subscription)>, Vec<Merged>) {
        let mut kept: Vec<Option<(usize, Subscription)>> = Vec::new();
        let mut by_id: FxHashMap<String, usize> = FxHashMap::default();
        let mut left_out: Vec<(usize, u64, usize, u64)> = Vec::new();
        for (file, reading) in self.readings.iter().enumerate() {
            for subscription in &reading.found {
                let Some(id) = identity(&subscription.subscription_id) else {
                    kept.push(Some((file, subscription.clone())));
                    continue;
                };
                let Some(place) = by_id.get(&id).copied().filter(|place| kept[*place].is_some()) else {
                    by_id.insert(id, kept.len());
                    kept.push(Some((file, subscription.clone())));
                    continue;
                };
                let Some((earlier_file, earlier)) = kept[place].take() else { continue };
                let wins = (file, subscription.rank) >= (earlier_file, earlier.rank);
                let (winner, loser) = if wins {
                    ((file, subscription.clone()), (earlier_file, earlier))
                } else {
                    ((earlier_file, earlier), (file, subscription.clone()))
                };
                left_out.push((loser.0, loser.1.line, winner.0, winner.1.line));
                kept[place] = Some((winner.0, filled(winner.1, &loser.1)));
            }
            for (id, line) in &reading.superseded {
                let place = by_id.get(id).copied();
                let gone = place.and_then(|place| kept[place].take_if(|(earlier, _)| *earlier < file));
                if let Some((earlier, subscription)) = gone {
                    left_out.push((earlier, subscription.line, file, *line));
                }
            }
        }
        let name = |file: usize| self.readings[file].name.clone();
        let merged = left_out.into_iter().map(|(file, line, into, into_line)| Merged {
            file: name(file),
            line,
            into_file: name(into),
            into_line,
        });
        (kept.into_iter().flatten().collect(), merged.collect())
    }
}

/// A row with what it leaves out taken from another row of the same subscription.
fn filled(row: Subscription, other: &Subscription) -> Subscription {
    Subscription {
        seats: row.seats.or(other.seats),
        ends_on: row.ends_on.or(other.ends_on),
        auto_renew: row.auto_renew.or(other.auto_renew),
        organisation: row.organisation.or_else(|| other.organisation.clone()),
        ..row
    }
}

/// What silence gives, and what would do if nothing had to stay as it is.
fn choice(catalog: &Catalog, silent: &Case, as_of: NaiveDate) -> Choice {
    let features = &silent.offer(catalog).features;
    let recommended = advise(catalog, silent, as_of).recommended;
    let mut case = silent.clone();
    let kept = (0..features.len()).filter(|place| features[*place].needed_by_default);
    kept.for_each(|place| case.set_need(place, Some(Answer::NotNeeded)));
    // Nothing is needed now, so that an option's surplus is all that it provides.
    let advice = advise(catalog, &case, as_of);
    let smaller = advice.recommended.filter(|smaller| Some(*smaller) != recommended);
    let provides = |option: Option<&str>, feature: &str| {
        let option = advice.options.iter().find(|known| Some(known.id) == option);
        option.is_some_and(|option| option.surplus.contains(&feature))
    };
    let lost = |id: &&str| smaller.is_some() && provides(recommended, id) && !provides(smaller, id);
    let lacks = features.iter().map(|feature| feature.id.as_ref()).filter(lost).map(Into::into).collect();
    Choice { recommended: recommended.map(Into::into), smaller: smaller.map(Into::into), lacks }
}

impl Triage {
    fn total(&mut self) {
        for row in &self.subscriptions {
            *self.by_offer.entry(row.offer.clone()).or_default() += 1;
            if let Some(day) = row.ends_on {
                *self.by_month.entry(format!("{:04}-{:02}", day.year(), day.month())).or_default() += 1;
            }
            self.by_urgency.add(row.urgency);
            self.renewing += u64::from(row.renews);
            self.seats += u64::from(row.seats.unwrap_or(0));
        }
        // Keys are borrowed by hand: a customer's name is too long to copy for every comparison.
        self.subscriptions.sort_by(|one, other| {
            let key = |row: &Triaged| (row.urgency, row.ends_on);
            key(one)
                .cmp(&key(other))
                .then_with(|| one.customer.cmp(&other.customer))
                .then_with(|| one.line.cmp(&other.line))
                .then_with(|| one.file.cmp(&other.file))
        });
    }

    /// The same without its rows: what a headline needs.
    pub fn totals(&self) -> Self {
        Self {
            by_offer: self.by_offer.clone(),
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
