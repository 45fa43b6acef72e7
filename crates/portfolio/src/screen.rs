//! Where rows and cells end, found 64 bytes at a time, so that rows of other products need not be read as CSV.
//!
//! `simd-csv` stays the authority: a [`Row`] has cells only where it could have no others. Whatever else stands in the
//! block is given as it is, to be read. For that reader quotes open and close wherever they stand, so that what stands
//! between an odd quote and an even one is text; the one exception is told in [`Screen::strange`].

use wide::u8x16;

/// Bytes that are looked at together.
const CHUNK: usize = 64;
/// Bytes that are marked before rows are made of them: few enough to stay in the processor's nearest cache.
const PIECE: usize = 16 << 10;

/// Where cells end, in memory that lasts from block to block.
#[derive(Default)]
pub(crate) struct Marks {
    /// A bit for each byte: whether a sign or a line end stands there that no quotes enclose.
    bits: Vec<u64>,
    /// How many marks stand before each chunk, and at last before the next one.
    before: Vec<u32>,
    /// The end of each row, and how many marks there are up to it.
    rows: Vec<(u32, u32)>,
}

impl Marks {
    /// The bits from a mark on, by its number, and their chunk, which is not before this one.
    #[inline]
    fn from(&self, number: u32, mut chunk: usize) -> (usize, u64) {
        while self.before[chunk + 1] <= number {
            chunk += 1;
        }
        let mut bits = self.bits[chunk];
        for _ in self.before[chunk]..number {
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
                bits = self.marks.bits[chunk];
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
    /// How far the block is marked.
    marked: usize,
    /// All bits where that place is inside quotes, else none.
    inside: u64,
    /// The next of `marks.rows`, the number of its first mark, and the place where it begins.
    row: usize,
    mark: u32,
    place: usize,
}

impl<'b, 's> Screen<'b, 's> {
    /// Begins a block, which begins with a row.
    pub(crate) fn new(block: &'b [u8], sign: u8, marks: &'s mut Marks) -> Self {
        marks.bits.clear();
        marks.before.clear();
        marks.before.push(0);
        marks.rows.clear();
        // A byte order mark is no part of a cell.
        let place = if block.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        Self { block, sign, marks, marked: 0, inside: 0, row: 0, mark: 0, place }
    }

    /// The next row. It has cells if the reader would find the same ones.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Row<'b, '_>> {
        let (place, mut start) = (self.place, self.place);
        loop {
            let Some((end, marks)) = self.marks.rows.get(self.row).copied() else {
                if self.marked < self.block.len() {
                    self.mark_more();
                    continue;
                }
                // What ends without a line end, or could not be marked.
                self.place = self.block.len();
                let (end, marks, first) = (self.place, &*self.marks, self.mark);
                return (place < end).then_some(Row { block: self.block, place, end, start, marks, first, len: 0 });
            };
            let (end, first) = (end as usize, self.mark);
            (self.row, self.mark, self.place) = (self.row + 1, marks, end + 1);
            let mut len = (marks - first) as usize;
            if len == 1 && self.block[start..end].iter().all(|byte| *byte == b'\r') {
                start = self.place;
                continue;
            }
            // The reader passes over it.
            if self.block[start] == b'\r' {
                len = 0;
            }
            return Some(Row { block: self.block, place, end: end + 1, start, marks: self.marks, first, len });
        }
    }

    /// Marks the next piece of the block.
    #[inline(never)]
    fn mark_more(&mut self) {
        let until = self.block.len().min(self.marked + PIECE);
        while self.marked < until {
            let rest = &self.block[self.marked..];
            let mut last = [0; CHUNK];
            let chunk = rest.first_chunk::<CHUNK>().unwrap_or_else(|| {
                last[..rest.len()].copy_from_slice(rest);
                &last
            });
            let [quotes, signs, lines] = [b'"', self.sign, b'\n'].map(|byte| places(chunk, byte));
            let mut inside = self.inside;
            if quotes != 0 {
                if self.strange(chunk, quotes) {
                    self.marked = self.block.len();
                    return;
                }
                inside ^= enclosed(quotes);
                self.inside = if inside >> (CHUNK - 1) == 1 { u64::MAX } else { 0 };
            }
            self.note((signs | lines) & !inside, lines & !inside);
            self.marked += CHUNK;
        }
        self.marked = until;
    }

    /// Whether a carriage return without a line feed stands behind a quote: there the reader may take the byte behind
    /// it, whatever that is, for a part of the line's end.
    fn strange(&self, chunk: &[u8; CHUNK], quotes: u64) -> bool {
        let byte = |place: usize| self.block.get(self.marked + place).copied();
        let over = quotes >> (CHUNK - 1) & u64::from(byte(CHUNK) == Some(b'\r'));
        let mut returns = quotes & (places(chunk, b'\r') >> 1 | over << (CHUNK - 1));
        while returns != 0 {
            if byte(returns.trailing_zeros() as usize + 2) != Some(b'\n') {
                return true;
            }
            returns &= returns - 1;
        }
        false
    }

    /// Notes the marks of a chunk, some of which end rows.
    #[inline]
    fn note(&mut self, all: u64, mut rows: u64) {
        let marks = &mut *self.marks;
        let before = marks.before.last().copied().unwrap_or_default();
        while rows != 0 {
            let end = self.marked as u32 + rows.trailing_zeros();
            marks.rows.push((end, before + (all & (rows ^ (rows - 1))).count_ones()));
            rows &= rows - 1;
        }
        marks.bits.push(all);
        marks.before.push(before + all.count_ones());
    }
}

/// Where a byte stands, a bit a place.
#[inline]
fn places(chunk: &[u8; CHUNK], byte: u8) -> u64 {
    let (parts, _) = chunk.as_chunks::<16>();
    let wanted = u8x16::splat(byte);
    let places = parts.iter().rev().map(|part| u64::from(u8x16::new(*part).simd_eq(wanted).to_bitmask()));
    places.fold(0, |all, part| all << 16 | part)
}

/// The places from each odd bit up to the next even one.
#[inline]
fn enclosed(quotes: u64) -> u64 {
    [1, 2, 4, 8, 16, 32].into_iter().fold(quotes, |all, by| all ^ all << by)
}
