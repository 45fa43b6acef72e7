//! Catalogs that nobody publishes: options that depend on the customer, disputed cells, alternatives. What the real
//! notices do not exercise, these do. Each goes through the same reader as the real files.

use super::{Choice, Notice};
use nextplan_catalog::model::Catalog;
use nextplan_catalog::read::{self, Files};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The circumstances with their values, defaults first, in the order of the contract.
pub const ASKS: [(&str, &[&str]); 3] = [
    ("seats", &["up-to-300", "above-300"]),
    ("organisation", &["business", "education", "government", "nonprofit"]),
    ("workers", &["office", "frontline"]),
];

/// One option, as drawn.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// `Y`, `-` or `Y?`, one a feature.
    pub cells: Vec<&'static str>,
    /// Places of its plans.
    pub plans: Vec<usize>,
    /// Circumstance and the values that it has to have, as a mask.
    pub conditions: Vec<(usize, u8)>,
}

/// A notice, as drawn.
#[derive(Clone, Debug)]
pub struct Sketch {
    pub needed_by_default: Vec<bool>,
    pub options: Vec<Drawn>,
}

pub const PLANS: usize = 6;

fn values(field: usize, mask: u8) -> Vec<String> {
    let all = ASKS[field].1.iter().enumerate();
    all.filter(|(place, _)| mask & 1 << place != 0).map(|(_, value)| (*value).to_owned()).collect()
}

impl Sketch {
    /// For the oracle.
    pub fn notice(&self) -> Notice {
        let feature = |place: usize| format!("feature-{place}");
        let printed = |option: &Drawn, of: &[&str]| -> BTreeSet<String> {
            option.cells.iter().enumerate().filter(|(_, cell)| of.contains(cell)).map(|(at, _)| feature(at)).collect()
        };
        let conditions = |option: &Drawn| {
            let given = option.conditions.iter();
            given.map(|(field, mask)| (ASKS[*field].0.to_owned(), values(*field, *mask))).collect::<Vec<_>>()
        };
        let asked = |field: &str| self.options.iter().flat_map(conditions).any(|(known, _)| known == field);
        let asks = ASKS.iter().filter(|(field, _)| asked(field));
        let defaults = self.needed_by_default.iter().enumerate();
        Notice {
            features: (0..self.needed_by_default.len()).map(feature).collect(),
            needed_by_default: defaults.filter(|(_, yes)| **yes).map(|(at, _)| feature(at)).collect(),
            options: self
                .options
                .iter()
                .enumerate()
                .map(|(at, option)| Choice {
                    id: format!("option-{at}"),
                    plans: option.plans.iter().map(|plan| format!("plan-{plan}")).collect(),
                    provides: printed(option, &["Y", "Y?"]),
                    disputed: printed(option, &["Y?"]),
                    conditions: conditions(option),
                })
                .collect(),
            asks: asks.map(|(id, all)| ((*id).into(), all.iter().map(|v| (*v).into()).collect())).collect(),
        }
    }

    /// For the engine.
    pub fn catalog(&self) -> Catalog {
        let mut offer = "id = \"thing\"\nplan = \"plan-0\"\nself_service = \"here\"\n".to_owned();
        for (at, needed) in self.needed_by_default.iter().enumerate() {
            let silence = if *needed { "silence = \"needed\"\n" } else { "" };
            let _ = writeln!(offer, "[[feature]]\nid = \"feature-{at}\"\nsource = \"here\"\n{silence}");
        }
        offer += "[[notice]]\nid = \"only\"\nsource = \"here\"\nin_force_from = 2020-01-01\n";
        offer += "bought_through = [\"partner\", \"microsoft-card\", \"microsoft-invoice\", \"volume-licensing\"]\n";
        for (at, option) in self.options.iter().enumerate() {
            let plans: Vec<String> = option.plans.iter().map(|plan| format!("\"plan-{plan}\"")).collect();
            let plans = plans.join(", ");
            let _ = writeln!(offer, "[[notice.option]]\nid = \"option-{at}\"\nnumber = {}\nplans = [{plans}]", at + 1);
            let _ = writeln!(offer, "alternatives = [\"plan-1\"]");
            for (field, mask) in &option.conditions {
                let (field, values) = (ASKS[*field].0, values(*field, *mask));
                let _ = writeln!(
                    offer,
                    "[[notice.option.condition]]\nwhen = {{ {field} = {values:?} }}\nnext_steps = [\"ask\"]\nsource = \"here\""
                );
            }
        }
        offer += "[notice.matrix]\n";
        for at in 0..self.needed_by_default.len() {
            let row: Vec<&str> = self.options.iter().map(|option| option.cells[at]).collect();
            let _ = writeln!(offer, "feature-{at} = \"{}\"", row.join(" "));
        }
        let mut files = frame();
        files.insert("offers/thing.toml".into(), offer);
        read::catalog(&files).unwrap_or_else(|problems| panic!("{problems:?}\n{}", files["offers/thing.toml"]))
    }
}

/// Everything but the offer.
pub fn frame() -> Files {
    let mut plans = String::new();
    for plan in 0..PLANS {
        let _ = writeln!(plans, "[[plan]]\nid = \"plan-{plan}\"");
        let _ = writeln!(plans, "[[plan.name]]\nname = \"Plan {plan}\"\nconfidence = \"official\"\nsource = \"here\"");
    }
    let source = "[[source]]\nid = \"here\"\ntitle = \"Here\"\nchecked = 2026-11-21\norigin = \"notice\"\n";
    let mut paths = "small_seats = 300\nmargin = []\n".to_owned();
    let defaults = [("bought_through", "partner"), ("audience", "partner")];
    for (field, value) in defaults.into_iter().chain(ASKS.map(|(field, values)| (field, values[0]))) {
        let _ = writeln!(paths, "[[default]]\nfield = \"{field}\"\nvalue = \"{value}\"");
    }
    paths += "[[path]]\nid = \"manual\"\nwhen = {}\nreason = \"always\"\nsource = \"here\"\n";
    let change = "[[change]]\nversion = \"1\"\non = 2026-11-21\nfacts = []\n";
    let files = [
        ("sources.toml", source),
        ("products.toml", &plans),
        ("paths.toml", &paths),
        ("life-cycle.toml", "aftermath = []\nnew_commerce = []\n"),
        ("countries.toml", "eea_ch = [\"SE\"]\nall = [\"SE\", \"US\"]\n"),
        ("changes.toml", change),
        ("menus.toml", "menu = []\n"),
        ("steps.toml", "section = []\n"),
    ];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}
