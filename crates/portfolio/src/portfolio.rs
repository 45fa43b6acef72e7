//! Several files put together: each subscription once, and what would be recommended for it.

use crate::file::{Reading, Subscription};
use crate::intake::identity;
use crate::triage::{ByUrgency, Merged, RefusedRow, Rows, Triage, Triaged, Urgency};
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::Catalog;
use nextplan_engine::{Answer, Case, advise, standing};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

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
            for (field, value) in answers {
                case.set_answer(*field, Some(value));
            }
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
