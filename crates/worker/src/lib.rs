//! The portfolio as the web app's worker holds it: what is asked and answered, without a browser.
//!
//! The page's thread never holds more than the rows that it shows. A long-lived worker, the *book*, holds the files and
//! their triage and answers [`Request`]s; each import runs in a *reader* of its own, which the page may end at any time.
//! What is bound to a browser (messages, slices of files, storage) stands in `main.rs` and below `web/`.

mod book;
mod chart;
mod export;
mod kept;
mod message;
mod read;
mod view;

pub use book::Book;
pub use export::{Export, WORKBOOK};
pub use kept::{Kept, Settings, pack, unpack};
pub use message::{Around, FileLine, Own, RefusedLine, Request, Response, RowLine, State, problem};
pub use read::{Came, TakeRow, came, damaged, told, workbook};
pub use view::{Sort, View};
