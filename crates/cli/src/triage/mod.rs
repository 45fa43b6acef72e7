//! `nextplan triage`: files of subscriptions in, a table, a plan, a calendar or data out.

mod reading;
mod table;
mod told;
mod workbook;

use crate::args::{TriageArgs, TriageFormat};
use crate::commands::{Desk, today};
use crate::failure::{Failure, say};
use crate::output;
use nextplan_catalog::Field;
use nextplan_documents::Emphasis;
use nextplan_documents::portfolio::{self, Issued};
use nextplan_portfolio::Triage;
use nextplan_words::msg;
use std::io::{self, IsTerminal};
use std::path::Path;
use told::Told;

/// `nextplan triage`
pub(crate) fn triage(desk: &Desk, args: &TriageArgs) -> Result<(), Failure> {
    let told = Told::of(desk, args)?;
    let format = format(args);
    let lang = desk.lang;
    if let Some(output) = &args.output {
        let same = |file: &&std::path::PathBuf| {
            output.canonicalize().is_ok_and(|to| file.canonicalize().is_ok_and(|file| file == to))
        };
        if let Some(file) = args.files.iter().find(same) {
            return Err(Failure::Usage(msg::cli_triage_output_is_input(lang, &file.to_string_lossy())));
        }
    } else if format == TriageFormat::Xlsx && io::stdout().is_terminal() {
        return Err(Failure::Usage(msg::cli_triage_terminal(lang).to_owned()));
    }
    let earlier = earlier(desk, args)?;
    let portfolio = reading::portfolio(desk, args, &told)?;
    let as_of = args.as_of.unwrap_or_else(today);
    let triage =
        if args.summary { portfolio.totals(as_of, &told.answers) } else { portfolio.triage(as_of, &told.answers) };
    // The process is about to end: to free every text of every row first would only take time.
    std::mem::forget(portfolio);
    let mut issued = None;
    let written = if args.summary {
        triage.json().into_bytes()
    } else {
        match format {
            TriageFormat::Table => {
                let emphasis = if args.output.is_some() { Emphasis::None } else { desk.emphasis };
                table::table(desk, &triage, emphasis).into_bytes()
            }
            TriageFormat::Csv => portfolio::csv(desk.catalog, &triage, lang),
            TriageFormat::Json => triage.json().into_bytes(),
            TriageFormat::Xlsx => workbook::written(desk, &triage)?,
            TriageFormat::Ics => calendar(desk, &triage, &told.answers, &earlier, &mut issued),
            TriageFormat::Markdown => portfolio::work_plan(desk.catalog, &triage, &told.answers, lang).into_bytes(),
            TriageFormat::Rejected => portfolio::rejected_csv(&triage, lang),
        }
    };
    match &args.output {
        Some(file) => write(desk, file, &written)?,
        None => output::bytes(lang, &written)?,
    }
    if let (Some(file), Some(issued)) = (&args.calendar_state, issued) {
        // Keys are texts and days are days: nothing in it can fail to be written.
        let json = serde_json::to_string_pretty(&issued).unwrap_or_default();
        write(desk, file, format!("{json}\n").as_bytes())?;
    }
    let unread = triage.rows.not_understood as i64;
    let shows = !args.summary
        && matches!(format, TriageFormat::Table | TriageFormat::Rejected | TriageFormat::Json | TriageFormat::Xlsx);
    if unread > 0 && !shows {
        say(&msg::cli_triage_beware(lang, unread));
    }
    if triage.by_urgency.overdue > 0 { Err(Failure::Overdue) } else { Ok(()) }
}

/// What was asked for; else what the file's ending says.
fn format(args: &TriageArgs) -> TriageFormat {
    let ending =
        args.output.as_ref().and_then(|file| file.extension()).map(|ending| ending.to_string_lossy().to_lowercase());
    args.format.unwrap_or(match ending.as_deref() {
        Some("csv") => TriageFormat::Csv,
        Some("json") => TriageFormat::Json,
        Some("xlsx") => TriageFormat::Xlsx,
        Some("ics") => TriageFormat::Ics,
        Some("md") => TriageFormat::Markdown,
        _ => TriageFormat::Table,
    })
}

/// Which events earlier calendars hold; none before the first one.
fn earlier(desk: &Desk, args: &TriageArgs) -> Result<Issued, Failure> {
    let Some(file) = &args.calendar_state else { return Ok(Issued::default()) };
    let name = file.to_string_lossy();
    let kept = match std::fs::read(file) {
        Ok(kept) => kept,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Issued::default()),
        Err(error) => {
            return Err(Failure::File(msg::cli_unreadable(desk.lang, &name, &output::reason(desk.lang, &error))));
        }
    };
    serde_json::from_slice(&kept)
        .map_err(|error| Failure::Refused(msg::cli_triage_state(desk.lang, &name, &error.to_string())))
}

fn calendar(
    desk: &Desk,
    triage: &Triage,
    answers: &[(Field, &str)],
    earlier: &Issued,
    issued: &mut Option<Issued>,
) -> Vec<u8> {
    let (written, now) = portfolio::calendar(desk.catalog, triage, answers, desk.lang, earlier);
    *issued = Some(now);
    written.into_bytes()
}

fn write(desk: &Desk, file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let unwritable = |error: io::Error| {
        Failure::File(msg::cli_unwritable(desk.lang, &file.to_string_lossy(), &output::reason(desk.lang, &error)))
    };
    std::fs::write(file, bytes).map_err(unwritable)
}
