//! What counts for a case, worked out once more: by name, from the case's own JSON and from the catalog's rows, one
//! after the other. Shares the catalog with the engine, and nothing else.

use chrono::{NaiveDate, TimeDelta};
use nextplan_catalog::Field;
use nextplan_catalog::model::{self, Anchor, Buyable, Catalog, Condition, Notice, Offer, PlanRef, Sale};
use nextplan_engine::{Advice, Case};
use serde_json::Value;
use std::collections::BTreeMap;

/// The word of every field.
#[derive(Clone)]
pub struct Ground<'c> {
    pub catalog: &'c Catalog,
    pub offer: &'c Offer,
    pub notice: &'c Notice,
    pub day: NaiveDate,
    pub words: BTreeMap<Field, &'static str>,
}

fn known(field: Field, word: &str) -> &'static str {
    field.values().iter().find(|known| **known == word).unwrap_or_else(|| panic!("{} = {word}", field.id()))
}

impl<'c> Ground<'c> {
    /// Of a case on a day, with what follows from the recommendation of its advice.
    pub fn new(catalog: &'c Catalog, case: &Case, advice: &Advice) -> Self {
        let said = serde_json::to_value(case.canonical(catalog)).unwrap();
        let offer = catalog.offer(said["retired"].as_str().unwrap()).unwrap();
        let day = advice.as_of;
        let mut here = Self { catalog, offer, notice: &offer.notices[0], day, words: said_words(catalog, &said, day) };
        for default in catalog.defaults.iter() {
            if !here.words.contains_key(&default.field) && here.holds(&default.when) {
                here.words.insert(default.field, default.field.values()[usize::from(default.value)]);
            }
        }
        for field in Field::ALL {
            if !here.words.contains_key(field) && field.values().contains(&"unanswered") {
                here.words.insert(*field, "unanswered");
            }
        }
        here.notice = here.followed();
        let yes = |yes: bool| if yes { "yes" } else { "no" };
        let last = here.last_possible_end();
        here.words.insert(Field::Plausible, yes(last.is_none_or(|last| day <= last)));
        let service = here.date("service-end");
        here.words.insert(Field::Service, if service.is_some_and(|last| last < day) { "ended" } else { "running" });
        let row = catalog.paths.iter().find(|row| here.holds(&row.when)).expect("the path table is complete");
        here.words.insert(Field::Path, Field::Path.values()[usize::from(row.path)]);
        here.words.insert(Field::Stage, "none");
        let ends_on = case.ends_on().filter(|ends_on| *ends_on < day);
        here.words.insert(Field::Stage, ends_on.and_then(|end| here.stage(end)).map_or("none", |(stage, _)| stage));
        let new = catalog.new_commerce.iter().any(|since| since.on.0 <= day && here.holds(&since.when));
        here.words.insert(Field::PurchaseCommerce, if new { "new" } else { "legacy" });
        let recommended = here.notice.options.iter().find(|option| Some(option.id.as_ref()) == advice.recommended);
        here.buys(recommended, said["owned_plans"].as_array());
        here
    }

    /// What is to be bought for an option: plans that stand by themselves, plans that need another, and plans that
    /// nobody is known to sell.
    pub fn basket(&self, option: &model::Choice) -> [Vec<&'c str>; 3] {
        let mut basket = [Vec::new(), Vec::new(), Vec::new()];
        for plan in option.plans.iter() {
            let sale = self.sale(*plan);
            let (plans, sold) = match sale.map(|sale| sale.status) {
                Some(Buyable::Yes) => (vec![*plan], true),
                Some(Buyable::Successor) => (sale.unwrap().buy_instead.to_vec(), true),
                _ => (vec![*plan], false),
            };
            for plan in plans.iter().map(|plan| self.catalog.plan(*plan)) {
                let list = &mut basket[if sold { usize::from(plan.add_on) } else { 2 }];
                if !list.contains(&plan.id.as_ref()) {
                    list.push(&plan.id);
                }
            }
        }
        basket
    }

    /// What follows where an option is taken, or none is.
    pub fn buys(&mut self, option: Option<&model::Choice>, owned: Option<&Vec<Value>>) {
        let basket = option.map(|option| self.basket(option)).unwrap_or_default();
        let yes = |yes: bool| if yes { "yes" } else { "no" };
        let some = |list: &[&str]| if list.is_empty() { "none" } else { "some" };
        let owns = |owned: &Vec<Value>| {
            let mut plans = basket.iter().flatten();
            yes(option.is_some() && plans.all(|plan| owned.iter().any(|own| own == plan)))
        };
        self.words.insert(Field::OwnsTarget, owned.map_or("unanswered", owns));
        self.words.insert(Field::Recommended, yes(option.is_some()));
        for (field, plans) in [Field::BasePlans, Field::AddOnPlans, Field::Unconfirmed].into_iter().zip(&basket) {
            self.words.insert(field, some(plans));
        }
    }

    /// The notice for the way of buying if it is in force; else another that is; else its own.
    fn followed(&self) -> &'c Notice {
        let bought = Field::BoughtThrough.value_index(self.words[&Field::BoughtThrough]).unwrap();
        let own = self.offer.notices.iter().find(|notice| notice.bought_through & 1 << bought != 0);
        let in_force = |notice: &&Notice| notice.in_force_from.0 <= self.day;
        match own {
            Some(own) if in_force(&own) => own,
            _ => self.offer.notices.iter().find(in_force).or(own).unwrap_or(&self.offer.notices[0]),
        }
    }

    /// The day of an event that the notice dates, and that is known by then.
    pub fn date(&self, id: &str) -> Option<NaiveDate> {
        let mut known = self.notice.dates.iter().filter(|date| self.holds(&date.when));
        known.find(|date| date.id == id).map(|date| date.on.0)
    }

    /// Whether a rule about what comes after the end is one for this end: it may begin before the end does, though
    /// it has not begun on the day.
    pub fn holds_after(&self, ends_on: NaiveDate, when: &Condition) -> bool {
        let mut then = self.clone();
        then.day = then.day.max(ends_on + TimeDelta::days(1));
        then.holds(when)
    }

    /// The last day on which a subscription bought this way can have run.
    pub fn last_possible_end(&self) -> Option<NaiveDate> {
        self.notice.last_possible_ends.iter().find(|end| self.holds(&end.when)).map(|end| end.on.0)
    }

    /// What an end that is past has come to, and since when: the last stage that has begun.
    pub fn stage(&self, ends_on: NaiveDate) -> Option<(&'static str, NaiveDate)> {
        let rows = self.catalog.aftermath.iter().filter(|row| row.planned_with && row.anchor == Anchor::End);
        let begun = rows.filter(|row| self.holds_after(ends_on, &row.when)).filter_map(|row| {
            let on = ends_on + TimeDelta::days(i64::from(row.days));
            Some((known(Field::Stage, row.stage.as_deref()?), on)).filter(|(_, on)| *on <= self.day)
        });
        begun.max_by_key(|(_, on)| *on)
    }

    /// Whether all of a condition holds; what is not known yet has none of its values.
    pub fn holds(&self, when: &Condition) -> bool {
        when.from.is_none_or(|from| self.day >= from.0)
            && when.until.is_none_or(|until| self.day < until.0)
            && when.clauses.iter().all(|clause| {
                let words = clause.field.values().iter().enumerate();
                let mut any = words.filter(|(place, _)| clause.any_of & 1 << place != 0).map(|(_, word)| *word);
                any.any(|word| self.words.get(&clause.field) == Some(&word))
            })
    }

    /// The row of sale of a plan that fits whatever is unanswered of country and new customer; none where rows that
    /// say different things could.
    pub fn sale(&self, plan: PlanRef) -> Option<&'c Sale> {
        let mut found: Vec<Option<&'c Sale>> = Vec::new();
        let may = |field: Field| match self.words[&field] {
            "unanswered" => field.values().iter().copied().filter(|word| *word != "unanswered").collect(),
            word => vec![word],
        };
        for country in may(Field::CountryGroup) {
            for new in may(Field::NewCustomer) {
                let mut there = self.clone();
                there.words.insert(Field::CountryGroup, country);
                there.words.insert(Field::NewCustomer, new);
                found.push(self.catalog.plan(plan).sales.iter().find(|sale| there.holds(&sale.when)));
            }
        }
        let first = found[0]?;
        let alike = |other: Option<&Sale>| {
            other.is_some_and(|other| (other.status, &other.buy_instead) == (first.status, &first.buy_instead))
        };
        found.iter().copied().all(alike).then_some(first)
    }
}

/// What a case says, and what its seats, country, lists and end come to.
fn said_words(catalog: &Catalog, said: &Value, day: NaiveDate) -> BTreeMap<Field, &'static str> {
    let mut words = BTreeMap::new();
    for field in Field::ALL {
        match &said[field.id()] {
            Value::String(word) if *field != Field::CountryGroup => drop(words.insert(*field, known(*field, word))),
            Value::Bool(flag) => drop(words.insert(*field, if *flag { "yes" } else { "no" })),
            _ => {}
        }
    }
    if let Some(seats) = said["seats"].as_u64() {
        let small = u64::from(catalog.small_seats);
        words.insert(Field::Seats, if seats <= small { "up-to-300" } else { "above-300" });
        words.insert(
            Field::Size,
            if seats <= 1 {
                "one"
            } else if seats <= 20 {
                "up-to-20"
            } else {
                "above-20"
            },
        );
    }
    if let Some(code) = said["country"].as_str() {
        let european = catalog.eea_ch.iter().any(|known| known == code);
        words.insert(Field::CountryGroup, if european { "eea-ch" } else { "elsewhere" });
    }
    if let Some(names) = said["add_ons"].as_array() {
        words.insert(Field::AddOns, if names.is_empty() { "none" } else { "some" });
    }
    let end = said["ends_on"].as_str().map(|end| end.parse::<NaiveDate>().unwrap());
    words.insert(Field::End, end.map_or("unknown", |end| if end < day { "past" } else { "ahead" }));
    words
}
