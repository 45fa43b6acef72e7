//! Whether a plan can be bought, where sellers ask for the country and whether the customer is new, and nobody has said.

use chrono::NaiveDate;
use nextplan_catalog::model::{Buyable, Catalog, Clause, Condition, Sale};
use nextplan_catalog::read::work_out_sets;
use nextplan_catalog::{Field, embedded};
use nextplan_engine::{Answer, Case, advise, plan_sale};

/// The catalog with other rows for one plan: what they ask for, and what they say.
fn with(rows: &[(&[(Field, &str)], Buyable)]) -> (Catalog, String) {
    let mut catalog = embedded().clone();
    let plan = &mut catalog.plans.to_mut()[0];
    let like = plan.sales[0].clone();
    let clause =
        |(field, value): &(Field, &str)| Clause { field: *field, any_of: 1 << field.value_index(value).unwrap() };
    let row = |(asks, status): &(&[(Field, &str)], Buyable)| {
        let clauses: Vec<Clause> = asks.iter().map(clause).collect();
        let when = Condition::new(clauses, None, None);
        Sale { status: *status, when, ..like.clone() }
    };
    plan.sales = rows.iter().map(row).collect::<Vec<_>>().into();
    let id = plan.id.to_string();
    work_out_sets(&mut catalog);
    (catalog, id)
}

fn sold(rows: &[(&[(Field, &str)], Buyable)], case: &str) -> Buyable {
    let (catalog, plan) = with(rows);
    let case = Case::parse(&catalog, &format!(r#"{{"retired":"office-365-e4"{case}}}"#)).unwrap();
    plan_sale(&catalog, &case, "2024-06-03".parse::<NaiveDate>().unwrap(), &plan).buyable
}

const EUROPE: (Field, &str) = (Field::CountryGroup, "eea-ch");
const NEW: (Field, &str) = (Field::NewCustomer, "yes");

#[test]
fn an_answer_that_a_row_asks_for_and_nobody_gave_leaves_it_unknown() {
    let rows: &[(&[_], _)] = &[(&[EUROPE], Buyable::No), (&[], Buyable::Yes)];
    assert_eq!(sold(rows, r#","new_customer":false"#), Buyable::Unknown);
    assert_eq!(sold(rows, r#","country":"FR""#), Buyable::No);
    assert_eq!(sold(rows, r#","country":"US""#), Buyable::Yes);
}

#[test]
fn a_row_that_fits_does_not_hide_one_before_it_that_may() {
    let rows: &[(&[_], _)] = &[(&[EUROPE, NEW], Buyable::No), (&[EUROPE], Buyable::Yes), (&[], Buyable::No)];
    assert_eq!(sold(rows, r#","country":"FR""#), Buyable::Unknown);
    assert_eq!(sold(rows, r#","country":"FR","new_customer":false"#), Buyable::Yes);
    assert_eq!(sold(rows, r#","country":"FR","new_customer":true"#), Buyable::No);
}

#[test]
fn rows_that_say_the_same_leave_no_doubt() {
    let rows: &[(&[_], _)] = &[(&[EUROPE], Buyable::Yes), (&[], Buyable::Yes)];
    assert_eq!(sold(rows, ""), Buyable::Yes);
}

#[test]
fn a_cell_in_doubt_is_warned_of_with_the_remark_about_that_very_cell() {
    let catalog = embedded();
    let mut cells = 0;
    for offer in catalog.offers.iter() {
        for notice in offer.notices.iter() {
            let bought =
                Field::BoughtThrough.values().iter().zip(0..).find(|(_, bit)| notice.bought_through & 1 << bit != 0);
            for (place, feature) in offer.features.iter().enumerate() {
                let mut case = Case::new(catalog, &offer.id).unwrap();
                case.set_answer(Field::BoughtThrough, bought.map(|(value, _)| *value));
                case.set_need(place, Some(Answer::Needed));
                let advice = advise(catalog, &case, notice.in_force_from.0);
                for (at, choice) in
                    (0..).zip(notice.options.iter()).filter(|(_, choice)| choice.disputed & 1 << place != 0)
                {
                    let about = |cell: &nextplan_catalog::model::Cell| cell.option == at && cell.feature == 1 << place;
                    let remark =
                        notice.remarks.iter().find(|remark| remark.cells.iter().any(about)).map(|one| &*one.id);
                    let warnings = &advice.options[usize::from(at)].warnings;
                    let warning = warnings.iter().find(|warning| warning.feature == Some(&feature.id));
                    assert_eq!(warning.and_then(|warning| warning.remark), remark, "{}, {}", choice.id, feature.id);
                    cells += usize::from(remark.is_some());
                }
            }
        }
    }
    assert!(cells > 1, "some cells are in doubt");
}

#[test]
fn sources_are_the_same_if_they_name_the_same_documents() {
    let case = Case::new(embedded(), "office-365-e4").unwrap();
    let advice = advise(embedded(), &case, "2017-05-02".parse().unwrap());
    let sources: Vec<_> = advice.checklist.iter().flat_map(|section| &section.steps).map(|step| step.sources).collect();
    let names = |at: usize| sources[at].iter().collect::<Vec<_>>();
    let other = (1..sources.len()).find(|at| names(*at) != names(0)).expect("steps cite different documents");
    assert!(sources[0] == sources[0] && sources[0] != sources[other]);
    assert_eq!(format!("{:?}", sources[0]), format!("{:?}", names(0)));
}
