//! The pieces of the portfolio page.

pub mod ask;
pub mod bring;
pub mod chart;
pub mod import;
pub mod lists;
pub mod print;
pub mod save;
pub mod settings;
pub mod summary;
pub mod table;
pub mod tools;

use crate::components::icon::IconKind;
use nextplan_words::{Lang, msg};

/// Urgencies by their name in the contract, the most urgent first: name, icon, class of its colour.
pub const URGENCIES: [(&str, IconKind, &str); 6] = [
    ("overdue", IconKind::Overdue, "is-overdue"),
    ("30-days", IconKind::Soon, "is-soon"),
    ("90-days", IconKind::Watch, "is-watch"),
    ("365-days", IconKind::Year, "is-later"),
    ("later", IconKind::Later, "is-later"),
    ("unknown", IconKind::Ask, "is-later"),
];

/// An urgency in words.
pub fn urgency_name(lang: Lang, id: &str) -> &'static str {
    match id {
        "overdue" => msg::portfolio_overdue(lang),
        "30-days" => msg::portfolio_30_days(lang),
        "90-days" => msg::portfolio_90_days(lang),
        "365-days" => msg::portfolio_365_days(lang),
        "later" => msg::portfolio_later(lang),
        _ => msg::portfolio_unknown(lang),
    }
}
