//! XML in bounded pieces, read from a part of a workbook.

use crate::error::{Place, SheetError, shortened};
use crate::limits::{DEPTH, Limit, TOKEN};
use crate::package::Part;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::io::{self, BufRead, BufReader, Read};

/// How many unpacked bytes may be read. A small workbook could name one large part as each of a thousand sheets.
#[derive(Clone, Copy)]
pub(crate) struct Budget {
    left: u64,
    allowed: u64,
}

impl Budget {
    pub(crate) fn new(allowed: u64) -> Self {
        Self { left: allowed, allowed }
    }
}

/// A part's XML. Every piece comes out whole, and none is longer than [`TOKEN`].
pub(crate) struct Xml<'a> {
    reader: Reader<Capped<'a>>,
    buffer: Vec<u8>,
    /// Where errors happened; who reads rows keeps it up to date.
    pub(crate) place: Place,
    /// Open elements, the one just begun included.
    pub(crate) depth: usize,
}

impl<'a> Xml<'a> {
    /// Reads a part; `budget` goes on from part to part.
    pub(crate) fn new(part: Part<'a>, budget: Budget) -> Self {
        let place = part.place();
        let mut reader = Reader::from_reader(Capped { source: BufReader::new(part), token: TOKEN, budget });
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), place, depth: 0 }
    }

    /// What is left of the budget.
    pub(crate) fn budget(&self) -> Budget {
        self.reader.get_ref().budget
    }

    /// The next piece; an empty element comes as its start and its end.
    pub(crate) fn next(&mut self) -> Result<Event<'_>, SheetError> {
        self.buffer.clear();
        self.reader.get_mut().token = TOKEN;
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::Start(start)) => {
                self.depth += 1;
                if self.depth > DEPTH {
                    return Err(too_large(&self.place, Limit::Depth, DEPTH as u64));
                }
                Ok(Event::Start(start))
            }
            Ok(Event::End(end)) => {
                // The parser has matched the names: an end without a start is its error.
                self.depth = self.depth.saturating_sub(1);
                Ok(Event::End(end))
            }
            Ok(Event::DocType(name)) => {
                Err(SheetError::Entity { place: Box::new(self.place.clone()), found: shortened(&name) })
            }
            Ok(Event::Eof) if self.depth > 0 => Err(damaged(&self.place, "the XML ends within an element")),
            Ok(event) => Ok(event),
            Err(quick_xml::Error::Io(error)) => Err(io_error(&error, &self.place)),
            Err(error) => Err(damaged(&self.place, &error.to_string())),
        }
    }

    /// Goes behind the end of the element that was just begun.
    pub(crate) fn skip(&mut self) -> Result<(), SheetError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Appends the text of the element that was just begun and goes behind its end. `longest` bytes are enough for any
    /// text that is allowed.
    pub(crate) fn text(&mut self, out: &mut String, longest: usize) -> Result<(), SheetError> {
        let outside = self.depth.saturating_sub(1);
        let from = out.len();
        while self.depth > outside {
            self.push_text(out)?;
            if out.len() - from > longest {
                return Err(too_large(&self.place, Limit::Characters, longest as u64));
            }
        }
        Ok(())
    }

    fn push_text(&mut self, out: &mut String) -> Result<(), SheetError> {
        let wrong = match self.next()? {
            Event::Text(text) => {
                out.push_str(&text.xml10_content());
                return Ok(());
            }
            Event::CData(text) => {
                out.push_str(&text.xml10_content());
                return Ok(());
            }
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(character)) => {
                    out.push(character);
                    return Ok(());
                }
                Ok(None) => match resolve_predefined_entity(&name) {
                    Some(text) => {
                        out.push_str(text);
                        return Ok(());
                    }
                    None => shortened(&name),
                },
                Err(_) => shortened(&name),
            },
            _ => return Ok(()),
        };
        Err(SheetError::Entity { place: Box::new(self.place.clone()), found: wrong })
    }
}

/// The value of the attribute of this name, whatever its prefix; else what is wrong with the attributes.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    // Checks for doubles would compare each attribute with all before it.
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| error.to_string())?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

pub(crate) fn damaged(place: &Place, found: &str) -> SheetError {
    SheetError::Damaged { place: Box::new(place.clone()), found: shortened(found) }
}

pub(crate) fn too_large(place: &Place, limit: Limit, allowed: u64) -> SheetError {
    SheetError::TooLarge { place: Box::new(place.clone()), limit, allowed }
}

/// The error that reading a part left in an error of the standard library's, with the place where it happened.
pub(crate) fn io_error(error: &io::Error, place: &Place) -> SheetError {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<SheetError>()).cloned();
    match inner {
        Some(SheetError::TooLarge { limit, allowed, .. }) => too_large(place, limit, allowed),
        Some(SheetError::Damaged { found, .. }) => damaged(place, &found),
        Some(other) => other,
        None => damaged(place, &error.to_string()),
    }
}

/// A source that ends with an error where one piece of XML, or all of them together, get too long.
struct Capped<'a> {
    source: BufReader<Part<'a>>,
    token: usize,
    budget: Budget,
}

impl Read for Capped<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let read = available.len().min(out.len());
        out[..read].copy_from_slice(&available[..read]);
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Capped<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let (token, budget) = (self.token, self.budget);
        let available = self.source.fill_buf()?;
        let over = |limit, allowed| io::Error::other(SheetError::TooLarge { place: Box::default(), limit, allowed });
        if !available.is_empty() && token == 0 {
            return Err(over(Limit::Token, TOKEN as u64));
        }
        let allowed = token.min(usize::try_from(budget.left).unwrap_or(usize::MAX));
        if !available.is_empty() && allowed == 0 {
            return Err(over(Limit::Unpacked, budget.allowed));
        }
        Ok(&available[..available.len().min(allowed)])
    }

    fn consume(&mut self, bytes: usize) {
        self.token = self.token.saturating_sub(bytes);
        self.budget.left = self.budget.left.saturating_sub(bytes as u64);
        self.source.consume(bytes);
    }
}
