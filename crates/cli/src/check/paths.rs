//! The path table: complete and free of overlap, proved by trying everything.

use super::{Report, Subject};
use chrono::NaiveDate;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Catalog, Condition, PathRow};
use nextplan_catalog::{Field, model};
use nextplan_engine::{Case, advise};
use std::collections::BTreeSet;

/// More of the same teaches nothing.
const SHOWN: usize = 10;

/// Every combination of answers, unanswered included, meets exactly one row of the path table on every day; every row
/// is met by some; and the engine goes by the row that is met.
pub(super) fn every_case_meets_one_row(subject: &Subject, report: &mut Report) {
    let catalog = subject.catalog;
    let place = subject.place("paths.toml", "[[path]]");
    let fields = fields(catalog);
    let mut met = vec![false; catalog.paths.len()];
    let mut wrong = Vec::new();
    for answers in combinations(&fields) {
        for day in days(catalog) {
            let facts = Facts::new(catalog, &fields, &answers, day);
            let rows = catalog.paths.iter().enumerate().filter(|(_, row)| facts.meet(&row.when));
            let rows: Vec<(usize, &PathRow)> = rows.collect();
            for (row, _) in &rows {
                met[*row] = true;
            }
            let problem = match rows[..] {
                [(_, row)] => differs(catalog, &fields, &answers, day, row),
                [] => Some("no row fits".to_owned()),
                _ => Some(format!("{} rows fit: {}", rows.len(), reasons(&rows))),
            };
            wrong.extend(problem.map(|problem| format!("{problem} where {}", said(catalog, &fields, &answers, day))));
        }
    }
    wrong.iter().take(SHOWN).for_each(|problem| report.fail(&place, problem));
    if wrong.len() > SHOWN {
        report.fail(&place, &format!("and {} more like these", wrong.len() - SHOWN));
    }
    for (row, _) in catalog.paths.iter().zip(met).filter(|(_, met)| !met) {
        let place = subject.place("paths.toml", &format!("\"{}\"", row.reason));
        report.fail(&place, &format!("no case ever meets the row `{}`", row.reason));
    }
}

fn reasons(rows: &[(usize, &PathRow)]) -> String {
    rows.iter().map(|(_, row)| row.reason.as_ref()).collect::<Vec<_>>().join(", ")
}

/// The four fields of the design, and every other that the table or a default behind it asks about.
fn fields(catalog: &Catalog) -> Vec<Field> {
    let mut fields = BTreeSet::from([Field::BoughtThrough, Field::Audience, Field::UpgradeTab, Field::Organisation]);
    fields.extend(catalog.paths.iter().flat_map(|row| row.when.clauses.iter()).map(|clause| clause.field));
    loop {
        let defaults = catalog.defaults.iter().filter(|default| fields.contains(&default.field));
        let more: Vec<Field> = defaults.flat_map(|d| d.when.clauses.iter()).map(|clause| clause.field).collect();
        let before = fields.len();
        fields.extend(more);
        if fields.len() == before {
            return fields.into_iter().collect();
        }
    }
}

/// Every combination of answers; 0 is unanswered, then come the values.
fn combinations(fields: &[Field]) -> Vec<Vec<usize>> {
    let answers = |field: &Field| 0..=field.values().iter().filter(|value| **value != "unanswered").count();
    fields.iter().fold(vec![Vec::new()], |all, field| {
        all.iter().flat_map(|one| answers(field).map(move |answer| [&one[..], &[answer]].concat())).collect()
    })
}

/// Days on which the table or a default may change, and one before all of them.
fn days(catalog: &Catalog) -> BTreeSet<NaiveDate> {
    let conditions = catalog.paths.iter().map(|row| &row.when).chain(catalog.defaults.iter().map(|d| &d.when));
    let edges = conditions.flat_map(|when| [when.from, when.until]).flatten().map(|day| day.0);
    edges.chain(NaiveDate::from_ymd_opt(1900, 1, 1)).collect()
}

/// What counts for some answers, defaults included: the engine's rule, written a second time as its witness.
struct Facts {
    values: [Values; Field::COUNT],
    day: NaiveDate,
}

impl Facts {
    fn new(catalog: &Catalog, fields: &[Field], answers: &[usize], day: NaiveDate) -> Self {
        let mut facts = Self { values: [0; Field::COUNT], day };
        for (field, answer) in fields.iter().zip(answers).filter(|(_, answer)| **answer > 0) {
            facts.values[*field as usize] = 1 << (answer - 1);
        }
        for model::Default { field, value, when } in catalog.defaults.iter() {
            if facts.values[*field as usize] == 0 && facts.meet(when) {
                facts.values[*field as usize] = 1 << value;
            }
        }
        for field in fields.iter().filter(|field| field.values().contains(&"unanswered")) {
            if facts.values[*field as usize] == 0 {
                facts.values[*field as usize] = 1 << (field.values().len() - 1);
            }
        }
        facts
    }

    fn meet(&self, when: &Condition) -> bool {
        when.from.is_none_or(|from| from.0 <= self.day)
            && when.until.is_none_or(|until| self.day < until.0)
            && when.clauses.iter().all(|clause| clause.any_of & self.values[clause.field as usize] != 0)
    }
}

/// Whether the engine goes another way than by this row.
fn differs(catalog: &Catalog, fields: &[Field], answers: &[usize], day: NaiveDate, row: &PathRow) -> Option<String> {
    let case = case(catalog, fields, answers)?;
    let advice = advise(catalog, &case, day);
    let path = Field::Path.values()[usize::from(row.path)];
    let same = advice.path == path && advice.path_reasons.iter().all(|reason| reason.id == row.reason);
    (!same).then(|| format!("the engine goes by `{}` and the table by `{path}`", advice.path))
}

/// The case that gives these answers. None where one is no word, as seats and countries are not; what the engine makes
/// of those is its own tests' business.
fn case(catalog: &Catalog, fields: &[Field], answers: &[usize]) -> Option<Case> {
    let mut case = Case::new(catalog, &catalog.offers.first()?.id)?;
    for (field, answer) in fields.iter().zip(answers).filter(|(_, answer)| **answer > 0) {
        let value = field.values()[answer - 1];
        case.set_answer(*field, Some(value));
        if case.answer(*field) != Some(value) {
            return None;
        }
    }
    Some(case)
}

fn said(catalog: &Catalog, fields: &[Field], answers: &[usize], day: NaiveDate) -> String {
    let answer = |(field, answer): (&Field, &usize)| {
        let value = answer.checked_sub(1).map_or("unanswered", |value| field.values()[value]);
        format!("{} = {value}", field.id())
    };
    let words: Vec<String> = fields.iter().zip(answers).map(answer).collect();
    let mut case = case(catalog, fields, answers);
    if let Some(case) = &mut case {
        case.set_as_of(Some(day));
    }
    format!("{} on {day}: {}", words.join(", "), super::as_json(catalog, case.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn a_row_that_is_missing_is_found() {
        let found = found(every_case_meets_one_row, |catalog| drop(catalog.paths.to_mut().pop()));
        assert!(found[0].contains("no row fits") && found[0].contains("volume-licensing"), "{found:?}");
    }

    #[test]
    fn rows_that_overlap_are_found() {
        let found = found(every_case_meets_one_row, |catalog| {
            let again = catalog.paths[0].clone();
            catalog.paths.to_mut().push(again);
        });
        assert!(found[0].contains("2 rows fit"), "{found:?}");
    }

    #[test]
    fn a_table_that_ends_on_some_day_is_found() {
        let found = found(every_case_meets_one_row, |catalog| {
            let until = NaiveDate::from_ymd_opt(2030, 1, 1).map(model::Day);
            catalog.paths.to_mut()[0].when.until = until;
        });
        assert!(found[0].contains("on 2030-01-01: {"), "{found:?}");
    }
}
