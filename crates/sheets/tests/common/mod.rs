//! Workbooks made part by part, also such as no program would make.
#![allow(dead_code, reason = "each test file uses some of it")]
#![allow(clippy::format_collect, clippy::format_push_string, reason = "short texts, and the shortest way")]

use nextplan_sheets::{Limits, SheetError, read};
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A row as [`all`] keeps it: sheet, number, cells.
pub(crate) type Kept = (String, u32, Vec<String>);

/// All rows of a workbook.
pub(crate) fn all(bytes: &[u8]) -> Result<Vec<Kept>, SheetError> {
    all_within(bytes, &Limits::default())
}

pub(crate) fn all_within(bytes: &[u8], limits: &Limits) -> Result<Vec<Kept>, SheetError> {
    let mut rows = Vec::new();
    read(bytes, limits, &mut |row| {
        rows.push((row.sheet.to_owned(), row.number, row.cells.iter().map(|cell| (*cell).to_owned()).collect()));
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

/// The cells of all rows, without sheet and number.
pub(crate) fn cells(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    Ok(all(bytes)?.into_iter().map(|(_, _, cells)| cells).collect())
}

/// Where an error says that it happened.
pub(crate) fn said(result: Result<Vec<Kept>, SheetError>) -> String {
    result.expect_err("this workbook must be refused").to_string()
}

/// A zip file of these parts.
pub(crate) fn zipped<N: AsRef<str>, B: AsRef<[u8]>>(parts: &[(N, B)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file(name.as_ref(), options).unwrap();
        zip.write_all(bytes.as_ref()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook from parts that can be changed before it is packed.
#[derive(Clone)]
pub(crate) struct Parts(pub(crate) Vec<(String, String)>);

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Parts {
    /// One sheet `Data` with these rows, no styles, no shared texts.
    pub(crate) fn rows(rows: &str) -> Self {
        Self::sheets(&[("Data", rows)])
    }

    pub(crate) fn sheets(sheets: &[(&str, &str)]) -> Self {
        let list: String = (1..)
            .zip(sheets)
            .map(|(at, (name, _))| format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>"))
            .collect();
        let mut relations: String = (1..=sheets.len())
            .map(|at| {
                format!(
                    "<Relationship Id=\"rId{at}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"
                )
            })
            .collect();
        for kind in ["styles", "sharedStrings"] {
            relations += &format!("<Relationship Id=\"{kind}\" Type=\"{RELATIONS}/{kind}\" Target=\"{kind}.xml\"/>");
        }
        let mut parts = vec![
            (
                "_rels/.rels".to_owned(),
                format!(
                    "<Relationships><Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" \
                     Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml".to_owned(),
                format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{list}</sheets></workbook>"),
            ),
            ("xl/_rels/workbook.xml.rels".to_owned(), format!("<Relationships>{relations}</Relationships>")),
        ];
        for (at, (_, rows)) in (1..).zip(sheets) {
            parts.push((
                format!("xl/worksheets/sheet{at}.xml"),
                format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
            ));
        }
        Self(parts)
    }

    /// With shared texts, each the inside of its `<si>`.
    pub(crate) fn strings(self, strings: &[&str]) -> Self {
        let list: String = strings.iter().map(|text| format!("<si>{text}</si>")).collect();
        self.with("xl/sharedStrings.xml", &format!("<sst xmlns=\"{MAIN}\">{list}</sst>"))
    }

    /// With one cell format for each of these format codes.
    pub(crate) fn formats(self, codes: &[&str]) -> Self {
        let own: String = (200..)
            .zip(codes)
            .map(|(id, code)| format!("<numFmt numFmtId=\"{id}\" formatCode=\"{}\"/>", code.replace('"', "&quot;")))
            .collect();
        let used: String = (200..).zip(codes).map(|(id, _)| format!("<xf numFmtId=\"{id}\"/>")).collect();
        let styles = format!(
            "<styleSheet><numFmts>{own}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
             <cellXfs>{used}</cellXfs></styleSheet>"
        );
        self.with("xl/styles.xml", &styles)
    }

    /// With this part, in place of one of the same name.
    pub(crate) fn with(mut self, name: &str, xml: &str) -> Self {
        self.0.retain(|(other, _)| other != name);
        self.0.push((name.to_owned(), xml.to_owned()));
        self
    }

    /// With one text of a part replaced.
    pub(crate) fn replace(mut self, name: &str, from: &str, to: &str) -> Self {
        let part = self.0.iter_mut().find(|(other, _)| other == name).expect("the part is there");
        assert!(part.1.contains(from), "{from} is not in {name}");
        part.1 = part.1.replace(from, to);
        self
    }

    pub(crate) fn pack(&self) -> Vec<u8> {
        zipped(&self.0)
    }
}
