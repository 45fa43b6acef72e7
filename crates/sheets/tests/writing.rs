//! What is written comes back, here and in other programs, and opens harmlessly.

mod common;

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use common::{Kept, all};
use nextplan_guard::guard;
use nextplan_sheets::{Cell, Workbook, WriteError, unguard};
use proptest::prelude::*;
use std::io::{Cursor, Read};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn example() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.sheet("Kunder's", &["Kund", "Places", "Slut"]).unwrap();
    sheet.row(&["Åkeri & Söner <AB>".into(), 120_u32.into(), day(2018, 11, 30).into()]).unwrap();
    sheet.row(&["=HYPERLINK(\"http://x\")".into(), (-2.5).into(), Cell::Empty]).unwrap();
    sheet.row(&["Hôtel de l’Été".to_owned().into(), None::<u32>.into(), day(1900, 1, 1).into()]).unwrap();
    book.sheet("Vide", &[]).unwrap();
    book.finish().unwrap()
}

#[test]
fn written_rows_are_read_back() {
    let rows = all(&example()).unwrap();
    let expected = [
        (1, vec!["Kund", "Places", "Slut"]),
        (2, vec!["Åkeri & Söner <AB>", "120", "2018-11-30"]),
        (3, vec!["'=HYPERLINK(\"http://x\")", "-2.5"]),
        (4, vec!["Hôtel de l’Été", "", "1900-01-01"]),
    ];
    let expected: Vec<Kept> = expected
        .into_iter()
        .map(|(number, cells)| ("Kunder's".to_owned(), number, cells.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(rows, expected);
    assert_eq!(unguard(&rows[2].2[0]), "=HYPERLINK(\"http://x\")");
}

#[test]
fn other_programs_read_what_is_written() {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(example())).unwrap();
    assert_eq!(book.sheet_names(), ["Kunder's", "Vide"]);
    let range = book.worksheet_range("Kunder's").unwrap();
    let value = |row, column| range.get_value((row, column)).unwrap().clone();
    assert_eq!(value(1, 0), Data::String("Åkeri & Söner <AB>".to_owned()));
    assert_eq!(value(1, 1), Data::Float(120.0));
    let Data::DateTime(date) = value(1, 2) else { panic!("not a date: {:?}", value(1, 2)) };
    assert_eq!(date.to_ymd_hms_milli(), (2018, 11, 30, 0, 0, 0, 0));
}

#[test]
fn what_other_programs_write_is_read() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("Données").unwrap();
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    sheet.write(0, 0, "Förfaller").unwrap();
    let serial = rust_xlsxwriter::ExcelDateTime::from_ymd(2018, 11, 30).unwrap();
    sheet.write_with_format(0, 1, &serial, &date).unwrap();
    sheet.write(0, 2, 19.99).unwrap();
    sheet.write(0, 3, true).unwrap();
    sheet.write_formula(0, 4, rust_xlsxwriter::Formula::new("=1+1").set_result("2")).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let cells = ["Förfaller", "2018-11-30", "19.99", "true", "2"].map(str::to_owned).to_vec();
    assert_eq!(all(&bytes).unwrap(), [("Données".to_owned(), 1, cells)]);
}

#[test]
fn a_table_has_a_bold_frozen_header_a_filter_and_fitting_columns() {
    let bytes = example();
    let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    assert!(sheet.contains("<autoFilter ref=\"A1:C4\"/>"));
    assert!(sheet.contains("<c r=\"A1\" s=\"1\" "), "bold is format 1: {sheet}");
    let styles = part("xl/styles.xml");
    assert!(styles.contains("formatCode=\"yyyy-mm-dd\""));
    let longest = "'=HYPERLINK(\"http://x\")".chars().count() + 2;
    assert!(sheet.contains(&format!("<col min=\"1\" max=\"1\" width=\"{longest}\" ")), "{sheet}");
    assert!(part("xl/workbook.xml").contains("hidden=\"1\">'Kunder''s'!$A$1:$C$4</definedName>"));
}

#[test]
fn equal_cells_give_equal_bytes_without_a_date() {
    assert_eq!(example(), example());
    let bytes = example();
    let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for at in 0..zip.len() {
        let part = zip.by_index(at).unwrap();
        let date = part.last_modified();
        assert!(date.is_none_or(|date| date == zip::DateTime::default()), "{:?}: {date:?}", part.name());
    }
    assert!(!zip.file_names().any(|name| name.unwrap().starts_with("docProps")));
}

#[test]
fn days_that_excel_does_not_know_are_texts() {
    let mut book = Workbook::new();
    let sheet = book.sheet("Days", &["Day"]).unwrap();
    let days = [day(1899, 12, 31), day(1900, 2, 28), day(1900, 3, 1), day(9999, 12, 31), day(10_000, 1, 1)];
    sheet.row(&days.map(Cell::from)).unwrap();
    let cells = &all(&book.finish().unwrap()).unwrap()[1].2;
    assert_eq!(cells, &["1899-12-31", "1900-02-28", "1900-03-01", "9999-12-31", "'+10000-01-01"]);
}

#[test]
fn what_excel_does_not_take_is_refused_with_its_place() {
    let mut book = Workbook::new();
    assert_eq!(book.finish(), Err(WriteError::NoSheet));
    let long = "n".repeat(32);
    for name in ["", "a/b", "[a]", "'a", "History", &long, "a\u{1}"] {
        assert!(matches!(book.sheet(name, &[]), Err(WriteError::SheetName { .. })), "{name}");
    }
    book.sheet("Été", &["a"]).unwrap();
    assert!(book.sheet("ÉTÉ", &[]).is_err(), "names differ by more than case");
    let sheet = book.sheet("Other", &["a"]).unwrap();
    let message = |result: Result<(), WriteError>| result.unwrap_err().to_string();
    assert_eq!(
        message(sheet.row(&[Cell::Empty, f64::NAN.into()])),
        "sheet `Other`, row 2: cell B2 has `NaN`; allowed are finite numbers"
    );
    // Two units of UTF-16 for one character.
    let text = "😀".repeat(16_384);
    assert_eq!(
        message(sheet.row(&[text.as_str().into()])),
        "sheet `Other`, row 2: more than 32767 characters in a cell"
    );
    assert_eq!(message(sheet.row(&vec![Cell::Empty; 16_385])), "sheet `Other`, row 2: more than 16384 columns");
    sheet.row(&["as before".into()]).unwrap();
    let rows = all(&book.finish().unwrap()).unwrap();
    assert_eq!(rows.last().unwrap(), &("Other".to_owned(), 2, vec!["as before".to_owned()]));
}

/// Texts with all that could go wrong: formulas, apostrophes, spelled characters, control characters, blanks.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "['=+@\t\r\n＝－-]{0,4}[a-zåé ]{0,4}",
        "(_x[0-9A-F]{4}_?|\\p{Cc}|[<>&\"' ]|\u{ffff}|\r\n|\\PC){0,12}",
        any::<String>(),
    ]
}

fn written() -> impl Strategy<Value = Cell<'static>> {
    prop_oneof![
        texts().prop_map(Cell::from),
        any::<i32>().prop_map(|cents| Cell::Number(f64::from(cents) / 100.0)),
        any::<i32>().prop_map(|number| Cell::Number(number.into())),
        (0_u64..2_958_000).prop_map(|days| Cell::Date(day(1900, 1, 1) + chrono::Days::new(days))),
        Just(Cell::Empty),
    ]
}

/// The text by which a cell has to be read.
fn shown(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Text(text) => text.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Empty => String::new(),
    }
}

proptest! {
    #[test]
    fn whatever_is_written_comes_back(
        name in "[A-Za-zåäöéÀ& <>\"_x0-9.-]{1,25}",
        rows in prop::collection::vec(prop::collection::vec(written(), 0..6), 0..8),
    ) {
        let mut book = Workbook::new();
        prop_assume!(book.sheet(&name, &["head"]).is_ok());
        let mut book = Workbook::new();
        let sheet = book.sheet(&name, &["head"]).unwrap();
        let mut expected = vec![(name.clone(), 1, vec!["head".to_owned()])];
        for (number, row) in (2..).zip(&rows) {
            sheet.row(row).unwrap();
            let mut cells: Vec<String> = row.iter().map(shown).collect();
            cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
            if !cells.is_empty() {
                expected.push((name.clone(), number, cells));
            }
        }
        let mut read = all(&book.finish().unwrap()).unwrap();
        for cell in read.iter_mut().flat_map(|(_, _, cells)| cells) {
            *cell = unguard(cell).to_owned();
        }
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn the_guard_comes_off_every_text(text in texts()) {
        let guarded = guard(&text);
        prop_assert_eq!(unguard(&guarded), &text);
    }

    #[test]
    fn no_guarded_text_begins_as_a_formula(text in texts()) {
        prop_assert!(!guard(&text).starts_with(['=', '+', '-', '@', '\t', '\r']));
    }
}

#[test]
fn the_guard_touches_only_what_a_spreadsheet_would_run() {
    for kept in ["", "'", "''", "'s-Hertogenbosch", "'t Hof", "a=1", " =1", "1-2", "’=1"] {
        assert_eq!(guard(kept), kept);
        assert_eq!(unguard(kept), kept);
    }
    for (text, guarded) in [("=1", "'=1"), ("-", "'-"), ("\tx", "'\tx"), ("'=1", "''=1"), ("''@", "'''@")] {
        assert_eq!(guard(text), guarded);
        assert_eq!(unguard(guarded), text);
    }
}
