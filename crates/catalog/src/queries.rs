//! Looking things up in a catalog.

use crate::model::{Catalog, Notice, Offer, Plan, PlanName, PlanRef, SELF_SERVICE, Source, SourceRef, THE_NOTICE};
use chrono::NaiveDate;

impl Catalog {
    /// The offer of that id.
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id)
    }

    /// A plan by its place.
    pub fn plan(&self, plan: PlanRef) -> &Plan {
        &self.plans[usize::from(plan)]
    }

    /// The plan of that id, with its place.
    pub fn plan_named(&self, id: &str) -> Option<(PlanRef, &Plan)> {
        (0..).zip(self.plans.iter()).find(|(_, plan)| plan.id == id)
    }

    /// A source by its place.
    pub fn source(&self, source: SourceRef) -> &Source {
        &self.sources[usize::from(source)]
    }

    /// The source of that id.
    pub fn source_named(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}

impl Offer {
    /// The notice of that id.
    pub fn notice(&self, id: &str) -> Option<&Notice> {
        self.notices.iter().find(|notice| notice.id == id)
    }

    /// The document that a source of this offer is, where it stands for "the notice" or "the article".
    pub fn document(&self, notice: &Notice, source: SourceRef) -> SourceRef {
        match source {
            THE_NOTICE => notice.source,
            SELF_SERVICE => self.self_service,
            source => source,
        }
    }

    /// The place of a feature among [`Offer::features`].
    pub fn feature_index(&self, id: &str) -> Option<usize> {
        self.features.iter().position(|feature| feature.id == id)
    }
}

impl Plan {
    /// What the plan is called on a day. Before its first known name that first name is given.
    pub fn name_on(&self, day: NaiveDate) -> &PlanName {
        let current = self.names.iter().rev().find(|name| name.from.is_none_or(|from| from.0 <= day));
        current.unwrap_or(&self.names[0])
    }
}

impl PlanName {
    /// The name in a language, by its two-letter code.
    pub fn in_language(&self, code: &str) -> &str {
        let own = match code {
            "fr" => self.fr.as_ref(),
            "sv" => self.sv.as_ref(),
            _ => None,
        };
        own.unwrap_or(&self.name)
    }
}
