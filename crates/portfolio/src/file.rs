//! One file: what it is, what has to be asked before it can be read, and what came of it.

use crate::column::Column;
use crate::date::{DateOrder, Evidence};
use crate::intake::{Draft, Reason, Refusal, Tally, identity};
use crate::known::Product;
use chrono::{Days, NaiveDate};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody answered about files of one shape; kept by [`Question::shape`], so that it is asked once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// The header of a column, by the column.
    pub columns: BTreeMap<Column, String>,
    /// Which part of `3/4/2018` is the day.
    pub date_order: Option<DateOrder>,
}

/// What has to be known before a file can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Question {
    /// Which columns say what.
    Columns {
        /// The headers together: files with the same ones are asked about once.
        shape: String,
        /// Headers, in order.
        headers: Vec<String>,
        /// The first rows beneath them.
        rows: Vec<Vec<String>>,
        /// What could be told.
        guess: BTreeMap<Column, String>,
    },
    /// Which part of `3/4/2018` is the day.
    Order {
        /// As above.
        shape: String,
        /// Header of the column of ends.
        header: String,
        /// Some of its cells.
        cells: Vec<String>,
    },
}

impl Question {
    /// What files of the same shape have in common.
    pub fn shape(&self) -> &str {
        match self {
            Self::Columns { shape, .. } | Self::Order { shape, .. } => shape,
        }
    }
}

/// What a file was told to be, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Rows of cells, with this sign between them.
    Csv(char),
    /// One JSON value with a list of items.
    Json,
    /// One JSON value a line, or one behind the other.
    JsonLines,
    /// A workbook.
    Xlsx,
    /// A list of products and prices: nobody's subscriptions stand in it.
    PriceList,
}

/// A subscription of a retired offer, as a file says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Line on which the row begins; in JSON the item's number.
    pub line: u64,
    /// The customer's name, or its tenant, or the file's name where it says neither.
    pub customer: String,
    /// Whether that is the customer's name, and not what stands for it.
    pub named: bool,
    /// Its id as written; empty where there is none.
    pub subscription_id: String,
    /// Place of the offer in the catalog.
    pub offer: usize,
    /// Whom the edition was sold to, as one of the values of the field `organisation`.
    pub organisation: Option<String>,
    /// Seats.
    pub seats: Option<u32>,
    /// Last day of service.
    pub ends_on: Option<NaiveDate>,
    /// Whether it renews by itself, as the file says.
    pub auto_renew: Option<bool>,
    /// What the seller calls its state.
    pub status: String,
    /// Which of several rows of one file says most.
    pub rank: u32,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The file's name.
    pub name: String,
    /// What it was told to be.
    pub format: Format,
    /// Rows with anything in them, the header left out.
    pub read: u64,
    /// Rows of other products.
    pub not_concerned: u64,
    /// Rows of retired offers.
    pub found: Vec<Subscription>,
    /// Rows that were not understood.
    pub refused: Vec<Refusal>,
    /// Subscriptions that an earlier file showed as retired offers and this one shows as something else.
    pub superseded: Vec<(String, u64)>,
    /// The order of its days, where that mattered.
    pub date_order: Option<DateOrder>,
}

/// What came of trying to read a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was read.
    Read(Reading),
    /// Something has to be known first.
    Asks(Question),
}

/// Why a file could not be read at all. The texts are in `words`; these are for logs and tests.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Pictures, programs, archives.
    #[error("not text, JSON or a workbook of Excel")]
    NotText,
    /// A workbook: its sheets are read by another crate and handed to [`Sheets`](crate::Sheets).
    #[error("a workbook of Excel")]
    Workbook,
    /// More than a row may take, from this line on: usually a quote that opens and never closes.
    #[error("line {line}: the row does not end within {limit} bytes; does a quote open and never close?")]
    TooLong {
        /// Line on which the row begins; in JSON the number of the item.
        line: u64,
        /// What a row may take, in bytes.
        limit: u64,
    },
    /// More columns than any workbook can have.
    #[error("{found} columns; at most {limit} can be read")]
    TooManyColumns {
        /// How many there are.
        found: usize,
        /// How many there may be.
        limit: usize,
    },
    /// JSON that breaks off before its first item, or is none.
    #[error("not JSON: {0}")]
    Json(String),
    /// JSON, but no list of subscriptions in it.
    #[error("no list of subscriptions in it")]
    NoItems,
    /// The file could not be read any further.
    #[error("reading failed: {0}")]
    Io(String),
}

impl ReadError {
    /// The same behind so many lines.
    pub(crate) fn behind(self, lines: u64) -> Self {
        match self {
            Self::TooLong { line, limit } => Self::TooLong { line: line + lines, limit },
            other => other,
        }
    }
}

impl From<std::io::Error> for ReadError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error.to_string())
    }
}

/// Makes what came of a file of what came of its rows: names from elsewhere, days by their column's order.
pub(crate) fn finish(
    name: &str,
    format: Format,
    tally: Tally,
    fixed: Option<DateOrder>,
    ends: &str,
) -> Result<Reading, Vec<String>> {
    let Tally { read, not_concerned, found, mut refused, superseded, .. } = tally;
    let mut evidence: Evidence = tally.evidence;
    for draft in &found {
        evidence.see(draft.ends);
    }
    let order = fixed.or(evidence.order());
    if order.is_none() && evidence.asks() {
        use crate::date::Written;
        let open = found.iter().filter(|draft| matches!(draft.ends, Written::Either(..)));
        let mut cells: Vec<String> = open.map(|draft| draft.ends_text.clone()).take(5).collect();
        cells.dedup();
        // Only rows of other products are open: no answer would change anything.
        if !cells.is_empty() {
            return Err(cells);
        }
    }
    let learned = learned(&found);
    let stem = stem(name);
    // Collected from its own iterator, the list stays where the drafts stood.
    let kept = found.into_iter().filter_map(|draft| {
        let product = draft.product.or_else(|| learned.get(&draft.offer_id.to_ascii_lowercase()).copied());
        let Some(product) = product else {
            let (column, found) = (Column::Product.id().to_owned(), draft.offer_id);
            refused.push(Refusal { line: draft.line, column, found, reason: Reason::NoProduct, row: draft.row });
            return None;
        };
        let printed = draft.ends.day(order.unwrap_or(DateOrder::DayFirst));
        if printed.is_none() && matches!(draft.ends, crate::date::Written::Either(..)) {
            let (column, found) = (ends.to_owned(), draft.ends_text);
            refused.push(Refusal { line: draft.line, column, found, reason: Reason::NotADate, row: draft.row });
            return None;
        }
        let ends_on =
            if draft.exclusive { printed.and_then(|day| day.checked_sub_days(Days::new(1))) } else { printed };
        let named = !draft.customer.is_empty();
        let customer = [draft.customer, draft.tenant].into_iter().find(|text| !text.is_empty());
        Some(Subscription {
            line: draft.line,
            named,
            customer: customer.unwrap_or_else(|| stem.clone()),
            subscription_id: draft.subscription_id,
            offer: product.offer,
            organisation: product.organisation.map(Into::into),
            seats: draft.seats,
            ends_on,
            auto_renew: draft.auto_renew,
            status: draft.status,
            rank: draft.rank,
        })
    });
    let kept: Vec<Subscription> = kept.collect();
    refused.sort_by_key(|refusal| refusal.line);
    let (name, date_order) =
        (name.to_owned(), order.filter(|_| evidence.open | evidence.day_first | evidence.month_first));
    Ok(Reading { name, format, read, not_concerned, found: kept, refused, superseded, date_order })
}

/// Which offers' ids rows with both id and name tell of: legacy items may carry nothing but the id.
fn learned(found: &[Draft]) -> FxHashMap<String, Product> {
    let told = found.iter().filter(|draft| identity(&draft.offer_id).is_some());
    told.filter_map(|draft| Some((draft.offer_id.to_ascii_lowercase(), draft.product?))).collect()
}

/// A file's name without folders and ending: the customer, where a file says nothing of one.
pub(crate) fn stem(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or(name, |(stem, _)| stem).to_owned()
}
