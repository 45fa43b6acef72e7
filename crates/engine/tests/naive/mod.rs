//! Section 4 of the design once more, as plainly as it can be written: no masks over classes, no shortcuts, every
//! completion tried. It shares no code and no data with the engine; slow is fine here.
#![allow(dead_code, unreachable_pub)] // Each test file uses another part of it, and none is a library.

pub mod ground;
pub mod invented;
pub mod notices;

use nextplan_catalog::{Field, model};
use std::collections::{BTreeMap, BTreeSet};

/// An answer to a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Unanswered,
    Needed,
    NotNeeded,
    Unsure,
}

impl Need {
    pub const ALL: [Self; 4] = [Self::Unanswered, Self::Needed, Self::NotNeeded, Self::Unsure];

    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Unanswered => None,
            Self::Needed => Some("needed"),
            Self::NotNeeded => Some("not-needed"),
            Self::Unsure => Some("unsure"),
        }
    }
}

/// A notice with nothing but what the choice between its options depends on.
#[derive(Clone, Debug)]
pub struct Notice {
    /// In the catalog's order.
    pub features: Vec<String>,
    /// Features that count as needed while nobody said otherwise.
    pub needed_by_default: BTreeSet<String>,
    pub options: Vec<Choice>,
    /// Circumstances that some option depends on, in the order of the contract; the first value is the default.
    pub asks: Vec<(String, Vec<String>)>,
}

impl Notice {
    /// What the catalog has, by its own names; for notices without a copy by hand.
    pub fn of(offer: &model::Offer, notice: &model::Notice, catalog: &model::Catalog) -> Self {
        let features = || offer.features.iter().enumerate();
        let names = |mask: u32| features().filter(move |(bit, _)| mask & 1 << bit != 0).map(|(_, f)| f.id.to_string());
        let words = |field: Field, mask: u16| {
            let words = field.values().iter().enumerate().filter(|(place, _)| mask & 1 << place != 0);
            words.map(|(_, word)| (*word).to_owned()).collect::<Vec<_>>()
        };
        let default = features().filter(|(bit, f)| f.needed_by_default && notice.features & 1 << bit != 0);
        let option = |option: &model::Choice| Choice {
            id: option.id.to_string(),
            plans: option.plans.iter().map(|plan| catalog.plan(*plan).id.to_string()).collect(),
            provides: names(option.provides).collect(),
            disputed: names(option.disputed).collect(),
            conditions: option
                .conditions
                .iter()
                .map(|c| (c.clause.field.id().to_owned(), words(c.clause.field, c.clause.any_of)))
                .collect(),
        };
        let options: Vec<Choice> = notice.options.iter().map(option).collect();
        let conditions = || options.iter().flat_map(|option| option.conditions.iter());
        let asked = Field::ALL.iter().filter(|field| conditions().any(|(known, _)| known == field.id()));
        Self {
            features: names(notice.features).collect(),
            needed_by_default: default.map(|(_, feature)| feature.id.to_string()).collect(),
            asks: asked.map(|field| (field.id().to_owned(), words(*field, u16::MAX))).collect(),
            options,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Choice {
    pub id: String,
    pub plans: Vec<String>,
    /// As printed, disputed cells included.
    pub provides: BTreeSet<String>,
    pub disputed: BTreeSet<String>,
    /// Circumstance and the values that it has to have.
    pub conditions: Vec<(String, Vec<String>)>,
}

/// What one customer said.
#[derive(Clone, Debug)]
pub struct Answers {
    pub needs: Vec<Need>,
    /// By circumstance, the place of its value.
    pub circumstances: Vec<Option<usize>>,
    /// In hundredths, by plan.
    pub prices: BTreeMap<String, i64>,
}

/// What the design says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub recommended: Option<String>,
    pub nearest: Option<String>,
    pub verdicts: Vec<&'static str>,
    pub unmet: Vec<Vec<String>>,
    pub surplus: Vec<Vec<String>>,
    pub failed: Vec<Vec<String>>,
    pub warned: Vec<Vec<String>>,
    pub settled: bool,
    pub open: Vec<String>,
    pub worth: Vec<String>,
    pub changes: Vec<(String, String, Option<String>)>,
}

/// Everything fixed: one bit a need, and which of [`Recommendations::ways`].
type Fixed = (u32, usize);

/// Recommendations by completion: looked up, because each is asked for again and again.
pub struct Recommendations<'n> {
    notice: &'n Notice,
    /// Every way to answer the circumstances, by the places of their values.
    ways: Vec<Vec<usize>>,
    by_way: Vec<Vec<Option<usize>>>,
}

impl<'n> Recommendations<'n> {
    pub fn new(notice: &'n Notice, prices: &BTreeMap<String, i64>) -> Self {
        let ways = every_way(&notice.asks.iter().map(|(_, values)| values.len()).collect::<Vec<_>>());
        let row = |way: &Vec<usize>| {
            let open = open_options(notice, way, prices);
            (0..1_u32 << notice.features.len()).map(|needed| recommend(&open, needed)).collect()
        };
        let by_way = ways.iter().map(row).collect();
        Self { notice, ways, by_way }
    }

    pub fn of(&self, (mask, way): Fixed) -> Option<usize> {
        self.by_way[way][mask as usize]
    }

    /// The same with one circumstance otherwise.
    fn with(&self, way: usize, circumstance: usize, value: usize) -> usize {
        let mut other = self.ways[way].clone();
        other[circumstance] = value;
        self.ways.iter().position(|known| *known == other).unwrap()
    }

    /// How many combinations of needs lead to each option, where nothing depends on the customer.
    pub fn counts(&self) -> BTreeMap<usize, usize> {
        let mut counts = BTreeMap::new();
        self.by_way[0].iter().flatten().for_each(|place| *counts.entry(*place).or_insert(0) += 1);
        counts
    }
}

/// Every combination of places below these sizes.
pub fn every_way(sizes: &[usize]) -> Vec<Vec<usize>> {
    let Some((last, rest)) = sizes.split_last() else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for way in every_way(rest) {
        for place in 0..*last {
            let mut longer = way.clone();
            longer.push(place);
            all.push(longer);
        }
    }
    all
}

pub fn needed(notice: &Notice, mask: u32) -> BTreeSet<String> {
    let features = notice.features.iter().enumerate();
    features.filter(|(place, _)| mask & 1 << place != 0).map(|(_, feature)| feature.clone()).collect()
}

/// The conditions of an option that a customer fails.
fn failed(notice: &Notice, option: &Choice, circumstances: &[usize]) -> Vec<String> {
    let fails = |(field, values): &&(String, Vec<String>)| {
        let place = notice.asks.iter().position(|(known, _)| known == field).unwrap();
        !values.contains(&notice.asks[place].1[circumstances[place]])
    };
    option.conditions.iter().filter(fails).map(|(field, _)| field.clone()).collect()
}

/// The options of which no condition fails: place, what each provides beyond doubt as bits, price.
fn open_options(
    notice: &Notice,
    circumstances: &[usize],
    prices: &BTreeMap<String, i64>,
) -> Vec<(usize, u32, Option<i64>)> {
    let mut open = Vec::new();
    for (place, option) in notice.options.iter().enumerate() {
        if failed(notice, option, circumstances).is_empty() {
            let firm = notice.features.iter().enumerate();
            let firm = firm.filter(|(_, f)| option.provides.contains(*f) && !option.disputed.contains(*f));
            let price = option.plans.iter().map(|plan| prices.get(plan)).sum();
            open.push((place, firm.map(|(bit, _)| 1 << bit).sum(), price));
        }
    }
    open
}

/// Points 1 to 3 of the design.
fn recommend(open: &[(usize, u32, Option<i64>)], needed: u32) -> Option<usize> {
    let left: Vec<_> = open.iter().filter(|(_, firm, _)| needed & !firm == 0).collect();
    let surplus = |firm: u32| (firm & !needed).count_ones();
    let best = if left.iter().all(|(.., price)| price.is_some()) {
        left.iter().min_by_key(|(place, firm, price)| (price.unwrap(), surplus(*firm), *place))
    } else {
        left.iter().min_by_key(|(place, firm, _)| (surplus(*firm), *place))
    };
    best.map(|(place, ..)| *place)
}

/// All completions of the answers; `unsure` needs stay free as well where `wider`.
fn completions(table: &Recommendations, answers: &Answers, wider: bool) -> Vec<Fixed> {
    let notice = table.notice;
    let mut masks = vec![0_u32];
    for (place, (need, feature)) in answers.needs.iter().zip(&notice.features).enumerate() {
        let default = notice.needed_by_default.contains(feature);
        let may: &[bool] = match need {
            Need::Needed => &[true],
            Need::NotNeeded => &[false],
            Need::Unsure if !wider && default => &[true],
            Need::Unsure if !wider => &[false],
            Need::Unanswered | Need::Unsure => &[false, true],
        };
        let with = |mask: u32| may.iter().map(move |yes| mask | u32::from(*yes) << place);
        masks = masks.into_iter().flat_map(with).collect();
    }
    let mut all = Vec::new();
    for (way, circumstances) in table.ways.iter().enumerate() {
        let fits =
            answers.circumstances.iter().zip(circumstances).all(|(said, place)| said.is_none_or(|s| s == *place));
        if fits {
            all.extend(masks.iter().map(|mask| (*mask, way)));
        }
    }
    all
}

/// Where nobody answered, what counts.
fn counted(table: &Recommendations, answers: &Answers) -> Fixed {
    let notice = table.notice;
    let mut mask = 0;
    for (place, (need, feature)) in answers.needs.iter().zip(&notice.features).enumerate() {
        let default = notice.needed_by_default.contains(feature);
        if matches!(need, Need::Needed) || default && matches!(need, Need::Unanswered | Need::Unsure) {
            mask |= 1 << place;
        }
    }
    let way: Vec<usize> = answers.circumstances.iter().map(|place| place.unwrap_or(0)).collect();
    (mask, table.ways.iter().position(|known| *known == way).unwrap())
}

/// Whether two of the completions that differ only in this need are recommended differently.
fn need_decides(table: &Recommendations, completions: &[Fixed], place: usize) -> bool {
    completions.iter().any(|(mask, way)| table.of((*mask, *way)) != table.of((mask ^ 1 << place, *way)))
}

fn circumstance_decides(table: &Recommendations, completions: &[Fixed], place: usize) -> bool {
    let values = table.notice.asks[place].1.len();
    let others = |way| (0..values).map(|value| table.with(way, place, value)).collect::<Vec<_>>();
    let others: Vec<Vec<usize>> = (0..table.ways.len()).map(others).collect();
    let differs =
        |(mask, way): Fixed| others[way].iter().any(|other| table.of((mask, way)) != table.of((mask, *other)));
    completions.iter().any(|fixed| differs(*fixed))
}

/// How many recommendations the completions that pass lead to, none counting as one.
fn reached(table: &Recommendations, completions: &[Fixed], keep: impl Fn(Fixed) -> bool) -> usize {
    // One bit an option, and one more for none.
    let bit = |fixed| table.of(fixed).map_or(1_u64 << 63, |place| 1 << place);
    let kept = completions.iter().filter(|fixed| keep(**fixed));
    kept.fold(0, |all, fixed| all | bit(*fixed)).count_ones() as usize
}

/// All that section 4 says of the choice between options.
pub fn expected(table: &Recommendations, answers: &Answers) -> Expected {
    let notice = table.notice;
    let id = |place: usize| notice.options[place].id.clone();
    let here = counted(table, answers);
    let recommended = table.of(here);
    let all = completions(table, answers, false);

    // Mean of reachable recommendations over the answers, as a fraction; ties stay in the catalog's order.
    let mut open: Vec<(usize, usize, String)> = Vec::new();
    for (place, feature) in notice.features.iter().enumerate() {
        if answers.needs[place] == Need::Unanswered && need_decides(table, &all, place) {
            let with = |yes: bool| reached(table, &all, |(mask, _)| (mask & 1 << place != 0) == yes);
            open.push((with(false) + with(true), 2, feature.clone()));
        }
    }
    for (place, (field, values)) in notice.asks.iter().enumerate() {
        if answers.circumstances[place].is_none() && circumstance_decides(table, &all, place) {
            let with = |value: usize| reached(table, &all, |(_, way)| table.ways[way][place] == value);
            open.push(((0..values.len()).map(with).sum(), values.len(), field.clone()));
        }
    }
    open.sort_by(|(sum, of, _), (other_sum, other_of, _)| (sum * other_of).cmp(&(other_sum * of)));

    let mut worth = Vec::new();
    if answers.needs.contains(&Need::Unsure) {
        let wider = completions(table, answers, true);
        for (place, feature) in notice.features.iter().enumerate() {
            if answers.needs[place] == Need::Unsure && need_decides(table, &wider, place) {
                worth.push(feature.clone());
            }
        }
    }
    let mut changes = Vec::new();
    for (place, feature) in notice.features.iter().enumerate() {
        let other = (here.0 ^ 1 << place, here.1);
        if table.of(other) != recommended {
            let word = if other.0 & 1 << place == 0 { "not-needed" } else { "needed" };
            changes.push((feature.clone(), word.to_owned(), table.of(other).map(id)));
        }
    }
    for (place, (field, values)) in notice.asks.iter().enumerate() {
        for (value, word) in values.iter().enumerate() {
            let there = (here.0, table.with(here.1, place, value));
            if table.of(there) != recommended {
                changes.push((field.clone(), word.clone(), table.of(there).map(id)));
            }
        }
    }

    let need = needed(notice, here.0);
    let listed = |features: BTreeSet<&String>| -> Vec<String> {
        notice.features.iter().filter(|feature| features.contains(feature)).cloned().collect()
    };
    let each = |of: &dyn Fn(&Choice) -> Vec<String>| notice.options.iter().map(of).collect::<Vec<_>>();
    let unmet = each(&|option| listed(need.difference(&option.provides).collect()));
    let failed = each(&|option| failed(notice, option, &table.ways[here.1]));
    let against: Vec<usize> = unmet.iter().zip(&failed).map(|(unmet, failed)| unmet.len() + failed.len()).collect();
    let verdicts = against.iter().enumerate().map(|(place, count)| match count {
        _ if recommended == Some(place) => "recommended",
        0 => "suitable",
        _ => "ruled-out",
    });
    let nearest = against.iter().enumerate().min_by_key(|(place, count)| (**count, *place)).map(|(place, _)| place);
    Expected {
        recommended: recommended.map(id),
        nearest: nearest.filter(|_| recommended.is_none()).map(id),
        verdicts: verdicts.collect(),
        surplus: each(&|option| {
            let idle = |feature: &&String| !option.disputed.contains(*feature) && !need.contains(*feature);
            listed(option.provides.iter().filter(idle).collect())
        }),
        warned: each(&|option| listed(option.disputed.intersection(&need).collect())),
        unmet,
        failed,
        settled: reached(table, &all, |_| true) == 1,
        open: open.into_iter().map(|(.., question)| question).collect(),
        worth,
        changes,
    }
}

/// What the engine says, in the same shape.
pub fn found(advice: &nextplan_engine::Advice) -> Expected {
    use nextplan_engine::Verdict;
    let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let options = &advice.options;
    let verdict = |verdict: Verdict| match verdict {
        Verdict::Recommended => "recommended",
        Verdict::Suitable => "suitable",
        Verdict::RuledOut => "ruled-out",
    };
    Expected {
        recommended: advice.recommended.map(Into::into),
        nearest: advice.nearest.map(Into::into),
        verdicts: options.iter().map(|option| verdict(option.verdict)).collect(),
        unmet: options.iter().map(|option| own(&option.unmet)).collect(),
        surplus: options.iter().map(|option| own(&option.surplus)).collect(),
        failed: options
            .iter()
            .map(|option| option.reasons.iter().filter(|r| r.kind == "condition").map(|r| r.id.to_owned()).collect())
            .collect(),
        warned: options
            .iter()
            .map(|option| option.warnings.iter().filter_map(|warning| warning.feature.map(Into::into)).collect())
            .collect(),
        settled: advice.settled,
        open: own(&advice.open_questions),
        worth: own(&advice.worth_finding_out),
        changes: advice
            .what_would_change
            .iter()
            .map(|change| (change.question.into(), change.answer.into(), change.recommended.map(Into::into)))
            .collect(),
    }
}
