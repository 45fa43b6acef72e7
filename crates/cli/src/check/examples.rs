//! Worked cases below `catalog/examples`: that each is a case. What they expect, the engine's tests compare.

use super::{Report, Subject};
use nextplan_engine::{Case, Json};
use std::path::{Path, PathBuf};

/// Every worked case has a `[case]` that the contract takes.
pub(super) fn every_worked_case_is_a_case(subject: &Subject, report: &mut Report) {
    let Some((folder, _)) = subject.read else { return };
    for file in files(&folder.join("examples")) {
        report.examples += 1;
        let place = file.display().to_string();
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                for (line, problem) in problems(subject, &text) {
                    report.fail(&line.map_or(place.clone(), |line| format!("{place}:{line}")), &problem);
                }
            }
            Err(error) => report.fail(&place, &format!("cannot be read: {error}")),
        }
    }
}

/// What is wrong with a worked case, each with its line.
fn problems(subject: &Subject, text: &str) -> Vec<(Option<usize>, String)> {
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            let error: toml::de::Error = error;
            let line = error.span().map(|span| text[..span.start.min(text.len())].lines().count().max(1));
            return vec![(line, error.message().to_owned())];
        }
    };
    let Some(toml::Value::Table(case)) = table.get("case") else {
        return vec![(None, "no [case]".to_owned())];
    };
    let fields: Vec<(String, Json)> = case.iter().map(|(name, value)| (name.clone(), json(value))).collect();
    let (_, mistakes) = Case::read(subject.catalog, &fields);
    let line = |field: &str| {
        let name = field.rsplit('.').next().unwrap_or(field);
        text.lines().position(|line| line.trim_start().starts_with(name)).map(|line| line + 1)
    };
    mistakes.iter().map(|mistake| (line(&mistake.field), mistake.to_string())).collect()
}

/// TOML has days of its own; a case writes them as text.
fn json(value: &toml::Value) -> Json {
    match value {
        toml::Value::String(text) => Json::Text(text.clone()),
        toml::Value::Integer(number) => Json::Whole(*number),
        toml::Value::Float(number) => Json::Other(number.to_string()),
        toml::Value::Boolean(flag) => Json::Flag(*flag),
        toml::Value::Datetime(day) => Json::Text(day.to_string()),
        toml::Value::Array(items) => Json::List(items.iter().map(json).collect()),
        toml::Value::Table(fields) => {
            Json::Fields(fields.iter().map(|(id, value)| (id.clone(), json(value))).collect())
        }
    }
}

/// Every TOML file below a folder, in order; none where there is no such folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_worked_case_is_said_with_its_line() {
        let catalog = nextplan_catalog::embedded();
        let subject = Subject { catalog, read: None, today: "2026-11-21".parse().expect("a day") };
        let id = &catalog.offers[0].id;
        let lines = |text: &str| problems(&subject, text).into_iter().map(|(line, _)| line).collect::<Vec<_>>();
        assert_eq!(lines(&format!("[case]\nretired = \"{id}\"\nends_on = 2017-11-30\n")), []);
        assert_eq!(lines(&format!("[case]\nretired = \"{id}\"\nseats = 0\n")), [Some(3)]);
        assert_eq!(lines("[case]\nretired = 1\n"), [Some(2)]);
        assert_eq!(lines("[case\n"), [Some(1)]);
        assert_eq!(lines("[expect]\n"), [None]);
    }
}
