//! What page and workers say to each other. Everything is JSON beside the files and blobs that go with it.

use crate::chart::Chart;
use crate::export::Export;
use crate::view::View;
use chrono::NaiveDate;
use nextplan_documents::portfolio::{read_error, reason};
use nextplan_portfolio::{Answers, ByUrgency, Format, Merged, Question, ReadError, RefusedRow, Rows, Urgency};
use nextplan_words::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What the page asks of the book.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Request {
    /// The first message: takes up what the browser has kept. Answered by [`Response::State`].
    Open {
        /// Today where the person is: triage's day unless another one is set.
        today: NaiveDate,
    },
    /// What a reader has to know. Answered by [`Response::Around`].
    Around,
    /// A file was read; what came of it goes with the message.
    Add,
    /// Takes a file out.
    Remove {
        /// Its name.
        file: String,
    },
    /// What was answered about files of a shape.
    Answer {
        /// The shape, as the question names it.
        shape: String,
        /// Added to what was answered before.
        answers: Answers,
    },
    /// Another day, or other answers for all rows.
    Settings {
        /// The day; none is today.
        as_of: Option<NaiveDate>,
        /// Values of fields, by the fields' names.
        defaults: BTreeMap<String, String>,
    },
    /// Answers that somebody gave to single rows. Answered by [`Response::State`] where they are others than before.
    Own {
        /// By [`Triaged::key`](nextplan_portfolio::Triaged::key).
        rows: BTreeMap<String, Own>,
    },
    /// Rows of a view. Answered by [`Response::Rows`].
    Rows {
        /// Which rows, in which order.
        view: View,
        /// The first, counted from 0.
        from: usize,
        /// The one behind the last.
        to: usize,
        /// Language of names, by its code.
        lang: String,
        /// Comes back with the answer.
        seq: u32,
    },
    /// Picks one row, or leaves it again.
    Pick {
        /// The row's number.
        row: u32,
        /// Whether it is picked.
        on: bool,
    },
    /// Picks every row of the view that was asked for last; or leaves all rows, of that view or not.
    PickAll {
        /// Whether they are picked.
        on: bool,
    },
    /// Rows that were not understood. Answered by [`Response::Refused`].
    Refused {
        /// At most so many.
        most: usize,
        /// Language of the reasons, by its code.
        lang: String,
    },
    /// Rows that another one stands for. Answered by [`Response::Merged`].
    Merged {
        /// At most so many.
        most: usize,
    },
    /// The results as a file. Answered by [`Response::Export`].
    Export {
        /// Which.
        what: Export,
        /// Of the picked rows alone.
        picked: bool,
        /// Language of its words, by its code.
        lang: String,
    },
    /// The work plan, to be printed. Answered by [`Response::Plan`], or by [`Response::PlanTooLong`].
    Plan {
        /// Of the picked rows alone.
        picked: bool,
        /// Language of its words, by its code.
        lang: String,
    },
    /// The results as a workbook, which another module writes. Answered by [`Response::Export`], or by
    /// [`Response::Unsaved`].
    Workbook {
        /// Of the picked rows alone.
        picked: bool,
        /// Language of its words, by its code.
        lang: String,
    },
}

/// What somebody answered to one row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Own {
    /// What the files said then, as the part of a link behind the question mark.
    pub told: String,
    /// The case with the answers, in the same form.
    pub case: String,
}

/// What the book answers.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Response<'b> {
    /// How all stands; follows every change.
    State(State<'b>),
    /// For a reader; an [`Around`] goes with it, as bytes.
    Around,
    /// Rows.
    Rows {
        /// As asked.
        seq: u32,
        /// Rows of the view.
        total: usize,
        /// Their seats.
        seats: u64,
        /// Number of the first that is given.
        from: usize,
        /// Those asked for.
        rows: Vec<RowLine<'b>>,
        /// Rows that are picked, of all.
        picked: usize,
        /// Their seats.
        picked_seats: u64,
        /// Whether every row of the view is picked.
        all: bool,
    },
    /// Rows that were not understood.
    Refused {
        /// The first of them.
        rows: Vec<RefusedLine<'b>>,
    },
    /// Rows that another one stands for.
    Merged {
        /// The first of them.
        rows: &'b [Merged],
    },
    /// The blob goes with it.
    Export {
        /// What it is to be called.
        name: String,
    },
    /// The work plan, to be printed.
    Plan {
        /// Its HTML, without head and body.
        html: String,
    },
    /// Too many subscriptions to be printed.
    PlanTooLong {
        /// How many are allowed.
        most: usize,
    },
    /// The file could not be made.
    Unsaved {
        /// What was found, in English.
        words: String,
    },
}

/// How all stands.
#[derive(Clone, Debug, Serialize)]
pub struct State<'b> {
    /// Whether that is all: where it is not, another one follows at once, and rows and chart with it.
    pub settled: bool,
    /// The files, in order.
    pub files: Vec<FileLine<'b>>,
    /// What became of their rows.
    pub rows: Rows,
    /// Subscriptions by urgency.
    pub by_urgency: ByUrgency,
    /// Subscriptions by offer.
    pub by_offer: &'b BTreeMap<String, u64>,
    /// Their seats by offer.
    pub seats_by_offer: &'b BTreeMap<String, u64>,
    /// Subscriptions by the month of their last day.
    pub by_month: &'b BTreeMap<String, u64>,
    /// Subscriptions that renew by themselves on the day.
    pub renewing: u64,
    /// Seats of all.
    pub seats: u64,
    /// The day.
    pub as_of: NaiveDate,
    /// Whether somebody set it.
    pub as_of_set: bool,
    /// Answers for all rows.
    pub defaults: &'b BTreeMap<String, String>,
    /// Ends over time.
    pub chart: Chart,
}

/// A file in few words.
#[derive(Clone, Debug, Serialize)]
pub struct FileLine<'b> {
    /// Its name.
    pub name: &'b str,
    /// What it was told to be.
    pub format: Format,
    /// Its rows.
    pub read: u64,
    /// Those of retired offers.
    pub found: usize,
    /// Those that were not understood.
    pub refused: usize,
}

/// A row as the table shows it. Days and counts are put into words by the page, names of options here.
#[derive(Clone, Debug, Serialize)]
pub struct RowLine<'b> {
    /// Its number, by which it is picked.
    pub row: u32,
    /// What tells its subscription from others, in every file.
    pub key: String,
    /// The customer.
    pub customer: &'b str,
    /// The file.
    pub file: &'b str,
    /// The line in it.
    pub line: u64,
    /// The retired offer's name.
    pub offer: &'b str,
    /// Seats.
    pub seats: Option<u32>,
    /// Last day of service.
    pub ends_on: Option<NaiveDate>,
    /// Whether it renews, as the file says.
    pub auto_renew: Option<bool>,
    /// Whether it renews on the day.
    pub renews: bool,
    /// Days to the end.
    pub days_left: Option<i64>,
    /// How soon.
    pub urgency: Urgency,
    /// What is recommended so far, in words.
    pub advice: Option<String>,
    /// What would do if less were needed, in words.
    pub smaller: Option<String>,
    /// Contradictions in the row.
    pub warnings: usize,
    /// The case that the files tell, as the part of a link behind the question mark.
    pub told: String,
    /// The case with answers of its own, where somebody gave some.
    pub own: Option<String>,
    /// Whether it is picked.
    pub picked: bool,
}

/// A row that was not understood, and why in words.
#[derive(Clone, Debug, Serialize)]
pub struct RefusedLine<'b> {
    /// The row.
    #[serde(flatten)]
    pub row: &'b RefusedRow,
    /// Why.
    pub words: String,
}

impl<'b> RefusedLine<'b> {
    pub(crate) fn of(lang: Lang, row: &'b RefusedRow) -> Self {
        Self { row, words: reason(lang, row.reason) }
    }
}

/// What a reader has to know of the files before.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Around {
    /// What was answered, by shape.
    pub answers: BTreeMap<String, Answers>,
    /// Ids of all subscriptions.
    pub watch: Vec<String>,
}

/// Why a file could not be read: in words, and a name by which the page says what to do.
pub fn problem(lang: Lang, error: &ReadError) -> Value {
    let why = match error {
        ReadError::TooLong { .. } => "too-long",
        ReadError::Io(_) => "io",
        _ => "other",
    };
    json!({ "why": why, "words": read_error(lang, error) })
}

/// A question as JSON.
pub(crate) fn asks(question: &Question) -> Value {
    serde_json::to_value(question).unwrap_or_default()
}
