//! What is put into a case comes out of it again, and prices are the numbers that they look like.

use nextplan_catalog::Field;
use nextplan_engine::{Answer, Case, Price};

#[test]
fn price_is_counted_in_ten_thousandths() {
    for (text, ten_thousandths) in [
        ("35", 350_000),
        ("35.0", 350_000),
        ("35.5", 355_000),
        ("35.25", 352_500),
        ("35.125", 351_250),
        ("0.0001", 1),
        ("999999999.9999", 9_999_999_999_999),
    ] {
        assert_eq!(Price::parse(text), Some(Price(ten_thousandths)), "{text}");
    }
}

#[test]
fn what_is_set_is_there_until_it_is_taken_back() {
    let catalog = nextplan_catalog::embedded();
    let mut case = Case::new(catalog, "office-365-e4").unwrap();
    let day = "2017-11-30".parse().unwrap();
    let fresh = case.clone();

    case.set_as_of(Some(day));
    case.set_ends_on(Some(day));
    case.set_seats(Some(120));
    case.set_country(catalog, Some("FR"));
    case.set_answer(Field::Audience, Some("customer"));
    for (place, answer) in [Answer::Needed, Answer::NotNeeded, Answer::Unsure].into_iter().enumerate() {
        case.set_need(place, Some(answer));
        assert_eq!(case.need(place), Some(answer));
    }
    assert_eq!((case.as_of(), case.ends_on()), (Some(day), Some(day)));
    assert_eq!((case.seats(), case.country(), case.answer(Field::Audience)), (Some(120), Some("FR"), Some("customer")));
    assert_eq!((case.owned_plans(catalog), case.add_ons()), (None, None));

    case.set_seats(Some(0));
    case.set_seats(Some(10_000_001));
    case.set_country(catalog, Some("france"));
    case.set_answer(Field::Audience, Some("nobody"));
    assert_eq!((case.seats(), case.country(), case.answer(Field::Audience)), (Some(120), Some("FR"), Some("customer")));

    case.set_as_of(None);
    case.set_ends_on(None);
    case.set_seats(None);
    case.set_country(catalog, None);
    case.set_answer(Field::Audience, None);
    (0..3).for_each(|place| case.set_need(place, None));
    assert_eq!(case, fresh);
}

#[test]
fn lists_come_out_as_they_went_in() {
    let catalog = nextplan_catalog::embedded();
    let json = r#"{"retired":"office-365-e4","owned_plans":["office-365-e3"],"add_ons":["Extra file storage"]}"#;
    let case = Case::parse(catalog, json).unwrap();
    assert_eq!(case.owned_plans(catalog), Some(vec!["office-365-e3"]));
    assert_eq!(case.add_ons(), Some(&["Extra file storage".to_owned()][..]));
}
