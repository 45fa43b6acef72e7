//! What stands on the right side of a key: text, days, words out of a table, conditions; each with its place.

use crate::field::Field;
use crate::model as m;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::Range;
use toml::Spanned;
use toml::value::Datetime;

/// Something with its place in the file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Placed<T>(Spanned<T>);

impl<T> Placed<T> {
    pub(crate) fn new(span: Range<usize>, value: T) -> Self {
        Self(Spanned::new(span, value))
    }

    pub(crate) fn span(&self) -> Range<usize> {
        self.0.span()
    }

    pub(crate) fn get_ref(&self) -> &T {
        self.0.get_ref()
    }
}

/// An id or a reference.
pub(crate) type Id = Placed<String>;
/// A TOML date, as `2017-04-07`.
pub(crate) type Date = Placed<Datetime>;
/// One or several references.
pub(crate) type Refs = Placed<OneOrMany>;
/// The cells of a matrix row.
pub(crate) type Row = Placed<Cells>;
/// The address of a page.
pub(crate) type Address = Placed<Url>;

/// `Y Y? -`: a cell an option.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Cells(pub(crate) String);

/// An address, not yet looked at.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Url(pub(crate) String);

/// The right side of a key that takes one or several words.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub(crate) fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

/// A condition: `{ organisation = ["education"], from = 2022-03-01 }`.
#[derive(Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct When(pub(crate) BTreeMap<String, Placed<Clause>>);

/// The right side of a condition's clause.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Clause {
    Day(Datetime),
    One(String),
    Many(Vec<String>),
}

/// A value of one field, by the field's place in [`Field::ALL`].
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct ValueOf<const FIELD: usize>(pub(crate) Id);

pub(crate) type BoughtThrough = ValueOf<{ Field::BoughtThrough as usize }>;
pub(crate) type Organisation = ValueOf<{ Field::Organisation as usize }>;
pub(crate) type Path = ValueOf<{ Field::Path as usize }>;
pub(crate) type Stage = ValueOf<{ Field::Stage as usize }>;

/// A word out of the table of its kind.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Word<T> {
    pub(crate) id: Id,
    #[serde(skip)]
    of: PhantomData<T>,
}

/// Words that stand for something fixed. The reader and the schema take them from here.
pub(crate) trait Table: Copy + 'static {
    /// What a word of the table is, in a sentence about one that is not.
    const WHAT: &str;

    /// Every word with what it stands for.
    fn words() -> Vec<(&'static str, Self)>;
}

macro_rules! words {
    ($($kind:ty, $what:literal: $($word:literal => $value:expr),+;)+) => {$(
        impl Table for $kind {
            const WHAT: &str = $what;

            fn words() -> Vec<(&'static str, Self)> {
                vec![$(($word, $value)),+]
            }
        }
    )+};
}

/// What the days of a margin are.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Calendar,
    Working,
}

/// What no answer to a question means.
#[derive(Clone, Copy)]
pub(crate) enum Silence {
    Needed,
    NotNeeded,
}

words! {
    m::Origin, "origin":
        "notice" => Self::Notice, "reference" => Self::Reference, "inference" => Self::Inference,
        "estimate" => Self::Estimate;
    m::Confidence, "confidence":
        "official" => Self::Official, "community" => Self::Community, "unsure" => Self::Unsure;
    m::Buyable, "status":
        "yes" => Self::Yes, "successor" => Self::Successor, "no" => Self::No, "unknown" => Self::Unknown;
    Unit, "unit": "calendar" => Self::Calendar, "working" => Self::Working;
    Silence, "meaning of silence": "needed" => Self::Needed, "not-needed" => Self::NotNeeded;
    m::Anchor, "anchor": "end" => Self::End, "suspension" => Self::Suspension;
    m::Takes, "thing that can be out of reach":
        "users" => Self::Users, "admins" => Self::Admins, "data" => Self::Data;
}

impl Table for m::Arg {
    const WHAT: &str = "argument";

    fn words() -> Vec<(&'static str, Self)> {
        Self::ALL.iter().map(|(arg, id)| (*id, *arg)).collect()
    }
}

impl Table for Field {
    const WHAT: &str = "field";

    fn words() -> Vec<(&'static str, Self)> {
        Self::ALL.iter().map(|field| (field.id(), *field)).collect()
    }
}
