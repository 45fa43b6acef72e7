//! The totals of a file, from what its rows say.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::Subscription;

/// What a file adds up to on a day. Everything but `rows` is of subscriptions of retired offers whose date can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Subscriptions of retired offers whose last day can be read.
    pub concerned: u64,
    /// Subscriptions of retired offers whose last day can't be read.
    pub not_understood: u64,
    /// By the offer's id.
    pub by_offer: BTreeMap<&'static str, OfferTotals>,
    /// Subscriptions by the month of their last day, as `2018-09`.
    pub by_month: BTreeMap<String, u64>,
    /// Subscriptions by how soon they end: `overdue`, `30-days`, `90-days`, `365-days`, `later`.
    pub by_urgency: BTreeMap<&'static str, u64>,
}

/// What an offer's subscriptions add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OfferTotals {
    /// How many there are.
    pub subscriptions: u64,
    /// Their licences.
    pub seats: u64,
}

impl Totals {
    /// Counts a row in, as it is on the day.
    pub fn add(&mut self, subscription: Subscription, as_of: NaiveDate) {
        let Some(offer) = subscription.offer else { return };
        let Some(last_day) = subscription.last_day else {
            self.not_understood += 1;
            return;
        };
        self.concerned += 1;
        let offer = self.by_offer.entry(offer).or_default();
        offer.subscriptions += 1;
        offer.seats += u64::from(subscription.seats);
        *self.by_month.entry(last_day.format("%Y-%m").to_string()).or_default() += 1;
        *self.by_urgency.entry(urgency((last_day - as_of).num_days())).or_default() += 1;
    }
}

/// How soon it ends, by the days that are left.
fn urgency(days: i64) -> &'static str {
    match days {
        ..0 => "overdue",
        0..=30 => "30-days",
        31..=90 => "90-days",
        91..=365 => "365-days",
        366.. => "later",
    }
}
