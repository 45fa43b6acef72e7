//! Files in the shapes that partners and customers hold: each imports without a question.

mod common;

use common::{reading, triage};
use nextplan_portfolio::Format;

const SAMPLES: [(&str, &[u8], Format, [u64; 3]); 8] = [
    (
        "partner-center-subscriptions.json",
        include_bytes!("samples/partner-center-subscriptions.json"),
        Format::Json,
        [10, 5, 0],
    ),
    (
        "partner-center-powershell.csv",
        include_bytes!("samples/partner-center-powershell.csv"),
        Format::Csv(','),
        [9, 5, 0],
    ),
    ("graph-subscribedSkus.json", include_bytes!("samples/graph-subscribedSkus.json"), Format::Json, [7, 2, 0]),
    (
        "graph-directory-subscriptions.json",
        include_bytes!("samples/graph-directory-subscriptions.json"),
        Format::Json,
        [8, 3, 0],
    ),
    ("msol-subscription.csv", include_bytes!("samples/msol-subscription.csv"), Format::Csv(';'), [8, 3, 0]),
    ("nce-price-list.csv", include_bytes!("samples/nce-price-list.csv"), Format::PriceList, [12, 0, 0]),
    ("legacy-price-list.csv", include_bytes!("samples/legacy-price-list.csv"), Format::PriceList, [11, 0, 0]),
    ("cipp-licences.csv", include_bytes!("samples/cipp-licences.csv"), Format::Csv(','), [8, 3, 0]),
];

#[test]
fn every_sample_imports_without_a_question() {
    for (name, bytes, format, [read, concerned, refused]) in SAMPLES {
        let reading = reading(name, bytes);
        assert_eq!(reading.format, format, "{name}");
        assert_eq!(
            [reading.read, reading.found.len() as u64, reading.refused.len() as u64],
            [read, concerned, refused],
            "{name}"
        );
        let triage = triage(vec![reading], "2018-09-03");
        let rows = triage.rows;
        assert_eq!(rows.read, rows.concerned + rows.not_concerned + rows.not_understood + rows.merged, "{name}");
    }
}

/// What a sample says of each subscription: customer, seats, last day, renewal.
fn said(name: &str, bytes: &[u8]) -> Vec<String> {
    let found = reading(name, bytes).found.into_iter();
    let said = found.map(|row| {
        let day = row.ends_on.map_or("-".to_owned(), |day| day.to_string());
        format!("{} {} {} {day} {:?}", row.line, row.customer, row.seats.unwrap_or_default(), row.auto_renew)
    });
    said.collect()
}

#[test]
fn an_end_that_is_exclusive_is_the_day_before() {
    // One item has neither name nor offer, only a link; its offer is named by the items beside it.
    let json = said(SAMPLES[0].0, SAMPLES[0].1);
    let tenant = "00000000-0000-0000-0000-0000000000c1";
    let rows = [
        "1 T 25 2017-11-23 Some(false)",
        "2 T 8 2017-11-30 Some(true)",
        "3 T 3 2016-12-11 Some(false)",
        "4 T 12 2019-01-07 Some(false)",
        "5 T 40 2021-02-01 Some(false)",
    ];
    assert_eq!(json, rows.map(|row| row.replace('T', tenant)));
    let csv = said(SAMPLES[1].0, SAMPLES[1].1);
    let rows = [
        "3 Contoso Ltd 25 2017-11-23 Some(false)",
        "4 Contoso Ltd 8 2017-11-30 Some(true)",
        "5 Fabrikam, Inc. 12 2019-01-07 Some(false)",
        "6 Fabrikam, Inc. 40 2021-02-01 Some(false)",
        "9 Tailspin Toys 3 - Some(false)",
    ];
    assert_eq!(csv, rows);
}

#[test]
fn an_end_that_is_printed_is_kept() {
    let graph = said(SAMPLES[3].0, SAMPLES[3].1);
    let stem = "graph-directory-subscriptions";
    let rows = ["1 S 25 2017-11-24 None", "2 S 8 2017-12-01 None", "3 S 12 2019-02-07 None"];
    assert_eq!(graph, rows.map(|row| row.replace('S', stem)));
    let old = said(SAMPLES[4].0, SAMPLES[4].1);
    let rows = ["2 S 25 2017-11-24 None", "3 S 8 2017-12-01 None", "4 S 12 2019-02-07 None"];
    assert_eq!(old, rows.map(|row| row.replace('S', "msol-subscription")));
    let skus = said(SAMPLES[2].0, SAMPLES[2].1);
    assert_eq!(skus, ["1 contoso 33 - None", "2 contoso 12 - None"]);
    let report = said(SAMPLES[7].0, SAMPLES[7].1);
    assert_eq!(report, ["2 contoso.onmicrosoft.com 33 - None", "4 fabrikam.com 12 - None", "5 fabrikam.com 40 - None"]);
}
