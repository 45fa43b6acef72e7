//! The engine: pure functions from a catalog, a case and a day to advice.
//!
//! It reads no clock, no file and no locale; it knows no product by name and speaks no language. It returns ids, days
//! and numbers; the words crate makes sentences of them.
//!
//! The way of the data: [`Case::parse`] refuses what the contract excludes; [`advise`] finds the notice, the path and
//! what counts where nothing was answered, decides between the options, and collects dates and steps.

mod advice;
mod advise;
mod buy;
mod case;
mod choose;
mod days;
mod facts;
mod iso;
mod json;
mod option;
mod parse;
mod questions;
mod sale;
#[cfg(feature = "schema")]
mod schema;
mod sources;
mod standing;
mod time;

pub use advice::{
    Access, Advice, Arguments, Change, Event, LatestStart, Margin, Note, OtherNotice, Outcome, PathReason, Receipt,
    Section, State, Step, StepWarning,
};
pub use advise::advise;
pub use case::{Answer, Canonical, Case, Given, MAX_SEATS, Price};
pub use json::Json;
pub use nextplan_catalog::Field;
pub use option::{OptionAdvice, OptionWarning, Reason, SoldAs, Substitute, Verdict, buyable_id, confidence_id};
pub use parse::{CaseError, FIELDS, Mistake, parse_day};
pub use sale::{PlanSale, plan_sale};
pub use sources::Sources;
pub use standing::standing;
