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

/// A mistake of each kind that `catalog check` is there to find: file, the text that is replaced, what replaces it, the
/// file and the line's text where it is found, and part of the sentence.
type Injected = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const OFFER: &str = "offers/office-365-e4.toml";

const INJECTED: [Injected; 13] = [
    (
        "sources.toml",
        "url = \"https://learn.microsoft.com/",
        "url = \"https://learn/",
        "sources.toml",
        "https://learn/",
        "is not an https:// address",
    ),
    ("sources.toml", "origin = ", "orign = ", "sources.toml", "orign = ", "orign"),
    ("paths.toml", "reason = \"sold-by-partner\"", "reason = ", "paths.toml", "reason = \n", ""),
    (OFFER, "\"office-365-e5\"", "\"office-365-e55\"", OFFER, "office-365-e55", "office-365-e55"),
    (OFFER, "source = \"partner-center-e4\"\n", "\n", OFFER, "[[feature]]", "source"),
    ("sources.toml", "checked = ", "seen = ", "sources.toml", "seen = ", "checked"),
    ("menus.toml", "checked = ", "seen = ", "menus.toml", "seen = ", "checked"),
    ("sources.toml", "url = \"https://", "url = \"htps://", "sources.toml", "htps://", "https"),
    (
        "sources.toml",
        "[[source]]\n",
        "[[source]]\nid = \"idle\"\ntitle = \"Idle\"\nchecked = 2026-11-01\norigin = \"reference\"\n[[source]]\n",
        "sources.toml",
        "\"idle\"",
        "no fact names it",
    ),
    (OFFER, "pstn-conferencing   =", "pstn-conferencing-x =", OFFER, "pstn-conferencing-x", "pstn-conferencing-x"),
    (
        "steps.toml",
        "id = \"pc-list-add-ons\"",
        "id = \"pc-list-add-ons\"\nwhen = { plausible = \"no\" }",
        "steps.toml",
        "pc-list-add-ons",
        "",
    ),
    ("steps.toml", "id = \"pc-list-add-ons\"", "id = \"pc-list-them\"", "locales", "", "step-pc-list-them"),
    (
        "offers/skype-for-business-online-plan-1.toml",
        "id = \"im-presence\"\nalike = true",
        "id = \"im-presence\"",
        "offers/skype-for-business-online-plan-1.toml",
        "\"im-presence\"",
        "changes no recommendation",
    ),
];

#[test]
fn a_mistake_of_each_kind_is_found_with_file_line_and_a_sentence() {
    let mut wrong = Vec::new();
    for (nth, (file, from, to, at, text, says)) in INJECTED.into_iter().enumerate() {
        let folder = format!("injected-{nth}");
        let run = check_changed(&folder, file, from, to);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&folder).join(at);
        let changed = fs::read_to_string(path).unwrap_or_default();
        let line = changed.find(text).map_or(0, |place| changed[..place].matches('\n').count() + 1);
        let place = if line == 0 || text.is_empty() { format!("{at}/") } else { format!("{at}:{line}: ") };
        let found =
            run.out.lines().any(|said| said.starts_with("error: ") && said.contains(&place) && said.contains(says));
        if run.code != Some(1) || !found {
            wrong.push(format!("{file}: `{from}` as `{to}` is not found at {place}: {}", run.out));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
