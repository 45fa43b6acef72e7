//! A file in blocks of whole rows.

use crate::csv::LONGEST_ROW;
use crate::file::ReadError;
use memchr::{memchr_iter, memrchr_iter};
use std::io::{ErrorKind, Read};

/// What is read at once.
pub(crate) const BLOCK: usize = 2 << 20;

/// Whole rows, block by block; a row that does not end is an error that names its line within its block.
pub(crate) struct Blocks<R> {
    source: R,
    carry: Vec<u8>,
    pub(crate) done: bool,
}

impl<R: Read> Blocks<R> {
    /// Rows of a source, which begins with one.
    pub(crate) fn new(source: R) -> Self {
        Self { source, carry: Vec::new(), done: false }
    }

    /// The next rows; nothing at the end. They are written over those of an earlier block, whose memory the system need
    /// not provide again.
    pub(crate) fn next(&mut self, mut block: Vec<u8>) -> Result<Option<Vec<u8>>, ReadError> {
        if self.done {
            return Ok(None);
        }
        let mut filled = self.carry.len();
        if block.capacity() < BLOCK {
            // Zeros that the system has cost nothing before they are written over.
            block = vec![0; BLOCK];
        }
        block.resize(block.len().max(BLOCK).max(filled), 0);
        block[..filled].copy_from_slice(&self.carry);
        self.carry.clear();
        while !self.done {
            let wanted = filled + BLOCK.saturating_sub(filled).max(BLOCK / 4);
            block.resize(block.len().max(wanted), 0);
            filled += fill(&mut self.source, &mut block[filled..wanted])?;
            self.done = filled < wanted;
            if self.done {
                break;
            }
            let end = last_end(&block[..filled]);
            if filled - end > LONGEST_ROW {
                let line = memchr_iter(b'\n', &block[..end]).count() as u64 + 1;
                return Err(ReadError::TooLong { line, limit: LONGEST_ROW as u64 });
            }
            if end > 0 {
                self.carry.extend_from_slice(&block[end..filled]);
                block.truncate(end);
                return Ok(Some(block));
            }
        }
        block.truncate(filled);
        Ok((filled > 0).then_some(block))
    }
}

/// Reads as much as there is room for; less only at the end.
fn fill(source: &mut impl Read, room: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < room.len() {
        match source.read(&mut room[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
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
