//! What the parts of the advice page share: the speaker, the case, and the numbers of the sources.

use crate::components::sources::{Cited, SourceLine, refs};
use chrono::NaiveDate;
use nextplan_documents::Speaker;
use nextplan_engine::{Case, PlanSale, plan_sale};
use nextplan_words::Lang;
use std::cell::RefCell;
use yew::prelude::*;

/// The advice, as the page sees it.
pub struct View<'c> {
    /// Speaks about the advice.
    pub speaker: Speaker<'c>,
    /// The case.
    pub case: &'c Case,
    /// Today, which the as-of day need not be.
    pub today: NaiveDate,
    cited: RefCell<Cited<'c>>,
}

impl<'c> View<'c> {
    /// A view of an advice.
    pub fn new(speaker: Speaker<'c>, case: &'c Case, today: NaiveDate) -> Self {
        Self { speaker, case, today, cited: RefCell::default() }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.speaker.lang
    }

    /// Marks that lead to sources.
    pub fn refs(&self, ids: impl IntoIterator<Item = &'c str>) -> Html {
        let ids: Vec<&str> = ids.into_iter().collect();
        let mut numbers = self.cited.borrow_mut().numbers(&ids);
        nextplan_catalog::order::by_key(&mut numbers, |number| *number);
        numbers.dedup();
        refs(self.lang(), &numbers)
    }

    /// The mark that leads to the notice.
    pub fn notice_ref(&self) -> Html {
        self.refs([self.speaker.catalog.source(self.speaker.notice().source).id.as_ref()])
    }

    /// The list of sources below the page.
    pub fn sources(&self) -> Vec<SourceLine> {
        self.cited.borrow().lines(&self.speaker)
    }

    /// Whether a plan can be bought on the as-of day.
    pub fn sale(&self, plan: &str) -> PlanSale<'c> {
        plan_sale(self.speaker.catalog, self.case, self.speaker.advice.as_of, plan)
    }
}
