//! The book without a browser: what is added is triaged, looked at, picked, saved and kept.

use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_words::Lang;
use nextplan_worker::{Around, Book, Came, Export, Own, Settings, Sort, View, came};
use serde_json::Value;
use std::collections::BTreeMap;

const FILE: &str = "Customer,Product,Expiration date,Seat count,Subscription ID
Adatum,Office 365 Enterprise E4,2018-06-12,85,a1
Contoso,Skype for Business Online Plan 1,2018-10-01,420,a2
Fabrikam,Kaizala Pro,2019-05-20,,a3
Fabrikam,Power BI Pro,2019-05-20,7,a4
Litware,Kaizala Pro,2019-02-30,7,a5
";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn packed(name: &str, text: &str) -> Vec<u8> {
    let around = Around::default();
    match came(nextplan_catalog::embedded(), name, text.as_bytes(), &around, Lang::En, &mut |_| {}) {
        Came::Read(packed) => packed,
        Came::Told(told) => panic!("{told}"),
        Came::Workbook => panic!("{name} was taken for a workbook"),
    }
}

fn book() -> Book {
    let mut book = Book::new(nextplan_catalog::embedded(), day("2018-09-03"), Settings::default());
    assert_eq!(book.add(&packed("a.csv", FILE)).as_deref(), Some("a.csv"));
    book.triage();
    book
}

fn json(response: &impl serde::Serialize) -> Value {
    serde_json::to_value(response).unwrap()
}

fn customers(book: &mut Book, view: View) -> Vec<String> {
    let rows = json(&book.rows(view, 0, 10, Lang::En, 1));
    rows["rows"].as_array().unwrap().iter().map(|row| row["customer"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_state_counts_every_row_once() {
    let state = json(&book().state());
    assert_eq!(state["rows"]["read"], 5);
    assert_eq!(state["rows"]["concerned"], 3);
    assert_eq!(state["rows"]["not_understood"], 1);
    assert_eq!(state["seats"], 505);
    assert_eq!(state["chart"]["months"], 1);
    // June 2018 to May 2019, without a gap.
    assert_eq!(state["chart"]["bars"].as_array().unwrap().len(), 12);
    assert_eq!(state["chart"]["bars"][0]["counts"][0], 1);
    assert_eq!(state["chart"]["bars"][3]["now"], true);
}

#[test]
fn the_headline_is_right_before_the_rows_are_there() {
    let mut book = Book::new(nextplan_catalog::embedded(), day("2018-09-03"), Settings::default());
    book.add(&packed("a.csv", FILE));
    let headline = book.headline();
    book.triage();
    let state = json(&book.state());
    assert_eq!((&headline["settled"], &state["settled"]), (&false.into(), &true.into()));
    let same = ["kind", "rows", "seats", "by_urgency", "by_offer", "by_month", "renewing", "files", "as_of"];
    for field in same {
        assert_eq!(headline[field], state[field], "{field}");
    }
}

#[test]
fn views_filter_sort_and_lead_to_cases() {
    let mut book = book();
    assert_eq!(customers(&mut book, View::default()), ["Adatum", "Contoso", "Fabrikam"]);
    let text = View { text: "CONTÓ".into(), ..View::default() };
    assert_eq!(customers(&mut book, text), ["Contoso"]);
    let from = View { from: Some(day("2018-10-01")), to: Some(day("2018-10-31")), ..View::default() };
    assert_eq!(customers(&mut book, from), ["Contoso"]);
    let seats = View { sort: Sort::Seats, down: true, ..View::default() };
    assert_eq!(customers(&mut book, seats), ["Fabrikam", "Contoso", "Adatum"]);
    let rows = json(&book.rows(View::default(), 0, 1, Lang::En, 7));
    let link = rows["rows"][0]["told"].as_str().unwrap();
    assert!(link.contains("seats=85") && link.contains("ends_on=2018-06-12") && link.contains("as_of=2018-09-03"));
    assert_eq!((rows["seq"].as_u64(), rows["total"].as_u64(), rows["seats"].as_u64()), (Some(7), Some(3), Some(505)));
    // What lies behind the last row is no row.
    assert_eq!(json(&book.rows(View::default(), 90, 99, Lang::En, 8))["rows"].as_array().unwrap().len(), 0);
}

#[test]
fn what_is_picked_stays_picked_and_is_saved_alone() {
    let mut book = book();
    let view = View { text: "contoso".into(), ..View::default() };
    book.rows(view, 0, 10, Lang::En, 1);
    book.pick_all(true);
    book.set(Some(day("2018-12-01")), std::collections::BTreeMap::new());
    let rows = json(&book.rows(View::default(), 0, 10, Lang::En, 2));
    assert_eq!((rows["picked"].as_u64(), rows["picked_seats"].as_u64()), (Some(1), Some(420)));
    let (name, _, bytes) = book.export(Export::Csv, true, Lang::En);
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(name, "nextplan-portfolio-picked-2018-12-01.csv");
    assert!(text.contains("Contoso") && !text.contains("Adatum"));
    let (_, _, bytes) = book.export(Export::Json, false, Lang::En);
    assert_eq!(String::from_utf8(bytes).unwrap(), book.results().json());
}

#[test]
fn a_file_that_is_removed_is_gone() {
    let mut book = book();
    book.remove("a.csv");
    assert_eq!(json(&book.state())["rows"]["read"], 0);
    assert!(book.settings().files.is_empty());
}

#[test]
fn a_row_with_answers_of_its_own_is_advised_by_them_everywhere() {
    let mut book = book();
    let rows = json(&book.rows(View::default(), 0, 10, Lang::En, 1));
    let row = &rows["rows"][1];
    let (key, told) = (row["key"].as_str().unwrap(), row["told"].as_str().unwrap());
    assert_eq!((key, &row["own"]), ("a2", &Value::Null));
    let before = book.results().subscriptions[1].clone();
    let case = format!("{told}&audience=partner&bought_through=partner&needs=phone-numbers:not-needed");
    let own = |case: &str| BTreeMap::from([(key.to_owned(), Own { told: told.to_owned(), case: case.to_owned() })]);
    assert!(book.own(own(&case)));
    assert!(!book.own(own(&case)), "nothing new");
    let after = &book.results().subscriptions[1];
    assert!(after.own.as_deref().is_some_and(|case| case.answer(Field::BoughtThrough) == Some("partner")), "{after:?}");
    assert_eq!((after.smaller.as_ref(), &after.customer), (None, &before.customer));
    let rows = json(&book.rows(View::default(), 0, 10, Lang::En, 2));
    assert_eq!(rows["rows"][1]["told"], told);
    assert!(rows["rows"][1]["own"].as_str().unwrap().contains("bought_through=partner"));
    assert_eq!(rows["rows"][0]["own"], Value::Null);
    assert!(book.own(BTreeMap::new()));
    assert_eq!(book.results().subscriptions[1], before);
}

#[test]
fn ends_far_apart_share_bars() {
    let mut book = Book::new(nextplan_catalog::embedded(), day("2018-09-03"), Settings::default());
    let rows = "Customer,Product,Expiration date\nA,Kaizala Pro,1900-01-01\nB,Kaizala Pro,2199-12-31\nC,Kaizala Pro,2019-01-01\n";
    book.add(&packed("a.csv", rows));
    book.triage();
    let chart = &json(&book.state())["chart"];
    let bars = chart["bars"].as_array().unwrap();
    assert_eq!(chart["months"], 12);
    assert!(bars.len() <= 36);
    let sum: u64 =
        bars.iter().flat_map(|bar| bar["counts"].as_array().unwrap()).map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(sum, 3);
    assert_eq!(bars[0]["from"], "1900-01-01");
    assert_eq!(bars[bars.len() - 1]["to"], "2199-12-31");
}
