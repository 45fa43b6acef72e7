//! A table that comes piece by piece, from a source that cannot be asked for more: a browser's stream.

use crate::blocks::{BLOCK, last_end};
use crate::csv::{LONGEST_ROW, Rows};
use crate::file::{Format, Outcome, ReadError};
use crate::intake::Tally;
use crate::read::{Progress, Surroundings, Table, opened};
use crate::text::utf16;
use memchr::memchr_iter;

/// What [`Pieces::begin`] has to be shown of a file, in bytes.
pub const HEAD: usize = crate::read::HEAD as usize;

/// Rows that are read as they come: [`Pieces::room`] for a piece, [`Pieces::take`] it, and at last [`Pieces::finish`].
/// What comes of it is what [`read`](crate::read) makes of the same bytes.
pub struct Pieces<'s> {
    name: String,
    around: &'s Surroundings<'s>,
    table: Table,
    sign: u8,
    rows: Rows,
    /// Bytes that wait for the end of their row, and room for more.
    block: Vec<u8>,
    filled: usize,
    /// Bytes of the file that have not come and stand before the first row, the header's among them.
    before: usize,
    bytes: u64,
    tally: Tally,
}

impl<'s> Pieces<'s> {
    /// Looks at the first [`HEAD`] bytes. `None` is what [`read`](crate::read) has to take: whatever is no table, is no
    /// longer than that, is UTF-16, or where something has to be asked or said first.
    pub fn begin(name: &str, head: &[u8], around: &'s Surroundings<'s>) -> Option<Self> {
        let mark = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let body = &head[mark..];
        let other = matches!(body.trim_ascii_start().first(), None | Some(b'{' | b'['));
        if head.len() < HEAD || other || body.contains(&0) || utf16(head).is_some() || head.starts_with(b"PK\x03\x04") {
            return None;
        }
        let (told, table) = opened(body, true, around).ok()?.ok()?;
        let (start, lines) = told.ends[table.at];
        if table.price_list {
            return None;
        }
        Some(Self {
            name: name.to_owned(),
            around,
            rows: Rows::new(&table.mapping, told.sign),
            table,
            sign: told.sign,
            block: Vec::new(),
            filled: 0,
            before: mark + start,
            bytes: 0,
            tally: Tally { lines, ..Tally::default() },
        })
    }

    /// Where the next bytes of the file go, from its first on.
    pub fn room(&mut self, bytes: usize) -> &mut [u8] {
        let end = self.filled + bytes;
        if self.block.is_empty() {
            self.block = vec![0; end.max(BLOCK)];
        }
        self.block.resize(self.block.len().max(end), 0);
        &mut self.block[self.filled..end]
    }

    /// Takes what was put there; fails where a row does not end.
    pub fn take(&mut self, bytes: usize) -> Result<Progress, ReadError> {
        self.filled += bytes;
        self.bytes += bytes as u64;
        let skipped = self.before.min(self.filled);
        if skipped > 0 {
            self.before -= skipped;
            self.keep_from(skipped);
        }
        if self.filled >= BLOCK / 2 {
            let whole = &self.block[..self.filled];
            let end = last_end(whole);
            if whole.len() - end > LONGEST_ROW {
                let line = self.tally.lines + memchr_iter(b'\n', &whole[..end]).count() as u64 + 1;
                return Err(ReadError::TooLong { line, limit: LONGEST_ROW as u64 });
            }
            if end > 0 {
                let frame = self.table.frame(self.around.known, self.around.watch);
                self.tally.append(self.rows.read(&frame, &whole[..end], false));
                self.keep_from(end);
            }
        }
        Ok(Progress { bytes: self.bytes, rows: self.tally.read })
    }

    fn keep_from(&mut self, start: usize) {
        self.block.copy_within(start..self.filled, 0);
        self.filled -= start;
    }

    /// The file has ended.
    pub fn finish(mut self) -> Outcome {
        if self.filled > 0 {
            let frame = self.table.frame(self.around.known, self.around.watch);
            self.tally.append(self.rows.read(&frame, &self.block[..self.filled], true));
        }
        self.table.finish(&self.name, Format::Csv(char::from(self.sign)), self.tally)
    }
}
