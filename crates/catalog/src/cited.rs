//! Which documents an offer's knowledge rests on.

use crate::model::{Catalog, Offer, SourceRef};

impl Catalog {
    /// Every source of an offer, each once: first its notices, then its plans, then how the move is made.
    pub fn sources_of(&self, offer: &Offer) -> Vec<SourceRef> {
        let mut found = Vec::new();
        let notice = &offer.notices[0];
        let mut add = |sources: &[SourceRef]| {
            for source in sources.iter().map(|source| offer.document(notice, *source)) {
                if !found.contains(&source) {
                    found.push(source);
                }
            }
        };
        let mut plans: Vec<_> = std::iter::once(offer.plan).chain(offer.editions.iter().map(|e| e.plan)).collect();
        offer.notices.iter().for_each(|notice| add(&[notice.source]));
        for notice in offer.notices.iter() {
            notice.dates.iter().chain(notice.last_possible_ends.iter()).for_each(|date| add(&date.sources));
            for option in notice.options.iter() {
                add(&option.sources);
                option.conditions.iter().for_each(|condition| add(&condition.sources));
                plans.extend(option.plans.iter().chain(option.alternatives.iter()));
            }
            for substitute in notice.substitutes.iter() {
                add(&[substitute.source]);
                plans.push(substitute.by);
            }
            notice.next_steps.iter().for_each(|step| add(&step.sources));
            notice.remarks.iter().for_each(|remark| add(&remark.sources));
            notice.notes.iter().for_each(|note| add(&note.sources));
        }
        offer.features.iter().for_each(|feature| add(&[feature.source]));
        for plan in plans.into_iter().map(|plan| self.plan(plan)) {
            plan.names.iter().for_each(|name| add(&[name.source]));
            plan.skus.iter().for_each(|sku| add(&[sku.source]));
            plan.sales.iter().for_each(|sale| add(&sale.sources));
        }
        self.paths.iter().for_each(|row| add(&row.sources));
        self.margins.iter().for_each(|margin| add(&margin.sources));
        self.aftermath.iter().for_each(|event| add(&event.sources));
        self.new_commerce.iter().for_each(|date| add(&date.sources));
        let paths = self.menus.iter().flat_map(|menu| menu.paths.iter());
        paths.for_each(|path| add(&path.sources));
        for step in self.sections.iter().flat_map(|section| section.steps.iter()) {
            add(&step.sources);
            step.warnings.iter().for_each(|warning| add(&warning.sources));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_notices_come_first_and_each_source_once() {
        let catalog = crate::embedded();
        let offer = &catalog.offers[0];
        let sources = catalog.sources_of(offer);
        let notices: Vec<_> = offer.notices.iter().map(|notice| notice.source).collect();
        assert_eq!(sources[..notices.len()], notices);
        let mut once = sources.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), sources.len());
    }
}
