//! Showing that a long installation is alive: the first one takes minutes and must not look hung.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, IsTerminal};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};

use crate::process;

/// Between two lines on something that is no terminal, such as a CI log.
const PLAIN_EVERY: Duration = Duration::from_secs(15);
/// So many of the last lines are shown when it fails.
const KEPT: usize = 25;

/// Runs an installation, showing the time that it has taken and the last line that it wrote.
pub(crate) fn install(what: &str, command: &mut Command) -> Result<()> {
    let started = Instant::now();
    let mut show = Show::new(what);
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("can't start `{}`", process::line(command)))?;
    let stderr = child.stderr.take().context("standard error is piped")?;
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    let mut kept = VecDeque::new();
    loop {
        match lines.recv_timeout(Duration::from_secs(1)) {
            Ok(line) if line.trim().is_empty() => {}
            Ok(line) => {
                if kept.len() == KEPT {
                    kept.pop_front();
                }
                kept.push_back(line);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        show.now(kept.back().map_or("", |line| line.trim()));
    }
    let status = child.wait()?;
    show.done();
    if status.success() {
        println!("{what}: ready after {}", seconds(started.elapsed()));
        return Ok(());
    }
    let output = Vec::from(kept).join("\n");
    let advice = if looks_offline(&output) {
        "\nIt looks as if there is no network. Connect (behind a proxy: set HTTPS_PROXY) and run the same command again; what is already done is kept."
    } else {
        ""
    };
    bail!("{what}: `{}` failed ({status})\n{output}{advice}", process::line(command));
}

/// `3:07 min` or `12 s`.
pub(crate) fn seconds(time: Duration) -> String {
    match time.as_secs() {
        short @ 0..60 => format!("{short} s"),
        long => format!("{}:{:02} min", long / 60, long % 60),
    }
}

/// Whether cargo, rustup, npm or apt failed because nothing answered.
pub(crate) fn looks_offline(output: &str) -> bool {
    const SIGNS: [&str; 13] = [
        "could not resolve host",
        "couldn't resolve host",
        "failed to connect",
        "could not connect",
        "couldn't connect",
        "spurious network error",
        "network failure",
        "dns error",
        "could not download file",
        "network is unreachable",
        "temporary failure resolving",
        "enotfound",
        "eai_again",
    ];
    let output = output.to_lowercase();
    SIGNS.iter().any(|sign| output.contains(sign))
}

/// A spinner on a terminal, now and then a line elsewhere.
struct Show {
    what: String,
    bar: Option<ProgressBar>,
    started: Instant,
    last: Instant,
}

impl Show {
    fn new(what: &str) -> Self {
        let started = Instant::now();
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {wide_msg}")
                .unwrap_or_else(|_| ProgressStyle::default_spinner());
            let bar = ProgressBar::new_spinner().with_style(style).with_prefix(what.to_owned());
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        if bar.is_none() {
            println!("{what}: installing, this takes minutes the first time");
        }
        Self { what: what.to_owned(), bar, started, last: started }
    }

    fn now(&mut self, line: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(line.to_owned());
        } else if self.last.elapsed() >= PLAIN_EVERY {
            self.last = Instant::now();
            println!("{}: {}, {line}", self.what, seconds(self.started.elapsed()));
        }
    }

    fn done(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_network_is_told_from_other_failures() {
        let cargo = "error: failed to download from `https://index.crates.io/config.json`\n\
            Caused by:\n  [6] Could not resolve hostname (Could not resolve host: index.crates.io)";
        assert!(looks_offline(cargo));
        assert!(looks_offline("npm error code ENOTFOUND"));
        assert!(!looks_offline("error[E0432]: unresolved import `foo`"));
    }

    #[test]
    fn times_read_as_a_person_says_them() {
        assert_eq!(seconds(Duration::from_millis(12_900)), "12 s");
        assert_eq!(seconds(Duration::from_secs(187)), "3:07 min");
    }
}
