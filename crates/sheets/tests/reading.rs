//! What stands in a workbook comes out as a person sees it.
#![allow(clippy::format_collect, reason = "short texts, and the shortest way")]

mod common;

use common::{Parts, all, cells};
use nextplan_sheets::{Limits, read};
use std::ops::ControlFlow;

fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

#[test]
fn rows_carry_their_sheet_and_excels_number() {
    let book = Parts::sheets(&[
        ("Licenser", "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"9\"><c r=\"B9\"><v>2.50</v></c></row>"),
        ("Été &amp; hiver", "<row><c><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"),
    ]);
    let expected = [
        ("Licenser", 3, row(&["1"])),
        ("Licenser", 9, row(&["", "2.5"])),
        ("Été & hiver", 1, row(&["3", "4"])),
        ("Été & hiver", 2, row(&["5"])),
    ];
    let expected: Vec<_> = expected.map(|(sheet, number, cells)| (sheet.to_owned(), number, cells)).into();
    assert_eq!(all(&book.pack()).unwrap(), expected);
}

#[test]
fn every_type_of_cell_is_read_as_text() {
    let book = Parts::rows(
        "<row r=\"1\"><c r=\"A1\"><v>120</v></c><c r=\"B1\" t=\"n\"><v>1.2E2</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>\
         <c r=\"D1\" t=\"b\"><v>0</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c>\
         <c r=\"F1\" t=\"str\"><f>A1&amp;\" st\"</f><v>120 st</v></c><c r=\"G1\"><f>A1*2</f><v>240</v></c>\
         <c r=\"H1\" t=\"s\"><v>0</v></c><c r=\"I1\" t=\"inlineStr\"><is><t>à la carte</t></is></c>\
         <c r=\"J1\" t=\"d\"><v>2018-11-30T00:00:00</v></c><c r=\"K1\"><f>NOW()</f></c>\
         <c r=\"L1\" t=\"s\"><v>1</v></c></row>",
    )
    .strings(&["<t>Årsavtal, förnyas</t>", "<t xml:space=\"preserve\"> two\r\nlines_x000D_ &#229;&lt;</t>"]);
    let expected = [
        "120",
        "120",
        "true",
        "false",
        "#N/A",
        "120 st",
        "240",
        "Årsavtal, förnyas",
        "à la carte",
        "2018-11-30",
        "",
        " two\nlines\r å<",
    ];
    assert_eq!(cells(&book.pack()).unwrap(), [row(&expected)]);
}

#[test]
fn rich_text_is_flattened_and_phonetic_hints_are_left_out() {
    let rich = "<r><rPr><b/></rPr><t>Clé</t></r><r><t xml:space=\"preserve\"> en main</t></r>\
                <rPh sb=\"0\" eb=\"1\"><t>kle</t></rPh><phoneticPr fontId=\"1\"/>";
    let book = Parts::rows(&format!(
        "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>{rich}</is></c><c t=\"s\"><v>1</v></c></row>"
    ))
    .strings(&[rich, "<t><![CDATA[a<b]]></t>"]);
    assert_eq!(cells(&book.pack()).unwrap(), [row(&["Clé en main", "Clé en main", "a<b"])]);
}

#[test]
fn dates_are_iso_in_both_systems() {
    let rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43434</v></c><c r=\"B1\" s=\"2\"><v>43434.333333333336</v></c>\
                <c r=\"C1\" s=\"3\"><v>0.75</v></c><c r=\"D1\" s=\"0\"><v>43434</v></c><c r=\"E1\" s=\"1\"><v>60</v></c>\
                <c r=\"F1\" s=\"1\"><v>-1</v></c><c r=\"G1\" s=\"4\"><v>43434</v></c></row>";
    let book = Parts::rows(rows).formats(&["General", "yyyy-mm-dd", "d/m/yyyy h:mm", "h:mm", "0 \"days\""]);
    let expected = ["2018-11-30", "2018-11-30T08:00:00", "18:00:00", "43434", "1900-02-29", "-1", "43434"];
    assert_eq!(cells(&book.pack()).unwrap(), [row(&expected)]);

    let mac = book.replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    let expected = ["2022-12-01", "2022-12-01T08:00:00", "18:00:00", "43434", "1904-03-01", "-1", "43434"];
    assert_eq!(cells(&mac.pack()).unwrap(), [row(&expected)]);
}

#[test]
fn formats_that_excel_knows_by_number_alone_are_dates_too() {
    let styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>\
                  <xf numFmtId=\"20\"/><xf numFmtId=\"46\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
    let cells_of = |value: &str| -> String { (0..6).map(|s| format!("<c s=\"{s}\"><v>{value}</v></c>")).collect() };
    let book = Parts::rows(&format!("<row>{}</row><row>{}</row>", cells_of("43434.5"), cells_of("0.25")))
        .with("xl/styles.xml", styles);
    let day = "2018-11-30T12:00:00";
    let expected = [
        row(&["43434.5", day, day, day, "1042428:00:00", "43434.5"]),
        row(&["0.25", "1900-01-00T06:00:00", "1900-01-00T06:00:00", "06:00:00", "06:00:00", "0.25"]),
    ];
    assert_eq!(cells(&book.pack()).unwrap(), expected);
}

#[test]
fn merged_cells_hold_their_text_once_and_keep_columns_aligned() {
    let book = Parts::rows(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Seats</t></is></c><c r=\"B1\"/><c r=\"C1\"/>\
         <c r=\"D1\"><v>7</v></c><c r=\"E1\" s=\"3\"/></row><row r=\"2\"><c r=\"A2\"/></row>",
    )
    .replace(
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>",
    );
    assert_eq!(cells(&book.pack()).unwrap(), [row(&["Seats", "", "", "7"])]);
}

#[test]
fn prefixes_strict_types_and_odd_names_of_parts_make_no_difference() {
    let book = Parts::rows("").with(
        "xl/worksheets/sheet1.xml",
        "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?><x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\">\
         <x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
    );
    let strict = book
        .replace(
            "_rels/.rels",
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
        )
        .replace("_rels/.rels", "xl/workbook.xml", "/XL/Workbook.xml")
        .replace("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "..\\xl\\worksheets\\sheet1.xml");
    assert_eq!(cells(&strict.pack()).unwrap(), [row(&["1"])]);
}

#[test]
fn hidden_sheets_say_so_and_sheets_without_cells_are_passed_over() {
    let cell = "<row><c><v>1</v></c></row>";
    let book = Parts::sheets(&[("Chart", ""), ("Lists", cell), ("Data", cell)])
        .replace(
            "xl/_rels/workbook.xml.rels",
            "worksheet\" Target=\"worksheets/sheet1.xml",
            "chartsheet\" Target=\"charts/sheet1.xml",
        )
        .replace("xl/workbook.xml", "name=\"Lists\"", "name=\"Lists\" state=\"veryHidden\"");
    let mut seen = Vec::new();
    read(&book.pack(), &Limits::default(), &mut |row| {
        seen.push((row.sheet.to_owned(), row.hidden_sheet));
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(seen, [("Lists".to_owned(), true), ("Data".to_owned(), false)]);
}

#[test]
fn reading_stops_where_the_caller_breaks_off() {
    // What follows the third row is not even looked at.
    let rows = "<row><c><v>1</v></c></row>".repeat(3) + "<row r=\"nonsense\"/>";
    let mut seen = 0;
    let book = Parts::sheets(&[("One", &rows), ("Two", &rows)]).pack();
    let stop = &mut |_: &nextplan_sheets::Row<'_>| {
        seen += 1;
        if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    read(&book, &Limits::default(), stop).unwrap();
    assert_eq!(seen, 3);
}
