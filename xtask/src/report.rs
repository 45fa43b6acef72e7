//! What the steps of `cargo xtask test` gave, and the one summary of it.

use std::fmt;
use std::time::Duration;

use crate::process::Ran;
use crate::progress::seconds;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

/// What counts in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// The step as a whole is one test.
    Step,
    /// The tests that its runner reports, each.
    Tests,
}

/// A finished step.
pub(crate) struct Outcome {
    pub(crate) name: &'static str,
    pub(crate) counts: Counts,
    pub(crate) time: Duration,
    pub(crate) note: String,
}

/// A summary; its last line is `N passed, N failed`.
pub(crate) struct Report<'a>(pub(crate) &'a [Outcome]);

impl Counts {
    /// Counts what a step left. A failure that no test accounts for, such as a compiler's error,
    /// is one failed test, and so is a runner that ran nothing.
    pub(crate) fn of(unit: Unit, ran: &Ran) -> Counts {
        let found = match unit {
            Unit::Step => Counts { passed: usize::from(ran.success), failed: 0 },
            Unit::Tests => in_output(&ran.output),
        };
        if found.failed == 0 && (!ran.success || found.passed == 0) { Counts { failed: 1, ..found } } else { found }
    }
}

impl Report<'_> {
    pub(crate) fn total(&self) -> Counts {
        self.0.iter().fold(Counts::default(), |sum, step| Counts {
            passed: sum.passed + step.counts.passed,
            failed: sum.failed + step.counts.failed,
        })
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{:<8} {:>8} {:>8} {:>10}", "step", "passed", "failed", "time")?;
        for step in self.0 {
            let Counts { passed, failed } = step.counts;
            let time = seconds(step.time);
            let mark = if failed == 0 { "" } else { "  FAILED" };
            writeln!(f, "{:<8} {passed:>8} {failed:>8} {time:>10}{mark}", step.name)?;
            for line in step.note.lines() {
                writeln!(f, "         {line}")?;
            }
        }
        let Counts { passed, failed } = self.total();
        write!(f, "\n{passed} passed, {failed} failed")
    }
}

/// The sum over all test binaries in a runner's output: those of cargo (and wasm-bindgen-test,
/// which prints the same) and of node.
fn in_output(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in console::strip_ansi_codes(output).lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["test", "result:", _, passed, "passed;", failed, "failed;", ..] => {
                counts.passed += passed.parse().unwrap_or(0);
                counts.failed += failed.parse().unwrap_or(0);
            }
            ["ℹ" | "#", "pass", passed] => counts.passed += passed.parse().unwrap_or(0),
            ["ℹ" | "#", "fail" | "cancelled", failed] => {
                counts.failed += failed.parse().unwrap_or(0);
            }
            _ => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ran(success: bool, output: &str) -> Ran {
        Ran { success, output: output.to_owned() }
    }

    #[test]
    fn cargo_tests_are_summed_over_all_binaries() {
        let output = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        let expected = Counts { passed: 7, failed: 2 };
        assert_eq!(Counts::of(Unit::Tests, &ran(false, output)), expected);
    }

    #[test]
    fn node_tests_are_counted_in_both_of_its_forms() {
        let spec = "ℹ tests 6\nℹ pass 4\nℹ fail 1\nℹ cancelled 1\n";
        assert_eq!(in_output(spec), Counts { passed: 4, failed: 2 });
        assert_eq!(in_output(&spec.replace('ℹ', "#")), Counts { passed: 4, failed: 2 });
        assert_eq!(in_output("\u{1b}[34mℹ pass 4\u{1b}[39m"), Counts { passed: 4, failed: 0 });
    }

    #[test]
    fn what_no_test_accounts_for_is_one_failure() {
        let one = Counts { passed: 0, failed: 1 };
        assert_eq!(Counts::of(Unit::Tests, &ran(false, "error: could not compile")), one);
        assert_eq!(Counts::of(Unit::Tests, &ran(true, "running 0 tests")), one);
        assert_eq!(Counts::of(Unit::Step, &ran(false, "")), one);
        assert_eq!(Counts::of(Unit::Step, &ran(true, "")), Counts { passed: 1, failed: 0 });
    }

    #[test]
    fn a_step_that_fails_beside_passing_tests_keeps_them() {
        let output = "test result: ok. 5 passed; 0 failed; 0 ignored";
        let expected = Counts { passed: 5, failed: 1 };
        assert_eq!(Counts::of(Unit::Tests, &ran(false, output)), expected);
    }

    #[test]
    fn the_very_last_line_says_how_many_passed_and_failed() {
        let step = |name, passed, failed, note: &str| Outcome {
            name,
            counts: Counts { passed, failed },
            time: Duration::from_secs(75),
            note: note.to_owned(),
        };
        let steps = [step("fmt", 1, 0, ""), step("native", 40, 2, "no network")];
        let text = Report(&steps).to_string();
        assert_eq!(text.lines().last(), Some("41 passed, 2 failed"));
        assert!(text.contains("1:15 min  FAILED\n         no network\n"), "{text}");
    }
}
