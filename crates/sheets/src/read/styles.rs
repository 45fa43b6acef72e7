//! What the numbers of a cell mean, by its format.

use super::Source;
use super::book::Book;
use super::dates::{Kind, kind};
use crate::error::SheetError;
use crate::limits::{ENTRIES, Limit};
use crate::xml::{Xml, attribute, damaged, too_large};
use quick_xml::events::Event;
use std::collections::BTreeMap;

/// The kind of number for each cell format, by the index that cells name. Without styles, all are plain.
pub(super) fn read(source: &mut Source<'_>, book: &Book) -> Result<Vec<Kind>, SheetError> {
    let Some(part) = &book.styles else { return Ok(Vec::new()) };
    Ok(source.part(part, formats)?.unwrap_or_default())
}

fn formats(xml: &mut Xml<'_>) -> Result<Vec<Kind>, SheetError> {
    let mut own = BTreeMap::new();
    let mut used = Vec::new();
    let mut in_cells = false;
    loop {
        let place = xml.place.clone();
        match xml.next()? {
            Event::Start(start) => {
                let get = |name| attribute(&start, name).map_err(|found| damaged(&place, &found));
                let id = || Ok::<_, SheetError>(get("numFmtId")?.and_then(|id| id.parse().ok()));
                match start.local_name().as_ref() {
                    "cellXfs" => in_cells = true,
                    "xf" if in_cells => used.push(id()?.unwrap_or(0)),
                    "numFmt" => {
                        let code = get("formatCode")?.unwrap_or_default();
                        if let Some(id) = id()? {
                            own.insert(id, kind(&code));
                        }
                    }
                    _ => {}
                }
            }
            Event::End(end) if end.local_name().as_ref() == "cellXfs" => in_cells = false,
            Event::Eof => break,
            _ => {}
        }
        if used.len().max(own.len()) > ENTRIES {
            return Err(too_large(&place, Limit::Entries, ENTRIES as u64));
        }
    }
    Ok(used.iter().map(|id| own.get(id).copied().unwrap_or_else(|| built_in(*id))).collect())
}

/// Formats that Excel knows by number alone; those from 27 on belong to East Asian languages.
fn built_in(id: u32) -> Kind {
    match id {
        14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57..=58 => Kind::Date,
        18..=21 | 32..=35 | 45 | 47 | 55..=56 => Kind::Time,
        46 => Kind::Elapsed,
        _ => Kind::Plain,
    }
}
