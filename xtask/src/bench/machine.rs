//! On what, and on which day, something was measured.

use std::fs::read_to_string;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::process::ask;

/// Processor, cores, system, tools, and how busy the machine was.
pub(crate) fn line() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut parts = vec![processor(), format!("{cores} cores"), system()];
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    parts.extend(ask(rustc, &["--version"]).map(|text| text.split(" (").next().unwrap_or_default().to_owned()));
    parts.extend(ask("node", &["--version"]).map(|text| format!("node {}", text.trim_start_matches('v'))));
    // Others at work make every figure slower; who reads them should know.
    let load = read_to_string("/proc/loadavg").ok();
    parts.extend(load.and_then(|text| text.split(' ').next().map(|load| format!("load {load} before"))));
    parts.join(", ")
}

fn processor() -> String {
    let file = read_to_string("/proc/cpuinfo").unwrap_or_default();
    field(&file, "model name")
        .or_else(|| field(&ask("lscpu", &[])?, "Model name"))
        .or_else(|| ask("sysctl", &["-n", "machdep.cpu.brand_string"]))
        .or_else(|| std::env::var("PROCESSOR_IDENTIFIER").ok())
        .unwrap_or_else(|| format!("unknown {} processor", std::env::consts::ARCH))
}

fn system() -> String {
    let file = read_to_string("/etc/os-release").unwrap_or_default();
    let name = file.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    name.map_or_else(|| std::env::consts::OS.to_owned(), |name| name.trim_matches('"').to_owned())
}

/// The value in a line of the form `name : value`.
fn field(text: &str, name: &str) -> Option<String> {
    let pairs = text.lines().filter_map(|line| line.split_once(':'));
    pairs
        .map(|(key, value)| (key.trim(), value.trim()))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

/// The day in UTC, as `2026-11-21`.
pub(crate) fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    date(since.as_secs() / 86_400)
}

/// The day so many days after 1 January 1970. Years count from March, so that a leap day is the last of its year:
/// <https://howardhinnant.github.io/date_algorithms.html#civil_from_days>.
fn date(days: u64) -> String {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    format!("{:04}-{month:02}-{day:02}", year + era * 400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(20_088), "2024-12-31");
        assert_eq!(date(20_513), "2026-03-01");
    }

    #[test]
    fn a_processor_is_found_in_what_linux_says_of_it() {
        let text = "processor\t: 0\nmodel name\t: Fast CPU @ 2.00GHz\n";
        assert_eq!(field(text, "model name").as_deref(), Some("Fast CPU @ 2.00GHz"));
        assert_eq!(field("", "model name"), None);
    }
}
