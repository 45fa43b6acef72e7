//! A Fluent file becomes entries; what Fluent allows and this compiler does not is refused here.

use std::rc::Rc;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::typography::{self, Before};
use super::{How, Place, Problem, Source};

/// A message, a term or an attribute of either.
pub(crate) struct Entry {
    /// `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub(crate) id: String,
    pub(crate) keyed: bool,
    pub(crate) place: Place,
    pub(crate) nodes: Vec<Node>,
}

impl Entry {
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    pub(crate) fn problem(&self, what: &str) -> Problem {
        let entry = Some(self.id.clone());
        Problem { place: self.place.clone(), entry, what: what.to_owned() }
    }
}

/// A part of a pattern.
pub(crate) enum Node {
    Text(String),
    Arg {
        name: String,
        how: How,
    },
    Select {
        on: Selector,
        variants: Vec<Variant>,
    },
    /// To a message, or to a term with its arguments.
    Reference {
        id: String,
        with: Vec<(String, String)>,
        line: usize,
    },
}

pub(crate) enum Selector {
    Arg {
        name: String,
        numeric: bool,
    },
    /// An attribute of a term, known when building.
    Attribute {
        id: String,
        line: usize,
    },
}

pub(crate) struct Variant {
    pub(crate) key: String,
    pub(crate) default: bool,
    pub(crate) nodes: Vec<Node>,
}

/// The entries of a file that can be read; the rest is reported.
pub(crate) fn entries(source: &Source, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let (resource, errors) = match fluent_syntax::parser::parse(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut parser = Parser { source, path: source.path.as_str().into(), entry: None, problems };
    for error in errors {
        let line = line_of(&source.text, error.pos.start);
        parser.problem_at(line, &format!("is not Fluent: {error}"));
    }
    let mut entries = Vec::new();
    for entry in &resource.body {
        let (id, prefix, value, attributes) = match entry {
            ast::Entry::Message(message) => (&message.id, "", message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (&term.id, "-", Some(&term.value), &term.attributes),
            _ => continue,
        };
        let whole = format!("{prefix}{}", id.name);
        if let Some(pattern) = value {
            entries.push(parser.entry(whole.clone(), id.name, pattern));
        }
        for attribute in attributes {
            let name = attribute.id.name;
            entries.push(parser.entry(format!("{whole}.{name}"), name, &attribute.value));
        }
    }
    entries
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|&byte| byte == b'\n').count()
}

/// Reads one file. How it reads selections stands in `select.rs`.
pub(super) struct Parser<'a> {
    pub(super) source: &'a Source,
    path: Rc<str>,
    /// The entry that is being read.
    entry: Option<String>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Parser<'a> {
    fn entry(&mut self, id: String, name: &str, pattern: &ast::Pattern<&'a str>) -> Entry {
        self.entry = Some(id.clone());
        let line = self.line(name);
        if id.contains(|c: char| c.is_ascii_uppercase()) {
            self.problem_at(line, "is written in lower case, with hyphens");
        }
        let mut before = Before::Start;
        let nodes = self.pattern(pattern, &mut before);
        self.entry = None;
        let place = Place { path: Rc::clone(&self.path), line };
        Entry { id, keyed: self.source.keyed, place, nodes }
    }

    /// The line of a slice of the source. The syntax tree has no places of its own, but its texts
    /// are parts of the source, so their addresses tell.
    pub(super) fn line(&self, slice: &str) -> usize {
        let text = &self.source.text;
        line_of(text, (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))
    }

    pub(super) fn problem(&mut self, near: &str, what: &str) {
        self.problem_at(self.line(near), what);
    }

    fn problem_at(&mut self, line: usize, what: &str) {
        let place = Place { path: Rc::clone(&self.path), line };
        self.problems.push(Problem { place, entry: self.entry.clone(), what: what.to_owned() });
    }

    pub(super) fn pattern(&mut self, pattern: &ast::Pattern<&'a str>, before: &mut Before) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut elements = pattern.elements.iter().peekable();
        while let Some(element) = elements.next() {
            match element {
                PatternElement::TextElement { value } => {
                    let more = elements.peek().is_some();
                    nodes.push(Node::Text(self.text(value, before, more)));
                }
                PatternElement::Placeable { expression } => {
                    nodes.extend(self.expression(expression, before));
                }
            }
        }
        nodes
    }

    fn text(&mut self, text: &'a str, before: &mut Before, more: bool) -> String {
        let (text_set, mistakes) = typography::set(self.source.lang, text, *before, more);
        for what in mistakes {
            self.problem(text, &what);
        }
        *before = before.after(&text_set);
        text_set
    }

    fn expression(&mut self, expression: &Expression<&'a str>, before: &mut Before) -> Option<Node> {
        let node = match expression {
            Expression::Inline(inline) => return self.inline(inline, before),
            Expression::Select { selector, variants } => self.select(selector, variants, *before),
        };
        *before = Before::Value;
        node
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, before: &mut Before) -> Option<Node> {
        let node = match inline {
            InlineExpression::StringLiteral { value } => {
                let text = self.literal(value);
                *before = before.after(&text);
                return Some(Node::Text(text));
            }
            InlineExpression::NumberLiteral { value } => Node::Text((*value).to_owned()),
            InlineExpression::VariableReference { id } => Node::Arg { name: self.arg_name(id.name), how: How::Plain },
            InlineExpression::FunctionReference { id, arguments } => {
                let (name, how) = self.function(id.name, arguments)?;
                Node::Arg { name, how }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let id_line = self.line(id.name);
                let id = with_attribute(id.name.to_owned(), attribute.as_ref());
                Node::Reference { id, with: Vec::new(), line: id_line }
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if attribute.is_some() {
                    self.problem(id.name, "an attribute of a term can only be selected on");
                }
                let with = arguments.as_ref().map_or_else(Vec::new, |given| self.term_args(given));
                let line = self.line(id.name);
                Node::Reference { id: format!("-{}", id.name), with, line }
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, before);
            }
        };
        *before = Before::Value;
        Some(node)
    }

    fn literal(&mut self, value: &'a str) -> String {
        let text = unescape_unicode_to_string(value).into_owned();
        if text.contains(|c: char| c.is_control() && c != '\n') {
            self.problem(value, "has a control character");
        }
        text
    }

    pub(super) fn arg_name(&mut self, name: &'a str) -> String {
        if name.contains(|c: char| c.is_ascii_uppercase()) {
            self.problem(name, &format!("`${name}` is written in lower case"));
        }
        name.to_owned()
    }

    fn term_args(&mut self, given: &ast::CallArguments<&'a str>) -> Vec<(String, String)> {
        let mut with = Vec::new();
        for argument in &given.named {
            match &argument.value {
                InlineExpression::StringLiteral { value } => {
                    with.push((argument.name.name.to_owned(), self.literal(value)));
                }
                InlineExpression::NumberLiteral { value } => {
                    with.push((argument.name.name.to_owned(), (*value).to_owned()));
                }
                _ => self.problem(argument.name.name, "a term's argument is a literal"),
            }
        }
        with
    }

    /// `NUMBER($x)`, `DATETIME($x, dateStyle: "…")`, `LIST($x, type: "…")`.
    pub(super) fn function(&mut self, function: &'a str, given: &ast::CallArguments<&'a str>) -> Option<(String, How)> {
        let (known, mut how, allowed) = match function {
            "NUMBER" => (None, How::Number, &[][..]),
            "DATETIME" => {
                (Some("dateStyle"), How::Date('l'), &["short", "long", "weekday", "full", "month", "day"][..])
            }
            "LIST" => (Some("type"), How::And, &["and", "or"][..]),
            _ => {
                let known = "NUMBER, DATETIME and LIST";
                self.problem(function, &format!("no function `{function}`; there are {known}"));
                return None;
            }
        };
        for option in &given.named {
            let name = option.name.name;
            let value = match &option.value {
                InlineExpression::StringLiteral { value } => *value,
                _ => "",
            };
            if Some(name) != known {
                self.problem(name, &format!("{function} has no option `{name}`"));
            } else if !allowed.contains(&value) {
                let allowed = allowed.join("`, `");
                let what = format!("`{name}` of {function} is one of `{allowed}`");
                self.problem(name, &what);
            } else {
                how = match (function, value) {
                    ("LIST", "or") => How::Or,
                    ("LIST", _) => How::And,
                    (_, style) => How::Date(style.chars().next().unwrap_or('l')),
                };
            }
        }
        if let [InlineExpression::VariableReference { id }] = given.positional.as_slice() {
            return Some((self.arg_name(id.name), how));
        }
        self.problem(function, &format!("{function} takes one argument: {function}($x)"));
        None
    }
}

fn with_attribute(id: String, attribute: Option<&ast::Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{}", attribute.name),
        None => id,
    }
}
