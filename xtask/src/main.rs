//! All set-up and chores, as `cargo xtask <command>`; one file a command.
//!
//! Nothing has to be installed by hand: [`tools`] puts what is missing into the user's cache
//! folder, by version, so that a second clone on the same machine starts in seconds. It never
//! installs anything elsewhere, with one exception that CI needs: [`browser`], as root on Debian.

mod bench;
mod browser;
mod dist;
mod generate;
mod node;
mod process;
mod progress;
mod report;
mod schemas;
mod serve;
mod shots;
mod styles;
mod test;
mod tools;
mod trunk;
mod worker;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Set-up and chores")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the web app, serve it on 127.0.0.1 and rebuild it at each change
    Serve(serve::Args),
    /// Check everything there is to check
    Test(test::Args),
    /// Build the static site into dist/, for any static host, below any path
    Dist(dist::Args),
    /// Measure speed and size beside peers, and write docs/performance.md
    Bench(bench::Args),
    /// Write a file of subscriptions made from a seed, in the form of Microsoft's bulk migration tool
    Generate(generate::Args),
    /// Take screenshots of the site in dist/
    Shots(shots::Args),
    /// Write the JSON Schemas that editors check files with into schemas/
    Schemas,
    /// Join the stylesheet; trunk runs this before each build
    Styles,
    /// Build the module of the portfolio's workers; trunk runs this before each build
    Worker,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Serve(args) => serve::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Dist(args) => dist::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Shots(args) => shots::run(&args),
        Command::Schemas => schemas::run(),
        Command::Styles => styles::run(),
        Command::Worker => worker::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Not by returning the error: with RUST_BACKTRACE set, its sentence drowns in a trace.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
