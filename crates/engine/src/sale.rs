//! Whether one plan can be bought, for those who look at plans one by one.

use crate::advise::Ground;
use crate::buy;
use crate::case::Case;
use crate::facts::Said;
use chrono::NaiveDate;
use nextplan_catalog::model::{Buyable, Catalog, Confidence};

/// Whether a plan can be bought, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSale<'c> {
    /// Whether it can be bought on the day by this customer.
    pub buyable: Buyable,
    /// What to buy in its place, where something else is named.
    pub buy_instead: Vec<&'c str>,
    /// How sure this is; none where nothing was found, or an answer that matters is missing.
    pub confidence: Option<Confidence>,
    /// Where it stands.
    pub sources: Vec<&'c str>,
}

/// Whether a plan can be bought on a day by the customer of a case. A plan that the catalog does not know is unknown.
pub fn plan_sale<'c>(catalog: &'c Catalog, case: &Case, as_of: NaiveDate, plan: &str) -> PlanSale<'c> {
    let ground = Ground::new(catalog, case.offer(catalog), Said::of(catalog, case, as_of), case.ends_on, as_of);
    let found = catalog.plan_named(plan).map(|(_, plan)| buy::plan(plan, &ground.facts));
    let (buyable, sale) = found.unwrap_or((Buyable::Unknown, None));
    let ids = |refs: &[u16]| refs.iter().map(|source| catalog.source(*source).id.as_ref()).collect();
    PlanSale {
        buyable,
        buy_instead: sale
            .iter()
            .flat_map(|sale| sale.buy_instead.iter())
            .map(|of| catalog.plan(*of).id.as_ref())
            .collect(),
        confidence: sale.map(|sale| sale.confidence),
        sources: sale.map_or_else(Vec::new, |sale| ids(&sale.sources)),
    }
}
