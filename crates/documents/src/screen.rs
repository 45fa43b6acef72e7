//! What only a page has room for: names side by side, short labels, days to go.

use crate::speaker::Speaker;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Choice, Feature, Section};
use nextplan_words::{lookup, msg};

/// A plan's names side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<'c> {
    /// In the notice.
    pub then: &'c str,
    /// On the as-of day.
    pub sold: &'c str,
    /// Later than that, where it is another one.
    pub since: Option<&'c str>,
    /// Its usual part number.
    pub part_number: Option<&'c str>,
    /// Where the name on the as-of day was found.
    pub source: Option<&'c str>,
}

impl<'c> Speaker<'c> {
    /// The names of a plan.
    pub fn name(&self, plan: &str) -> Name<'c> {
        let known = self.catalog.plan_named(plan).map(|(_, plan)| plan.name_on(self.advice.as_of));
        Name {
            then: self.plan_in_notice(plan),
            sold: self.plan_sold(plan),
            since: self.plan_since(plan),
            part_number: self.part_number(plan),
            source: known.map(|name| self.catalog.source(name.source).id.as_ref()),
        }
    }

    /// Days from the as-of day to the latest start; negative once it is past.
    pub fn days_to_start(&self) -> Option<i64> {
        let start = self.advice.latest_start.as_ref()?;
        Some((start.on - self.advice.as_of).num_days())
    }

    /// An event's label where it is drawn, and whether that leaves something out.
    pub fn event_short(&self, id: &str) -> (String, bool) {
        match lookup(self.lang, &format!("event-{id}-short"), &[]) {
            Some(short) => (short, true),
            None => (self.event(id), false),
        }
    }

    /// The features that the notice speaks of, each with its place among the offer's.
    pub fn features(&self) -> impl Iterator<Item = (usize, &'c Feature)> + use<'c> {
        let known = self.notice().features;
        self.offer().features.iter().enumerate().filter(move |(place, _)| known & 1 << place != 0)
    }

    /// A feature's question, worded as the customer would know the answer, and what helps to answer it.
    pub fn asked(&self, feature: &str) -> (String, String) {
        (self.say(&format!("feature-{feature}-question")), self.say(&format!("feature-{feature}-help")))
    }

    /// Where a row of the notice's matrix stands: in the notice, unless it was added from elsewhere.
    pub fn row_source(&self, feature: &Feature) -> &'c str {
        let printed = self.offer().notices.iter().any(|notice| notice.source == feature.source);
        let source = if printed { self.notice().source } else { feature.source };
        self.catalog.source(source).id.as_ref()
    }

    /// What to beware of in any option, each once.
    pub fn all_warnings(&self) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for warning in self.advice.options.iter().flat_map(|option| self.warnings(option)) {
            if !said.contains(&warning) {
                said.push(warning);
            }
        }
        said
    }

    /// How the notice writes an option.
    pub fn choice(&self, option: &str) -> Option<&'c Choice> {
        self.notice().options.iter().find(|choice| choice.id == option)
    }

    /// Whether the move goes by the tab that may refuse it, and the checklist knows remedies: its reason is worth saying.
    pub fn may_be_refused(&self) -> bool {
        let mut sections = self.catalog.sections.iter();
        let remedies = |section: &Section| {
            section
                .steps
                .iter()
                .any(|step| step.when.clauses.iter().any(|clause| clause.field == Field::UpgradeRefusal))
        };
        let shown = |section: &Section| self.advice.checklist.iter().any(|shown| shown.section == &*section.id);
        self.advice.path == "upgrade-tab" && sections.any(|section| remedies(section) && shown(section))
    }

    /// What stays within reach of those who do not hold the new licence, each with its day; nothing ends for them while
    /// the subscription renews.
    pub fn access(&self) -> Vec<(&'static str, NaiveDate)> {
        if self.advice.state.kind == "renews" {
            return Vec::new();
        }
        let access = self.advice.state.access;
        let said = [
            (msg::access_users(self.lang), access.users_until),
            (msg::access_admins(self.lang), access.admins_until),
            (msg::access_gone(self.lang), access.gone_on),
        ];
        said.into_iter().filter_map(|(words, day)| Some((words, day?))).collect()
    }

    /// How many steps the checklist has.
    pub fn steps(&self) -> usize {
        self.advice.checklist.iter().map(|section| section.steps.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nextplan_engine::{Case, advise};
    use nextplan_words::Lang;

    fn with<R>(fields: &str, day: &str, look: impl FnOnce(&Speaker) -> R) -> R {
        let catalog = nextplan_catalog::embedded();
        let json = format!(r#"{{"retired":"kaizala-pro","bought_through":"microsoft-card",{fields}}}"#);
        let case = Case::parse(catalog, &json).expect("a case");
        let advice = advise(catalog, &case, day.parse().expect("a day"));
        look(&Speaker::new(catalog, &advice, Lang::En))
    }

    #[test]
    fn a_refusal_is_asked_only_where_the_tab_may_refuse() {
        let refusals =
            |fields: &str, day: &str| with(fields, day, |speaker| (speaker.may_be_refused(), speaker.steps() > 0));
        assert_eq!(refusals(r#""upgrade_tab":"offers-plans""#, "2020-09-01"), (true, true));
        assert_eq!(refusals(r#""upgrade_tab":"unavailable""#, "2020-09-01"), (false, true));
        assert_eq!(refusals(r#""upgrade_tab":"offers-plans""#, "2026-11-21"), (false, true), "nothing is left to move");
    }

    #[test]
    fn access_is_said_in_the_order_in_which_it_ends() {
        let days = |fields: &str| {
            with(fields, "2020-09-01", |speaker| speaker.access().into_iter().map(|(_, day)| day).collect::<Vec<_>>())
        };
        let known = days(r#""ends_on":"2020-10-30""#);
        assert_eq!(known.len(), 3);
        assert!(known.is_sorted());
        assert!(days(r#""seats":3"#).is_empty(), "the end is not known");
        let renews = with(r#""ends_on":"2017-03-31""#, "2017-01-02", |speaker| speaker.access().is_empty());
        assert!(renews, "what renews does not end");
    }
}
