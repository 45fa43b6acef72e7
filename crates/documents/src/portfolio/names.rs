//! Names of offers and options as they are called on a day, without an advice at hand.

use crate::speaker::value_name;
use chrono::NaiveDate;
use nextplan_catalog::model::{Choice, Notice, PlanRef};
use nextplan_catalog::{Catalog, Field};
use nextplan_words::{Lang, lookup};

/// Looks names up.
#[derive(Clone, Copy)]
pub(crate) struct Names<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) as_of: NaiveDate,
    pub(crate) lang: Lang,
}

impl<'c> Names<'c> {
    fn plan(&self, plan: PlanRef) -> &'c str {
        self.catalog.plan(plan).name_on(self.as_of).in_language(self.lang.code())
    }

    /// A retired offer; whom an edition was sold to stands in brackets, as price lists write it.
    pub(crate) fn offer(&self, id: &str, organisation: Option<&str>) -> String {
        let name = self.catalog.offer(id).map_or(id, |offer| self.plan(offer.plan));
        match organisation.map(|value| value_name(self.lang, Field::Organisation, value)) {
            Some(sold_to) => format!("{name} ({sold_to})"),
            None => name.to_owned(),
        }
    }

    /// An option of an offer, with the notice that it stands in.
    pub(crate) fn option(&self, offer: &str, id: Option<&str>) -> Option<(&'c Notice, &'c Choice)> {
        let mut notices = self.catalog.offer(offer)?.notices.iter();
        notices.find_map(|notice| Some((notice, notice.options.iter().find(|choice| Some(&*choice.id) == id)?)))
    }

    /// The plans of an option, by their names on the day.
    pub(crate) fn plans(&self, choice: &Choice) -> String {
        choice.plans.iter().map(|plan| self.plan(*plan)).collect::<Vec<_>>().join(" + ")
    }

    /// A feature's short name.
    pub(crate) fn feature(&self, id: &str) -> String {
        lookup(self.lang, &format!("feature-{id}-name"), &[]).unwrap_or_else(|| id.to_owned())
    }
}
