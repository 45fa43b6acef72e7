//! What is wrong with a case, in a person's language.

use nextplan_engine::{CaseError, MAX_SEATS, Mistake};
use nextplan_words::{Join, Lang, format, msg};

/// Names the field, what was found, and what is allowed.
///
/// Values of the contract stay as they are: they are what the person has to write.
pub fn case_error(lang: Lang, error: &CaseError) -> String {
    let CaseError { field, found, kind, .. } = error;
    let allowed = self::allowed(lang, error);
    match kind {
        Mistake::NotJson => msg::error_not_json(lang, found),
        Mistake::UnknownField => msg::error_unknown_field(lang, &allowed, field),
        Mistake::Twice => msg::error_twice(lang, field, found),
        Mistake::Missing => msg::error_missing(lang, &allowed, field),
        Mistake::Value => msg::error_value(lang, &allowed, field, found),
    }
}

/// What a field can be: its values as the contract names them, or a rule in words.
pub fn allowed(lang: Lang, error: &CaseError) -> String {
    let CaseError { field, kind, allowed, .. } = error;
    let price = field.starts_with("prices.");
    match (kind, field.as_str()) {
        (Mistake::Twice, _) => msg::case_allowed_once(lang).to_owned(),
        // A case may go without a day, a receipt may not.
        (Mistake::Value, "as_of" | "ends_on") | (Mistake::Missing, "as_of") => msg::case_allowed_day(lang).to_owned(),
        (Mistake::Value, "seats") => msg::case_allowed_seats(lang, i64::from(MAX_SEATS)),
        (Mistake::Value, "country") => msg::case_allowed_country(lang).to_owned(),
        (Mistake::Value, "add_ons") => msg::case_allowed_add_ons(lang).to_owned(),
        (Mistake::Value | Mistake::Missing, "sha256") => msg::receipt_allowed_sha256(lang).to_owned(),
        (Mistake::Value | Mistake::Missing, "catalog" | "engine") => {
            msg::receipt_allowed_version(lang, allowed.last().map_or("", String::as_str))
        }
        (_, "outcome.notice" | "outcome.path") => msg::receipt_allowed_id(lang).to_owned(),
        (_, "outcome.recommended") => msg::receipt_allowed_id_or_null(lang).to_owned(),
        (_, "outcome.latest_start") => msg::receipt_allowed_day_or_null(lang, msg::case_allowed_day(lang)),
        (Mistake::Value, _) if price => msg::case_allowed_price(lang).to_owned(),
        _ => format::list(lang, allowed, Join::Or),
    }
}
