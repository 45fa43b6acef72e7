//! How to move: paths, margins, what follows the end, and the steps.

use super::{Condition, Day, List, MenuRef, SourceRef, Text};
use crate::field::ValueSet;

entry! {
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
    /// What is out of reach from this day on, if something is.
    pub takes: Option<Takes>,
    /// Where it applies.
    pub when: Condition,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// A way through a portal's menus, as it was over the years.
pub struct Menu {
    /// Its id.
    pub id: Text,
    /// Its forms; the first one that fits counts.
    pub paths: List<MenuPath>,
}
/// A way through the menus for a time.
pub struct MenuPath {
    /// When, and for whom.
    pub when: Condition,
    /// Ids of menu words; `customer` and `retired-plan` stand for names.
    pub items: List<Text>,
    /// Day on which somebody last compared it with its source.
    pub checked: Day,
    /// Where it stands.
    pub sources: List<SourceRef>,
}
/// Part of a checklist.
pub struct Section {
    /// Its id.
    pub id: Text,
    /// Its steps, in order.
    pub steps: List<Step>,
    /// Values that every step's condition fails on.
    pub fails_on: ValueSet,
    /// Values that some condition of a step or warning fails on.
    pub depends_on: ValueSet,
}
/// Something to do.
pub struct Step {
    /// Its id.
    pub id: Text,
    /// Where it applies.
    pub when: Condition,
    /// The way through the menus, if there is one.
    pub menu: Option<MenuRef>,
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
    /// Last day on which users have access, if they do not hold the new licence.
    UsersUntil,
    /// Last day on which an administrator can get at the data.
    AdminsUntil,
    /// Day on which the data is gone.
    GoneOn,
    /// Last day of the service itself.
    ServiceEnd,
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
        (Arg::UsersUntil, "users-until"),
        (Arg::AdminsUntil, "admins-until"),
        (Arg::GoneOn, "gone-on"),
        (Arg::ServiceEnd, "service-end"),
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

/// What an event puts out of reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Takes {
    /// The services, from the users.
    Users,
    /// The data, from administrators.
    Admins,
    /// The data, from everybody, for good.
    Data,
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
