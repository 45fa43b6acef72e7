//! The zip file around a workbook: every part is unpacked once through a counter before anything is read from it.

use crate::error::{Place, SheetError, shortened};
use crate::limits::{ENTRIES, Limit};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZFlush, MZStatus};
use rawzip::{CompressionMethod, Crc32, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};
use std::collections::BTreeMap;
use std::io::{self, Read};

const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// A workbook's parts, all of them unpacked once and found whole.
pub(crate) struct Package<'a> {
    archive: ZipSliceArchive<&'a [u8]>,
    /// By name in small letters: names of parts differ by more than case.
    parts: BTreeMap<String, Entry>,
}

struct Entry {
    /// As the zip file spells it.
    name: String,
    wayfinder: ZipArchiveEntryWayfinder,
    stored: bool,
}

impl<'a> Package<'a> {
    /// Opens a zip file and unpacks every part into nothing, counting. Memory is that of one window.
    pub(crate) fn open(bytes: &'a [u8], unpacked: u64) -> Result<Self, SheetError> {
        if bytes.is_empty() {
            return Err(SheetError::Empty);
        }
        if bytes.starts_with(OLE) {
            return Err(SheetError::LockedOrOld);
        }
        let archive = ZipArchive::from_slice(bytes).map_err(|error| {
            if bytes.starts_with(b"PK") {
                return SheetError::CutOff { found: error.to_string() };
            }
            SheetError::NotZip { found: shortened(&String::from_utf8_lossy(&bytes[..bytes.len().min(40)])) }
        })?;
        let mut package = Self { archive, parts: BTreeMap::new() };
        package.list()?;
        package.check(unpacked)?;
        Ok(package)
    }

    fn list(&mut self) -> Result<(), SheetError> {
        let cut_off = |error: rawzip::Error| SheetError::CutOff { found: error.to_string() };
        let mut entries = self.archive.entries();
        while let Some(entry) = entries.next_entry().map_err(cut_off)? {
            let path = entry.file_path();
            // Some old programs write the separator of Windows.
            let name = String::from_utf8_lossy(path.as_bytes()).replace('\\', "/");
            if name.ends_with('/') {
                continue;
            }
            let part = shortened(&name);
            if entry.flags().is_encrypted() {
                return Err(SheetError::Locked { part });
            }
            let method = entry.compression_method();
            if method != CompressionMethod::STORE && method != CompressionMethod::DEFLATE {
                let found = method.name().map_or_else(|| format!("method {}", method.as_u16()), str::to_owned);
                return Err(SheetError::Packing { part, found });
            }
            let key = key(&name);
            let stored = method == CompressionMethod::STORE;
            if self.parts.insert(key, Entry { name, wayfinder: entry.wayfinder(), stored }).is_some() {
                return Err(SheetError::Twice { part });
            }
            if self.parts.len() > ENTRIES {
                let allowed = ENTRIES as u64;
                return Err(SheetError::TooLarge { place: Box::default(), limit: Limit::Entries, allowed });
            }
        }
        Ok(())
    }

    /// Sizes in headers may lie, so nothing but the count of unpacked bytes is believed.
    fn check(&self, unpacked: u64) -> Result<(), SheetError> {
        let mut left = unpacked;
        let mut buffer = vec![0; 32 << 10];
        for key in self.parts.keys() {
            let Some(mut part) = self.part(key)? else { continue };
            loop {
                let read = part.read(&mut buffer).map_err(|error| crate::xml::io_error(&error, &part.place()))?;
                if read == 0 {
                    break;
                }
                left = left.checked_sub(read as u64).ok_or_else(|| SheetError::TooLarge {
                    place: Box::default(),
                    limit: Limit::Unpacked,
                    allowed: unpacked,
                })?;
            }
        }
        Ok(())
    }

    /// The part of this name, to be read from its beginning; `None` where there is none.
    pub(crate) fn part(&self, name: &str) -> Result<Option<Part<'_>>, SheetError> {
        let Some(entry) = self.parts.get(&key(name)) else { return Ok(None) };
        let damaged = |error: rawzip::Error| SheetError::Damaged {
            place: Box::new(Place::part(&entry.name)),
            found: format!("its place in the zip file is wrong: {error}"),
        };
        let slice = self.archive.get_entry(entry.wayfinder).map_err(damaged)?;
        Ok(Some(Part {
            name: entry.name.clone(),
            packed: slice.data(),
            inflate: (!entry.stored).then(|| InflateState::new_boxed(DataFormat::Raw)),
            done: false,
            crc: Crc32::new(),
            size: 0,
            expected: slice.claim_verifier(),
        }))
    }

    /// Whether there is a part of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').to_ascii_lowercase()
}

/// One part while it is unpacked. An error of reading holds a [`SheetError`].
pub(crate) struct Part<'a> {
    name: String,
    packed: &'a [u8],
    /// `None` where the part is stored as it is.
    inflate: Option<Box<InflateState>>,
    done: bool,
    crc: Crc32,
    size: u64,
    expected: rawzip::ZipVerification,
}

impl Part<'_> {
    pub(crate) fn place(&self) -> Place {
        Place::part(&self.name)
    }

    fn damaged(&self, found: &str) -> io::Error {
        io::Error::other(SheetError::Damaged { place: Box::new(self.place()), found: found.to_owned() })
    }

    fn unpack(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let Some(state) = &mut self.inflate else {
            let read = self.packed.read(out)?;
            self.done = read == 0;
            return Ok(read);
        };
        loop {
            let step = inflate(state, self.packed, out, MZFlush::None);
            self.packed = &self.packed[step.bytes_consumed..];
            self.done = step.status == Ok(MZStatus::StreamEnd);
            if self.done || step.bytes_written > 0 {
                return Ok(step.bytes_written);
            }
            if step.status.is_err() || step.bytes_consumed == 0 {
                return Err(self.damaged("its packed data is cut off or wrong"));
            }
        }
    }
}

impl Read for Part<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() || self.done {
            return Ok(0);
        }
        let read = self.unpack(out)?;
        self.crc.update(&out[..read]);
        self.size += read as u64;
        if self.done {
            let found = rawzip::ZipVerification { crc: self.crc.checksum(), uncompressed_size: self.size };
            self.expected.valid(found).map_err(|error| self.damaged(&error.to_string()))?;
        }
        Ok(read)
    }
}
