//! Which sheets a workbook has, and where its parts are.

use super::Source;
use super::dates::Base;
use crate::error::{Place, SheetError, shortened};
use crate::escape::unescaped;
use crate::limits::{ENTRIES, Limit};
use crate::xml::{Xml, attribute, damaged, too_large};
use quick_xml::events::{BytesStart, Event};

pub(super) struct Book {
    pub(super) sheets: Vec<Found>,
    pub(super) base: Base,
    /// The part with the shared texts; `None` where the workbook names none.
    pub(super) strings: Option<String>,
    pub(super) styles: Option<String>,
}

/// A sheet that the workbook names.
pub(super) struct Found {
    pub(super) name: String,
    pub(super) hidden: bool,
    pub(super) part: String,
}

struct Relation {
    id: String,
    /// The last word of its type, such as `worksheet`: the transitional and the strict form differ before it.
    kind: String,
    part: String,
}

pub(super) fn read(source: &mut Source<'_>) -> Result<Book, SheetError> {
    let part = workbook(source)?;
    let relations = relations(source, &part)?;
    let place = Place::part(&part);
    let read = source.part(&part, |xml| sheets(xml, &relations))?;
    let Some((sheets, base)) = read else { return Err(SheetError::Missing { place: Box::default(), part }) };
    if let Some(missing) = sheets.iter().find(|sheet| !source.package.has(&sheet.part)) {
        let place = Place { sheet: Some(missing.name.clone()), ..place };
        return Err(SheetError::Missing { place: Box::new(place), part: shortened(&missing.part) });
    }
    let one = |kind: &str| relations.iter().find(|relation| relation.kind == kind).map(|found| found.part.clone());
    Ok(Book { sheets, base, strings: one("sharedStrings"), styles: one("styles") })
}

/// The part that is the workbook.
fn workbook(source: &mut Source<'_>) -> Result<String, SheetError> {
    let usual = "xl/workbook.xml";
    let named = relations(source, "")?.into_iter().find(|relation| relation.kind == "officeDocument");
    let part = named.map_or_else(|| usual.to_owned(), |relation| relation.part);
    let no_workbook = |found: &str| Err(SheetError::NoWorkbook { found: found.to_owned() });
    match part.rsplit_once('.') {
        Some((_, "bin")) => no_workbook("it is a binary workbook (.xlsb)"),
        _ if part.starts_with("word/") => no_workbook("it is a text document (.docx)"),
        _ if part.starts_with("ppt/") => no_workbook("it is a presentation (.pptx)"),
        _ if source.package.has(&part) => Ok(part),
        _ if source.package.has("content.xml") => no_workbook("it is an OpenDocument file (.ods)"),
        _ => no_workbook(&format!("`{}` is missing", shortened(&part))),
    }
}

/// What a part points to, by the list that belongs to it; the empty name stands for the whole package.
fn relations(source: &mut Source<'_>, of: &str) -> Result<Vec<Relation>, SheetError> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let list = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let read = source.part(&list, |xml| {
        let mut found = Vec::new();
        loop {
            let place = xml.place.clone();
            match xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "Relationship" => {
                    let get = |name| value(&start, name, &place).map(Option::unwrap_or_default);
                    let (id, kind, target) = (get("Id")?, get("Type")?, get("Target")?);
                    if get("TargetMode")? != "External" {
                        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                        found.push(Relation { id, kind, part: resolved(folder, &target) });
                    }
                }
                Event::Eof => return Ok(found),
                _ => {}
            }
            limit(&place, found.len())?;
        }
    })?;
    Ok(read.unwrap_or_default())
}

fn value(start: &BytesStart<'_>, name: &str, place: &Place) -> Result<Option<String>, SheetError> {
    attribute(start, name).map_err(|found| damaged(place, &found))
}

fn limit(place: &Place, entries: usize) -> Result<(), SheetError> {
    if entries > ENTRIES { Err(too_large(place, Limit::Entries, ENTRIES as u64)) } else { Ok(()) }
}

/// The name of the part that `target` means, seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut parts: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("/")
}

fn sheets(xml: &mut Xml<'_>, relations: &[Relation]) -> Result<(Vec<Found>, Base), SheetError> {
    let mut found = Vec::new();
    let mut base = Base::Y1900;
    loop {
        let place = xml.place.clone();
        match xml.next()? {
            Event::Start(start) if start.local_name().as_ref() == "workbookPr" => {
                let value = value(&start, "date1904", &place)?;
                if matches!(value.as_deref(), Some("1" | "true" | "on")) {
                    base = Base::Y1904;
                }
            }
            Event::Start(start) if start.local_name().as_ref() == "sheet" => {
                let name = value(&start, "name", &place)?.unwrap_or_default();
                let name = unescaped(&name).unwrap_or(name);
                let id = value(&start, "id", &place)?.unwrap_or_default();
                let hidden = value(&start, "state", &place)?.is_some_and(|state| state != "visible");
                let Some(relation) = relations.iter().find(|relation| relation.id == id) else {
                    let place = Place { sheet: Some(shortened(&name)), ..place };
                    return Err(damaged(&place, &format!("no part belongs to its id `{id}`")));
                };
                // Charts and macros have sheets of their own, without cells.
                if relation.kind == "worksheet" {
                    found.push(Found { name: name.chars().take(255).collect(), hidden, part: relation.part.clone() });
                }
            }
            Event::Eof => return Ok((found, base)),
            _ => {}
        }
        limit(&place, found.len())?;
    }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn targets_are_resolved_like_paths() {
        assert_eq!(resolved("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("a/b", "../c/./d.xml"), "a/c/d.xml");
        assert_eq!(resolved("", "../../xl\\workbook.xml"), "xl/workbook.xml");
    }
}
