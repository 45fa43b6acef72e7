//! A portfolio of a million subscriptions: ours beside others that read the same file and come to the same totals.

mod browser;
mod growth;
mod native;
mod ours;
mod sample;
mod subject;

pub(crate) use browser::run as browser;
pub(crate) use growth::run as growth;
pub(crate) use native::run as native;

use sample::Sample;
use subject::{Run, Subject};

/// The day that every totals are of.
const AS_OF: &str = "2018-09-03";
/// The rows of the comparisons.
const MILLION: u32 = 1_000_000;
