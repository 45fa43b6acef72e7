//! `nextplan catalog show` and `nextplan catalog check`.

mod common;

use common::{Run, printed, program, run};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Checks a catalog in which one text of one file was replaced.
fn check_changed(name: &str, file: &str, from: &str, to: &str) -> Run {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("catalog"), &folder);
    let text = fs::read_to_string(folder.join(file)).expect("the file is there");
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(folder.join(file), text.replacen(from, to, 1)).expect("it can be written");
    run(&["catalog", "check", "--dir", folder.to_str().expect("a path of ours")], "")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder of ours");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let into = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &into);
        } else {
            fs::copy(&path, &into).expect("it can be copied");
        }
    }
}

#[test]
fn the_catalog_of_this_repository_passes() {
    let output = program().args(["catalog", "check"]).current_dir(root()).output().expect("the program was built");
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{out}");
    assert!(!out.contains("worked cases 0;"), "{out}");
}

#[test]
fn the_catalog_inside_the_program_passes() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let output = program().args(["catalog", "check"]).current_dir(folder).output().expect("the program was built");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn what_does_not_read_is_said_with_file_and_line() {
    let run = check_changed("unread", "paths.toml", "\"create-a-new-subscription\"", "\"no-such-source\"");
    assert_eq!(run.code, Some(1));
    let line = run.out.lines().next().unwrap_or_default();
    let place = line.split(": ").nth(1).unwrap_or_default();
    let number = place.rsplit(':').next().and_then(|number| number.parse::<usize>().ok());
    assert!(place.contains("paths.toml:") && number.is_some(), "{}", run.out);
    assert!(line.contains("no-such-source"), "{line}");
}

#[test]
fn a_path_table_with_a_gap_fails() {
    let run = check_changed(
        "gap",
        "paths.toml",
        "when = { bought_through = \"volume-licensing\" }",
        "when = { bought_through = \"volume-licensing\", until = 2030-01-01 }",
    );
    assert_eq!(run.code, Some(1), "{}", run.out);
}

#[test]
fn a_worked_case_that_is_no_case_fails_with_its_line() {
    let folder = root().join("catalog/examples/office-365-e4");
    let first = fs::read_dir(folder).expect("worked cases").flatten().next().expect("a worked case").file_name();
    let file = format!("examples/office-365-e4/{}", first.to_string_lossy());
    let run = check_changed("example", &file, "[case]\n", "[case]\nseats = 0\n");
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains(".toml:") && run.out.contains("seats"), "{}", run.out);
}

#[test]
fn a_folder_that_is_not_there_ends_with_3() {
    let run = run(&["catalog", "check", "--dir", "/no/such/folder"], "");
    assert_eq!((run.code, run.out.as_str()), (Some(3), ""));
    assert_eq!(run.err, "nextplan: “/no/such/folder” cannot be read: there is no such file or folder.\n");
}

#[test]
fn an_offer_is_shown_with_all_that_is_known() {
    for lang in ["en", "fr", "sv"] {
        let args = ["catalog", "show", "office-365-e4", "--as-of", "2026-11-21", "--lang", lang];
        insta::assert_snapshot!(format!("show_{lang}"), printed(&args, ""));
    }
}

#[test]
fn an_offer_is_found_by_id_name_or_part_number() {
    let by = |name: &str| printed(&["catalog", "show", "--as-of", "2026-11-21", name], "");
    let id = by("office-365-e4");
    assert_eq!(by("O365 E4"), id);
    assert_eq!(by("ENTERPRISEWITHSCAL"), id);
}

#[test]
fn an_offer_that_nobody_knows_is_refused_with_those_that_are_known() {
    let run = run(&["catalog", "show", "Clippy Premium"], "");
    assert_eq!(run.code, Some(1));
    assert_eq!(
        run.err,
        "nextplan: There is no retired offer “Clippy Premium”. Allowed are office-365-e4, skype-for-business-online-plan-1 or kaizala-pro.\n"
    );
}
