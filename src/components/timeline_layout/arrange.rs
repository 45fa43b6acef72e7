//! The search for rows and sides of labels.

use super::{Cut, Event, LABEL_MAX, MAX_ROWS, Placed, TIMELINE_WIDTH};

/// Half of what the words at a gap of years take, in pixels.
const GAP_WORDS: i32 = 48;

/// One label's claim: a stretch in its row, and its mark's place in each row nearer to the line.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    pub(super) mark: i32,
    pub(super) from: i32,
    pub(super) to: i32,
    pub(super) row: u8,
    /// The row up to which its line reaches: its own, unless it is tall.
    pub(super) reach: u8,
}

impl Claim {
    pub(super) fn collides(self, other: Self) -> bool {
        let crossed = |low: Self, high: Self| low.row <= high.reach && low.from < high.mark && high.mark < low.to;
        (self.row == other.row && self.from < other.to && other.from < self.to)
            || crossed(self, other)
            || crossed(other, self)
    }
}

/// Finds rows and sides for the labels of one side of the line; answers how many rows it took.
pub(super) fn arrange(events: &[Event], placed: &mut [Placed], cuts: &[Cut], above: bool) -> u8 {
    let mut order: Vec<usize> = (0..events.len()).filter(|&index| events[index].above == above).collect();
    nextplan_catalog::order::by_key(&mut order, |&index| std::cmp::Reverse(placed[index].x));
    // The words of a gap stand in the first row above the line.
    let gap = |cut: &Cut| {
        let mark = i32::from(TIMELINE_WIDTH) * i32::from(cut.middle().0) / 1000;
        Claim { mark, from: mark - GAP_WORDS, to: mark + GAP_WORDS, row: 1, reach: 1 }
    };
    let fixed: Vec<Claim> = cuts.iter().map(gap).collect();
    let mut search = Search { events, placed, order: &order, fixed: &fixed, best: None, steps: 0 };
    search.go(0, &mut Vec::with_capacity(order.len()), 0);
    let Some((_, found)) = search.best else {
        // More labels than rows and sides hold: each a row higher than the next, so that at least the marks are told apart.
        for (index, &event) in order.iter().enumerate() {
            placed[event].row = (u8::try_from(index).unwrap_or(MAX_ROWS)).min(MAX_ROWS - 1) + 1;
        }
        return u8::try_from(order.len()).unwrap_or(MAX_ROWS).min(MAX_ROWS);
    };
    let mut rows = 0;
    for (&event, (flip, row)) in order.iter().zip(found) {
        placed[event].flip = flip;
        placed[event].row = row;
        rows = rows.max(row);
    }
    rows
}

/// The search for the cheapest arrangement.
struct Search<'a> {
    events: &'a [Event],
    placed: &'a [Placed],
    order: &'a [usize],
    /// What stands there whatever is found.
    fixed: &'a [Claim],
    best: Option<(u32, Vec<(bool, u8)>)>,
    steps: u32,
}

impl Search<'_> {
    fn go(&mut self, depth: usize, taken: &mut Vec<(Claim, bool)>, cost: u32) {
        // Timelines hold a handful of events; the bound only keeps a hostile number of them from hanging the page.
        self.steps += 1;
        if self.steps > 20_000 || self.best.as_ref().is_some_and(|(best, _)| *best <= cost) {
            return;
        }
        let Some(&index) = self.order.get(depth) else {
            self.best = Some((cost, taken.iter().map(|(claim, flip)| (*flip, claim.row)).collect()));
            return;
        };
        let event = self.events[index];
        let edge = i32::from(TIMELINE_WIDTH);
        let mark = edge * i32::from(self.placed[index].x.0) / 1000;
        let long = i32::from(event.width.min(LABEL_MAX)) + 14;
        for row in 1..=MAX_ROWS {
            for flip in [event.before, !event.before] {
                let (from, to) = if flip { (mark - long, mark) } else { (mark, mark + long) };
                let reach = if event.tall { MAX_ROWS } else { row };
                let claim = Claim { mark, from, to, row, reach };
                if from < -2
                    || to > edge + 2
                    || taken.iter().any(|(other, _)| claim.collides(*other))
                    || self.fixed.iter().any(|other| claim.collides(*other))
                {
                    continue;
                }
                taken.push((claim, flip));
                self.go(depth + 1, taken, cost + u32::from(row - 1) * 3 + u32::from(flip != event.before));
                taken.pop();
            }
        }
    }
}
