//! Ways through the menus.

use super::{Report, Subject};

/// Knowledge older than this is shown as old.
const STALE_AFTER_DAYS: i64 = 365;

/// Every way through a menu was looked at within a year and not ahead of today; its stretches of days are not empty.
pub(super) fn of_menus_are_fresh(subject: &Subject, report: &mut Report) {
    for menu in subject.catalog.menus.iter() {
        let (id, place) = (&menu.id, subject.place("menus.toml", &format!("\"{}\"", menu.id)));
        for path in menu.paths.iter() {
            let checked = path.checked.0;
            if (subject.today - checked).num_days() > STALE_AFTER_DAYS {
                report.note(&place, &format!("menu `{id}` was last checked on {checked}, more than a year ago"));
            }
            if checked > subject.today {
                report.note(&place, &format!("menu `{id}` was checked on {checked}, and today is {}", subject.today));
            }
            if let (Some(from), Some(until)) = (path.when.from, path.when.until)
                && from.0 >= until.0
            {
                report.fail(
                    &place,
                    &format!("menu `{id}` stands from {} until {}: no day lies between", from.0, until.0),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;
    use nextplan_catalog::model::Day;

    #[test]
    fn a_menu_that_nobody_looked_at_for_a_year_is_noted() {
        let found = found(of_menus_are_fresh, |catalog| {
            let path = &mut catalog.menus.to_mut()[0].paths.to_mut()[0];
            path.checked = Day("2025-11-20".parse().expect("a day"));
        });
        assert!(found.len() == 1 && found[0].starts_with("note:"), "{found:?}");
    }

    #[test]
    fn a_menu_that_ends_before_it_begins_is_found() {
        let found = found(of_menus_are_fresh, |catalog| {
            let when = &mut catalog.menus.to_mut()[0].paths.to_mut()[0].when;
            when.from = Some(Day("2020-01-01".parse().expect("a day")));
            when.until = Some(Day("2019-01-01".parse().expect("a day")));
        });
        assert!(found.iter().any(|line| line.contains("no day lies between")), "{found:?}");
    }
}
