//! A row as a case.

use crate::file::Subscription;
use crate::triage::Triaged;
use nextplan_catalog::{Catalog, Field};
use nextplan_engine::Case;

/// What holds for every row and what the row says of itself; seats and last day are left open. `None` if the catalog
/// knows no such offer.
fn case(
    catalog: &Catalog,
    offer: &str,
    organisation: Option<&str>,
    auto_renew: Option<bool>,
    answers: &[(Field, &str)],
) -> Option<Case> {
    let mut case = Case::new(catalog, offer)?;
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
}

impl Subscription {
    /// The case that the row makes, seats and last day left open.
    pub(crate) fn case(&self, catalog: &Catalog, answers: &[(Field, &str)]) -> Option<Case> {
        let offer = &catalog.offers.get(self.offer)?.id;
        case(catalog, offer, self.organisation.as_deref(), self.auto_renew, answers)
    }
}

impl Triaged {
    /// The row's case: [`Triaged::own`], else what the row tells with `answers` ([`Triaged::told`]).
    pub fn case(&self, catalog: &Catalog, answers: &[(Field, &str)]) -> Option<Case> {
        self.own.as_deref().cloned().or_else(|| self.told(catalog, answers))
    }

    /// The case that the row makes, with `answers` for what the row does not say: values of fields with fixed values, as
    /// [`Portfolio::triage`](crate::Portfolio::triage) takes them. `None` if the catalog knows no such offer.
    pub fn told(&self, catalog: &Catalog, answers: &[(Field, &str)]) -> Option<Case> {
        let mut case = case(catalog, &self.offer, self.organisation.as_deref(), self.auto_renew, answers)?;
        case.set_seats(self.seats);
        case.set_ends_on(self.ends_on);
        Some(case)
    }
}
