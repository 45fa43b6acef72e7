//! The catalog in words, where no advice is asked for: what a notice says, to whom, since when.

use crate::speaker::{Citation, field_name, value_name};
use chrono::NaiveDate;
use nextplan_catalog::model::{
    Aftermath, Anchor, Buyable, Condition, Dated, Notice, Offer, Origin, Plan, PlanRef, Sale, SourceRef,
};
use nextplan_catalog::{Catalog, Field};
use nextplan_words::{DateStyle, Join, Lang, format, lookup, msg};

/// Reads a catalog aloud, in one language, on one day.
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    /// The knowledge.
    pub catalog: &'c Catalog,
    /// The language.
    pub lang: Lang,
    /// The day on which it is read: what is called how, and what is stale.
    pub today: NaiveDate,
}

/// A value of a field, as those that a set of values holds.
fn values(field: Field, set: nextplan_catalog::field::Values) -> impl Iterator<Item = &'static str> {
    field.values().iter().enumerate().filter(move |(place, _)| set & 1 << place != 0).map(|(_, value)| *value)
}

impl<'c> Reader<'c> {
    /// A message that the knowledge names. The build has checked that it exists; should it not, its id shows.
    pub fn say(&self, id: &str) -> String {
        lookup(self.lang, id, &[]).unwrap_or_else(|| id.to_owned())
    }

    /// A day in the language's short form.
    pub fn day(&self, day: NaiveDate) -> String {
        format::date(self.lang, day, DateStyle::Short)
    }

    /// A plan's name on the day of reading.
    pub fn plan_now(&self, plan: PlanRef) -> &'c str {
        self.name_now(self.catalog.plan(plan))
    }

    /// The same, of a plan at hand.
    pub fn name_now<'p>(&self, plan: &'p Plan) -> &'p str {
        plan.name_on(self.today).in_language(self.lang.code())
    }

    /// A plan's name when a notice came into force.
    pub fn plan_then(&self, plan: PlanRef, notice: &Notice) -> &'c str {
        self.catalog.plan(plan).name_on(notice.in_force_from.0).in_language(self.lang.code())
    }

    /// Plans that are bought together, by their names in a notice.
    pub fn plans_then(&self, plans: &[PlanRef], notice: &Notice) -> String {
        plans.iter().map(|plan| self.plan_then(*plan, notice)).collect::<Vec<_>>().join(" + ")
    }

    /// Other names of a plan that people may know it by, each once: former, translated, and those listed as such.
    pub fn other_names(&self, offer: &'c Offer) -> Vec<&'c str> {
        let plan = self.catalog.plan(offer.plan);
        let shown = self.name_now(plan);
        let names = plan
            .names
            .iter()
            .flat_map(|name| std::iter::once(name.name.as_ref()).chain(name.fr.as_deref()).chain(name.sv.as_deref()));
        let mut all: Vec<&str> = Vec::new();
        for name in names.chain(offer.aliases.iter().map(AsRef::as_ref)) {
            if name != shown && !all.contains(&name) {
                all.push(name);
            }
        }
        all
    }

    /// The name of a notice.
    pub fn notice(&self, notice: &Notice) -> String {
        self.say(&format!("notice-{}", notice.id))
    }

    /// Values of a field as a list, `A, B or C`.
    fn any_of(&self, field: Field, set: nextplan_catalog::field::Values, join: Join) -> String {
        let names: Vec<String> = values(field, set)
            .map(|value| match (field, value) {
                (_, "unanswered") => msg::catalog_unanswered(self.lang).to_owned(),
                (Field::CountryGroup, "eea-ch") => msg::catalog_eea_ch(self.lang).to_owned(),
                (Field::CountryGroup, "elsewhere") => msg::catalog_elsewhere(self.lang).to_owned(),
                (field, value) => value_name(self.lang, field, value),
            })
            .collect();
        format::list(self.lang, &names, join)
    }

    /// The ways of buying that a notice was written for.
    pub fn bought_through(&self, notice: &Notice) -> String {
        let ways = self.any_of(Field::BoughtThrough, notice.bought_through, Join::Or);
        msg::catalog_clause(self.lang, field_name(self.lang, Field::BoughtThrough), &ways)
    }

    /// The sectors that a notice names, if it names any.
    pub fn sectors(&self, notice: &Notice) -> Option<String> {
        (notice.sectors != 0).then(|| self.any_of(Field::Organisation, notice.sectors, Join::And))
    }

    /// The roles that may carry the move out, if a notice names any.
    pub fn roles(&self, notice: &Notice) -> Option<String> {
        let roles: Vec<String> = notice.roles.iter().map(|role| self.say(&format!("role-{role}"))).collect();
        (!roles.is_empty()).then(|| format::list(self.lang, &roles, Join::Or))
    }

    /// Statements one after the other.
    fn joined(&self, said: impl IntoIterator<Item = String>) -> String {
        let both = |first: String, second: String| msg::catalog_both(self.lang, &first, &second);
        said.into_iter().reduce(both).unwrap_or_default()
    }

    /// For whom a row holds, each clause by itself; nothing where it holds for all. What the engine derives has no
    /// name and is left out: it is no answer of the customer's.
    fn each_clause(&self, when: &Condition) -> Vec<String> {
        let mut clauses: Vec<_> = when.clauses.iter().map(|clause| (clause.field, clause.any_of)).collect();
        nextplan_catalog::order::by_key(&mut clauses, |(field, _)| *field);
        let said = clauses.into_iter().filter_map(|(field, set)| {
            let name = field_name(self.lang, field);
            (!name.is_empty()).then(|| msg::catalog_clause(self.lang, name, &self.any_of(field, set, Join::Or)))
        });
        said.collect()
    }

    /// For whom a row holds; empty where it holds for all.
    pub fn clauses(&self, when: &Condition) -> String {
        self.joined(self.each_clause(when))
    }

    /// For whom and when a row holds; empty where it always does.
    pub fn condition(&self, when: &Condition) -> String {
        let mut said = self.each_clause(when);
        said.extend(when.from.map(|day| msg::catalog_from(self.lang, day.0)));
        said.extend(when.until.map(|day| msg::catalog_until(self.lang, day.0)));
        self.joined(said)
    }

    /// When something happens after the end or the suspension, counted in days.
    pub fn days_after(&self, event: &Aftermath) -> String {
        let days = i64::from(event.days);
        match event.anchor {
            Anchor::End if days < 0 => msg::catalog_before_end(self.lang, -days),
            Anchor::End => msg::catalog_after_end(self.lang, days),
            Anchor::Suspension if event.capped_by_end => msg::catalog_after_suspension_capped(self.lang, days),
            Anchor::Suspension => msg::catalog_after_suspension(self.lang, days),
        }
    }

    /// What is known of a plan's sale on the day of reading: the rows that can count, the first that fits first.
    pub fn sales(&self, plan: &'c Plan) -> Vec<&'c Sale> {
        let mut rows = Vec::new();
        for sale in plan.sales.iter() {
            let when = &sale.when;
            if when.from.is_some_and(|day| self.today < day.0) || when.until.is_some_and(|day| day.0 <= self.today) {
                continue;
            }
            rows.push(sale);
            if when.clauses.is_empty() {
                break;
            }
        }
        rows
    }

    /// Whether a plan can be bought, in a word or two.
    pub fn buyable(&self, status: Buyable) -> &'static str {
        match status {
            Buyable::Yes => msg::buyable_yes(self.lang),
            Buyable::Successor => msg::buyable_successor(self.lang),
            Buyable::No => msg::buyable_no(self.lang),
            Buyable::Unknown => msg::buyable_unknown(self.lang),
        }
    }

    /// A source as a citation.
    pub fn source(&self, source: SourceRef) -> Citation<'c> {
        Citation::of(self.catalog, &self.catalog.source(source).id, self.lang, self.today)
    }

    /// What kind of authority a source has, in a word.
    pub fn origin(&self, source: SourceRef) -> &'static str {
        match self.catalog.source(source).origin {
            Origin::Notice => msg::catalog_origin_notice(self.lang),
            Origin::Reference => msg::catalog_origin_reference(self.lang),
            Origin::Inference => msg::catalog_origin_inference(self.lang),
            Origin::Estimate => msg::catalog_origin_estimate(self.lang),
        }
    }

    /// The day on which some source was last checked.
    pub fn last_checked(&self) -> NaiveDate {
        self.catalog.sources.iter().map(|source| source.checked.0).max().unwrap_or_default()
    }

    /// That the last subscriptions have run out, or will.
    pub fn ran_out(&self, last: &Dated) -> String {
        let say = if last.on.0 < self.today { msg::offer_ran_out } else { msg::offer_runs_out };
        say(self.lang, last.on.0)
    }

    /// That the service has ended, or will.
    pub fn service_ended(&self, end: &Dated) -> String {
        let say = if end.on.0 < self.today { msg::offer_service_ended } else { msg::offer_service_ends };
        say(self.lang, end.on.0)
    }

    /// What became of an offer, in a line: the latest of its days says most.
    pub fn fate(&self, offer: &Offer) -> String {
        let days = offer.milestones();
        let service = days.service_end.map(|end| self.service_ended(end));
        let last = service.or_else(|| days.last_possible_end.map(|last| self.ran_out(last)));
        let sold = Some(msg::offer_no_longer_sold(self.lang).to_owned());
        self.joined([sold, last].into_iter().flatten())
    }

    /// All that a drawing shows of an offer, as a sentence.
    pub fn milestones(&self, offer: &Offer) -> String {
        let days = offer.milestones();
        let sold = days.sales_end.map(|end| msg::offer_sold_until(self.lang, end.on.0));
        let out = days.last_possible_end.map(|last| self.ran_out(last));
        let service = days.service_end.map(|end| self.service_ended(end));
        let said = self.joined([sold, out, service].into_iter().flatten());
        msg::offer_line(self.lang, &said, self.plan_now(offer.plan))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(lang: Lang, today: &str) -> Reader<'static> {
        Reader { catalog: nextplan_catalog::embedded(), lang, today: today.parse().expect("a day") }
    }

    #[test]
    fn an_offer_says_what_became_of_it() {
        let reader = reader(Lang::En, "2026-11-21");
        let offer = reader.catalog.offer("office-365-e4").expect("it is in the catalog");
        assert_eq!(
            reader.milestones(offer),
            "Office 365 Enterprise E4: sold until 7 Apr 2017; ran out by April 2018 at the latest"
        );
        assert!(reader.other_names(offer).contains(&"E4"));
    }

    #[test]
    fn every_condition_that_the_catalog_page_shows_has_words() {
        for lang in Lang::ALL {
            let reader = reader(lang, "2026-11-21");
            let catalog = reader.catalog;
            let rows = catalog.paths.iter().map(|row| &row.when);
            let ends = catalog.offers.iter().flat_map(|offer| offer.notices.iter());
            let ends = ends.flat_map(|notice| notice.last_possible_ends.iter()).map(|end| &end.when);
            let sales = catalog.plans.iter().flat_map(|plan| plan.sales.iter()).map(|sale| &sale.when);
            let all = rows.chain(ends).chain(sales);
            for when in all.chain(catalog.aftermath.iter().map(|event| &event.when)) {
                let said = reader.condition(when);
                let bare = ["unanswered", "eea-ch", "up-to", "above-", "microsoft-"];
                assert!(!said.contains("; :") && !bare.iter().any(|id| said.contains(id)), "{said}");
            }
        }
    }

    #[test]
    fn a_source_goes_stale_after_a_year() {
        let source = 0;
        assert!(!reader(Lang::En, "2026-11-21").source(source).stale);
        assert!(reader(Lang::En, "2028-11-21").source(source).stale);
    }
}
