//! Steps and warnings: each stands in some checklist.

use super::{Report, Subject};
use chrono::{Days, NaiveDate};
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Catalog, Condition, PathRow};
use nextplan_engine::{Case, advise};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Cases that are tried for all steps together.
const ROUGH: u32 = 6_000;
/// Cases that are tried for one step that is still unseen, with the answers that it asks for.
const FINE: u32 = 60_000;
/// Days between the last day of service and the day of the advice, on both sides of every stage.
const OFFSETS: [i64; 10] = [-400, -200, -121, -91, -61, -31, -8, -1, 0, 60];

/// Every step, and every warning beside one, stands in the checklist of some case. The case is the proof; where none
/// was found among many that answer as the step asks, the step is taken for unreachable.
pub(super) fn every_step_and_warning_shows(subject: &Subject, report: &mut Report) {
    let catalog = subject.catalog;
    let mut dice = Dice(0x9E37_79B9);
    let mut seen = Seen::default();
    for _ in 0..ROUGH {
        look(catalog, &mut dice, &[], &mut seen);
    }
    for section in catalog.sections.iter() {
        for step in section.steps.iter() {
            let key = (step.id.to_string(), String::new());
            hunt(catalog, &mut dice, &[&step.when], &key, &mut seen);
            if !seen.shown.contains(&key) {
                let place = subject.place("steps.toml", &format!("\"{}\"", step.id));
                report
                    .fail(&place, &format!("step `{}`: no case has it in its checklist; look at its `when`", step.id));
                continue;
            }
            for warning in step.warnings.iter() {
                let key = (step.id.to_string(), warning.id.to_string());
                hunt(catalog, &mut dice, &[&step.when, &warning.when], &key, &mut seen);
                if !seen.shown.contains(&key) {
                    let [entry, text] = [&step.id, &warning.id].map(|id| format!("\"{id}\""));
                    let place = subject.place_within("steps.toml", &entry, &text);
                    let (step, id) = (&step.id, &warning.id);
                    report.fail(
                        &place,
                        &format!("warning `{id}` of step `{step}`: no checklist has it; look at its `when`"),
                    );
                }
            }
        }
    }
    if let Some(refused) = seen.refused {
        report.fail(
            &subject.place("steps.toml", ""),
            &format!("a case that was drawn to try the steps is none: {refused}"),
        );
    }
}

/// A step, and a warning of it; empty for the step itself.
type Shown = (String, String);

/// What the cases showed.
#[derive(Default)]
struct Seen {
    shown: BTreeSet<Shown>,
    /// Why something that was drawn is no case: then this check is wrong, not the catalog.
    refused: Option<String>,
}

fn hunt(catalog: &Catalog, dice: &mut Dice, whens: &[&Condition], key: &Shown, seen: &mut Seen) {
    for _ in 0..FINE {
        if seen.shown.contains(key) {
            return;
        }
        look(catalog, dice, whens, seen);
    }
}

/// Notes what one case shows, drawn so that it answers as the conditions ask.
fn look(catalog: &Catalog, dice: &mut Dice, whens: &[&Condition], seen: &mut Seen) {
    let (case, day) = drawn(catalog, dice, whens);
    let case = match Case::parse(catalog, &case.to_string()) {
        Ok(case) => case,
        Err(error) => return seen.refused = Some(format!("{error}: {case}")),
    };
    for section in &advise(catalog, &case, day).checklist {
        for step in &section.steps {
            seen.shown.insert((step.id.to_owned(), String::new()));
            seen.shown.extend(step.warnings.iter().map(|warning| (step.id.to_owned(), warning.id.to_owned())));
        }
    }
}

/// Numbers that look thrown, and are the same at every run.
struct Dice(u32);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) as usize % count.max(1)
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

fn drawn(catalog: &Catalog, dice: &mut Dice, whens: &[&Condition]) -> (Value, NaiveDate) {
    let mut case = Map::new();
    let offer = &catalog.offers[dice.below(catalog.offers.len())];
    case.insert("retired".into(), json!(*offer.id));
    let clauses =
        |field: Field| whens.iter().flat_map(|when| when.clauses.iter()).filter(move |clause| clause.field == field);
    let wanted = |field: Field| clauses(field).map(|clause| clause.any_of).reduce(|all, more| all & more);
    for field in Field::ALL {
        let fits = |(place, value): &(usize, &&'static str)| {
            let asked = wanted(*field).is_none_or(|any_of| any_of & 1 << place != 0);
            asked && **value != "unanswered"
        };
        let values: Vec<&str> = field.values().iter().enumerate().filter(fits).map(|(_, value)| *value).collect();
        // Silence is an answer too, where nothing is asked for; and where it is asked for, nothing else is left.
        let Some(value) = dice.of(&values).filter(|_| wanted(*field).is_some() || dice.0 & 0x3_0000 != 0) else {
            continue;
        };
        let value = match field {
            Field::Seats => json!(if *value == "up-to-300" { 1 + dice.below(40) } else { 301 }),
            Field::CountryGroup => json!(if *value == "eea-ch" { "FR" } else { "US" }),
            Field::NewCustomer | Field::AutoRenew => json!(*value == "yes"),
            Field::AddOns => json!(if *value == "some" { vec!["Extra file storage"] } else { Vec::new() }),
            Field::OwnsTarget => {
                let all: Vec<&str> = catalog.plans.iter().map(|plan| plan.id.as_ref()).collect();
                json!(if *value == "yes" { all } else { Vec::new() })
            }
            Field::Audience
            | Field::BoughtThrough
            | Field::UpgradeTab
            | Field::UpgradeRefusal
            | Field::Organisation
            | Field::Workers
            | Field::PaysBy
            | Field::Commerce
            | Field::Agreement
            | Field::Term => json!(*value),
            _ => continue,
        };
        let name = if *field == Field::OwnsTarget { "owned_plans" } else { field.id() };
        case.insert(name.into(), value);
    }
    let answers = ["needed", "not-needed"];
    let notice = offer.notices.iter().fold(0, |all, notice| all | notice.features);
    let need = |(place, feature): (usize, &nextplan_catalog::model::Feature), dice: &mut Dice| {
        let known = notice & 1 << place != 0 && dice.below(3) > 0;
        known.then(|| (feature.id.to_string(), json!(answers[usize::from(dice.below(4) > 0)])))
    };
    let needs: Map<String, Value> = offer.features.iter().enumerate().filter_map(|entry| need(entry, dice)).collect();
    case.insert("needs".into(), needs.into());
    follow_a_row(catalog, dice, wanted(Field::Path), &mut case);
    let days = days(catalog, offer, whens);
    let day = dice.of(&days).copied().unwrap_or_default();
    if wanted(Field::End).is_some() || dice.below(8) > 0 {
        let by = dice.of(&OFFSETS).copied().unwrap_or_default();
        let end = if by < 0 { day - Days::new(by.unsigned_abs()) } else { day + Days::new(by.unsigned_abs()) };
        let unknown = wanted(Field::End).is_some_and(|any_of| any_of & 1 != 0) && dice.below(2) == 0;
        if !unknown {
            case.insert("ends_on".into(), json!(end.to_string()));
        }
    }
    (Value::Object(case), day)
}

/// Answers as a row of the path table asks that leads where it should.
fn follow_a_row(catalog: &Catalog, dice: &mut Dice, wanted: Option<Values>, case: &mut Map<String, Value>) {
    let leads = |row: &&PathRow| wanted.is_some_and(|any_of| any_of & 1 << row.path != 0);
    let rows: Vec<&PathRow> = catalog.paths.iter().filter(leads).collect();
    for clause in dice.of(&rows).iter().flat_map(|row| row.when.clauses.iter()) {
        let values = clause.field.values().iter().enumerate();
        let values: Vec<&str> =
            values.filter(|(at, _)| clause.any_of & 1 << at != 0).map(|(_, value)| *value).collect();
        let fits = case.get(clause.field.id()).is_some_and(|said| values.iter().any(|value| said == value));
        if let Some(value) = dice.of(&values).filter(|_| !fits) {
            case.insert(clause.field.id().into(), json!(value));
        }
    }
}

/// Days on which what the conditions ask for may begin or end, and those of the offer's notices.
fn days(catalog: &Catalog, offer: &nextplan_catalog::model::Offer, whens: &[&Condition]) -> Vec<NaiveDate> {
    let own: Vec<NaiveDate> =
        whens.iter().flat_map(|when| [when.from, when.until]).flatten().map(|day| day.0).collect();
    let notices = offer.notices.iter().flat_map(|notice| {
        let dates = notice.dates.iter().chain(notice.last_possible_ends.iter()).map(|date| date.on.0);
        std::iter::once(notice.in_force_from.0).chain(dates)
    });
    let menus =
        catalog.menus.iter().flat_map(|menu| menu.paths.iter()).flat_map(|path| [path.when.from, path.when.until]);
    let commerce = catalog.new_commerce.iter().map(|since| since.on.0);
    let edges: BTreeSet<NaiveDate> =
        own.iter().copied().chain(notices).chain(menus.flatten().map(|day| day.0)).chain(commerce).collect();
    // Those that the conditions name weigh as much as all others together.
    let weight = edges.len() / own.len().max(1);
    let own = own.iter().flat_map(|day| std::iter::repeat_n(*day, weight));
    own.chain(edges.iter().copied()).flat_map(|day| [day - Days::new(1), day, day + Days::new(45)]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn a_step_that_never_shows_is_found() {
        let found = found(every_step_and_warning_shows, |catalog| {
            let step = &mut catalog.sections.to_mut()[0].steps.to_mut()[0];
            step.when.until = NaiveDate::from_ymd_opt(1990, 1, 1).map(nextplan_catalog::model::Day);
            step.when.from = NaiveDate::from_ymd_opt(1991, 1, 1).map(nextplan_catalog::model::Day);
        });
        assert!(found.len() == 1 && found[0].contains("no case has it"), "{found:?}");
    }
}
