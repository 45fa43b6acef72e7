//! From bytes to a reading: the format is told by what stands in the file, never by its name.

use crate::blocks::Blocks;
use crate::column::{Column, Mapping, is_price_list, known_order};
use crate::csv::{Head, LONGEST_ROW, MOST_COLUMNS, Rows};
use crate::file::{Answers, Format, Outcome, Question, ReadError, Reading, finish};
use crate::intake::{Frame, Tally};
use crate::json;
use crate::known::Known;
use crate::text::decoded;
use nextplan_catalog::folded;
use rustc_hash::FxHashSet;
use std::io::Read;

/// What is looked at to tell a file: room for the longest row and those above it.
pub(crate) const HEAD: u64 = LONGEST_ROW as u64 + (64 << 10);

/// How far reading has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of the file.
    pub bytes: u64,
    /// Rows.
    pub rows: u64,
}

/// What reading needs beside the file.
pub struct Surroundings<'s> {
    /// Every name and number of the retired offers.
    pub known: &'s Known,
    /// What was answered about files of a shape.
    pub answers: &'s (dyn Fn(&str) -> Option<Answers> + Sync),
    /// Subscriptions that files before this one hold, from [`Portfolio::ids`](crate::Portfolio::ids).
    pub watch: &'s FxHashSet<String>,
    /// How many threads may work; one is enough, and all that a browser's worker has.
    pub threads: usize,
}

/// What a table's columns say, and where its rows begin.
pub(crate) struct Table {
    pub(crate) mapping: Mapping,
    pub(crate) headers: Vec<String>,
    pub(crate) shape: String,
    pub(crate) answers: Option<Answers>,
    pub(crate) price_list: bool,
    /// Place of the header among the first rows.
    pub(crate) at: usize,
}

/// What files with these headers have in common.
pub(crate) fn shape(headers: &[String]) -> String {
    let folded: Vec<String> = headers.iter().map(|header| folded(header)).collect();
    crate::intake::cut(&folded.join(" "), 2000)
}

impl Table {
    /// Finds the header among the first rows, or says what has to be asked.
    pub(crate) fn of(
        rows: &[Vec<String>],
        answers: &dyn Fn(&str) -> Option<Answers>,
    ) -> Result<Self, Option<Question>> {
        for (at, headers) in rows.iter().enumerate() {
            let shape = shape(headers);
            let answered = answers(&shape);
            let mut mapping = Mapping::of(headers);
            for (column, header) in answered.iter().flat_map(|answers| &answers.columns) {
                let place = headers.iter().position(|known| folded(known) == folded(header));
                // Another column that was taken for the same by its name is no longer meant.
                for other in Column::ALL {
                    if place.is_some() && mapping.place(other) == place {
                        mapping.set(other, None);
                    }
                }
                mapping.set(*column, place);
                if *column == Column::EndsOn {
                    mapping.end = crate::column::end(header);
                }
            }
            let price_list = is_price_list(headers);
            if price_list || mapping.suffices() {
                return Ok(Self { mapping, headers: headers.clone(), shape, answers: answered, price_list, at });
            }
        }
        // The widest of the first rows is the likeliest header.
        let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
        let most = rows.iter().map(filled).max().filter(|most| *most >= 2).ok_or(None)?;
        let at = rows.iter().position(|row| filled(row) == most).ok_or(None)?;
        let headers = rows[at].clone();
        let mapping = Mapping::of(&headers);
        let guess =
            Column::ALL.into_iter().filter_map(|column| Some((column, headers.get(mapping.place(column)?)?.clone())));
        let rows = rows[at + 1..].iter().take(5).cloned().collect();
        Err(Some(Question::Columns { shape: shape(&headers), guess: guess.collect(), headers, rows }))
    }

    pub(crate) fn frame<'f>(&'f self, known: &'f Known, watch: &'f FxHashSet<String>) -> Frame<'f> {
        Frame { known, mapping: &self.mapping, headers: &self.headers, watch }
    }

    /// Ends the reading of the table's rows.
    pub(crate) fn finish(&self, name: &str, format: Format, tally: Tally) -> Outcome {
        let header = self.mapping.place(Column::EndsOn).and_then(|place| self.headers.get(place)).cloned();
        let header = header.unwrap_or_default();
        let order = self.answers.as_ref().and_then(|answers| answers.date_order).or(known_order(&self.headers));
        let format = if self.price_list { Format::PriceList } else { format };
        match finish(name, format, tally, order, &header) {
            Ok(reading) => Outcome::Read(reading),
            Err(cells) => Outcome::Asks(Question::Order { shape: self.shape.clone(), header, cells }),
        }
    }
}

/// Reads a file. A workbook is refused with [`ReadError::Workbook`]: its rows go through [`Sheets`](crate::Sheets).
pub fn read(
    name: &str,
    mut source: impl Read + Send,
    around: &Surroundings<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Outcome, ReadError> {
    let mut raw = Vec::new();
    (&mut source).take(HEAD).read_to_end(&mut raw)?;
    if raw.starts_with(b"PK\x03\x04") || raw.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(ReadError::Workbook);
    }
    let whole = raw.len() as u64 >= HEAD;
    let mut head = Vec::new();
    decoded(&raw, raw.as_slice()).read_to_end(&mut head)?;
    let mark = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let body = head[mark..].trim_ascii_start();
    if body.is_empty() && !whole {
        return Err(ReadError::Empty);
    }
    if head.contains(&0) {
        return Err(ReadError::NotText);
    }
    let first = body.first().copied().unwrap_or_default();
    let all = raw.as_slice().chain(source);
    if matches!(first, b'{' | b'[') {
        return read_json(name, &raw, all, mark, around, progress);
    }
    read_csv(name, &raw, &head[mark..], whole, mark, all, around, progress)
}

fn read_json(
    name: &str,
    raw: &[u8],
    all: impl Read + Send,
    mark: usize,
    around: &Surroundings<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Outcome, ReadError> {
    let mut text = decoded(raw, all);
    skip(&mut text, mark)?;
    let mut tally = Tally::default();
    let mapping = Mapping::named();
    let frame = Frame { known: around.known, mapping: &mapping, headers: &[], watch: around.watch };
    let many = json::read(frame, &mut tally, text, &mut |bytes, rows| progress(Progress { bytes, rows }))?;
    let format = if many { Format::JsonLines } else { Format::Json };
    let shape = "json".to_owned();
    let order = (around.answers)(&shape).and_then(|answers| answers.date_order);
    Ok(match finish(name, format, tally, order, Column::EndsOn.id()) {
        Ok(reading) => Outcome::Read(reading),
        Err(cells) => Outcome::Asks(Question::Order { shape, header: Column::EndsOn.id().to_owned(), cells }),
    })
}

/// What the first rows say of the table, or what has to be asked. `whole` says that there is more behind them.
pub(crate) fn opened(
    head: &[u8],
    whole: bool,
    around: &Surroundings<'_>,
) -> Result<Result<(Head, Table), Question>, ReadError> {
    let told = Head::of(head);
    if whole && told.ends.first().is_none_or(|(end, _)| *end >= head.len()) {
        return Err(ReadError::TooLong { line: 1, limit: LONGEST_ROW as u64 });
    }
    if let Some(found) = told.rows.iter().map(Vec::len).max().filter(|found| *found > MOST_COLUMNS) {
        return Err(ReadError::TooManyColumns { found, limit: MOST_COLUMNS });
    }
    match Table::of(&told.rows, around.answers) {
        Ok(table) => Ok(Ok((told, table))),
        Err(Some(question)) => Ok(Err(question)),
        Err(None) => Err(ReadError::NoItems),
    }
}

#[allow(clippy::too_many_arguments, reason = "what was found out about the beginning, which nobody else needs")]
fn read_csv(
    name: &str,
    raw: &[u8],
    head: &[u8],
    whole: bool,
    mark: usize,
    all: impl Read + Send,
    around: &Surroundings<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Outcome, ReadError> {
    let (told, table) = match opened(head, whole, around)? {
        Ok(opened) => opened,
        Err(question) => return Ok(Outcome::Asks(question)),
    };
    let (start, lines) = told.ends[table.at];
    let mut text = decoded(raw, all);
    skip(&mut text, mark + start)?;
    let mut tally = Tally { lines, ..Tally::default() };
    let frame = table.frame(around.known, around.watch);
    let sign = told.sign;
    let each = crate::parallel::each(
        Blocks::new(text),
        around.threads,
        || {
            let mut rows = Rows::new(frame.mapping, sign);
            move |block: &[u8], last| rows.read(&frame, block, last)
        },
        |bytes, rows| {
            tally.append(if table.price_list { rows.counted() } else { rows });
            progress(Progress { bytes, rows: tally.read });
        },
    );
    each.map_err(|error| error.behind(tally.lines))?;
    Ok(table.finish(name, Format::Csv(char::from(sign)), tally))
}

fn skip(source: &mut dyn Read, bytes: usize) -> Result<(), ReadError> {
    std::io::copy(&mut source.take(bytes as u64), &mut std::io::sink())?;
    Ok(())
}

impl Outcome {
    /// The reading, where nothing has to be asked.
    pub fn reading(self) -> Option<Reading> {
        match self {
            Self::Read(reading) => Some(reading),
            Self::Asks(_) => None,
        }
    }
}
