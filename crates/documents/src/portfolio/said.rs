//! What a portfolio says in a word or a sentence.

use nextplan_engine::MAX_SEATS;
use nextplan_portfolio::{ReadError, Reason, Urgency};
use nextplan_words::{Lang, lookup, msg};

/// Why a file could not be read at all, as a sentence.
pub fn read_error(lang: Lang, error: &ReadError) -> String {
    match error {
        ReadError::Empty => msg::read_empty(lang).to_owned(),
        ReadError::NotText => msg::read_not_text(lang).to_owned(),
        ReadError::Workbook => msg::read_workbook(lang).to_owned(),
        ReadError::TooLong { line, limit } => msg::read_too_long(lang, *limit as i64, *line as i64),
        ReadError::TooManyColumns { found, limit } => msg::read_too_many_columns(lang, *found as i64, *limit as i64),
        ReadError::Json(found) => msg::read_json(lang, found),
        ReadError::NoItems => msg::read_no_items(lang).to_owned(),
        ReadError::Io(found) => msg::read_io(lang, found),
    }
}

/// Why a workbook could not be read, with what its reader found: it speaks English, as the parts of a workbook do.
pub fn workbook_error(lang: Lang, found: &str) -> String {
    msg::read_workbook_damaged(lang, found)
}

/// Why a row was not understood, and what is allowed in its place.
pub fn reason(lang: Lang, reason: Reason) -> String {
    let said = match reason {
        Reason::NotADate => msg::triage_not_a_date(lang),
        Reason::NotANumber => msg::triage_not_a_number(lang),
        Reason::TooManySeats => return msg::triage_too_many_seats(lang, i64::from(MAX_SEATS)),
        Reason::NotYesOrNo => msg::triage_not_yes_or_no(lang),
        Reason::NoProduct => msg::triage_no_product(lang),
        Reason::CellsMissing => msg::triage_cells_missing(lang),
        Reason::CellsTooMany => msg::triage_cells_too_many(lang),
        Reason::CutOff => msg::triage_cut_off(lang),
        Reason::NotJson => msg::triage_not_json(lang),
    };
    said.to_owned()
}

/// How soon a subscription ends, in a few words.
pub fn urgency(lang: Lang, urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => msg::triage_overdue(lang),
        Urgency::Within30 => msg::triage_30_days(lang),
        Urgency::Within90 => msg::triage_90_days(lang),
        Urgency::Within365 => msg::triage_365_days(lang),
        Urgency::Later => msg::triage_later(lang),
        Urgency::Unknown => msg::triage_unknown(lang),
    }
}

/// The stage of a subscription: `active`, or what the knowledge names after the end.
pub fn stage(lang: Lang, id: &str) -> String {
    match id {
        "active" => msg::triage_active(lang).to_owned(),
        id => lookup(lang, &format!("stage-{id}"), &[]).unwrap_or_else(|| id.to_owned()),
    }
}

/// A contradiction between a row and what is known of its offer.
pub fn warning(lang: Lang, id: &str) -> &'static str {
    match id {
        "renews-though-off" => msg::triage_warning_renews(lang),
        _ => msg::triage_warning_ends(lang),
    }
}
