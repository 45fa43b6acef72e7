//! The walk-through of CONTRIBUTING, as it stands there: one offer's file, its words, one worked case, no Rust.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const CASE: &str = r#"{"retired":"pager-pro","as_of":"2020-06-01","needs":{"pager-devices":"needed"}}"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of the project: what the programs of its workspace are made of.
fn copy() -> PathBuf {
    let into = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walk-through");
    for part in ["crates", "xtask", "catalog", "locales", "src", "docs", "schemas"] {
        let _ = fs::remove_dir_all(into.join(part));
        copy_all(&root().join(part), &into.join(part));
    }
    for file in ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"] {
        copy_file(&root().join(file), &into.join(file));
    }
    into
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let into = to.join(path.file_name().unwrap());
        if path.is_dir() { copy_all(&path, &into) } else { copy_file(&path, &into) }
    }
}

/// With its time, so that a second run compiles only what is new.
fn copy_file(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    let time = fs::metadata(from).unwrap().modified().unwrap();
    fs::File::options().write(true).open(to).unwrap().set_modified(time).unwrap();
}

fn cargo(project: &Path, args: &[&str], stdin: &str) -> Output {
    let input = project.join("stdin.json");
    fs::write(&input, stdin).unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(args).current_dir(project).env("CARGO_TARGET_DIR", project.join("target"));
    command.env_remove("RUSTC_WRAPPER").stdin(Stdio::from(fs::File::open(input).unwrap()));
    command.output().unwrap()
}

/// What a command printed, if it went well.
fn fine(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert!(output.status.success(), "{out}\n{err}");
    out
}

#[test]
fn an_offer_is_added_without_rust() {
    let project = copy();
    let steps = root().join("docs/walk-through");
    copy_file(&steps.join("pager-pro.toml"), &project.join("catalog/offers/pager-pro.toml"));
    let nextplan = ["run", "--quiet", "--package", "nextplan-cli", "--"];

    // The build names the words that are missing.
    let unsaid = cargo(&project, &[&nextplan[..], &["catalog", "check"]].concat(), "");
    let said = String::from_utf8_lossy(&unsaid.stderr).into_owned();
    assert!(!unsaid.status.success() && said.contains("feature-pager-devices-question"), "{said}");

    for lang in ["en", "fr", "sv"] {
        let words = format!("locales/{lang}/catalog/offers/pager-pro.ftl");
        copy_file(&steps.join(format!("{lang}.ftl")), &project.join(words));
    }
    let example = "managed-devices-lead-to-microsoft-365-e3.toml";
    fs::create_dir_all(project.join("catalog/examples/pager-pro")).unwrap();
    copy_file(&steps.join(example), &project.join("catalog/examples/pager-pro").join(example));

    let checked = fine(&cargo(&project, &[&nextplan[..], &["catalog", "check"]].concat(), ""));
    assert!(checked.contains("errors 0, notes 0"), "{checked}");
    fine(&cargo(
        &project,
        &["test", "--quiet", "--package", "nextplan-engine", "--test", "worked_cases", "every_worked_case_holds"],
        "",
    ));
    for (lang, question) in [("en", "Option 2"), ("fr", "Option 2"), ("sv", "Alternativ 2")] {
        let advice = fine(&cargo(&project, &[&nextplan[..], &["advise", "--lang", lang]].concat(), CASE));
        // Gaps that do not break are written with spaces of their own.
        let advice = advice.replace('\u{a0}', " ");
        assert!(advice.contains("Microsoft 365 E3") && advice.contains(question), "{advice}");
    }
}
