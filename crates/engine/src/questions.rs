//! Which unanswered fields of a case could change how the move is made.

use crate::advice::LatestStart;
use crate::advise::Ground;
use crate::buy;
use crate::case::Case;
use crate::facts::{Facts, Said};
use crate::time;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::field::ValueSet;
use nextplan_catalog::model::{Arg, Buyable, Catalog, Condition, PlanRef, Step};

/// One supposed answer: the ground that it leads to, and the numbers and days that sentences would name.
#[derive(Clone, Copy)]
struct Supposed<'c> {
    ground: Ground<'c>,
    seats: Option<u32>,
    ends_on: Option<NaiveDate>,
}

impl<'c> Supposed<'c> {
    /// Every day that follows from the last day of service.
    fn days(&self, catalog: &'c Catalog, ends_on: NaiveDate) -> Vec<(&'c str, NaiveDate)> {
        let Ground { facts, .. } = &self.ground;
        let start = self.ground.plausible().then(|| time::latest_start(self.ground.library(catalog), facts, ends_on));
        let suspend_by = start.as_ref().and_then(LatestStart::suspend_by);
        let after = time::aftermath(catalog, facts, ends_on, suspend_by).into_iter();
        let margins = start.iter().flat_map(|start| start.margins.iter().map(|margin| (margin.reason, margin.on)));
        margins.chain(after.map(|(row, on)| (row.id.as_ref(), on))).collect()
    }
}

/// A case with the ground that it stands on: what supposed answers are compared with.
struct Here<'a, 'c> {
    catalog: &'c Catalog,
    case: &'a Case,
    as_of: NaiveDate,
    said: Said,
    recommended: Option<usize>,
    now: Supposed<'c>,
    /// Values on which the days depend, as long as nothing structural changes; none without an end.
    moving: ValueSet,
    /// Values on which it depends what can be bought on the day.
    selling: ValueSet,
    /// Values on which the steps depend, as long as nothing structural changes.
    stepping: ValueSet,
}

/// The fields that [`Ground::buy`] sets.
const BOUGHT: ValueSet = Field::Recommended.all_values()
    | Field::OwnsTarget.all_values()
    | Field::BasePlans.all_values()
    | Field::AddOnPlans.all_values()
    | Field::Unconfirmed.all_values();

/// The fields without whose change some conditions cannot come to hold. What changes one is structural.
const SETTLED: ValueSet = Field::BoughtThrough.all_values()
    | Field::Path.all_values()
    | Field::Plausible.all_values()
    | Field::Recommended.all_values();

/// Values on which it depends what can be bought of a notice's plans.
fn selling(catalog: &Catalog, ground: &Ground) -> ValueSet {
    let plans = ground.notice.options.iter().flat_map(|choice| choice.plans.iter());
    let sales = plans.flat_map(|plan| buy::rows(catalog.plan(*plan), &ground.facts));
    sales.fold(0, |set, sale| set | sale.when.fails_on)
}

/// Values on which the days of a ground depend.
fn moving(catalog: &Catalog, ground: &Ground) -> ValueSet {
    let margins = catalog.margins.iter().map(|margin| margin.when.fails_on);
    let all = margins.chain(catalog.aftermath.iter().map(|event| event.when.fails_on));
    all.filter(|fails_on| !ground.facts.touch(fails_on & SETTLED)).fold(0, |set, fails_on| set | fails_on)
}

/// Values on which the steps of a ground depend.
fn stepping(catalog: &Catalog, ground: &Ground) -> ValueSet {
    let within_reach = catalog.sections.iter().filter(|section| !ground.facts.touch(section.fails_on & SETTLED));
    within_reach.fold(0, |set, section| set | section.depends_on)
}

impl<'c> Here<'_, 'c> {
    /// Whether notice, path, a date, what can be bought, a step or a step's argument is otherwise there.
    fn otherwise(&self, there: &Supposed<'c>) -> bool {
        let Self { catalog, now, .. } = self;
        let (mine, theirs) = (&there.ground.facts, &now.ground.facts);
        let changed = mine.differ(theirs);
        let toggles = |when: &Condition| when.fails_on & changed != 0 && mine.meet(when) != theirs.meet(when);
        if there.ground.notice.id != now.ground.notice.id
            || mine.get(Field::Path) != theirs.get(Field::Path)
            || mine.get(Field::Plausible) != theirs.get(Field::Plausible)
            || there.ends_on != now.ends_on
        {
            return true;
        }
        let last = |ground: &Ground| time::last_possible_end(ground.notice, &ground.facts).map(|end| end.on);
        if last(&there.ground) != last(&now.ground) {
            return true;
        }
        // Another row may give the same day: then nothing has changed.
        let moved = || {
            catalog.margins.iter().any(|margin| toggles(&margin.when))
                || catalog.aftermath.iter().any(|event| toggles(&event.when))
        };
        let moved = there.ends_on.filter(|_| self.moving & changed != 0 && moved());
        if moved.is_some_and(|end| there.days(catalog, end) != now.days(catalog, end)) {
            return true;
        }
        let plans = there.ground.notice.options.iter().flat_map(|choice| choice.plans.iter());
        let sale = |ground: &Ground, plan: PlanRef| -> (Buyable, Option<&'c [PlanRef]>) {
            let (status, sale) = buy::plan(catalog.plan(plan), &ground.facts);
            (status, sale.map(|sale| sale.buy_instead.as_ref()))
        };
        let sold_otherwise = |plan: PlanRef| {
            let mut rows = buy::rows(catalog.plan(plan), mine);
            rows.any(|sale| sale.when.fails_on & changed != 0) && sale(&there.ground, plan) != sale(&now.ground, plan)
        };
        if self.selling & changed != 0 && plans.copied().any(sold_otherwise) {
            return true;
        }
        let recounted = there.seats != now.seats;
        let named = |args: &[Arg]| recounted && args.iter().any(|arg| matches!(arg, Arg::Seats | Arg::OtherSeats));
        let stands_otherwise = |step: &Step| {
            let inside = || {
                let mut warnings = step.warnings.iter();
                named(&step.args) || warnings.any(|w| toggles(&w.when) || named(&w.args) && mine.meet(&w.when))
            };
            toggles(&step.when) || mine.meet(&step.when) && inside()
        };
        // Where no step of a section can apply here or there, none is otherwise.
        let mut sections = catalog.sections.iter().filter(|section| {
            (recounted || section.depends_on & changed != 0)
                && !(mine.touch(section.fails_on) && theirs.touch(section.fails_on))
        });
        sections.any(|section| section.steps.iter().any(stands_otherwise))
    }

    /// Values on which it depends what follows from the answers. With the days goes the stage.
    fn structural(&self) -> ValueSet {
        self.catalog.structural | self.moving
    }

    /// The ground after another answer, to fields with these values: what is said then, or a fact and no more.
    fn after(&self, change: impl Fn(&mut Said, &mut Facts), fields: ValueSet) -> Ground<'c> {
        let Self { catalog, now, .. } = self;
        let (mut said, mut there) = (self.said, now.ground);
        change(&mut said, &mut there.facts);
        if self.structural() & fields != 0 {
            there = Ground::new(catalog, now.ground.offer, said, now.ends_on, self.as_of);
            there.facts = there.facts.with(BOUGHT, now.ground.facts.values());
        }
        // Another notice numbers its options anew; it differs in any case.
        let same = there.notice.id == now.ground.notice.id;
        if same && there.facts.differ(&now.ground.facts) & self.selling != 0 {
            there.buy(catalog, self.case.owned_plans.as_deref(), self.recommended);
        }
        there
    }

    fn differs(&self, field: Field, value: usize) -> bool {
        let change = |said: &mut Said, facts: &mut Facts| {
            said.set(field, value);
            facts.set(field, value);
        };
        let ground = self.after(change, field.all_values());
        self.otherwise(&Supposed { ground, ..self.now })
    }

    /// Whether some value of a field makes a difference. What no condition speaks of makes none, and neither does the
    /// value that counts already.
    fn matters(&self, field: Field) -> bool {
        if (self.structural() | self.selling | self.stepping) & field.all_values() == 0 {
            return false;
        }
        let values = field.unanswered().unwrap_or(field.values().len());
        let counts = self.now.ground.facts.index(field);
        (0..values).any(|value| value != counts && self.differs(field, value))
    }

    fn seats_matter(&self) -> bool {
        [1, 2, 21, self.catalog.small_seats + 1].into_iter().any(|seats| {
            let change = |said: &mut Said, facts: &mut Facts| {
                said.seats(self.catalog, seats);
                *facts = facts.with(Field::Seats.all_values() | Field::Size.all_values(), said.values());
            };
            let ground = self.after(change, Field::Seats.all_values() | Field::Size.all_values());
            self.otherwise(&Supposed { ground, seats: Some(seats), ..self.now })
        })
    }

    fn owning_matters(&self) -> bool {
        let mut bought = Vec::new();
        let Ground { notice, facts, .. } = &self.now.ground;
        if let Some(choice) = self.recommended.map(|place| &notice.options[place]) {
            buy::each(self.catalog, choice, facts, |plan, _| bought.push(plan));
        }
        [&[][..], &bought].into_iter().any(|owned| {
            let mut ground = self.now.ground;
            ground.buy(self.catalog, Some(owned), self.recommended);
            self.otherwise(&Supposed { ground, ..self.now })
        })
    }
}

/// Unanswered fields of which some value gives another notice, path, date, `buyable`, step or step argument:
/// `bought_through` first, then in the contract's order.
pub(crate) fn path_questions(
    catalog: &Catalog,
    case: &Case,
    as_of: NaiveDate,
    said: Said,
    ground: Ground,
    recommended: Option<usize>,
) -> Vec<&'static str> {
    let now = Supposed { ground, seats: case.seats, ends_on: case.ends_on };
    let moving = case.ends_on.map_or(0, |_| moving(catalog, &ground));
    let (selling, stepping) = (selling(catalog, &ground), stepping(catalog, &ground));
    let here = Here { catalog, case, as_of, said, recommended, now, moving, selling, stepping };
    let word = |field: Field| case.answers[field as usize].is_none() && here.matters(field);
    let asked = [
        (Field::BoughtThrough.id(), word(Field::BoughtThrough)),
        (Field::Audience.id(), word(Field::Audience)),
        (Field::UpgradeTab.id(), word(Field::UpgradeTab)),
        ("seats", case.seats.is_none() && here.seats_matter()),
        // The last day of service is itself a date of the advice.
        ("ends_on", case.ends_on.is_none()),
        (Field::Organisation.id(), word(Field::Organisation)),
        (Field::Workers.id(), word(Field::Workers)),
        (Field::CountryGroup.id(), case.country.is_none() && here.matters(Field::CountryGroup)),
        (Field::NewCustomer.id(), word(Field::NewCustomer)),
        (Field::PaysBy.id(), word(Field::PaysBy)),
        // The terms of the retired one are not asked: every offer had left sale before there were new ones.
        (Field::Agreement.id(), word(Field::Agreement)),
        (Field::Term.id(), word(Field::Term)),
        (Field::AutoRenew.id(), word(Field::AutoRenew)),
        ("owned_plans", case.owned_plans.is_none() && here.owning_matters()),
        ("add_ons", case.add_ons.is_none() && here.matters(Field::AddOns)),
    ];
    asked.into_iter().filter(|(_, asked)| *asked).map(|(name, _)| name).collect()
}
