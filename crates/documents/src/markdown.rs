//! The checklist as Markdown, to be printed, mailed or put into a ticket.

use crate::blocks::{Block, Document, Span, Step, markdown, text};
use crate::speaker::Speaker;
use nextplan_engine::{Section, Sources};
use nextplan_words::msg;
use std::collections::{BTreeMap, BTreeSet};

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
    let mut blocks = vec![Block::Heading(1, Span::Text(speaker.checklist_title()))];
    blocks.extend(speaker.checklist_lead().into_iter().map(|line| Block::Paragraph(text(line))));
    let mut cited: Vec<String> = Vec::new();
    let mut number = 0;
    for section in &advice.checklist {
        blocks.extend(section_blocks(2, speaker, section, &mut number, &mut cited, |id| progress.ticks.contains(id)));
        let noted = progress.notes.get(section.section).map_or("", |note| note.trim());
        if !noted.is_empty() {
            let heading = Span::Text(msg::checklist_notes(lang).to_owned());
            blocks.push(Block::Paragraph(vec![Span::Strong(Box::new(heading))]));
            blocks.push(Block::Quote(noted.lines().map(ToOwned::to_owned).collect()));
        }
    }
    blocks.extend(sources(speaker, &cited));
    blocks.push(Block::Paragraph(text(speaker.receipt_line())));
    let mut document = Document::new(markdown);
    document.put(&blocks);
    document.finish()
}

/// A section: its heading, and its steps, numbered on, with boxes; sources are added to those that are cited already.
pub(crate) fn section_blocks(
    level: usize,
    speaker: &Speaker,
    section: &Section,
    number: &mut usize,
    cited: &mut Vec<String>,
    done: impl Fn(&str) -> bool,
) -> [Block; 2] {
    let mut steps = Vec::with_capacity(section.steps.len());
    for step in &section.steps {
        *number += 1;
        let said = speaker.step(step);
        let mut text = text(format!("{number}. {}", said.text));
        if let Some(day) = step.due {
            let due = Span::Text(msg::due_by(speaker.lang, day));
            text.extend([Span::Text(" ".into()), Span::Strong(Box::new(due))]);
        }
        text.push(Span::Marks(notes(cited, step.sources)));
        let menu = Some(said.menu.join(" › ")).filter(|menu| !menu.is_empty());
        let warnings = said.warnings.into_iter().zip(&step.warnings);
        let warnings = warnings.map(|(said, entry)| vec![Span::Text(said), Span::Marks(notes(cited, entry.sources))]);
        let warnings = warnings.collect();
        steps.push(Step { done: done(step.id), text, under: menu.into_iter().chain(said.more).collect(), warnings });
    }
    [Block::Heading(level, Span::Text(speaker.section(section.section))), Block::Steps(steps)]
}

/// The sources that were cited, under a heading.
pub(crate) fn sources(speaker: &Speaker, cited: &[String]) -> [Block; 2] {
    let line = |id: &String| {
        let source = speaker.source(id);
        let mut line = text(format!("{}. {}", source.title, speaker.source_line(&source)));
        if let Some(url) = source.url {
            line.extend([Span::Text(" ".into()), Span::Address(url.to_owned())]);
        }
        line
    };
    let title = Span::Text(msg::sources_title(speaker.lang).to_owned());
    [Block::Heading(2, title), Block::Numbered(cited.iter().map(line).collect())]
}

/// The numbers of sources, in the order in which they are first named.
fn notes(cited: &mut Vec<String>, sources: Sources) -> Vec<usize> {
    let place = |id: &str| {
        cited.iter().position(|known| known == id).unwrap_or_else(|| {
            cited.push(id.to_owned());
            cited.len() - 1
        }) + 1
    };
    sources.iter().map(place).collect()
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
