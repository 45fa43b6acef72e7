//! Workbooks that were damaged on their way, or made to do harm, are refused with a place and a reason.
#![allow(clippy::format_collect, reason = "short texts, and the shortest way")]

mod common;

use common::{Parts, all, all_within, said, zipped};
use nextplan_sheets::{Cell, Limit, Limits, SheetError, Workbook};
use proptest::prelude::*;

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The message for one sheet with these rows.
fn refused(rows: &str) -> String {
    said(all(&Parts::rows(rows).pack()))
}

#[test]
fn files_of_other_kinds_are_named() {
    assert_eq!(all(b""), Err(SheetError::Empty));
    let ole = [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 600]].concat();
    assert_eq!(
        said(all(&ole)),
        "the workbook was saved with a password or as .xls; save it as .xlsx without a password"
    );
    assert_eq!(said(all("Nom;Sièges\n".as_bytes())), "the file is no .xlsx workbook: it begins with `Nom;Sièges `");
    let none = |parts: &[(&str, &str)]| said(all(&zipped(parts)));
    assert_eq!(
        none(&[("a.txt", "a")]),
        "the file holds no .xlsx workbook: `xl/workbook.xml` is missing; save it as .xlsx"
    );
    assert!(none(&[("content.xml", "<a/>")]).contains("OpenDocument"));
    let points_to = |target: &str| {
        let list = Parts::rows("").replace("_rels/.rels", "xl/workbook.xml", target).0.remove(0).1;
        none(&[("_rels/.rels", &list), (target, "x")])
    };
    assert!(points_to("xl/workbook.bin").contains("binary workbook (.xlsb)"));
    assert!(points_to("word/document.xml").contains("text document (.docx)"));
}

#[test]
fn a_workbook_that_is_cut_off_anywhere_is_refused() {
    let book = Parts::rows("<row><c><v>1</v></c></row>").strings(&["<t>a</t>"]).pack();
    assert!(all(&book).is_ok());
    for length in 0..book.len() {
        assert!(all(&book[..length]).is_err(), "the first {length} bytes");
    }
    assert!(said(all(&book[..book.len() / 2])).starts_with("the workbook is cut off or damaged"));
}

#[test]
fn parts_that_are_missing_are_named_with_who_needs_them() {
    let mut parts = Parts::sheets(&[("Données", "")]);
    parts.0.retain(|(name, _)| name != SHEET);
    assert_eq!(said(all(&parts.pack())), "sheet `Données`: `xl/worksheets/sheet1.xml` is missing from the workbook");
    assert_eq!(
        refused("<row r=\"4\"><c r=\"B4\" t=\"s\"><v>0</v></c></row>"),
        "sheet `Data`, row 4: cell B4 has `0`; allowed is the number of one of the 0 shared texts"
    );
    let other = Parts::rows("").replace("xl/_rels/workbook.xml.rels", "Id=\"rId1\"", "Id=\"rId7\"");
    assert_eq!(said(all(&other.pack())), "sheet `Data`: damaged: no part belongs to its id `rId1`");
}

#[test]
fn rows_and_cells_that_are_not_as_they_have_to_be_are_named() {
    let cell = |inside: &str| refused(&format!("<row r=\"2\">{inside}</row>"));
    assert_eq!(cell("<c r=\"C2\"><v>12x</v></c>"), "sheet `Data`, row 2: cell C2 has `12x`; allowed is a number");
    assert_eq!(cell("<c r=\"C2\"><v>inf</v></c>"), "sheet `Data`, row 2: cell C2 has `inf`; allowed is a number");
    assert_eq!(cell("<c t=\"b\"><v>2</v></c>"), "sheet `Data`, row 2: cell A2 has `2`; allowed is 0 or 1");
    assert_eq!(cell("<c t=\"q\"><v>2</v></c>"), "sheet `Data`, row 2: damaged: cell A2 has the type `q`");
    let order = "allowed are ascending rows and cells";
    assert_eq!(cell("<c r=\"B2\"/><c r=\"A2\"/>"), format!("sheet `Data`, row 2: `A2` comes after `B2`; {order}"));
    assert_eq!(cell("<c r=\"A3\"/>"), format!("sheet `Data`, row 2: `A3` comes after `A2`; {order}"));
    assert_eq!(refused("<row r=\"2\"/><row r=\"2\"/>"), format!("sheet `Data`, row 2: `2` comes after `2`; {order}"));
    assert_eq!(cell("<c r=\"2B\"/>"), "sheet `Data`, row 2: damaged: a cell has the reference `2B`");
    assert_eq!(refused("<row r=\"-1\"/>"), "sheet `Data`: damaged: a row has the number `-1`");
    assert!(cell("<c r=\"A2\"><v>1</c>").starts_with("sheet `Data`, row 2: damaged: ill-formed"));
    assert!(cell("<c r=A2/>").starts_with("sheet `Data`, row 2: damaged: "));
    let cut = Parts::rows("").with(SHEET, "<worksheet><sheetData><row r=\"5\"><c>");
    assert_eq!(said(all(&cut.pack())), "sheet `Data`, row 5: damaged: the XML ends within an element");
    let none = Parts::rows("").with(SHEET, "<chartsheet/>");
    assert_eq!(said(all(&none.pack())), "sheet `Data`: damaged: it has no cells (`sheetData`)");
}

#[test]
fn bytes_that_are_no_utf_8_are_refused() {
    let mut parts: Vec<(String, Vec<u8>)> =
        Parts::rows("").0.into_iter().map(|(name, xml)| (name, xml.into_bytes())).collect();
    for xml in [&b"<worksheet><sheetData>\xff</sheetData></worksheet>"[..], b"\xff\xfe<\0w\0/\0>\0"] {
        parts.retain(|(name, _)| name != SHEET);
        parts.push((SHEET.to_owned(), xml.to_vec()));
        assert!(said(all(&zipped(&parts))).starts_with("sheet `Data`: damaged: "));
    }
}

#[test]
fn entities_of_a_workbook_are_never_resolved() {
    let laughs = "<!DOCTYPE lol [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row>\
                  <c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    let bomb = Parts::rows("").with(SHEET, laughs);
    assert!(matches!(all(&bomb.pack()), Err(SheetError::Entity { .. })));
    assert_eq!(
        refused("<row><c t=\"str\"><v>a&lol;b</v></c></row>"),
        "sheet `Data`, row 1: found the entity or document type `lol`; workbooks have none"
    );
    assert!(refused("<row r=\"&lol;\"/>").starts_with("sheet `Data`: damaged: "));
    assert!(refused("<row><c t=\"str\"><v>&#0;</v></c></row>").contains("`#0`"));
}

#[test]
fn texts_and_numbers_of_any_size_stop_at_the_limits() {
    let limits = Limits { characters: 10, shared_strings: 100, rows: 50, columns: 4, ..Limits::default() };
    let message = |parts: Parts| said(all_within(&parts.pack(), &limits));
    let cell = |inside: &str| message(Parts::rows(&format!("<row><c {inside}</c></row>")));
    let long = "n".repeat(11);
    let characters = "sheet `Data`, row 1: more than 10 characters in a cell";
    assert_eq!(cell(&format!("t=\"str\"><v>{long}</v>")), characters);
    assert_eq!(cell(&format!("t=\"inlineStr\"><is><r><t>{long}</t></r></is>")), characters);
    assert_eq!(cell(&format!("t=\"inlineStr\"><is>{}</is>", "<r><t>abc</t></r>".repeat(4))), characters);
    let short = format!("<row><c t=\"str\"><v>{}</v></c></row>", "_x000D_".repeat(10));
    assert!(all_within(&Parts::rows(&short).pack(), &limits).is_ok(), "ten characters, each spelled");
    assert_eq!(
        message(Parts::rows("").strings(&[&format!("<t>{long}</t>")])),
        "`xl/sharedStrings.xml`: more than 10 characters in a cell"
    );
    let shared = "`xl/sharedStrings.xml`: more than 100 bytes of shared texts";
    assert_eq!(message(Parts::rows("").strings(&["<t>abcdef</t>"; 11])), shared);
    assert_eq!(message(Parts::rows("").strings(&[""; 26])), shared, "empty ones cost memory too");
    assert_eq!(message(Parts::rows("<row r=\"51\"/>")), "sheet `Data`, row 51: more than 50 rows");
    assert_eq!(cell("r=\"E1\">"), "sheet `Data`, row 1: more than 4 columns");
    assert!(refused("<row r=\"1048577\"/>").ends_with("more than 1048576 rows"));
    assert!(refused("<row r=\"99999999999999999999\"/>").ends_with("more than 1048576 rows"));
    assert!(refused("<row><c r=\"XFE1\"/></row>").ends_with("more than 16384 columns"));
}

#[test]
fn many_wide_rows_or_shared_texts_stop_at_the_totals() {
    let rows: String = (1..=20).map(|row| format!("<row><c r=\"J{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let book = Parts::rows(&rows).strings(&["<t>abcde</t>"]).pack();
    let with = |cells, text| all_within(&book, &Limits { cells, text, ..Limits::default() });
    assert_eq!(with(200, 100).unwrap().len(), 20);
    assert_eq!(said(with(199, 100)), "sheet `Data`, row 20: more than 199 cells");
    assert_eq!(said(with(200, 99)), "sheet `Data`, row 20: more than 99 bytes of text");
}

#[test]
fn deep_long_and_numerous_xml_stops_at_the_limits() {
    assert_eq!(refused(&"<a>".repeat(1000)), "sheet `Data`: more than 100 elements within each other");
    let long = " ".repeat(1 << 20);
    for piece in
        [format!("<a {long}/>"), format!("<!--{long}-->"), format!("<a>{long} </a>"), format!("<row r=\"{long}\"/>")]
    {
        assert_eq!(refused(&piece), "sheet `Data`: more than 1048576 bytes in one piece of XML");
    }
    // Many attributes: a check of each against all others would take minutes.
    let attributes: String = (0..80_000).map(|at| format!(" a{at}=\"\"")).collect();
    assert!(all(&Parts::rows(&format!("<row{attributes}/>")).pack()).is_ok());
    let formats = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(66_001));
    assert_eq!(
        said(all(&Parts::rows("").with("xl/styles.xml", &formats).pack())),
        "`xl/styles.xml`: more than 66000 entries in a list"
    );
}

#[test]
fn one_part_as_many_sheets_is_read_within_the_same_limit() {
    let names: Vec<String> = (0..100).map(|at| format!("S{at}")).collect();
    let rows = format!("<row><c><v>1</v></c></row><!--{}-->", " ".repeat(10_000));
    let sheets: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    let mut book = Parts::sheets(&sheets).with(SHEET, &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"));
    for at in 2..=100 {
        let other = format!("worksheets/sheet{at}.xml");
        book = book.replace("xl/_rels/workbook.xml.rels", &format!("\"{other}\""), "\"worksheets/sheet1.xml\"");
    }
    let limits = Limits { unpacked: 200_000, ..Limits::default() };
    let result = all_within(&book.pack(), &limits);
    assert!(
        matches!(&result, Err(SheetError::TooLarge { limit: Limit::Unpacked, allowed: 200_000, .. })),
        "{result:?}"
    );
}

/// Where the central directory's entry of a part begins.
fn directory_entry(book: &[u8], name: &str) -> usize {
    let start = |at: &usize| book[*at..].starts_with(b"PK\x01\x02") && book[at + 46..].starts_with(name.as_bytes());
    (0..book.len() - 46).find(start).expect("the part is listed")
}

#[test]
fn headers_that_lie_are_found_out() {
    let book = Parts::rows("<row><c><v>1</v></c></row>").pack();
    let at = directory_entry(&book, SHEET);
    let with = |offset: usize, bytes: &[u8]| {
        let mut book = book.clone();
        book[at + offset..at + offset + bytes.len()].copy_from_slice(bytes);
        all(&book)
    };
    assert!(with(24, &[1, 0, 0, 0]).is_err(), "unpacked size too small");
    assert!(with(24, &[0xfe, 0xff, 0xff, 0x7f]).is_err(), "unpacked size too large");
    assert!(with(20, &[5, 0, 0, 0]).is_err(), "packed size too small");
    assert!(with(20, &[0xfe, 0xff, 0xff, 0x7f]).is_err(), "packed size too large");
    assert!(with(16, &[1, 2, 3, 4]).is_err(), "wrong checksum");
    assert!(with(42, &[0xff, 0xff, 0xff, 0x7f]).is_err(), "its place is outside of the file");
    assert_eq!(with(8, &[1, 0]), Err(SheetError::Locked { part: SHEET.to_owned() }));
    assert!(matches!(with(10, &[14, 0]), Err(SheetError::Packing { .. })), "LZMA");
    assert!(matches!(with(10, &[77, 77]), Err(SheetError::Packing { .. })), "a method that is none");
}

#[test]
fn two_parts_of_one_name_are_refused() {
    let mut book = Parts::rows("").with("xl/worksheets/sheet9.xml", "<worksheet/>").pack();
    let at = directory_entry(&book, "xl/worksheets/sheet9.xml") + 46;
    book[at..at + SHEET.len()].copy_from_slice(SHEET.to_uppercase().as_bytes());
    assert!(matches!(all(&book), Err(SheetError::Twice { .. })));
}

/// A workbook with something of everything.
fn good() -> Parts {
    Parts::sheets(&[
        (
            "Licences",
            "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43434.5</v></c>\
             <c r=\"D1\" t=\"b\"><v>1</v></c></row><row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><t>d&#233;j&amp;</t>\
             </r></is></c><c r=\"B7\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
        ),
        ("Två", "<row><c t=\"s\"><v>1</v></c><c><v>1.5E3</v></c></row>"),
    ])
    .strings(&["<t xml:space=\"preserve\"> Åkeri </t>", "<r><t>a</t></r><rPh><t>b</t></rPh>"])
    .formats(&["General", "[$-40C]d mmmm yyyy;@"])
}

fn written() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.sheet("Export", &["Name", "Seats"]).unwrap();
    for row in 0..20_u32 {
        sheet.row(&[Cell::from(format!("Företag {row}")), row.into()]).unwrap();
    }
    book.finish().unwrap()
}

/// Small limits, so that a hit on a number cannot make a test slow.
const SMALL: Limits = Limits {
    unpacked: 1 << 20,
    rows: 10_000,
    columns: 1000,
    characters: 1000,
    shared_strings: 10_000,
    cells: 100_000,
    text: 1 << 20,
};

proptest! {
    /// Nothing panics, whatever happens to the file. Checksums find most of it.
    #[test]
    fn damaged_files_are_refused_or_read(
        ours in any::<bool>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut book = if ours { written() } else { good().pack() };
        for (at, byte) in flips {
            let at = at.index(book.len());
            book[at] = byte;
        }
        if let Some(cut) = cut {
            book.truncate(cut.index(book.len()));
        }
        let _ = all_within(&book, &SMALL);
    }

    /// The same behind the checksums: the parts are damaged before they are packed.
    #[test]
    fn damaged_parts_are_refused_or_read(
        part in any::<prop::sample::Index>(),
        hits in prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..4),
    ) {
        let mut parts: Vec<(String, Vec<u8>)> =
            good().0.into_iter().map(|(name, xml)| (name, xml.into_bytes())).collect();
        let at = part.index(parts.len());
        for (place, hit) in hits {
            let xml = &mut parts[at].1;
            let place = place.index(xml.len() + 1);
            match hit {
                Damage::Byte(byte) => xml.get_mut(place).into_iter().for_each(|old| *old = byte),
                Damage::Cut(length) => drop(xml.drain(place..(place + length).min(xml.len()))),
                Damage::Add(text) => drop(xml.splice(place..place, text.bytes())),
            }
        }
        let _ = all_within(&zipped(&parts), &SMALL);
    }

    /// And anything at all after a beginning that looks right.
    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(all(&bytes).is_err());
        prop_assert!(all(&[b"PK\x03\x04", bytes.as_slice()].concat()).is_err());
        prop_assert!(all(&[bytes.as_slice(), b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x10\0\0\0\0\0\0\0\0\0"].concat()).is_err());
    }
}

#[derive(Clone, Debug)]
enum Damage {
    Byte(u8),
    Cut(usize),
    Add(&'static str),
}

fn damage() -> impl Strategy<Value = Damage> {
    let pieces = [
        "<",
        ">",
        "/>",
        "</row>",
        "<row>",
        "<row r=\"5\">",
        "<c>",
        "<c r=\"ZZZ9\" t=\"s\">",
        "</c>",
        "<v>",
        "</v>",
        "-1",
        "99999999999999999999",
        "1e308",
        "NaN",
        "&",
        "&#x110000;",
        "&#xD800;",
        "&amp;",
        "_xD800_",
        "_x0000_",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<?",
        "<!DOCTYPE a>",
        "\"",
        "'",
        " r=\"A1\"",
        "</sheetData>",
        "<is>",
        "<t>",
        "<rPh>",
        "../../..",
        "é",
    ];
    prop_oneof![
        any::<u8>().prop_map(Damage::Byte),
        (1_usize..40).prop_map(Damage::Cut),
        prop::sample::select(pieces.to_vec()).prop_map(Damage::Add),
    ]
}
