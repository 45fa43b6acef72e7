//! Whatever comes in: a sentence that helps, an exit code, never a panic.

mod common;

use common::{Run, program, run, run_bytes};
use std::io::Read;
use std::process::Stdio;

fn refused(run: &Run) {
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert_eq!(run.out, "");
    assert!(run.err.starts_with("nextplan: ") && !run.err.contains("panicked"), "{}", run.err);
    assert!(run.err.len() < 2_000, "an error that nobody reads: {} bytes", run.err.len());
}

#[test]
fn hostile_input_is_refused_by_every_command_that_reads_a_case() {
    let nested = "[".repeat(200_000);
    let fields = r#"{"retired":"#.repeat(100_000);
    let text = "retired ".repeat(5_000_000 / 8);
    let huge = format!(r#"{{"retired":"office-365-e4","add_ons":["{}"]}}"#, "x".repeat(5_000_000));
    let inputs: [&[u8]; 12] = [
        b"",
        b" \r\n\t",
        b"\xff\xfe{\x00}\x00",
        b"{\"retired\":\"\xc3\x28\"}",
        b"\0",
        b"null",
        b"{}",
        b"{\"retired\":\"office-365-e4\",}",
        nested.as_bytes(),
        fields.as_bytes(),
        text.as_bytes(),
        huge.as_bytes(),
    ];
    for command in [&["advise"][..], &["advise", "--json", "-"], &["checklist"], &["link"]] {
        for input in inputs {
            refused(&run_bytes(command, input));
        }
    }
}

#[test]
fn an_error_names_the_field_what_was_found_and_what_is_allowed() {
    for lang in ["en", "fr", "sv"] {
        let mut errors = String::new();
        for case in [
            "",
            r#"{"retired":"office-365-e4""#,
            "[1]",
            r#"{"retired":"office-365-e5"}"#,
            r#"{"seats":12}"#,
            r#"{"retired":"office-365-e4","colour":"red"}"#,
            r#"{"retired":"office-365-e4","needs":{"dial-in":"needed"}}"#,
            r#"{"retired":"office-365-e4","needs":{"pstn-conferencing":"maybe"}}"#,
            r#"{"retired":"office-365-e4","seats":-1}"#,
            r#"{"retired":"office-365-e4","seats":99999999999999999999}"#,
            r#"{"retired":"office-365-e4","ends_on":"2017-02-29"}"#,
            r#"{"retired":"office-365-e4","country":"Sweden"}"#,
            r#"{"retired":"office-365-e4","organisation":"school"}"#,
            r#"{"retired":"office-365-e4","auto_renew":"no"}"#,
            r#"{"retired":"office-365-e4","prices":{"office-365-e5":35}}"#,
            r#"{"retired":"office-365-e4","seats":12,"seats":120}"#,
        ] {
            let run = run(&["advise", "--lang", lang], case);
            refused(&run);
            errors.extend([case, "\n    ", &run.err]);
        }
        let bytes = run_bytes(&["advise", "--lang", lang], b"{\"retired\":\"\xff\"}");
        let long = run(&["advise", "--lang", lang], &" ".repeat(2 << 20));
        errors.extend([bytes.err, long.err]);
        insta::assert_snapshot!(format!("errors_{lang}"), errors);
    }
}

#[test]
fn nothing_in_a_case_reaches_the_terminal_as_a_command() {
    let run = run(&["advise"], r#"{"retired":"\u001b[31mred\u0007\u009b"}"#);
    refused(&run);
    assert!(run.err.chars().all(|character| !character.is_control() || character == '\n'), "{:?}", run.err);
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let run = run(&["advise", "--as-of", "2017-05-02"], "\u{FEFF}{\"retired\":\"office-365-e4\"}\r\n");
    assert_eq!(run.code, Some(0), "{}", run.err);
}

#[test]
fn a_file_that_is_not_there_ends_with_3() {
    let run = run(&["advise", "no-such-case.json"], "");
    assert_eq!(run.code, Some(3));
    assert_eq!(run.err, "nextplan: “no-such-case.json” cannot be read: there is no such file or folder.\n");
    let folder = common::run(&["advise", "."], "");
    assert_eq!(folder.code, Some(3), "{}", folder.err);
}

#[test]
fn the_interview_without_a_terminal_ends_with_2() {
    let run = run(&["ask"], "");
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("needs a terminal"), "{}", run.err);
}

#[test]
fn a_reader_that_has_seen_enough_ends_it_quietly() {
    for args in [&["catalog", "show"][..], &["completions", "bash"]] {
        let mut command = program();
        command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program was built");
        drop(child.stdout.take());
        let status = child.wait().expect("it ends");
        let mut said = String::new();
        child.stderr.take().expect("it was asked for").read_to_string(&mut said).expect("UTF-8");
        assert_eq!((status.code(), said.as_str()), (Some(0), ""), "{args:?}");
    }
}
