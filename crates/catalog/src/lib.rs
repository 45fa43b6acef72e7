//! The knowledge: retired offers, what replaces them, and how to move.
//!
//! It is written as TOML in `catalog/`, parsed, resolved and checked when this crate is built, and embedded as
//! constants: the browser spends neither bytes nor time on parsing. This crate never decides anything; that is the
//! engine's part, and it never holds a sentence; those live in `locales/`.
//!
//! ```
//! let catalog = nextplan_catalog::embedded();
//! assert!(catalog.offers.iter().any(|offer| offer.notices.len() > 1));
//! ```

// What the build writes speaks of `alloc` and of this crate by their names.
extern crate alloc;
extern crate self as nextplan_catalog;

mod cited;
pub mod field;
mod messages;
mod milestones;
pub mod model;
pub mod order;
mod queries;
#[cfg(feature = "read")]
pub mod read;
mod search;

pub use field::Field;
pub use messages::{Required, change_message, required_messages};
pub use milestones::Milestones;
pub use model::Catalog;
pub use search::{Hit, folded, marks, search};

/// The catalog that this program was built with.
pub fn embedded() -> &'static Catalog {
    #[allow(clippy::unreadable_literal, reason = "the build writes masks as plain numbers")]
    static CATALOG: Catalog = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
    &CATALOG
}
