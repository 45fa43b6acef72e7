//! `cargo xtask test`: every check, one after the other, with one summary at the end.

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::process::{self, Ran, cargo, stream};
use crate::report::{Counts, Outcome, Report, Unit};
use crate::{browser, dist, node, tools};

const WEB: &str = "nextplan-web";
/// Its browser part is compiled for wasm only; the rest is tested here.
const WORKER: &str = "nextplan-worker";
/// What the worker loads for workbooks.
const WORKBOOK: &str = "nextplan-workbook";
const WASM: &str = "wasm32-unknown-unknown";

/// What `test` takes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run only these steps (may be repeated, or a list with commas)
    #[arg(long, value_name = "STEP", value_delimiter = ',')]
    only: Vec<String>,
    /// List the steps and leave
    #[arg(long)]
    list: bool,
}

struct Step {
    name: &'static str,
    about: &'static str,
    unit: Unit,
    run: fn() -> Result<Ran>,
}

/// Cheap ones first; those that share compiled crates are neighbours.
const STEPS: [Step; 7] = [
    Step { name: "fmt", about: "formatting", unit: Unit::Step, run: fmt },
    Step { name: "clippy", about: "lints, warnings denied", unit: Unit::Step, run: clippy },
    Step { name: "native", about: "tests of all crates, house rules", unit: Unit::Tests, run: native },
    Step { name: "catalog", about: "the knowledge checks itself", unit: Unit::Step, run: catalog },
    Step { name: "wasm", about: "tests in a headless browser", unit: Unit::Tests, run: wasm },
    Step { name: "dist", about: "the release builds", unit: Unit::Step, run: release },
    Step { name: "e2e", about: "whole journeys through dist/", unit: Unit::Tests, run: e2e },
];

/// Runs the steps, going on after one that fails; an error if any failed.
pub(crate) fn run(args: &Args) -> Result<()> {
    if args.list {
        for step in &STEPS {
            println!("{:<8} {}", step.name, step.about);
        }
        return Ok(());
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    for step in chosen(&args.only)? {
        println!("\n=== {}: {}", step.name, step.about);
        // An older dist/ would be tested in place of this one.
        let no_dist = outcomes.iter().any(|done| done.name == "dist" && done.counts.failed > 0);
        let started = Instant::now();
        let result =
            if step.name == "e2e" && no_dist { Err(anyhow::anyhow!("not run, as dist failed")) } else { (step.run)() };
        let (ran, note) = match result {
            Ok(ran) => (ran, String::new()),
            Err(error) => (Ran::default(), format!("{error:#}")),
        };
        if !note.is_empty() {
            println!("{note}");
        }
        let counts = Counts::of(step.unit, &ran);
        outcomes.push(Outcome { name: step.name, counts, time: started.elapsed(), note });
    }
    let report = Report(&outcomes);
    println!("{report}");
    // Left here, not by an error, which would be printed below the summary's last line.
    if report.total().failed > 0 {
        std::process::exit(1);
    }
    Ok(())
}

fn chosen(only: &[String]) -> Result<Vec<&'static Step>> {
    if let Some(unknown) = only.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        let names = STEPS.map(|step| step.name).join(", ");
        bail!("there is no step `{unknown}`; there are {names}");
    }
    let wanted = |step: &&Step| only.is_empty() || only.iter().any(|name| name == step.name);
    Ok(STEPS.iter().filter(wanted).collect())
}

fn fmt() -> Result<Ran> {
    stream(cargo().args(["fmt", "--all", "--check"]))
}

/// The web app and its worker are checked for the target that they are built for, all else for this machine.
fn clippy() -> Result<Ran> {
    let rest = ["--workspace", "--exclude", WEB];
    let native = stream(cargo().arg("clippy").args(rest).args(["--all-targets", "--", "-Dwarnings"]))?;
    tools::ensure_wasm_target()?;
    let web = ["clippy", "--package", WEB, "--package", WORKER, "--package", WORKBOOK, "--target", WASM];
    Ok(native.and(&stream(cargo().args(web).args(["--all-targets", "--", "-Dwarnings"]))?))
}

fn native() -> Result<Ran> {
    stream(cargo().args(["test", "--workspace", "--exclude", WEB, "--no-fail-fast"]))
}

fn catalog() -> Result<Ran> {
    stream(cargo().args(["run", "--quiet", "--package", "nextplan-cli", "--", "catalog", "check"]))
}

fn wasm() -> Result<Ran> {
    tools::ensure_wasm_target()?;
    let driver = browser::driver()?;
    let capabilities = capabilities()?;
    let runner = tools::WASM_BINDGEN.ensure()?.join("wasm-bindgen-test-runner");
    stream(
        cargo()
            .args(["test", "--package", WEB, "--target", WASM, "--no-fail-fast"])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", driver)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
            // In seconds; a machine with two busy cores needs more than the 20 that it has.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120"),
    )
}

/// A copy of `webdriver.json` that names the browser as well: the driver looks in fewer places.
fn capabilities() -> Result<std::path::PathBuf> {
    let root = process::root();
    let text = std::fs::read_to_string(root.join("webdriver.json")).context("webdriver.json")?;
    let mut json: serde_json::Value = serde_json::from_str(&text).context("webdriver.json")?;
    json["goog:chromeOptions"]["binary"] = browser::chrome()?.to_string_lossy().into();
    let file = std::env::temp_dir().join(format!("nextplan-webdriver-{}.json", std::process::id()));
    std::fs::write(&file, json.to_string()).with_context(|| format!("{}", file.display()))?;
    Ok(file)
}

fn release() -> Result<Ran> {
    dist::run(&dist::Args {})?;
    Ok(Ran { success: true, ..Ran::default() })
}

fn e2e() -> Result<Ran> {
    let mut files: Vec<_> = std::fs::read_dir(node::folder())?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut node = node::on_dist()?;
    // A test that hangs, or a browser that it left behind, must not keep CI waiting; in ms.
    let limits = ["--test-timeout=180000", "--test-force-exit"];
    stream(node.args(["--test", "--test-reporter=spec"]).args(limits).args(files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_chosen_by_name_in_their_own_order() {
        let only = ["e2e".to_owned(), "fmt".to_owned()];
        let names: Vec<_> = chosen(&only).unwrap().iter().map(|step| step.name).collect();
        assert_eq!(names, ["fmt", "e2e"]);
        assert_eq!(chosen(&[]).unwrap().len(), STEPS.len());
    }

    #[test]
    fn an_unknown_step_is_an_error_that_names_those_there_are() {
        let error = chosen(&["lint".to_owned()]).err().unwrap().to_string();
        assert!(error.contains("`lint`") && error.contains("clippy"), "{error}");
    }
}
