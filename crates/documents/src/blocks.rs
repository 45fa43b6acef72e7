//! A document in blocks, and its two forms: Markdown to keep and send, HTML to print.

use std::fmt::Write as _;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Span {
    /// What we say.
    Text(String),
    /// What a file said, or what holds some of it: one line, and never more than text.
    Foreign(String),
    /// What has to be seen first.
    Strong(Box<Span>),
    /// Numbers of sources.
    Marks(Vec<usize>),
    /// An address, which is its own words.
    Address(String),
}

/// A step of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Step {
    pub(crate) done: bool,
    pub(crate) text: Vec<Span>,
    /// Lines beneath it.
    pub(crate) under: Vec<String>,
    pub(crate) warnings: Vec<Vec<Span>>,
}

/// A part of a document, with a blank line before the next one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Block {
    /// Of a level, 1 the highest.
    Heading(usize, Span),
    Paragraph(Vec<Span>),
    Facts(Vec<Span>),
    Steps(Vec<Step>),
    Quote(Vec<String>),
    Numbered(Vec<Vec<Span>>),
}

/// How a block is written: [`markdown`] or [`html`]. A function, so that who writes one form does not carry the other.
pub(crate) type Form = fn(&mut String, &Block);

/// A document that is being written.
#[derive(Debug)]
pub(crate) struct Document {
    form: Form,
    out: String,
}

/// A line of our own words.
pub(crate) fn text(words: impl Into<String>) -> Vec<Span> {
    vec![Span::Text(words.into())]
}

impl Document {
    pub(crate) fn new(form: Form) -> Self {
        Self { form, out: String::new() }
    }

    /// Adds blocks.
    pub(crate) fn put<'b>(&mut self, blocks: impl IntoIterator<Item = &'b Block>) {
        for block in blocks {
            if !self.out.is_empty() {
                self.out.push('\n');
            }
            (self.form)(&mut self.out, block);
        }
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// A block as Markdown.
// Nothing can go wrong when a `String` is written to.
pub(crate) fn markdown(out: &mut String, block: &Block) {
    let line = |spans: &[Span]| spans.iter().map(marked).collect::<String>();
    match block {
        Block::Heading(level, span) => {
            let _ = writeln!(out, "{} {}", "#".repeat(*level), marked(span));
        }
        Block::Paragraph(spans) => {
            let _ = writeln!(out, "{}", line(spans));
        }
        Block::Facts(facts) => facts.iter().for_each(|fact| {
            let _ = writeln!(out, "- {}", marked(fact));
        }),
        Block::Quote(lines) => lines.iter().for_each(|line| {
            let _ = writeln!(out, "> {}", plain(line));
        }),
        Block::Numbered(items) => (1..).zip(items).for_each(|(number, item)| {
            let _ = writeln!(out, "{number}. {}", line(item));
        }),
        Block::Steps(steps) => {
            for step in steps {
                let _ = writeln!(out, "- [{}] {}", if step.done { 'x' } else { ' ' }, line(&step.text));
                for under in &step.under {
                    let _ = writeln!(out, "      {}", plain(under));
                }
                // Indented as far as the item's text: further, it would go on with the paragraph.
                for warning in &step.warnings {
                    let _ = writeln!(out, "  > ⚠ {}", line(warning));
                }
            }
        }
    }
}

fn marked(span: &Span) -> String {
    match span {
        Span::Text(text) => plain(text),
        Span::Foreign(text) => inline(text),
        Span::Strong(span) => format!("**{}**", marked(span)),
        Span::Marks(numbers) => marks(numbers),
        Span::Address(url) => format!("<{url}>"),
    }
}

fn marks(numbers: &[usize]) -> String {
    numbers.iter().fold(String::new(), |marks, number| marks + " [" + &number.to_string() + "]")
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

/// Text from a file, on one line and as text.
fn inline(text: &str) -> String {
    let mut out = plain(&one_line(text)).replace('&', "\\&").replace('~', "\\~");
    // GitHub makes links of bare addresses, and a link that a customer's name carries is nobody's advice.
    for (address, text) in [("://", "\\://"), ("www.", "www\\."), ("@", "\\@")] {
        out = out.replace(address, text);
    }
    // What begins as an item of a list does is none.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if out[digits..].starts_with(if digits > 0 { ['.', ')'] } else { ['+', '-'] }) {
        out.insert(digits, '\\');
    }
    out
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}')
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

/// A block as HTML, without head and body.
pub(crate) fn html(out: &mut String, block: &Block) {
    let line = |spans: &[Span]| spans.iter().map(tagged).collect::<String>();
    let _ = match block {
        Block::Heading(level, span) => writeln!(out, "<h{level}>{}</h{level}>", tagged(span)),
        Block::Paragraph(spans) => writeln!(out, "<p>{}</p>", line(spans)),
        Block::Facts(facts) => writeln!(out, "<ul>{}</ul>", items(facts.iter().map(tagged))),
        Block::Quote(lines) => writeln!(
            out,
            "<blockquote>{}</blockquote>",
            lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br>")
        ),
        Block::Numbered(rows) => writeln!(out, "<ol>{}</ol>", items(rows.iter().map(|row| line(row)))),
        Block::Steps(steps) => writeln!(
            out,
            "<ul class=\"tick-off\">{}</ul>",
            items(steps.iter().map(|step| {
                let mut item = format!("<i>{}</i>{}", if step.done { "✓" } else { "" }, line(&step.text));
                step.under.iter().for_each(|under| item.extend(["<br>", &escaped(under)]));
                step.warnings.iter().for_each(|said| item.extend(["<blockquote>⚠ ", &line(said), "</blockquote>"]));
                item
            }))
        ),
    };
}

fn items(items: impl Iterator<Item = String>) -> String {
    items.fold(String::new(), |list, item| list + "<li>" + &item + "</li>")
}

fn tagged(span: &Span) -> String {
    match span {
        Span::Text(text) | Span::Address(text) => escaped(text),
        Span::Foreign(text) => escaped(&one_line(text)),
        Span::Strong(span) => format!("<b>{}</b>", tagged(span)),
        Span::Marks(numbers) => marks(numbers),
    }
}

/// Text between tags. Nothing here is written into an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_said_is_text_in_both_forms() {
        let name = "2. <b>&amp; *x* [y](z)\n\u{7}www.a.example";
        let blocks = [Block::Facts(vec![Span::Foreign(name.into())])];
        let written = |form: Form| {
            let mut document = Document::new(form);
            document.put(&blocks);
            document.finish()
        };
        assert_eq!(written(markdown), "- 2\\. \\<b\\>\\&amp; \\*x\\* \\[y\\](z) \u{fffd}www\\.a.example\n");
        assert_eq!(written(html), "<ul><li>2. &lt;b&gt;&amp;amp; *x* [y](z) \u{fffd}www.a.example</li></ul>\n");
    }
}
