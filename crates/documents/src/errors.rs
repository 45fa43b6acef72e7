//! What is wrong with a case, in a person's language.

use nextplan_engine::{CaseError, Mistake};
use nextplan_words::{Join, Lang, format, msg};

/// Names the field, what was found, and what is allowed.
///
/// Values of the contract stay as they are: they are what the person has to write.
pub fn case_error(lang: Lang, error: &CaseError) -> String {
    let CaseError { field, found, kind, allowed } = error;
    let allowed = format::list(lang, allowed, Join::Or);
    match kind {
        Mistake::NotJson => msg::error_not_json(lang, found),
        Mistake::UnknownField => msg::error_unknown_field(lang, &allowed, field),
        Mistake::Twice => msg::error_twice(lang, field, found),
        Mistake::Missing => msg::error_missing(lang, &allowed, field),
        Mistake::Value => msg::error_value(lang, &allowed, field, found),
    }
}
