//! Section 4 of the design once more, as plainly as it can be written: no masks over classes, no shortcuts, every
//! completion tried. It shares no code and no data with the engine; slow is fine here.
#![allow(dead_code, unreachable_pub)] // Each test file uses another part of it, and none is a library.

pub mod invented;
pub mod notices;

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

/// Everything fixed: one bit a need, one place a circumstance.
type Fixed = (u32, Vec<usize>);

/// Recommendations by completion: looked up, because each is asked for again and again.
pub struct Recommendations<'n> {
    notice: &'n Notice,
    by_case: BTreeMap<Vec<usize>, Vec<Option<usize>>>,
}

impl<'n> Recommendations<'n> {
    pub fn new(notice: &'n Notice, prices: &BTreeMap<String, i64>) -> Self {
        let mut by_case = BTreeMap::new();
        for circumstances in every_way(&notice.asks.iter().map(|(_, values)| values.len()).collect::<Vec<_>>()) {
            let all = 0..1_u32 << notice.features.len();
            let row = all.map(|mask| recommend(notice, &needed(notice, mask), &circumstances, prices)).collect();
            by_case.insert(circumstances, row);
        }
        Self { notice, by_case }
    }

    pub fn of(&self, (mask, circumstances): &Fixed) -> Option<usize> {
        self.by_case[circumstances][*mask as usize]
    }

    /// How many combinations of needs lead to each option, where nothing depends on the customer.
    pub fn counts(&self) -> BTreeMap<usize, usize> {
        let mut counts = BTreeMap::new();
        self.by_case[&Vec::new()].iter().flatten().for_each(|place| *counts.entry(*place).or_insert(0) += 1);
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

/// Points 1 to 3 of the design.
fn recommend(
    notice: &Notice,
    needed: &BTreeSet<String>,
    circumstances: &[usize],
    prices: &BTreeMap<String, i64>,
) -> Option<usize> {
    let mut left = Vec::new();
    for (place, option) in notice.options.iter().enumerate() {
        let firm: BTreeSet<String> = option.provides.difference(&option.disputed).cloned().collect();
        if needed.is_subset(&firm) && failed(notice, option, circumstances).is_empty() {
            let surplus = firm.difference(needed).count();
            let price: Option<i64> = option.plans.iter().map(|plan| prices.get(plan)).sum();
            left.push((place, surplus, price));
        }
    }
    if left.iter().all(|(.., price)| price.is_some()) {
        left.sort_by_key(|(place, surplus, price)| (price.unwrap(), *surplus, *place));
    } else {
        left.sort_by_key(|(place, surplus, _)| (*surplus, *place));
    }
    left.first().map(|(place, ..)| *place)
}

/// All completions of the answers; `unsure` needs stay free as well where `wider`.
fn completions(notice: &Notice, answers: &Answers, wider: bool) -> Vec<Fixed> {
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
    for circumstances in every_way(&notice.asks.iter().map(|(_, values)| values.len()).collect::<Vec<_>>()) {
        let fits =
            answers.circumstances.iter().zip(&circumstances).all(|(said, place)| said.is_none_or(|s| s == *place));
        if fits {
            all.extend(masks.iter().map(|mask| (*mask, circumstances.clone())));
        }
    }
    all
}

/// Where nobody answered, what counts.
fn counted(notice: &Notice, answers: &Answers) -> Fixed {
    let mut mask = 0;
    for (place, (need, feature)) in answers.needs.iter().zip(&notice.features).enumerate() {
        let default = notice.needed_by_default.contains(feature);
        if matches!(need, Need::Needed) || default && matches!(need, Need::Unanswered | Need::Unsure) {
            mask |= 1 << place;
        }
    }
    (mask, answers.circumstances.iter().map(|place| place.unwrap_or(0)).collect())
}

/// Whether two of the completions that differ only in this need are recommended differently.
fn need_decides(table: &Recommendations, completions: &[Fixed], place: usize) -> bool {
    completions.iter().any(|(mask, circumstances)| {
        let other = (mask ^ 1 << place, circumstances.clone());
        table.of(&(*mask, circumstances.clone())) != table.of(&other)
    })
}

fn circumstance_decides(table: &Recommendations, completions: &[Fixed], place: usize) -> bool {
    let values = table.notice.asks[place].1.len();
    completions.iter().any(|(mask, circumstances)| {
        (0..values).any(|value| {
            let mut other = circumstances.clone();
            other[place] = value;
            table.of(&(*mask, circumstances.clone())) != table.of(&(*mask, other))
        })
    })
}

/// How many recommendations the completions that pass lead to, none counting as one.
fn reached(table: &Recommendations, completions: &[Fixed], keep: impl Fn(&Fixed) -> bool) -> usize {
    completions.iter().filter(|fixed| keep(fixed)).map(|fixed| table.of(fixed)).collect::<BTreeSet<_>>().len()
}

/// All that section 4 says of the choice between options.
pub fn expected(table: &Recommendations, answers: &Answers) -> Expected {
    let notice = table.notice;
    let id = |place: usize| notice.options[place].id.clone();
    let here = counted(notice, answers);
    let recommended = table.of(&here);
    let all = completions(notice, answers, false);

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
            let with = |value: usize| reached(table, &all, |(_, circumstances)| circumstances[place] == value);
            open.push(((0..values.len()).map(with).sum(), values.len(), field.clone()));
        }
    }
    open.sort_by(|(sum, of, _), (other_sum, other_of, _)| (sum * other_of).cmp(&(other_sum * of)));

    let mut worth = Vec::new();
    if answers.needs.contains(&Need::Unsure) {
        let wider = completions(notice, answers, true);
        for (place, feature) in notice.features.iter().enumerate() {
            if answers.needs[place] == Need::Unsure && need_decides(table, &wider, place) {
                worth.push(feature.clone());
            }
        }
    }
    let mut changes = Vec::new();
    for (place, feature) in notice.features.iter().enumerate() {
        let other = (here.0 ^ 1 << place, here.1.clone());
        if table.of(&other) != recommended {
            let word = if other.0 & 1 << place == 0 { "not-needed" } else { "needed" };
            changes.push((feature.clone(), word.to_owned(), table.of(&other).map(id)));
        }
    }
    for (place, (field, values)) in notice.asks.iter().enumerate() {
        for (value, word) in values.iter().enumerate() {
            let mut there = here.clone();
            there.1[place] = value;
            if table.of(&there) != recommended {
                changes.push((field.clone(), word.clone(), table.of(&there).map(id)));
            }
        }
    }

    let need = needed(notice, here.0);
    let listed = |features: BTreeSet<&String>| -> Vec<String> {
        notice.features.iter().filter(|feature| features.contains(feature)).cloned().collect()
    };
    let each = |of: &dyn Fn(&Choice) -> Vec<String>| notice.options.iter().map(of).collect::<Vec<_>>();
    let unmet = each(&|option| listed(need.difference(&option.provides).collect()));
    let failed = each(&|option| failed(notice, option, &here.1));
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
        settled: all.iter().map(|fixed| table.of(fixed)).collect::<BTreeSet<_>>().len() == 1,
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
