//! Plans: names over time, part numbers, and whether they can be bought.

use super::{Condition, Day, List, PlanRef, SourceRef, Text};

entry! {
/// Anything that can be bought.
pub struct Plan {
    /// Its id, as of today.
    pub id: Text,
    /// Whether it stands by itself or needs another plan beneath it.
    pub add_on: bool,
    /// Its names over time, oldest first.
    pub names: List<PlanName>,
    /// Part numbers and GUIDs, the usual one first.
    pub skus: List<Sku>,
    /// Whether no part number is known, so that no export shows it; `catalog check` wants one or the other.
    pub sku_unknown: bool,
    /// Whether it can be bought, by day and customer; the first row that fits counts.
    pub sales: List<Sale>,
}
/// A name of a plan for a time.
pub struct PlanName {
    /// In English.
    pub name: Text,
    /// In French, where it differs.
    pub fr: Option<Text>,
    /// In Swedish, where it differs.
    pub sv: Option<Text>,
    /// First day of the name.
    pub from: Option<Day>,
    /// First day of the next name.
    pub until: Option<Day>,
    /// How sure the days are.
    pub confidence: Confidence,
    /// Where it was found.
    pub source: SourceRef,
}
/// How a plan is named in exports and portals.
pub struct Sku {
    /// Part number, as `ENTERPRISEPACK`.
    pub part_number: Text,
    /// GUID, where it is known.
    pub guid: Option<Text>,
    /// Where it was found.
    pub source: SourceRef,
}
/// Whether a plan can be bought.
pub struct Sale {
    /// For whom and when.
    pub when: Condition,
    /// The answer.
    pub status: Buyable,
    /// What to buy in its place, where `status` is `successor`.
    pub buy_instead: List<PlanRef>,
    /// How sure this is.
    pub confidence: Confidence,
    /// Where it was found.
    pub sources: List<SourceRef>,
}
}

/// How sure a fact from elsewhere is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Confidence {
    /// The seller says so.
    Official,
    /// People of the trade say so.
    Community,
    /// Nothing found says so outright.
    Unsure,
}

/// Whether something can be bought. Ordered from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(target_arch = "wasm32"), derive(databake::Bake))]
#[cfg_attr(not(target_arch = "wasm32"), databake(path = nextplan_catalog::model))]
pub enum Buyable {
    /// No, and nothing is known that stands in its place.
    No,
    /// Nothing found says so, or an answer is missing.
    Unknown,
    /// No, but something else is named in its place.
    Successor,
    /// Yes; a change of name is a yes.
    Yes,
}
