//! Which unanswered fields of a case could change how the move is made.

use crate::advice::Arguments;
use crate::advise::Ground;
use crate::buy;
use crate::case::Case;
use chrono::{Days, NaiveDate};
use nextplan_catalog::Field;
use nextplan_catalog::model::{Arg, Buyable, Catalog};

/// Everything that a path question may change: notice, path, dates, what can be bought, and the steps.
#[derive(PartialEq, Eq)]
struct Signature<'c> {
    notice: &'c str,
    path: usize,
    dates: Vec<(&'c str, NaiveDate)>,
    plausible: &'static str,
    buyable: Vec<Buyable>,
    steps: Vec<&'c str>,
    arguments: Arguments<'c>,
}

fn signature<'c>(catalog: &'c Catalog, case: &Case, as_of: NaiveDate, ground: &Ground<'c>) -> Signature<'c> {
    let start = ground.start.as_ref();
    let events = crate::time::timeline(catalog, ground.notice, case, &ground.facts, start);
    let mut steps = Vec::new();
    let mut used = 0_u32;
    let bits = |args: &[Arg]| args.iter().fold(0, |all, arg| all | 1 << *arg as u32);
    for step in catalog.sections.iter().flat_map(|section| section.steps.iter()) {
        if ground.facts.meet(&step.when) {
            steps.push(step.id.as_ref());
            used |= bits(&step.args);
            for warning in step.warnings.iter().filter(|warning| ground.facts.meet(&warning.when)) {
                steps.push(warning.id.as_ref());
                used |= bits(&warning.args);
            }
        }
    }
    let _ = as_of;
    Signature {
        notice: &ground.notice.id,
        path: ground.facts.index(Field::Path),
        dates: events.into_iter().map(|event| (event.event, event.on)).collect(),
        plausible: ground.facts.word(Field::Plausible),
        buyable: ground.notice.options.iter().map(|choice| buy::option(catalog, choice, &ground.facts)).collect(),
        steps,
        arguments: said(ground.arguments(catalog, case), |args| args.iter().any(|arg| used & 1 << *arg as u32 != 0)),
    }
}

/// The arguments that some sentence uses; what no step says changes no step.
fn said<'c>(all: Arguments<'c>, used: impl Fn(&[Arg]) -> bool) -> Arguments<'c> {
    let plans = |args: &[Arg], plans: Vec<&'c str>| if used(args) { plans } else { Vec::new() };
    Arguments {
        seats: all.seats.filter(|_| used(&[Arg::Seats, Arg::OtherSeats])),
        ends_on: all.ends_on.filter(|_| used(&[Arg::EndsOn])),
        suspend_by: all.suspend_by.filter(|_| used(&[Arg::SuspendBy])),
        suspend_early: all.suspend_early.filter(|_| used(&[Arg::SuspendEarly])),
        last_possible_end: all.last_possible_end.filter(|_| used(&[Arg::LastPossibleEnd])),
        retired_plan: all.retired_plan,
        base_plans: plans(&[Arg::BasePlans, Arg::Plans], all.base_plans),
        add_on_plans: plans(&[Arg::AddOnPlans, Arg::Plans], all.add_on_plans),
        unconfirmed_plans: plans(&[Arg::UnconfirmedPlans, Arg::Plans], all.unconfirmed_plans),
    }
}

/// Unanswered fields of which some value gives another notice, path, date, `buyable`, step or step argument:
/// `bought_through` first, then in the contract's order.
pub(crate) fn path_questions<'c>(
    catalog: &'c Catalog,
    case: &Case,
    as_of: NaiveDate,
    ground: &Ground<'c>,
    recommended: Option<usize>,
) -> Vec<&'static str> {
    let now = signature(catalog, case, as_of, ground);
    let differs = |other: &Case| {
        let there = Ground::new(catalog, other, as_of);
        // Another notice numbers its options anew.
        let same = there.notice.id == ground.notice.id;
        let there = there.with(catalog, other, recommended.filter(|_| same));
        signature(catalog, other, as_of, &there) != now
    };
    let mut questions = Vec::new();
    let mut ask = |name: &'static str, answered: bool, others: Vec<Case>| {
        if !answered && others.iter().any(differs) {
            questions.push(name);
        }
    };
    let with = |change: &dyn Fn(&mut Case)| {
        let mut other = case.clone();
        change(&mut other);
        other
    };
    let word = |field: Field| {
        let values = (0..field.values().len()).filter(|value| field.values()[*value] != "unanswered");
        values.map(|value| with(&|other| other.answers[field as usize] = Some(value as u8))).collect::<Vec<_>>()
    };
    let answered = |field: Field| case.answers[field as usize].is_some();
    for field in [Field::BoughtThrough, Field::Audience, Field::UpgradeTab] {
        ask(field.id(), answered(field), word(field));
    }
    let seats = [1, 21, catalog.small_seats + 1].map(|seats| with(&|other| other.seats = Some(seats)));
    ask("seats", case.seats.is_some(), seats.into());
    let end = as_of.checked_add_days(Days::new(100)).unwrap_or(as_of);
    ask("ends_on", case.ends_on.is_some(), vec![with(&|other| other.ends_on = Some(end))]);
    for field in [Field::Organisation, Field::Workers] {
        ask(field.id(), answered(field), word(field));
    }
    let inside = catalog.eea_ch.first().cloned();
    let outside = catalog.countries.iter().find(|code| !catalog.eea_ch.contains(code)).cloned();
    let countries = [inside, outside].into_iter().flatten();
    let countries = countries.map(|code| with(&|other| other.country = Some(code.clone().into_owned())));
    ask("country", case.country.is_some(), countries.collect());
    for field in [Field::NewCustomer, Field::PaysBy, Field::Commerce, Field::Agreement, Field::Term, Field::AutoRenew] {
        ask(field.id(), answered(field), word(field));
    }
    let bought: Vec<_> =
        ground.basket.base.iter().chain(&ground.basket.add_ons).chain(&ground.basket.unconfirmed).copied().collect();
    let owned = [Vec::new(), bought].map(|plans| with(&|other| other.owned_plans = Some(plans.clone())));
    ask("owned_plans", case.owned_plans.is_some(), owned.into());
    let add_ons = [Vec::new(), vec![String::new()]].map(|names| with(&|other| other.add_ons = Some(names.clone())));
    ask("add_ons", case.add_ons.is_some(), add_ons.into());
    questions
}
