//! A case on a form: every field as it was typed, valid or not, until the engine has read it.

use nextplan_catalog::model::Catalog;
use nextplan_engine::{Case, CaseError, Given, Json};
use std::collections::{BTreeMap, BTreeSet};

/// Fields that are one piece of text, or one of several words.
const SINGLE: [&str; 16] = [
    "as_of",
    "audience",
    "bought_through",
    "upgrade_tab",
    "upgrade_refusal",
    "seats",
    "ends_on",
    "organisation",
    "workers",
    "country",
    "new_customer",
    "pays_by",
    "commerce",
    "agreement",
    "term",
    "auto_renew",
];
/// A list that was asked for and is empty.
pub const NONE: &str = "none";
/// A list that was asked for and is not.
pub const SOME: &str = "some";

/// What stands on the form. An empty text is a field without an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    texts: BTreeMap<String, String>,
}

impl Draft {
    /// What a case says, as it would have been typed.
    pub fn of(catalog: &Catalog, case: &Case) -> Self {
        let mut draft = Self::default();
        for (name, given) in case.canonical(catalog).fields() {
            match given {
                Given::Flag(flag) => draft.set(name, if flag { "yes" } else { "no" }),
                Given::Number(number) => draft.set(name, &number.to_string()),
                Given::Word(word) if name != "retired" => draft.set(name, &word),
                Given::List(items) => {
                    draft.set(name, if items.is_empty() { NONE } else { SOME });
                    if name == "add_ons" {
                        draft.set("add_ons.names", &items.join("\n"));
                    } else {
                        for plan in items {
                            draft.set(&format!("{name}.{plan}"), "yes");
                        }
                    }
                }
                Given::Pairs(pairs) if name == "prices" => {
                    for (plan, price) in pairs {
                        draft.set(&format!("prices.{plan}"), price);
                    }
                }
                Given::Word(_) | Given::Pairs(_) => {}
            }
        }
        draft
    }

    /// What stands in a field.
    pub fn get(&self, field: &str) -> &str {
        self.texts.get(field).map_or("", String::as_str)
    }

    /// Puts something into a field.
    pub fn set(&mut self, field: &str, text: &str) {
        self.texts.insert(field.to_owned(), text.to_owned());
    }

    /// The case with what stands on the form, what is not on the form unchanged; else every mistake, in the form's
    /// order. `unreadable` are fields in which the browser holds something that it does not tell.
    pub fn read(&self, catalog: &Catalog, case: &Case, unreadable: &BTreeSet<String>) -> Result<Case, Vec<CaseError>> {
        let mut read: Vec<(String, Json)> = Vec::new();
        for (name, given) in case.canonical(catalog).fields() {
            match given {
                Given::Word(word) if name == "retired" => read.push((name.into(), Json::Text(word.into()))),
                Given::Pairs(needs) if name == "needs" => {
                    let needs = needs.into_iter().map(|(need, answer)| (need.into(), Json::Text(answer.into())));
                    read.push((name.into(), Json::Fields(needs.collect())));
                }
                _ => {}
            }
        }
        for name in SINGLE {
            let text = self.get(name).trim();
            let value = match (name, text) {
                _ if unreadable.contains(name) => Json::Text("?".into()),
                (_, "") => continue,
                ("seats", text) => text.parse().map_or_else(|_| Json::Text(text.into()), Json::Whole),
                ("country", text) => Json::Text(text.to_uppercase()),
                ("new_customer" | "auto_renew", text) => Json::Flag(text == "yes"),
                (_, text) => Json::Text(text.into()),
            };
            read.push((name.into(), value));
        }
        let plans = self.under("owned_plans.").filter(|(_, text)| *text == "yes").map(|(plan, _)| plan);
        read.extend(self.list("owned_plans", plans.map(|plan| Json::Text(plan.into())).collect()));
        let names = self.get("add_ons.names").lines().map(str::trim).filter(|name| !name.is_empty());
        read.extend(self.list("add_ons", names.map(|name| Json::Text(name.into())).collect()));
        let prices = self.under("prices.").map(|(plan, text)| (plan, text.trim().replace(',', ".")));
        let prices = prices.filter(|(_, text)| !text.is_empty());
        let prices: Vec<_> = prices.map(|(plan, text)| (plan.to_owned(), Json::Text(text))).collect();
        if !prices.is_empty() {
            read.push(("prices".into(), Json::Fields(prices)));
        }
        match Case::read(catalog, &read) {
            (Some(case), errors) if errors.is_empty() => Ok(case),
            (_, errors) => Err(errors),
        }
    }

    fn list(&self, name: &str, items: Vec<Json>) -> Option<(String, Json)> {
        match self.get(name) {
            "" => None,
            NONE => Some((name.into(), Json::List(Vec::new()))),
            // Some, and none of them named: no answer that could be kept.
            _ if items.is_empty() => Some((name.into(), Json::Text(String::new()))),
            _ => Some((name.into(), Json::List(items))),
        }
    }

    fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts.iter().filter_map(move |(name, text)| Some((name.strip_prefix(start)?, text.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    const WHOLE: &str = r#""as_of":"2017-05-02","audience":"customer","bought_through":"microsoft-card","upgrade_tab":"unavailable","seats":120,"ends_on":"2017-11-30","organisation":"business","workers":"office","country":"FR","new_customer":false,"pays_by":"invoice","commerce":"legacy","agreement":"mosa","term":"annual","auto_renew":true,"owned_plans":[],"add_ons":["Extra, \"storage\"","More"]"#;

    fn case(fields: &str) -> Case {
        let catalog = nextplan_catalog::embedded();
        let offer = &catalog.offers[0];
        let (need, plan) = (&offer.features[1].id, &catalog.plans[0].id);
        let json = format!(
            r#"{{"retired":"{}","needs":{{"{need}":"needed"}},"prices":{{"{plan}":"35.00"}},{fields}}}"#,
            offer.id
        );
        Case::parse(catalog, &json).unwrap()
    }

    fn read(draft: &Draft, case: &Case) -> Result<Case, Vec<CaseError>> {
        draft.read(nextplan_catalog::embedded(), case, &BTreeSet::new())
    }

    #[wasm_bindgen_test]
    fn a_form_that_nobody_touches_changes_nothing() {
        let whole = case(WHOLE);
        assert_eq!(read(&Draft::of(nextplan_catalog::embedded(), &whole), &whole), Ok(whole));
    }

    #[wasm_bindgen_test]
    fn an_emptied_field_is_unanswered() {
        let whole = case(WHOLE);
        let mut draft = Draft::of(nextplan_catalog::embedded(), &whole);
        for name in SINGLE.iter().skip(1).chain(&["owned_plans", "add_ons"]) {
            draft.set(name, " ");
        }
        draft.set("owned_plans", "");
        draft.set("add_ons", "");
        assert_eq!(read(&draft, &whole), Ok(case(r#""as_of":"2017-05-02""#)));
    }

    #[wasm_bindgen_test]
    fn every_mistake_is_found_at_once_and_stays_as_typed() {
        let whole = case(WHOLE);
        let mut draft = Draft::of(nextplan_catalog::embedded(), &whole);
        draft.set("seats", "12o");
        draft.set("country", "Atlantis");
        draft.set("add_ons.names", "\n");
        let unreadable = BTreeSet::from(["ends_on".to_owned()]);
        let errors = draft.read(nextplan_catalog::embedded(), &whole, &unreadable).unwrap_err();
        let names: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(names, ["seats", "ends_on", "country", "add_ons"]);
        assert_eq!(draft.get("seats"), "12o");
    }

    #[wasm_bindgen_test]
    fn people_write_as_they_are_used_to() {
        let whole = case(WHOLE);
        let catalog = nextplan_catalog::embedded();
        let mut draft = Draft::of(catalog, &whole);
        draft.set("country", " se ");
        draft.set(&format!("prices.{}", catalog.plans[0].id), "35,00");
        assert_eq!(read(&draft, &whole).map(|case| case.country().map(ToOwned::to_owned)), Ok(Some("SE".into())));
    }
}
