//! Retired offers: notices, matrices, options.

use super::{Clause, Condition, Dated, Day, Features, List, PlanRef, SourceRef, Text};
use crate::field::{Field, Values};

entry! {
/// A retired offer.
pub struct Offer {
    /// Its id.
    pub id: Text,
    /// The plan that it is.
    pub plan: PlanRef,
    /// Other plans that count as it, as the government edition.
    pub editions: List<Edition>,
    /// Other names by which people look for it.
    pub aliases: List<Text>,
    /// The article that customers who bought it directly follow.
    pub self_service: SourceRef,
    /// The rows of all its notices' matrices.
    pub features: List<Feature>,
    /// What was published about it; the first counts while it is unanswered how it was bought.
    pub notices: List<Notice>,
}
/// A plan that counts as the retired one, sold to one kind of customer.
pub struct Edition {
    /// The plan.
    pub plan: PlanRef,
    /// Whom it was sold to, as the index of a value of [`Field::Organisation`].
    pub organisation: u8,
}
/// A row of a feature matrix.
pub struct Feature {
    /// Its id.
    pub id: Text,
    /// Whether silence counts as needed, because it means "keep what you have".
    pub needed_by_default: bool,
    /// Whether every option provides it, so that nobody is asked; `catalog check` proves it.
    pub alike: bool,
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
    /// Whether it numbers its options; where it does not, their numbers are their places.
    pub numbered: bool,
    /// Replacements, in its order.
    pub options: List<Choice>,
    /// Plans that may stand in for others in all options.
    pub substitutes: List<Substitute>,
    /// What to do about an option's lack.
    pub next_steps: List<NextStep>,
    /// Fields of the customer that some option depends on.
    pub asks: List<Field>,
    /// What in it is in doubt, with both readings.
    pub remarks: List<Remark>,
    /// What has to be said beside the advice while something holds.
    pub notes: List<Note>,
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
    /// The remark that says why no case without prices recommends it, if none does.
    pub dominated: Option<Text>,
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
/// Something to be said beside the advice.
pub struct Note {
    /// Its id.
    pub id: Text,
    /// While this holds.
    pub when: Condition,
    /// Places of the options that it is about; empty where it is about all.
    pub options: List<u8>,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// A cell of a matrix.
pub struct Cell {
    /// Index of the option.
    pub option: u8,
    /// The feature.
    pub feature: Features,
}
}
