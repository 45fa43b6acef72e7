//! Ids and arguments become sentences in English, French and Swedish.
//!
//! Every word that a person reads comes from here, and from `locales/` alone. The Fluent files
//! there are compiled when this crate is built: a mistake in them fails the build with file, line
//! and reason, and the product carries no parser, only compact text and a small renderer.
//!
//! - Messages that code names (`locales/<lang>/*.ftl`) are functions in [`msg`], with an argument
//!   for each gap: a message that is missing, or an argument of the wrong type, does not compile.
//! - Messages that the knowledge names (`locales/<lang>/catalog/**/*.ftl`) are found by their id
//!   with [`lookup`]; the catalog's check asks [`exists`], [`args_of`] and [`keyed_ids`].
//! - [`mod@format`] writes dates, numbers and lists.
//!
//! How to write a message stands in `crates/words/README.md`.
//!
//! This crate never parses Fluent at run time, reads no clock, file or locale of its
//! surroundings, knows no HTML, and never panics, whatever id or argument it is given.

#[cfg(test)]
#[path = "../build/compiler/mod.rs"]
#[allow(dead_code, reason = "the tests need only part of what the build script needs")]
mod compiler;
pub mod format;
mod kind;
mod lang;
mod ops;
mod plural;
mod render;
#[cfg(test)]
mod tests;
mod value;

pub use format::{DateStyle, Join};
pub use kind::Kind;
pub use lang::{Lang, UnknownLang};
pub use value::Value;

use render::{Args, Table, render};

/// What the build script made of `locales/`.
mod generated {
    use crate::Kind;
    use crate::render::Table;

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// A function for each message that code names.
///
/// A message `latest-start` with `{ DATETIME($on) }` and a plural of `$days` is
/// `msg::latest_start(lang: Lang, days: i64, on: NaiveDate) -> String`: the arguments in
/// alphabetical order. A message without arguments gives a `&'static str`. The attribute `.label`
/// of the message `menu-open` is `msg::menu_open__label`.
#[allow(
    clippy::pedantic,
    non_snake_case,
    unused_imports,
    reason = "generated: the messages decide on names and numbers of arguments"
)]
pub mod msg {
    use super::{Lang, Value, say, text};
    use chrono::NaiveDate;

    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

/// The sentence of a message that the knowledge names; `None` if there is no such message.
///
/// An argument that is not given shows as `{$name}`; one that the message does not use is ignored.
///
/// ```
/// use nextplan_words::{lookup, Lang};
/// assert_eq!(lookup(Lang::Sv, "no-such-message", &[]), None);
/// ```
pub fn lookup(lang: Lang, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    let nth = find(&generated::KEYED, id)?;
    let message = generated::TABLES[lang as usize].get(generated::FIRST_KEYED + nth)?;
    Some(render(lang, message, Args::Named(signature(nth), args)))
}

/// Whether the knowledge may name this message.
///
/// ```
/// assert!(!nextplan_words::exists("no-such-message"));
/// ```
pub fn exists(id: &str) -> bool {
    find(&generated::KEYED, id).is_some()
}

/// The arguments that a message expects, by name; none for an unknown message.
///
/// ```
/// assert!(nextplan_words::args_of("no-such-message").is_empty());
/// ```
pub fn args_of(id: &str) -> &'static [(&'static str, Kind)] {
    find(&generated::KEYED, id).map_or(&[], signature)
}

/// Every message that the knowledge may name, sorted.
///
/// ```
/// assert!(nextplan_words::keyed_ids().is_sorted());
/// ```
pub fn keyed_ids() -> impl Iterator<Item = &'static str> {
    generated::KEYED.from(0).into_iter().flatten()
}

fn signature(nth: usize) -> &'static [(&'static str, Kind)] {
    let signature = generated::SIGNATURE_OF.get(nth).copied().unwrap_or_default();
    generated::SIGNATURES.get(usize::from(signature)).copied().unwrap_or_default()
}

/// The place of an id among sorted ids.
fn find(ids: &Table<'_>, id: &str) -> Option<usize> {
    let starts_at_or_before = |&start: &u32| {
        let first = ids.texts.get(start as usize..).and_then(|ids| ids.split(ops::NEXT).next());
        first.is_some_and(|first| first <= id)
    };
    let start = ids.starts.partition_point(starts_at_or_before).checked_sub(1)?;
    let within = ids.from(start)?.take(ops::STRIDE).position(|known| known == id)?;
    Some(start * ops::STRIDE + within)
}

/// A message without arguments, by its number.
#[allow(dead_code, reason = "there may be no such message yet")]
fn text(lang: Lang, nth: usize) -> &'static str {
    generated::TABLES[lang as usize].get(nth).unwrap_or_default()
}

/// A message with arguments, by its number.
#[allow(dead_code, reason = "there may be no such message yet")]
fn say(lang: Lang, nth: usize, args: &[Value<'_>]) -> String {
    render(lang, text(lang, nth), Args::Ordered(args))
}
