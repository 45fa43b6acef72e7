//! Rows of cells: signs, quotes, encodings, questions, and files put together.

mod common;

use common::{outcome, question, reading, triage};
use nextplan_portfolio::{Answers, Column, DateOrder, Outcome, Portfolio, Question, Reason, Urgency};
use proptest::prelude::*;
use std::fmt::Write;

fn rows(text: &str) -> nextplan_portfolio::Reading {
    reading("rows.csv", text.as_bytes())
}

#[test]
fn every_sign_quote_and_language_reads_the_same() {
    for text in [
        "Customer,Product,End date,Seats,Auto renew\r\n\"Contoso, Ltd\",Kaizala Pro,2020-12-31,5,False\r\n",
        "Kund;Produkt;Slutdatum;Antal licenser;Automatisk förnyelse\n\"Contoso, Ltd\";kaizala pro;31.12.2020;5;Nej\n",
        "Nom du client\tProduit\tDate de fin\tNombre de licences\tRenouvellement automatique\nContoso, Ltd\tKAIZALA PRO\t31/12/2020\t5\tnon",
        "\u{feff}Renews|Seats|End date|Offer|Company\nNo|5|12/31/2020|Kaizala Pro (Commercial)|\"Contoso, Ltd\"\n",
        "sep=;\nCustomer;Product;End date;Seats;Auto renew\nContoso, Ltd;Kaizala Pro;2020-12-31;5;0\n",
        "Subscriptions of 3 September\n\nCustomer,Product,End date,Seats,Auto renew\n\"Contoso, Ltd\",Kaizala Pro,2020-12-31,5,False\n",
    ] {
        let reading = rows(text);
        let row = &reading.found[0];
        assert_eq!(reading.read, 1, "{text}");
        assert_eq!(
            (row.customer.as_str(), row.seats, row.auto_renew),
            ("Contoso, Ltd", Some(5), Some(false)),
            "{text}"
        );
        assert_eq!(row.ends_on, "2020-12-31".parse().ok(), "{text}");
    }
}

#[test]
fn what_is_not_understood_keeps_its_line_and_reason() {
    let reading = rows(
        "Customer,Product,EndDate,Seats,Auto renew\n\
         \"A\nB\",Kaizala Pro,31/31/2018,5,False\n\
         C,Kaizala Pro,25/12/2020,many,False\n\
         D,Kaizala Pro,1/12/2020,5,perhaps\n\
         E,Office 365 E3,31/12/2018,5,False\n\
         \n\
         F,,1/12/2020,5,False\n\
         G,Kaizala Pro,1/12/2020\n\
         H,Kaizala Pro,1/12/2020,5,False,more\n\
         I,Kaizala Pro,1/12/2020,5,False,,\n\
         J,Kaizala Pro,1/12/2020,10000001,\n",
    );
    let refused: Vec<_> =
        reading.refused.iter().map(|row| (row.line, row.column.as_str(), row.found.as_str(), row.reason)).collect();
    assert_eq!(
        refused,
        [
            (2, "EndDate", "31/31/2018", Reason::NotADate),
            (4, "Seats", "many", Reason::NotANumber),
            (5, "Auto renew", "perhaps", Reason::NotYesOrNo),
            (8, "Product", "", Reason::NoProduct),
            (9, "Seats", "3", Reason::CellsMissing),
            (10, "Auto renew", "6", Reason::CellsTooMany),
            (12, "Seats", "10000001", Reason::TooManySeats),
        ]
    );
    assert_eq!((reading.read, reading.not_concerned, reading.found.len(), reading.found[0].line), (9, 1, 1, 11));
    assert_eq!(reading.refused[0].row, "\"A\nB\",Kaizala Pro,31/31/2018,5,False");
}

#[test]
fn a_column_that_does_not_decide_is_asked_about_once() {
    let text =
        "Customer,Product,End date\nA,Kaizala Pro,3/4/2021\nB,Kaizala Pro,31/31/2021\nC,Office 365 E3,4/4/2021\n";
    let Question::Order { shape, header, cells } = question("a.csv", text.as_bytes()) else {
        panic!("no question of order")
    };
    assert_eq!((header.as_str(), cells), ("End date", vec!["3/4/2021".to_owned()]));
    for (order, day) in [(DateOrder::DayFirst, "2021-04-03"), (DateOrder::MonthFirst, "2021-03-04")] {
        let answers = |asked: &str| (asked == shape).then(|| Answers { date_order: Some(order), ..Answers::default() });
        let reading = outcome("a.csv", text.as_bytes(), &answers, 1).unwrap().reading().unwrap();
        assert_eq!((reading.found[0].ends_on, reading.refused.len()), (day.parse().ok(), 1));
    }
    // A row of another product decides for all.
    assert_eq!(rows(&text.replace("4/4/2021", "13/4/2021")).found[0].ends_on, "2021-04-03".parse().ok());
}

#[test]
fn columns_that_cannot_be_told_are_asked_about_once() {
    let text = "Wer,Was,Wann,Wieviele\nContoso,Kaizala Pro,2020-12-31,5\n";
    let Question::Columns { shape, headers, rows, guess } = question("a.csv", text.as_bytes()) else {
        panic!("no question")
    };
    assert_eq!(headers, ["Wer", "Was", "Wann", "Wieviele"]);
    assert_eq!((rows.len(), guess.len()), (1, 0));
    let columns =
        [(Column::Customer, "Wer"), (Column::Product, "Was"), (Column::EndsOn, "Wann"), (Column::Seats, "Wieviele")];
    let columns: std::collections::BTreeMap<_, _> = columns.map(|(column, header)| (column, header.to_owned())).into();
    let answers = |asked: &str| (asked == shape).then(|| Answers { columns: columns.clone(), ..Answers::default() });
    let row = outcome("a.csv", text.as_bytes(), &answers, 1).unwrap().reading().unwrap().found.remove(0);
    assert_eq!((row.customer.as_str(), row.seats, row.ends_on), ("Contoso", Some(5), "2020-12-31".parse().ok()));
}

#[test]
fn of_two_files_the_later_counts_and_fills_its_gaps_from_the_earlier() {
    let first = reading("a.csv", b"Customer,Subscription id,Product,End date,Seats\nA,ID-1,Kaizala Pro,2020-12-31,5\nB,id-2,Kaizala Pro,2020-12-31,7\nC,,Kaizala Pro,2020-12-31,7\n");
    let second =
        reading("b.csv", b"Customer,Subscription id,Product,Seats\nA,{id-1},Kaizala Pro,6\nA,id-1,Kaizala Pro,8\n");
    let both = triage(vec![first.clone(), second.clone()], "2020-12-01");
    let rows = both.rows;
    assert_eq!((rows.read, rows.concerned, rows.merged, rows.not_concerned), (5, 3, 2, 0));
    let row = both.subscriptions.iter().find(|row| row.customer == "A").unwrap();
    assert_eq!(
        (row.file.as_str(), row.line, row.seats, row.days_left, row.urgency),
        ("b.csv", 3, Some(8), Some(30), Urgency::Within30)
    );
    assert_eq!((both.merged[0].line, both.merged[0].into_line, both.merged[1].into_line), (2, 2, 3));
    let mut portfolio = Portfolio::new(nextplan_catalog::embedded());
    portfolio.add(first.clone());
    portfolio.add(second.clone());
    assert_eq!(portfolio.totals("2020-12-01".parse().unwrap(), &[]), both.totals());
    let turned = triage(vec![second, first], "2020-12-01");
    assert_eq!(turned.subscriptions.iter().find(|row| row.customer == "A").unwrap().seats, Some(5));
}

#[test]
fn a_later_file_that_shows_another_product_takes_the_row_out() {
    let first = reading("a.csv", b"Subscription id,Product,Seats\nid-1,Kaizala Pro,5\nid-2,Kaizala Pro,5\n");
    let mut portfolio = Portfolio::new(nextplan_catalog::embedded());
    portfolio.add(first);
    let known = nextplan_portfolio::Known::new(nextplan_catalog::embedded());
    let watch = portfolio.ids();
    let around = nextplan_portfolio::Surroundings { known: &known, answers: &|_| None, watch: &watch, threads: 1 };
    let later = &b"Subscription id,Product,Seats\nid-9,Office 365 E3,5\nID-1,Office 365 E3,5\n"[..];
    let later = nextplan_portfolio::read("b.csv", later, &around, &mut |_| {}).unwrap();
    portfolio.add(later.reading().unwrap());
    let triage = portfolio.triage("2020-12-01".parse().unwrap(), &[]);
    assert_eq!((triage.rows.concerned, triage.rows.merged, triage.rows.not_concerned), (1, 1, 2));
    assert_eq!((triage.merged[0].line, triage.merged[0].into_line), (2, 3));
}

#[test]
fn of_a_monthly_report_the_latest_month_counts_and_of_an_invoice_the_cycle() {
    let report = "SubscriptionId,CustomerName,Product,SubscriptionEndDate,IsAutoRenew,Month,IsDuplicateRowForPGA,AvailableSeatsEOP,AvailableSeats\n\
        s1,A,Kaizala Pro,2021-06-30,No,2020-11-01,0,9,1\ns1,A,Kaizala Pro,2021-06-30,No,2020-12-01,1,1,1\n\
        s1,A,Kaizala Pro,2021-06-30,No,2020-12-01,0,10,1\ns1,A,Kaizala Pro,2021-06-30,No,2020-10-01,0,8,8\n";
    let triaged = triage(vec![rows(report)], "2021-01-01");
    assert_eq!((triaged.subscriptions[0].seats, triaged.subscriptions[0].line, triaged.rows.merged), (Some(10), 4, 3));
    let invoice = "CustomerName,SubscriptionId,SyndicationPartnerSubscriptionNumber,OfferName,SubscriptionEndDate,ChargeStartDate,ChargeType,Quantity\n\
        A,1x,s1,Kaizala Pro,2/1/2021 23:59,1/1/2021 0:00,Prorate fee,2\nA,1x,s1,Kaizala Pro,2/1/2021 23:59,1/1/2021 0:00,Cycle fee,12\nA,1x,s1,Kaizala Pro,2/1/2021 23:59,1/1/2021 0:00,Credit,-3\n";
    let triaged = triage(vec![rows(invoice)], "2021-01-01");
    let row = &triaged.subscriptions[0];
    assert_eq!((row.seats, row.ends_on, row.line), (Some(12), "2021-02-01".parse().ok(), 3));
}

#[test]
fn json_of_many_customers_and_of_lines() {
    let many = br#"[{"items": [{"offerName": "Kaizala Pro", "quantity": 5}], "customer": {"companyProfile": {"companyName": "Contoso"}, "id": "c1"}},
        {"customerName": "Fabrikam", "subscriptions": {"totalCount": 1, "items": [{"OfferName": "Kaizala Pro", "Quantity": 6, "CommitmentEndDate": "2020-12-31T00:00:00Z"}]}}]"#;
    let many = reading("many.json", many);
    let said: Vec<_> = many.found.iter().map(|row| (row.customer.as_str(), row.seats)).collect();
    assert_eq!(said, [("Contoso", Some(5)), ("Fabrikam", Some(6))]);
    assert_eq!(many.found[1].ends_on, "2020-12-30".parse().ok());
    let lines = reading("lines.jsonl", b"{\"customer\":\"A\",\"product\":\"Kaizala Pro\",\"seats\":5}\n{\"customer\":\"B\",\"product\":\"Office 365 E3\"}\n{\"x\":1}\n");
    assert_eq!(
        (lines.format, lines.read, lines.found.len(), lines.not_concerned),
        (nextplan_portfolio::Format::JsonLines, 2, 1, 1)
    );
}

/// A table as text, quoted where it must be and sometimes where it need not.
fn table() -> impl Strategy<Value = Vec<(String, bool, Option<u32>)>> {
    prop::collection::vec(("[a-zé\", \n;]{0,12}", any::<bool>(), prop::option::of(0..2000_u32)), 0..60)
}

proptest! {
    /// The csv crate writes, this one reads: no row and no letter differs, on one thread or on three.
    #[test]
    fn what_another_library_writes_is_read(table in table(), sign in prop::sample::select(vec![b',', b';', b'\t']), crlf in any::<bool>()) {
        let mut writer = csv::WriterBuilder::new();
        let writer = writer.delimiter(sign).terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') });
        let mut writer = writer.from_writer(Vec::new());
        writer.write_record(["Customer", "Product", "Seats", "Subscription id"]).unwrap();
        for (at, (customer, concerned, seats)) in table.iter().enumerate() {
            let product = if *concerned { "Kaizala Pro" } else { "Office 365 E3" };
            let seats = seats.map_or(String::new(), |seats| seats.to_string());
            writer.write_record([customer.as_str(), product, &seats, &format!("id-{at}")]).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let one = outcome("t.csv", &bytes, &|_| None, 1).unwrap();
        prop_assert_eq!(&one, &outcome("t.csv", &bytes, &|_| None, 3).unwrap());
        let Outcome::Read(reading) = one else { panic!("a question") };
        prop_assert_eq!(reading.read, table.len() as u64);
        let said: Vec<_> = reading.found.iter().map(|row| (row.customer.clone(), row.seats)).collect();
        let meant: Vec<_> = table.iter().filter(|row| row.1).map(|(customer, _, seats)| {
            let name = customer.trim();
            (if name.is_empty() { "t".to_owned() } else { name.to_owned() }, *seats)
        }).collect();
        prop_assert_eq!(said, meant);
    }
}

/// Longer than several blocks, with line ends within quotes: blocks end where rows end, and lines are counted through.
#[test]
fn a_long_file_is_the_same_on_every_number_of_threads() {
    let mut text = String::from("Customer,Product,End date,Seats\n");
    for row in 0..120_000_u32 {
        let name = if row % 7 == 0 {
            format!("\"Two\nlines \"\"{row}\"\"\"")
        } else {
            format!("Customer number {row} of a list")
        };
        let product = if row % 10 == 0 { "Kaizala Pro" } else { "Microsoft 365 Business Standard, or something" };
        writeln!(text, "{name},\"{product}\",2020-12-{:02},{row}", 1 + row % 31).unwrap();
    }
    assert!(text.len() > 8 << 20, "{} bytes", text.len());
    let one = outcome("long.csv", text.as_bytes(), &|_| None, 1).unwrap();
    for threads in [2, 5] {
        assert_eq!(one, outcome("long.csv", text.as_bytes(), &|_| None, threads).unwrap());
    }
    let reading = one.reading().unwrap();
    assert_eq!((reading.read, reading.found.len()), (120_000, 12_000));
    let lines: Vec<&str> = text.split('\n').collect();
    for row in &reading.found {
        let line = lines[row.line as usize - 1];
        assert!(line.contains("Kaizala Pro") || line.starts_with("\"Two"), "{}: {line}", row.line);
        assert!(lines[row.line as usize - 1..][..2].concat().contains(&format!(",{}", row.seats.unwrap())));
    }
}

#[test]
fn rows_stand_by_urgency_end_customer_and_line() {
    let text = "Customer,Product,End date\nZ,Kaizala Pro,2022-12-31\nB,Kaizala Pro,2020-12-31\nA,Kaizala Pro,\n\
        C,Kaizala Pro,2020-11-01\nA,Kaizala Pro,2020-12-31\nA,Kaizala Pro,2020-12-31\nA,Kaizala Pro,2020-12-30\n";
    let triage = triage(vec![rows(text)], "2020-12-01");
    let order: Vec<_> =
        triage.subscriptions.iter().map(|row| (row.urgency.id(), row.customer.as_str(), row.line)).collect();
    assert_eq!(
        order,
        [
            ("overdue", "C", 5),
            ("30-days", "A", 8),
            ("30-days", "A", 6),
            ("30-days", "A", 7),
            ("30-days", "B", 3),
            ("later", "Z", 2),
            ("unknown", "A", 4),
        ]
    );
}

#[test]
fn a_name_is_not_lost_to_a_later_file_that_knows_the_tenant_alone() {
    let named = reading("a.csv", b"Customer,Subscription id,Product\nContoso,id-1,Kaizala Pro\n");
    let tenant = reading("b.csv", b"Tenant id,Subscription id,Product,Seats\nc1,id-1,Kaizala Pro,6\n");
    let of = |files: Vec<_>| {
        let row = triage(files, "2020-12-01").subscriptions.remove(0);
        (row.customer, row.seats)
    };
    assert_eq!(of(vec![named.clone(), tenant.clone()]), ("Contoso".to_owned(), Some(6)));
    assert_eq!(of(vec![tenant.clone(), named]), ("Contoso".to_owned(), Some(6)));
    assert_eq!(of(vec![tenant]), ("c1".to_owned(), Some(6)));
}
