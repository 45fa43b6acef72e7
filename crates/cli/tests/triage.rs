//! `nextplan triage`, from files as partners and customers hold them to what is taken away.

mod common;

use common::{Run, run, run_bytes};
use nextplan_portfolio::{Known, Outcome, Portfolio, Surroundings, read};
use serde_json::Value;
use std::path::{Path, PathBuf};

const DAY: [&str; 2] = ["--as-of", "2018-09-03"];
const ASKS: &str = "A,B,C\nKund 1,Office 365 Enterprise E4,3/4/2019\nKund 2,Office 365 Enterprise E4,5/6/2019\n";

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../portfolio/tests/samples");
    folder.join(name).to_string_lossy().into_owned()
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("triage").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn triage(args: &[&str], stdin: &str) -> Run {
    run(&[&["triage"], args, &DAY].concat(), stdin)
}

fn json(args: &[&str], stdin: &str) -> Value {
    let run = triage(&[args, &["--format", "json"]].concat(), stdin);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.err))
}

#[test]
fn the_json_is_the_librarys_byte_for_byte() {
    let catalog = nextplan_catalog::embedded();
    let known = Known::new(catalog);
    let mut portfolio = Portfolio::new(catalog);
    let files = ["partner-center-subscriptions.json", "partner-center-powershell.csv", "cipp-licences.csv"].map(sample);
    for file in &files {
        let watch = portfolio.ids();
        let around = Surroundings { known: &known, answers: &|_| None, watch: &watch, threads: 1 };
        let bytes = std::fs::read(file).expect("the sample");
        let Ok(Outcome::Read(reading)) = read(file, bytes.as_slice(), &around, &mut |_| {}) else { panic!("{file}") };
        portfolio.add(reading);
    }
    let library = portfolio.triage(DAY[1].parse().expect("a day"), &[]);
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let run = triage(&[&files[..], &["--format", "json"]].concat(), "");
    assert_eq!(run.out, library.json());
    assert_eq!((run.code, run.err.as_str()), (Some(4), ""), "something has ended");
    assert_eq!(triage(&[&files[..], &["--summary"]].concat(), "").out, library.totals().json());
}

#[test]
fn every_sample_is_read_from_a_file_and_from_standard_input() {
    for entry in Path::new(&sample("")).read_dir().expect("the samples") {
        let file = entry.expect("an entry").path();
        let from_file = json(&[&text(&file)], "");
        let bytes = std::fs::read(&file).expect("the sample");
        let piped = run_bytes(&["triage", "-", "--as-of", DAY[1], "--format", "json"], &bytes);
        let piped: Value = serde_json::from_str(&piped.out).expect("JSON");
        assert_eq!(from_file["rows"], piped["rows"], "{}", file.display());
        assert_eq!(from_file["by_offer"], piped["by_offer"]);
    }
}

#[test]
fn of_two_files_with_the_same_subscription_the_later_counts() {
    let folder = folder("twice");
    let file = |name: &str, seats: u32| {
        let file = folder.join(name);
        let rows = format!("Customer,Product,Subscription id,Seats,End date\nA,Kaizala Pro,x-1,{seats},2019-01-31\n");
        std::fs::write(&file, rows).expect("written");
        text(&file)
    };
    let (old, new) = (file("old.csv", 5), file("new.csv", 7));
    let triage = json(&[&old, &new], "");
    assert_eq!(triage["rows"]["merged"], 1);
    assert_eq!(triage["subscriptions"][0]["seats"], 7);
    assert_eq!(triage["merged"][0]["into_file"], Value::from(new.clone()));
    assert_eq!(json(&[&new, &old], "")["subscriptions"][0]["seats"], 5);
}

#[test]
fn exit_codes_say_what_became_of_it() {
    let row = |end: &str| format!("Customer,Product,End date\nA,Kaizala Pro,{end}\n");
    for format in ["table", "csv", "json", "ics", "markdown", "rejected", "xlsx"] {
        let code = |end: &str| run_bytes_code(&["triage", "-", "--format", format, "--as-of", DAY[1]], &row(end));
        assert_eq!((code("2018-09-03"), code("2018-09-02")), (Some(0), Some(4)), "{format}");
    }
    assert_eq!(triage(&["no-such.csv"], "").code, Some(3));
    assert_eq!(triage(&["."], "").code, Some(3));
    assert_eq!(triage(&["-"], "").code, Some(1));
    assert_eq!(triage(&["-"], "\u{0}\u{1}").code, Some(1));
    for wrong in ["--column=x=y", "--column=seats", "--column=seats=", "--answer=colour=red", "--answer=workers=none"] {
        let run = triage(&["-", wrong], &row("2019-01-31"));
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{wrong}");
        assert!(run.err.contains("llowed"), "{}", run.err);
    }
    assert_eq!(run(&["triage"], "").code, Some(2));
}

/// A workbook is no UTF-8: its output goes to a file.
fn run_bytes_code(args: &[&str], stdin: &str) -> Option<i32> {
    let file = folder("codes").join("out");
    run(&[args, &["--output", &text(&file)]].concat(), stdin).code
}

#[test]
fn rows_that_are_refused_are_told_and_can_be_saved() {
    let file = "Customer,Product,End date,Seats\nA,Kaizala Pro,2019-01-31,5\nB,Kaizala Pro,2019-02-30,5\n";
    let csv = triage(&["-", "--format", "csv"], file);
    assert_eq!(csv.code, Some(0));
    assert_eq!(csv.err, "nextplan: 1 row was not understood: “--format rejected” says why.\n");
    let rejected = triage(&["-", "--format", "rejected"], file);
    assert!(rejected.out.contains("stdin,3,End date,2019-02-30,"), "{}", rejected.out);
    assert_eq!(rejected.err, "");
    assert!(triage(&["-"], file).out.contains("stdin, line 3, End date “2019-02-30”: not a date that exists"));
}

#[test]
fn what_has_to_be_asked_is_answered_by_options() {
    let lacking = triage(&["-"], ASKS);
    assert_eq!((lacking.code, lacking.out.as_str()), (Some(1), ""));
    for said in ["A, B and C", "--column", "Kund 1, Office 365 Enterprise E4, 3/4/2019"] {
        assert!(lacking.err.contains(said), "{said}: {}", lacking.err);
    }
    let columns = ["-", "--column", "customer=A", "--column", "product=b", "--column", "ends-on=C"];
    let order = triage(&columns, ASKS);
    assert_eq!(order.code, Some(1));
    assert!(order.err.contains("“C”") && order.err.contains("--dates day-first"), "{}", order.err);
    for (dates, day) in [("day-first", "2019-04-03"), ("month-first", "2019-03-04")] {
        let triage = json(&[&columns[..], &["--dates", dates]].concat(), ASKS);
        assert_eq!(triage["subscriptions"][0]["ends_on"], day);
        assert_eq!(triage["subscriptions"][0]["customer"], "Kund 1");
    }
    let wrong = triage(&["-", "--column", "product=Produce"], ASKS);
    assert!(wrong.err.contains("No file has a column “Produce”"), "{}", wrong.err);
    let unused = triage(&["-", "--column", "seats=Chairs"], "Customer,Product,Seats\nA,Kaizala Pro,5\n");
    assert_eq!(unused.code, Some(2));
}

#[test]
fn a_header_that_is_meant_for_another_file_hides_nothing() {
    let folder = folder("columns");
    let file = folder.join("own.csv");
    std::fs::write(&file, "Customer,Product,End date\nB,Kaizala Pro,2019-01-31\n").expect("written");
    let columns = ["--column", "customer=A", "--column", "product=B", "--column", "ends-on=C", "--dates", "day-first"];
    let triage = json(&[&["-", &text(&file)], &columns[..]].concat(), ASKS);
    assert_eq!(triage["rows"]["concerned"], 3);
    assert_eq!(triage["by_month"]["2019-01"], 1);
}

#[test]
fn answers_hold_for_every_row_that_does_not_say() {
    let file = "Customer,Product,End date\nA,Office 365 Enterprise E4,2019-01-31\n";
    let option = |args: &[&str]| json(&[&["-"], args].concat(), file)["subscriptions"][0]["recommended"].clone();
    assert_eq!(option(&[]), "e4-option-3");
    let direct = ["--as-of", "2020-09-01", "--answer", "bought_through=microsoft-card"];
    let run = run(&[&["triage", "-", "--format", "json"], &direct[..]].concat(), file);
    let triage: Value = serde_json::from_str(&run.out).expect("JSON");
    assert!(triage["subscriptions"][0]["recommended"].as_str().is_some_and(|id| id.starts_with("e4-direct-")));
}

#[test]
fn a_workbook_is_written_and_read_again() {
    let folder = folder("workbook");
    let book = text(&folder.join("out.xlsx"));
    let rows = "Customer,Product,Subscription id,End date,Seats,Auto renew\n=1+1,Kaizala Pro,x-1,2019-01-31,5,no\n\
                \"'=x\n\"\"y\"\"\",Office 365 Enterprise E4 (Government),,2019-05-31,,\nC,Kaizala Pro,,soon,,\n";
    assert_eq!(triage(&["-", "--output", &book], rows).code, Some(0));
    let (first, again) = (json(&["-"], rows), json(&[&book], ""));
    let said = |triage: &Value| -> Vec<Value> {
        let rows = triage["subscriptions"].as_array().expect("rows").iter().cloned();
        rows.map(|mut row| {
            let row = row.as_object_mut().expect("a row");
            row.retain(|name, _| name != "file" && name != "line");
            Value::Object(row.clone())
        })
        .collect()
    };
    assert_eq!(said(&first), said(&again));
    assert_eq!(first["rows"]["not_understood"], 1);
    assert!(triage(&["-"], "PK\u{3}\u{4} no workbook").err.contains("cannot be read"));
}

#[test]
fn a_calendar_knows_what_it_said_before() {
    let folder = folder("calendar");
    let state = text(&folder.join("state.json"));
    let at = |end: &str| {
        let rows = format!("Customer,Product,Subscription id,End date,Auto renew\nA,Kaizala Pro,x-1,{end},no\n");
        triage(&["-", "--format", "ics", "--calendar-state", &state], &rows).out
    };
    let sequences = |calendar: &str| {
        let lines = calendar.lines().filter_map(|line| line.strip_prefix("SEQUENCE:"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let first = at("2019-01-31");
    assert_eq!(sequences(&first), ["0", "0"]);
    assert_eq!(at("2019-01-31"), first, "nothing moved");
    assert_eq!(sequences(&at("2019-02-28")), ["1", "1"]);
    std::fs::write(&state, "[]").expect("written");
    let wrong = triage(&["-", "--format", "ics", "--calendar-state", &state], "Customer,Product\nA,Kaizala Pro\n");
    assert_eq!(wrong.code, Some(1));
}

#[test]
fn the_ending_of_the_output_says_what_is_written() {
    let folder = folder("endings");
    let rows = "Customer,Product,End date\nA,Kaizala Pro,2019-01-31\n";
    for (name, start) in [
        ("a.csv", "\u{feff}File"),
        ("a.json", "{\"as_of\""),
        ("a.ics", "BEGIN:VCALENDAR"),
        ("a.md", "# Work plan"),
        ("a.txt", "Retired"),
    ] {
        let file = folder.join(name);
        assert_eq!(triage(&["-", "--output", &text(&file)], rows).out, "");
        assert!(std::fs::read_to_string(&file).expect("written").starts_with(start), "{name}");
    }
    let file = text(&folder.join("a.csv"));
    let over = triage(&[&file, "--output", &file], "");
    assert_eq!(over.code, Some(2), "{}", over.err);
    let unwritable = triage(&["-", "--output", &text(&folder.join("no/such/a.csv"))], rows);
    assert_eq!(unwritable.code, Some(3));
}

#[test]
fn the_table_and_its_errors_in_three_languages() {
    let file = "Kund;Produkt;Slutdatum;Antal;Förnyas automatiskt\n\
        Åsa & Co;Office 365 Enterprise E4;2018-08-31;1200;nej\n東京商事;Kaizala Pro;2019-01-31;5;\n\
        A\u{1b}[31mB;Kaizala Pro;;5;ja\nC;Kaizala Pro;2019-01-31;många;ja\nD;Visio;2019-01-31;5;ja\n";
    for lang in ["en", "fr", "sv"] {
        let lang_is = ["--lang", lang];
        let mut said = triage(&[&["-"], &lang_is[..]].concat(), file).out;
        assert!(!said.contains('\u{1b}'), "nothing in a file reaches the terminal as a command");
        for (args, stdin) in [
            (&["-"][..], ASKS),
            (&["-", "--column", "product=B", "--column", "ends-on=C"], ASKS),
            (&["-", "--column", "product=X"], ASKS),
            (&["-", "--column", "offer"], ""),
            (&["-", "--answer", "term=weekly"], ""),
            (&["-", "--answer", "seats=5"], ""),
            (&["-"], ""),
            (&["-"], "{\"a\":"),
            (&["-"], "no table"),
            (&["-"], "PK\u{3}\u{4}"),
            (&[&sample("nce-price-list.csv"), "--format", "csv"], ""),
        ] {
            let run = triage(&[args, &lang_is].concat(), stdin);
            said.extend(["\n", &args.join(" ").replace(&sample(""), ""), "\n    ", &run.err.replace(&sample(""), "")]);
        }
        insta::assert_snapshot!(format!("triage_{lang}"), said);
    }
}

#[test]
fn hostile_input_is_refused_or_read_and_never_a_panic() {
    let quote = format!("Customer,Product\n\"{}", "x,\n".repeat(600_000));
    let nested = "[".repeat(200_000);
    let wide = ",".repeat(20_000);
    let inputs: [&[u8]; 10] = [
        b"\xff\xfe",
        b"\xff\xfe\x00\xd8",
        b"PK\x03\x04\x00\x00",
        b"\xd0\xcf\x11\xe0",
        b"{",
        b"[{}]",
        b"\"",
        quote.as_bytes(),
        nested.as_bytes(),
        wide.as_bytes(),
    ];
    for input in inputs {
        let run = run_bytes(&["triage", "-", "--as-of", DAY[1]], input);
        assert!(matches!(run.code, Some(0 | 1)), "{:?} {}", run.code, run.err);
        assert!(!run.err.contains("panicked") && run.err.len() < 4_000, "{}", run.err);
    }
}
