//! From text to the shape of the files.

use super::raw::{Changes, Countries, LifeCycle, Menus, Offer, Paths, Plan, Plans, Source, Sources, Steps};
use super::{Files, Problem};
use serde::de::DeserializeOwned;

/// All files of a catalog, parsed.
pub(super) struct Raw {
    pub(super) sources: Sources,
    pub(super) plans: Plans,
    pub(super) paths: Paths,
    pub(super) life_cycle: LifeCycle,
    pub(super) countries: Countries,
    pub(super) changes: Changes,
    pub(super) menus: Menus,
    pub(super) steps: Steps,
    /// File name and content.
    pub(super) offers: Vec<(String, Offer)>,
}

impl Raw {
    /// Every source with the file that it stands in: an offer may bring its own.
    pub(super) fn all_sources(&self) -> impl Iterator<Item = (&str, &Source)> {
        let own = self.offers.iter().flat_map(|(file, offer)| offer.source.iter().map(|entry| (file.as_str(), entry)));
        self.sources.source.iter().map(|entry| ("sources.toml", entry)).chain(own)
    }

    /// Every plan with the file that it stands in: an offer may bring its own.
    pub(super) fn all_plans(&self) -> impl Iterator<Item = (&str, &Plan)> {
        let own = self.offers.iter().flat_map(|(file, offer)| offer.product.iter().map(|entry| (file.as_str(), entry)));
        self.plans.plan.iter().map(|entry| ("products.toml", entry)).chain(own)
    }
}

/// The line of a place in a file, counted from 1.
pub(super) fn line(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

fn file<T: DeserializeOwned>(files: &Files, name: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let Some(text) = files.get(name) else {
        problems.push(Problem { file: name.into(), line: 0, message: "this file is missing".into() });
        return None;
    };
    toml::from_str(text)
        .map_err(|error| {
            let place = error.span().map_or(0, |span| line(text, span.start));
            let message = error.message().trim().replace('\n', "; ");
            problems.push(Problem { file: name.into(), line: place, message });
        })
        .ok()
}

/// Parses all files; every mistake of every file is reported.
pub(super) fn parse(files: &Files) -> Result<Raw, Vec<Problem>> {
    const KNOWN: [&str; 8] = [
        "sources.toml",
        "products.toml",
        "paths.toml",
        "life-cycle.toml",
        "countries.toml",
        "changes.toml",
        "steps.toml",
        "menus.toml",
    ];
    let mut problems = Vec::new();
    let wrong = &mut problems;
    let parts = (
        file(files, KNOWN[0], wrong),
        file(files, KNOWN[1], wrong),
        file(files, KNOWN[2], wrong),
        file(files, KNOWN[3], wrong),
        file(files, KNOWN[4], wrong),
        file(files, KNOWN[5], wrong),
        file(files, KNOWN[6], wrong),
        file(files, KNOWN[7], wrong),
    );
    let mut offers = Vec::new();
    for name in files.keys() {
        if name.starts_with("offers/") {
            offers.extend(file::<Offer>(files, name, wrong).map(|offer| (name.clone(), offer)));
        } else if !KNOWN.contains(&name.as_str()) {
            wrong.push(Problem {
                file: name.clone(),
                line: 0,
                message: format!("no such file is known; allowed are offers/<id>.toml, {}", KNOWN.join(", ")),
            });
        }
    }
    match parts {
        (
            Some(sources),
            Some(plans),
            Some(paths),
            Some(life_cycle),
            Some(countries),
            Some(changes),
            Some(steps),
            Some(menus),
        ) if problems.is_empty() => {
            Ok(Raw { sources, plans, paths, life_cycle, countries, changes, menus, steps, offers })
        }
        _ => {
            problems.sort();
            Err(problems)
        }
    }
}
