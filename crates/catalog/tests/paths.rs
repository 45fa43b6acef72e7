//! The path table fits every customer exactly once, whatever they left unanswered.

use nextplan_catalog::model::{Catalog, Condition};
use nextplan_catalog::{Field, embedded};
use std::collections::BTreeMap;

/// What one customer said, by field.
type Said = BTreeMap<Field, usize>;

const ASKED: [Field; 4] = [Field::BoughtThrough, Field::Audience, Field::Organisation, Field::UpgradeTab];

/// Every way to answer the four fields, or to leave them open.
fn everybody() -> Vec<Said> {
    let mut all = vec![Said::new()];
    for field in ASKED {
        let mut more = Vec::new();
        for said in &all {
            more.push(said.clone());
            for value in 0..field.values().len() {
                let mut with = said.clone();
                with.insert(field, value);
                more.push(with);
            }
        }
        all = more;
    }
    all
}

fn holds(condition: &Condition, said: &Said) -> bool {
    let bit = |field: Field| said.get(&field).map_or(0, |value| 1 << value);
    condition.clauses.iter().all(|clause| clause.any_of & bit(clause.field) != 0)
}

/// The answers with the catalog's defaults in place of what is missing.
fn complete(catalog: &Catalog, said: &Said) -> Said {
    let mut complete = said.clone();
    for default in catalog.defaults.iter() {
        if !complete.contains_key(&default.field) && holds(&default.when, &complete) {
            complete.insert(default.field, usize::from(default.value));
        }
    }
    complete
}

fn value(field: Field, said: &Said) -> &'static str {
    field.values()[said[&field]]
}

/// The design's table, in words.
fn by_the_design(said: &Said) -> &'static str {
    let known = |field: Field| said.get(&field).map(|value| field.values()[*value]);
    let bought = known(Field::BoughtThrough).unwrap_or("partner");
    match bought {
        "partner" if known(Field::Audience) == Some("customer") => "contact-partner",
        "partner" => "partner-center",
        "volume-licensing" => "contact-account-representative",
        _ => {
            let refused = matches!(known(Field::Organisation), Some("government" | "nonprofit"));
            let default = if refused { "unavailable" } else { "offers-plans" };
            if known(Field::UpgradeTab).unwrap_or(default) == "offers-plans" { "upgrade-tab" } else { "manual" }
        }
    }
}

#[test]
fn exactly_one_row_fits_every_customer_and_it_is_the_one_of_the_design() {
    let catalog = embedded();
    let everybody = everybody();
    assert_eq!(everybody.len(), 5 * 3 * 5 * 3);
    for said in &everybody {
        let complete = complete(catalog, said);
        let rows: Vec<_> = catalog.paths.iter().filter(|row| holds(&row.when, &complete)).collect();
        assert_eq!(rows.len(), 1, "{said:?}");
        assert_eq!(Field::Path.values()[usize::from(rows[0].path)], by_the_design(said), "{said:?}");
    }
}

#[test]
fn path_rows_depend_on_no_day_and_on_nothing_else() {
    for row in embedded().paths.iter() {
        assert!(row.when.from.is_none() && row.when.until.is_none());
        assert!(row.when.clauses.iter().all(|clause| ASKED.contains(&clause.field)), "{}", row.reason);
        assert!(!row.sources.is_empty());
    }
}

#[test]
fn every_path_is_reached_and_has_its_own_steps() {
    let catalog = embedded();
    for (place, path) in Field::Path.values().iter().enumerate() {
        assert!(catalog.paths.iter().any(|row| usize::from(row.path) == place), "{path} is never taken");
        let speaks_of = |condition: &Condition| {
            condition.clauses.iter().any(|clause| clause.field == Field::Path && clause.any_of == 1 << place)
        };
        let steps = catalog.sections.iter().flat_map(|section| section.steps.iter());
        assert!(steps.filter(|step| speaks_of(&step.when)).count() > 0, "{path} has no steps");
    }
}

#[test]
fn who_asks_is_the_partner_only_where_a_partner_sold_it() {
    for said in everybody().iter().filter(|said| !said.contains_key(&Field::Audience)) {
        let complete = complete(embedded(), said);
        let partner = value(Field::BoughtThrough, &complete) == "partner";
        assert_eq!(value(Field::Audience, &complete) == "partner", partner, "{said:?}");
    }
}
