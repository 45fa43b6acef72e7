//! The days of an offer that matter before anything is known of a customer.

use crate::field::Field;
use crate::model::{Dated, Offer};

/// When an offer went. What no source gives is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Milestones<'c> {
    /// No longer sold from this day.
    pub sales_end: Option<&'c Dated>,
    /// The last day on which a subscription bought from a partner can have run.
    pub last_possible_end: Option<&'c Dated>,
    /// The service itself was switched off, for everybody.
    pub service_end: Option<&'c Dated>,
}

impl Offer {
    /// The event of that id: the first notice that gives it counts.
    pub fn event(&self, id: &str) -> Option<&Dated> {
        self.notices.iter().flat_map(|notice| notice.dates.iter()).find(|date| date.id == id)
    }

    /// When the offer went.
    pub fn milestones(&self) -> Milestones<'_> {
        // Bought from a partner: the first value, and what silence counts as.
        let fits = |date: &&Dated| {
            let mut clauses = date.when.clauses.iter();
            clauses.all(|clause| clause.field != Field::BoughtThrough || clause.any_of & 1 != 0)
        };
        Milestones {
            sales_end: self.event("sales-end"),
            last_possible_end: self.notices.iter().flat_map(|n| n.last_possible_ends.iter()).find(fits),
            service_end: self.event("service-end"),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_offer_knows_when_it_went() {
        let offer = crate::embedded().offer("office-365-e4").expect("it is in the catalog");
        let days = offer.milestones();
        assert_eq!(days.sales_end.map(|date| date.on.0.to_string()).as_deref(), Some("2017-04-07"));
        assert_eq!(days.last_possible_end.map(|date| date.on.0.to_string()).as_deref(), Some("2018-04-06"));
        assert_eq!(days.service_end, None);
    }
}
