//! Rows of cells: told by the first rows, read in blocks of whole rows, on as many cores as there are.

use crate::column::{Column, Mapping};
use crate::file::ReadError;
use crate::intake::{Cells, Frame, Reason, Tally, Told, refuse};
use crate::known::Product;
use crate::text::text;
use memchr::{memchr_iter, memrchr_iter};
use nextplan_guard::unguard;
use rustc_hash::FxHashMap;
use simd_csv::{ZeroCopyByteRecord, ZeroCopyReaderBuilder};
use std::borrow::Cow;
use std::io::Read;

/// What a row may take, in bytes.
pub(crate) const LONGEST_ROW: usize = 1 << 20;
/// What is read at once.
pub(crate) const BLOCK: usize = 2 << 20;
/// As many columns as a sheet of Excel has.
pub(crate) const MOST_COLUMNS: usize = 16_384;
/// How many rows may stand above the header.
pub(crate) const ABOVE: usize = 20;
/// Different cells of a column whose product is remembered. What is not remembered is looked up again.
const REMEMBERED: usize = 4096;
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
    let told = bytes
        .get(..6)
        .filter(|start| start.eq_ignore_ascii_case(b"sep=,\r") || start[..4].eq_ignore_ascii_case(b"sep="));
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

/// Whole rows, block by block; a row that does not end is an error that names its line.
pub(crate) struct Blocks<R> {
    source: R,
    carry: Vec<u8>,
    lines: u64,
    pub(crate) done: bool,
}

impl<R: Read> Blocks<R> {
    /// Rows of a source, the first of which begins behind so many lines.
    pub(crate) fn new(source: R, lines: u64) -> Self {
        Self { source, carry: Vec::new(), lines, done: false }
    }

    /// The next rows; nothing at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Vec<u8>>, ReadError> {
        let mut block = std::mem::take(&mut self.carry);
        block.reserve(BLOCK);
        while !self.done {
            let before = block.len();
            let wanted = (BLOCK.saturating_sub(before)).max(BLOCK / 4) as u64;
            let got = (&mut self.source).take(wanted).read_to_end(&mut block)?;
            self.done = (got as u64) < wanted;
            if self.done {
                break;
            }
            let end = last_end(&block);
            if block.len() - end > LONGEST_ROW {
                let line = self.lines + memchr_iter(b'\n', &block[..end]).count() as u64 + 1;
                return Err(ReadError::TooLong { line, limit: LONGEST_ROW as u64 });
            }
            if end > 0 {
                self.carry = block.split_off(end);
                self.lines += memchr_iter(b'\n', &block).count() as u64;
                return Ok(Some(block));
            }
        }
        Ok((!block.is_empty()).then_some(block))
    }
}

/// Where the last whole row ends: behind the last line end that no quotes enclose.
pub(crate) fn last_end(block: &[u8]) -> usize {
    let total = memchr_iter(b'"', block).count();
    let (mut behind, mut from) = (0, block.len());
    for place in memrchr_iter(b'\n', block) {
        behind += memchr_iter(b'"', &block[place..from]).count();
        from = place;
        if (total - behind).is_multiple_of(2) {
            return place + 1;
        }
    }
    0
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
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(unguard(text.trim())),
        Cow::Owned(text) => Cow::Owned(unguard(text.trim()).to_owned()),
    }
}

/// What the cells of one column were found to name.
type Memory = FxHashMap<Box<[u8]>, Option<Product>>;

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

/// Reads the rows of a block. `last` says that the file ends with it.
pub(crate) fn rows(frame: &Frame<'_>, sign: u8, block: &[u8], last: bool) -> Tally {
    let width = frame.headers.len();
    let keys = Column::KEYS.iter().filter_map(|key| Some((*key, frame.mapping.place(*key)?, Memory::default())));
    let mut keys: Vec<(Column, usize, Memory)> = keys.collect();
    let mut tally = Tally::default();
    let mut reader = ZeroCopyReaderBuilder::new();
    let mut reader =
        reader.delimiter(sign).has_headers(false).flexible(true).buffer_capacity(1 << 16).from_reader(block);
    let mut lines = Lines { block, counted: 0, line: 1 };
    let open = last && !memchr_iter(b'"', block).count().is_multiple_of(2);
    loop {
        let started = reader.position() as usize;
        // Reading from memory cannot fail, and any number of cells is welcome here.
        let Ok(Some(record)) = reader.read_byte_record() else { break };
        let cells = Record { record: &record, mapping: frame.mapping };
        let empty = || record.iter().all(|cell| cell.trim_ascii().is_empty() || cell == b"\"\"");
        if record.len() != width && !cells.fits(width) {
            if empty() {
                continue;
            }
            tally.read += 1;
            let at_end = last && started + record.as_slice().len() + 2 >= block.len();
            let ends_here = at_end && (open || !block.ends_with(b"\n"));
            let reason = match record.len() < width {
                true if ends_here => Reason::CutOff,
                true => Reason::CellsMissing,
                false => Reason::CellsTooMany,
            };
            let column = frame.headers.get(record.len().min(width.saturating_sub(1))).cloned().unwrap_or_default();
            refuse(&mut tally, lines.at(started), column, &record.len().to_string(), reason, &cells);
            continue;
        }
        let mut told = Told::default();
        for (key, place, memory) in &mut keys {
            let cell = record.unquote(*place).filter(|bytes| !bytes.trim_ascii().is_empty());
            if cell.is_some_and(|bytes| told.and(*key, || named(frame, memory, bytes))) {
                break;
            }
        }
        if told.anything() || !empty() {
            frame.sort(&mut tally, || lines.at(started), told, &cells);
        }
    }
    tally.lines = memchr_iter(b'\n', block).count() as u64;
    tally
}

fn named(frame: &Frame<'_>, memory: &mut Memory, bytes: &[u8]) -> Option<Product> {
    if let Some(product) = memory.get(bytes) {
        return *product;
    }
    let product = frame.known.product(&text(bytes).replace("\"\"", "\""));
    if memory.len() < REMEMBERED {
        memory.insert(bytes.into(), product);
    }
    product
}
