//! The languages side by side: every message in each of them, with the same arguments.

use std::collections::{BTreeMap, BTreeSet};

use super::resolve::{Piece, Resolved};
use super::{Compiled, How, Message, Place, Problem, encode};
use crate::kind::Kind;
use crate::lang::Lang;

/// The messages of the languages, by id.
type Languages = BTreeMap<Lang, BTreeMap<String, Resolved>>;

/// So many arguments have a one-byte number of their own in `ops.rs`.
const MOST_ARGUMENTS: usize = 64;

/// Checks all messages, English being the reference, and encodes them.
pub(crate) fn compare(languages: &Languages, problems: &mut Vec<Problem>) -> Compiled {
    let reference = &languages[&Lang::En];
    let mut compiled = Compiled { named: Vec::new(), keyed: Vec::new() };
    for (id, english) in reference {
        let mut checker = Checker { id, problems };
        let uses = checker.uses(english);
        checker.names(english, &uses);
        let mut texts = BTreeMap::new();
        let mut quotes = BTreeSet::new();
        for (&lang, messages) in languages {
            let Some(message) = messages.get(id) else {
                checker.problem(&english.place, &format!("is missing in {}", name(lang)));
                continue;
            };
            if lang != Lang::En {
                checker.same(lang, english, &uses, message);
            }
            quotes.extend(message.quotes.iter().cloned());
            texts.insert(lang, encode::message(&message.pieces, &uses.order()));
        }
        let message = Message { id: id.clone(), args: uses.signature(), texts, quotes };
        let list = if english.keyed { &mut compiled.keyed } else { &mut compiled.named };
        list.push(message);
    }
    for messages in languages.values() {
        for (id, message) in messages.iter().filter(|(id, _)| !reference.contains_key(*id)) {
            Checker { id, problems }.problem(&message.place, "is not in English, which the others are checked against");
        }
    }
    functions_differ(&compiled.named, reference, problems);
    compiled
}

/// Two ids must not become one function: `a.b` and `a__b` would.
fn functions_differ(named: &[Message], reference: &BTreeMap<String, Resolved>, problems: &mut Vec<Problem>) {
    let mut functions = BTreeMap::new();
    for Message { id, .. } in named {
        if let Some(other) = functions.insert(super::emit::function(id), id) {
            let what = format!("becomes the same function as `{other}`");
            Checker { id, problems }.problem(&reference[id].place, &what);
        }
    }
}

fn name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Fr => "French",
        Lang::Sv => "Swedish",
    }
}

/// What a message does with its arguments.
#[derive(Default)]
struct Uses {
    /// `None`: only shown, in its plain form.
    kinds: BTreeMap<String, Option<Kind>>,
    /// The texts that are selected on, without those of the defaults.
    keys: BTreeMap<String, BTreeSet<String>>,
    default_keys: BTreeSet<String>,
    /// Arguments that are two kinds at once.
    torn: Vec<(String, Kind, Kind)>,
}

impl Uses {
    fn add(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Arg { name, how } => self.see(
                    name,
                    match how {
                        How::Plain => None,
                        How::Number => Some(Kind::Number),
                        How::Date(_) => Some(Kind::Date),
                        How::And | How::Or => Some(Kind::List),
                    },
                ),
                Piece::Select { name, numeric, variants, default } => {
                    self.see(name, Some(if *numeric { Kind::Number } else { Kind::Text }));
                    let keys = self.keys.entry(name.clone()).or_default();
                    keys.extend(variants.iter().map(|(key, _)| key.clone()));
                    self.default_keys.insert(default.0.clone());
                    for (_, pieces) in variants {
                        self.add(pieces);
                    }
                    self.add(&default.1);
                }
            }
        }
    }

    fn see(&mut self, name: &str, kind: Option<Kind>) {
        let known = self.kinds.entry(name.to_owned()).or_default();
        match (*known, kind) {
            (Some(known), Some(kind)) if known != kind => {
                self.torn.push((name.to_owned(), known, kind));
            }
            (None, _) => *known = kind,
            _ => {}
        }
    }

    fn order(&self) -> Vec<&str> {
        self.kinds.keys().map(String::as_str).collect()
    }

    fn signature(&self) -> Vec<(String, Kind)> {
        self.kinds.iter().map(|(name, kind)| (name.clone(), kind.unwrap_or(Kind::Text))).collect()
    }
}

struct Checker<'a> {
    id: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn problem(&mut self, place: &Place, what: &str) {
        let entry = Some(self.id.to_owned());
        self.problems.push(Problem { place: place.clone(), entry, what: what.to_owned() });
    }

    fn uses(&mut self, message: &Resolved) -> Uses {
        let mut uses = Uses::default();
        uses.add(&message.pieces);
        for (name, one, other) in &uses.torn {
            let what = format!("`${name}` is {} and {} at once", a(*one), a(*other));
            self.problem(&message.place, &what);
        }
        if uses.kinds.len() > MOST_ARGUMENTS {
            self.problem(&message.place, &format!("has more than {MOST_ARGUMENTS} arguments"));
        }
        uses
    }

    /// Whether the message and its arguments can be Rust names.
    fn names(&mut self, message: &Resolved, uses: &Uses) {
        if !message.keyed && super::emit::is_keyword(self.id) {
            self.problem(&message.place, "is a word of Rust; choose a longer id");
        }
        let mut parameters = BTreeSet::new();
        for name in uses.kinds.keys() {
            if !parameters.insert(super::emit::parameter(name)) {
                self.problem(&message.place, &format!("`${name}` stands with `-` and with `_`"));
            }
        }
    }

    fn same(&mut self, lang: Lang, english: &Resolved, expected: &Uses, message: &Resolved) {
        let place = &message.place;
        let uses = self.uses(message);
        let there = format!("English ({}:{})", english.place.path, english.place.line);
        if message.keyed != english.keyed {
            let what = format!("is below `catalog/` in {} or in {there}, not in both", name(lang));
            self.problem(place, &what);
        }
        for (argument, kind) in &uses.kinds {
            match (expected.kinds.get(argument), kind) {
                (None, _) => {
                    self.problem(place, &format!("uses `${argument}`, which {there} does not"));
                }
                (Some(expected), Some(kind)) if expected.unwrap_or(Kind::Text) != *kind => {
                    let expected = a(expected.unwrap_or(Kind::Text));
                    let what = format!("`${argument}` is {} here and {expected} in {there}", a(*kind));
                    self.problem(place, &what);
                }
                _ => {}
            }
        }
        for argument in expected.kinds.keys().filter(|name| !uses.kinds.contains_key(*name)) {
            self.problem(place, &format!("does not use `${argument}`, which {there} does"));
        }
        self.same_keys(place, &there, expected, &uses);
    }

    /// A key that was translated by mistake would never be selected.
    fn same_keys(&mut self, place: &Place, there: &str, expected: &Uses, uses: &Uses) {
        for (argument, keys) in &uses.keys {
            let text = uses.kinds.get(argument) == Some(&Some(Kind::Text));
            let Some(known) = expected.keys.get(argument).filter(|_| text) else {
                continue;
            };
            for key in keys.difference(known).filter(|key| !expected.default_keys.contains(*key)) {
                let what = format!("`${argument}` selects on [{key}], which {there} does not know");
                self.problem(place, &what);
            }
        }
    }
}

fn a(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Number => "a number",
        Kind::Date => "a date",
        Kind::List => "a list",
    }
}
