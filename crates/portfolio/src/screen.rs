//! Where rows and cells end, found 64 bytes at a time, so that rows of other products need not be read as CSV.
//!
//! `simd-csv` stays the authority: a [`Row`] has cells only where it could have no others. Whatever else stands in the
//! block is given as it is, to be read. For that reader quotes open and close wherever they stand, so that what stands
//! between an odd quote and an even one is text; the one exception is told in [`Screen::strange`].

use fearless_simd::prelude::*;
use fearless_simd::{Level, dispatch, u8x64};
use memchr::memchr_iter;

/// Bytes that are looked at together.
const CHUNK: usize = 64;
/// Bytes that are marked before rows are made of them: few enough to stay in the processor's nearest cache.
const PIECE: usize = 16 << 10;

/// Where cells end, in memory that lasts from block to block.
#[derive(Default)]
pub(crate) struct Marks {
    chunks: Vec<Chunk>,
    /// The end of each row.
    rows: Vec<End>,
}

/// The marks of a chunk: signs and line ends that no quotes enclose.
#[derive(Clone, Copy)]
struct Chunk {
    /// A bit for each byte.
    bits: u64,
    /// How many marks stand before it.
    before: u32,
}

/// A place in a block, and how much there is up to there.
#[derive(Clone, Copy)]
struct End {
    place: u32,
    marks: u32,
    lines: u32,
}

impl Marks {
    /// The bits from a mark on, by its number, and their chunk, which is not before this one.
    #[inline]
    fn from(&self, number: u32, mut chunk: usize) -> (usize, u64) {
        while self.chunks.get(chunk + 1).is_some_and(|next| next.before <= number) {
            chunk += 1;
        }
        let Chunk { mut bits, before } = self.chunks[chunk];
        for _ in before..number {
            bits &= bits - 1;
        }
        (chunk, bits)
    }
}

/// A row of a block, or bytes that have to be read to know.
pub(crate) struct Row<'b, 's> {
    block: &'b [u8],
    /// Where it begins, the empty lines before it included, as the reader takes them for a part of it.
    pub(crate) place: usize,
    /// Where it ends, behind its line end.
    pub(crate) end: usize,
    /// How many lines of the block are before it.
    pub(crate) lines: u64,
    start: usize,
    marks: &'s Marks,
    /// The number of the first mark, and how many there are.
    first: u32,
    len: usize,
}

impl<'b> Row<'b, '_> {
    /// The row as it stands in the block.
    pub(crate) fn bytes(&self) -> &'b [u8] {
        &self.block[self.place..self.end]
    }

    /// The same without the empty lines before it.
    pub(crate) fn text(&self) -> &'b [u8] {
        &self.block[self.start..self.end]
    }

    /// The line on which it begins.
    pub(crate) fn line(&self) -> u64 {
        let empty = self.block[self.place..self.start].iter().filter(|byte| **byte == b'\n');
        self.lines + empty.count() as u64 + 1
    }

    /// How many cells it has for sure; none where it has to be read.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// A cell without its quotes, but with those in it as they are written.
    #[inline]
    pub(crate) fn cell(&self, place: usize) -> Option<&'b [u8]> {
        if place >= self.len {
            return None;
        }
        // The mark before the cell and the one behind it.
        let (mut chunk, mut bits) = self.marks.from(self.first + place.saturating_sub(1) as u32, self.start / CHUNK);
        let mut start = self.start;
        if place > 0 {
            start = chunk * CHUNK + bits.trailing_zeros() as usize + 1;
            bits &= bits - 1;
            while bits == 0 {
                chunk += 1;
                bits = self.marks.chunks[chunk].bits;
            }
        }
        let cell = &self.block[start..chunk * CHUNK + bits.trailing_zeros() as usize];
        let cell = if place + 1 == self.len { cell.strip_suffix(b"\r").unwrap_or(cell) } else { cell };
        Some(match cell {
            [b'"', inner @ .., b'"'] => inner,
            _ => cell,
        })
    }
}

/// The rows of a block, one behind the other.
pub(crate) struct Screen<'b, 's> {
    block: &'b [u8],
    sign: u8,
    marks: &'s mut Marks,
    /// How far the block is marked, and what there is up to there.
    marked: End,
    /// All bits where that place is inside quotes, else none.
    inside: u64,
    /// The next of `marks.rows`, the number of its first mark, and where it begins.
    row: usize,
    mark: u32,
    place: usize,
    /// Lines before that place.
    lines: u64,
}

#[allow(
    clippy::inline_always,
    reason = "only what is part of a dispatched function gets the instructions chosen for it"
)]
impl<'b, 's> Screen<'b, 's> {
    /// Begins a block, which begins with a row.
    pub(crate) fn new(block: &'b [u8], sign: u8, marks: &'s mut Marks) -> Self {
        marks.chunks.clear();
        marks.rows.clear();
        // A byte order mark is no part of a cell.
        let place = if block.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let nothing = End { place: 0, marks: 0, lines: 0 };
        Self { block, sign, marks, marked: nothing, inside: 0, row: 0, mark: 0, lines: 0, place }
    }

    /// The next row. It has cells if the reader would find the same ones.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Row<'b, '_>> {
        let (block, place, lines, mut start) = (self.block, self.place, self.lines, self.place);
        loop {
            let Some(row) = self.marks.rows.get(self.row).copied() else {
                if (self.marked.place as usize) < block.len() {
                    self.mark_more();
                    continue;
                }
                // What ends without a line end, or could not be marked.
                self.place = block.len();
                self.lines += memchr_iter(b'\n', &block[start..]).count() as u64;
                let (end, marks, first) = (self.place, &*self.marks, self.mark);
                return (place < end).then_some(Row { block, place, end, lines, start: place, marks, first, len: 0 });
            };
            let (end, first) = (row.place as usize, self.mark);
            (self.row, self.mark, self.place, self.lines) = (self.row + 1, row.marks, end + 1, u64::from(row.lines));
            let mut len = (row.marks - first) as usize;
            if len == 1 && block[start..end].iter().all(|byte| *byte == b'\r') {
                start = self.place;
                continue;
            }
            // The reader passes over it.
            if block[start] == b'\r' {
                len = 0;
            }
            return Some(Row { block, place, end: end + 1, lines, start, marks: self.marks, first, len });
        }
    }

    /// Lines of the block, once it has no rows any more.
    pub(crate) fn lines(&self) -> u64 {
        self.lines
    }

    /// Marks the next piece of the block, with the best that this processor can do.
    #[inline(never)]
    fn mark_more(&mut self) {
        dispatch!(Level::new(), simd => self.mark_piece(simd));
    }

    #[allow(clippy::inline_always, reason = "what is called for a processor has to be compiled for it")]
    #[inline(always)]
    fn mark_piece<S: Simd>(&mut self, simd: S) {
        let from = self.marked.place as usize;
        let (chunks, rest) = self.block[from..self.block.len().min(from + PIECE)].as_chunks::<CHUNK>();
        let mut sound = true;
        for chunk in chunks {
            sound = sound && self.mark(simd, chunk);
        }
        if sound && !rest.is_empty() {
            let mut last = [0; CHUNK];
            last[..rest.len()].copy_from_slice(rest);
            sound = self.mark(simd, &last);
        }
        if !sound {
            self.marked.place = self.block.len() as u32;
        }
    }

    /// Marks a chunk, unless the reader may see it otherwise.
    #[allow(clippy::inline_always, reason = "as above")]
    #[inline(always)]
    fn mark<S: Simd>(&mut self, simd: S, chunk: &[u8; CHUNK]) -> bool {
        let bytes = u8x64::from_slice(simd, chunk);
        let (quotes, lines) = (bytes.simd_eq(b'"').to_bitmask(), bytes.simd_eq(b'\n').to_bitmask());
        let signs = bytes.simd_eq(self.sign).to_bitmask();
        let mut inside = self.inside;
        if quotes != 0 {
            if self.strange(quotes, bytes.simd_eq(b'\r').to_bitmask()) {
                return false;
            }
            inside ^= enclosed(quotes);
            self.inside = if inside >> (CHUNK - 1) == 1 { u64::MAX } else { 0 };
        }
        let End { place, marks, lines: before } = self.marked;
        let (all, mut ends) = ((signs | lines) & !inside, lines & !inside);
        while ends != 0 {
            let up_to = ends ^ (ends - 1);
            let (marks, lines) = (marks + (all & up_to).count_ones(), before + (lines & up_to).count_ones());
            self.marks.rows.push(End { place: place + ends.trailing_zeros(), marks, lines });
            ends &= ends - 1;
        }
        self.marks.chunks.push(Chunk { bits: all, before: marks });
        let (marks, lines) = (marks + all.count_ones(), before + lines.count_ones());
        self.marked = End { place: place + CHUNK as u32, marks, lines };
        true
    }

    /// Whether a carriage return without a line feed stands behind a quote: there the reader may take the byte behind
    /// it, whatever that is, for a part of the line's end.
    fn strange(&self, quotes: u64, returns: u64) -> bool {
        let byte = |place: usize| self.block.get(self.marked.place as usize + place).copied();
        let over = quotes >> (CHUNK - 1) & u64::from(byte(CHUNK) == Some(b'\r'));
        let mut returns = quotes & (returns >> 1 | over << (CHUNK - 1));
        while returns != 0 {
            if byte(returns.trailing_zeros() as usize + 2) != Some(b'\n') {
                return true;
            }
            returns &= returns - 1;
        }
        false
    }
}

/// The places from each odd bit up to the next even one.
#[inline]
fn enclosed(quotes: u64) -> u64 {
    [1, 2, 4, 8, 16, 32].into_iter().fold(quotes, |all, by| all ^ all << by)
}
