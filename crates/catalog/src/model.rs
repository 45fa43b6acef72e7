//! The knowledge as the engine reads it: parsed, resolved and checked.
//!
//! References between entries are indices, a matrix column is a bit mask, and every list is either borrowed from
//! the program itself (the embedded catalog, see [`crate::embedded`]) or owned (a catalog read from files).

use crate::field::{Field, Values};
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
    /// Sections of a checklist with their steps, in order.
    pub sections: List<Section>,
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
/// Anything that can be bought.
pub struct Plan {
    /// Its id, as of today.
    pub id: Text,
    /// Whether it stands by itself or needs another plan beneath it.
    pub add_on: bool,
    /// Its names over time, oldest first.
    pub names: List<PlanName>,
    /// Part numbers and GUIDs, the usual one first.
    pub skus: List<Sku>,
    /// Whether it can be bought, by day and customer; the first row that fits counts.
    pub sales: List<Sale>,
}
/// A name of a plan for a time.
pub struct PlanName {
    /// In English.
    pub name: Text,
    /// In French, where it differs.
    pub fr: Option<Text>,
    /// In Swedish, where it differs.
    pub sv: Option<Text>,
    /// First day of the name.
    pub from: Option<Day>,
    /// First day of the next name.
    pub until: Option<Day>,
    /// How sure the days are.
    pub confidence: Confidence,
    /// Where it was found.
    pub source: SourceRef,
}
/// How a plan is named in exports and portals.
pub struct Sku {
    /// Part number, as `ENTERPRISEPACK`.
    pub part_number: Text,
    /// GUID, where it is known.
    pub guid: Option<Text>,
    /// Where it was found.
    pub source: SourceRef,
}
/// Whether a plan can be bought.
pub struct Sale {
    /// For whom and when.
    pub when: Condition,
    /// The answer.
    pub status: Buyable,
    /// What to buy in its place, where `status` is `successor`.
    pub buy_instead: List<PlanRef>,
    /// How sure this is.
    pub confidence: Confidence,
    /// Where it was found.
    pub sources: List<SourceRef>,
}
/// A conjunction of clauses within a stretch of days.
pub struct Condition {
    /// All of them have to hold.
    pub clauses: List<Clause>,
    /// First day.
    pub from: Option<Day>,
    /// First day after.
    pub until: Option<Day>,
}
/// One field has one of some values.
pub struct Clause {
    /// Which field.
    pub field: Field,
    /// Which values.
    pub any_of: Values,
}
/// A retired offer.
pub struct Offer {
    /// Its id.
    pub id: Text,
    /// The plan that it is.
    pub plan: PlanRef,
    /// Other plans that count as it, as the government edition.
    pub editions: List<PlanRef>,
    /// Other names by which people look for it.
    pub aliases: List<Text>,
    /// The rows of all its notices' matrices.
    pub features: List<Feature>,
    /// What was published about it; the first counts while it is unanswered how it was bought.
    pub notices: List<Notice>,
}
/// A row of a feature matrix.
pub struct Feature {
    /// Its id.
    pub id: Text,
    /// Whether silence counts as needed, because it means "keep what you have".
    pub needed_by_default: bool,
    /// Where the row stands.
    pub source: SourceRef,
}
/// One published answer to "what replaces this offer".
pub struct Notice {
    /// Its id.
    pub id: Text,
    /// Ways of buying that it was written for, as values of [`Field::BoughtThrough`].
    pub bought_through: Values,
    /// The document.
    pub source: SourceRef,
    /// First day on which it is in force.
    pub in_force_from: Day,
    /// Sectors that it names, as values of [`Field::Organisation`]; empty where it names none.
    pub sectors: Values,
    /// Roles that may carry the move out.
    pub roles: List<Text>,
    /// Dates that it gives: event, day, source.
    pub dates: List<Dated>,
    /// Last day on which a subscription bought some way can still have run.
    pub last_possible_ends: List<Dated>,
    /// Features that its matrix speaks of.
    pub features: Features,
    /// Numbered replacements.
    pub options: List<Choice>,
    /// Plans that may stand in for others in all options.
    pub substitutes: List<Substitute>,
    /// What to do about an option's lack.
    pub next_steps: List<NextStep>,
    /// Fields of the customer that some option depends on.
    pub asks: List<Field>,
    /// What in it is in doubt, with both readings.
    pub remarks: List<Remark>,
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
/// A numbered replacement for an offer ("option" in the field's words).
pub struct Choice {
    /// Its id.
    pub id: Text,
    /// Its number in the notice.
    pub number: u8,
    /// Plans that are bought together.
    pub plans: List<PlanRef>,
    /// Other plans that the notice leaves open where it names none.
    pub alternatives: List<PlanRef>,
    /// Features that the matrix says it provides.
    pub provides: Features,
    /// Of these, what we do not believe.
    pub disputed: Features,
    /// What it depends on.
    pub conditions: List<ChoiceCondition>,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// Something that a customer must be for an option to be open to them.
pub struct ChoiceCondition {
    /// The field and its values.
    pub clause: Clause,
    /// What can be done where it fails.
    pub next_steps: List<Text>,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// A plan that may stand in for another.
pub struct Substitute {
    /// The plan of the option.
    pub plan: PlanRef,
    /// The plan that may stand in for it.
    pub by: PlanRef,
    /// Where it stands.
    pub source: SourceRef,
}
/// What to do where an option lacks a feature.
pub struct NextStep {
    /// Its id.
    pub id: Text,
    /// Index of the option.
    pub option: u8,
    /// Features whose lack it mends.
    pub features: Features,
    /// Index of the option that it leads to.
    pub leads_to: Option<u8>,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// Something that sources say two ways, or wrongly.
pub struct Remark {
    /// Its id; both readings, the one followed and why are its words.
    pub id: Text,
    /// The cell that it is about, if it is about one: option index and feature.
    pub cells: List<Cell>,
    /// Where the readings stand.
    pub sources: List<SourceRef>,
}
/// A cell of a matrix.
pub struct Cell {
    /// Index of the option.
    pub option: u8,
    /// The feature.
    pub feature: Features,
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
/// A row of the path table.
pub struct PathRow {
    /// Index of the path among the values of [`Field::Path`].
    pub path: u8,
    /// Where it applies.
    pub when: Condition,
    /// Why, as a message's id.
    pub reason: Text,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// Time that something takes before the end.
pub struct Margin {
    /// Its id; why it is there is its words. Steps are due by it.
    pub id: Text,
    /// How many days.
    pub days: u8,
    /// Whether Saturdays and Sundays are passed over.
    pub working: bool,
    /// Where it applies.
    pub when: Condition,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// Something that follows the end or the suspension by some days.
pub struct Aftermath {
    /// The event.
    pub id: Text,
    /// From where the days are counted.
    pub anchor: Anchor,
    /// How many days; negative for before.
    pub days: i16,
    /// Whether it happens at the end of the term if that comes first.
    pub capped_by_end: bool,
    /// Whether plans are made with it; otherwise it is another reading, shown beside.
    pub planned_with: bool,
    /// The state from this day on, if one begins.
    pub stage: Option<Text>,
    /// Where it applies.
    pub when: Condition,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// Part of a checklist.
pub struct Section {
    /// Its id.
    pub id: Text,
    /// Its steps, in order.
    pub steps: List<Step>,
}
/// Something to do.
pub struct Step {
    /// Its id.
    pub id: Text,
    /// Where it applies.
    pub when: Condition,
    /// Menu path, as ids of menu words; `customer` and `retired-plan` stand for names.
    pub menu: List<Text>,
    /// Arguments that its sentences need.
    pub args: List<Arg>,
    /// The margin by which it is due.
    pub due: Option<Text>,
    /// What to beware of.
    pub warnings: List<Warning>,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// What to beware of in a step.
pub struct Warning {
    /// Its id.
    pub id: Text,
    /// Where it applies.
    pub when: Condition,
    /// Arguments that its sentence needs.
    pub args: List<Arg>,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
}

/// Something that a sentence of a checklist needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Arg {
    /// How many seats; 0 where it is not known.
    Seats,
    /// The same less one: the users after the first.
    OtherSeats,
    /// Last day of service.
    EndsOn,
    /// Last day to suspend or cancel the old subscription.
    SuspendBy,
    /// Last day to suspend if the old data shall stay its full time.
    SuspendEarly,
    /// Last day on which such a subscription can have run.
    LastPossibleEnd,
    /// Name of the retired plan.
    RetiredPlan,
    /// Part number of the retired plan.
    RetiredSku,
    /// Plans to buy that stand by themselves, as sold on the as-of day.
    BasePlans,
    /// Plans to buy that need another beneath them, as sold on the as-of day.
    AddOnPlans,
    /// Plans recommended whose sale is not confirmed.
    UnconfirmedPlans,
    /// All plans of the recommendation, as sold on the as-of day.
    Plans,
}

impl Arg {
    /// Every argument with the name that catalog files and messages use.
    pub const ALL: &[(Arg, &str)] = &[
        (Arg::Seats, "seats"),
        (Arg::OtherSeats, "other-seats"),
        (Arg::EndsOn, "ends-on"),
        (Arg::SuspendBy, "suspend-by"),
        (Arg::SuspendEarly, "suspend-early"),
        (Arg::LastPossibleEnd, "last-possible-end"),
        (Arg::RetiredPlan, "retired-plan"),
        (Arg::RetiredSku, "retired-sku"),
        (Arg::BasePlans, "base-plans"),
        (Arg::AddOnPlans, "add-on-plans"),
        (Arg::UnconfirmedPlans, "unconfirmed-plans"),
        (Arg::Plans, "plans"),
    ];

    /// Its name.
    pub fn id(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The argument of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == id).map(|(arg, _)| *arg)
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

/// How sure a fact from elsewhere is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Confidence {
    /// The seller says so.
    Official,
    /// People of the trade say so.
    Community,
    /// Nothing found says so outright.
    Unsure,
}

/// Whether something can be bought. Ordered from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Buyable {
    /// No, and nothing is known that stands in its place.
    No,
    /// Nothing found says so, or an answer is missing.
    Unknown,
    /// No, but something else is named in its place.
    Successor,
    /// Yes; a change of name is a yes.
    Yes,
}

/// A day that others are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Anchor {
    /// Last day of service.
    End,
    /// The latest day for the step that is due by that margin.
    Suspension,
}
