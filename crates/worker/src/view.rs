//! Which rows a table shows, and in which order.

use chrono::NaiveDate;
use nextplan_catalog::folded;
use nextplan_portfolio::{Triage, Triaged, Urgency};
use serde::Deserialize;
use std::cmp::Reverse;

/// What a table is sorted by. Rows that are equal keep the order of urgency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// By urgency, end, customer.
    #[default]
    Urgency,
    /// By the customer's name.
    Customer,
    /// By the retired offer.
    Offer,
    /// By seats.
    Seats,
    /// By last day of service.
    Ends,
    /// By whether it renews.
    Renews,
    /// By what is recommended.
    Advice,
}

/// Filters and order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct View {
    /// Only of this urgency.
    pub urgency: Option<Urgency>,
    /// Only those that end from this day on.
    pub from: Option<NaiveDate>,
    /// Only those that end by this day.
    pub to: Option<NaiveDate>,
    /// Only of this offer.
    pub offer: Option<String>,
    /// Only those whose customer, id or file has this in it.
    pub text: String,
    /// The order.
    pub sort: Sort,
    /// Whether from the end.
    pub down: bool,
}

impl View {
    fn shows(&self, row: &Triaged, hay: Option<&str>, needle: &str) -> bool {
        self.urgency.is_none_or(|urgency| row.urgency == urgency)
            && self.from.is_none_or(|from| row.ends_on.is_some_and(|day| day >= from))
            && self.to.is_none_or(|to| row.ends_on.is_some_and(|day| day <= to))
            && self.offer.as_ref().is_none_or(|offer| row.offer == *offer)
            && (needle.is_empty() || hay.is_some_and(|hay| hay.contains(needle)))
    }

    /// The numbers of the rows, in order. `hay` holds of each row what a text is looked for in.
    pub(crate) fn rows(&self, triage: &Triage, hay: &[String]) -> Vec<u32> {
        let rows = &triage.subscriptions;
        let needle = folded(&self.text);
        let shown = |place: &u32| {
            let place = *place as usize;
            self.shows(&rows[place], hay.get(place).map(String::as_str), &needle)
        };
        let mut order: Vec<u32> = (0..rows.len() as u32).filter(shown).collect();
        let row = |place: &u32| &rows[*place as usize];
        match self.sort {
            Sort::Urgency => {}
            Sort::Customer => order.sort_by_cached_key(|place| row(place).customer.to_lowercase()),
            Sort::Offer => order.sort_by(|one, other| row(one).offer.cmp(&row(other).offer)),
            // What says nothing stands last.
            Sort::Seats => order.sort_by_key(|place| (row(place).seats.is_none(), row(place).seats)),
            Sort::Ends => order.sort_by_key(|place| (row(place).ends_on.is_none(), row(place).ends_on)),
            Sort::Renews => order.sort_by_key(|place| Reverse(row(place).auto_renew)),
            Sort::Advice => order.sort_by(|one, other| row(one).recommended.cmp(&row(other).recommended)),
        }
        if self.down {
            order.reverse();
        }
        order
    }
}

/// What a text is looked for in, of each row.
pub(crate) fn hay(triage: &Triage) -> Vec<String> {
    let text = |row: &Triaged| {
        let id = row.subscription_id.as_deref().unwrap_or_default();
        [row.customer.as_str(), id, row.file.as_str()].map(folded).join("\n")
    };
    triage.subscriptions.iter().map(text).collect()
}
