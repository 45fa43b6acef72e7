//! The texts that cells share.

use super::Source;
use super::book::Book;
use crate::error::SheetError;
use crate::escape::unescaped;
use crate::limits::{Limit, Limits};
use crate::xml::{Xml, too_large};
use quick_xml::events::Event;

/// All shared texts in one piece: a text costs four bytes beside its own.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        self.text.get(start..end)
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }
}

pub(super) fn read(source: &mut Source<'_>, book: &Book, limits: &Limits) -> Result<Strings, SheetError> {
    // A workbook without texts has no such part. One that lost it fails at the first cell that needs it.
    let Some(part) = &book.strings else { return Ok(Strings::default()) };
    let read = source.part(part, |xml| {
        let mut strings = Strings::default();
        let mut one = String::new();
        loop {
            match xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "si" => {}
                Event::Eof => return Ok(strings),
                _ => continue,
            }
            one.clear();
            rich(xml, &mut one, limits)?;
            strings.text.push_str(&one);
            let held = strings.text.len() + size_of::<u32>() * (strings.ends.len() + 1);
            let end = u32::try_from(strings.text.len()).ok().filter(|_| held <= limits.shared_strings);
            let Some(end) = end else {
                return Err(too_large(&xml.place, Limit::SharedStrings, limits.shared_strings as u64));
            };
            strings.ends.push(end);
        }
    })?;
    Ok(read.unwrap_or_default())
}

/// The text of the element that was just begun, without its looks and without hints of pronunciation.
pub(super) fn rich(xml: &mut Xml<'_>, out: &mut String, limits: &Limits) -> Result<(), SheetError> {
    let outside = xml.depth.saturating_sub(1);
    while xml.depth > outside {
        let (text, hint) = match xml.next()? {
            Event::Start(start) => (start.local_name().as_ref() == "t", start.local_name().as_ref() == "rPh"),
            _ => continue,
        };
        if text {
            xml.text(out, longest(limits))?;
        } else if hint {
            xml.skip()?;
        }
        if out.len() > longest(limits) {
            return Err(too_large(&xml.place, Limit::Characters, limits.characters as u64));
        }
    }
    plain(xml, out, limits)
}

/// Puts real characters in the place of spelled ones, and holds the text against the limit.
pub(super) fn plain(xml: &Xml<'_>, text: &mut String, limits: &Limits) -> Result<(), SheetError> {
    if let Some(unescaped) = unescaped(text) {
        *text = unescaped;
    }
    // No character has fewer bytes than units, so most texts need not be counted.
    if text.len() > limits.characters && text.encode_utf16().count() > limits.characters {
        return Err(too_large(&xml.place, Limit::Characters, limits.characters as u64));
    }
    Ok(())
}

/// Bytes that hold any allowed text: a spelled character, `_x000D_`, takes seven.
pub(super) fn longest(limits: &Limits) -> usize {
    limits.characters.saturating_mul(7)
}
