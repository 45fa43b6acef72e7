//! Fixtures through the compiler and the renderer; nothing here depends on `locales/`.

mod mistakes;
mod sentences;
mod totality;

use std::path::Path;

use crate::compiler::{self, Compiled, Message, Problem, Source, emit};
use crate::lang::Lang;
use crate::render::{Args, Table, render};
use crate::{Kind, Value};

/// One message as three texts in memory, compiled as the build compiles it.
fn compile(en: &str, fr: &str, sv: &str) -> Result<Compiled, Vec<Problem>> {
    let source = |lang: Lang, text: &str| Source {
        lang,
        path: format!("locales/{lang}/app.ftl"),
        keyed: false,
        text: text.to_owned(),
    };
    compiler::compile(&[source(Lang::En, en), source(Lang::Fr, fr), source(Lang::Sv, sv)])
}

/// A workspace below `tests/fixtures`, compiled as the build compiles the real one.
fn compile_fixture(name: &str) -> Result<Compiled, Vec<Problem>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    compiler::read(&root).and_then(|sources| compiler::compile(&sources))
}

fn sentence(compiled: &Compiled, lang: Lang, id: &str, args: &[(&str, Value<'_>)]) -> String {
    let mut messages = compiled.named.iter().chain(&compiled.keyed);
    let message = messages.find(|message| message.id == id).expect("the fixture has the message");
    say(message, lang, args)
}

fn say(message: &Message, lang: Lang, args: &[(&str, Value<'_>)]) -> String {
    let names: Vec<(&str, Kind)> = message.args.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    render(lang, &message.texts[&lang], Args::Named(&names, args))
}

#[test]
fn a_table_gives_back_each_of_its_texts() {
    let texts: Vec<String> = (0..40).map(|n| "é".repeat(n % 7)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let joined = emit::joined(&texts);
    let starts: Vec<u32> = emit::starts(&texts).into_iter().map(|start| start as u32).collect();
    let table = Table { texts: &joined, starts: &starts };
    for (nth, text) in texts.iter().enumerate() {
        assert_eq!(table.get(nth), Some(*text), "text {nth}");
    }
    assert_eq!(table.get(48), None);
}

#[test]
fn an_id_is_found_among_any_number_of_ids() {
    for count in [0, 1, 2, 15, 16, 17, 33, 100] {
        let ids: Vec<String> = (0..count).map(|n| format!("step-{n:03}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let joined = emit::joined(&ids);
        let starts: Vec<u32> = emit::starts(&ids).into_iter().map(|start| start as u32).collect();
        let table = Table { texts: &joined, starts: &starts };
        for (nth, id) in ids.iter().enumerate() {
            assert_eq!(crate::find(&table, id), Some(nth), "{id} among {count}");
        }
        for unknown in ["", "a", "step-", "step-0001", "step-999", "z", "step-001\0step-002"] {
            assert_eq!(crate::find(&table, unknown), None, "{unknown:?} among {count}");
        }
    }
}
