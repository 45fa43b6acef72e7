//! Which fields decide what: worked out once, so that the engine need not try what cannot matter.

use crate::field::Field;
use crate::model::{Catalog, Condition, FieldSet};

/// The fields of [`Catalog::decisive`], [`Catalog::structural`] and [`Catalog::selling`].
pub(super) struct Sets {
    pub(super) decisive: FieldSet,
    pub(super) structural: FieldSet,
    pub(super) selling: FieldSet,
}

pub(super) fn of(catalog: &Catalog) -> Sets {
    let union = |conditions: &mut dyn Iterator<Item = &Condition>| conditions.fold(0, |set, when| set | when.fields);
    let notices = || catalog.offers.iter().flat_map(|offer| offer.notices.iter());
    let selling = union(&mut catalog.plans.iter().flat_map(|plan| plan.sales.iter().map(|sale| &sale.when)));
    let ends = notices().flat_map(|notice| notice.last_possible_ends.iter());
    let mut ground = (catalog.defaults.iter().map(|default| &default.when))
        .chain(catalog.paths.iter().map(|row| &row.when))
        .chain(ends.chain(catalog.new_commerce.iter()).map(|dated| &dated.when))
        // The stage that a subscription has come to is a fact like the path.
        .chain(catalog.aftermath.iter().filter(|row| row.stage.is_some()).map(|row| &row.when));
    let structural = union(&mut ground) | 1 << Field::BoughtThrough as FieldSet;
    let steps = catalog.sections.iter().flat_map(|section| section.steps.iter());
    let steps = steps.flat_map(|step| std::iter::once(&step.when).chain(step.warnings.iter().map(|w| &w.when)));
    let mut moving = (notices().flat_map(|notice| notice.dates.iter()).map(|dated| &dated.when))
        .chain(catalog.margins.iter().map(|margin| &margin.when))
        .chain(catalog.aftermath.iter().map(|event| &event.when))
        .chain(steps);
    Sets { decisive: selling | structural | union(&mut moving), structural, selling }
}
