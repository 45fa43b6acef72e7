//! Files in the shapes that partners and customers hold: each imports without a question.

mod common;

use common::{reading, triage};
use nextplan_portfolio::Format;

const SAMPLES: [(&str, &[u8], Format, [u64; 3]); 8] = [
    ("partner-center-subscriptions.json", include_bytes!("samples/partner-center-subscriptions.json"), Format::Json, [10, 5, 0]),
    ("partner-center-powershell.csv", include_bytes!("samples/partner-center-powershell.csv"), Format::Csv(','), [9, 0, 0]),
    ("graph-subscribedSkus.json", include_bytes!("samples/graph-subscribedSkus.json"), Format::Json, [7, 2, 0]),
    ("graph-directory-subscriptions.json", include_bytes!("samples/graph-directory-subscriptions.json"), Format::Json, [8, 3, 0]),
    ("msol-subscription.csv", include_bytes!("samples/msol-subscription.csv"), Format::Csv(';'), [8, 3, 0]),
    ("nce-price-list.csv", include_bytes!("samples/nce-price-list.csv"), Format::PriceList, [12, 0, 0]),
    ("legacy-price-list.csv", include_bytes!("samples/legacy-price-list.csv"), Format::PriceList, [11, 0, 0]),
    ("cipp-licences.csv", include_bytes!("samples/cipp-licences.csv"), Format::Csv(','), [8, 0, 0]),
];

#[test]
fn every_sample_imports_without_a_question() {
    for (name, bytes, format, [read, concerned, refused]) in SAMPLES {
        let reading = reading(name, bytes);
        eprintln!("{name}: {:#?}", reading);
        assert_eq!(reading.format, format, "{name}");
        assert_eq!([reading.read, reading.found.len() as u64, reading.refused.len() as u64], [read, concerned, refused], "{name}");
        let triage = triage(vec![reading], "2018-09-03");
        let rows = triage.rows;
        assert_eq!(rows.read, rows.concerned + rows.not_concerned + rows.not_understood + rows.merged, "{name}");
    }
}
