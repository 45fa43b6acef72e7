//! The partner notice's table, and our answers to every combination of its needs.

use chrono::NaiveDate;
use nextplan_catalog::Catalog;
use nextplan_engine::{Answer, Case, Verdict, advise};
use serde_json::{Value, json};

const NOTICE: &str = "e4-partner";

/// The table as a decision table is written: rows in order, of which the first that fits is the recommendation.
pub struct Table<'c> {
    /// The needs that it asks for.
    pub features: Vec<&'c str>,
    /// Its options, those with fewer features first: among the options that fit, that is the one with least surplus.
    pub rows: Vec<Row<'c>>,
    questions: Vec<Case>,
}

/// An option. It fits where nothing is needed that it lacks.
pub struct Row<'c> {
    /// The option.
    pub option: &'c str,
    /// Indices of the features that it does not provide.
    pub lacks: Vec<usize>,
}

/// What an engine says to one combination of needs.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdicts<'a> {
    /// The option to take.
    pub recommended: Option<&'a str>,
    /// All options that fit, in the order of the rows.
    pub fitting: Vec<&'a str>,
}

impl<'c> Table<'c> {
    /// Takes the table out of the catalog.
    ///
    /// # Panics
    /// If the notice is not there, or has what a table of needs can't say (conditions, cells in doubt).
    pub fn new(catalog: &'c Catalog) -> Self {
        let notices = catalog.offers.iter().flat_map(|offer| offer.notices.iter().map(move |notice| (offer, notice)));
        let (offer, notice) = notices.into_iter().find(|(_, notice)| notice.id == NOTICE).expect("the notice exists");
        let places: Vec<usize> =
            (0..offer.features.len()).filter(|place| notice.features & (1 << place) != 0).collect();
        let mut options: Vec<_> = notice.options.iter().collect();
        options.sort_by_key(|option| option.provides.count_ones());
        let row = |option: &&'c nextplan_catalog::model::Choice| {
            assert!(option.conditions.is_empty() && option.disputed == 0, "{}: no table of needs", option.id);
            let lacks = |index: &usize| option.provides & (1 << places[*index]) == 0;
            Row { option: &option.id, lacks: (0..places.len()).filter(lacks).collect() }
        };
        let question = |needs: usize| {
            let mut case = Case::new(catalog, &offer.id).expect("the offer is of this catalog");
            for (index, place) in places.iter().enumerate() {
                let needed = needs & (1 << index) != 0;
                case.set_need(*place, Some(if needed { Answer::Needed } else { Answer::NotNeeded }));
            }
            case
        };
        Self {
            features: places.iter().map(|place| &*offer.features[*place].id).collect(),
            rows: options.iter().map(row).collect(),
            questions: (0..1 << places.len()).map(question).collect(),
        }
    }

    /// The combinations of needs: a set bit is a feature that is needed.
    pub fn combinations(&self) -> std::ops::Range<usize> {
        0..self.questions.len()
    }

    /// Asks our engine about every combination; the bare recommendation is used of a whole advice.
    pub fn ask_ours(&self, catalog: &Catalog, mut answer: impl FnMut(Option<&str>)) {
        for case in &self.questions {
            answer(advise(catalog, case, day()).recommended);
        }
    }

    /// Our engine's verdicts for one combination.
    ///
    /// # Panics
    /// If the advice follows another notice.
    pub fn verdicts<'a>(&'a self, catalog: &'a Catalog, needs: usize) -> Verdicts<'a> {
        let advice = advise(catalog, &self.questions[needs], day());
        assert_eq!(advice.notice, NOTICE);
        let fits =
            |id: &str| advice.options.iter().any(|option| option.id == id && option.verdict != Verdict::RuledOut);
        let fitting = self.rows.iter().map(|row| row.option).filter(|id| fits(id)).collect();
        Verdicts { recommended: advice.recommended, fitting }
    }

    /// Table and answers, for peers that are not written in Rust.
    pub fn json(&self, catalog: &Catalog) -> Value {
        let row = |row: &Row| {
            let lacks: Vec<&str> = row.lacks.iter().map(|index| self.features[*index]).collect();
            json!({ "option": row.option, "lacks": lacks })
        };
        let answer = |needs| {
            let Verdicts { recommended, fitting } = self.verdicts(catalog, needs);
            json!({ "recommended": recommended, "fitting": fitting })
        };
        json!({
            "features": self.features,
            "rows": self.rows.iter().map(row).collect::<Vec<_>>(),
            "answers": self.combinations().map(answer).collect::<Vec<_>>(),
        })
    }
}

/// A day on which the notice is in force.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2017, 5, 2).expect("it is in the calendar")
}
