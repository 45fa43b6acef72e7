//! Which fields are worth asking because they change how the move is made, against trying every value.

mod cases;
mod effort;
mod naive;

use cases::{case, day, json};
use naive::ground::Ground;
use nextplan_catalog::model::{Arg, Buyable, Clause, Condition, Sale};
use nextplan_catalog::read::work_out_sets;
use nextplan_engine::{Advice, Case, Field, advise, buyable_id};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Values to try for a field; for numbers and days, some of every class that the catalog knows.
fn values(field: &str, advice: &Advice) -> Vec<Value> {
    let shifted = |days: i64| json!((advice.as_of + chrono::TimeDelta::days(days)).to_string());
    match field {
        "seats" => vec![json!(1), json!(20), json!(21), json!(300), json!(301), json!(5000)],
        "ends_on" => [-400, -100, -1, 0, 1, 100, 400].map(shifted).to_vec(),
        "country" => vec![json!("SE"), json!("CH"), json!("US")],
        "new_customer" | "auto_renew" => vec![json!(true), json!(false)],
        "owned_plans" => {
            let needed = &advice.arguments;
            let all = needed.base_plans.iter().chain(&needed.add_on_plans).chain(&needed.unconfirmed_plans);
            vec![json!([]), json!(all.collect::<Vec<_>>())]
        }
        "add_ons" => vec![json!([]), json!(["something"])],
        words => {
            let words = Field::from_id(words).unwrap().values().iter().filter(|word| **word != "unanswered");
            words.map(|word| json!(word)).collect()
        }
    }
}

/// In the order of the contract, how it was bought first. Not the terms of the retired subscription, which are always
/// legacy, nor why the Upgrade tab refuses, which changes only what the steps say.
const ASKED: [&str; 15] = [
    "bought_through",
    "audience",
    "upgrade_tab",
    "seats",
    "ends_on",
    "organisation",
    "workers",
    "country",
    "new_customer",
    "pays_by",
    "agreement",
    "term",
    "auto_renew",
    "owned_plans",
    "add_ons",
];

/// What a path question may change: notice, path, dates, what can be bought, and the steps with what they say. What an
/// answer does to the recommendation is not meant (that is what open questions are for): the option is given.
fn signature(case: &Case, advice: &Advice, option: Option<&str>) -> Value {
    let mut ground = Ground::new(nextplan_catalog::embedded(), case, advice);
    let said = serde_json::to_value(case.canonical(ground.catalog)).unwrap();
    let option = ground.notice.options.iter().find(|known| Some(known.id.as_ref()) == option);
    ground.buys(option, said["owned_plans"].as_array());
    let basket = option.map(|option| ground.basket(option)).unwrap_or_default();
    let says = |args: &[Arg]| -> Vec<Value> {
        let one = |arg: &Arg| match arg {
            Arg::Seats | Arg::OtherSeats => json!(said["seats"]),
            Arg::BasePlans | Arg::AddOnPlans | Arg::UnconfirmedPlans | Arg::Plans => json!(basket),
            // Days are compared below; names are always the same.
            _ => Value::Null,
        };
        args.iter().map(one).collect()
    };
    let mut steps = Vec::new();
    let all = ground.catalog.sections.iter().flat_map(|section| section.steps.iter());
    for step in all.filter(|step| ground.holds(&step.when)) {
        let warnings = step.warnings.iter().filter(|warning| ground.holds(&warning.when));
        let warnings: Vec<Value> = warnings.map(|warning| json!([warning.id, says(&warning.args)])).collect();
        steps.push(json!([step.id, says(&step.args), warnings]));
    }
    let margins = advice.latest_start.iter().flat_map(|start| &start.margins);
    json!({
        "notice": advice.notice,
        "path": advice.path,
        "timeline": advice.timeline.iter().map(|event| (event.event, event.on.to_string())).collect::<Vec<_>>(),
        "margins": margins.map(|margin| (margin.reason, margin.on.to_string())).collect::<Vec<_>>(),
        "plausible": advice.state.plausible,
        "sold": advice.options.iter().flat_map(|option| &option.sold_as)
            .map(|sold| json!([buyable_id(sold.buyable), sold.buy_instead])).collect::<Vec<_>>(),
        "steps": steps,
    })
}

proptest! {
    #![proptest_config(effort::cases(300))]

    #[test]
    fn path_questions_are_the_unanswered_fields_of_which_some_value_changes_the_move(fields in case(), day in day()) {
        let catalog = nextplan_catalog::embedded();
        let case = Case::parse(catalog, &json(&fields)).unwrap();
        let advice = advise(catalog, &case, day);
        let now = signature(&case, &advice, advice.recommended);
        let mut expected = Vec::new();
        for field in ASKED.iter().filter(|field| fields.iter().all(|(name, _)| name != **field)) {
            let changes = values(field, &advice).into_iter().any(|value| {
                let mut with = fields.clone();
                with.push(((*field).to_owned(), value));
                let other = Case::parse(catalog, &json(&with)).unwrap();
                signature(&other, &advise(catalog, &other, day), advice.recommended) != now
            });
            if changes {
                expected.push(*field);
            }
        }
        prop_assert_eq!(&advice.path_questions, &expected, "{}", json(&fields));
    }
}

#[test]
fn how_it_was_bought_is_asked_first_of_all() {
    let catalog = nextplan_catalog::embedded();
    for day in ["2016-01-01", "2017-05-02", "2021-03-01", "2026-11-21"] {
        for offer in catalog.offers.iter() {
            let case = Case::new(catalog, &offer.id).unwrap();
            let advice = advise(catalog, &case, day.parse().unwrap());
            assert_eq!(advice.path_questions.first(), Some(&"bought_through"), "{} {day}", offer.id);
        }
    }
}

#[test]
fn seats_are_asked_for_where_a_step_is_for_large_customers_only() {
    let clause = Clause { field: Field::Seats, any_of: 1 << Field::Seats.value_index("above-300").unwrap() };
    let asked = |large_only: bool| {
        let mut catalog = nextplan_catalog::embedded().clone();
        for section in catalog.sections.to_mut() {
            for step in section.steps.to_mut() {
                // Nothing names the number of seats or the size; they can matter by the step's condition alone.
                let mut clauses = step.when.clauses.to_vec();
                clauses.retain(|clause| clause.field != Field::Size);
                let numbers = |arg: &Arg| matches!(arg, Arg::Seats | Arg::OtherSeats);
                step.args.to_mut().retain(|arg| !numbers(arg));
                step.warnings.to_mut().iter_mut().for_each(|warning| warning.args.to_mut().retain(|arg| !numbers(arg)));
                if large_only && *step.id == *"pc-list-add-ons" {
                    clauses.push(clause.clone());
                }
                step.when = Condition::new(clauses, step.when.from, step.when.until);
            }
        }
        work_out_sets(&mut catalog);
        let case = Case::parse(&catalog, r#"{"retired":"office-365-e4","bought_through":"partner"}"#).unwrap();
        advise(&catalog, &case, "2017-05-02".parse().unwrap()).path_questions.contains(&"seats")
    };
    assert_eq!((asked(true), asked(false)), (true, false));
}

/// What is asked of a partner's case in 2017 where a plan of an option that is not recommended is sold by these rows (what
/// they ask for, and what they say), and all others to everybody.
fn asked_where_one_is_sold(rows: &[(&[(Field, &str)], Buyable)]) -> Vec<String> {
    let mut catalog = nextplan_catalog::embedded().clone();
    let clause =
        |(field, value): &(Field, &str)| Clause { field: *field, any_of: 1 << field.value_index(value).unwrap() };
    for plan in catalog.plans.to_mut().iter_mut().filter(|plan| !plan.sales.is_empty()) {
        let like = plan.sales[0].clone();
        let row = |(asks, status): &(&[(Field, &str)], Buyable)| {
            let clauses: Vec<Clause> = asks.iter().map(clause).collect();
            let when = Condition::new(clauses, None, None);
            Sale { status: *status, buy_instead: Vec::new().into(), when, ..like.clone() }
        };
        let everybody: &[(&[_], _)] = &[(&[], Buyable::Yes)];
        let rows = if *plan.id == *"office-365-e5" { rows } else { everybody };
        plan.sales = rows.iter().map(row).collect::<Vec<_>>().into();
    }
    work_out_sets(&mut catalog);
    let json = r#"{"retired":"office-365-e4","audience":"partner","bought_through":"partner"}"#;
    let case = Case::parse(&catalog, json).unwrap();
    let advice = advise(&catalog, &case, "2017-05-02".parse().unwrap());
    advice.path_questions.iter().map(ToString::to_string).collect()
}

#[test]
fn what_all_rows_of_a_sale_ask_for_is_asked_and_what_none_asks_for_is_not() {
    let everywhere = asked_where_one_is_sold(&[(&[], Buyable::Yes)]);
    let by_country: &[(&[_], _)] =
        &[(&[(Field::CountryGroup, "eea-ch")], Buyable::No), (&[(Field::CountryGroup, "elsewhere")], Buyable::Yes)];
    let by_country = asked_where_one_is_sold(by_country);
    assert!(by_country.contains(&"country".to_owned()), "{by_country:?}");
    for field in ["country", "new_customer", "organisation"] {
        assert!(!everywhere.contains(&field.to_owned()), "{field} changes nothing: {everywhere:?}");
    }
}
