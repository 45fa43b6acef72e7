//! Where facts come from.

use super::{Report, Subject};
use nextplan_catalog::Catalog;
use nextplan_catalog::model::{Notice, SourceRef};
use std::collections::BTreeSet;

/// Every source is named by some fact.
pub(super) fn every_source_is_used(subject: &Subject, report: &mut Report) {
    let used = used(subject.catalog);
    for (source, at) in subject.catalog.sources.iter().zip(0..).filter(|(_, at)| !used.contains(at)) {
        let _: SourceRef = at;
        let place = subject.place("sources.toml", &format!("\"{}\"", source.id));
        report.fail(&place, &format!("source `{}`: no fact names it", source.id));
    }
}

fn used(catalog: &Catalog) -> BTreeSet<SourceRef> {
    let mut used = BTreeSet::new();
    for plan in catalog.plans.iter() {
        used.extend(plan.names.iter().map(|name| name.source));
        used.extend(plan.skus.iter().map(|sku| sku.source));
        used.extend(plan.sales.iter().flat_map(|sale| sale.sources.iter()));
    }
    for offer in catalog.offers.iter() {
        used.insert(offer.self_service);
        used.extend(offer.features.iter().map(|feature| feature.source));
        offer.notices.iter().for_each(|notice| of_notice(notice, &mut used));
    }
    used.extend(catalog.paths.iter().flat_map(|row| row.sources.iter()));
    used.extend(catalog.margins.iter().flat_map(|margin| margin.sources.iter()));
    used.extend(catalog.aftermath.iter().flat_map(|event| event.sources.iter()));
    used.extend(catalog.new_commerce.iter().flat_map(|since| since.sources.iter()));
    used.extend(catalog.menus.iter().flat_map(|menu| menu.paths.iter()).flat_map(|path| path.sources.iter()));
    for step in catalog.sections.iter().flat_map(|section| section.steps.iter()) {
        used.extend(step.sources.iter().chain(step.warnings.iter().flat_map(|warning| warning.sources.iter())));
    }
    used
}

fn of_notice(notice: &Notice, used: &mut BTreeSet<SourceRef>) {
    used.insert(notice.source);
    used.extend(notice.dates.iter().chain(notice.last_possible_ends.iter()).flat_map(|date| date.sources.iter()));
    for option in notice.options.iter() {
        used.extend(option.sources.iter().chain(option.conditions.iter().flat_map(|c| c.sources.iter())));
    }
    used.extend(notice.substitutes.iter().map(|substitute| substitute.source));
    used.extend(notice.next_steps.iter().flat_map(|step| step.sources.iter()));
    used.extend(notice.notes.iter().flat_map(|note| note.sources.iter()));
    used.extend(notice.remarks.iter().flat_map(|remark| remark.sources.iter()));
}

/// No source was last looked at more than a year ago, none ahead of today, and none before it was written.
pub(super) fn no_source_is_stale(subject: &Subject, report: &mut Report) {
    for source in subject.catalog.sources.iter() {
        let place = subject.place("sources.toml", &format!("\"{}\"", source.id));
        let (id, checked) = (&source.id, source.checked.0);
        report.note_unless_fresh(subject, &place, &format!("source `{id}`"), checked);
        if let Some(published) = source.published.filter(|published| published.0 > checked) {
            let published = published.0;
            report.fail(&place, &format!("source `{id}` is of {published} and was checked before, on {checked}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;
    use nextplan_catalog::model::Day;

    #[test]
    fn a_source_that_nothing_names_is_found() {
        let found = found(every_source_is_used, |catalog| {
            let mut idle = catalog.sources[0].clone();
            idle.id = "idle".into();
            catalog.sources.to_mut().push(idle);
        });
        assert_eq!(found, ["error: catalog/sources.toml: source `idle`: no fact names it"]);
    }

    #[test]
    fn a_source_that_nobody_looked_at_for_a_year_is_noted() {
        let found = found(no_source_is_stale, |catalog| {
            let source = &mut catalog.sources.to_mut()[0];
            source.checked = Day("2025-11-20".parse().expect("a day"));
        });
        assert!(found.len() == 1 && found[0].starts_with("note:"), "{found:?}");
    }
}
