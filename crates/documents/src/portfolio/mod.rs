//! A portfolio in the forms that people and programs take away: tables, a work plan, a calendar.
//!
//! Every face writes the same bytes: nothing here reads a clock, and whatever a file said stays text.

mod calendar;
mod names;
mod plan;
mod said;
mod table;

pub use calendar::{Issued, IssuedEvent, calendar};
pub use plan::{work_plan, work_plan_html};
pub use said::{read_error, reason, stage, urgency, warning, workbook_error};
pub use table::{Cell, Table, csv, rejected_csv, rejected_sheet, sheet};
