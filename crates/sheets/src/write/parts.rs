//! The files inside a workbook, as small as Excel takes them.

use super::Sheet;
use crate::escape::push_escaped;
use crate::reference::area;
use miniz_oxide::deflate::compress_to_vec;
use rawzip::{CompressionMethod, DataDescriptorOutput, ZipArchiveWriter, crc32};
use std::fmt::Write as _;
use std::io::Write as _;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Plain, bold, and a date; the numbers are those of [`super`]'s constants. Excel wants the two fills.
const STYLES: &str = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>\
    <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
    <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
    <fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>\
    <xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>\
    <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

/// The zip file of a workbook with these sheets.
pub(super) fn packed(sheets: &[Sheet]) -> Result<Vec<u8>, rawzip::Error> {
    let mut zip = ZipArchiveWriter::new(Vec::new());
    let mut add = |name: &str, xml: &str| {
        let (mut entry, _) = zip.new_file(name).compression_method(CompressionMethod::DEFLATE).start()?;
        entry.write_all(&compress_to_vec(xml.as_bytes(), 6)).map_err(rawzip::Error::from)?;
        entry.finish(DataDescriptorOutput::new(crc32(xml.as_bytes()), xml.len() as u64))?;
        Ok::<_, rawzip::Error>(())
    };
    // Excel wants no order, but others look for the types first.
    add("[Content_Types].xml", &content_types(sheets.len()))?;
    add("_rels/.rels", &relations(&[("officeDocument".to_owned(), "xl/workbook.xml".to_owned())]))?;
    add("xl/workbook.xml", &workbook(sheets))?;
    let mut targets: Vec<_> =
        (1..=sheets.len()).map(|at| ("worksheet".to_owned(), format!("worksheets/sheet{at}.xml"))).collect();
    targets.push(("styles".to_owned(), "styles.xml".to_owned()));
    add("xl/_rels/workbook.xml.rels", &relations(&targets))?;
    add("xl/styles.xml", &format!("{HEAD}<styleSheet xmlns=\"{MAIN}\">{STYLES}</styleSheet>"))?;
    for (at, sheet) in (1..).zip(sheets) {
        add(&format!("xl/worksheets/sheet{at}.xml"), &worksheet(sheet, at == 1))?;
    }
    zip.finish()
}

// Writing to a String cannot fail, here and below.
fn content_types(sheets: usize) -> String {
    let mut xml = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPE}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"{TYPE}.styles+xml\"/>"
    );
    for at in 1..=sheets {
        let _ =
            write!(xml, "<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"{TYPE}.worksheet+xml\"/>");
    }
    xml + "</Types>"
}

fn relations(targets: &[(String, String)]) -> String {
    let mut xml = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (at, (kind, target)) in (1..).zip(targets) {
        let _ = write!(xml, "<Relationship Id=\"rId{at}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>");
    }
    xml + "</Relationships>"
}

fn workbook(sheets: &[Sheet]) -> String {
    let mut xml = format!(
        "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><bookViews><workbookView/></bookViews><sheets>"
    );
    for (at, sheet) in (1..).zip(sheets) {
        xml.push_str("<sheet name=\"");
        push_escaped(&sheet.name, &mut xml);
        let _ = write!(xml, "\" sheetId=\"{at}\" r:id=\"rId{at}\"/>");
    }
    xml.push_str("</sheets>");
    // Excel keeps the area of a filter a second time, as a hidden name.
    let mut names = String::new();
    for (at, sheet) in sheets.iter().enumerate().filter(|(_, sheet)| sheet.columns > 0) {
        let _ = write!(names, "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{at}\" hidden=\"1\">'");
        push_escaped(&sheet.name.replace('\'', "''"), &mut names);
        let _ = write!(names, "'!{}</definedName>", area(sheet.columns, sheet.count, true));
    }
    if !names.is_empty() {
        let _ = write!(xml, "<definedNames>{names}</definedNames>");
    }
    xml + "</workbook>"
}

fn worksheet(sheet: &Sheet, first: bool) -> String {
    let selected = if first { " tabSelected=\"1\"" } else { "" };
    let mut xml = format!(
        "{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView{selected} workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    );
    if !sheet.widths.is_empty() {
        xml.push_str("<cols>");
        for (at, widest) in (1..).zip(&sheet.widths) {
            // Two more for the filter's button and the margins; longer texts are read in their cell.
            let width = (widest + 2).clamp(8, 60);
            let _ = write!(xml, "<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>");
        }
        xml.push_str("</cols>");
    }
    let _ = write!(xml, "<sheetData>{}</sheetData>", sheet.rows);
    if sheet.columns > 0 {
        let _ = write!(xml, "<autoFilter ref=\"{}\"/>", area(sheet.columns, sheet.count, false));
    }
    xml + "</worksheet>"
}
