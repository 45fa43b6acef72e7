//! How much a workbook may hold.

use std::fmt;

/// The longest run of XML without an end, in bytes: a tag with its attributes, a text, a comment. Holds a full cell in
/// its longest spelling.
pub(crate) const TOKEN: usize = 1 << 20;
/// Text that the cells of one row may have for themselves, in bytes: a row is held in memory.
pub(crate) const ROW: usize = 32 << 20;
/// How deep elements may stand in each other. Excel's own go to about ten.
pub(crate) const DEPTH: usize = 100;
/// Files in the zip, relationships of a part, sheets, cell formats: lists of which Excel needs less than this.
pub(crate) const ENTRIES: usize = 66_000;

/// How much a workbook may hold before [`read`](crate::read) refuses it. The defaults are Excel's own limits where it
/// has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// All parts unpacked, in bytes: 512 MiB.
    pub unpacked: u64,
    /// The number of the last row of a sheet: 1,048,576.
    pub rows: u32,
    /// The number of the last column: 16,384.
    pub columns: u32,
    /// Characters in a cell, as Excel counts them (UTF-16): 32,767.
    pub characters: usize,
    /// Memory for the texts that cells share, in bytes: 128 MiB.
    pub shared_strings: usize,
    /// Cells of all rows together, empty ones before a row's last included: 50,000,000. Sheets with a cell in the last
    /// column of every row are small files and would take an hour.
    pub cells: u64,
    /// Text of all cells together, in bytes of UTF-8: 512 MiB. A million cells can share one long text.
    pub text: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            unpacked: 512 << 20,
            rows: 1_048_576,
            columns: 16_384,
            characters: 32_767,
            shared_strings: 128 << 20,
            cells: 50_000_000,
            text: 512 << 20,
        }
    }
}

/// Which limit a workbook goes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// [`Limits::unpacked`]
    Unpacked,
    /// [`Limits::rows`]
    Rows,
    /// [`Limits::columns`]
    Columns,
    /// [`Limits::characters`]
    Characters,
    /// [`Limits::shared_strings`]
    SharedStrings,
    /// [`Limits::cells`]
    Cells,
    /// [`Limits::text`]
    Text,
    /// Bytes of text that the cells of one row do not share.
    RowText,
    /// Entries of a list: files, relationships, sheets, cell formats.
    Entries,
    /// Bytes of XML between two tags, or within one.
    Token,
    /// Elements within elements.
    Depth,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unpacked => "bytes unpacked",
            Self::Rows => "rows",
            Self::Columns => "columns",
            Self::Characters => "characters in a cell",
            Self::SharedStrings => "bytes of shared texts",
            Self::Cells => "cells",
            Self::Text => "bytes of text",
            Self::RowText => "bytes of text in a row",
            Self::Entries => "entries in a list",
            Self::Token => "bytes in one piece of XML",
            Self::Depth => "elements within each other",
        })
    }
}
