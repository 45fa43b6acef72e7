//! Ways through the portals' menus, as they were over the years.

use super::{Report, Subject};
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Clause, Condition, Menu, MenuPath};
use std::collections::BTreeSet;

/// A value for each field that the forms of a menu speak of.
type Answers = Vec<(Field, Values)>;

/// Which form holds on which of the menu's days, for some answers.
type History = Vec<(NaiveDate, Option<usize>)>;

fn meets(when: &Condition, answers: &Answers, day: NaiveDate) -> bool {
    let answered =
        |clause: &Clause| answers.iter().any(|(field, value)| *field == clause.field && value & clause.any_of != 0);
    when.from.is_none_or(|from| from.0 <= day)
        && when.until.is_none_or(|until| day < until.0)
        && when.clauses.iter().all(answered)
}

/// Everything that a menu can be on the days on which something changes, the days before these, and one before all.
fn histories(menu: &Menu) -> Vec<History> {
    let conditions = || menu.paths.iter().map(|path| &path.when);
    let edges = conditions().flat_map(|when| [when.from, when.until]).flatten().map(|day| day.0);
    let days: BTreeSet<NaiveDate> = edges
        .flat_map(|day| [day.pred_opt(), Some(day)])
        .chain([NaiveDate::from_ymd_opt(1900, 1, 1)])
        .flatten()
        .collect();
    let fields: BTreeSet<Field> =
        conditions().flat_map(|when| when.clauses.iter()).map(|clause| clause.field).collect();
    let all = fields.iter().fold(vec![Answers::new()], |all, field| {
        let values = 0..field.values().len();
        all.iter().flat_map(|one| values.clone().map(|value| [&one[..], &[(*field, 1 << value)]].concat())).collect()
    });
    let form = |answers: &Answers, day| menu.paths.iter().position(|path| meets(&path.when, answers, day));
    all.iter().map(|answers| days.iter().map(|day| (*day, form(answers, *day))).collect()).collect()
}

/// On every day each customer has one form of each menu; a form that was replaced does not come back; and each begins
/// and ends on the days that it names, for somebody: else it would overlap with another.
pub(super) fn forms_of_every_menu_follow_one_another(subject: &Subject, report: &mut Report) {
    for menu in subject.catalog.menus.iter() {
        let (histories, id) = (histories(menu), &menu.id);
        let place = subject.place("menus.toml", &format!("\"{id}\""));
        let mut missing = histories.iter().flat_map(|history| history.iter().filter(|(_, form)| form.is_none()));
        if let Some((day, _)) = missing.next() {
            report.fail(&place, &format!("menu `{id}`: no form of it fits on {day}"));
        }
        for (at, path) in menu.paths.iter().enumerate() {
            let form = form(&menu.id, path);
            let holds = |day: NaiveDate| histories.iter().any(|one| one.contains(&(day, Some(at))));
            if !histories.iter().any(|one| one.iter().any(|(_, form)| *form == Some(at))) {
                report.fail(&place, &format!("{form}, never holds: those before it always do"));
                continue;
            }
            if let Some(from) = path.when.from.filter(|from| !holds(from.0)) {
                report.fail(&place, &format!("{form}, does not begin on {}: one before it still holds", from.0));
            }
            let last = path.when.until.and_then(|until| until.0.pred_opt());
            if let Some(last) = last.filter(|last| !holds(*last)) {
                report.fail(&place, &format!("{form}, does not last until the end of {last}: one before it holds"));
            }
            if histories.iter().any(|one| stretches(one, at) > 1) {
                report.fail(&place, &format!("{form}, comes back after another took its place"));
            }
        }
    }
}

/// How many times a form begins.
fn stretches(history: &[(NaiveDate, Option<usize>)], at: usize) -> usize {
    let mut stretches = 0;
    let mut before = None;
    for (_, form) in history {
        stretches += usize::from(*form == Some(at) && before != Some(at));
        before = *form;
    }
    stretches
}

/// A form of a menu, as findings name it: several stand below the menu's place.
fn form(menu: &str, path: &MenuPath) -> String {
    let days = [("from", path.when.from), ("until", path.when.until)];
    let days = days.iter().filter_map(|(word, day)| day.map(|day| format!(", {word} {}", day.0)));
    format!("menu `{menu}`: the form `{}`{}", path.items.join(" > "), days.collect::<String>())
}

/// No form of a menu was last looked at more than a year ago, and none ahead of today.
pub(super) fn no_form_of_a_menu_is_stale(subject: &Subject, report: &mut Report) {
    for menu in subject.catalog.menus.iter() {
        let place = subject.place("menus.toml", &format!("\"{}\"", menu.id));
        for path in menu.paths.iter() {
            report.note_unless_fresh(subject, &place, &form(&menu.id, path), path.checked.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;
    use nextplan_catalog::Catalog;
    use nextplan_catalog::model::Day;

    fn day(text: &str) -> Option<Day> {
        text.parse().ok().map(Day)
    }

    /// The forms of a menu that has several, the last of them without a condition.
    fn forms(catalog: &mut Catalog) -> &mut Vec<MenuPath> {
        let menus = catalog.menus.to_mut().iter_mut();
        let menu = menus.into_iter().find(|menu| menu.paths.len() == 3).expect("a menu of three forms");
        menu.paths.to_mut()
    }

    #[test]
    fn a_menu_that_has_no_form_on_some_day_is_found() {
        let found = found(forms_of_every_menu_follow_one_another, |catalog| {
            forms(catalog).last_mut().expect("a form").when.from = day("2018-01-01");
            forms(catalog)[0].when.until = day("2017-01-01");
        });
        assert!(found[0].contains("no form of it fits on 2017-01-01"), "{found:?}");
    }

    #[test]
    fn forms_that_overlap_are_found() {
        let found = found(forms_of_every_menu_follow_one_another, |catalog| {
            forms(catalog)[1].when.from = day("2017-01-01");
            forms(catalog)[1].when.until = None;
        });
        assert!(found.iter().any(|line| line.contains("does not begin on 2017-01-01")), "{found:?}");
    }

    #[test]
    fn a_form_behind_one_that_always_holds_is_found() {
        let found = found(forms_of_every_menu_follow_one_another, |catalog| forms(catalog).reverse());
        assert_eq!(found.iter().filter(|line| line.contains("never holds")).count(), 2, "{found:?}");
    }

    #[test]
    fn a_form_that_comes_back_is_found() {
        let found = found(forms_of_every_menu_follow_one_another, |catalog| {
            forms(catalog)[1].when.from = day("2022-01-01");
            forms(catalog)[1].when.until = day("2023-01-01");
        });
        assert!(found.len() == 1 && found[0].ends_with("comes back after another took its place"), "{found:?}");
    }

    #[test]
    fn a_form_that_ends_before_it_begins_is_found() {
        let found = found(forms_of_every_menu_follow_one_another, |catalog| {
            forms(catalog)[0].when.from = day("2020-01-01");
            forms(catalog)[0].when.until = day("2019-01-01");
        });
        assert!(found.iter().any(|line| line.contains("from 2020-01-01, until 2019-01-01, never holds")), "{found:?}");
    }

    #[test]
    fn a_form_that_nobody_looked_at_for_a_year_is_noted() {
        let found = found(no_form_of_a_menu_is_stale, |catalog| {
            forms(catalog)[0].checked = day("2025-11-20").expect("a day");
        });
        assert!(found.len() == 1 && found[0].starts_with("note:"), "{found:?}");
    }
}
