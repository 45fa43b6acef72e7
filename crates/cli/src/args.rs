//! What may stand on the command line. Its words are English, like those of clap that stand around them.

use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use nextplan_words::Lang;
use std::path::PathBuf;

/// Part of every help, and of the README.
const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    the input was understood but something is wrong with it: a case refused, a check failed
  2    wrong usage
  3    a file cannot be read or written
  4    `triage` alone: done, and a subscription has ended already
  130  left in the middle of the interview";

/// Options of every command stand apart from its own.
const GLOBAL: &str = "Options of every command";

/// What replaces a retired Microsoft subscription, by when, and how
#[derive(Debug, Parser)]
#[command(name = "nextplan", version, after_help = EXIT_CODES, max_term_width = 100, propagate_version = true)]
pub(crate) struct Args {
    /// Language of the sentences; without it `LC_ALL`, `LC_MESSAGES` or `LANG` decides, else English
    #[arg(long, global = true, value_parser = language(), help_heading = GLOBAL)]
    pub(crate) lang: Option<Lang>,

    /// When to set text off; `NO_COLOR` in the environment counts as `never`
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, help_heading = GLOBAL)]
    pub(crate) color: Color,

    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// When to set text off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal
    Auto,
    /// Wherever it goes
    Always,
    /// Nowhere
    Never,
}

/// Where a case comes from, and the day of the advice.
#[derive(Debug, clap::Args)]
pub(crate) struct CaseArgs {
    /// File with a case as JSON, as {"retired":"office-365-e4"}; `-` reads standard input
    #[arg(default_value = "-", hide_default_value = true)]
    pub(crate) case: PathBuf,

    /// Day of the advice; wins over the case's `as_of`; without either, today in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) as_of: Option<NaiveDate>,
}

/// Files of subscriptions, what is known beside them, and what to write.
#[derive(Debug, clap::Args)]
pub(crate) struct TriageArgs {
    /// Files of subscriptions, in the order in which they count; `-` reads standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Day of the triage; without it, today in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) as_of: Option<NaiveDate>,

    /// What to write; without it, what the ending of `--output` says, else a table
    #[arg(long, value_enum)]
    pub(crate) format: Option<TriageFormat>,

    /// Write the totals as JSON, without the rows
    #[arg(long, conflicts_with_all = ["format", "calendar_state"])]
    pub(crate) summary: bool,

    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Which header stands above a column that is not known by its own, as ends-on="Valid to"
    #[arg(long = "column", value_name = "COLUMN=HEADER")]
    pub(crate) columns: Vec<String>,

    /// Which part of 3/4/2018 is the day, where a file does not tell
    #[arg(long, value_enum)]
    pub(crate) dates: Option<Dates>,

    /// What holds for every row that says nothing of it, as bought_through=volume-licensing
    #[arg(long = "answer", value_name = "FIELD=VALUE")]
    pub(crate) answers: Vec<String>,

    /// Keep in this file which events were written, so that a day that moved changes the same event the next time
    #[arg(long, value_name = "FILE")]
    pub(crate) calendar_state: Option<PathBuf>,
}

/// What a triage is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TriageFormat {
    /// Totals and the most urgent rows, to read
    Table,
    /// A row a subscription, for a spreadsheet; it can be read again
    Csv,
    /// Everything, with ids and numbers for programs: schemas/triage.schema.json
    Json,
    /// An Excel workbook: the subscriptions, and the rows that were not understood
    Xlsx,
    /// A calendar: latest start and last day of each subscription that ends
    Ics,
    /// A work plan by customer, with the steps of each move as boxes to tick
    Markdown,
    /// The rows that were not understood, each with its place and its reason, as CSV
    Rejected,
}

/// Which part of a date is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dates {
    /// 3/4/2018 is the third of April
    DayFirst,
    /// 3/4/2018 is the fourth of March
    MonthFirst,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say what a case should move to, by when, and why
    ///
    /// A receipt, or a whole advice as JSON, does for a case: then it also says what changed since, and why.
    #[command(after_help = EXIT_CODES)]
    Advise {
        #[command(flatten)]
        case: CaseArgs,

        /// Write JSON: ids and numbers for programs, and the checklist's sentences
        #[arg(long)]
        json: bool,
    },

    /// See whether the advice of a receipt still comes out
    ///
    /// Exit code 0 if notice, recommendation, path and latest start are those of the receipt, 1 if any differs. Whether
    /// the catalog and the engine are the same too is said: then every byte is.
    #[command(after_help = EXIT_CODES)]
    Verify {
        /// File with a receipt, or with what `advise --json` wrote; `-` reads standard input
        #[arg(default_value = "-", hide_default_value = true)]
        receipt: PathBuf,
    },

    /// Write the steps of the move as Markdown, with boxes to tick
    #[command(after_help = EXIT_CODES)]
    Checklist {
        #[command(flatten)]
        case: CaseArgs,
    },

    /// Ask what matters, question by question, and end with the advice
    #[command(after_help = EXIT_CODES)]
    Ask {
        /// The retired subscription: an id, a name or a part number
        #[arg(long, value_name = "ID")]
        retired: Option<String>,

        /// Day of the advice; without it, today in UTC
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
        as_of: Option<NaiveDate>,

        /// Write the answers to this file at the end, as a case that `advise` reads
        #[arg(long, value_name = "FILE")]
        save: Option<PathBuf>,
    },

    /// Say of many subscriptions which have to move, the most urgent first
    ///
    /// Reads exports of Partner Center, Microsoft Graph and others: CSV, JSON (a whole or a value a line), Excel
    /// workbooks; the format is told by what stands in the file. Of a subscription in several files the last file
    /// counts.
    #[command(after_help = EXIT_CODES)]
    Triage(TriageArgs),

    /// Print the part of a link that opens a case in the web app
    #[command(after_help = EXIT_CODES)]
    Link {
        #[command(flatten)]
        case: CaseArgs,
    },

    /// Look at the knowledge behind the advice
    #[command(subcommand, after_help = EXIT_CODES)]
    Catalog(CatalogCommand),

    /// Write a completion script for a shell to standard output
    #[command(after_help = EXIT_CODES)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// What to do with the catalog.
#[derive(Debug, Subcommand)]
pub(crate) enum CatalogCommand {
    /// Show retired offers: dates, notices, options, features, remarks, sources
    #[command(after_help = EXIT_CODES)]
    Show {
        /// One offer: an id, a name or a part number; without it, all
        offer: Option<String>,

        /// Day on which sources and names are looked at; without it, today in UTC
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
        as_of: Option<NaiveDate>,
    },

    /// Prove that the knowledge is complete, free of contradiction, and has its words
    ///
    /// One line for each finding, in English like the files it speaks of. Notes do not fail.
    #[command(after_help = EXIT_CODES)]
    Check {
        /// Folder to read; without it ./catalog where that holds a catalog, else the one built into this program
        #[arg(long)]
        dir: Option<PathBuf>,
    },
}

fn language() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::code)).map(|code| code.parse().unwrap_or_default())
}

fn day(text: &str) -> Result<NaiveDate, &'static str> {
    nextplan_engine::parse_day(text).ok_or("not a day from 1900-01-01 to 2199-12-31, as 2017-11-30")
}
