//! Terms and referenced messages are put in their places, so that a message stands for itself.

use std::collections::{BTreeMap, BTreeSet};

use super::parse::{Entry, Node, Selector, Variant};
use super::{How, Place, Problem};
use crate::lang::Lang;
use crate::plural;

/// A message without references.
pub(crate) struct Resolved {
    pub(crate) keyed: bool,
    pub(crate) place: Place,
    pub(crate) pieces: Vec<Piece>,
    /// The messages that were put in place in it, however deep.
    pub(crate) quotes: BTreeSet<String>,
}

#[derive(Clone)]
pub(crate) enum Piece {
    Text(String),
    Arg { name: String, how: How },
    Select { name: String, numeric: bool, variants: Vec<(String, Vec<Piece>)>, default: (String, Vec<Piece>) },
}

/// The messages of a language, by id.
pub(crate) fn messages(
    lang: Lang,
    entries: &BTreeMap<String, Entry>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Resolved> {
    let mut messages = BTreeMap::new();
    for entry in entries.values() {
        let mut resolver =
            Resolver { lang, entries, root: entry, path: vec![&entry.id], quotes: BTreeSet::new(), problems };
        // Terms too, though they are no messages: a mistake in one that nothing uses is a mistake.
        let pieces = resolver.pattern(&entry.nodes, entry.is_term().then_some(&[]), entry);
        let quotes = resolver.quotes;
        if !entry.is_term() {
            let place = entry.place.clone();
            messages.insert(entry.id.clone(), Resolved { keyed: entry.keyed, place, pieces, quotes });
        }
    }
    messages
}

struct Resolver<'a> {
    lang: Lang,
    entries: &'a BTreeMap<String, Entry>,
    root: &'a Entry,
    /// From the root to the entry whose nodes are being resolved.
    path: Vec<&'a str>,
    quotes: BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

/// What a term was given; `None` in a message.
type Given<'a> = Option<&'a [(String, String)]>;

impl<'a> Resolver<'a> {
    fn pattern(&mut self, nodes: &'a [Node], given: Given<'_>, entry: &'a Entry) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for node in nodes {
            match node {
                Node::Text(text) => push(&mut pieces, Piece::Text(text.clone())),
                Node::Arg { name, how } => match given {
                    None => pieces.push(Piece::Arg { name: name.clone(), how: *how }),
                    Some(given) => match value_of(given, name) {
                        Some(text) => push(&mut pieces, Piece::Text(text.to_owned())),
                        None if self.root.is_term() => {}
                        None => self.problems.push(self.root.problem(&not_given(entry, name))),
                    },
                },
                Node::Select { on, variants } => {
                    for piece in self.select(on, variants, given, entry) {
                        push(&mut pieces, piece);
                    }
                }
                Node::Reference { id, with, line } => {
                    for piece in self.reference(id, with, *line, entry) {
                        push(&mut pieces, piece);
                    }
                }
            }
        }
        pieces
    }

    fn select(&mut self, on: &'a Selector, variants: &'a [Variant], given: Given<'_>, entry: &'a Entry) -> Vec<Piece> {
        let known = match (on, given) {
            (Selector::Arg { name, numeric }, None) => {
                let mut default = (String::new(), Vec::new());
                let mut others = Vec::new();
                for variant in variants {
                    let pieces = self.pattern(&variant.nodes, given, entry);
                    let keyed = (variant.key.clone(), pieces);
                    if variant.default {
                        default = keyed;
                    } else {
                        others.push(keyed);
                    }
                }
                let (name, numeric) = (name.clone(), *numeric);
                return vec![Piece::Select { name, numeric, variants: others, default }];
            }
            (Selector::Arg { name, .. }, Some(given)) => value_of(given, name).unwrap_or_default().to_owned(),
            (Selector::Attribute { id, line }, _) => {
                let pieces = self.reference(id, &[], *line, entry);
                match pieces.as_slice() {
                    [Piece::Text(text)] => text.clone(),
                    _ => String::new(),
                }
            }
        };
        // What is selected on is known already, so only its variant goes into the product.
        let fits = |variant: &&Variant| {
            let category = known.parse().ok().map(|number| plural::category(self.lang, number));
            variant.key == known || Some(variant.key.as_str()) == category
        };
        let chosen = variants.iter().find(fits).or_else(|| variants.iter().find(|v| v.default));
        chosen.map_or_else(Vec::new, |variant| self.pattern(&variant.nodes, given, entry))
    }

    fn reference(&mut self, id: &'a str, with: &[(String, String)], line: usize, entry: &'a Entry) -> Vec<Piece> {
        let Some(target) = self.entries.get(id) else {
            let kind = if id.starts_with('-') { "term" } else { "message" };
            self.problem(entry, line, &format!("there is no {kind} `{id}` in {}", self.lang));
            return Vec::new();
        };
        if self.path.contains(&id) {
            // Each entry on the circle is a root once; the others that lead there stay silent.
            if self.path[0] == id {
                let circle = [self.path.as_slice(), &[id]].concat().join("` -> `");
                self.problems.push(self.root.problem(&format!("refers to itself: `{circle}`")));
            }
            return Vec::new();
        }
        if !target.is_term() {
            self.quotes.insert(id.to_owned());
        }
        self.path.push(id);
        let pieces = self.pattern(&target.nodes, target.is_term().then_some(with), target);
        self.path.pop();
        pieces
    }

    /// A mistake in the entry whose nodes are being resolved, which need not be the root.
    fn problem(&mut self, entry: &Entry, line: usize, what: &str) {
        let place = Place { path: entry.place.path.clone(), line };
        let entry = Some(entry.id.clone());
        self.problems.push(Problem { place, entry, what: what.to_owned() });
    }
}

fn not_given(term: &Entry, name: &str) -> String {
    format!("a reference to `{}` does not give it `{name}`", term.id)
}

fn value_of<'a>(given: &'a [(String, String)], name: &str) -> Option<&'a str> {
    given.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Adds a piece; text joins the text before it.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
        (_, piece) => pieces.push(piece),
    }
}
