//! Labels neither lie over each other nor leave the page.

use super::arrange::Claim;
use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn event(text: &str, above: bool, width: u16, before: bool) -> Event {
    Event { day: day(text), above, width, lines: 2, tall: false, before }
}

/// A move in the notice's own year.
fn open_case() -> Vec<Event> {
    vec![
        event("2017-04-07", false, 170, false),
        event("2017-05-02", true, text_width("209 days to start in"), false),
        event("2017-09-01", true, text_width("Better by Fri 1 Sep 2017"), true),
        event("2017-11-27", true, 110, true),
        event("2017-11-30", false, 150, false),
        event("2018-03-29", false, 150, true),
    ]
}

/// The same subscription seen years later.
fn late_case() -> Vec<Event> {
    vec![
        event("2017-04-07", false, 170, false),
        event("2017-11-30", false, 90, false),
        event("2018-04-06", false, 130, false),
        event("2025-11-01", false, 208, false),
        event("2026-11-21", true, 150, true),
    ]
}

/// Nothing written over anything else, and nothing outside, at any width from the narrowest.
fn assert_readable(events: &[Event]) {
    let laid = timeline(events).expect("a timeline");
    for width in [TIMELINE_WIDTH, 1200] {
        let claims: Vec<(bool, Claim)> = events
            .iter()
            .zip(&laid.events)
            .map(|(event, at)| {
                let mark = i32::from(width) * i32::from(at.x.0) / 1000;
                let long = i32::from(event.width.min(LABEL_MAX)) + 10;
                let (from, to) = if at.flip { (mark - long, mark) } else { (mark, mark + long) };
                assert!(from >= -4 && to <= i32::from(width) + 4, "{from}..{to} at {width}");
                let reach = if event.tall { MAX_ROWS } else { at.row };
                (event.above, Claim { mark, from, to, row: at.row, reach })
            })
            .collect();
        for (index, (above, claim)) in claims.iter().enumerate() {
            for (other_above, other) in &claims[index + 1..] {
                assert!(above != other_above || !claim.collides(*other), "{events:?} {:?}", laid.events);
            }
        }
    }
}

#[test]
fn places_are_written_for_svg_and_for_classes() {
    assert_eq!(Permille(615).percent(), "61.5%");
    assert_eq!(Permille(615).class(), "at xa6 xb1 xc5");
    assert_eq!(Permille(1000).class(), "at xa10 xb0 xc0");
    assert_eq!(Permille(79).until(Permille(608)), Permille(529));
}

#[test]
fn the_usual_case_takes_one_row_on_each_side() {
    let laid = timeline(&open_case()).expect("a timeline");
    assert_eq!((laid.up, laid.down), (1, 1));
    assert!(laid.cuts.is_empty());
    assert!(laid.events[2].flip && laid.events[3].flip, "what must be done by a day stands before it");
    assert_eq!(laid.ticks[0].words, TickWords::MonthYear);
    assert!(laid.ticks.iter().skip(1).all(|tick| tick.words != TickWords::None));
    assert_readable(&open_case());
}

#[test]
fn years_without_an_event_are_left_out() {
    let laid = timeline(&late_case()).expect("a timeline");
    assert_eq!(laid.cuts.len(), 1);
    let cut = laid.cuts[0];
    assert!(cut.from > day("2018-04-06") && cut.to < day("2025-11-01"));
    assert_eq!(cut.end.0 - cut.x.0, u16::try_from(VOID).expect("small"));
    assert!(laid.events[2].x < cut.x && cut.end < laid.events[3].x);
    // what is left out stands at the gap
    assert_eq!(laid.scale.at(day("2021-01-01")), cut.x);
    assert_readable(&late_case());
}

#[test]
fn long_words_take_more_lines() {
    let on = day("2017-11-25");
    let long = "De préférence avant le samedi 25 novembre 2017";
    assert_eq!(Event::new(on, true, "29 Mar 2018", "Latest start").lines, 2);
    let event = Event::new(on, true, long, "Les anciennes données restent alors conservées");
    assert_eq!((event.lines, event.width), (4, LABEL_MAX));
    let laid = timeline(&[event]).expect("a timeline");
    assert_eq!(laid.class(), "tl up-1 down-0 deep");
}

#[test]
fn neighbours_give_way() {
    // five things within ten days, long words
    let mut close: Vec<Event> = ["2017-11-20", "2017-11-22", "2017-11-25", "2017-11-28"]
        .iter()
        .map(|text| event(text, true, 208, true))
        .chain([event("2017-05-02", true, 208, false), event("2018-02-01", false, 100, false)])
        .collect();
    assert_readable(&close);
    close[0].tall = true;
    assert_readable(&close);
}

#[test]
fn every_pair_of_days_can_be_read() {
    for gap in 0..900 {
        let mut events = open_case();
        events[2].day = shift(day("2017-05-02"), gap);
        events.truncate(5);
        assert_readable(&events);
    }
}

#[test]
fn one_event_and_none() {
    assert!(timeline(&[]).is_none());
    assert_readable(&[event("2024-02-29", true, 208, false)]);
}

#[test]
fn too_many_events_end_in_time_and_within_the_rows() {
    let many: Vec<Event> = (0..60).map(|n| event("2017-05-02", n % 2 == 0, 208, false)).collect();
    let laid = timeline(&many).expect("a timeline");
    assert!(laid.events.iter().all(|at| (1..=MAX_ROWS).contains(&at.row)));
}

#[test]
fn places_never_run_backwards() {
    let scale = timeline(&late_case()).expect("a timeline").scale;
    let mut last = Permille(0);
    for days in 0..4000 {
        let x = scale.at(shift(day("2017-01-01"), days));
        assert!(x >= last);
        last = x;
    }
    assert_eq!(scale.at(day("1900-01-01")), Permille(0));
    assert_eq!(scale.at(day("2100-01-01")), Permille(1000));
}

#[test]
fn the_train_graph_ends_just_after_today() {
    let today = day("2026-11-21");
    let scale = Scale::years(2015, today);
    assert_eq!(scale.at(day("2015-01-01")), Permille(0));
    assert_eq!(scale.at(today), Permille(991));
    assert!(!ends_at_mark(Permille(722), 150) && ends_at_mark(Permille(950), 150));
    // a year that lies ahead: nothing breaks
    assert_eq!(Scale::years(2030, today).at(today), Permille(0));
}
