//! Where things stand on the timeline and on the train graph: pure arithmetic, no words, no markup.
//!
//! The markup that takes these places is in `styles/components/timeline.css` and `graph.css`. A place is a tenth of a
//! percent of the width, so a drawing of any width follows without a script and without a `style` attribute: the SVG
//! takes it as `"61.5%"`, an HTML label as three classes.
//!
//! How labels find their place: each has two sides (after its mark, or before it: *flipped*) and a row. A label takes
//! the stretch from its mark to its end in its row, and the line that leads to it takes its mark's place in each row
//! nearer to the axis. From right to left, the cheapest arrangement without an overlap is searched: a row outwards
//! costs more than a flip, and a flip against the wish costs more than one with it.

mod arrange;
#[cfg(test)]
mod tests;

use arrange::arrange;
use chrono::{Datelike, Days, Months, NaiveDate};

/// The narrowest that the lying timeline ever is, in pixels: below, the list stands upright (74rem less two gutters).
pub const TIMELINE_WIDTH: u16 = 1104;
/// The narrowest lane beside its name: below, the name stands above it (62rem less two gutters and the names).
const LANE_WIDTH: u32 = 704;
/// As far as the style sheet's rows reach (`row-1` to `row-4`).
const MAX_ROWS: u8 = 4;
/// Longer than this without an event, and the years between are left out.
const LONG_SILENCE: i64 = 730;
/// What a gap of years takes on the axis.
const VOID: i64 = 70;

/// A place along the drawing, in tenths of a percent of its width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permille(pub u16);

impl Permille {
    /// For an SVG attribute: `61.5%`.
    pub fn percent(self) -> String {
        format!("{}.{}%", self.0 / 10, self.0 % 10)
    }

    /// For an HTML element: `at xa6 xb1 xc5` (`styles/components/place.css`).
    pub fn class(self) -> String {
        format!("at xa{} xb{} xc{}", self.0 / 100, self.0 / 10 % 10, self.0 % 10)
    }

    /// From here to `to`, for a bar's `width`.
    #[must_use]
    pub fn until(self, to: Self) -> Self {
        Self(to.0.saturating_sub(self.0))
    }
}

/// A stretch of days that is drawn evenly.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    from: NaiveDate,
    to: NaiveDate,
    start: i64,
    end: i64,
}

/// Days to places. Monotonous; days outside it stand at its ends, days left out at the nearer end of the gap.
#[derive(Clone, Debug)]
pub struct Scale {
    stretches: Vec<Stretch>,
}

/// Years left out of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Where the gap begins and ends.
    pub x: Permille,
    /// See `x`.
    pub end: Permille,
    /// The first day left out, and the first day drawn again.
    pub from: NaiveDate,
    /// See `from`.
    pub to: NaiveDate,
}

impl Cut {
    /// Where its words stand.
    pub const fn middle(self) -> Permille {
        Permille(u16::midpoint(self.x.0, self.end.0))
    }
}

/// What is written at a tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickWords {
    /// No room.
    None,
    /// `May`.
    Month,
    /// `Apr 2017`.
    MonthYear,
    /// `2025`.
    Year,
}

/// A line of the axis at the first day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub x: Permille,
    /// The day it marks.
    pub day: NaiveDate,
    /// Stronger: the first of a stretch, and each January. Class `y`.
    pub strong: bool,
    /// What is written there.
    pub words: TickWords,
}

/// Something that happens on a day, before it has a place.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// When.
    pub day: NaiveDate,
    /// Above the line (what you do) or below it (what happens to the subscription).
    pub above: bool,
    /// The label's longest line in pixels; the style sheet breaks labels at [`LABEL_MAX`].
    pub width: u16,
    /// How many lines the label takes.
    pub lines: u8,
    /// Its line runs through every row on its side, as today's does: no label may lie across it.
    pub tall: bool,
    /// Whether the label would rather stand before its mark: what must be done by a day belongs to the days before it.
    pub before: bool,
}

impl Event {
    /// An event with its label: a line or more for the day, a line or more for what happens.
    #[cfg(test)]
    fn new(day: NaiveDate, above: bool, when: &str, what: &str) -> Self {
        Self::stacked(day, above, when, &[what.to_owned()])
    }

    /// An event of which several things are said, each on a line of its own.
    pub fn stacked(day: NaiveDate, above: bool, when: &str, what: &[String]) -> Self {
        let lines = |text: &str| full_width(text).div_ceil(LABEL_MAX - 12);
        let texts = || std::iter::once(when).chain(what.iter().map(String::as_str));
        Self {
            day,
            above,
            width: texts().map(text_width).max().unwrap_or(0),
            lines: texts().map(|text| u8::try_from(lines(text)).unwrap_or(u8::MAX)).fold(0, u8::saturating_add),
            tall: false,
            before: false,
        }
    }
}

/// Where an event's label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The mark's place.
    pub x: Permille,
    /// The label ends at its mark. Class `flip`.
    pub flip: bool,
    /// 1 is the row next to the line. Class `row-1`.
    pub row: u8,
}

impl Placed {
    /// `at xa6 xb1 xc5 row-1 flip`.
    pub fn class(self) -> String {
        format!("{} row-{}{}", self.x.class(), self.row, if self.flip { " flip" } else { "" })
    }
}

/// A whole timeline.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// For the bars.
    pub scale: Scale,
    /// The lines of the axis.
    pub ticks: Vec<Tick>,
    /// Years left out.
    pub cuts: Vec<Cut>,
    /// One for each event, in the order in which they were given.
    pub events: Vec<Placed>,
    /// Rows of labels above and below the line: classes `up-1`, `down-2`.
    pub up: u8,
    /// See `up`.
    pub down: u8,
    /// Some label takes more than three lines. Class `deep`.
    pub deep: bool,
}

impl Timeline {
    /// `tl up-1 down-2 deep`.
    pub fn class(&self) -> String {
        format!("tl up-{} down-{}{}", self.up, self.down, if self.deep { " deep" } else { "" })
    }
}

/// Lays out a timeline; `None` if nothing happens on it.
pub fn timeline(events: &[Event]) -> Option<Timeline> {
    let mut days: Vec<NaiveDate> = events.iter().map(|event| event.day).collect();
    nextplan_catalog::order::by_key(&mut days, |day| *day);
    let scale = Scale::around(&days)?;
    let mut placed: Vec<Placed> =
        events.iter().map(|event| Placed { x: scale.at(event.day), flip: event.before, row: 1 }).collect();
    let cuts = scale.cuts();
    let up = arrange(events, &mut placed, &cuts, true);
    let down = arrange(events, &mut placed, &[], false);
    Some(Timeline {
        ticks: scale.ticks(),
        cuts,
        scale,
        events: placed,
        up,
        down,
        deep: events.iter().any(|event| event.lines > 3),
    })
}

impl Scale {
    /// An axis for these days, in order, from the first of a month to the first of a month.
    fn around(days: &[NaiveDate]) -> Option<Self> {
        let (&first, &last) = (days.first()?, days.last()?);
        let begin = month_start(first);
        let end = next_month(shift(last, 14));
        let mut spans = Vec::new();
        let mut from = begin;
        for pair in days.windows(2) {
            let out = next_month(shift(pair[0], 150));
            let back = year_start(shift(pair[1], -60));
            if (pair[1] - pair[0]).num_days() > LONG_SILENCE && (back - out).num_days() > 365 {
                spans.push((from, out));
                from = back;
            }
        }
        spans.push((from, end));

        // A stretch is as wide as its days, times how much happens in it.
        let weights: Vec<i64> = spans
            .iter()
            .map(|&(from, to)| {
                let busy = days.iter().filter(|&&day| from <= day && day < to).count();
                (to - from).num_days() * i64::try_from(busy.max(1)).unwrap_or(1)
            })
            .collect();
        let all: i64 = weights.iter().sum::<i64>().max(1);
        let room = 1000 - VOID * (i64::try_from(spans.len()).unwrap_or(1) - 1);
        let mut used = 0;
        let mut stretches = Vec::with_capacity(spans.len());
        for (index, (&(from, to), weight)) in spans.iter().zip(&weights).enumerate() {
            let voids = VOID * i64::try_from(index).unwrap_or(0);
            let start = used * room / all + voids;
            used += weight;
            stretches.push(Stretch { from, to, start, end: used * room / all + voids });
        }
        Some(Self { stretches })
    }

    /// An even axis of years for the train graph: from 1 January of `first_year` to a little after `today`.
    pub fn years(first_year: i32, today: NaiveDate) -> Self {
        let from = NaiveDate::from_ymd_opt(first_year, 1, 1).unwrap_or(today).min(today);
        let to = shift(today, ((today - from).num_days() / 110).max(1));
        Self { stretches: vec![Stretch { from, to, start: 0, end: 1000 }] }
    }

    /// Where a day stands.
    pub fn at(&self, day: NaiveDate) -> Permille {
        let mut place = 0;
        for stretch in &self.stretches {
            if day < stretch.from {
                break;
            }
            let days = (stretch.to - stretch.from).num_days().max(1);
            let gone = (day - stretch.from).num_days().min(days);
            place = stretch.start + (gone * (stretch.end - stretch.start) + days / 2) / days;
        }
        Permille(u16::try_from(place.clamp(0, 1000)).unwrap_or(1000))
    }

    /// The years left out.
    fn cuts(&self) -> Vec<Cut> {
        self.stretches
            .windows(2)
            .map(|pair| Cut { x: place(pair[0].end), end: place(pair[1].start), from: pair[0].to, to: pair[1].from })
            .collect()
    }

    /// The lines of the axis: each month, quarter, half year or year, as many as have room.
    fn ticks(&self) -> Vec<Tick> {
        let width = i64::from(TIMELINE_WIDTH);
        let mut ticks = Vec::new();
        for stretch in &self.stretches {
            let days = (stretch.to - stretch.from).num_days().max(1);
            let wide = (stretch.end - stretch.start) * width / 1000;
            let step =
                [1_u32, 3, 6, 12].into_iter().find(|&step| wide * 30 * i64::from(step) / days >= 46).unwrap_or(12);
            let mut day = stretch.from;
            while day < stretch.to {
                ticks.push(Tick {
                    x: self.at(day),
                    day,
                    strong: day == stretch.from || day.month() == 1,
                    words: if step == 12 { TickWords::Year } else { TickWords::Month },
                });
                // to the next line of the calendar, wherever the stretch began
                let ahead = step - day.month0() % step;
                let Some(next) = day.checked_add_months(Months::new(ahead)) else { break };
                day = next;
            }
        }
        // Words that have room until the next line, or until the end of their stretch.
        let ends: Vec<i64> = (0..ticks.len())
            .map(|index| {
                let next = ticks.get(index + 1).map_or(1000, |tick| i64::from(tick.x.0));
                let own = self.stretches.iter().find(|stretch| ticks[index].day < stretch.to).map_or(1000, |s| s.end);
                next.min(own)
            })
            .collect();
        for (tick, end) in ticks.iter_mut().zip(ends) {
            let room = (end - i64::from(tick.x.0)) * width / 1000;
            tick.words = match (tick.words, tick.strong) {
                (TickWords::Month, true) if room >= 78 => TickWords::MonthYear,
                (TickWords::Month | TickWords::Year, true) if room >= 38 && tick.day.month() == 1 => TickWords::Year,
                (TickWords::Month, _) if room >= 40 => TickWords::Month,
                (TickWords::Year, _) if room >= 38 => TickWords::Year,
                _ => TickWords::None,
            };
        }
        ticks
    }
}

/// The widest that the style sheet lets a label be, in pixels (13rem and its padding).
pub const LABEL_MAX: u16 = 208;

/// About how wide a text is at 14 px, in pixels: rather too wide than too narrow, for bold dates too.
pub fn text_width(text: &str) -> u16 {
    full_width(text).min(LABEL_MAX)
}

/// As [`text_width`], were there no end to the line.
fn full_width(text: &str) -> u16 {
    let tenths: u32 = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | ':' | ';' | '\'' | '’' | '(' | ')' | '\u{a0}' => 42,
            'm' | 'w' | 'M' | 'W' => 120,
            'A'..='Z' | '+' | '%' => 95,
            _ => 78,
        })
        .sum();
    u16::try_from(tenths / 10).unwrap_or(u16::MAX)
}

/// Whether a label of the train graph ends at its mark (class `end`) for want of room after it. On narrow screens the
/// style sheet shifts each label by itself.
pub fn ends_at_mark(x: Permille, label_width: u16) -> bool {
    LANE_WIDTH * u32::from(x.0) / 1000 + u32::from(label_width) > LANE_WIDTH
}

fn place(x: i64) -> Permille {
    Permille(u16::try_from(x.clamp(0, 1000)).unwrap_or(1000))
}

fn shift(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) }.unwrap_or(day)
}

fn month_start(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn next_month(day: NaiveDate) -> NaiveDate {
    month_start(day).checked_add_months(Months::new(1)).unwrap_or(day)
}

fn year_start(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day)
}
