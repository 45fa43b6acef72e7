//! Rows of cells: told by the first rows, read in blocks of whole rows, on as many cores as there are.

use crate::column::{Column, Mapping};
use crate::file::ReadError;
use crate::guard::unguard;
use crate::intake::{Cells, Frame, Reason, Refusal, Tally, cut};
use crate::known::Product;
use crate::text::text;
use memchr::{memchr_iter, memrchr_iter};
use rustc_hash::FxHashMap;
use simd_csv::{ZeroCopyByteRecord, ZeroCopyReaderBuilder};
use std::borrow::Cow;
use std::io::Read;

/// What a row may take, in bytes.
pub(crate) const LONGEST_ROW: usize = 1 << 20;
/// What is read at once.
const BLOCK: usize = 2 << 20;
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
fn last_end(block: &[u8]) -> usize {
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

impl Cells for Record<'_> {
    fn cell(&self, column: Column) -> Cow<'_, str> {
        match self.mapping.place(column).and_then(|place| self.record.unescape(place)) {
            None => Cow::Borrowed(""),
            Some(Cow::Borrowed(bytes)) => trimmed(text(bytes)),
            Some(Cow::Owned(bytes)) => Cow::Owned(unguard(text(&bytes).trim()).to_owned()),
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

/// Reads the rows of a block. `last` says that the file ends with it.
pub(crate) fn rows(frame: &Frame<'_>, sign: u8, block: &[u8], last: bool) -> Tally {
    let width = frame.headers.len();
    let keys: Vec<(Column, usize)> =
        Column::KEYS.iter().filter_map(|key| Some((*key, frame.mapping.place(*key)?))).collect();
    let mut memory: Vec<Memory> = keys.iter().map(|_| Memory::default()).collect();
    let mut tally = Tally::default();
    let mut reader = ZeroCopyReaderBuilder::new();
    let mut reader =
        reader.delimiter(sign).has_headers(false).flexible(true).buffer_capacity(1 << 16).from_reader(block);
    let (mut counted, mut line, mut place) = (0_usize, 1_u64, reader.position() as usize);
    let open = last && !memchr_iter(b'"', block).count().is_multiple_of(2);
    loop {
        let started = place;
        // Reading from memory cannot fail, and any number of cells is welcome here.
        let Ok(Some(record)) = reader.read_byte_record() else { break };
        let raw = record.as_slice();
        if record.len() == 1 && raw.trim_ascii().is_empty() {
            place = reader.position() as usize;
            continue;
        }
        // Empty lines before a record belong to it for the reader; its own line is what counts.
        let begins = |block: &[u8]| {
            let skipped =
                block[started.min(block.len())..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            (started + skipped).min(block.len())
        };
        let at_line = |counted: &mut usize, line: &mut u64| {
            let start = begins(block);
            *line += memchr_iter(b'\n', &block[(*counted).min(start)..start]).count() as u64;
            *counted = start;
            *line
        };
        let cells = Record { record: &record, mapping: frame.mapping };
        let fits = record.len() == width
            || (record.len() > width && record.unquoted_iter().skip(width).all(|cell| cell.trim_ascii().is_empty()));
        let empty = || record.iter().all(|cell| cell.trim_ascii().is_empty() || cell == b"\"\"");
        if !fits && !empty() {
            tally.read += 1;
            let at = at_line(&mut counted, &mut line);
            let ends_here = last && started + raw.len() + 2 >= block.len() && !block.ends_with(b"\n");
            let reason = match record.len() < width {
                true if ends_here || open => Reason::CutOff,
                true => Reason::CellsMissing,
                false => Reason::CellsTooMany,
            };
            let column = frame.headers.get(record.len().min(width.saturating_sub(1))).cloned().unwrap_or_default();
            let found = record.len().to_string();
            tally.refused.push(Refusal { line: at, column, found, reason, row: cut(&cells.row(), 4096) });
        } else {
            let mut product = None;
            let (mut told, mut only_offer) = (false, true);
            for ((key, place), memory) in keys.iter().zip(&mut memory) {
                let Some(bytes) = record.unquote(*place).filter(|bytes| !bytes.trim_ascii().is_empty()) else {
                    continue;
                };
                told = true;
                only_offer &= *key == Column::OfferId;
                product = named(frame, memory, bytes);
                if product.is_some() {
                    break;
                }
            }
            if told && product.is_none() && !only_offer {
                tally.read += 1;
                let at = if frame.watch.is_empty() { 0 } else { at_line(&mut counted, &mut line) };
                frame.pass(&mut tally, at, &cells);
            } else if told {
                tally.read += 1;
                let at = at_line(&mut counted, &mut line);
                frame.take(&mut tally, at, product, &cells);
            } else if !empty() {
                tally.read += 1;
                let at = at_line(&mut counted, &mut line);
                let column = keys.last().map_or_else(String::new, |(key, _)| frame.header(*key));
                let row = cut(&cells.row(), 4096);
                tally.refused.push(Refusal { line: at, column, found: String::new(), reason: Reason::NoProduct, row });
            }
        }
        place = reader.position() as usize;
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
