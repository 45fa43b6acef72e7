//! The knowledge as the engine reads it: parsed, resolved and checked.
//!
//! References between entries are indices, a matrix column is a bit mask, and every list is either borrowed from
//! the program itself (the embedded catalog, see [`crate::embedded`]) or owned (a catalog read from files).

use crate::field::{Field, ValueSet, Values};
use chrono::NaiveDate;
use std::borrow::Cow;

/// Text of the catalog: an id, a name, an address. Never a sentence; sentences live in `locales/`.
pub type Text = Cow<'static, str>;
/// A list of the catalog.
pub type List<T> = Cow<'static, [T]>;
/// A set of features of one offer, one bit each, in the order of [`Offer::features`].
pub type Features = u32;

/// Derives what every entry of the model needs, and the way into the program's own text for the build.
macro_rules! entry {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident { $($body:tt)* })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
        #[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
        pub $kind $name { $($body)* }
    )+};
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub NaiveDate);

impl Day {
    /// The day of that date. Only the build writes calls of this, from dates that it has checked.
    ///
    /// # Panics
    /// If there is no such date.
    pub const fn new(year: i32, month: u32, day: u32) -> Self {
        Self(NaiveDate::from_ymd_opt(year, month, day).expect("the build checked this date"))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl databake::Bake for Day {
    fn bake(&self, env: &databake::CrateEnv) -> databake::TokenStream {
        use chrono::Datelike;
        env.insert("nextplan_catalog");
        let (year, month, day) = (self.0.year(), self.0.month(), self.0.day());
        databake::quote! { nextplan_catalog::model::Day::new(#year, #month, #day) }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl databake::BakeSize for Day {
    fn borrows_size(&self) -> usize {
        0
    }
}

/// Index of a [`Plan`] in [`Catalog::plans`].
pub type PlanRef = u16;
/// Index of a [`Source`] in [`Catalog::sources`].
pub type SourceRef = u16;
/// Index of a [`Menu`] in [`Catalog::menus`].
pub type MenuRef = u16;

/// Stands for the document of the notice that an advice follows: what every notice says alike is written once.
pub const THE_NOTICE: SourceRef = SourceRef::MAX;
/// Stands for the article that an offer's direct customers follow, see [`Offer::self_service`].
pub const SELF_SERVICE: SourceRef = SourceRef::MAX - 1;

mod moving;
mod offer;
mod plan;

pub use moving::{Aftermath, Anchor, Arg, Margin, Menu, MenuPath, PathRow, Section, Step, Takes, Warning};
pub use offer::{Cell, Choice, ChoiceCondition, Edition, Feature, NextStep, Note, Notice, Offer, Remark, Substitute};
pub use plan::{Buyable, Confidence, Plan, PlanName, Sale, Sku};

entry! {
/// Everything that Nextplan knows.
pub struct Catalog {
    /// Version of the knowledge, as `2026.1`.
    pub version: Text,
    /// SHA-256 over the parsed catalog, 64 hexadecimal digits; goes into every receipt.
    pub sha256: Text,
    /// Every document that a fact was taken from.
    pub sources: List<Source>,
    /// Every plan named anywhere.
    pub plans: List<Plan>,
    /// Every retired offer.
    pub offers: List<Offer>,
    /// What an unanswered field counts as; the first row that fits counts.
    pub defaults: List<Default>,
    /// Seats up to this number (included) are of the smaller class.
    pub small_seats: u32,
    /// Countries of the European Economic Area, and Switzerland: ISO 3166 codes.
    pub eea_ch: List<Text>,
    /// Every country: ISO 3166 codes.
    pub countries: List<Text>,
    /// Which path applies when; complete and free of overlap.
    pub paths: List<PathRow>,
    /// What has to fit between the latest start and the end, counted backwards in this order.
    pub margins: List<Margin>,
    /// What happens to the subscription after its end or suspension.
    pub aftermath: List<Aftermath>,
    /// Since when a purchase falls under new commerce.
    pub new_commerce: List<Dated>,
    /// Menu paths of the portals, as they were over the years.
    pub menus: List<Menu>,
    /// Sections of a checklist with their steps, in order.
    pub sections: List<Section>,
    /// What changed from version to version, oldest first; the last one is this one.
    pub changes: List<Change>,
    /// Values that some condition on defaults, path, plausibility or terms fails on, and those that choose a notice.
    pub structural: ValueSet,
}
/// A document, or an inference or estimate of our own that is named like one.
pub struct Source {
    /// Its id.
    pub id: Text,
    /// Its title, in its own language.
    pub title: Text,
    /// Where it stands.
    pub url: Option<Text>,
    /// Day of the document itself.
    pub published: Option<Day>,
    /// Day on which somebody last compared the catalog with it.
    pub checked: Day,
    /// What kind of authority it has.
    pub origin: Origin,
}
/// A conjunction of clauses within a stretch of days.
pub struct Condition {
    /// All of them have to hold.
    pub clauses: List<Clause>,
    /// First day.
    pub from: Option<Day>,
    /// First day after.
    pub until: Option<Day>,
    /// The values that it fails on, see [`Condition::new`].
    pub fails_on: ValueSet,
}
/// One field has one of some values.
pub struct Clause {
    /// Which field.
    pub field: Field,
    /// Which values.
    pub any_of: Values,
}
/// Something on a day, for some customers.
pub struct Dated {
    /// What it is.
    pub id: Text,
    /// For whom.
    pub when: Condition,
    /// The day.
    pub on: Day,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// What changed in one version of the knowledge; why is its words.
pub struct Change {
    /// The version.
    pub version: Text,
    /// Since when.
    pub on: Day,
    /// What changed: ids of offers, notices, options, plans, steps, sources.
    pub facts: List<Text>,
}
/// What an unanswered field counts as.
pub struct Default {
    /// Which field.
    pub field: Field,
    /// Index of the value.
    pub value: u8,
    /// Where this holds.
    pub when: Condition,
}
}

impl Condition {
    /// A condition with the values that some clause does not allow: it holds where none of these can be.
    pub fn new(clauses: Vec<Clause>, from: Option<Day>, until: Option<Day>) -> Self {
        let refused = |clause: &Clause| clause.field.all_values() & !clause.field.among_all(clause.any_of);
        let fails_on = clauses.iter().fold(0, |set, clause| set | refused(clause));
        Self { clauses: clauses.into(), from, until, fails_on }
    }
}

/// What kind of authority a source has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Origin {
    /// The retirement notices and the article that goes with them.
    Notice,
    /// Facts from elsewhere.
    Reference,
    /// What we conclude from the sources.
    Inference,
    /// What we judge to be prudent.
    Estimate,
}
