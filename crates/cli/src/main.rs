//! The program `nextplan`: advice on retired Microsoft subscriptions at the command line.
//!
//! It reads cases, asks the engine, and prints what the documents crate writes. It decides nothing itself, but for the
//! order of an interview ([`ask`]); it never reaches for the network, and writes no file but the one it is told to.

mod args;
mod ask;
mod check;
mod commands;
mod failure;
mod input;
mod interview;
mod output;
mod show;
mod triage;

use args::{Args, CatalogCommand, Command};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let desk = commands::Desk::new(&args);
    let done = match &args.command {
        Command::Advise { case, json } => commands::advise(&desk, case, *json),
        Command::Verify { receipt } => commands::verify(&desk, receipt),
        Command::Checklist { case } => commands::checklist(&desk, case),
        Command::Ask { retired, as_of, save } => interview::ask(&desk, retired.as_deref(), *as_of, save.as_deref()),
        Command::Triage(args) => triage::triage(&desk, args),
        Command::Link { case } => commands::link(&desk, case),
        Command::Catalog(CatalogCommand::Show { offer, as_of }) => show::show(&desk, offer.as_deref(), *as_of),
        Command::Catalog(CatalogCommand::Check { dir }) => check::check(&desk, dir.as_deref()),
        Command::Completions { shell } => commands::completions(*shell),
    };
    done.map_or_else(|failure| failure.report(), |()| ExitCode::SUCCESS)
}
