//! Rows of a triage as a table: for CSV, and cell by cell for a workbook.

use super::names::Names;
use super::said::{reason, stage, urgency, warning};
use chrono::NaiveDate;
use nextplan_catalog::Catalog;
use nextplan_guard::guard;
use nextplan_portfolio::{Triage, Triaged};
use nextplan_words::{Lang, msg};
use std::borrow::Cow;

/// What a workbook takes in a cell, in UTF-16 units, less one for the guard against formulas.
const LONGEST_CELL: usize = 32_766;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'t> {
    /// A text, as it is: whoever writes it guards it against being taken for a formula.
    Text(Cow<'t, str>),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// Nothing.
    Empty,
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(Cow::Owned(text)) }
    }
}

impl<'t> From<&'t str> for Cell<'t> {
    fn from(text: &'t str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(Cow::Borrowed(text)) }
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Cell<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl<'t, T: Into<Cell<'t>>> From<Option<T>> for Cell<'t> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// A table whose rows are made one by one while they are taken.
pub struct Table<'t> {
    /// A name for its sheet.
    pub name: &'static str,
    /// Headings in the language; the importer knows those that it needs.
    pub headings: Vec<&'static str>,
    /// The rows, each with as many cells as there are headings.
    pub rows: Box<dyn Iterator<Item = Vec<Cell<'t>>> + 't>,
}

/// The subscriptions of a triage, a row each, for a workbook: texts are cut where a cell could not hold them.
pub fn sheet<'t>(catalog: &'t Catalog, triage: &'t Triage, lang: Lang) -> Table<'t> {
    cut(subscriptions(catalog, triage, lang))
}

/// The rows that were not understood, for a workbook.
pub fn rejected_sheet(triage: &Triage, lang: Lang) -> Table<'_> {
    cut(refused(triage, lang))
}

/// The subscriptions of a triage as CSV in UTF-8 with a byte order mark, by which Excel tells it. Cells are separated
/// as the language's Excel expects: by commas in English, by semicolons in French and Swedish.
pub fn csv(catalog: &Catalog, triage: &Triage, lang: Lang) -> Vec<u8> {
    written(subscriptions(catalog, triage, lang), lang)
}

/// The rows that were not understood as CSV, each with its place, its reason and itself.
pub fn rejected_csv(triage: &Triage, lang: Lang) -> Vec<u8> {
    written(refused(triage, lang), lang)
}

fn subscriptions<'t>(catalog: &'t Catalog, triage: &'t Triage, lang: Lang) -> Table<'t> {
    let headings = vec![
        msg::triage_file(lang),
        msg::triage_line(lang),
        msg::triage_customer(lang),
        msg::triage_subscription_id(lang),
        msg::triage_product(lang),
        msg::field_seats(lang),
        msg::field_ends_on(lang),
        msg::field_auto_renew(lang),
        msg::triage_days_left(lang),
        msg::triage_urgency(lang),
        msg::triage_stage(lang),
        msg::triage_option(lang),
        msg::triage_plans(lang),
        msg::triage_smaller_option(lang),
        msg::triage_smaller_plans(lang),
        msg::triage_lacks(lang),
        msg::triage_warnings(lang),
    ];
    let names = Names { catalog, as_of: triage.as_of, lang };
    let rows = triage.subscriptions.iter().map(move |row| subscription(names, row));
    Table { name: msg::triage_sheet(lang), headings, rows: Box::new(rows) }
}

fn subscription<'t>(names: Names<'t>, row: &'t Triaged) -> Vec<Cell<'t>> {
    let lang = names.lang;
    let option = |id: &Option<String>| {
        let found = names.option(&row.offer, id.as_deref());
        let number = found.filter(|(notice, _)| notice.numbered).map(|(_, choice)| i64::from(choice.number));
        [number.into(), found.map(|(_, choice)| names.plans(choice)).into()]
    };
    let [number, plans] = option(&row.recommended);
    let [smaller_number, smaller_plans] = option(&row.smaller);
    let renews = row.auto_renew.map(|renews| if renews { msg::answer_yes(lang) } else { msg::answer_no(lang) });
    let lacks: Vec<String> = row.smaller_lacks.iter().map(|id| names.feature(id)).collect();
    let warnings: Vec<&str> = row.warnings.iter().map(|id| warning(lang, id)).collect();
    vec![
        row.file.as_str().into(),
        line(row.line),
        row.customer.as_str().into(),
        row.subscription_id.as_deref().into(),
        names.offer(&row.offer, row.organisation.as_deref()).into(),
        row.seats.map(i64::from).into(),
        row.ends_on.into(),
        renews.into(),
        row.days_left.into(),
        urgency(lang, row.urgency).into(),
        row.stage.as_deref().map(|id| stage(lang, id)).into(),
        number,
        plans,
        smaller_number,
        smaller_plans,
        lacks.join("; ").into(),
        warnings.join(" ").into(),
    ]
}

fn refused(triage: &Triage, lang: Lang) -> Table<'_> {
    let headings = vec![
        msg::triage_file(lang),
        msg::triage_line(lang),
        msg::triage_column(lang),
        msg::triage_found(lang),
        msg::triage_reason(lang),
        msg::triage_row(lang),
    ];
    let rows = triage.refused.iter().map(move |row| {
        vec![
            row.file.as_str().into(),
            line(row.line),
            row.column.as_str().into(),
            row.found.as_str().into(),
            reason(lang, row.reason).into(),
            row.row.as_str().into(),
        ]
    });
    Table { name: msg::triage_refused(lang), headings, rows: Box::new(rows) }
}

fn line(line: u64) -> Cell<'static> {
    i64::try_from(line).ok().into()
}

fn cut(table: Table<'_>) -> Table<'_> {
    let cell = |cell| match cell {
        Cell::Text(text) => Cell::Text(fitting(text)),
        other => other,
    };
    Table { rows: Box::new(table.rows.map(move |row| row.into_iter().map(cell).collect())), ..table }
}

/// A text that a cell can hold: its start, and a mark that there was more.
fn fitting(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.len() <= LONGEST_CELL || text.encode_utf16().count() <= LONGEST_CELL {
        return text;
    }
    let mut units = 0;
    let whole = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units < LONGEST_CELL
    });
    Cow::Owned(whole.chain(['…']).collect())
}

fn written(table: Table<'_>, lang: Lang) -> Vec<u8> {
    let sign = if lang == Lang::En { b',' } else { b';' };
    let mut out = csv::WriterBuilder::new()
        .delimiter(sign)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory cannot fail, and all rows are as long as the headings.
    let _ = out.write_record(&table.headings);
    for row in table.rows {
        for cell in row {
            let _ = match cell {
                Cell::Text(text) => out.write_field(guarded(&text)),
                Cell::Number(number) => out.write_field(number.to_string()),
                Cell::Date(day) => out.write_field(day.to_string()),
                Cell::Empty => out.write_field(""),
            };
        }
        let _ = out.write_record(None::<&[u8]>);
    }
    out.into_inner().unwrap_or_default()
}

/// A text as bytes that no spreadsheet takes for a formula. A NUL is no letter; readers take it for a sign of a binary
/// file.
fn guarded(text: &str) -> Vec<u8> {
    guard(text).replace('\0', "\u{fffd}").into_bytes()
}
