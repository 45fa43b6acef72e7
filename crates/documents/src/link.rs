//! A case as a link: readable, versioned, in the contract's names, in the fragment where no server sees it.
//!
//! `#/advice?v=1&retired=office-365-e4&needs=pstn-conferencing:needed&as_of=2017-05-02`. Lists are parted by commas,
//! needs and prices are `id:value`. A link is hostile input: what cannot be read becomes a [`LinkError`] that holds
//! text, and the rest of the case is kept.

use chrono::NaiveDate;
use nextplan_catalog::Catalog;
use nextplan_engine::{Case, CaseError, Field, Given, Json};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::fmt::Write as _;

/// The version of links that this program writes. What it once wrote it reads for ever.
const VERSION: &str = "1";
/// The longest link that is looked at, in bytes: a case of every field stays far below it.
const LONGEST: usize = 16_384;

/// What a link said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What could be read.
    pub case: Option<Case>,
    /// What could not.
    pub errors: Vec<LinkError>,
}

/// Something in a link that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// The link was made by a newer version.
    Newer(String),
    /// The link is too long to be one of ours.
    TooLong,
    /// A field of the case is not as it should be.
    Case(CaseError),
}

/// Writes a case as the part of a link that follows the question mark. The day is always in it.
pub fn link(catalog: &Catalog, case: &Case, as_of: NaiveDate) -> String {
    let mut case = case.clone();
    case.set_as_of(Some(as_of));
    let mut out = format!("v={VERSION}");
    for (name, given) in case.canonical(catalog).fields() {
        let text = match given {
            Given::Word(word) => encode(&word),
            Given::Flag(flag) => flag.to_string(),
            Given::Number(number) => number.to_string(),
            Given::List(items) => join(items.iter().map(|item| encode(item))),
            Given::Pairs(pairs) => join(pairs.iter().map(|(id, word)| format!("{}:{}", encode(id), encode(word)))),
        };
        let _ = write!(out, "&{name}={text}");
    }
    out
}

/// A case with one field answered anew, or unanswered. `items` are the field's values as text: one, or those of a list.
///
/// # Errors
/// What is wrong with the values; the case stays as it was.
pub fn answered(catalog: &Catalog, case: &Case, field: &str, items: Option<&[&str]>) -> Result<Case, CaseError> {
    let written = link(catalog, case, case.as_of().unwrap_or_default());
    let own = |part: &&str| part.split_once('=').is_some_and(|(name, _)| name == field);
    let mut parts: Vec<String> = written.split('&').filter(|part| !own(part)).map(ToOwned::to_owned).collect();
    if let Some(items) = items {
        parts.push(format!("{field}={}", join(items.iter().map(|item| encode(item)))));
    }
    let Link { case: read, errors } = Link::read(catalog, &parts.join("&"));
    let mistake =
        errors.into_iter().find_map(|error| if let LinkError::Case(error) = error { Some(error) } else { None });
    match mistake {
        Some(mistake) => Err(mistake),
        None => Ok(read.unwrap_or_else(|| case.clone())),
    }
}

fn join(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",")
}

impl Link {
    /// Reads what follows the question mark of a link. Never panics, whatever it is given.
    pub fn read(catalog: &Catalog, query: &str) -> Self {
        if query.len() > LONGEST {
            return Self { case: None, errors: vec![LinkError::TooLong] };
        }
        let mut errors = Vec::new();
        let mut fields = Vec::new();
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let name = decode(name);
            if name == "v" {
                if value != VERSION {
                    errors.push(LinkError::Newer(decode(value).chars().take(20).collect()));
                }
                continue;
            }
            let value = typed(&name, value);
            fields.push((name, value));
        }
        let (case, mistakes) = Case::read(catalog, &fields);
        errors.extend(mistakes.into_iter().map(LinkError::Case));
        Self { case, errors }
    }
}

/// Gives a field's text the type that the contract asks for; what does not fit stays text and is refused there.
///
/// Mail programs encode what parts a list, too. Ids hold none of it, so lists of ids are decoded before they are parted;
/// names of add-ons may hold a comma and are decoded after.
fn typed(name: &str, value: &str) -> Json {
    let decoded = decode(value);
    let ids = || decoded.split(',').filter(|item| !item.is_empty());
    match name {
        "needs" | "prices" => Json::Fields(
            ids()
                .map(|item| {
                    let (id, value) = item.split_once(':').unwrap_or((item, ""));
                    (id.to_owned(), Json::Text(value.to_owned()))
                })
                .collect(),
        ),
        "owned_plans" => Json::List(ids().map(|item| Json::Text(item.to_owned())).collect()),
        "add_ons" => {
            let names = value.split(',').filter(|item| !item.is_empty());
            Json::List(names.map(|item| Json::Text(decode(item))).collect())
        }
        "seats" => value.parse().map_or_else(|_| Json::Text(decode(value)), Json::Whole),
        _ => match (Field::from_id(name).is_some_and(|field| field.values().contains(&"yes")), value) {
            (true, "true") => Json::Flag(true),
            (true, "false") => Json::Flag(false),
            _ => Json::Text(decode(value)),
        },
    }
}

/// What may stand in a fragment as it is and parts nothing.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encode(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_field_is_answered_refused_and_taken_back() {
        let catalog = nextplan_catalog::embedded();
        let case = Link::read(catalog, "retired=office-365-e4&as_of=2017-05-02").case.expect("a case");
        let with = answered(catalog, &case, "seats", Some(&["120"])).expect("a number");
        assert_eq!(with.seats(), Some(120));
        assert_eq!(answered(catalog, &with, "seats", None), Ok(case.clone()));
        let refused = answered(catalog, &with, "seats", Some(&["12o & more=1"])).unwrap_err();
        assert_eq!((refused.field.as_str(), refused.found.as_str()), ("seats", "12o & more=1"));
        assert!(answered(catalog, &case, "ends_on", Some(&["2017-02-30"])).is_err());
        let with = answered(catalog, &case, "add_ons", Some(&["Extra, storage", "Fax"])).expect("names");
        assert_eq!(with.add_ons().map(<[String]>::len), Some(2));
        let with = answered(catalog, &case, "add_ons", Some(&[])).expect("none");
        assert_eq!(with.add_ons().map(<[String]>::len), Some(0));
    }

    #[test]
    fn links_that_once_worked_work_in_every_later_release() {
        let catalog = nextplan_catalog::embedded();
        for (query, json) in [
            ("v=1&retired=office-365-e4&as_of=2017-05-02", r#"{"retired":"office-365-e4","as_of":"2017-05-02"}"#),
            (
                "v=1&retired=office-365-e4&as_of=2017-05-02&audience=customer&bought_through=microsoft-card&upgrade_tab=unavailable&needs=pstn-conferencing:needed,hybrid-numbers:unsure&seats=120&ends_on=2017-11-30&organisation=business&workers=office&country=FR&new_customer=false&pays_by=invoice&commerce=legacy&agreement=mosa&term=annual&auto_renew=false&owned_plans=office-365-e3&add_ons=Extra%20storage&prices=office-365-e5:35.00",
                r#"{"retired":"office-365-e4","as_of":"2017-05-02","audience":"customer","bought_through":"microsoft-card","upgrade_tab":"unavailable","needs":{"pstn-conferencing":"needed","hybrid-numbers":"unsure"},"seats":120,"ends_on":"2017-11-30","organisation":"business","workers":"office","country":"FR","new_customer":false,"pays_by":"invoice","commerce":"legacy","agreement":"mosa","term":"annual","auto_renew":false,"owned_plans":["office-365-e3"],"add_ons":["Extra storage"],"prices":{"office-365-e5":"35.00"}}"#,
            ),
        ] {
            let read = Link::read(catalog, query);
            assert_eq!(read.errors, []);
            let case = read.case.expect("a case");
            assert_eq!(case, Case::parse(catalog, json).expect("a case"));
            let day = case.as_of().expect("a day");
            assert_eq!(Link::read(catalog, &link(catalog, &case, day)).case, Some(case));
        }
    }

    #[test]
    fn every_golden_link_is_read_whole_written_again_and_recommends_what_it_did() {
        let catalog = nextplan_catalog::embedded();
        let golden: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/e2e/golden-links.json")).expect("JSON");
        let golden = golden.as_array().expect("a list");
        let queries = golden.iter().filter_map(|entry| Some((entry, entry["link"].as_str()?.split_once('?')?.1)));
        let mut recommended = 0;
        for (entry, query) in queries {
            let Link { case, errors } = Link::read(catalog, query);
            assert_eq!(errors, [], "{query}");
            let case = case.expect("a case");
            let day = case.as_of().expect("a link always carries its day");
            let saved = link(catalog, &case, day);
            assert_eq!(Link::read(catalog, &saved).case.as_ref(), Some(&case), "{query}");
            // Where the page shows a number, as in `Option 3 of 4`: the advice has to be that option.
            let Some((_, shown)) = entry["option"].as_str().and_then(|shown| shown.split_once("Option ")) else {
                continue;
            };
            let advice = nextplan_engine::advise(catalog, &case, day);
            let option = advice.options.iter().find(|option| Some(option.id) == advice.recommended).expect("an option");
            assert!(shown.starts_with(&format!("{} of", option.number)), "{query}: {shown}, now {}", option.id);
            recommended += 1;
        }
        assert!(recommended > 10, "only {recommended} links name an option");
    }

    #[test]
    fn a_mangled_link_keeps_what_can_be_read() {
        let catalog = nextplan_catalog::embedded();
        let read = Link::read(catalog, "v=1&retired=office-365-e4&seats=12o&organisation=busines%&ends_on=2017-11-30");
        assert_eq!(read.errors.len(), 2);
        assert_eq!(read.case.and_then(|case| case.ends_on()), "2017-11-30".parse().ok());
    }

    #[test]
    fn a_link_that_a_mail_program_has_encoded_keeps_its_needs() {
        let catalog = nextplan_catalog::embedded();
        let plain = Link::read(catalog, "retired=office-365-e4&needs=pstn-conferencing:needed,data-control:unsure");
        let mailed =
            Link::read(catalog, "retired=office-365-e4&needs=pstn-conferencing%3Aneeded%2Cdata-control%3Aunsure");
        assert_eq!(mailed, plain);
        assert_eq!(mailed.errors, []);
    }

    #[test]
    fn a_link_of_a_newer_version_says_so() {
        let read = Link::read(nextplan_catalog::embedded(), "v=7&retired=office-365-e4");
        assert_eq!(read.errors, [LinkError::Newer("7".into())]);
        assert!(read.case.is_some());
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_link_nothing_breaks(query in ".{0,300}") {
            let _ = Link::read(nextplan_catalog::embedded(), &query);
        }

        #[test]
        fn text_survives_the_way_through_a_link(text in ".{0,60}") {
            prop_assert_eq!(decode(&encode(&text)), text);
        }
    }
}
