//! `nextplan catalog check`: proofs over the knowledge, one function a check.
//!
//! Findings are in English: they speak of files and ids to the people who edit them, as the build does.

mod choice;
mod dates;
mod examples;
mod menus;
mod paths;
mod plans;
mod reach;
mod sources;
mod words;

use crate::commands::{Desk, today};
use crate::failure::Failure;
use crate::output;
use chrono::NaiveDate;
use nextplan_catalog::Catalog;
use nextplan_catalog::read::{self, Files};
use nextplan_engine::Case;
use nextplan_words::msg;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Every check, in the order of its findings.
const CHECKS: [fn(&Subject, &mut Report); 13] = [
    paths::every_case_meets_one_row,
    words::every_message_is_there,
    words::every_message_is_asked_for,
    sources::every_source_is_used,
    sources::no_source_is_stale,
    menus::forms_of_every_menu_follow_one_another,
    menus::no_form_of_a_menu_is_stale,
    dates::of_notices_are_in_order,
    dates::of_names_are_in_order,
    plans::every_plan_has_its_own_part_numbers,
    examples::every_worked_case_is_a_case,
    choice::every_option_can_win_and_every_question_matters,
    reach::every_step_and_warning_shows,
];

/// Knowledge older than this is shown as old.
const STALE_AFTER_DAYS: i64 = 365;

/// What is checked.
pub(crate) struct Subject<'a> {
    /// The knowledge.
    pub(crate) catalog: &'a Catalog,
    /// The folder and the files that it was read from; none for the catalog inside the program.
    pub(crate) read: Option<(&'a Path, &'a Files)>,
    /// Today: how old a source is depends on it.
    pub(crate) today: NaiveDate,
}

impl Subject<'_> {
    /// Where something stands: the file, and the first line that has the text. What the file does not have, an offer
    /// brought.
    fn place(&self, file: &str, text: &str) -> String {
        self.place_within(file, text, text)
    }

    /// Where something stands that other entries have too: the first line with the text from the entry on that has
    /// another text.
    fn place_within(&self, file: &str, entry: &str, text: &str) -> String {
        let Some((folder, files)) = self.read else { return format!("catalog/{file}") };
        let line = |name: &str| {
            let lines = || files.get(name).into_iter().flat_map(|file| file.lines()).enumerate();
            let (begin, _) = lines().find(|(_, line)| line.contains(entry))?;
            lines().skip(begin).find(|(_, line)| line.contains(text)).map(|(at, _)| at)
        };
        let mut offers = files.keys().filter(|name| name.starts_with("offers/"));
        let found = line(file).map(|at| (file, at));
        match found.or_else(|| offers.find_map(|name| line(name).map(|at| (name.as_str(), at)))) {
            Some((name, at)) => format!("{}/{name}:{}", folder.display(), at + 1),
            None => format!("{}/{file}", folder.display()),
        }
    }
}

/// What was found.
#[derive(Default)]
pub(crate) struct Report {
    failures: Vec<String>,
    notes: Vec<String>,
    /// Worked cases that were read.
    examples: usize,
}

impl Report {
    /// Something is wrong.
    fn fail(&mut self, place: &str, text: &str) {
        self.failures.push(format!("error: {place}: {text}"));
    }

    /// Something should be looked at.
    fn note(&mut self, place: &str, text: &str) {
        self.notes.push(format!("note: {place}: {text}"));
    }

    /// What was last looked at too long ago, or ahead of today, should be looked at.
    fn note_unless_fresh(&mut self, subject: &Subject, place: &str, what: &str, checked: NaiveDate) {
        if (subject.today - checked).num_days() > STALE_AFTER_DAYS {
            self.note(place, &format!("{what} was last checked on {checked}, more than a year ago"));
        }
        if checked > subject.today {
            self.note(place, &format!("{what} was checked on {checked}, and today is {}", subject.today));
        }
    }
}

/// `nextplan catalog check`
pub(crate) fn check(desk: &Desk, dir: Option<&Path>) -> Result<(), Failure> {
    let here = || Some(PathBuf::from("catalog")).filter(|folder| folder.join("sources.toml").is_file());
    let report = match dir.map(Path::to_path_buf).or_else(here) {
        Some(folder) => check_folder(desk, &folder)?,
        None => examine(&Subject { catalog: desk.catalog, read: None, today: today() }),
    };
    output::print(desk.lang, &report.1)?;
    if report.0 { Ok(()) } else { Err(Failure::Found) }
}

/// Reads a folder and examines it.
fn check_folder(desk: &Desk, folder: &Path) -> Result<(bool, String), Failure> {
    let lang = desk.lang;
    let name = folder.to_string_lossy();
    let unreadable = |reason: &str| Failure::File(msg::cli_unreadable(lang, &name, reason));
    std::fs::read_dir(folder).map_err(|error| unreadable(&output::reason(lang, &error)))?;
    let files = read::files(folder).map_err(|problem| unreadable(&problem.message))?;
    match read::catalog(&files) {
        Ok(catalog) => Ok(examine(&Subject { catalog: &catalog, read: Some((folder, &files)), today: today() })),
        Err(problems) => {
            let mut report = Report::default();
            for problem in problems {
                let line = if problem.line == 0 { String::new() } else { format!(":{}", problem.line) };
                report.fail(&format!("{name}/{}{line}", problem.file), &problem.message);
            }
            Ok(written(&report, "not examined further: it does not read"))
        }
    }
}

/// Runs every check. Whether it passed, and what to print.
fn examine(subject: &Subject) -> (bool, String) {
    let mut report = Report::default();
    for check in CHECKS {
        check(subject, &mut report);
    }
    let Catalog { offers, plans, sources, paths, version, .. } = subject.catalog;
    let summary = format!(
        "catalog {version}: offers {}, plans {}, sources {}, path rows {}, worked cases {}",
        offers.len(),
        plans.len(),
        sources.len(),
        paths.len(),
        report.examples,
    );
    written(&report, &summary)
}

/// A case in the contract's form, so that `nextplan advise` reads it as it stands in a finding.
fn as_json(catalog: &Catalog, case: Option<&Case>) -> String {
    // Serialising a case cannot fail: its maps have text keys.
    case.and_then(|case| serde_json::to_string(&case.canonical(catalog)).ok()).unwrap_or_default()
}

fn written(report: &Report, summary: &str) -> (bool, String) {
    let mut out = String::new();
    for line in report.failures.iter().chain(&report.notes) {
        // A finding is one line, whatever a parser had to say.
        let _ = writeln!(out, "{}", line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let (failures, notes) = (report.failures.len(), report.notes.len());
    let _ = writeln!(out, "{summary}; errors {failures}, notes {notes}");
    (failures == 0, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs one check over a catalog that was changed.
    pub(super) fn found(check: fn(&Subject, &mut Report), change: impl FnOnce(&mut Catalog)) -> Vec<String> {
        let mut catalog = nextplan_catalog::embedded().clone();
        change(&mut catalog);
        let mut report = Report::default();
        let today = "2026-11-21".parse().expect("a day");
        check(&Subject { catalog: &catalog, read: None, today }, &mut report);
        report.failures.into_iter().chain(report.notes).collect()
    }

    #[test]
    fn the_catalog_that_this_program_carries_passes_every_check() {
        for check in CHECKS {
            assert_eq!(found(check, |_| {}), [""; 0]);
        }
    }
}
