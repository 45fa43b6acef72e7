//! Advice in the forms that people and programs take away: sentences, text, JSON, Markdown, links; and whole portfolios
//! of it ([`portfolio`]).
//!
//! Every face of the product speaks through [`Speaker`], so that the web app and the command line say the same, byte
//! for byte. This crate decides nothing (the engine has), holds no sentence (the words crate does), and never reads a
//! clock or a file.

mod blocks;
mod errors;
mod json;
mod lines;
mod link;
mod markdown;
pub mod portfolio;
mod reader;
mod receipt;
mod screen;
mod speaker;
mod text;
mod told;
mod why;

pub use errors::{allowed, case_error};
pub use json::advice_json;
pub use link::{Link, LinkError, answered, link};
pub use markdown::{Progress, checklist_markdown, checklist_markdown_so_far};
pub use reader::Reader;
pub use receipt::{Kept, Since, since_json, since_lines, verify_lines};
pub use screen::Name;
pub use speaker::{Citation, Speaker, StepText, field_name, value_name};
pub use text::{Emphasis, advice_text};
pub use told::merged;
pub use why::Because;
