//! Reading the files, one behind the other, each on all cores.

use super::told::{COLUMN, Told, columns};
use super::workbook;
use crate::args::TriageArgs;
use crate::commands::Desk;
use crate::failure::{Failure, say};
use crate::output;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use nextplan_documents::portfolio::read_error;
use nextplan_portfolio::{Format, Known, Outcome, Portfolio, Progress, Question, ReadError, Surroundings, read};
use nextplan_words::msg;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::thread::available_parallelism;

/// What a message repeats of a file: headers and cells, and characters of each.
const MOST: usize = 30;
const LONGEST: usize = 60;

/// Reads every file.
pub(super) fn portfolio<'c>(desk: &Desk, args: &TriageArgs, told: &Told) -> Result<Portfolio<'c>, Failure> {
    let known = Known::new(desk.catalog);
    let mut portfolio = Portfolio::new(desk.catalog);
    let answers = |shape: &str| Some(told.about(shape));
    let threads = available_parallelism().map_or(1, usize::from);
    for file in &args.files {
        let watch = portfolio.ids();
        let around = Surroundings { known: &known, answers: &answers, watch: &watch, threads };
        match one(desk, file, &around)? {
            Outcome::Read(reading) => {
                if reading.format == Format::PriceList {
                    say(&msg::cli_triage_price_list(desk.lang, &reading.name));
                }
                portfolio.add(reading);
            }
            Outcome::Asks(question) => return Err(asked(desk, file, told, &question)),
        }
    }
    match told.unmet() {
        Some(header) => Err(Failure::Usage(msg::cli_triage_no_header(desk.lang, header))),
        None => Ok(portfolio),
    }
}

fn one(desk: &Desk, file: &Path, around: &Surroundings) -> Result<Outcome, Failure> {
    let name = &*name(file);
    let unreadable =
        |error: io::Error| Failure::File(msg::cli_unreadable(desk.lang, name, &output::reason(desk.lang, &error)));
    let (size, mut source): (_, Box<dyn Read + Send>) = if file == Path::new("-") {
        (None, Box::new(io::stdin()))
    } else {
        let open = File::open(file).map_err(unreadable)?;
        let about = open.metadata().map_err(unreadable)?;
        if about.is_dir() {
            return Err(unreadable(io::ErrorKind::IsADirectory.into()));
        }
        (Some(about.len()).filter(|size| *size > 0), Box::new(open))
    };
    let refused = |reason: &str| Failure::Refused(msg::cli_triage_refused_file(desk.lang, name, reason));
    // A file has to begin with something that tells a workbook; only that is held in memory as a whole.
    let mut start = Vec::new();
    (&mut source).take(8).read_to_end(&mut start).map_err(unreadable)?;
    let is_workbook = workbook::is_one(&start);
    let source = io::Cursor::new(start).chain(source);
    let bar = bar(name, size);
    let outcome = if is_workbook {
        workbook::read(desk, name, source, around).map_err(|reason| refused(&reason))
    } else {
        read(name, source, around, &mut |progress: Progress| bar.set_position(progress.bytes)).map_err(|error| {
            match error {
                ReadError::Io(_) => {
                    Failure::File(msg::cli_triage_refused_file(desk.lang, name, &read_error(desk.lang, &error)))
                }
                error => refused(&read_error(desk.lang, &error)),
            }
        })
    };
    bar.finish_and_clear();
    outcome
}

/// What a file is called in messages and outputs.
fn name(file: &Path) -> Cow<'_, str> {
    if file == Path::new("-") { "stdin".into() } else { file.to_string_lossy() }
}

/// How far reading has come, on a terminal's standard error; nowhere else.
fn bar(name: &str, size: Option<u64>) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::stderr_with_hz(10));
    let template = if size.is_some() { "{msg} {bar:40} {bytes} / {total_bytes}" } else { "{msg} {spinner} {bytes}" };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.set_message(short(name));
    bar
}

/// What has to be known first, and how to say it.
fn asked(desk: &Desk, file: &Path, told: &Told, question: &Question) -> Failure {
    let lang = desk.lang;
    let file = name(file);
    let some = |cells: &[String]| -> Vec<String> {
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty());
        let mut said: Vec<String> = filled.clone().take(MOST).map(|cell| short(cell)).collect();
        said.extend((filled.count() > MOST).then(|| "…".to_owned()));
        said
    };
    let said = match question {
        Question::Columns { headers, rows, .. } => {
            let mut said = msg::cli_triage_ask_columns(lang, &columns(), COLUMN, &file, &some(headers));
            if let Some(row) = rows.first() {
                said.push('\n');
                said.push_str(&msg::cli_triage_first_row(lang, &some(row).join(", ")));
            }
            said
        }
        Question::Order { header, cells, .. } => msg::cli_triage_ask_order(lang, &some(cells), header, &file),
    };
    // A header that was given and is not there is likelier the reason than anything else.
    let unmet = told.unmet().map(|header| format!("{}\n", msg::cli_triage_no_header(lang, header)));
    Failure::Refused(unmet.unwrap_or_default() + &said)
}

/// Text of a file on one line, for a message.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = line.chars();
    let mut short: String = letters.by_ref().take(LONGEST).collect();
    short.extend(letters.next().map(|_| '…'));
    short
}
