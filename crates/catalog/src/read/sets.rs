//! What depends on which values: worked out once, so that the engine need not try what cannot matter.

use crate::field::{Field, ValueSet};
use crate::model::{Catalog, Condition, Section};

/// Works out [`Catalog::structural`] and the sets of its sections. Whoever changes a
/// condition of a catalog that was read has to do it again.
pub fn set(catalog: &mut Catalog) {
    let notices = || catalog.offers.iter().flat_map(|offer| offer.notices.iter());
    let ends = notices().flat_map(|notice| notice.last_possible_ends.iter());
    let ground = (catalog.defaults.iter().map(|default| &default.when))
        .chain(catalog.paths.iter().map(|row| &row.when))
        .chain(ends.chain(catalog.new_commerce.iter()).map(|dated| &dated.when));
    catalog.structural = union(ground) | Field::BoughtThrough.all_values();
    catalog.sections.to_mut().iter_mut().for_each(of_section);
}

fn of_section(section: &mut Section) {
    let steps = || section.steps.iter();
    let conditions = steps().flat_map(|step| step.warnings.iter().map(|w| &w.when).chain([&step.when]));
    (section.fails_on, section.depends_on) =
        (steps().fold(ValueSet::MAX, |set, step| set & step.when.fails_on), union(conditions));
}

fn union<'a>(conditions: impl Iterator<Item = &'a Condition>) -> ValueSet {
    conditions.fold(0, |set, when| set | when.fails_on)
}
