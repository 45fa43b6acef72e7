//! How a subscription stands, without the choice between options: for lists of thousands.

use crate::advice::State;
use crate::advise::Ground;
use crate::case::Case;
use crate::facts::Said;
use crate::time;
use chrono::NaiveDate;
use nextplan_catalog::model::Catalog;

/// The state that [`advise`](crate::advise()) gives for the case on the day, at a fraction of its work.
pub fn standing<'c>(catalog: &'c Catalog, case: &Case, as_of: NaiveDate) -> State<'c> {
    let said = Said::of(catalog, case, as_of);
    let ground = Ground::new(catalog, case.offer(catalog), said, case.ends_on, as_of);
    let movable = case.ends_on.filter(|_| ground.plausible());
    let library = ground.library(catalog);
    let start = movable.map(|ends_on| time::latest_start(library, &ground.facts, ends_on));
    time::state(library, case, &ground.facts, as_of, start.as_ref())
}
