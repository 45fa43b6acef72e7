//! The whole reference of the command line is a snapshot: no option comes, goes or changes its words unseen.

mod common;

use common::{printed, run};

#[test]
fn the_reference_of_every_command_is_as_written_down() {
    let commands: [&[&str]; 10] = [
        &[],
        &["advise"],
        &["checklist"],
        &["ask"],
        &["triage"],
        &["link"],
        &["catalog"],
        &["catalog", "show"],
        &["catalog", "check"],
        &["completions"],
    ];
    let mut reference = String::new();
    for command in commands {
        let args = [command, &["--help"]].concat();
        let help = printed(&args, "");
        let title = ["nextplan"].iter().chain(command).copied().collect::<Vec<_>>().join(" ");
        reference.extend(["=== ", &title, "\n\n", &help, "\n"]);
    }
    insta::assert_snapshot!(reference);
}

#[test]
fn every_command_stands_in_the_reference() {
    let help = printed(&["--help"], "");
    for command in ["advise", "checklist", "ask", "triage", "link", "catalog", "completions"] {
        assert!(help.contains(&format!("\n  {command}")), "{command}");
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    for args in [&["advice"][..], &["advise", "--as-of", "2017-02-30"], &["advise", "--lang", "de"], &[]] {
        assert_eq!(run(args, "").code, Some(2), "{args:?}");
    }
}

#[test]
fn every_shell_gets_its_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(printed(&["completions", shell], "").contains("checklist"), "{shell}");
    }
}
