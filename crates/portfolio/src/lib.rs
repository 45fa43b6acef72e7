//! A file of subscriptions in, triaged rows out.
//!
//! [`read`] takes bytes, tells their format and keeps the rows of retired offers; memory grows with those rows and
//! with nothing else. A [`Portfolio`] puts several files together and says on a day how urgent each row is and what it
//! would move to if nobody were asked ([`Triage`]). What has to be known first comes back as a [`Question`].

mod blocks;
mod case;
mod column;
mod csv;
mod date;
mod file;
mod intake;
mod json;
mod keys;
mod known;
mod parallel;
mod pieces;
mod portfolio;
mod read;
mod screen;
mod sheets;
mod spellings;
mod text;
mod triage;
mod value;

pub use column::Column;
pub use date::DateOrder;
pub use file::{Answers, Format, Outcome, Question, ReadError, Reading, Subscription};
pub use intake::{Reason, Refusal, identity};
pub use known::{Known, Product};
pub use pieces::{HEAD, Pieces};
pub use portfolio::Portfolio;
pub use read::{Progress, Surroundings, read};
pub use sheets::Sheets;
pub use triage::{ByUrgency, Merged, RefusedRow, Rows, Triage, Triaged, Urgency};
