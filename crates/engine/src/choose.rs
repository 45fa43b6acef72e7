//! From needs to an option: which are ruled out, which one is recommended, and what could still change that.
//!
//! Everything here is exact. Where the ranking of the options is the same for all completions, the answer follows
//! from a short argument (see [`Table::reach`]); where prices make it depend on the needs, all completions are tried,
//! one for each class of features that no option tells apart.

use crate::case::Case;
use crate::facts::Facts;
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Choice, Features, Notice, Offer};
use nextplan_catalog::order;

/// Recommendations, one bit an option; [`NONE`] for none.
pub(crate) type Outcomes = u32;
/// The outcome that nothing can be recommended.
pub(crate) const NONE: Outcomes = 1 << 31;

/// A question whose answers lead to different recommendations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// A need, by the place of its feature.
    Need(usize),
    /// A circumstance of the customer.
    Circumstance(Field),
}

/// One way to answer the circumstances that some option depends on.
type Circumstances = [Values; Field::COUNT];

/// The options of one notice with the prices of one case.
pub(crate) struct Table<'c> {
    pub(crate) notice: &'c Notice,
    prices: Vec<Option<i64>>,
}

/// What is known of the needs: those that count as needed whatever happens, and those that are open.
#[derive(Clone, Copy)]
pub(crate) struct Needs {
    pub(crate) base: Features,
    pub(crate) free: Features,
}

impl<'c> Table<'c> {
    pub(crate) fn new(notice: &'c Notice, case: &Case) -> Self {
        let price = |option: &Choice| {
            let of = |plan: &u16| case.prices.iter().find(|(known, ..)| known == plan).map(|(_, price, _)| price.0);
            option.plans.iter().map(of).sum::<Option<i64>>()
        };
        let prices = if case.prices.is_empty() { Vec::new() } else { notice.options.iter().map(price).collect() };
        Self { notice, prices }
    }

    fn price(&self, option: usize) -> Option<i64> {
        self.prices.get(option).copied().flatten()
    }

    /// Features that an option provides beyond doubt. A disputed cell never earns a recommendation.
    pub(crate) fn firm(option: &Choice) -> Features {
        option.provides & !option.disputed
    }

    fn open_to(option: &Choice, circumstances: &Circumstances) -> bool {
        option.conditions.iter().all(|c| c.clause.any_of & circumstances[c.clause.field as usize] != 0)
    }

    /// The option for exactly these needs: the cheapest if every option that may be recommended has a price, else
    /// the one with the least surplus; ties by surplus, then by the notice's order.
    fn recommend(&self, needed: Features, circumstances: &Circumstances) -> Option<usize> {
        let mut least: Option<(u32, usize)> = None;
        let mut cheapest: Option<(i64, u32, usize)> = None;
        let mut all_priced = true;
        for (place, option) in self.notice.options.iter().enumerate() {
            let firm = Self::firm(option);
            if needed & !firm != 0 || !Self::open_to(option, circumstances) {
                continue;
            }
            let surplus = (firm & !needed).count_ones();
            if least.is_none_or(|best| (surplus, place) < best) {
                least = Some((surplus, place));
            }
            match self.price(place) {
                None => all_priced = false,
                Some(price) if cheapest.is_none_or(|best| (price, surplus, place) < best) => {
                    cheapest = Some((price, surplus, place));
                }
                Some(_) => {}
            }
        }
        if all_priced { cheapest.map(|(.., place)| place) } else { least.map(|(_, place)| place) }
    }

    fn outcome(&self, needed: Features, circumstances: &Circumstances) -> Outcomes {
        self.recommend(needed, circumstances).map_or(NONE, |place| 1 << place)
    }

    /// Whether the ranking of the options is the same for all completions: no option that may be recommended has a
    /// price, or all of them have. (Surplus is the number of features provided less the number needed, so among
    /// options that provide all needs it ranks them in one fixed order.)
    fn one_ranking(&self, base: Features, circumstances: &Circumstances) -> bool {
        if self.prices.is_empty() {
            return true;
        }
        let mut priced = self.notice.options.iter().enumerate().filter_map(|(place, option)| {
            let may = base & !Self::firm(option) == 0 && Self::open_to(option, circumstances);
            may.then(|| self.price(place).is_some())
        });
        priced.next().is_none_or(|first| priced.all(|other| other == first))
    }

    /// The options that provide a feature beyond doubt: features with the same column are alike to every option.
    fn column(&self, bit: Features) -> u32 {
        let provided = self.notice.options.iter().enumerate().filter(|(_, o)| Self::firm(o) & bit != 0);
        provided.fold(0, |mask, (place, _)| mask | 1 << place)
    }

    /// Masks whose unions are all subsets of `free` that some option tells apart.
    fn classes(&self, free: Features) -> Vec<Features> {
        let mut classes: Vec<(u32, Features)> = Vec::new();
        for bit in bits(free) {
            let key = self.column(bit);
            match classes.iter_mut().find(|(known, _)| *known == key) {
                Some((_, class)) => *class |= bit,
                None => classes.push((key, bit)),
            }
        }
        classes.into_iter().map(|(_, class)| class).collect()
    }

    /// Calls with every set of needs between `base` and `base | free`, one for each class that matters. Between two
    /// members of a class the surplus differs, but alike for all options, so the ranking does not.
    fn completions(&self, needs: Needs, mut each: impl FnMut(Features)) {
        let classes = self.classes(needs.free & !needs.base);
        for choice in 0..1_u32 << classes.len() {
            let chosen = classes.iter().enumerate().filter(|(place, _)| choice & 1 << place != 0);
            each(chosen.fold(needs.base, |mask, (_, class)| mask | class));
        }
    }

    /// Every recommendation that some completion of the needs leads to.
    ///
    /// With one ranking: an option is reached if and only if it is recommended where everything open that it provides
    /// is needed, because more needs only take options before it away; and none is reached if and only if nothing
    /// covers all that is open.
    fn reach(&self, needs: Needs, circumstances: &Circumstances) -> Outcomes {
        let all = needs.base | needs.free;
        if !self.one_ranking(needs.base, circumstances) {
            let mut reached = 0;
            self.completions(needs, |needed| reached |= self.outcome(needed, circumstances));
            return reached;
        }
        let mut reached = self.outcome(all, circumstances);
        for (place, option) in self.notice.options.iter().enumerate() {
            let firm = Self::firm(option);
            if needs.base & !firm == 0 && self.recommend(firm & all, circumstances) == Some(place) {
                reached |= 1 << place;
            }
        }
        reached
    }

    /// The open needs that two completions differing only there decide differently.
    ///
    /// With one ranking: a need can change the recommendation if and only if it is missing from an option that is
    /// reached; where the option provides it, those before it stay ruled out and it stays recommended.
    fn deciding(&self, needs: Needs, circumstances: &Circumstances) -> Features {
        let mut deciding = 0;
        if self.one_ranking(needs.base, circumstances) {
            let reached = self.reach(needs, circumstances);
            for (place, option) in self.notice.options.iter().enumerate() {
                if reached & 1 << place != 0 {
                    deciding |= needs.free & !Self::firm(option);
                }
            }
            return deciding;
        }
        for bit in bits(needs.free) {
            let others = Needs { base: needs.base, free: needs.free & !bit };
            self.completions(others, |needed| {
                if self.outcome(needed, circumstances) != self.outcome(needed | bit, circumstances) {
                    deciding |= bit;
                }
            });
        }
        deciding
    }
}

/// The single bits of a mask.
pub(crate) fn bits(mask: Features) -> impl Iterator<Item = Features> {
    std::iter::successors(Some(mask), |rest| Some(rest & rest.wrapping_sub(1)))
        .take_while(|rest| *rest != 0)
        .map(|rest| 1 << rest.trailing_zeros())
}

/// All that the needs of one case say about the options of one notice.
pub(crate) struct Chosen {
    pub(crate) counted: Features,
    pub(crate) recommended: Option<usize>,
    pub(crate) settled: bool,
    pub(crate) open: Vec<Question>,
    pub(crate) worth: Vec<Question>,
    /// Question, index of the other answer (0 not needed, 1 needed; or a value of the field), recommendation.
    pub(crate) changes: Vec<(Question, usize, Option<usize>)>,
}

/// The needs as they count when nothing more is answered.
pub(crate) fn counted(offer: &Offer, notice: &Notice, case: &Case) -> Features {
    let defaults = offer.features.iter().enumerate().filter(|(_, feature)| feature.needed_by_default);
    let by_default = defaults.fold(0, |mask, (place, _)| mask | 1 << place);
    (case.needed | by_default & !case.not_needed) & notice.features
}

/// The recommendation alone.
pub(crate) fn recommended(offer: &Offer, notice: &Notice, case: &Case, facts: &Facts) -> Option<usize> {
    Table::new(notice, case).recommend(counted(offer, notice, case), &facts.values())
}

/// Decides between the options of a notice.
pub(crate) fn choose(offer: &Offer, notice: &Notice, case: &Case, facts: &Facts) -> Chosen {
    let table = Table::new(notice, case);
    let counted = counted(offer, notice, case);
    let here: Circumstances = facts.values();
    let unanswered = notice.features & !(case.needed | case.not_needed | case.unsure);
    let needs = Needs { base: counted & !unanswered, free: unanswered };
    let asked: Vec<Field> = notice.asks.iter().copied().filter(|field| !answered(case, *field)).collect();
    let combinations = combinations(&here, &asked);

    let recommended = table.recommend(counted, &here);
    let reached = combinations.iter().fold(0, |all, combination| all | table.reach(needs, combination));
    // One bit: one outcome.
    let settled = reached.is_power_of_two();
    let mut open = Vec::new();
    if !settled {
        open = deciding(&table, needs, &combinations, &asked);
        // Open needs with the same column are alike, and so are their means.
        let mut known: Vec<(u32, u32)> = Vec::new();
        let mut mean = |question: Question| {
            let Question::Need(place) = question else { return mean_reach(&table, needs, &combinations, question) };
            let column = table.column(1 << place);
            let found = known.iter().find(|(other, _)| *other == column).map(|(_, mean)| *mean);
            found.unwrap_or_else(|| {
                let mean = mean_reach(&table, needs, &combinations, question);
                known.push((column, mean));
                mean
            })
        };
        let mut ranked: Vec<_> = open.iter().map(|question| (mean(*question), *question)).collect();
        order::by_key(&mut ranked, |(mean, _)| *mean);
        open = ranked.into_iter().map(|(_, question)| question).collect();
    }
    let unsure = case.unsure & notice.features;
    let mut worth = Vec::new();
    if unsure != 0 {
        let wider = Needs { base: needs.base & !unsure, free: needs.free | unsure };
        worth = deciding(&table, wider, &combinations, &[]);
        worth.retain(|question| matches!(question, Question::Need(place) if unsure & 1 << place != 0));
    }
    let mut changes = Vec::new();
    for bit in bits(notice.features) {
        let other = table.recommend(counted ^ bit, &here);
        if other != recommended {
            let question = Question::Need(bit.trailing_zeros() as usize);
            changes.push((question, usize::from(counted & bit == 0), other));
        }
    }
    for field in notice.asks.iter() {
        for value in (0..field.values().len()).filter(|value| here[*field as usize] != 1 << value) {
            let mut there = here;
            there[*field as usize] = 1 << value;
            let other = table.recommend(counted, &there);
            if other != recommended {
                changes.push((Question::Circumstance(*field), value, other));
            }
        }
    }
    Chosen { counted, recommended, settled, open, worth, changes }
}

fn answered(case: &Case, field: Field) -> bool {
    if field == Field::Seats { case.seats.is_some() } else { case.answers[field as usize].is_some() }
}

/// Every way to answer the circumstances that are still open.
fn combinations(here: &Circumstances, asked: &[Field]) -> Vec<Circumstances> {
    let mut all = vec![*here];
    for field in asked {
        let values = 0..field.values().len();
        all = all
            .iter()
            .flat_map(|combination| {
                values.clone().map(|value| {
                    let mut with = *combination;
                    with[*field as usize] = 1 << value;
                    with
                })
            })
            .collect();
    }
    all
}

/// The open questions in the catalog's order: needs, then circumstances.
fn deciding(table: &Table, needs: Needs, combinations: &[Circumstances], asked: &[Field]) -> Vec<Question> {
    let features = combinations.iter().fold(0, |all, combination| all | table.deciding(needs, combination));
    let mut questions: Vec<_> = bits(features).map(|bit| Question::Need(bit.trailing_zeros() as usize)).collect();
    for field in asked {
        let mut differs = false;
        for combination in combinations {
            let mut there = *combination;
            there[*field as usize] = 1;
            table.completions(needs, |needed| {
                differs |= table.outcome(needed, combination) != table.outcome(needed, &there);
            });
        }
        if differs {
            questions.push(Question::Circumstance(*field));
        }
    }
    questions
}

/// The mean over a question's answers of how many recommendations stay reachable, as a multiple of 1/5040 so that
/// it compares exactly (no field has more than ten values).
fn mean_reach(table: &Table, needs: Needs, combinations: &[Circumstances], question: Question) -> u32 {
    let reach = |needs: Needs, keep: &dyn Fn(&Circumstances) -> bool| {
        let kept = combinations.iter().filter(|combination| keep(combination));
        kept.fold(0, |all: Outcomes, combination| all | table.reach(needs, combination)).count_ones()
    };
    let (sum, answers) = match question {
        Question::Need(place) => {
            let free = needs.free & !(1 << place);
            let with = Needs { base: needs.base | 1 << place, free };
            (reach(Needs { base: needs.base, free }, &|_| true) + reach(with, &|_| true), 2)
        }
        Question::Circumstance(field) => {
            let values = 0..field.values().len();
            let sum = values.map(|value| reach(needs, &|c| c[field as usize] == 1 << value)).sum();
            (sum, field.values().len() as u32)
        }
    };
    5040 * sum / answers
}

/// Options in the order of [`crate::advice::Advice::nearest`]: fewest reasons against, then the notice's order.
pub(crate) fn nearest(reasons: impl Iterator<Item = usize>) -> Option<usize> {
    reasons.enumerate().min_by_key(|(place, count)| (*count, *place)).map(|(place, _)| place)
}
