//! What the engine returns. Serialises to the contract's JSON, with ids and arguments in place of sentences.

use crate::case::Canonical;
use crate::iso;
use crate::option::OptionAdvice;
#[cfg(feature = "schema")]
use crate::schema;
use crate::sources::Sources;
use chrono::NaiveDate;
use nextplan_catalog::model::{Arg, PlanRef, Text};
use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};

/// The advice for a case on a day. Borrows ids from the catalog.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Advice<'c> {
    /// The retired offer.
    pub retired: &'c str,
    /// The day on which the advice is given.
    #[serde(serialize_with = "iso::day")]
    pub as_of: NaiveDate,
    /// The notice that the options come from.
    pub notice: &'c str,
    /// The recommended option.
    pub recommended: Option<&'c str>,
    /// Where nothing can be recommended: the option with the fewest reasons against it.
    pub nearest: Option<&'c str>,
    /// Whether no answer to an open question can change the recommendation.
    pub settled: bool,
    /// Questions without an answer that can, the most telling first.
    pub open_questions: Vec<&'c str>,
    /// Needs answered with "unsure" that can.
    pub worth_finding_out: Vec<&'c str>,
    /// Unanswered fields of the case that can change notice, path, a date, what is bought, or a step.
    pub path_questions: Vec<&'c str>,
    /// What it says of every option, in the notice's order.
    pub options: Vec<OptionAdvice<'c>>,
    /// Other answers that would change the recommendation, in the catalog's order.
    pub what_would_change: Vec<Change<'c>>,
    /// How the subscription stands on the day.
    pub state: State<'c>,
    /// Events by day.
    pub timeline: Vec<Event<'c>>,
    /// The latest day to begin, where the end is known and there is something to move.
    pub latest_start: Option<LatestStart<'c>>,
    /// How the move is made.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::path"))]
    pub path: &'c str,
    /// Roles that may do it by the notice, where the one who asks is the one who moves.
    pub roles: Vec<&'c str>,
    /// Why by that path.
    pub path_reasons: Vec<PathReason<'c>>,
    /// Sections with the steps that apply.
    pub checklist: Vec<Section<'c>>,
    /// What the steps' sentences need to know.
    pub arguments: Arguments<'c>,
    /// What has to be said beside the advice on this day.
    pub notes: Vec<Note<'c>>,
    /// The offer's other notices, and what they would recommend for the same needs.
    pub other_notices: Vec<OtherNotice<'c>>,
    /// What makes the advice repeatable.
    pub receipt: Receipt<'c>,
}

/// Something to be said beside the advice.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note<'c> {
    /// Its id.
    pub id: &'c str,
    /// Where it stands.
    pub sources: Sources<'c>,
}

/// Another answer that changes the recommendation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change<'c> {
    /// The need or circumstance.
    pub question: &'c str,
    /// The other answer.
    pub answer: &'static str,
    /// What would be recommended then.
    pub recommended: Option<&'c str>,
}

/// How the subscription stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct State<'c> {
    /// Whether such a subscription can still exist on the day.
    pub plausible: bool,
    /// `unknown` (no end given), `renews`, `will-expire` or `expired`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::state"))]
    pub kind: &'static str,
    /// Days from the as-of day to the last day of service; negative once it is past.
    pub days_left: Option<i64>,
    /// The stage after the end.
    pub stage: Option<&'c str>,
    /// First day of that stage.
    #[serde(serialize_with = "iso::maybe")]
    pub stage_since: Option<NaiveDate>,
    /// What is still within reach, for whom, and until when.
    pub access: Access,
    /// What in the case cannot be: `renews-though-off`, `ends-after-last-possible`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::contradictions"))]
    pub contradictions: Vec<&'static str>,
    /// The last day on which a subscription bought this way can have run.
    #[serde(serialize_with = "iso::maybe")]
    pub last_possible_end: Option<NaiveDate>,
}

/// What stays within reach of those who do not hold the new licence. Nobody else is touched by these days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Access {
    /// Last day on which users can work; none where no source gives a day, or the end is not known.
    #[serde(serialize_with = "iso::maybe")]
    pub users_until: Option<NaiveDate>,
    /// Last day on which an administrator can get at the data.
    #[serde(serialize_with = "iso::maybe")]
    pub admins_until: Option<NaiveDate>,
    /// Day on which the data is gone for good.
    #[serde(serialize_with = "iso::maybe")]
    pub gone_on: Option<NaiveDate>,
}

/// Something on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event<'c> {
    /// What.
    pub event: &'c str,
    /// When.
    #[serde(serialize_with = "iso::day")]
    pub on: NaiveDate,
    /// Whether plans are made with it; otherwise it is another source's reading.
    pub planned_with: bool,
    /// Where it stands; empty for what the person said.
    pub sources: Sources<'c>,
}

/// The latest day to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LatestStart<'c> {
    /// The day.
    #[serde(serialize_with = "iso::day")]
    pub on: NaiveDate,
    /// What has to fit between it and the end, from the end backwards.
    pub margins: Vec<Margin<'c>>,
}

/// Time for one part of the move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Margin<'c> {
    /// What for.
    pub reason: &'c str,
    /// How many days.
    pub days: u8,
    /// `working` or `calendar`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::unit"))]
    pub unit: &'static str,
    /// The day by which that part has to be done, or begun where it is the first.
    #[serde(serialize_with = "iso::day")]
    pub on: NaiveDate,
    /// Where it stands.
    pub sources: Sources<'c>,
}

/// Why a path applies.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PathReason<'c> {
    /// The reason.
    pub id: &'c str,
    /// Where it stands.
    pub sources: Sources<'c>,
}

/// A section of the checklist.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Section<'c> {
    /// Its id.
    pub section: &'c str,
    /// Its steps.
    pub steps: Vec<Step<'c>>,
}

/// Something to do.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step<'c> {
    /// Its id.
    pub id: &'c str,
    /// Menu path, as ids of menu words.
    pub menu: &'c [Text],
    /// Day on which somebody last compared that path with its source.
    #[serde(serialize_with = "iso::maybe")]
    pub menu_checked: Option<NaiveDate>,
    /// Which of [`Advice::arguments`] its sentences use.
    #[serde(serialize_with = "args")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::args"))]
    pub args: &'c [Arg],
    /// By when.
    #[serde(serialize_with = "iso::maybe")]
    pub due: Option<NaiveDate>,
    /// What to beware of.
    pub warnings: Vec<StepWarning<'c>>,
    /// Where it stands.
    pub sources: Sources<'c>,
}

/// What to beware of in a step.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepWarning<'c> {
    /// Its id.
    pub id: &'c str,
    /// Which of [`Advice::arguments`] its sentence uses.
    #[serde(serialize_with = "args")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::args"))]
    pub args: &'c [Arg],
    /// Where it stands.
    pub sources: Sources<'c>,
}

fn args<S: Serializer>(args: &&[Arg], serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(args.len()))?;
    for arg in *args {
        list.serialize_element(arg.id())?;
    }
    list.end()
}

/// Everything that a step's sentence may need to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Arguments<'c> {
    /// Number of seats.
    pub seats: Option<u32>,
    /// Last day of service.
    #[serde(serialize_with = "iso::maybe")]
    pub ends_on: Option<NaiveDate>,
    /// Last day to suspend or cancel the old subscription.
    #[serde(serialize_with = "iso::maybe")]
    pub suspend_by: Option<NaiveDate>,
    /// Last day to suspend if the old data shall stay its full time.
    #[serde(serialize_with = "iso::maybe")]
    pub suspend_early: Option<NaiveDate>,
    /// Last day on which such a subscription can have run.
    #[serde(serialize_with = "iso::maybe")]
    pub last_possible_end: Option<NaiveDate>,
    /// Last day on which users have access, if they do not hold the new licence.
    #[serde(serialize_with = "iso::maybe")]
    pub users_until: Option<NaiveDate>,
    /// Last day on which an administrator can get at the data.
    #[serde(serialize_with = "iso::maybe")]
    pub admins_until: Option<NaiveDate>,
    /// Day on which the data is gone.
    #[serde(serialize_with = "iso::maybe")]
    pub gone_on: Option<NaiveDate>,
    /// Last day of the service behind the retired plan.
    #[serde(serialize_with = "iso::maybe")]
    pub service_end: Option<NaiveDate>,
    /// The retired plan.
    pub retired_plan: &'c str,
    /// Plans to buy that stand by themselves.
    pub base_plans: Vec<&'c str>,
    /// Plans to buy that need another beneath them.
    pub add_on_plans: Vec<&'c str>,
    /// Recommended plans whose sale is not confirmed.
    pub unconfirmed_plans: Vec<&'c str>,
}

impl Arguments<'_> {
    /// Whether there is an answer. Only days may be without one; an unknown number of seats has words of its own.
    pub(crate) fn knows(&self, arg: Arg) -> bool {
        match arg {
            Arg::EndsOn => self.ends_on.is_some(),
            Arg::SuspendBy => self.suspend_by.is_some(),
            Arg::SuspendEarly => self.suspend_early.is_some(),
            Arg::LastPossibleEnd => self.last_possible_end.is_some(),
            Arg::UsersUntil => self.users_until.is_some(),
            Arg::AdminsUntil => self.admins_until.is_some(),
            Arg::GoneOn => self.gone_on.is_some(),
            Arg::ServiceEnd => self.service_end.is_some(),
            Arg::Seats
            | Arg::OtherSeats
            | Arg::RetiredPlan
            | Arg::RetiredSku
            | Arg::BasePlans
            | Arg::AddOnPlans
            | Arg::UnconfirmedPlans
            | Arg::Plans => true,
        }
    }
}

/// What another notice of the offer would say.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherNotice<'c> {
    /// The notice.
    pub notice: &'c str,
    /// Whether it is in force on the day.
    pub in_force: bool,
    /// What it would recommend for the same needs.
    pub recommended: Option<&'c str>,
    /// The plans of that.
    pub plans: Vec<&'c str>,
}

/// What makes the advice repeatable: the same receipt gives the same advice, byte for byte.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Receipt<'c> {
    /// Version of the catalog.
    pub catalog: &'c str,
    /// SHA-256 over the parsed catalog.
    pub sha256: &'c str,
    /// Version of the engine.
    pub engine: &'static str,
    /// The resolved day.
    #[serde(serialize_with = "iso::day")]
    pub as_of: NaiveDate,
    /// The case, in canonical order.
    pub case: Canonical<'c>,
    /// What came out.
    pub outcome: Outcome<'c>,
}

/// What came out, in short.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome<'c> {
    /// The notice followed.
    pub notice: &'c str,
    /// The option recommended.
    pub recommended: Option<&'c str>,
    /// The path.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::path"))]
    pub path: &'c str,
    /// The latest start.
    #[serde(serialize_with = "iso::maybe")]
    pub latest_start: Option<NaiveDate>,
}

/// Indices of plans by what is to be done about them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Basket {
    pub(crate) base: Vec<PlanRef>,
    pub(crate) add_ons: Vec<PlanRef>,
    pub(crate) unconfirmed: Vec<PlanRef>,
}
