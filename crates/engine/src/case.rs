//! A case: all answers for one customer, or for one group of its users.

use crate::iso;
use crate::parse::FIELDS;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Catalog, Features, Offer, PlanRef};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Cow;

/// The most seats that a case may have; more is taken for a mistake.
pub const MAX_SEATS: u32 = 10_000_000;

/// The answer to a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The customer needs it.
    Needed,
    /// The customer does not.
    NotNeeded,
    /// Asked, and nobody knows: an answer too, and not asked again.
    Unsure,
}

impl Answer {
    /// Every answer, in the order of the contract.
    pub const ALL: [Self; 3] = [Self::Needed, Self::NotNeeded, Self::Unsure];

    /// Its name in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Needed => "needed",
            Self::NotNeeded => "not-needed",
            Self::Unsure => "unsure",
        }
    }

    /// The answer of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }
}

/// A price per seat and month, exact to four decimals. One currency in a case; which one does not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price(pub i64);

impl Price {
    /// Reads decimal text, as `35.00`: at most nine digits before the point and four behind it.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str, most: usize| {
            !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(whole, 9) || !digits(part, 4) {
            return None;
        }
        let scale = 10_i64.pow(4 - part.len() as u32);
        Some(Self(whole.parse::<i64>().ok()? * 10_000 + part.parse::<i64>().ok()? * scale))
    }
}

/// All answers for one customer. Made by [`Case::parse`] or [`Case::new`]; every value in it is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub(crate) offer: usize,
    pub(crate) as_of: Option<NaiveDate>,
    /// Index of the value, by field.
    pub(crate) answers: [Option<u8>; Field::COUNT],
    pub(crate) needed: Features,
    pub(crate) not_needed: Features,
    pub(crate) unsure: Features,
    pub(crate) seats: Option<u32>,
    pub(crate) ends_on: Option<NaiveDate>,
    pub(crate) country: Option<String>,
    pub(crate) owned_plans: Option<Vec<PlanRef>>,
    pub(crate) add_ons: Option<Vec<String>>,
    /// By plan, in the catalog's order, with the text as given.
    pub(crate) prices: Vec<(PlanRef, Price, String)>,
}

impl Case {
    /// A case with nothing answered. `None` where the catalog has no such offer.
    pub fn new(catalog: &Catalog, retired: &str) -> Option<Self> {
        Some(Self {
            offer: catalog.offers.iter().position(|offer| offer.id == retired)?,
            as_of: None,
            answers: [None; Field::COUNT],
            needed: 0,
            not_needed: 0,
            unsure: 0,
            seats: None,
            ends_on: None,
            country: None,
            owned_plans: None,
            add_ons: None,
            prices: Vec::new(),
        })
    }

    /// The retired offer.
    pub fn offer<'c>(&self, catalog: &'c Catalog) -> &'c Offer {
        &catalog.offers[self.offer]
    }

    /// The day that the case asks advice for.
    pub fn as_of(&self) -> Option<NaiveDate> {
        self.as_of
    }

    /// Sets the day that the case asks advice for.
    pub fn set_as_of(&mut self, day: Option<NaiveDate>) {
        self.as_of = day;
    }

    /// The answer to a need, by its place among the offer's features.
    pub fn need(&self, feature: usize) -> Option<Answer> {
        let bit = 1 << feature;
        let given =
            [(self.needed, Answer::Needed), (self.not_needed, Answer::NotNeeded), (self.unsure, Answer::Unsure)];
        given.into_iter().find(|(mask, _)| mask & bit != 0).map(|(_, answer)| answer)
    }

    /// Answers a need, or takes the answer back.
    pub fn set_need(&mut self, feature: usize, answer: Option<Answer>) {
        let bit = 1 << feature;
        for (mask, of) in [
            (&mut self.needed, Answer::Needed),
            (&mut self.not_needed, Answer::NotNeeded),
            (&mut self.unsure, Answer::Unsure),
        ] {
            *mask = if answer == Some(of) { *mask | bit } else { *mask & !bit };
        }
    }

    /// The answer to a field with fixed values, as one of [`Field::values`].
    pub fn answer(&self, field: Field) -> Option<&'static str> {
        self.answers[field as usize].map(|value| field.values()[usize::from(value)])
    }

    /// Answers a field with fixed values, or takes the answer back. A value that the field never has, and a field
    /// that is derived or counted, are left alone.
    pub fn set_answer(&mut self, field: Field, value: Option<&str>) {
        if !given(field) {
            return;
        }
        let index = value.and_then(|value| field.value_index(value));
        if value.is_none() || index.is_some() {
            self.answers[field as usize] = index.map(|index| index as u8);
        }
    }

    /// How many seats.
    pub fn seats(&self) -> Option<u32> {
        self.seats
    }

    /// Sets the number of seats; what lies outside 1 to [`MAX_SEATS`] is left alone.
    pub fn set_seats(&mut self, seats: Option<u32>) {
        if seats.is_none_or(|seats| (1..=MAX_SEATS).contains(&seats)) {
            self.seats = seats;
        }
    }

    /// Last day of service.
    pub fn ends_on(&self) -> Option<NaiveDate> {
        self.ends_on
    }

    /// Sets the last day of service.
    pub fn set_ends_on(&mut self, day: Option<NaiveDate>) {
        self.ends_on = day;
    }

    /// The country, as an ISO 3166 code.
    pub fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }

    /// Sets the country; what is no country is left alone.
    pub fn set_country(&mut self, catalog: &Catalog, code: Option<&str>) {
        if code.is_none_or(|code| catalog.countries.iter().any(|known| known == code)) {
            self.country = code.map(Into::into);
        }
    }

    /// Ids of the plans that are owned already.
    pub fn owned_plans<'c>(&self, catalog: &'c Catalog) -> Option<Vec<&'c str>> {
        let plans = self.owned_plans.as_ref()?;
        Some(plans.iter().map(|plan| catalog.plan(*plan).id.as_ref()).collect())
    }

    /// Names of the add-ons that the retired subscription carries.
    pub fn add_ons(&self) -> Option<&[String]> {
        self.add_ons.as_deref()
    }

    /// Writes the case in the contract's form and order, with the names of a catalog.
    pub fn canonical<'c>(&'c self, catalog: &'c Catalog) -> Canonical<'c> {
        Canonical { case: self, catalog }
    }
}

/// Whether the field is one of the contract's with fixed values (and not derived, counted or listed).
pub(crate) fn given(field: Field) -> bool {
    use Field as F;
    matches!(
        field,
        F::Audience
            | F::BoughtThrough
            | F::UpgradeTab
            | F::UpgradeRefusal
            | F::Organisation
            | F::Workers
            | F::NewCustomer
            | F::PaysBy
            | F::Commerce
            | F::Agreement
            | F::Term
            | F::AutoRenew
    )
}

/// A case that knows the names of its catalog; serialises in the contract's order, without what is unanswered.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'c> {
    case: &'c Case,
    catalog: &'c Catalog,
}

/// What a case says of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given<'c> {
    /// A word of the contract, a day, a country.
    Word(Cow<'c, str>),
    /// Yes or no.
    Flag(bool),
    /// A number of seats.
    Number(u32),
    /// Ids or names.
    List(Vec<&'c str>),
    /// Ids with their words: needs, prices.
    Pairs(Vec<(&'c str, &'c str)>),
}

impl<'c> Canonical<'c> {
    /// Every field that is answered, in the contract's order.
    pub fn fields(self) -> impl Iterator<Item = (&'static str, Given<'c>)> {
        FIELDS.into_iter().filter_map(move |name| self.field(name).map(|given| (name, given)))
    }

    fn field(self, name: &str) -> Option<Given<'c>> {
        let Self { case, catalog } = self;
        let day = |day: NaiveDate| Given::Word(iso::text(day).into());
        match name {
            "retired" => Some(Given::Word(Cow::Borrowed(&case.offer(catalog).id))),
            "as_of" => case.as_of.map(day),
            "ends_on" => case.ends_on.map(day),
            "seats" => case.seats.map(Given::Number),
            "country" => case.country.as_deref().map(|code| Given::Word(code.into())),
            "needs" => {
                let features = case.offer(catalog).features.iter().enumerate();
                let needs = features.filter_map(|(place, f)| case.need(place).map(|need| (f.id.as_ref(), need.id())));
                let needs: Vec<_> = needs.collect();
                (!needs.is_empty()).then_some(Given::Pairs(needs))
            }
            "prices" => {
                let prices = case.prices.iter().map(|(plan, _, text)| (catalog.plan(*plan).id.as_ref(), text.as_str()));
                (!case.prices.is_empty()).then(|| Given::Pairs(prices.collect()))
            }
            "owned_plans" => {
                let plans = case.owned_plans.as_ref()?;
                Some(Given::List(plans.iter().map(|plan| catalog.plan(*plan).id.as_ref()).collect()))
            }
            "add_ons" => Some(Given::List(case.add_ons.as_ref()?.iter().map(String::as_str).collect())),
            _ => Some(match case.answer(Field::from_id(name)?)? {
                "yes" => Given::Flag(true),
                "no" => Given::Flag(false),
                word => Given::Word(word.into()),
            }),
        }
    }
}

/// Needs, or prices, as a JSON object.
struct Pairs<'a>(&'a [(&'a str, &'a str)]);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

impl Serialize for Canonical<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, given) in self.fields() {
            match given {
                Given::Word(word) => map.serialize_entry(name, &word)?,
                Given::Flag(flag) => map.serialize_entry(name, &flag)?,
                Given::Number(number) => map.serialize_entry(name, &number)?,
                Given::List(list) => map.serialize_entry(name, &list)?,
                Given::Pairs(pairs) => map.serialize_entry(name, &Pairs(&pairs))?,
            }
        }
        map.end()
    }
}
