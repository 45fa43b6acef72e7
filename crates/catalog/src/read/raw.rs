//! The shape of the TOML files, as a licensing specialist writes them.

use super::{Files, Problem};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// An id or a reference, with its place in the file.
pub(super) type Id = Spanned<String>;
/// A TOML date, as `2017-04-07`.
pub(super) type Date = Spanned<Datetime>;
/// A condition: `{ organisation = ["education"], from = 2022-03-01 }`.
pub(super) type When = BTreeMap<String, Spanned<Clause>>;

/// The right side of a condition's clause.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Clause {
    Day(Datetime),
    One(String),
    Many(Vec<String>),
}

/// One or several references.
pub(super) type Refs = Spanned<OneOrMany>;

/// The right side of a key that takes one or several words.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub(super) fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

macro_rules! tables {
    ($($name:ident { $($(#[$meta:meta])* $field:ident: $kind:ty),+ $(,)? })+) => {$(
        #[allow(clippy::struct_field_names, reason = "the names are those of the files")]
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name { $($(#[$meta])* pub(super) $field: $kind,)+ }
    )+};
}

tables! {
    Sources { source: Vec<Source> }
    Source { id: Id, title: String, url: Option<Id>, published: Option<Date>, checked: Date, origin: Id }

    Plans { plan: Vec<Plan> }
    Plan {
        id: Id,
        #[serde(default)] add_on: bool,
        name: Vec<Name>,
        #[serde(default)] sku: Vec<Sku>,
        #[serde(default)] sale: Vec<Sale>,
    }
    Name {
        name: String, fr: Option<String>, sv: Option<String>,
        from: Option<Date>, until: Option<Date>, confidence: Id, source: Id,
    }
    Sku { part_number: String, guid: Option<String>, source: Id }
    Sale {
        status: Id,
        #[serde(default)] buy_instead: Vec<Id>,
        #[serde(default)] when: When,
        confidence: Id,
        source: Refs,
    }

    Paths { small_seats: u32, default: Vec<Default>, path: Vec<PathRow>, margin: Vec<Margin> }
    Default { field: Id, value: Id, #[serde(default)] when: When }
    PathRow { id: Id, when: When, reason: String, source: Refs }
    Margin { id: Id, days: u8, unit: Id, #[serde(default)] when: When, source: Refs }

    LifeCycle { aftermath: Vec<Aftermath>, new_commerce: Vec<Dated> }
    Aftermath {
        id: Id, anchor: Id, days: i16,
        #[serde(default)] capped_by_end: bool,
        #[serde(default)] planned_with: bool,
        stage: Option<Id>,
        takes: Option<Id>,
        #[serde(default)] when: When,
        source: Refs,
    }
    Dated { id: Id, on: Date, #[serde(default)] when: When, source: Refs }

    Countries { eea_ch: Vec<String>, all: Vec<String> }
    Changes { change: Vec<Change> }
    Change {
        version: Id,
        on: Date,
        facts: Vec<String>,
    }

    Menus { menu: Vec<Menu> }
    Menu { id: Id, path: Vec<MenuPath> }
    MenuPath { items: Vec<String>, #[serde(default)] when: When, checked: Date, source: Refs }

    Steps { section: Vec<Section> }
    Section { id: Id, #[serde(default)] when: When, step: Vec<Step> }
    Step {
        id: Id,
        #[serde(default)] when: When,
        menu: Option<Id>,
        #[serde(default)] args: Vec<Id>,
        due: Option<Id>,
        #[serde(default)] warning: Vec<Warning>,
        source: Refs,
    }
    Warning { id: Id, #[serde(default)] when: When, #[serde(default)] args: Vec<Id>, source: Refs }

    Offer {
        id: Id, plan: Id,
        self_service: Id,
        #[serde(default)] edition: Vec<Edition>,
        #[serde(default)] aliases: Vec<String>,
        feature: Vec<Feature>,
        notice: Vec<Notice>,
    }
    Edition { plan: Id, organisation: Id }
    Feature { id: Id, #[serde(default)] silence: Option<Id>, source: Id }
    Notice {
        id: Id,
        bought_through: Vec<Id>,
        source: Id,
        in_force_from: Date,
        #[serde(default)] sectors: Vec<Id>,
        #[serde(default)] roles: Vec<String>,
        #[serde(default = "yes")] numbered: bool,
        #[serde(default)] date: Vec<Dated>,
        #[serde(default)] last_possible_end: Vec<Dated>,
        option: Vec<Choice>,
        matrix: BTreeMap<String, Spanned<String>>,
        #[serde(default)] substitute: Vec<Substitute>,
        #[serde(default)] next_step: Vec<NextStep>,
        #[serde(default)] remark: Vec<Remark>,
        #[serde(default)] note: Vec<Note>,
    }
    Note { id: Id, #[serde(default)] when: When, #[serde(default)] options: Vec<Id>, source: Refs }
    Choice {
        id: Id, number: u8, plans: Vec<Id>,
        #[serde(default)] alternatives: Vec<Id>,
        #[serde(default)] condition: Vec<ChoiceCondition>,
        dominated: Option<Id>,
        source: Option<Refs>,
    }
    ChoiceCondition { when: When, #[serde(default)] next_steps: Vec<String>, source: Refs }
    Substitute { plan: Id, by: Id, source: Id }
    NextStep { id: Id, option: Id, features: Vec<Id>, leads_to: Option<Id>, source: Refs }
    Remark { id: Id, #[serde(default)] cells: Vec<Cell>, source: Refs }
    Cell { option: Id, feature: Id }
}

fn yes() -> bool {
    true
}

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
