//! Several files put together: each subscription once, and what would be recommended for it.

use crate::file::{Reading, Subscription};
use crate::intake::identity;
use crate::triage::{Merged, RefusedRow, Rows, Triage, Triaged, Urgency};
use chrono::{Datelike, NaiveDate};
use nextplan_catalog::Field;
use nextplan_catalog::model::Catalog;
use nextplan_engine::{Answer, Case, advise, standing};
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::ops::Deref;

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

/// Whom an edition was sold to, whether it renews by itself, and the offer.
type Kind<'r> = (usize, Option<&'r str>, Option<bool>);

/// What was worked out already: of thousands of rows few differ in what matters.
struct Memory<'m, 'r> {
    catalog: &'m Catalog,
    as_of: NaiveDate,
    answers: &'m [(Field, &'m str)],
    /// By kind, and whether there are many seats.
    choices: FxHashMap<(Kind<'r>, bool), Choice>,
    /// By kind and last day.
    standings: FxHashMap<(Kind<'r>, Option<NaiveDate>), Standing>,
}

/// A subscription as one row says it, or with what other rows say, too.
enum Row<'r> {
    Read(&'r Subscription),
    Filled(Box<Subscription>),
}

impl Deref for Row<'_> {
    type Target = Subscription;

    fn deref(&self) -> &Subscription {
        match self {
            Self::Read(row) => row,
            Self::Filled(row) => row,
        }
    }
}

fn kind(subscription: &Subscription) -> Kind<'_> {
    (subscription.offer, subscription.organisation.as_deref(), subscription.auto_renew)
}

fn days_left(subscription: &Subscription, as_of: NaiveDate) -> Option<i64> {
    subscription.ends_on.map(|day| (day - as_of).num_days())
}

impl<'m, 'r> Memory<'m, 'r> {
    fn new(catalog: &'m Catalog, as_of: NaiveDate, answers: &'m [(Field, &'m str)]) -> Self {
        Self { catalog, as_of, answers, choices: FxHashMap::default(), standings: FxHashMap::default() }
    }

    fn choice(&mut self, row: &'r Subscription) -> &Choice {
        let large = row.seats.is_some_and(|seats| seats > self.catalog.small_seats);
        let (catalog, as_of, answers) = (self.catalog, self.as_of, self.answers);
        self.choices.entry((kind(row), large)).or_insert_with(|| {
            let case = row.case(catalog, answers).map(|mut case| {
                case.set_seats(row.seats);
                case
            });
            let none = Choice { recommended: None, smaller: None, lacks: Vec::new() };
            case.map_or(none, |case| choice(catalog, &case, as_of))
        })
    }

    fn standing(&mut self, row: &'r Subscription) -> &Standing {
        let (catalog, as_of, answers) = (self.catalog, self.as_of, self.answers);
        self.standings.entry((kind(row), row.ends_on)).or_insert_with(|| {
            let Some(mut case) = row.case(catalog, answers) else {
                return Standing { stage: None, renews: false, warnings: Vec::new() };
            };
            case.set_ends_on(row.ends_on);
            let state = standing(catalog, &case, as_of);
            let active = (state.kind != "expired" && row.ends_on.is_some()).then_some("active");
            Standing {
                stage: state.stage.or(active).map(Into::into),
                renews: state.kind == "renews",
                warnings: state.contradictions.iter().map(|warning| (*warning).to_owned()).collect(),
            }
        })
    }
}

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
        found.filter_map(|subscription| Some(identity(&subscription.subscription_id)?.into_owned())).collect()
    }

    /// Triage on a day. `answers` hold for every row, as values of fields with fixed values; what a row itself says
    /// comes before them.
    pub fn triage(&self, as_of: NaiveDate, answers: &[(Field, &str)]) -> Triage {
        let (mut kept, merged) = self.merge();
        self.sort(&mut kept, as_of);
        let mut memory = Memory::new(self.catalog, as_of, answers);
        let mut triage = self.totals_of(&kept, merged.len(), &mut memory);
        let rows =
            kept.iter().map(|(file, subscription)| self.row(&self.readings[*file].name, subscription, &mut memory));
        triage.subscriptions = rows.collect();
        triage.refused = self.refused();
        triage.merged = merged;
        triage
    }

    /// The same without its rows, at a fraction of the work: what a headline needs.
    pub fn totals(&self, as_of: NaiveDate, answers: &[(Field, &str)]) -> Triage {
        let (kept, merged) = self.merge();
        let mut memory = Memory::new(self.catalog, as_of, answers);
        self.totals_of(&kept, merged.len(), &mut memory)
    }

    fn totals_of<'r>(&self, kept: &'r [(usize, Row<'r>)], merged: usize, memory: &mut Memory<'_, 'r>) -> Triage {
        let mut rows = Rows { concerned: kept.len() as u64, merged: merged as u64, ..Rows::default() };
        for reading in &self.readings {
            rows.read += reading.read;
            rows.not_concerned += reading.not_concerned;
            rows.not_understood += reading.refused.len() as u64;
        }
        let mut triage = Triage::empty(memory.as_of, rows);
        let mut by_offer = vec![(0_u64, 0_u64); self.catalog.offers.len()];
        // Of thousands of rows many end on the same day, and what depends on the day is told once for all of them.
        let mut by_day: FxHashMap<_, (u64, &Subscription)> = FxHashMap::default();
        for (_, subscription) in kept {
            let seats = u64::from(subscription.seats.unwrap_or(0));
            let (count, of_offer) = &mut by_offer[subscription.offer];
            *count += 1;
            *of_offer += seats;
            triage.seats += seats;
            by_day.entry((kind(subscription), subscription.ends_on)).or_insert((0, subscription)).0 += 1;
        }
        let mut by_month: FxHashMap<(i32, u32), u64> = FxHashMap::default();
        for (count, subscription) in by_day.into_values() {
            if let Some(day) = subscription.ends_on {
                *by_month.entry((day.year(), day.month())).or_default() += count;
            }
            triage.by_urgency.add(Urgency::of(days_left(subscription, memory.as_of)), count);
            triage.renewing += if memory.standing(subscription).renews { count } else { 0 };
        }
        for (offer, (count, seats)) in self.catalog.offers.iter().zip(by_offer).filter(|(_, (count, _))| *count > 0) {
            triage.by_offer.insert(offer.id.to_string(), count);
            triage.seats_by_offer.insert(offer.id.to_string(), seats);
        }
        triage.by_month = by_month.into_iter().map(|((y, m), count)| (format!("{y:04}-{m:02}"), count)).collect();
        triage
    }

    fn row<'r>(&self, file: &str, subscription: &'r Subscription, memory: &mut Memory<'_, 'r>) -> Triaged {
        let choice = memory.choice(subscription).clone();
        let standing = memory.standing(subscription).clone();
        let days_left = days_left(subscription, memory.as_of);
        let id = &subscription.subscription_id;
        Triaged {
            file: file.to_owned(),
            line: subscription.line,
            customer: subscription.customer.clone(),
            subscription_id: identity(id).map(|_| id.clone()),
            offer: self.catalog.offers[subscription.offer].id.to_string(),
            organisation: subscription.organisation.clone(),
            seats: subscription.seats,
            ends_on: subscription.ends_on,
            auto_renew: subscription.auto_renew,
            days_left,
            urgency: Urgency::of(days_left),
            stage: standing.stage,
            renews: standing.renews,
            recommended: choice.recommended,
            smaller: choice.smaller,
            smaller_lacks: choice.lacks,
            warnings: standing.warnings,
            own: None,
        }
    }

    /// By urgency, end date, customer, line and file. Rows are sorted before they are written: they are light then.
    fn sort(&self, kept: &mut [(usize, Row<'_>)], as_of: NaiveDate) {
        kept.sort_by(|(one_file, one), (other_file, other)| {
            let key = |row: &Subscription| (Urgency::of(days_left(row, as_of)), row.ends_on);
            key(one)
                .cmp(&key(other))
                .then_with(|| one.customer.cmp(&other.customer))
                .then_with(|| one.line.cmp(&other.line))
                .then_with(|| self.readings[*one_file].name.cmp(&self.readings[*other_file].name))
        });
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
    fn merge(&self) -> (Vec<(usize, Row<'_>)>, Vec<Merged>) {
        let rows = self.readings.iter().map(|reading| reading.found.len()).sum();
        let mut kept: Vec<Option<(usize, Row<'_>)>> = Vec::with_capacity(rows);
        let mut by_id: FxHashMap<Cow<'_, str>, usize> = FxHashMap::with_capacity_and_hasher(rows, FxBuildHasher);
        let mut left_out: Vec<(usize, u64, usize, u64)> = Vec::new();
        for (file, reading) in self.readings.iter().enumerate() {
            for subscription in &reading.found {
                let Some(id) = identity(&subscription.subscription_id) else {
                    kept.push(Some((file, Row::Read(subscription))));
                    continue;
                };
                let place = by_id.entry(id).or_insert(kept.len());
                let Some((earlier_file, earlier)) = kept.get_mut(*place).and_then(Option::take) else {
                    *place = kept.len();
                    kept.push(Some((file, Row::Read(subscription))));
                    continue;
                };
                let wins = (file, subscription.rank) >= (earlier_file, earlier.rank);
                let (winner, loser) = if wins {
                    ((file, Row::Read(subscription)), (earlier_file, earlier))
                } else {
                    ((earlier_file, earlier), (file, Row::Read(subscription)))
                };
                left_out.push((loser.0, loser.1.line, winner.0, winner.1.line));
                kept[*place] = Some((winner.0, Row::Filled(Box::new(filled(winner.1.clone(), &loser.1)))));
            }
            for (id, line) in &reading.superseded {
                let place = by_id.get(id.as_str()).copied();
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
        customer: if row.named || !other.named { row.customer.clone() } else { other.customer.clone() },
        named: row.named || other.named,
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
