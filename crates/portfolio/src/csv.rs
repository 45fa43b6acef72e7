//! Rows of cells: told by the first rows, read in blocks of whole rows.

use crate::column::{Column, Mapping};
use crate::intake::{Cells, Frame, Reason, Tally, refuse};
use crate::keys::Keys;
use crate::screen::{Marks, Row, Screen};
use crate::text::text;
use memchr::{memchr, memchr_iter};
use nextplan_guard::unguard;
use simd_csv::{ZeroCopyByteRecord, ZeroCopyReaderBuilder};
use std::borrow::Cow;
use std::cell::Cell;
use std::io::Read;

/// What a row may take, in bytes.
pub(crate) const LONGEST_ROW: usize = 1 << 20;
/// As many columns as a sheet of Excel has.
pub(crate) const MOST_COLUMNS: usize = 16_384;
/// How many rows may stand above the header.
pub(crate) const ABOVE: usize = 20;
const SIGNS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The first rows of a file, and what they tell of the rest.
pub(crate) struct Head {
    pub(crate) sign: u8,
    /// The first rows, the header among them.
    pub(crate) rows: Vec<Vec<String>>,
    /// For each row, the bytes and lines up to its end.
    pub(crate) ends: Vec<(usize, u64)>,
}

impl Head {
    /// Looks at the beginning of a file, which holds its first rows whole.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let sign = sign(bytes);
        let mut reader = ZeroCopyReaderBuilder::new();
        let mut reader = reader.delimiter(sign).has_headers(false).flexible(true).from_reader(bytes);
        let (mut rows, mut ends) = (Vec::new(), Vec::new());
        while rows.len() < ABOVE
            && let Ok(Some(record)) = reader.read_byte_record()
        {
            let row =
                record.unescaped_iter().take(MOST_COLUMNS + 1).map(|cell| text(&cell).trim().to_owned()).collect();
            rows.push(row);
            let end = (reader.position() as usize).min(bytes.len());
            ends.push((end, memchr_iter(b'\n', &bytes[..end]).count() as u64));
        }
        Self { sign, rows, ends }
    }
}

/// The sign between cells: the one that stands in most of the first rows, as often in each.
fn sign(bytes: &[u8]) -> u8 {
    // What ends or quotes cells anyway cannot stand between them.
    let told = bytes
        .get(..6)
        .filter(|start| start[..4].eq_ignore_ascii_case(b"sep=") && !matches!(start[4], b'"' | b'\r' | b'\n'));
    if let Some(told) = told {
        return told[4];
    }
    let score = |sign: u8| {
        let (mut quoted, mut counts, mut count) = (false, Vec::new(), 0_usize);
        for byte in bytes {
            match *byte {
                b'"' => quoted = !quoted,
                b'\n' if !quoted => {
                    counts.push(std::mem::take(&mut count));
                    if counts.len() == ABOVE {
                        break;
                    }
                }
                byte if byte == sign && !quoted => count += 1,
                _ => {}
            }
        }
        counts.push(count);
        let most = counts.iter().copied().max().unwrap_or(0);
        let alike = counts.iter().filter(|count| **count == most).count();
        if most == 0 { 0 } else { alike * 1000 + most.min(999) }
    };
    SIGNS.into_iter().rev().max_by_key(|sign| score(*sign)).unwrap_or(b',')
}

/// A row with the places of its columns.
struct Record<'r> {
    record: &'r ZeroCopyByteRecord<'r>,
    mapping: &'r Mapping,
}

impl Record<'_> {
    /// Whether it has a cell for each header, and behind these nothing.
    fn fits(&self, width: usize) -> bool {
        self.record.len() >= width && self.record.unquoted_iter().skip(width).all(|cell| cell.trim_ascii().is_empty())
    }
}

impl Cells for Record<'_> {
    fn cell(&self, column: Column) -> Cow<'_, str> {
        match self.mapping.place(column).and_then(|place| self.record.unescape(place)) {
            None => Cow::Borrowed(""),
            Some(Cow::Borrowed(bytes)) => trimmed(text(bytes)),
            Some(Cow::Owned(bytes)) => trimmed(Cow::Owned(text(&bytes).into_owned())),
        }
    }

    fn row(&self) -> String {
        text(self.record.as_slice()).trim_end_matches(['\r', '\n']).to_owned()
    }
}

/// A text without the blanks around it, and without the apostrophe that a guard against formulas put in front.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    // What nearly every cell is.
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_alphanumeric()
        && last.is_ascii_graphic()
    {
        return text;
    }
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(unguard(text.trim())),
        Cow::Owned(text) => Cow::Owned(unguard(text.trim()).to_owned()),
    }
}

/// A row whose cells are known without having been read.
struct Screened<'r> {
    row: &'r Row<'r, 'r>,
    mapping: &'r Mapping,
}

impl Cells for Screened<'_> {
    fn cell(&self, column: Column) -> Cow<'_, str> {
        let cell = self.mapping.place(column).and_then(|place| self.row.cell(place));
        cell.map_or(Cow::Borrowed(""), |bytes| trimmed(text(bytes)))
    }

    fn row(&self) -> String {
        text(self.row.text()).trim_end_matches(['\r', '\n']).to_owned()
    }
}

/// Counts the lines of a block up to where a row begins; only rows that are kept want to know.
struct Lines<'b> {
    block: &'b [u8],
    counted: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of a row that begins here, or behind the empty lines here, which the reader takes for a part of it.
    fn at(&mut self, place: usize) -> u64 {
        let place = place.min(self.block.len());
        let empty = self.block[place..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = place + empty;
        self.line += memchr_iter(b'\n', &self.block[self.counted.min(start)..start]).count() as u64;
        self.counted = start;
        self.line
    }
}

/// Where rows are put that have to be read; one reader reads them all.
#[derive(Default)]
struct Slot<'b>(Cell<&'b [u8]>);

impl Read for &Slot<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let mut rest = self.0.get();
        let read = rest.read(to);
        self.0.set(rest);
        read
    }
}

/// Reads the rows of blocks, and keeps from one to the next what it found of cells.
pub(crate) struct Rows {
    sign: u8,
    keys: Keys,
    marks: Marks,
}

impl Rows {
    /// Rows of a file with these columns, and this sign between cells.
    pub(crate) fn new(mapping: &Mapping, sign: u8) -> Self {
        Self { sign, keys: Keys::new(mapping), marks: Marks::default() }
    }

    /// Reads the rows of a block of that file. `last` says that the file ends with it.
    pub(crate) fn read(&mut self, frame: &Frame<'_>, block: &[u8], last: bool) -> Tally {
        let slot = Slot::default();
        let mut reader = ZeroCopyReaderBuilder::new();
        let mut reader =
            reader.delimiter(self.sign).has_headers(false).flexible(true).buffer_capacity(1 << 16).from_reader(&slot);
        // It looks for a byte order mark in what it reads first, and for none later.
        let _ = reader.read_byte_record();
        let mut tally = Tally::default();
        let open = last && !memchr_iter(b'"', block).count().is_multiple_of(2);
        let mut screen = Screen::new(block, self.sign, &mut self.marks);
        while let Some(row) = screen.next() {
            if screened(frame, &mut self.keys, &mut tally, &row) {
                continue;
            }
            let mut lines = Lines { block, counted: row.place, line: row.lines + 1 };
            slot.0.set(row.bytes());
            let ahead = reader.position() as usize;
            loop {
                let started = row.place + reader.position() as usize - ahead;
                // Reading from memory cannot fail, and any number of cells is welcome here.
                let Ok(Some(record)) = reader.read_byte_record() else { break };
                let cut = last && (open || !block.ends_with(b"\n")) && ends(block, started, record.as_slice());
                read(frame, &mut self.keys, &mut tally, || lines.at(started), &record, cut);
            }
        }
        tally.lines = screen.lines();
        tally
    }
}

/// Whether nothing but line ends stands in the block behind a row that begins here, or behind the empty lines here.
fn ends(block: &[u8], started: usize, row: &[u8]) -> bool {
    let is_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
    let place = started.min(block.len());
    let start = place + block[place..].iter().take_while(is_end).count();
    start + row.len() >= block.len() - block.iter().rev().take_while(is_end).count()
}

/// Takes a row for what it is without reading it, and says whether that could be done.
#[inline]
fn screened(frame: &Frame<'_>, keys: &mut Keys, tally: &mut Tally, row: &Row<'_, '_>) -> bool {
    if row.len() != frame.headers.len() {
        return false;
    }
    let told = keys.told(frame.known, |place| row.cell(place));
    // A doubled quote has to be made one first, if its cell matters.
    let plain = |bytes: &[u8]| memchr(b'"', bytes).is_none();
    let plain = if told.is_of_another_product() {
        let mut cells = frame.looks_at(tally).iter().filter_map(|column| row.cell(frame.mapping.place(*column)?));
        cells.all(plain)
    } else {
        told.anything() && plain(row.text())
    };
    if plain {
        frame.sort(tally, || row.line(), told, &Screened { row, mapping: frame.mapping });
    }
    plain
}

/// Takes a row for what it is. `cut` says that the file may have ended before it did.
fn read(
    frame: &Frame<'_>,
    keys: &mut Keys,
    tally: &mut Tally,
    line: impl FnOnce() -> u64,
    record: &ZeroCopyByteRecord<'_>,
    cut: bool,
) {
    let width = frame.headers.len();
    let cells = Record { record, mapping: frame.mapping };
    let empty = || record.iter().all(|cell| cell.trim_ascii().is_empty() || cell == b"\"\"");
    if record.len() != width && !cells.fits(width) {
        if empty() {
            return;
        }
        tally.read += 1;
        let reason = match record.len() < width {
            true if cut => Reason::CutOff,
            true => Reason::CellsMissing,
            false => Reason::CellsTooMany,
        };
        let column = frame.headers.get(record.len().min(width.saturating_sub(1))).cloned().unwrap_or_default();
        refuse(tally, line(), column, &record.len().to_string(), reason, &cells);
        return;
    }
    let told = keys.told(frame.known, |place| record.unquote(place));
    if told.anything() || !empty() {
        frame.sort(tally, line, told, &cells);
    }
}

#[cfg(test)]
mod tests;
