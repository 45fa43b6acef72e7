//! Plural forms of whole numbers, as CLDR gives them. The build script reads this file too.

use crate::lang::Lang;

/// The CLDR cardinal category of a whole number.
pub(crate) const fn category(lang: Lang, number: i64) -> &'static str {
    match (lang, number) {
        // French counts nothing and one alike: « 0 licence ».
        (Lang::Fr, -1..=1) | (Lang::En | Lang::Sv, -1 | 1) => "one",
        (Lang::Fr, n) if n % 1_000_000 == 0 => "many",
        _ => "other",
    }
}
