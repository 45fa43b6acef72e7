//! From Fluent files to compact messages: `read -> parse -> resolve -> check -> emit`.
//!
//! - `parse` turns a file into entries, corrects or refuses its typography, and knows the lines;
//! - `resolve` puts terms and referenced messages in their places;
//! - `check` compares the languages and finds out what each argument is;
//! - `encode` and `emit` write what the crate includes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use crate::kind::Kind;
use crate::lang::Lang;

mod check;
pub(crate) mod emit;
mod encode;
mod parse;
mod resolve;
mod select;
mod typography;

/// One Fluent file.
pub(crate) struct Source {
    pub(crate) lang: Lang,
    /// As a person finds it from the workspace: `locales/fr/app.ftl`.
    pub(crate) path: String,
    /// Below `catalog/`: its messages are looked up by id.
    pub(crate) keyed: bool,
    pub(crate) text: String,
}

/// Where an entry or a part of it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) path: Rc<str>,
    pub(crate) line: usize,
}

/// A mistake in the files, as a sentence that begins with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    pub(crate) place: Place,
    /// The entry it is in, as the file writes it, if it is in one.
    pub(crate) entry: Option<String>,
    pub(crate) what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.place.path, self.place.line)?;
        match &self.entry {
            Some(term) if term.starts_with('-') => write!(f, "term `{term}`: ")?,
            Some(message) => write!(f, "message `{message}`: ")?,
            None => {}
        }
        f.write_str(&self.what)
    }
}

/// How an argument is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Plain,
    Number,
    /// The letter of the style, see `ops.rs`.
    Date(char),
    And,
    Or,
}

/// A message that was checked, without references.
pub(crate) struct Message {
    pub(crate) id: String,
    /// In the order in which the arguments are numbered.
    pub(crate) args: Vec<(String, Kind)>,
    /// Compiled, see `ops.rs`.
    pub(crate) texts: BTreeMap<Lang, String>,
    /// The messages that it quotes in some language, which are thereby used.
    #[allow(dead_code, reason = "only the test of unused messages asks")]
    pub(crate) quotes: BTreeSet<String>,
}

/// All messages, sorted by id.
pub(crate) struct Compiled {
    pub(crate) named: Vec<Message>,
    pub(crate) keyed: Vec<Message>,
}

/// Reads `locales/` below a folder.
pub(crate) fn read(root: &Path) -> Result<Vec<Source>, Vec<Problem>> {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let folder = format!("locales/{lang}");
        read_folder(root, lang, &folder, &mut sources, &mut problems);
    }
    if problems.is_empty() { Ok(sources) } else { Err(problems) }
}

fn read_folder(root: &Path, lang: Lang, folder: &str, sources: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    // No folder yet means no message yet.
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        return;
    };
    let catalog = format!("locales/{lang}/catalog");
    let keyed = folder == catalog || folder.starts_with(&format!("{catalog}/"));
    let mut names: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    // A folder's order differs between machines; the build's result must not.
    names.sort();
    for name in names {
        let path = format!("{folder}/{name}");
        let mut problem = |what: &str| {
            let place = Place { path: path.as_str().into(), line: 1 };
            problems.push(Problem { place, entry: None, what: what.to_owned() });
        };
        if root.join(&path).is_dir() {
            if keyed || path == catalog {
                read_folder(root, lang, &path, sources, problems);
            } else {
                problem("only `catalog` is read among the folders of a language");
            }
        } else if Path::new(&name).extension().is_some_and(|extension| extension == "ftl") {
            match fs::read_to_string(root.join(&path)) {
                Ok(text) => {
                    let text = text.replace("\r\n", "\n");
                    sources.push(Source { lang, path, keyed, text });
                }
                Err(error) => problem(&format!("can't be read: {error}")),
            }
        }
    }
}

/// Compiles the files, or says all that is wrong with them.
pub(crate) fn compile(sources: &[Source]) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages = BTreeMap::new();
    for lang in Lang::ALL {
        let mut entries = BTreeMap::new();
        for source in sources.iter().filter(|source| source.lang == lang) {
            for entry in parse::entries(source, &mut problems) {
                match entries.get(&entry.id) {
                    None => drop(entries.insert(entry.id.clone(), entry)),
                    Some(first) => problems.push(entry.problem(&duplicate(first, &entry))),
                }
            }
        }
        languages.insert(lang, resolve::messages(lang, &entries, &mut problems));
    }
    let compiled = check::compare(&languages, &mut problems);
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}

fn duplicate(first: &parse::Entry, second: &parse::Entry) -> String {
    let Place { path, line } = &first.place;
    let and = if first.keyed == second.keyed {
        ""
    } else {
        "; an id is either named by code or, below `catalog/`, by the knowledge"
    };
    format!("stands at {path}:{line} already{and}")
}
