//! The subscription in time: state, timeline and latest start.

use crate::advice::{Access, Event, LatestStart, Margin, State};
use crate::case::Case;
use crate::days::{before, shift};
use crate::facts::Facts;
use crate::sources::Library;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Aftermath, Anchor, Catalog, Dated, Notice, SourceRef, Takes};
use nextplan_catalog::order;

/// Id of the margin whose day the old subscription has to be suspended or cancelled by.
const SUSPEND: &str = "suspend";

/// The last day on which a subscription bought this way can have run.
pub(crate) fn last_possible_end<'c>(notice: &'c Notice, facts: &Facts) -> Option<&'c Dated> {
    notice.last_possible_ends.iter().find(|end| facts.meet(&end.when))
}

/// The days of a notice that are known on the as-of day: an end may be announced later than the notice.
fn dates<'c>(notice: &'c Notice, facts: &Facts) -> impl Iterator<Item = &'c Dated> {
    notice.dates.iter().filter(|date| facts.meet(&date.when))
}

/// Last day of the service behind the retired plan, where the notice or a reference gives it.
pub(crate) fn service_end(notice: &Notice, facts: &Facts) -> Option<NaiveDate> {
    dates(notice, facts).find(|date| date.id == "service-end").map(|date| date.on.0)
}

/// The latest start with its margins, counted backwards from the last day of service.
pub(crate) fn latest_start<'c>(library: Library<'c>, facts: &Facts, ends_on: NaiveDate) -> LatestStart<'c> {
    let mut day = ends_on;
    let margins = library.catalog.margins.iter().filter(|margin| facts.meet(&margin.when)).map(|margin| {
        day = before(day, margin.days, margin.working);
        let unit = if margin.working { "working" } else { "calendar" };
        let sources = library.of(&margin.sources);
        Margin { reason: &margin.id, days: margin.days, unit, on: day, sources }
    });
    let margins: Vec<_> = margins.collect();
    LatestStart { on: margins.last().map_or(ends_on, |margin| margin.on), margins }
}

impl LatestStart<'_> {
    /// The day by which a part of the move has to be done.
    pub fn due(&self, margin: &str) -> Option<NaiveDate> {
        self.margins.iter().find(|known| known.reason == margin).map(|known| known.on)
    }

    /// Last day to suspend or cancel the old subscription.
    pub fn suspend_by(&self) -> Option<NaiveDate> {
        self.due(SUSPEND)
    }
}

/// What happens after the end or the suspension, by day.
pub(crate) fn aftermath<'c>(
    catalog: &'c Catalog,
    facts: &Facts,
    ends_on: NaiveDate,
    suspend_by: Option<NaiveDate>,
) -> Vec<(&'c Aftermath, NaiveDate)> {
    // What holds from a day on holds for what ends after it, and for what ended before without being spared.
    let facts = facts.by(shift(ends_on, 1));
    let rows = catalog.aftermath.iter().filter(|row| facts.meet(&row.when));
    let dated = rows.filter_map(|row| {
        let anchor = match row.anchor {
            Anchor::End => ends_on,
            Anchor::Suspension => suspend_by?,
        };
        let on = shift(anchor, i64::from(row.days));
        Some((row, if row.capped_by_end { on.min(ends_on) } else { on }))
    });
    let mut events: Vec<_> = dated.collect();
    order::by_key(&mut events, |(_, on)| *on);
    events
}

/// The stage that plans are made with, once the end is past: the row that began it, and when.
pub(crate) fn stage<'c>(
    catalog: &'c Catalog,
    facts: &Facts,
    ends_on: NaiveDate,
    as_of: NaiveDate,
) -> Option<(&'c Aftermath, NaiveDate)> {
    let facts = facts.by(shift(ends_on, 1));
    let rows = catalog.aftermath.iter().filter(|row| row.stage.is_some() && row.planned_with && facts.meet(&row.when));
    let dated = rows.filter(|row| row.anchor == Anchor::End).map(|row| (row, shift(ends_on, i64::from(row.days))));
    dated.filter(|(_, on)| ends_on < as_of && *on <= as_of).max_by_key(|(_, on)| *on)
}

/// What stays within reach, by the readings that plans are made with. Nothing outlives the service itself.
fn access(events: &[(&Aftermath, NaiveDate)], service_end: Option<NaiveDate>) -> Access {
    let first = |takes: Takes| {
        let taken = events.iter().filter(|(row, _)| row.planned_with && row.takes == Some(takes));
        taken.map(|(_, on)| *on).min()
    };
    let capped = |day: NaiveDate, last: Option<NaiveDate>| last.map_or(day, |last| day.min(last));
    let until = |takes| first(takes).map(|on| capped(shift(on, -1), service_end));
    // Data that is gone is out of reach for administrators too.
    let gone_on = first(Takes::Data).map(|on| capped(on, service_end.map(|last| shift(last, 1))));
    let admins_until = until(Takes::Admins).or(gone_on.map(|on| shift(on, -1)));
    Access { users_until: until(Takes::Users), admins_until, gone_on }
}

/// How the subscription stands on the as-of day.
pub(crate) fn state<'c>(
    library: Library<'c>,
    case: &Case,
    facts: &Facts,
    as_of: NaiveDate,
    start: Option<&LatestStart<'c>>,
) -> State<'c> {
    let Library { catalog, notice, .. } = library;
    let renewal_off = notice.dates.iter().find(|date| date.id == "auto-renew-off").map(|date| date.on.0);
    let off = renewal_off.is_some_and(|off| off <= as_of);
    let renews_by_itself = match facts.word(Field::AutoRenew) {
        "yes" => !off,
        "no" => false,
        _ => renewal_off.is_some_and(|off| as_of < off),
    };
    let last = last_possible_end(notice, facts).map(|end| end.on.0);
    let mut contradictions = Vec::new();
    if off && facts.word(Field::AutoRenew) == "yes" {
        contradictions.push("renews-though-off");
    }
    if let (Some(ends_on), Some(last)) = (case.ends_on, last)
        && ends_on > last
    {
        contradictions.push("ends-after-last-possible");
    }
    let days_left = case.ends_on.map(|ends_on| (ends_on - as_of).num_days());
    let kind = match days_left {
        None => "unknown",
        Some(days) if days < 0 => "expired",
        Some(_) if renews_by_itself => "renews",
        Some(_) => "will-expire",
    };
    let stage = case.ends_on.and_then(|ends_on| stage(catalog, facts, ends_on, as_of));
    let suspend_by = start.and_then(LatestStart::suspend_by);
    let after = case.ends_on.map(|ends_on| aftermath(catalog, facts, ends_on, suspend_by)).unwrap_or_default();
    State {
        plausible: facts.word(Field::Plausible) == "yes",
        kind,
        days_left,
        stage: stage.and_then(|(row, _)| row.stage.as_deref()),
        stage_since: stage.map(|(_, on)| on),
        access: access(&after, service_end(notice, facts)),
        contradictions,
        last_possible_end: last,
    }
}

/// Everything with a day, sorted.
pub(crate) fn timeline<'c>(
    library: Library<'c>,
    case: &Case,
    facts: &Facts,
    start: Option<&LatestStart<'c>>,
) -> Vec<Event<'c>> {
    let Library { catalog, notice, .. } = library;
    let dated =
        |event: &'c str, on, refs: &'c [SourceRef]| Event { event, on, planned_with: true, sources: library.of(refs) };
    let mut events: Vec<Event> = Vec::with_capacity(notice.dates.len() + catalog.aftermath.len());
    events.extend(dates(notice, facts).map(|date| dated(&date.id, date.on.0, &date.sources)));
    if let Some(end) = last_possible_end(notice, facts) {
        events.push(dated(&end.id, end.on.0, &end.sources));
    }
    if let Some(ends_on) = case.ends_on {
        events.push(dated("ends-on", ends_on, &[]));
        let suspend_by = start.and_then(LatestStart::suspend_by);
        let after = aftermath(catalog, facts, ends_on, suspend_by).into_iter();
        events.extend(
            after.map(|(row, on)| Event { planned_with: row.planned_with, ..dated(&row.id, on, &row.sources) }),
        );
    }
    if let Some(start) = start {
        let estimate = start.margins.last().map_or(library.of(&[]), |margin| margin.sources);
        events.push(Event { event: "latest-start", on: start.on, planned_with: true, sources: estimate });
    }
    order::by_key(&mut events, |event| event.on);
    events
}
