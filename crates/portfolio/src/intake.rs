//! Rows as readers hand them over, and what is kept of each.

use crate::column::{Column, End, Mapping};
use crate::date::{Evidence, Written};
use crate::known::{Known, Product};
use crate::value::{flag, seats};
use chrono::Datelike;
use rustc_hash::FxHashSet;
use serde::Serialize;
use std::borrow::Cow;

/// What may stand in a message of what was found; more says no more.
const LONGEST_FOUND: usize = 200;
/// What is kept of a row that was not understood, in bytes, so that it can be put right and read again.
const LONGEST_ROW: usize = 4096;

/// Why a row, or a file's end, was not understood. Its name in the contract is in kebab case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The end is no date that can be, in the order of its column.
    NotADate,
    /// Seats are no whole number.
    NotANumber,
    /// More seats than a case may have: taken for a mistake.
    TooManySeats,
    /// Automatic renewal is neither yes nor no.
    NotYesOrNo,
    /// Nothing in the row tells the product.
    NoProduct,
    /// The row has fewer cells than the header.
    CellsMissing,
    /// The row has more cells than the header, and they are not empty.
    CellsTooMany,
    /// The file ends in the middle of the row.
    CutOff,
    /// Not JSON from here on.
    NotJson,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::NotADate,
        Self::NotANumber,
        Self::TooManySeats,
        Self::NotYesOrNo,
        Self::NoProduct,
        Self::CellsMissing,
        Self::CellsTooMany,
        Self::CutOff,
        Self::NotJson,
    ];

    /// Its name in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotADate => "not-a-date",
            Self::NotANumber => "not-a-number",
            Self::TooManySeats => "too-many-seats",
            Self::NotYesOrNo => "not-yes-or-no",
            Self::NoProduct => "no-product",
            Self::CellsMissing => "cells-missing",
            Self::CellsTooMany => "cells-too-many",
            Self::CutOff => "cut-off",
            Self::NotJson => "not-json",
        }
    }
}

/// A row that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Refusal {
    /// Line on which the row begins; in JSON the item's number.
    pub line: u64,
    /// Header of the cell, or what stands for it.
    pub column: String,
    /// What stands there.
    pub found: String,
    /// Why that will not do.
    pub reason: Reason,
    /// The row as it stands in the file, at most 4 KiB of it.
    pub row: String,
}

/// What a row says of a subscription of a retired offer; days may still wait for their column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) line: u64,
    pub(crate) customer: String,
    pub(crate) tenant: String,
    pub(crate) subscription_id: String,
    /// `None` while only an offer's id is known, that another row of the file may give a name to.
    pub(crate) product: Option<Product>,
    pub(crate) offer_id: String,
    pub(crate) seats: Option<u32>,
    pub(crate) ends: Written,
    pub(crate) ends_text: String,
    /// Whether the printed day is the first one without service.
    pub(crate) exclusive: bool,
    pub(crate) auto_renew: Option<bool>,
    pub(crate) status: String,
    /// Which of several rows of one subscription says most; the higher the better.
    pub(crate) rank: u32,
    pub(crate) row: String,
}

/// What came of some rows.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) read: u64,
    pub(crate) not_concerned: u64,
    pub(crate) found: Vec<Draft>,
    pub(crate) refused: Vec<Refusal>,
    /// Subscriptions of earlier files that are something else by now, with their lines.
    pub(crate) superseded: Vec<(String, u64)>,
    pub(crate) evidence: Evidence,
    /// Lines that the rows took.
    pub(crate) lines: u64,
}

impl Tally {
    /// The same where no row is anybody's subscription.
    pub(crate) fn counted(self) -> Self {
        Self { read: self.read, not_concerned: self.read, lines: self.lines, ..Self::default() }
    }

    /// Adds what came of the rows behind these.
    pub(crate) fn append(&mut self, mut next: Self) {
        let before = self.lines;
        next.found.iter_mut().for_each(|draft| draft.line += before);
        next.refused.iter_mut().for_each(|refusal| refusal.line += before);
        next.superseded.iter_mut().for_each(|(_, line)| *line += before);
        self.read += next.read;
        self.not_concerned += next.not_concerned;
        self.found.append(&mut next.found);
        self.refused.append(&mut next.refused);
        self.superseded.append(&mut next.superseded);
        self.evidence = self.evidence.and(next.evidence);
        self.lines += next.lines;
    }
}

/// What is the same for every row of a file.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'f> {
    pub(crate) known: &'f Known,
    pub(crate) mapping: &'f Mapping,
    /// Headers as they are written, for messages.
    pub(crate) headers: &'f [String],
    /// Subscriptions that earlier files hold.
    pub(crate) watch: &'f FxHashSet<String>,
}

/// By which cells a row tells its product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum By {
    /// By none.
    #[default]
    Nothing,
    /// By an offer's id alone, which another row may give a name to.
    OfferId,
    /// By others, or by others too.
    Other,
}

/// What a row's cells tell of its product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    by: By,
    product: Option<Product>,
}

impl Told {
    /// Takes one more cell into account, and says whether that is enough.
    pub(crate) fn and(&mut self, key: Column, product: impl FnOnce() -> Option<Product>) -> bool {
        let alone = key == Column::OfferId && self.by != By::Other;
        self.by = if alone { By::OfferId } else { By::Other };
        self.product = product();
        self.product.is_some()
    }

    /// Whether it is surely none of a retired offer's.
    pub(crate) fn is_of_another_product(self) -> bool {
        self.by == By::Other && self.product.is_none()
    }

    /// Whether some cell tells anything.
    pub(crate) fn anything(self) -> bool {
        self.by != By::Nothing
    }
}

/// A row's cells by column. Readers implement it over their own storage; nothing is copied before it is wanted.
pub(crate) trait Cells {
    /// The cell as text, trimmed; empty where there is none.
    fn cell(&self, column: Column) -> Cow<'_, str>;
    /// The whole row as it stands in the file.
    fn row(&self) -> String;
}

impl Frame<'_> {
    /// The header of a column, for messages.
    pub(crate) fn header(&self, column: Column) -> String {
        let place = self.mapping.place(column).and_then(|place| self.headers.get(place));
        place.map_or_else(|| column.id().to_owned(), Clone::clone)
    }

    /// Takes a row for what it is: a retired offer, one that may yet prove to be, another product, or a riddle. `line` is
    /// worked out only where it is wanted.
    pub(crate) fn sort(&self, tally: &mut Tally, line: impl FnOnce() -> u64, told: Told, cells: &dyn Cells) {
        tally.read += 1;
        if told.product.is_some() || told.by == By::OfferId {
            self.take(tally, line(), told.product, cells);
        } else if told.is_of_another_product() {
            let line = if self.watch.is_empty() { 0 } else { line() };
            self.pass(tally, line, cells);
        } else {
            let column = Column::KEYS.into_iter().rev().find(|key| self.mapping.place(*key).is_some());
            let column = self.header(column.unwrap_or(Column::Product));
            refuse(tally, line(), column, "", Reason::NoProduct, cells);
        }
    }

    /// What the cells that can tell the product say.
    pub(crate) fn told(&self, cells: &dyn Cells) -> Told {
        let mut told = Told::default();
        for key in Column::KEYS {
            let cell = cells.cell(key);
            if !cell.is_empty() && told.and(key, || self.known.product(&cell)) {
                break;
            }
        }
        told
    }

    fn take(&self, tally: &mut Tally, line: u64, product: Option<Product>, cells: &dyn Cells) {
        match self.draft(line, product, cells) {
            Ok(draft) => tally.found.push(draft),
            Err((column, found, reason)) => refuse(tally, line, self.header(column), &found, reason, cells),
        }
    }

    /// Which cells of a row of another product matter by now. Evidence is wanted once; a row more costs time and says no
    /// more.
    pub(crate) fn looks_at(&self, tally: &Tally) -> &'static [Column] {
        let ends = tally.evidence.order().is_none() && self.mapping.place(Column::EndsOn).is_some();
        match (self.watch.is_empty(), ends) {
            (true, false) => &[],
            (true, true) => &[Column::EndsOn],
            (false, false) => &[Column::SubscriptionId],
            (false, true) => &[Column::SubscriptionId, Column::EndsOn],
        }
    }

    /// Takes a row of another product: it is counted, and ends what an earlier file said of the same subscription.
    fn pass(&self, tally: &mut Tally, line: u64, cells: &dyn Cells) {
        tally.not_concerned += 1;
        for column in self.looks_at(tally) {
            let cell = cells.cell(*column);
            if *column == Column::EndsOn {
                tally.evidence.see(Written::read(&cell));
            } else if let Some(id) = identity(&cell).filter(|id| self.watch.contains(&**id)) {
                tally.superseded.push((id.into_owned(), line));
            }
        }
    }

    fn draft(&self, line: u64, product: Option<Product>, cells: &dyn Cells) -> Result<Draft, (Column, String, Reason)> {
        let text = |column| cells.cell(column).into_owned();
        let refuse = |column, found: &str, reason| Err((column, found.to_owned(), reason));
        let ends_text = cells.cell(Column::EndsOn);
        let ends = Written::read(&ends_text);
        if ends == Written::Unreadable {
            return refuse(Column::EndsOn, &ends_text, Reason::NotADate);
        }
        let charges = self.mapping.place(Column::ChargeType).is_some();
        let seats_text = cells.cell(Column::Seats);
        let seats = match seats(&seats_text) {
            Ok(seats) => seats,
            // An invoice takes back what it charged too much, in seats below nothing.
            Err(Reason::NotANumber) if charges && seats_text.starts_with('-') => None,
            Err(reason) => return refuse(Column::Seats, &seats_text, reason),
        };
        let renews = cells.cell(Column::AutoRenew);
        let Ok(auto_renew) = flag(&renews) else { return refuse(Column::AutoRenew, &renews, Reason::NotYesOrNo) };
        let customer = text(Column::Customer);
        let offer_id = text(Column::OfferId);
        let new_commerce = offer_id.contains(':') || cells.cell(Column::ProductType).to_uppercase().contains("NCE");
        Ok(Draft {
            line,
            // What has a name needs nothing to stand for it.
            tenant: if customer.is_empty() { text(Column::Tenant) } else { String::new() },
            customer,
            subscription_id: text(Column::SubscriptionId),
            product,
            offer_id,
            seats,
            ends,
            // What says itself which day it is, is not asked about.
            ends_text: if matches!(ends, Written::Either(..)) { ends_text.into_owned() } else { String::new() },
            exclusive: self.mapping.end == End::ExclusiveIfLegacy && !new_commerce,
            auto_renew,
            status: text(Column::Status),
            rank: rank(cells),
            row: if product.is_none() { cut(&cells.row(), LONGEST_ROW) } else { String::new() },
        })
    }
}

/// Keeps a row that was not understood.
pub(crate) fn refuse(tally: &mut Tally, line: u64, column: String, found: &str, reason: Reason, cells: &dyn Cells) {
    let found = cut(found, LONGEST_FOUND);
    tally.refused.push(Refusal { line, column, found, reason, row: cut(&cells.row(), LONGEST_ROW) });
}

/// An id as it is compared; `None` for what is no id (empty, all zeros).
pub fn identity(id: &str) -> Option<Cow<'_, str>> {
    let id = id.trim().trim_matches(['{', '}']);
    let told = id.bytes().any(|byte| byte.is_ascii_alphanumeric() && byte != b'0');
    let small = || !id.bytes().any(|byte| byte.is_ascii_uppercase());
    told.then(|| if small() { Cow::Borrowed(id) } else { Cow::Owned(id.to_ascii_lowercase()) })
}

/// The start of a text, whole letters only.
pub(crate) fn cut(text: &str, bytes: usize) -> String {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

/// Of a subscription's rows in a monthly report the latest month counts, and not the copy for another location; on an
/// invoice the row that charges for the whole cycle (shared/reference/subscription-json-example.md, 3.3 and 3.4).
fn rank(cells: &dyn Cells) -> u32 {
    let month = match Written::read(&cells.cell(Column::Month)) {
        Written::Day(day) => day.year().max(0).unsigned_abs() * 12 + day.month(),
        // Day or month first: the first of a month in either reading.
        Written::Either(first, second, year) => {
            year.max(0).unsigned_abs() * 12 + if first == 1 { second } else { first }
        }
        Written::None | Written::Unreadable => 0,
    };
    let copy = matches!(cells.cell(Column::Duplicate).as_ref(), "1" | "True" | "true" | "Yes");
    let cycle = cells.cell(Column::ChargeType).to_lowercase().contains("cycle");
    month * 4 + u32::from(!copy) * 2 + u32::from(cycle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_zeros_is_none() {
        assert_eq!(identity("00000000-0000-0000-0000-000000000000"), None);
        assert_eq!(identity(" {ABC-1} "), Some("abc-1".into()));
        assert_eq!(identity("  "), None);
    }

    #[test]
    fn reasons_have_the_names_that_they_are_written_with() {
        for reason in Reason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.id());
        }
    }
}
