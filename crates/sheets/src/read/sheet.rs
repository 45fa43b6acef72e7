//! The rows of one sheet.

use super::book::Found;
use super::dates::{self, Base, Kind};
use super::strings::{Strings, longest, plain, rich};
use super::{Row, Source, numbers};
use crate::error::{Place, SheetError, shortened};
use crate::limits::{Limit, Limits, ROW};
use crate::reference;
use crate::xml::{Xml, attribute, damaged, too_large};
use quick_xml::events::{BytesStart, Event};
use std::ops::{ControlFlow, Range};

/// What the sheets of a workbook share.
pub(super) struct Known {
    pub(super) strings: Strings,
    /// By the index that a cell names.
    pub(super) kinds: Vec<Kind>,
    pub(super) base: Base,
}

/// One row while it is read. Memory is used again for the next.
#[derive(Default)]
struct Cells {
    number: u32,
    /// The column of the last cell, one without a text included.
    last: u32,
    texts: Vec<Text>,
    /// Texts that are the cells' own.
    own: String,
    /// The value that is being read.
    value: String,
}

#[derive(Clone)]
enum Text {
    Empty,
    Shared(usize),
    Own(Range<usize>),
}

struct Sheet<'a, 'r> {
    xml: &'r mut Xml<'a>,
    known: &'r Known,
    limits: &'r Limits,
    row: Cells,
}

/// How much may still be handed out, over all sheets.
pub(super) struct Left {
    pub(super) cells: u64,
    pub(super) text: u64,
}

impl Left {
    fn take(&mut self, texts: &[&str], limits: &Limits, place: &Place) -> Result<(), SheetError> {
        let bytes = texts.iter().map(|text| text.len() as u64).sum();
        let left =
            |left: u64, taken, limit, allowed| left.checked_sub(taken).ok_or_else(|| too_large(place, limit, allowed));
        self.cells = left(self.cells, texts.len() as u64, Limit::Cells, limits.cells)?;
        self.text = left(self.text, bytes, Limit::Text, limits.text)?;
        Ok(())
    }
}

/// Hands out the sheet's rows.
pub(super) fn read(
    source: &mut Source<'_>,
    found: &Found,
    known: &Known,
    limits: &Limits,
    left: &mut Left,
    row: &mut dyn FnMut(&Row<'_>) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, SheetError> {
    let read = source.part(&found.part, |xml| {
        xml.place.sheet = Some(shortened(&found.name));
        enter(xml)?;
        let mut sheet = Sheet { xml, known, limits, row: Cells::default() };
        while sheet.next_row()? {
            let texts = sheet.texts();
            if texts.is_empty() {
                continue;
            }
            left.take(&texts, limits, &sheet.xml.place)?;
            let number = sheet.row.number;
            let handed = Row { sheet: &found.name, hidden_sheet: found.hidden, number, cells: &texts };
            if row(&handed).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let missing = || SheetError::Missing {
        place: Box::new(Place { sheet: Some(shortened(&found.name)), ..Place::default() }),
        part: shortened(&found.part),
    };
    read.ok_or_else(missing)
}

/// A cell's reference, format and type.
fn cell_attributes(start: &BytesStart<'_>) -> Result<[Option<String>; 3], String> {
    Ok([attribute(start, "r")?, attribute(start, "s")?, attribute(start, "t")?])
}

/// Goes to the first row.
fn enter(xml: &mut Xml<'_>) -> Result<(), SheetError> {
    loop {
        match xml.next()? {
            Event::Start(start) if start.local_name().as_ref() == "sheetData" => return Ok(()),
            Event::Eof => return Err(damaged(&xml.place, "it has no cells (`sheetData`)")),
            _ => {}
        }
    }
}

impl Sheet<'_, '_> {
    /// Reads the next row; false after the last.
    fn next_row(&mut self) -> Result<bool, SheetError> {
        let number = loop {
            let number = match self.xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "row" => Some(attribute(&start, "r")),
                Event::Start(_) => None,
                Event::End(_) => return Ok(false),
                _ => continue,
            };
            match number {
                Some(number) => break number.map_err(|found| damaged(&self.xml.place, &found))?,
                None => self.xml.skip()?,
            }
        };
        let before = self.row.number;
        self.row.last = 0;
        self.row.texts.clear();
        self.row.own.clear();
        self.row.number = match &number {
            None => before.saturating_add(1),
            Some(number) => match reference::row(number) {
                Some(number) => number,
                None => return Err(damaged(&self.xml.place, &format!("a row has the number `{}`", shortened(number)))),
            },
        };
        self.xml.place.row = Some(self.row.number);
        if self.row.number <= before {
            return Err(self.order(self.row.number.to_string(), before.to_string()));
        }
        if self.row.number > self.limits.rows {
            return Err(too_large(&self.xml.place, Limit::Rows, u64::from(self.limits.rows)));
        }
        let outside = self.xml.depth.saturating_sub(1);
        while self.xml.depth > outside {
            self.cell_or_other()?;
        }
        Ok(true)
    }

    fn cell_or_other(&mut self) -> Result<(), SheetError> {
        let attributes = match self.xml.next()? {
            Event::Start(start) if start.local_name().as_ref() == "c" => cell_attributes(&start),
            Event::Start(_) => return self.xml.skip(),
            _ => return Ok(()),
        };
        let [at, style, kind] = attributes.map_err(|found| damaged(&self.xml.place, &found))?;
        let column = self.column(at.as_deref())?;
        self.row.value.clear();
        let outside = self.xml.depth.saturating_sub(1);
        while self.xml.depth > outside {
            self.value()?;
        }
        let text = self.convert(column, style.as_deref(), kind.as_deref().unwrap_or("n"))?;
        if !matches!(text, Text::Empty) {
            // Only now: a gap costs nothing where no text follows.
            self.row.texts.resize(column as usize - 1, Text::Empty);
            self.row.texts.push(text);
        }
        Ok(())
    }

    /// The column of a cell, from its reference or from the cell before it.
    fn column(&mut self, at: Option<&str>) -> Result<u32, SheetError> {
        let before = self.row.last;
        let column = match at {
            None => before.saturating_add(1),
            Some(at) => {
                let Some((column, row)) = reference::parse(at) else {
                    return Err(damaged(&self.xml.place, &format!("a cell has the reference `{}`", shortened(at))));
                };
                if row != self.row.number || column <= before {
                    let after = format!("{}{}", reference::letters(before.max(1)), self.row.number);
                    return Err(self.order(shortened(at), after));
                }
                column
            }
        };
        if column > self.limits.columns {
            return Err(too_large(&self.xml.place, Limit::Columns, u64::from(self.limits.columns)));
        }
        self.row.last = column;
        Ok(column)
    }

    /// Reads what stands within a cell, piece by piece; formulas are passed over.
    fn value(&mut self) -> Result<(), SheetError> {
        let rich_text = match self.xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "v" => false,
                "is" => true,
                _ => return self.xml.skip(),
            },
            _ => return Ok(()),
        };
        self.row.value.clear();
        if rich_text {
            rich(self.xml, &mut self.row.value, self.limits)
        } else {
            self.xml.text(&mut self.row.value, longest(self.limits))
        }
    }

    /// The text of a cell from its value.
    fn convert(&mut self, column: u32, style: Option<&str>, kind: &str) -> Result<Text, SheetError> {
        let value = &self.row.value;
        if value.is_empty() {
            return Ok(Text::Empty);
        }
        let from = self.row.own.len();
        match kind {
            "s" => {
                let index = value.trim().parse().ok();
                let known = self.known.strings.len();
                let Some((index, text)) = index.and_then(|index| Some((index, self.known.strings.get(index)?))) else {
                    return Err(self.wrong(column, format!("the number of one of the {known} shared texts")));
                };
                return Ok(if text.is_empty() { Text::Empty } else { Text::Shared(index) });
            }
            "n" => {
                let Some(number) = value.trim().parse().ok().filter(|number: &f64| number.is_finite()) else {
                    return Err(self.wrong(column, "a number".to_owned()));
                };
                let style = style.map_or(Some(0), |style| style.parse().ok());
                let kind = style.and_then(|style: usize| self.known.kinds.get(style)).copied().unwrap_or(Kind::Plain);
                match dates::text(number, kind, self.known.base) {
                    Some(text) => self.row.own.push_str(&text),
                    None => numbers::push(number, &mut self.row.own),
                }
            }
            "b" => match value.trim() {
                "1" | "true" => self.row.own.push_str("true"),
                "0" | "false" => self.row.own.push_str("false"),
                _ => return Err(self.wrong(column, "0 or 1".to_owned())),
            },
            "d" => self.row.own.push_str(dates::iso(value.trim())),
            "str" | "e" => {
                plain(self.xml, &mut self.row.value, self.limits)?;
                self.row.own.push_str(&self.row.value);
            }
            // Done when it was read.
            "inlineStr" => self.row.own.push_str(value),
            other => {
                let found = format!("cell {}{} has the type `{other}`", reference::letters(column), self.row.number);
                return Err(damaged(&self.xml.place, &found));
            }
        }
        if self.row.own.len() > ROW {
            return Err(too_large(&self.xml.place, Limit::RowText, ROW as u64));
        }
        Ok(Text::Own(from..self.row.own.len()))
    }

    /// The row's texts; those at its end are not empty.
    fn texts(&self) -> Vec<&str> {
        let text = |cell: &Text| match cell {
            Text::Empty => Some(""),
            Text::Shared(index) => self.known.strings.get(*index),
            Text::Own(range) => self.row.own.get(range.clone()),
        };
        self.row.texts.iter().map(|cell| text(cell).unwrap_or_default()).collect()
    }

    fn order(&self, found: String, after: String) -> SheetError {
        SheetError::Order { place: Box::new(self.xml.place.clone()), found, after }
    }

    fn wrong(&self, column: u32, allowed: String) -> SheetError {
        let cell = format!("{}{}", reference::letters(column), self.row.number);
        SheetError::Value { place: Box::new(self.xml.place.clone()), cell, found: shortened(&self.row.value), allowed }
    }
}
