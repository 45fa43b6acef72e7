//! The files are what they say they are: the same for the same seed, readable, and true to the totals.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use nextplan_samples::{COLUMNS, OFFERS, OfferTotals, Totals, UNREADABLE, file, write};
use sha2::{Digest, Sha256};

const ROWS: u32 = 20_000;

fn rows(seed: u64) -> Vec<BTreeMap<String, String>> {
    let bytes = file(seed, ROWS);
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    assert_eq!(reader.headers().unwrap(), &COLUMNS[..]);
    reader.deserialize().map(Result::unwrap).collect()
}

fn share(rows: &[BTreeMap<String, String>], of: impl Fn(&BTreeMap<String, String>) -> bool) -> f64 {
    f64::from(rows.iter().filter(|row| of(row)).count() as u32) / f64::from(rows.len() as u32)
}

fn offer(product: &str) -> Option<&'static str> {
    let product = product.trim().to_lowercase();
    OFFERS.iter().find(|offer| offer.names.iter().any(|name| name.to_lowercase() == product)).map(|offer| offer.id)
}

#[test]
fn the_same_seed_gives_the_same_bytes_on_every_machine() {
    let hash: Vec<String> = Sha256::digest(file(1, 1000)).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash.concat(), "578a5fa10fc1da2d425a2e60f7bb65a492fa279faf9c61bbe52b40e5f9e2aefe");
    assert_ne!(file(1, 1000), file(2, 1000));
}

#[test]
fn a_smaller_file_is_the_beginning_of_a_larger_one() {
    let (small, large) = (file(7, 100), file(7, 300));
    assert!(large.starts_with(&small) && large.len() > small.len());
    assert_eq!(file(7, 0), format!("{}\r\n", COLUMNS.join(",")).as_bytes());
}

#[test]
fn a_row_has_about_two_hundred_bytes_and_a_customer_about_seventeen_rows() {
    let a_row = file(1, ROWS).len() as u32 / ROWS;
    assert!((185..=205).contains(&a_row), "{a_row}");
    let tenants: BTreeSet<_> = rows(1).into_iter().map(|row| row["CustomerTenantId"].clone()).collect();
    assert!((1_000..1_400).contains(&tenants.len()), "{}", tenants.len());
}

#[test]
fn subscription_ids_are_guids_and_never_come_twice() {
    let (one, two) = (rows(1), rows(2));
    let ids: BTreeSet<_> = one.iter().chain(&two).map(|row| &row["LegacySubscriptionId"]).collect();
    assert_eq!(ids.len(), 2 * ROWS as usize);
    assert!(ids.iter().all(|id| id.len() == 36 && id.bytes().filter(|byte| *byte == b'-').count() == 4));
    let based = one.iter().filter(|row| row["AddOn"] == "True");
    assert!(based.clone().count() > 100);
    assert!(based.clone().all(|row| ids.contains(&row["BaseSubscriptionId"])));
}

#[test]
fn rows_are_as_mixed_as_those_of_real_files() {
    let rows = rows(3);
    let name = |wanted: fn(char) -> bool| share(&rows, |row| row["CustomerName"].contains(wanted));
    assert!((0.15..0.35).contains(&name(|c| c == ',')), "commas");
    assert!((0.02..0.10).contains(&name(|c| c == '"')), "quotes");
    assert!((0.05..0.20).contains(&name(|c| c > '\u{24f}')), "letters that are not Latin");
    assert!((0.20..0.45).contains(&name(|c| !c.is_ascii())), "accents and those");
    let retired = |row: &BTreeMap<String, String>| offer(&row["LegacyProductName"]).is_some();
    assert!((0.09..0.11).contains(&share(&rows, retired)));
    let renews = |row: &BTreeMap<String, String>| retired(row) && row["AutoRenewEnabled"] == "True";
    assert!((0.001..0.01).contains(&share(&rows, renews)));
    assert!((0.93..0.97).contains(&share(&rows, |row| row["AutoRenewEnabled"] == row["MigrationEligible"])));
    let unreadable = |row: &&BTreeMap<String, String>| row["ExpirationDate"] == UNREADABLE;
    assert!(rows.iter().filter(unreadable).count() > 0 && rows.iter().filter(unreadable).all(retired));
}

#[test]
fn what_is_handed_out_is_what_the_rows_say() {
    let as_of = NaiveDate::from_ymd_opt(2018, 9, 3).unwrap();
    let (mut bytes, mut totals) = (Vec::new(), Totals::default());
    write(3, ROWS, &mut bytes, |subscription| totals.add(subscription, as_of)).unwrap();
    assert_eq!(bytes, file(3, ROWS));

    let mut by_offer: BTreeMap<&str, OfferTotals> = BTreeMap::new();
    let (mut days, mut unreadable) = (Vec::new(), 0);
    for row in rows(3) {
        let Some(offer) = offer(&row["LegacyProductName"]) else { continue };
        let Ok(day) = NaiveDate::parse_from_str(&row["ExpirationDate"], "%m/%d/%Y %H:%M:%S") else {
            unreadable += 1;
            continue;
        };
        days.push(day);
        let offer = by_offer.entry(offer).or_default();
        offer.subscriptions += 1;
        offer.seats += row["CurrentSeatCount"].parse::<u64>().unwrap();
    }
    assert_eq!((totals.concerned, totals.not_understood), (days.len() as u64, unreadable));
    assert_eq!(totals.by_offer, by_offer);
    let of_month = days.iter().filter(|day| day.format("%Y-%m").to_string() == "2018-09").count();
    assert_eq!(totals.by_month["2018-09"], of_month as u64);
    let within = |from, to| days.iter().filter(|day| (from..=to).contains(&(**day - as_of).num_days())).count() as u64;
    let wanted = [
        ("overdue", (-9999, -1)),
        ("30-days", (0, 30)),
        ("90-days", (31, 90)),
        ("365-days", (91, 365)),
        ("later", (366, 9999)),
    ];
    for (urgency, (from, to)) in wanted {
        assert_eq!(totals.by_urgency[urgency], within(from, to), "{urgency}");
    }
}
