//! A triage to be read on a terminal: totals, the most urgent rows, what was not understood.

use crate::commands::Desk;
use nextplan_documents::Emphasis;
use nextplan_documents::portfolio::{Cell, reason, sheet, urgency};
use nextplan_portfolio::{Triage, Urgency};
use nextplan_words::{Lang, format, msg};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What fits into somebody's view; files hold the rest.
const MOST_ROWS: usize = 50;
const MOST_REFUSED: usize = 10;
/// The widest that a column becomes.
const WIDEST: usize = 48;
/// Places in the table for files of what is shown here: urgency, last day, renewal, customer, product, seats,
/// option, plans.
const SHOWN: [usize; 8] = [9, 6, 7, 2, 4, 5, 11, 12];

/// Writes it.
pub(super) fn table(desk: &Desk, triage: &Triage, emphasis: Emphasis) -> String {
    let lang = desk.lang;
    let strong = |text: &str| match emphasis {
        Emphasis::None => text.to_owned(),
        Emphasis::Ansi => format!("\u{1b}[1m{text}\u{1b}[0m"),
    };
    let mut lines = vec![strong(&msg::cli_triage_title(lang, triage.as_of)), totals(lang, triage), String::new()];
    let counts: Vec<(&str, String)> = Urgency::ALL
        .iter()
        .map(|kind| (urgency(lang, *kind), format::number(lang, triage.by_urgency.get(*kind) as i64)))
        .collect();
    let widest = |widths: &mut dyn Iterator<Item = usize>| widths.max().unwrap_or(0);
    let words = widest(&mut counts.iter().map(|(said, _)| said.width()));
    let digits = widest(&mut counts.iter().map(|(_, count)| count.width()));
    for (said, count) in &counts {
        lines.push(format!("{}  {}{count}", padded(said, words), " ".repeat(digits - count.width())));
    }
    lines.push(String::new());
    lines.push(msg::cli_triage_renewing(lang, triage.renewing as i64));
    lines.push(msg::cli_triage_seats(lang, triage.seats as i64));
    if !triage.subscriptions.is_empty() {
        lines.push(String::new());
        let mut rows = rows(desk, triage).into_iter();
        lines.extend(rows.next().map(|headings| strong(&headings)));
        lines.extend(rows);
        let more = triage.subscriptions.len().saturating_sub(MOST_ROWS);
        lines.extend((more > 0).then(|| msg::cli_triage_more(lang, more as i64)));
    }
    if !triage.refused.is_empty() {
        lines.push(String::new());
        lines.push(strong(msg::cli_triage_refused(lang)));
        for row in triage.refused.iter().take(MOST_REFUSED) {
            let place = msg::plan_where(lang, &row.file, row.line as i64);
            let said = msg::cli_triage_refused_row(lang, &row.column, &row.found, &place, &reason(lang, row.reason));
            lines.push(safe(&said));
        }
        let more = triage.refused.len().saturating_sub(MOST_REFUSED);
        lines.extend((more > 0).then(|| msg::cli_triage_more_refused(lang, more as i64)));
    }
    lines.join("\n") + "\n"
}

fn totals(lang: Lang, triage: &Triage) -> String {
    let rows = triage.rows;
    let parts = [
        msg::cli_triage_concerned(lang, rows.concerned as i64),
        msg::cli_triage_not_concerned(lang, rows.not_concerned as i64),
        msg::cli_triage_not_understood(lang, rows.not_understood as i64),
        msg::cli_triage_merged(lang, rows.merged as i64),
    ];
    msg::pair(lang, &msg::cli_triage_read(lang, rows.read as i64), &parts.join(", "))
}

/// The headings and the rows, in columns.
fn rows(desk: &Desk, triage: &Triage) -> Vec<String> {
    let lang = desk.lang;
    let table = sheet(desk.catalog, triage, lang);
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => short(&safe(text)),
        Cell::Number(number) => format::number(lang, *number),
        Cell::Date(day) => day.to_string(),
        Cell::Empty => String::new(),
    };
    let headings = SHOWN.iter().map(|place| table.headings[*place].to_owned()).collect();
    let rows = table.rows.take(MOST_ROWS).map(|row| {
        let numeric = |place: usize| matches!(row[place], Cell::Number(_));
        SHOWN.iter().map(|place| (text(&row[*place]), numeric(*place))).collect()
    });
    let rows: Vec<Vec<(String, bool)>> = rows.collect();
    let headings: Vec<String> = headings;
    let width = |place: usize| {
        let cells = rows.iter().map(|row| row[place].0.width());
        cells.chain([headings[place].width()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..SHOWN.len()).map(width).collect();
    let line = |cells: &mut dyn Iterator<Item = (&str, bool)>| {
        let cells = cells.zip(&widths).map(|((cell, right), width)| {
            let blanks = " ".repeat(width.saturating_sub(cell.width()));
            if right { blanks + cell } else { cell.to_owned() + &blanks }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(&mut headings.iter().map(|cell| (cell.as_str(), false)))];
    lines.extend(rows.iter().map(|row| line(&mut row.iter().map(|(cell, right)| (cell.as_str(), *right)))));
    lines
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// Text that a terminal does not take for a command.
fn safe(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}

/// The start of a text that is too wide for its column.
fn short(text: &str) -> String {
    if text.width() <= WIDEST {
        return text.to_owned();
    }
    let mut width = 0;
    let start = text.chars().take_while(|letter| {
        width += letter.width().unwrap_or(0);
        width < WIDEST
    });
    start.chain(['…']).collect()
}
