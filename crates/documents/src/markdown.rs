//! The checklist as Markdown, to be printed, mailed or put into a ticket.

use crate::speaker::Speaker;
use nextplan_engine::{Section, Sources};
use nextplan_words::msg;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// How far somebody has come with a checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Steps that are done, by id.
    pub ticks: BTreeSet<String>,
    /// Notes, by section.
    pub notes: BTreeMap<String, String>,
}

/// Writes the checklist as Markdown with boxes to tick.
pub fn checklist_markdown(speaker: &Speaker) -> String {
    checklist_markdown_so_far(speaker, &Progress::default())
}

/// Writes the checklist as Markdown, with what is ticked and noted already.
pub fn checklist_markdown_so_far(speaker: &Speaker, progress: &Progress) -> String {
    let (lang, advice) = (speaker.lang, speaker.advice);
    let mut out = format!("# {}\n\n", speaker.checklist_title());
    for line in speaker.checklist_lead() {
        let _ = writeln!(out, "{}\n", plain(&line));
    }
    let mut cited: Vec<String> = Vec::new();
    let mut number = 0;
    for section in &advice.checklist {
        let _ = writeln!(out, "## {}\n", plain(&speaker.section(section.section)));
        steps(&mut out, speaker, section, &mut number, &mut cited, |id| progress.ticks.contains(id));
        out.push('\n');
        let noted = progress.notes.get(section.section).map_or("", |note| note.trim());
        if !noted.is_empty() {
            let _ = writeln!(out, "**{}**\n", msg::checklist_notes(lang));
            for line in noted.lines() {
                let _ = writeln!(out, "> {}", plain(line));
            }
            out.push('\n');
        }
    }
    sources(&mut out, speaker, &cited);
    let _ = writeln!(out, "\n{}", plain(&speaker.receipt_line()));
    out
}

/// Writes the steps of a section, numbered on, with boxes; sources are added to those that are cited already.
pub(crate) fn steps(
    out: &mut String,
    speaker: &Speaker,
    section: &Section,
    number: &mut usize,
    cited: &mut Vec<String>,
    done: impl Fn(&str) -> bool,
) {
    for step in &section.steps {
        *number += 1;
        let said = speaker.step(step);
        let due = step.due.map(|day| format!(" **{}**", msg::due_by(speaker.lang, day))).unwrap_or_default();
        let notes = notes(cited, step.sources);
        let tick = if done(step.id) { 'x' } else { ' ' };
        let _ = writeln!(out, "- [{tick}] {number}. {}{due}{notes}", plain(&said.text));
        if !said.menu.is_empty() {
            let menu: Vec<String> = said.menu.iter().map(|item| plain(item)).collect();
            let _ = writeln!(out, "      {}", menu.join(" › "));
        }
        if let Some(more) = said.more {
            let _ = writeln!(out, "      {}", plain(&more));
        }
        for (warning, entry) in said.warnings.iter().zip(&step.warnings) {
            let notes = self::notes(cited, entry.sources);
            let _ = writeln!(out, "  > ⚠ {}{notes}", plain(warning));
        }
    }
}

/// Writes the sources that were cited, under a heading.
pub(crate) fn sources(out: &mut String, speaker: &Speaker, cited: &[String]) {
    let _ = writeln!(out, "## {}\n", msg::sources_title(speaker.lang));
    for (place, id) in cited.iter().enumerate() {
        let source = speaker.source(id);
        let url = source.url.map(|url| format!(" <{url}>")).unwrap_or_default();
        let _ = writeln!(out, "{}. {}. {}{url}", place + 1, plain(&source.title), plain(&speaker.source_line(&source)));
    }
}

/// Marks of the sources, numbered in the order in which they are first named.
fn notes(cited: &mut Vec<String>, sources: Sources) -> String {
    let mut marks = String::new();
    for id in sources.iter() {
        let place = cited.iter().position(|known| known == id).unwrap_or_else(|| {
            cited.push(id.to_owned());
            cited.len() - 1
        });
        let _ = write!(marks, " [{}]", place + 1);
    }
    marks
}

/// Text that Markdown shall take as text.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use nextplan_engine::{Case, advise};
    use nextplan_words::Lang;

    #[test]
    fn ticks_and_notes_stand_where_they_belong() {
        let catalog = nextplan_catalog::embedded();
        let case = Case::new(catalog, &catalog.offers[0].id).expect("an offer");
        let day = catalog.offers[0].notices[0].in_force_from.0;
        let advice = advise(catalog, &case, day);
        let speaker = Speaker::new(catalog, &advice, Lang::En);
        let first = &advice.checklist[0];
        let progress = Progress {
            ticks: BTreeSet::from([first.steps[0].id.to_owned(), "gone".to_owned()]),
            notes: BTreeMap::from([(first.section.to_owned(), "# one\n[two](three)\n".to_owned())]),
        };
        let text = checklist_markdown_so_far(&speaker, &progress);
        assert_eq!(text.matches("- [x] ").count(), 1);
        assert!(text.contains("- [x] 1. "));
        assert!(text.contains("**Notes**\n\n> \\# one\n> \\[two\\](three)\n"));
        assert!(!checklist_markdown(&speaker).contains("- [x]"));
    }
}
