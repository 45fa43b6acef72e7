//! Which unanswered fields of a case could change how the move is made.

use crate::advice::LatestStart;
use crate::advise::Ground;
use crate::buy;
use crate::case::Case;
use crate::facts::Said;
use crate::time;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Arg, Buyable, Catalog, Condition, FieldSet, PlanRef, Step};

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

    /// Whether notice, path, a date, what can be bought, a step or a step's argument is otherwise there.
    fn differs(&self, other: &Self, catalog: &'c Catalog, steps: &[&Step]) -> bool {
        let (mine, theirs) = (&self.ground.facts, &other.ground.facts);
        let changed = mine.differ(theirs);
        let toggles = |when: &Condition| when.fields & changed != 0 && mine.meet(when) != theirs.meet(when);
        if self.ground.notice.id != other.ground.notice.id
            || mine.get(Field::Path) != theirs.get(Field::Path)
            || mine.get(Field::Plausible) != theirs.get(Field::Plausible)
            || self.ends_on != other.ends_on
        {
            return true;
        }
        let last = |ground: &Ground| time::last_possible_end(ground.notice, &ground.facts).map(|end| end.on);
        if last(&self.ground) != last(&other.ground) {
            return true;
        }
        // Another row may give the same day: then nothing has changed.
        let moved = catalog.margins.iter().any(|margin| toggles(&margin.when))
            || catalog.aftermath.iter().any(|event| toggles(&event.when));
        if moved && self.ends_on.is_some_and(|end| self.days(catalog, end) != other.days(catalog, end)) {
            return true;
        }
        let plans = self.ground.notice.options.iter().flat_map(|choice| choice.plans.iter());
        let sale = |ground: &Ground, plan: PlanRef| -> (Buyable, Option<&'c [PlanRef]>) {
            let (status, sale) = buy::plan(catalog.plan(plan), &ground.facts);
            (status, sale.map(|sale| sale.buy_instead.as_ref()))
        };
        let sold_otherwise = |plan: PlanRef| {
            let asks = catalog.plan(plan).sales.iter().any(|sale| sale.when.fields & changed != 0);
            asks && sale(&self.ground, plan) != sale(&other.ground, plan)
        };
        if catalog.selling & changed != 0 && plans.copied().any(sold_otherwise) {
            return true;
        }
        let recounted = self.seats != other.seats;
        let named = |args: &[Arg]| recounted && args.iter().any(|arg| matches!(arg, Arg::Seats | Arg::OtherSeats));
        steps.iter().any(|step| {
            let inside = || {
                let mut warnings = step.warnings.iter();
                named(&step.args) || warnings.any(|w| toggles(&w.when) || named(&w.args) && mine.meet(&w.when))
            };
            // The cheap question first: most steps have nothing in them that could change.
            toggles(&step.when) || inside() && mine.meet(&step.when)
        })
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
    /// The steps of this path: those of another one are out of reach as long as the path is the same.
    steps: Vec<&'c Step>,
}

/// Whether a step can apply on a ground's path, whatever else is answered.
fn within_reach(ground: &Ground, step: &Step) -> bool {
    let settled = |field| matches!(field, Field::Path | Field::Plausible | Field::Recommended);
    let mut clauses = step.when.clauses.iter().filter(|clause| settled(clause.field));
    clauses.all(|clause| clause.any_of & ground.facts.get(clause.field) != 0)
}

impl<'c> Here<'_, 'c> {
    /// The ground after another answer to one field.
    fn after(&self, field: Field, said: Said, value: usize) -> Ground<'c> {
        let Self { catalog, now, .. } = self;
        let bit = 1 << field as FieldSet;
        let mut there = now.ground;
        if catalog.structural & bit != 0 {
            there = Ground::new(catalog, now.ground.offer, said, now.ends_on, self.as_of);
        } else {
            there.facts.set(field, value);
        }
        if (catalog.structural | catalog.selling) & bit != 0 {
            // Another notice numbers its options anew; it differs in any case.
            let same = there.notice.id == now.ground.notice.id;
            there.buy(catalog, self.case.owned_plans.as_deref(), self.recommended.filter(|_| same));
        }
        there
    }

    fn differs(&self, field: Field, value: usize) -> bool {
        let mut said = self.said;
        said.set(field, value);
        let there = Supposed { ground: self.after(field, said, value), ..self.now };
        there.differs(&self.now, self.catalog, &self.steps)
    }

    /// Whether some value of a field makes a difference. What no condition speaks of makes none, and neither does the
    /// value that counts already.
    fn matters(&self, field: Field) -> bool {
        if self.catalog.decisive & 1 << field as FieldSet == 0 {
            return false;
        }
        let values = field.unanswered().unwrap_or(field.values().len());
        let counts = self.now.ground.facts.index(field);
        (0..values).any(|value| value != counts && self.differs(field, value))
    }

    fn seats_matter(&self) -> bool {
        [1, 2, 21, self.catalog.small_seats + 1].into_iter().any(|seats| {
            let mut said = self.said;
            said.seats(self.catalog, seats);
            let mut ground = Ground::new(self.catalog, self.now.ground.offer, said, self.now.ends_on, self.as_of);
            ground.buy(self.catalog, self.case.owned_plans.as_deref(), self.recommended);
            Supposed { ground, seats: Some(seats), ..self.now }.differs(&self.now, self.catalog, &self.steps)
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
            Supposed { ground, ..self.now }.differs(&self.now, self.catalog, &self.steps)
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
    let steps = catalog.sections.iter().flat_map(|section| section.steps.iter());
    let steps = steps.filter(|step| within_reach(&ground, step)).collect();
    let here = Here { catalog, case, as_of, said, recommended, now, steps };
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
