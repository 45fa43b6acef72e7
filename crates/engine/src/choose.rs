//! From needs to an option: which are ruled out, which one is recommended, and what could still change that.
//!
//! Everything here is exact, and rests on one observation: the recommendation depends on nothing but *which options
//! are left*. Every answer only takes options away. Among those left, the order is always the same: each of them
//! provides all that is needed, so an option's surplus is the number of features that it provides less a number that
//! is the same for all; and prices do not change with the answers. So completions need not be tried one by one: it is
//! enough to know which sets of options some completion leaves, and these are few.

use crate::case::Case;
use crate::facts::Facts;
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Choice, Features, Notice, Offer};
use nextplan_catalog::order;

/// Options that are left, one bit each: the lowest bit is the option with the least surplus.
type Left = u32;
/// Recommendations, one bit an option as in [`Left`]; [`NONE`] for none.
type Outcomes = u32;
/// The outcome that nothing can be recommended. The catalog knows no notice of so many options.
const NONE: Outcomes = 1 << 31;
/// An answer that takes nothing away.
const ALL: Left = Left::MAX;

/// A question whose answers lead to different recommendations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// A need, by the place of its feature.
    Need(usize),
    /// A circumstance of the customer.
    Circumstance(Field),
}

/// Features that an option provides beyond doubt. A disputed cell never earns a recommendation.
pub(crate) fn firm(option: &Choice) -> Features {
    option.provides & !option.disputed
}

/// The options of one notice, ranked, with the prices of one case.
struct Table<'c> {
    notice: &'c Notice,
    /// What each option provides beyond doubt, and its place in the notice: least surplus first, then the notice's
    /// order.
    ranked: Vec<(Features, usize)>,
    /// Options with a price, the cheapest first; ties as ranked.
    cheapest: Vec<(i64, Left)>,
    /// Options without one.
    unpriced: Left,
}

impl<'c> Table<'c> {
    fn new(notice: &'c Notice, case: &Case) -> Self {
        let mut ranked: Vec<_> = notice.options.iter().map(firm).zip(0..).collect();
        order::by_key(&mut ranked, |(firm, _)| firm.count_ones());
        let mut table = Self { notice, ranked, cheapest: Vec::new(), unpriced: ALL };
        if !case.prices.is_empty() {
            let of = |plan: &u16| case.prices.iter().find(|(known, ..)| known == plan).map(|(_, price, _)| price.0);
            for (rank, (_, place)) in table.ranked.iter().enumerate() {
                if let Some(price) = notice.options[*place].plans.iter().map(of).sum() {
                    table.cheapest.push((price, 1 << rank));
                    table.unpriced &= !(1 << rank);
                }
            }
            order::by_key(&mut table.cheapest, |(price, _)| *price);
        }
        table
    }

    /// The options that pass, by what they provide and by their place.
    fn those(&self, pass: impl Fn(Features, usize) -> bool) -> Left {
        let ranked = self.ranked.iter().enumerate();
        ranked.fold(0, |left, (rank, (firm, place))| left | Left::from(pass(*firm, *place)) << rank)
    }

    /// What needs leave: the options that provide all of them.
    fn providing(&self, needed: Features) -> Left {
        self.those(|firm, _| needed & !firm == 0)
    }

    /// What some values of a circumstance leave: the options of which no condition on it fails.
    fn admitting(&self, field: Field, values: Values) -> Left {
        let fails = |place: usize| {
            let mut conditions = self.notice.options[place].conditions.iter();
            conditions.any(|condition| condition.clause.field == field && condition.clause.any_of & values == 0)
        };
        self.those(|_, place| !fails(place))
    }

    /// What the customer leaves, whatever is needed; some circumstances aside.
    fn open_to(&self, here: &Facts, except: &[Field]) -> Left {
        let counted = self.notice.asks.iter().filter(|field| !except.contains(field));
        counted.fold(ALL, |left, field| left & self.admitting(*field, here.get(*field)))
    }

    /// Of the options left the one to take: the cheapest if each has a price, else the one with the least surplus;
    /// ties by surplus, then by the notice's order.
    fn outcome(&self, left: Left) -> Outcomes {
        if left == 0 {
            NONE
        } else if left & self.unpriced == 0 {
            self.cheapest.iter().find(|(_, bit)| left & bit != 0).map_or(NONE, |(_, bit)| *bit)
        } else {
            left & left.wrapping_neg()
        }
    }

    fn recommend(&self, left: Left) -> Option<usize> {
        self.ranked.get(self.outcome(left).trailing_zeros() as usize).map(|(_, place)| *place)
    }
}

/// The single bits of a mask.
pub(crate) fn bits(mask: Features) -> impl Iterator<Item = Features> {
    std::iter::successors(Some(mask), |rest| Some(rest & rest.wrapping_sub(1)))
        .take_while(|rest| *rest != 0)
        .map(|rest| 1 << rest.trailing_zeros())
}

/// Questions that are alike to every option, and what each of their answers leaves.
struct Asked {
    /// Features that the same options provide; empty for a circumstance.
    features: Features,
    circumstance: Option<Field>,
    /// As many as count; in place, as there are few of them and many questions.
    places: [Left; Values::BITS as usize],
    count: usize,
}

impl Asked {
    fn new(features: Features, circumstance: Option<Field>, answers: impl Iterator<Item = Left>) -> Self {
        let mut asked = Self { features, circumstance, places: [ALL; _], count: 0 };
        for (place, answer) in asked.places.iter_mut().zip(answers) {
            *place = answer;
            asked.count += 1;
        }
        asked
    }

    fn answers(&self) -> &[Left] {
        &self.places[..self.count]
    }
}

/// What is open, and what is left before any of it is answered.
struct Open<'t, 'c> {
    table: &'t Table<'c>,
    left: Left,
    asked: Vec<Asked>,
    /// Every set of options that some way to answer all questions leaves.
    leaves: Vec<Left>,
}

impl<'t, 'c> Open<'t, 'c> {
    fn new(table: &'t Table<'c>, left: Left, features: Features, circumstances: &[Field]) -> Self {
        let mut asked: Vec<Asked> = Vec::new();
        for bit in bits(features) {
            let providing = table.providing(bit);
            // What takes nothing away decides nothing.
            if left & !providing == 0 {
                continue;
            }
            match asked.iter_mut().find(|known| known.places[1] == providing) {
                Some(known) => known.features |= bit,
                None => asked.push(Asked::new(bit, None, [ALL, providing].into_iter())),
            }
        }
        asked.extend(circumstances.iter().map(|field| {
            let values = 0..field.values().len();
            Asked::new(0, Some(*field), values.map(|value| table.admitting(*field, 1 << value)))
        }));
        let mut open = Self { table, left, asked, leaves: Vec::new() };
        open.leaves = open.leaves(None);
        open
    }

    /// Every set of options that some way to answer all questions leaves; those at one place aside.
    fn leaves(&self, except: Option<usize>) -> Vec<Left> {
        // Room for what nearly every notice comes to.
        let (mut all, mut next) = (Vec::with_capacity(16), Vec::with_capacity(16));
        all.push(self.left);
        for (_, asked) in self.asked.iter().enumerate().filter(|(place, _)| Some(*place) != except) {
            next.clear();
            for answer in asked.answers() {
                for left in all.iter().map(|left| left & answer) {
                    if !next.contains(&left) {
                        next.push(left);
                    }
                }
            }
            std::mem::swap(&mut all, &mut next);
        }
        all
    }

    /// Every recommendation after one answer to a question, whatever is answered to the others.
    fn reach(&self, others: &[Left], answer: Left) -> Outcomes {
        others.iter().fold(0, |all, left| all | self.table.outcome(left & answer))
    }

    /// Whether all answers to all questions lead to one recommendation.
    fn settled(&self) -> bool {
        self.asked.is_empty() || self.reach(&self.leaves, ALL).is_power_of_two()
    }

    /// The questions that two completions differing only there decide differently, in the catalog's order (needs, then
    /// circumstances); with the mean over the answers of how many recommendations stay reachable, as a multiple of
    /// 1/5040 so that it compares exactly (no field that an option depends on has more than ten values).
    fn deciding(&self) -> Vec<(u32, Question)> {
        let mut found: Vec<(u32, Question)> = Vec::new();
        for (place, asked) in self.asked.iter().enumerate() {
            // Of needs that are alike, one stays open when another is answered.
            let alone = asked.features.count_ones() < 2;
            let without = if alone { self.leaves(Some(place)) } else { Vec::new() };
            let others = if alone { &without } else { &self.leaves };
            let differs = others.iter().any(|left| {
                let first = self.table.outcome(left & asked.places[0]);
                asked.answers()[1..].iter().any(|answer| self.table.outcome(left & answer) != first)
            });
            if !differs {
                continue;
            }
            let reached = asked.answers().iter().map(|answer| self.reach(others, *answer).count_ones());
            let mean = 5040 * reached.sum::<u32>() / asked.count as u32;
            found.extend(bits(asked.features).map(|bit| (mean, Question::Need(bit.trailing_zeros() as usize))));
            found.extend(asked.circumstance.map(|field| (mean, Question::Circumstance(field))));
        }
        // Needs that are alike stand together so far.
        order::by_key(&mut found, |(_, question)| match question {
            Question::Need(place) => *place,
            Question::Circumstance(_) => usize::MAX,
        });
        found
    }
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
    let table = Table::new(notice, case);
    table.recommend(table.providing(counted(offer, notice, case)) & table.open_to(facts, &[]))
}

/// Decides between the options of a notice.
pub(crate) fn choose(offer: &Offer, notice: &Notice, case: &Case, facts: &Facts) -> Chosen {
    let table = Table::new(notice, case);
    let counted = counted(offer, notice, case);
    let open_here = table.open_to(facts, &[]);
    let recommended = table.recommend(table.providing(counted) & open_here);

    let unanswered = notice.features & !(case.needed | case.not_needed | case.unsure);
    let asked: Vec<Field> = notice.asks.iter().copied().filter(|field| !answered(case, *field)).collect();
    let open_to = if asked.is_empty() { open_here } else { table.open_to(facts, &asked) };
    let still = Open::new(&table, table.providing(counted & !unanswered) & open_to, unanswered, &asked);
    let settled = still.settled();
    let mut open = if settled { Vec::new() } else { still.deciding() };
    order::by_key(&mut open, |(mean, _)| *mean);

    let unsure = case.unsure & notice.features;
    let mut worth = Vec::new();
    if unsure != 0 {
        let sure = table.providing(counted & !(unanswered | unsure)) & open_to;
        worth = Open::new(&table, sure, unanswered | unsure, &asked).deciding();
        worth.retain(|(_, question)| matches!(question, Question::Need(place) if unsure & 1 << place != 0));
    }

    let mut changes = Vec::new();
    for bit in bits(notice.features) {
        let other = table.recommend(table.providing(counted ^ bit) & open_here);
        if other != recommended {
            let question = Question::Need(bit.trailing_zeros() as usize);
            changes.push((question, usize::from(counted & bit == 0), other));
        }
    }
    for field in notice.asks.iter() {
        let others = table.providing(counted) & table.open_to(facts, &[*field]);
        for value in (0..field.values().len()).filter(|value| facts.get(*field) != 1 << value) {
            let other = table.recommend(others & table.admitting(*field, 1 << value));
            if other != recommended {
                changes.push((Question::Circumstance(*field), value, other));
            }
        }
    }
    let questions = |found: Vec<(u32, Question)>| found.into_iter().map(|(_, question)| question).collect();
    Chosen { counted, recommended, settled, open: questions(open), worth: questions(worth), changes }
}

fn answered(case: &Case, field: Field) -> bool {
    if field == Field::Seats { case.seats.is_some() } else { case.answers[field as usize].is_some() }
}

/// Options in the order of [`crate::advice::Advice::nearest`]: fewest reasons against, then the notice's order.
pub(crate) fn nearest(reasons: impl Iterator<Item = usize>) -> Option<usize> {
    reasons.enumerate().min_by_key(|(place, count)| (*count, *place)).map(|(place, _)| place)
}
