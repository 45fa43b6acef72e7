//! Ends over time, in as few bars as can be told apart.

use chrono::{Datelike, Days, NaiveDate};
use nextplan_portfolio::{Triage, Urgency};
use serde::Serialize;
use std::collections::BTreeMap;

/// The most bars.
const MOST: i32 = 36;
/// Months of the steps that are tried, the finest first.
const STEPS: [i32; 3] = [1, 3, 12];

/// Ends over time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// Months that a bar stands for: 1, 3 or 12.
    pub months: i32,
    /// The bars, without a gap.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Whether the as-of day is in it.
    pub now: bool,
    /// Subscriptions by urgency, in the order of [`Urgency::ALL`].
    pub counts: [u64; 6],
}

fn month(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0() as i32
}

fn first_day(month: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(month.div_euclid(12), month.rem_euclid(12) as u32 + 1, 1).unwrap_or_default()
}

impl Chart {
    /// The ends of all subscriptions that say when.
    pub(crate) fn of(triage: &Triage) -> Self {
        let mut counts: BTreeMap<i32, [u64; 6]> = BTreeMap::new();
        for row in &triage.subscriptions {
            if let Some(day) = row.ends_on {
                counts.entry(month(day)).or_default()[row.urgency as usize] += 1;
            }
        }
        let (Some(first), Some(last)) = (counts.keys().next().copied(), counts.keys().next_back().copied()) else {
            return Self::default();
        };
        let bar = |step: i32, month: i32| month.div_euclid(step);
        let fits = |step: &i32| bar(*step, last) - bar(*step, first) < MOST;
        let step = STEPS.into_iter().find(fits).unwrap_or(12);
        let (mut low, mut high) = (bar(step, first), bar(step, last));
        if high - low >= MOST {
            // Days centuries away are mistakes of the file: they count in the outermost bars.
            let now = bar(step, month(triage.as_of));
            low = low.max(now - MOST / 2);
            high = high.min(low + MOST - 1).max(low);
        }
        let mut sums: BTreeMap<i32, [u64; 6]> = BTreeMap::new();
        for (month, counts) in counts {
            let sum = sums.entry(bar(step, month).clamp(low, high)).or_default();
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        let bars = (low..=high).map(|place| {
            let from = first_day(if place == low { first.min(place * step) } else { place * step });
            let behind = if place == high { (last + 1).max((place + 1) * step) } else { (place + 1) * step };
            let to = first_day(behind).checked_sub_days(Days::new(1)).unwrap_or(from);
            let now = (from..=to).contains(&triage.as_of);
            Bar { from, to, now, counts: sums.get(&place).copied().unwrap_or_default() }
        });
        Self { months: step, bars: bars.collect() }
    }
}

const _: () = assert!(Urgency::ALL.len() == 6);
