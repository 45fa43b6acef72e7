//! Compiles `locales/` when the crate is built, so that the product carries no Fluent parser.
//!
//! Every mistake is reported, not only the first, each with its file and line.

use std::path::Path;
use std::{env, fs};

mod compiler;
#[path = "../src/kind.rs"]
#[allow(unreachable_pub, reason = "shared with the crate, where it is public")]
mod kind;
mod knowledge;
#[path = "../src/lang.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the crate, where it is public")]
mod lang;
#[path = "../src/ops.rs"]
mod ops;
#[path = "../src/plural.rs"]
mod plural;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");

    match compiler::read(&root).and_then(|sources| compiler::compile(&sources)) {
        Ok(compiled) => {
            for problem in knowledge::check(&compiled) {
                println!("cargo::error={problem}");
            }
            let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
            for (name, content) in compiler::emit::files(&compiled) {
                fs::write(Path::new(&out).join(name), content).expect("OUT_DIR can be written");
            }
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}
