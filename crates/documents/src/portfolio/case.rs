//! A row as a case.

use nextplan_catalog::{Catalog, Field};
use nextplan_engine::Case;
use nextplan_portfolio::Triaged;

/// The case that a row makes, with `answers` for what the row does not say: values of fields with fixed values, as
/// [`Portfolio::triage`](nextplan_portfolio::Portfolio::triage) takes them. `None` if the catalog knows no such offer.
pub fn case(catalog: &Catalog, row: &Triaged, answers: &[(Field, &str)]) -> Option<Case> {
    let mut case = Case::new(catalog, &row.offer)?;
    for (field, value) in answers {
        case.set_answer(*field, Some(value));
    }
    if let Some(organisation) = &row.organisation {
        case.set_answer(Field::Organisation, Some(organisation));
    }
    if let Some(renews) = row.auto_renew {
        case.set_answer(Field::AutoRenew, Some(if renews { "yes" } else { "no" }));
    }
    case.set_seats(row.seats);
    case.set_ends_on(row.ends_on);
    Some(case)
}
