//! Excel workbooks: rows out of any `.xlsx` that arrives, and tables into new ones. It knows nothing of Nextplan.
//!
//! [`read`] takes bytes that may come from anybody. It never panics and keeps to [`Limits`]: every part of the file is
//! unpacked once through a counter before the first byte of XML is looked at, and no list grows without a bound.
//! [`Workbook`] writes the same bytes for the same cells, so that an export can be compared.

mod error;
mod escape;
mod limits;
mod package;
mod read;
mod reference;
mod write;
mod xml;

pub use error::{Place, SheetError, WriteError};
pub use limits::{Limit, Limits};
pub use nextplan_guard::unguard;
pub use read::{Row, read};
pub use write::{Cell, Sheet, Workbook};
