//! The checklist as Markdown, to be printed, mailed or put into a ticket.

use crate::speaker::Speaker;
use nextplan_words::msg;
use std::fmt::Write as _;

/// Writes the checklist as Markdown with boxes to tick.
pub fn checklist_markdown(speaker: &Speaker) -> String {
    let (lang, advice) = (speaker.lang, speaker.advice);
    let mut out = format!("# {}\n\n", speaker.checklist_title());
    for line in speaker.checklist_lead() {
        let _ = writeln!(out, "{}\n", plain(&line));
    }
    let mut cited: Vec<&str> = Vec::new();
    let mut number = 0;
    for section in &advice.checklist {
        let _ = writeln!(out, "## {}\n", plain(&speaker.section(section.section)));
        for step in &section.steps {
            number += 1;
            let said = speaker.step(step);
            let due = step.due.map(|day| format!(" **{}**", msg::due_by(lang, day))).unwrap_or_default();
            let notes = notes(&mut cited, &step.sources);
            let _ = writeln!(out, "- [ ] {number}. {}{due}{notes}", plain(&said.text));
            if !said.menu.is_empty() {
                let menu: Vec<String> = said.menu.iter().map(|item| plain(item)).collect();
                let _ = writeln!(out, "      {}", menu.join(" › "));
            }
            if let Some(more) = said.more {
                let _ = writeln!(out, "      {}", plain(&more));
            }
            for (warning, entry) in said.warnings.iter().zip(&step.warnings) {
                let notes = self::notes(&mut cited, &entry.sources);
                let _ = writeln!(out, "      > ⚠ {}{notes}", plain(warning));
            }
        }
        out.push('\n');
    }
    let _ = writeln!(out, "## {}\n", msg::sources_title(lang));
    for (place, id) in cited.iter().enumerate() {
        let source = speaker.source(id);
        let url = source.url.map(|url| format!(" <{url}>")).unwrap_or_default();
        let _ = writeln!(out, "{}. {}. {}{url}", place + 1, plain(source.title), plain(&speaker.source_line(&source)));
    }
    let _ = writeln!(out, "\n{}", plain(&speaker.receipt_line()));
    out
}

/// Marks of the sources, numbered in the order in which they are first named.
fn notes<'c>(cited: &mut Vec<&'c str>, sources: &[&'c str]) -> String {
    let mut marks = String::new();
    for id in sources {
        let place = cited.iter().position(|known| known == id).unwrap_or_else(|| {
            cited.push(id);
            cited.len() - 1
        });
        let _ = write!(marks, " [{}]", place + 1);
    }
    marks
}

/// Text that Markdown shall take as text.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
