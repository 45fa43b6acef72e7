//! What a file told of a case, and what somebody answered to it.

use crate::link::{Link, link};
use nextplan_catalog::model::Catalog;
use std::collections::BTreeMap;

fn fields(query: &str) -> BTreeMap<&str, &str> {
    query.split('&').filter_map(|part| part.split_once('=')).collect()
}

/// A case that somebody answered, with what files have told anew since then: `before` and `now` are what they told, and
/// all three parts of links. What cannot be put together is as it is told now.
pub fn merged(catalog: &Catalog, before: &str, now: &str, mine: &str) -> String {
    if before == now {
        return mine.to_owned();
    }
    let (old, new, mut mine) = (fields(before), fields(now), fields(mine));
    mine.extend(new.iter().filter(|(name, value)| old.get(*name) != Some(value)));
    old.keys().filter(|name| !new.contains_key(*name)).for_each(|name| {
        mine.remove(name);
    });
    let text: Vec<String> = mine.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let case = Link::read(catalog, &text.join("&")).case;
    case.and_then(|case| Some(link(catalog, &case, case.as_of()?))).unwrap_or_else(|| now.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_stay_and_what_a_file_corrects_is_taken_over() {
        let catalog = nextplan_catalog::embedded();
        let retired = format!("v=1&retired={}", catalog.offers[0].id);
        let told = |more: &str| {
            let case = Link::read(catalog, &format!("{retired}&{more}")).case.unwrap();
            link(catalog, &case, case.as_of().unwrap())
        };
        let before = told("as_of=2018-09-03&seats=85&ends_on=2018-10-01&auto_renew=false");
        let mine = told("as_of=2018-09-03&seats=90&ends_on=2018-10-01&auto_renew=false&country=SE");
        assert_eq!(merged(catalog, &before, &before, &mine), mine);
        // The end was corrected, renewal is no longer told, and seats are as they were: those that somebody gave stay.
        let now = told("as_of=2018-09-05&seats=85&ends_on=2018-11-30");
        assert_eq!(
            merged(catalog, &before, &now, &mine),
            told("as_of=2018-09-05&seats=90&ends_on=2018-11-30&country=SE")
        );
        assert_eq!(merged(catalog, &before, &now, "nonsense"), now);
    }
}
