//! From JSON to a case, refusing what the contract's form excludes.

use crate::case::{Answer, Case, MAX_SEATS, Price, given};
use crate::json::Json;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::Catalog;
use nextplan_catalog::order;
use std::fmt;

/// Why something is no case. Says which field, what was found and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    /// The field; empty where the whole input is meant. A need or a price is named `needs.<feature>`.
    pub field: String,
    /// What stands there, shortened.
    pub found: String,
    /// What is wrong.
    pub kind: Mistake,
    /// What is allowed: values, or a rule in words.
    pub allowed: Vec<String>,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The input is no JSON object.
    NotJson,
    /// There is no such field.
    UnknownField,
    /// The field stands there twice.
    Twice,
    /// The field has to be there.
    Missing,
    /// The value is not among those allowed.
    Value,
}

impl fmt::Display for CaseError {
    /// In English, for logs and the command line's own errors; the words crate says it in a person's language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, found, .. } = self;
        let allowed = self.allowed.join(", ");
        match self.kind {
            Mistake::NotJson => write!(f, "not a case: {found}; allowed is {allowed}"),
            Mistake::UnknownField => write!(f, "field `{field}`: unknown; allowed are {allowed}"),
            Mistake::Twice => write!(f, "field `{field}`: given twice (`{found}`); allowed is once"),
            Mistake::Missing => write!(f, "field `{field}`: missing; allowed are {allowed}"),
            Mistake::Value => write!(f, "field `{field}`: found `{found}`; allowed: {allowed}"),
        }
    }
}

impl std::error::Error for CaseError {}

/// The contract's fields, in its order.
pub const FIELDS: [&str; 21] = [
    "retired",
    "as_of",
    "audience",
    "bought_through",
    "upgrade_tab",
    "upgrade_refusal",
    "needs",
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
    "owned_plans",
    "add_ons",
    "prices",
];

/// Longest name of an add-on, in characters.
pub(crate) const ADD_ON_LENGTH: usize = 100;

impl Case {
    /// Reads a case from JSON.
    ///
    /// ```
    /// use nextplan_engine::Case;
    /// let catalog = nextplan_catalog::embedded();
    /// let id = &catalog.offers[0].id;
    /// assert!(Case::parse(catalog, &format!(r#"{{"retired":"{id}","seats":12}}"#)).is_ok());
    /// let error = Case::parse(catalog, &format!(r#"{{"retired":"{id}","seats":-1}}"#)).unwrap_err();
    /// assert_eq!(error.field, "seats");
    /// ```
    ///
    /// # Errors
    /// The first field that is unknown, given twice, or has a value that the contract excludes.
    pub fn parse(catalog: &Catalog, json: &str) -> Result<Self, CaseError> {
        let fields = match serde_json::from_str::<Json>(json) {
            Ok(Json::Fields(fields)) => fields,
            Ok(other) => return Err(not_json(&other.to_string())),
            Err(error) => return Err(not_json(&error.to_string())),
        };
        let (case, mut errors) = Self::read(catalog, &fields);
        match (case, errors.is_empty()) {
            (Some(case), true) => Ok(case),
            _ => Err(errors.swap_remove(0)),
        }
    }

    /// Reads what can be read of some fields, and says what cannot. No case where the offer itself is not known.
    pub fn read(catalog: &Catalog, fields: &[(String, Json)]) -> (Option<Self>, Vec<CaseError>) {
        let mut errors = Vec::new();
        let retired = fields.iter().find(|(name, _)| name == "retired").map(|(_, value)| value);
        let offers = || catalog.offers.iter().map(|offer| offer.id.to_string()).collect();
        let case = match retired {
            Some(Json::Text(id)) => Self::new(catalog, id),
            _ => None,
        };
        let Some(mut case) = case else {
            let found = retired.map(ToString::to_string).unwrap_or_default();
            let kind = if retired.is_some() { Mistake::Value } else { Mistake::Missing };
            errors.push(CaseError { field: "retired".into(), found, kind, allowed: offers() });
            return (None, errors);
        };
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in fields {
            if seen.contains(&name.as_str()) {
                errors.push(error(name, value, Mistake::Twice, &[]));
                continue;
            }
            seen.push(name);
            if let Err(mistakes) = case.take(catalog, name, value) {
                errors.extend(mistakes);
            }
        }
        (Some(case), errors)
    }

    fn take(&mut self, catalog: &Catalog, name: &str, value: &Json) -> Result<(), Vec<CaseError>> {
        let wrong = |allowed: &[&str]| vec![error(name, value, Mistake::Value, allowed)];
        match name {
            "retired" => {}
            "as_of" => self.as_of = Some(day(value).ok_or_else(|| wrong(DAY))?),
            "ends_on" => self.ends_on = Some(day(value).ok_or_else(|| wrong(DAY))?),
            "seats" => match value {
                Json::Whole(seats) if (1..=i64::from(MAX_SEATS)).contains(seats) => {
                    self.seats = u32::try_from(*seats).ok();
                }
                _ => return Err(wrong(&["a whole number from 1 to 10,000,000"])),
            },
            "country" => match value {
                Json::Text(code) if catalog.countries.iter().any(|known| known == code) => {
                    self.country = Some(code.clone());
                }
                _ => return Err(wrong(&["a country as an ISO 3166 code of two capitals, as FR or SE"])),
            },
            "needs" => return self.take_needs(catalog, value),
            "prices" => return self.take_prices(catalog, value),
            "owned_plans" => self.owned_plans = Some(plans(catalog, value)?),
            "add_ons" => {
                let rule = ["a list of names, each of 1 to 100 characters"];
                let names = texts(value)
                    .filter(|names| names.iter().all(|name| (1..=ADD_ON_LENGTH).contains(&name.chars().count())));
                self.add_ons = Some(names.ok_or_else(|| wrong(&rule))?);
            }
            _ => match Field::from_id(name).filter(|field| given(*field)) {
                Some(field) => self.answers[field as usize] = Some(choice(field, value).map_err(|e| vec![e])?),
                None => return Err(vec![error(name, value, Mistake::UnknownField, &FIELDS)]),
            },
        }
        Ok(())
    }

    fn take_needs(&mut self, catalog: &Catalog, value: &Json) -> Result<(), Vec<CaseError>> {
        let offer = self.offer(catalog);
        let Json::Fields(needs) = value else {
            return Err(vec![error("needs", value, Mistake::Value, &["an object of features and answers"])]);
        };
        let mut errors = Vec::new();
        let mut seen: Vec<usize> = Vec::new();
        for (id, need) in needs {
            let field = format!("needs.{id}");
            let answer = match need {
                Json::Text(text) => Answer::from_id(text),
                _ => None,
            };
            match (offer.feature_index(id), answer) {
                (None, _) => {
                    let features: Vec<&str> = offer.features.iter().map(|feature| &*feature.id).collect();
                    errors.push(error(&field, need, Mistake::UnknownField, &features));
                }
                (Some(place), _) if seen.contains(&place) => errors.push(error(&field, need, Mistake::Twice, &[])),
                (Some(_), None) => errors.push(error(&field, need, Mistake::Value, &Answer::ALL.map(Answer::id))),
                (Some(place), answer) => {
                    seen.push(place);
                    self.set_need(place, answer);
                }
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    fn take_prices(&mut self, catalog: &Catalog, value: &Json) -> Result<(), Vec<CaseError>> {
        let Json::Fields(prices) = value else {
            return Err(vec![error("prices", value, Mistake::Value, &["an object of plans and prices"])]);
        };
        let mut errors = Vec::new();
        for (id, price) in prices {
            let field = format!("prices.{id}");
            let read = match price {
                Json::Text(text) => Price::parse(text).map(|price| (price, text.clone())),
                _ => None,
            };
            match (catalog.plan_named(id), read) {
                (None, _) => {
                    let plans: Vec<&str> = catalog.plans.iter().map(|plan| &*plan.id).collect();
                    errors.push(error(&field, price, Mistake::UnknownField, &plans));
                }
                (Some((plan, _)), _) if self.prices.iter().any(|(known, ..)| *known == plan) => {
                    errors.push(error(&field, price, Mistake::Twice, &[]));
                }
                (Some(_), None) => {
                    let rule = ["decimal text per seat and month, as \"35.00\", at most 4 decimals"];
                    errors.push(error(&field, price, Mistake::Value, &rule));
                }
                (Some((plan, _)), Some((price, text))) => self.prices.push((plan, price, text)),
            }
        }
        order::by_key(&mut self.prices, |(plan, ..)| *plan);
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// What a day has to look like.
const DAY: &[&str] = &["a day that exists, from 1900-01-01 to 2199-12-31, as 2017-11-30"];

fn error(field: &str, found: &Json, kind: Mistake, allowed: &[&str]) -> CaseError {
    let allowed = allowed.iter().map(|value| (*value).to_owned()).collect();
    CaseError { field: field.chars().take(80).collect(), found: found.to_string(), kind, allowed }
}

fn not_json(found: &str) -> CaseError {
    let allowed = vec!["a JSON object with at least `retired`".to_owned()];
    CaseError { field: String::new(), found: found.to_owned(), kind: Mistake::NotJson, allowed }
}

/// Reads a day; years outside four centuries around now are taken for mistakes.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    // Read by hand: chrono's reader also takes a sign, blanks and single digits, and brings 12 kB into the browser.
    let form = |(place, byte): (usize, u8)| if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    if text.len() != 10 || !text.bytes().enumerate().all(form) {
        return None;
    }
    let number = |digits: &str| digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    let year = i32::try_from(number(&text[..4])).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number(&text[5..7]), number(&text[8..]))?;
    (1900..2200).contains(&year).then_some(day)
}

fn day(value: &Json) -> Option<NaiveDate> {
    match value {
        Json::Text(text) => parse_day(text),
        _ => None,
    }
}

fn texts(value: &Json) -> Option<Vec<String>> {
    let Json::List(items) = value else { return None };
    items.iter().map(|item| if let Json::Text(text) = item { Some(text.clone()) } else { None }).collect()
}

fn plans(catalog: &Catalog, value: &Json) -> Result<Vec<u16>, Vec<CaseError>> {
    let wrong = |found: &Json, allowed: &[&str]| vec![error("owned_plans", found, Mistake::Value, allowed)];
    let names = texts(value).ok_or_else(|| wrong(value, &["a list of plans"]))?;
    let mut found = Vec::new();
    for name in names {
        let Some((plan, _)) = catalog.plan_named(&name) else {
            let known: Vec<&str> = catalog.plans.iter().map(|plan| &*plan.id).collect();
            return Err(wrong(&Json::Text(name), &known));
        };
        found.push(plan);
    }
    order::by_key(&mut found, |plan| *plan);
    found.dedup();
    Ok(found)
}

fn choice(field: Field, value: &Json) -> Result<u8, CaseError> {
    let flags = field.values().contains(&"yes");
    let word = match value {
        Json::Flag(flag) if flags => Some(if *flag { "yes" } else { "no" }),
        Json::Text(text) if !flags && text != "unanswered" => Some(text.as_str()),
        _ => None,
    };
    let index = word.and_then(|word| field.value_index(word));
    index.map(|index| index as u8).ok_or_else(|| {
        let mut allowed: Vec<&str> = field.values().iter().copied().filter(|value| *value != "unanswered").collect();
        if flags {
            allowed = vec!["true", "false"];
        }
        error(field.id(), value, Mistake::Value, &allowed)
    })
}
