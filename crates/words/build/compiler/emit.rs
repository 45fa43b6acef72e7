//! Writes what the crate includes: the texts, the tables over them, and the typed functions.

use std::fmt::Write;

use super::{Compiled, Message};
use crate::kind::Kind;
use crate::lang::Lang;
use crate::ops;

/// The files for `OUT_DIR`, by name.
pub(crate) fn files(compiled: &Compiled) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut tables = String::new();
    for lang in Lang::ALL {
        let all = compiled.named.iter().chain(&compiled.keyed);
        let texts = all.map(|message| message.texts.get(&lang).map_or("", String::as_str));
        let texts: Vec<&str> = texts.collect();
        let name = format!("{lang}.txt");
        let _ = writeln!(tables, "{},", table(&name, &texts));
        files.push((name, joined(&texts)));
    }
    let ids: Vec<&str> = compiled.keyed.iter().map(|message| message.id.as_str()).collect();
    files.push(("ids.txt".to_owned(), joined(&ids)));

    let mut signatures: Vec<&[(String, Kind)]> = Vec::new();
    let mut signature_of = Vec::new();
    for message in &compiled.keyed {
        let known = signatures.iter().position(|known| *known == message.args.as_slice());
        signature_of.push(known.unwrap_or(signatures.len()));
        if known.is_none() {
            signatures.push(&message.args);
        }
    }
    let signatures: String = signatures.into_iter().map(signature).collect();
    let tables = format!(
        "/// By `Lang as usize`: the messages that code names, then the keyed ones.\n\
         pub(super) static TABLES: [Table<'static>; {}] = [\n{tables}];\n\
         /// The ids of the keyed messages.\n\
         pub(super) static KEYED: Table<'static> = {};\n\
         pub(super) const FIRST_KEYED: usize = {};\n\
         /// The arguments of keyed messages; many have the same.\n\
         pub(super) static SIGNATURES: &[&[(&str, Kind)]] = &[{signatures}];\n\
         pub(super) static SIGNATURE_OF: &[u16] = &{signature_of:?};\n",
        Lang::ALL.len(),
        table("ids.txt", &ids),
        compiled.named.len(),
    );
    files.push(("tables.rs".to_owned(), tables));
    files.push(("msg.rs".to_owned(), functions(&compiled.named)));
    files
}

/// The texts one after another.
pub(crate) fn joined(texts: &[&str]) -> String {
    texts.join(&ops::NEXT.to_string())
}

/// Where each [`ops::STRIDE`]th text begins.
pub(crate) fn starts(texts: &[&str]) -> Vec<usize> {
    let mut start = 0;
    let mut starts = Vec::new();
    for text in texts {
        starts.push(start);
        start += text.len() + ops::NEXT.len_utf8();
    }
    starts.into_iter().step_by(ops::STRIDE).collect()
}

fn table(file: &str, texts: &[&str]) -> String {
    format!("Table {{ texts: include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")), starts: &{:?} }}", starts(texts))
}

fn signature(args: &[(String, Kind)]) -> String {
    let args = args.iter().map(|(name, kind)| format!("({name:?}, Kind::{kind:?})"));
    format!("&[{}], ", args.collect::<Vec<_>>().join(", "))
}

fn functions(named: &[Message]) -> String {
    let mut out = String::new();
    for (nth, message) in named.iter().enumerate() {
        let mut parameters = String::new();
        let mut values = String::new();
        for (name, kind) in &message.args {
            let name = parameter(name);
            let (kind, value) = match kind {
                Kind::Text => ("&str", format!("Value::from({name})")),
                Kind::Number => ("i64", format!("Value::Number({name})")),
                Kind::Date => ("NaiveDate", format!("Value::Date({name})")),
                Kind::List => ("&[impl AsRef<str>]", format!("Value::list({name})")),
            };
            let _ = write!(parameters, ", {name}: {kind}");
            let _ = write!(values, "{value}, ");
        }
        let (result, body) = if message.args.is_empty() {
            ("&'static str", format!("text(lang, {nth})"))
        } else {
            ("String", format!("say(lang, {nth}, &[{values}])"))
        };
        let _ = writeln!(
            out,
            "#[doc = {:?}]\npub fn {}(lang: Lang{parameters}) -> {result} {{ {body} }}",
            documentation(message),
            function(&message.id),
        );
    }
    out
}

/// What an editor shows at a call: the English sentence.
fn documentation(message: &Message) -> String {
    let english = message.texts.get(&Lang::En).map_or("", String::as_str);
    let mut shown = String::new();
    let mut chars = english.chars();
    while let Some(c) = chars.next() {
        match c {
            ops::ARG | ops::OR | ops::DATE | ops::SELECT => {
                let nth = chars.next().map_or(0, |place| (place as usize) - ('0' as usize));
                if c == ops::DATE {
                    chars.next();
                }
                let name = message.args.get(nth).map_or("", |(name, _)| name);
                let _ = match c {
                    ops::SELECT => write!(shown, "{{ ${name} ->"),
                    _ => write!(shown, "{{ ${name} }}"),
                };
            }
            ops::KEY => shown.push_str(" ["),
            ops::THEN => shown.push_str("] "),
            ops::ELSE => shown.push_str(" *[other] "),
            ops::END => shown.push_str(" }"),
            c => shown.push(c),
        }
    }
    // As a block, so that nothing in it is taken for Markdown.
    format!("`{}`\n```text\n{shown}\n```", message.id)
}

/// The function of a message: `menu-open.label` is `menu_open__label`.
pub(crate) fn function(id: &str) -> String {
    id.replace('-', "_").replace('.', "__")
}

/// The parameter of an argument, which may be a word of Rust or the language's own parameter.
pub(crate) fn parameter(name: &str) -> String {
    let name = name.replace('-', "_");
    if is_keyword(&name) || name == "lang" { format!("{name}_") } else { name }
}

/// Whether Rust keeps the word for itself.
pub(crate) fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn \
        else enum extern false final fn for gen if impl in let loop macro match mod move mut \
        override priv pub ref return self static struct super trait true try type typeof unsafe \
        unsized use virtual where while yield ";
    KEYWORDS.contains(&format!(" {word} "))
}
