//! Days of a portfolio as a calendar (RFC 5545) that a person's own can take in, again and again.

use super::names::Names;
use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use nextplan_catalog::{Catalog, Field};
use nextplan_engine::advise;
use nextplan_portfolio::{Triage, Triaged, identity};
use nextplan_words::{Lang, msg};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

/// What is said of a customer in an event, in characters: a calendar shows no more.
const LONGEST_NAME: usize = 200;

/// Events that were issued, by their UID. Kept from one calendar to the next, so that a day that moved counts as a
/// change of the same event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Issued(pub BTreeMap<String, IssuedEvent>);

/// An event that was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedEvent {
    /// Its day.
    pub on: NaiveDate,
    /// How often it was changed.
    pub sequence: u32,
}

/// A calendar with the latest start and the last day of every subscription that ends, and what to give as `earlier` the
/// next time. Events that are not in it any more are left alone: another file may hold them. `answers` are those that
/// the triage was made with.
pub fn calendar(
    catalog: &Catalog,
    triage: &Triage,
    answers: &[(Field, &str)],
    lang: Lang,
    earlier: &Issued,
) -> (String, Issued) {
    let mut issued = earlier.clone();
    let mut calendar = Calendar::empty();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Nextplan//Nextplan//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property((name, value));
    }
    calendar.name(msg::calendar_name(lang));
    let ids = identities(triage);
    let mut starts = HashMap::new();
    for (row, id) in triage.subscriptions.iter().zip(&ids).filter(|(row, _)| !row.renews) {
        let Some(ends_on) = row.ends_on else { continue };
        let key = (&row.offer, &row.organisation, row.seats, row.ends_on, row.auto_renew);
        let latest = || {
            let case = row.case(catalog, answers)?;
            advise(catalog, &case, triage.as_of).latest_start.map(|start| start.on)
        };
        let start = if row.own.is_some() { latest() } else { *starts.entry(key).or_insert_with(latest) };
        let names = Names { catalog, as_of: triage.as_of, lang };
        let (customer, retired) = (shown(&row.customer), names.offer(&row.offer, row.organisation.as_deref()));
        let about = about(names, row);
        for (kind, on, summary) in [
            ("start", start, msg::calendar_start(lang, &customer, &retired)),
            ("end", Some(ends_on), msg::calendar_end(lang, &customer, &retired)),
        ] {
            let Some((on, after)) = on.and_then(|on| Some((on, on.succ_opt()?))) else { continue };
            let uid = format!("{id}-{kind}@nextplan");
            let before = issued.0.get(&uid).copied();
            let sequence = before.map_or(0, |event| event.sequence.saturating_add(u32::from(event.on != on)));
            let mut event = Event::new();
            // The day's own start, so that the same triage gives the same bytes whenever it is written.
            event.uid(&uid).timestamp(triage.as_of.and_time(NaiveTime::MIN).and_utc()).sequence(sequence);
            event.starts(on).ends(after).summary(&summary).description(&about).status(EventStatus::Confirmed);
            event.add_property("TRANSP", "TRANSPARENT");
            calendar.push(event.done());
            issued.0.insert(uid, IssuedEvent { on, sequence });
        }
    }
    (calendar.to_string(), issued)
}

/// What a subscription's events say below their title.
fn about(names: Names, row: &Triaged) -> String {
    let option = |id: &Option<String>| {
        let (notice, choice) = names.option(&row.offer, id.as_deref())?;
        let plans = names.plans(choice);
        let number = || msg::option_number(names.lang, i64::from(choice.number));
        Some(if notice.numbered { msg::pair(names.lang, &number(), &plans) } else { plans })
    };
    let lines = [
        row.seats.map(|seats| msg::plan_seats(names.lang, i64::from(seats))),
        option(&row.recommended).map(|option| msg::plan_recommended(names.lang, &option)),
        option(&row.smaller).map(|option| msg::plan_smaller(names.lang, &option)),
        row.subscription_id.as_deref().map(shown),
        Some(msg::plan_where(names.lang, &shown(&row.file), row.line as i64)),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// What tells each subscription from the others, from one calendar to the next: its id; where it has none, customer and
/// offer, and which of several in the file's order.
fn identities(triage: &Triage) -> Vec<String> {
    let mut places: Vec<usize> = (0..triage.subscriptions.len()).collect();
    places.sort_by_key(|place| (&triage.subscriptions[*place].file, triage.subscriptions[*place].line));
    let mut ids = vec![String::new(); places.len()];
    let mut counts: HashMap<(&str, &str), u32> = HashMap::new();
    for place in places {
        let row = &triage.subscriptions[place];
        ids[place] = if let Some(id) = row.subscription_id.as_deref().and_then(identity) {
            digest(&["id", &id])
        } else {
            let count = counts.entry((&row.customer, &row.offer)).or_default();
            *count += 1;
            digest(&["row", &row.customer, &row.offer, &count.to_string()])
        };
    }
    ids
}

fn digest(parts: &[&str]) -> String {
    let hash = Sha256::digest(parts.join("\0"));
    hash[..16].iter().fold(String::with_capacity(32), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Text of a file on one line, as long as a calendar shows it.
fn shown(text: &str) -> String {
    let line = text.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|word| !word.is_empty());
    let line = line.collect::<Vec<_>>().join(" ");
    if line.chars().count() > LONGEST_NAME {
        return line.chars().take(LONGEST_NAME - 1).chain(['…']).collect();
    }
    line
}
