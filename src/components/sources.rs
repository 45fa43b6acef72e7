//! Sources, numbered in the order in which a page names them: the marks in its text, and the list below it.

use crate::session::jump;
use nextplan_documents::Speaker;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// The sources of a page, in the order in which it names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cited<'c>(Vec<&'c str>);

impl<'c> Cited<'c> {
    /// The numbers of some sources; one that is new to the page gets the next.
    pub fn numbers(&mut self, ids: &[&'c str]) -> Vec<usize> {
        let mut number = |id: &'c str| {
            self.0.iter().position(|known| *known == id).unwrap_or_else(|| {
                self.0.push(id);
                self.0.len() - 1
            })
        };
        let mut numbers: Vec<usize> = Vec::new();
        for id in ids.iter().copied() {
            let number = number(id) + 1;
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        numbers
    }

    /// The list below the page.
    pub fn lines(&self, speaker: &Speaker<'c>) -> Vec<SourceLine> {
        let line = |id: &&str| {
            let source = speaker.source(id);
            SourceLine {
                title: source.title.clone(),
                url: source.url.map(ToOwned::to_owned),
                line: speaker.source_line(&source),
            }
        };
        self.0.iter().map(line).collect()
    }
}

/// The marks to set behind a sentence: small numbers that lead to the list of sources.
pub fn refs(lang: Lang, numbers: &[usize]) -> Html {
    let mark = |number: &usize| {
        let number = *number;
        let onclick = Callback::from(move |_: MouseEvent| jump(&place(number)));
        let label = msg::checklist_source(lang, number as i64);
        html! { <button key={number} type="button" class="ref" aria-label={label} {onclick}>{ number }</button> }
    };
    html! { <span class="refs">{ for numbers.iter().map(mark) }</span> }
}

fn place(number: usize) -> String {
    format!("source-{number}")
}

/// One source as it stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// Its title, in its own language.
    pub title: String,
    /// Where it stands.
    pub url: Option<String>,
    /// What it contributes, its day, and when it was checked.
    pub line: String,
}

/// The list of sources in the order of their numbers, and the line that makes the page repeatable.
pub fn sources(lang: Lang, lines: &[SourceLine], receipt: &str) -> Html {
    let line = |(place, source): (usize, &SourceLine)| {
        let number = place + 1;
        let title = if let Some(url) = &source.url {
            html! { <a href={url.clone()} rel="noreferrer">{ &source.title }</a> }
        } else {
            html! { <span>{ &source.title }</span> }
        };
        html! {
            <li key={number} id={self::place(number)} tabindex="-1">
                <span class="n">{ number }</span>
                <span>{ title }{ ". " }{ &source.line }</span>
            </li>
        }
    };
    html! {
        <section key="sources" class="section minor" aria-labelledby="sources">
            <header><h2 id="sources">{ msg::sources_title(lang) }</h2></header>
            <ol class="notes">{ for lines.iter().enumerate().map(line) }</ol>
            <p class="receipt">{ receipt }</p>
        </section>
    }
}
