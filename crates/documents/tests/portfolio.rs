//! A portfolio as it is taken away: as written down in three languages, and read back by other readers.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, DatePerhapsTime};
use nextplan_catalog::Field;
use nextplan_documents::portfolio::{Cell, Issued, calendar, csv, rejected_csv, sheet, work_plan, work_plan_html};
use nextplan_portfolio::{
    Format, Known, Outcome, Portfolio, Progress, Reading, Subscription, Surroundings, Triage, read,
};
use nextplan_words::Lang;
use proptest::prelude::*;
use std::sync::LazyLock;

const FILE: &str = "\
Customer;Product;Subscription id;End date;Seats;Auto renew
Fabrikam, Inc.;Office 365 Enterprise E4;1b2c-01;2017-11-30;25;No
\"=HYPERLINK(\"\"http://x.example\"\";\"\"y\"\")\";Office 365 Enterprise E4 (Government Pricing);1b2c-02;2017-05-20;8;
Société Générale;Office 365 Enterprise E4;;2018-03-31;1;oui
# Håkans & <söner>;Office 365 Enterprise E4;1b2c-03;2017-04-30;400;nej
# Håkans & <söner>;Office 365 Enterprise E4;1b2c-04;2017-04-30;400;nej
# Håkans & <söner>;Skype for Business Online Plan 1;1b2c-05;;12;
Contoso;Office 365 E3;1b2c-06;2017-12-31;5;Yes
Contoso;Office 365 Enterprise E4;1b2c-07;31 February;5;Yes
@Contoso;Office 365 Enterprise E4;1b2c-08;2017-12-31;-5;Yes
Contoso;Office 365 Enterprise E4;1b2c-09;2017-12-31;5;perhaps
";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn reading(name: &str, bytes: &[u8]) -> Reading {
    static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::new(nextplan_catalog::embedded()));
    let known = &*KNOWN;
    let watch = std::iter::empty().collect();
    let around = Surroundings { known, answers: &|_| None, watch: &watch, threads: 1 };
    match read(name, bytes, &around, &mut |_: Progress| {}) {
        Ok(Outcome::Read(reading)) => reading,
        other => panic!("{name}: {other:?}"),
    }
}

fn triaged(readings: Vec<Reading>, as_of: &str) -> Triage {
    let mut portfolio = Portfolio::new(nextplan_catalog::embedded());
    for reading in readings {
        portfolio.add(reading);
    }
    portfolio.triage(day(as_of), &[])
}

fn triage() -> Triage {
    triaged(vec![reading("partner.csv", FILE.as_bytes())], "2017-05-02")
}

fn text(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes).expect("UTF-8");
    text.strip_prefix('\u{feff}').expect("a byte order mark").replace("\r\n", "\n")
}

/// Without the digest of the catalog: a snapshot is about sentences and facts.
fn same(text: &str) -> String {
    text.replace(&nextplan_catalog::embedded().sha256[..8], "[sha256]")
}

#[test]
fn every_output_is_as_written_down_in_three_languages() {
    let (catalog, triage) = (nextplan_catalog::embedded(), triage());
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("table_{lang}"), text(csv(catalog, &triage, lang)));
        insta::assert_snapshot!(format!("rejected_{lang}"), text(rejected_csv(&triage, lang)));
        insta::assert_snapshot!(format!("plan_{lang}"), same(&work_plan(catalog, &triage, &[], lang)));
        let (events, _) = calendar(catalog, &triage, &[], lang, &Issued::default());
        insta::assert_snapshot!(format!("calendar_{lang}"), events.replace("\r\n", "\n"));
    }
}

#[test]
fn the_plan_to_print_says_what_the_plan_says() {
    let (catalog, triage) = (nextplan_catalog::embedded(), triage());
    insta::assert_snapshot!(same(&work_plan_html(catalog, &triage, &[], Lang::En)));
}

#[test]
fn another_reader_finds_every_row_and_no_formula() {
    let (catalog, triage) = (nextplan_catalog::embedded(), triage());
    for lang in Lang::ALL {
        for (bytes, rows) in [
            (csv(catalog, &triage, lang), triage.subscriptions.len()),
            (rejected_csv(&triage, lang), triage.refused.len()),
        ] {
            let sign = if lang == Lang::En { b',' } else { b';' };
            let mut reader = csv::ReaderBuilder::new().delimiter(sign).from_reader(&bytes[3..]);
            let records: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("a row")).collect();
            assert_eq!(records.len(), rows);
            for cell in records.iter().flatten() {
                let number = cell.parse::<i64>().is_ok();
                assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
        }
    }
    let rows = sheet(catalog, &triage, Lang::En);
    let width = rows.headings.len();
    let rows: Vec<Vec<Cell>> = rows.rows.collect();
    assert!(rows.iter().all(|row| row.len() == width));
    let name = Cell::Text("=HYPERLINK(\"http://x.example\";\"y\")".into());
    assert!(rows.iter().any(|row| row[2] == name), "who writes the sheet guards its texts");
    assert!(rows.iter().any(|row| row[5] == Cell::Number(25) && row[6] == Cell::Date(day("2017-11-30"))));
}

#[test]
fn what_renews_is_counted_and_left_out_of_the_plan_and_the_calendar() {
    let file =
        "Customer,Product,End date,Auto renew\nStays,Kaizala Pro,2020-01-31,yes\nGoes,Kaizala Pro,2020-01-31,no\n";
    let triage = triaged(vec![reading("a.csv", file.as_bytes())], "2019-12-01");
    assert_eq!(triage.renewing, 1);
    let catalog = nextplan_catalog::embedded();
    let plan = work_plan(catalog, &triage, &[], Lang::En);
    assert!(plan.contains("## Goes\n") && !plan.contains("Stays"), "{plan}");
    assert!(plan.contains("1 subscription that renews by itself is left out."));
    let (events, issued) = calendar(catalog, &triage, &[], Lang::En, &Issued::default());
    assert!(events.contains("Goes") && !events.contains("Stays"));
    assert_eq!(issued.0.len(), 2);
}

#[test]
fn the_same_steps_of_one_customer_stand_once() {
    let plan = work_plan(nextplan_catalog::embedded(), &triage(), &[], Lang::En);
    let (_, customer) = plan.split_once("## \\# Håkans \\& \\<söner\\>\n").expect("the customer, as text");
    let customer = customer.split("\n## ").next().expect("its part");
    let headings: Vec<&str> = customer.lines().filter(|line| line.starts_with("###")).collect();
    assert!(headings[0].starts_with("### ") && headings[1] == headings[0] && headings[2].starts_with("#### "));
    assert_eq!(customer.matches("### Office 365").count(), 2);
    assert!(customer.contains("hold for each of these 2 subscriptions"));
}

#[test]
fn the_answers_of_the_triage_decide_on_the_way() {
    let (catalog, triage) = (nextplan_catalog::embedded(), triage());
    let asked = |answers: &[(Field, &str)]| work_plan(catalog, &triage, answers, Lang::En);
    assert_ne!(asked(&[]), asked(&[(Field::BoughtThrough, "volume-licensing")]));
}

/// Days of a calendar's events by UID, with their sequence, as another reader tells them.
fn events(calendar: &str) -> Vec<(String, NaiveDate, u32)> {
    let calendar: Calendar = calendar.parse().expect("a calendar");
    let event = |event: &icalendar::Event| {
        let Some(DatePerhapsTime::Date(on)) = event.get_start() else { panic!("no day") };
        assert_eq!(event.get_end(), Some(DatePerhapsTime::Date(on + Days::new(1))), "an event of one day");
        let uid = event.get_uid().expect("a UID").to_owned();
        (uid, on, event.get_sequence().expect("a sequence"))
    };
    calendar.events().map(event).collect()
}

#[test]
fn a_calendar_is_read_by_another_reader_with_names_unharmed() {
    let catalog = nextplan_catalog::embedded();
    let (written, _) = calendar(catalog, &triage(), &[], Lang::Fr, &Issued::default());
    assert!(written.lines().all(|line| line.len() <= 75), "lines are folded");
    assert!(written.split('\n').all(|line| line.is_empty() || line.ends_with('\r')));
    let parsed: Calendar = written.parse().expect("a calendar");
    let said =
        |wanted: &str| parsed.events().any(|event| event.get_summary().is_some_and(|said| said.contains(wanted)));
    for name in ["Fabrikam, Inc.", "=HYPERLINK(\"http://x.example\";\"y\")", "# Håkans & <söner>"] {
        assert!(said(name), "{name}");
    }
    let stamp = parsed.events().next().and_then(Component::get_timestamp);
    assert_eq!(stamp.map(|stamp| stamp.to_rfc3339()), Some("2017-05-02T00:00:00+00:00".into()));
}

#[test]
fn a_day_that_moves_changes_the_same_event_once() {
    let catalog = nextplan_catalog::embedded();
    let file = |end: &str| {
        format!(
            "Customer,Product,Subscription id,End date,Auto renew\nA,Kaizala Pro,{{X-1}},{end},no\nA,Kaizala Pro,,2020-01-31,no\n"
        )
    };
    let at = |end: &str, as_of: &str, earlier: &Issued| {
        let triage = triaged(vec![reading("a.csv", file(end).as_bytes())], as_of);
        let (written, issued) = calendar(catalog, &triage, &[], Lang::En, earlier);
        (events(&written), issued)
    };
    let (first, issued) = at("2020-03-31", "2019-12-01", &Issued::default());
    assert_eq!(first.len(), 4);
    assert!(first.iter().all(|(.., sequence)| *sequence == 0));
    let (again, same) = at("2020-03-31", "2019-12-02", &issued);
    assert_eq!((&again, &same), (&first, &issued), "another day changes nothing");
    let (moved, after) = at("2020-04-30", "2019-12-02", &issued);
    let sequence = |events: &[(String, NaiveDate, u32)], uid: &str| {
        events.iter().find(|(known, ..)| known == uid).map(|(_, on, sequence)| (*on, *sequence)).expect("the event")
    };
    for (uid, on, _) in &first {
        let (now, sequence) = sequence(&moved, uid);
        assert_eq!(sequence, u32::from(now != *on), "{uid}");
    }
    assert_eq!(moved.iter().filter(|(.., sequence)| *sequence == 1).count(), 2);
    let kept = serde_json::to_string(&after).expect("JSON");
    assert_eq!(serde_json::from_str::<Issued>(&kept).expect("its own"), after);
}

/// Names as a file may have them: formulas, quotes, line ends, any letter; never empty, never with blanks around.
fn names() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "=1+1",
        "'=1",
        "''@x",
        "+46 8 12",
        "-",
        "@",
        "\"",
        "a\"\"b",
        "a\nb",
        "a\r\nb",
        ";",
        ",",
        "a;b,c\td|e",
        "'",
        "'s-Hertogenbosch",
        "Åäö é ñ",
        "＝1",
        "{\"a\":1}",
        "#",
        "sep=;",
        "\u{feff}x",
        "null",
        "\\",
    ]);
    let text = prop_oneof![hostile.prop_map(str::to_owned), "\\PC{1,12}", "[=+@'\"\n\r,; a-]{1,8}"];
    text.prop_map(|text| text.trim().to_owned()).prop_filter("a name", |text| !text.is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn what_was_exported_is_imported_as_it_was(
        rows in prop::collection::vec(
            (names(), prop::option::of("[0-9a-f]{8}-[0-9a-f]{4}"), prop::option::of(0_u32..=10_000_000),
             prop::option::of(0_u64..80_000), prop::option::of(any::<bool>()), 0_usize..64, 0_usize..5),
            1..12,
        ),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let catalog = nextplan_catalog::embedded();
        let organisations = [None, Some("business"), Some("education"), Some("government"), Some("nonprofit")];
        let found = rows.into_iter().enumerate().map(|(place, (customer, id, seats, days, renews, offer, sold_to))| {
            Subscription {
                line: place as u64 + 2,
                customer,
                named: true,
                subscription_id: id.map(|id| format!("{id}-{place:x}")).unwrap_or_default(),
                offer: offer % catalog.offers.len(),
                organisation: organisations[sold_to].map(Into::into),
                seats,
                ends_on: days.and_then(|days| day("1950-01-01").checked_add_days(Days::new(days))),
                auto_renew: renews,
                status: String::new(),
                rank: 0,
            }
        });
        let found: Vec<Subscription> = found.collect();
        let read = found.len() as u64;
        let reading = Reading {
            name: "before.csv".into(), format: Format::Csv(','), read, not_concerned: 0, found,
            refused: Vec::new(), superseded: Vec::new(), date_order: None,
        };
        let before = triaged(vec![reading], "2018-01-01");
        let bytes = csv(catalog, &before, lang);
        let again = self::reading("after.csv", &bytes);
        prop_assert!(again.refused.is_empty(), "{:?}", again.refused);
        let said = |triage: &Triage| -> Vec<_> {
            let mut rows: Vec<_> = triage.subscriptions.iter().map(|row| (
                row.customer.clone(), row.subscription_id.clone(), row.offer.clone(),
                row.organisation.clone().filter(|value| value != "business"), row.seats, row.ends_on, row.auto_renew,
            )).collect();
            rows.sort();
            rows
        };
        prop_assert_eq!(said(&before), said(&triaged(vec![again], "2018-01-01")));
    }
}
