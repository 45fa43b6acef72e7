//! Finding a retired offer by whatever a person has at hand: a name of any time in any language, a part number, a GUID.
//!
//! Case, spaces, punctuation and accents do not count. The accents are taken off by a table of the letters that French
//! and Swedish names can hold: a crate for all of Unicode (`unicode-normalization`) brings some 70 kB of tables into the
//! browser for the same dozen letters. Letters that come apart (`e` and a combining accent) need no table: a combining
//! mark is neither letter nor digit, and is passed over like a space.

use crate::field::Field;
use crate::model::{Catalog, Offer, Plan};
use std::ops::Range;

/// Below this many letters and digits a word counts only where a word begins: `e4` is not meant to find `phone45`.
const SHORT: usize = 3;
/// From this many on, the beginning of a GUID is recognised.
const GUID_START: usize = 4;
/// A name of at least this many letters and digits is found within a longer text, as in a line of an invoice.
const NAME_WITHIN: usize = 5;
/// Nobody types more; what was pasted by mistake is not worth the time.
const LONGEST: usize = 200;

/// A retired offer, or an edition of it, that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'c> {
    /// The offer.
    pub offer: &'c Offer,
    /// The plan that was found: the offer's own, or that of an edition.
    pub plan: &'c Plan,
    /// For an edition: whom it was sold to, as a value of [`Field::Organisation`].
    pub organisation: Option<&'static str>,
    /// The name or number that fits best, as it is written in the catalog.
    pub text: &'c str,
    /// Where in `text` it fits.
    pub marks: Vec<Range<usize>>,
}

/// How well a text fits; the better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Start,
    WordStart,
    Inside,
    EachWord,
    Within,
}

/// Letters and digits of a text with their places.
struct Folded {
    letters: Vec<char>,
    places: Vec<Range<usize>>,
    starts: Vec<bool>,
}

/// Every retired offer and edition that fits a text, the best first, each once. Nothing for an empty text.
///
/// ```
/// let catalog = nextplan_catalog::embedded();
/// let hits = nextplan_catalog::search(catalog, "office365 e4");
/// assert_eq!(hits[0].offer.id, "office-365-e4");
/// assert!(nextplan_catalog::search(catalog, "Visio Plan 2").is_empty());
/// ```
pub fn search<'c>(catalog: &'c Catalog, text: &str) -> Vec<Hit<'c>> {
    let queries = queries(text);
    let mut found: Vec<(Fit, Hit<'c>)> = Vec::new();
    for offer in catalog.offers.iter() {
        let own = (catalog.plan(offer.plan), None, offer.aliases.as_ref());
        let editions = offer.editions.iter().map(|edition| {
            let organisation = Field::Organisation.values().get(usize::from(edition.organisation));
            (catalog.plan(edition.plan), organisation.copied(), &[][..])
        });
        for (plan, organisation, aliases) in std::iter::once(own).chain(editions) {
            let names = plan.names.iter().flat_map(|name| {
                let translated = name.fr.iter().chain(name.sv.iter());
                std::iter::once(&name.name).chain(translated)
            });
            let numbers = plan.skus.iter().map(|sku| &sku.part_number);
            let words = names.chain(aliases).chain(numbers).map(|text| (text, false));
            let guids = plan.skus.iter().filter_map(|sku| sku.guid.as_ref()).map(|guid| (guid, true));
            let fits = words.chain(guids).filter_map(|(text, is_guid)| {
                let fit = queries.iter().filter_map(|query| fit(text, query, is_guid)).min_by_key(|(fit, _)| *fit);
                fit.map(|(fit, marks)| (fit, Hit { offer, plan, organisation, text, marks }))
            });
            // Of equals the first: names before part numbers.
            found.extend(fits.min_by_key(|(fit, _)| *fit));
        }
    }
    crate::order::by_key(&mut found, |(fit, _)| *fit);
    found.into_iter().map(|(_, hit)| hit).collect()
}

/// Where a text fits what was typed, for the eye; `None` where it does not.
pub fn marks(text: &str, typed: &str) -> Option<Vec<Range<usize>>> {
    let fits = queries(typed).into_iter().filter_map(|query| fit(text, &query, false));
    fits.min_by_key(|(fit, _)| *fit).map(|(_, marks)| marks)
}

/// A text as it is compared: letters and digits only, small, without accents.
pub fn folded(text: &str) -> String {
    fold(text).letters.into_iter().collect()
}

/// What was typed; and without the vendor's name in front, which some lists put before every product.
fn queries(text: &str) -> Vec<Folded> {
    let text: String = text.chars().take(LONGEST).collect();
    let whole = fold(&text);
    let vendor: Vec<char> = "microsoft".chars().collect();
    let mut queries = Vec::new();
    if whole.letters.starts_with(&vendor) && whole.starts.get(vendor.len()) == Some(&true) {
        let cut = whole.places[vendor.len()].start;
        queries.push(fold(&text[cut..]));
    }
    queries.push(whole);
    queries.retain(|query| !query.letters.is_empty());
    queries
}

fn fold(text: &str) -> Folded {
    let mut folded = Folded { letters: Vec::new(), places: Vec::new(), starts: Vec::new() };
    let mut starts = true;
    for (at, letter) in text.char_indices() {
        let place = at..at + letter.len_utf8();
        if ('\u{300}'..='\u{36f}').contains(&letter) {
            // Part of the letter before it: the word goes on.
            continue;
        }
        if !letter.is_alphanumeric() {
            starts = true;
            continue;
        }
        for lower in letter.to_lowercase() {
            let bare = bare(lower);
            for part in if bare.is_empty() { vec![lower] } else { bare.chars().collect() } {
                folded.letters.push(part);
                folded.places.push(place.clone());
                folded.starts.push(std::mem::take(&mut starts));
            }
        }
    }
    folded
}

/// A small letter without its accent; empty where it has none.
fn bare(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        _ => "",
    }
}

impl Folded {
    /// Words of the text, as ranges of its letters.
    fn words(&self) -> Vec<Range<usize>> {
        let mut starts: Vec<usize> = (0..self.letters.len()).filter(|at| self.starts[*at]).collect();
        starts.push(self.letters.len());
        starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }

    /// The first place of a word: at the start of one here, or anywhere if it is long enough.
    fn find(&self, word: &[char]) -> Option<(usize, bool)> {
        let places = || self.letters.windows(word.len()).enumerate().filter(|(_, here)| *here == word);
        let at_start = places().map(|(at, _)| at).find(|at| self.starts[*at]);
        let anywhere = || places().map(|(at, _)| at).next().filter(|_| word.len() >= SHORT);
        at_start.map(|at| (at, true)).or_else(|| anywhere().map(|at| (at, false)))
    }

    /// Bytes of the text for letters from one to another.
    fn bytes(&self, letters: Range<usize>) -> Range<usize> {
        self.places[letters.start].start..self.places[letters.end - 1].end
    }
}

fn fit(text: &str, query: &Folded, is_guid: bool) -> Option<(Fit, Vec<Range<usize>>)> {
    let text = fold(text);
    let (here, typed) = (&text.letters, &query.letters);
    let mark = |at: usize, long: usize| vec![text.bytes(at..at + long)];
    if here.is_empty() {
        return None;
    }
    if here == typed {
        return Some((Fit::Whole, mark(0, here.len())));
    }
    if here.starts_with(typed) && (!is_guid || typed.len() >= GUID_START) {
        return Some((Fit::Start, mark(0, typed.len())));
    }
    if !is_guid && let Some((at, at_start)) = text.find(typed) {
        return Some((if at_start { Fit::WordStart } else { Fit::Inside }, mark(at, typed.len())));
    }
    let words = query.words();
    if !is_guid && words.len() > 1 {
        let each: Option<Vec<_>> = words
            .iter()
            .map(|word| text.find(&typed[word.clone()]).map(|(at, _)| text.bytes(at..at + word.len())))
            .collect();
        if let Some(each) = each {
            return Some((Fit::EachWord, merged(each)));
        }
    }
    let (_, _) = query.find(here).filter(|(at, at_start)| {
        let ends = query.starts.get(at + here.len()).is_none_or(|starts| *starts);
        *at_start && ends && here.len() >= NAME_WITHIN
    })?;
    Some((Fit::Within, mark(0, here.len())))
}

/// Ranges in order, those that touch as one.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    crate::order::by_key(&mut ranges, |range| range.start);
    let mut out: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match out.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => out.push(range),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&'static str> {
        search(crate::embedded(), text).into_iter().map(|hit| hit.plan.id.as_ref()).collect()
    }

    #[test]
    fn any_name_or_number_finds_the_offer() {
        for text in [
            "e4",
            "E 4",
            "office 365 e4",
            "Office365E4",
            "office e4",
            "O365 E4",
            "OFFICE 365 ENTREPRISE E4",
            "Office\u{a0}365 Énterprise E4",
            "Office 365 E\u{301}nterprise",
            "Microsoft Office 365 Enterprise E4",
            "Office 365 Enterprise E4 - annual, per user",
            "enterprisewithscal",
            "WITHSCAL",
            "1392051d-0cb9-4b7a-88d5-621fee5e8711",
            "1392051D0CB94B7A",
        ] {
            assert_eq!(found(text).first(), Some(&"office-365-e4"), "{text}");
        }
    }

    #[test]
    fn what_is_something_else_is_not_found() {
        let long = "e9 ".repeat(5_000);
        for text in ["", "  ", "-", "visio plan 2", "e3", "office 365 e3", "4", "139", "\u{1f600}", "\0", &long] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn an_edition_is_the_same_offer_for_one_kind_of_customer() {
        let hits = search(crate::embedded(), "ENTERPRISEWITHSCAL_GOV");
        assert_eq!(hits[0].offer.id, "office-365-e4");
        assert_eq!(hits[0].organisation, Some("government"));
        assert_eq!(found("e4"), ["office-365-e4", "office-365-g4-gcc"]);
        assert_eq!(found("myndighet"), ["office-365-g4-gcc"]);
    }

    #[test]
    fn marks_show_what_fits_in_the_text_as_it_is_written() {
        let shown = |text: &str, typed: &str| {
            let marks = marks(text, typed)?;
            Some(marks.into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(shown("Office 365 Enterprise E4", "e4"), Some(vec!["E4".into()]));
        assert_eq!(shown("Office 365 Enterprise E4", "office e4"), Some(vec!["Office".into(), "E4".into()]));
        assert_eq!(shown("Skype för företag", "FORETAG"), Some(vec!["företag".into()]));
        assert_eq!(shown("Œuvre", "oe"), Some(vec!["Œ".into()]));
        assert_eq!(shown("Office 365 Enterprise E4", "e3"), None);
    }
}
