//! From a case to advice: the order of the whole.

use crate::advice::{
    Advice, Arguments, Basket, Change, Event, LatestStart, Note, OtherNotice, Outcome, PathReason, Receipt, Section,
    State, Step, StepWarning,
};
use crate::case::Case;
use crate::choose::{self, Chosen, Question};
use crate::facts::{Facts, Said};
use crate::option::{options, plan_ids};
use crate::sources::Library;
use crate::time;
use crate::{buy, questions};
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::{self, Arg, Catalog, Condition, Notice, Offer, PathRow, PlanRef};

/// What notice, path, dates and purchase come to for a case: everything but the choice between options.
#[derive(Clone, Copy)]
pub(crate) struct Ground<'c> {
    pub(crate) offer: &'c Offer,
    pub(crate) notice: &'c Notice,
    pub(crate) facts: Facts,
    pub(crate) path: Option<&'c PathRow>,
}

/// The notice for the way of buying if it is in force; else another that is; else its own.
fn notice<'c>(offer: &'c Offer, facts: &Facts, as_of: NaiveDate) -> &'c Notice {
    let own = |notice: &&Notice| notice.bought_through & facts.get(Field::BoughtThrough) != 0;
    let in_force = |notice: &&Notice| notice.in_force_from.0 <= as_of;
    let mine = offer.notices.iter().find(own);
    mine.filter(in_force).or_else(|| offer.notices.iter().find(in_force)).or(mine).unwrap_or(&offer.notices[0])
}

impl<'c> Ground<'c> {
    /// The notice and the facts that do not depend on the choice.
    pub(crate) fn new(
        catalog: &'c Catalog,
        offer: &'c Offer,
        said: Said,
        ends_on: Option<NaiveDate>,
        as_of: NaiveDate,
    ) -> Self {
        let mut facts = Facts::new(catalog, said, as_of);
        let notice = notice(offer, &facts, as_of);
        let gone = time::last_possible_end(notice, &facts).is_some_and(|end| end.on.0 < as_of);
        facts.set(Field::Plausible, usize::from(gone));
        let ended = time::service_end(notice, &facts).is_some_and(|last| last < as_of);
        facts.set(Field::Service, usize::from(ended));
        let path = catalog.paths.iter().find(|row| facts.meet(&row.when));
        facts.set(Field::Path, path.map_or(0, |row| usize::from(row.path)));
        let stage = ends_on.and_then(|ends_on| time::stage(catalog, &facts, ends_on, as_of));
        let stage = stage.and_then(|(row, _)| Field::Stage.value_index(row.stage.as_deref()?));
        facts.set(Field::Stage, stage.unwrap_or(0));
        let new = catalog.new_commerce.iter().any(|since| since.on.0 <= as_of && facts.meet(&since.when));
        facts.set(Field::PurchaseCommerce, usize::from(new));
        Self { offer, notice, facts, path }
    }

    /// The documents that an advice on this ground rests on.
    pub(crate) fn library(&self, catalog: &'c Catalog) -> Library<'c> {
        Library { catalog, offer: self.offer, notice: self.notice }
    }

    /// Whether such a subscription can still exist.
    pub(crate) fn plausible(&self) -> bool {
        self.facts.index(Field::Plausible) == 0
    }

    /// Adds what follows from the recommendation: what is to be bought, and whether it is owned already.
    pub(crate) fn buy(&mut self, catalog: &Catalog, owned: Option<&[PlanRef]>, recommended: Option<usize>) {
        self.facts.set(Field::Recommended, usize::from(recommended.is_none()));
        let (mut base, mut add_ons, mut unconfirmed, mut all_owned) = (0, 0, 0, recommended.is_some());
        if let Some(choice) = recommended.map(|place| &self.notice.options[place]) {
            buy::each(catalog, choice, &self.facts, |plan, confirmed| {
                let add_on = catalog.plan(plan).add_on;
                let count = if !confirmed {
                    &mut unconfirmed
                } else if add_on {
                    &mut add_ons
                } else {
                    &mut base
                };
                *count += 1;
                all_owned &= owned.is_some_and(|owned| owned.contains(&plan));
            });
        }
        self.facts.set(Field::OwnsTarget, owned.map_or(2, |_| usize::from(!all_owned)));
        self.facts.set(Field::BasePlans, usize::from(base == 0));
        self.facts.set(Field::AddOnPlans, usize::from(add_ons == 0));
        self.facts.set(Field::Unconfirmed, usize::from(unconfirmed == 0));
    }

    fn arguments(&self, catalog: &'c Catalog, case: &Case, parts: &Parts<'c>) -> Arguments<'c> {
        let ids = |plans: &[PlanRef]| plan_ids(catalog, plans);
        Arguments {
            seats: case.seats,
            ends_on: case.ends_on,
            suspend_by: parts.start.as_ref().and_then(LatestStart::suspend_by),
            suspend_early: parts.timeline.iter().find(|event| event.event == "suspend-early").map(|event| event.on),
            last_possible_end: time::last_possible_end(self.notice, &self.facts).map(|end| end.on.0),
            users_until: parts.state.access.users_until,
            admins_until: parts.state.access.admins_until,
            gone_on: parts.state.access.gone_on,
            service_end: time::service_end(self.notice, &self.facts),
            retired_plan: &catalog.plan(self.offer.plan).id,
            base_plans: ids(&parts.basket.base),
            add_on_plans: ids(&parts.basket.add_ons),
            unconfirmed_plans: ids(&parts.basket.unconfirmed),
        }
    }
}

/// What is worked out once for an advice and used in several places of it.
struct Parts<'c> {
    start: Option<LatestStart<'c>>,
    basket: Basket,
    timeline: Vec<Event<'c>>,
    state: State<'c>,
}

/// The advice for a case on a day. Pure, deterministic, and total: every case and every day has advice.
///
/// ```
/// use nextplan_engine::{Case, advise};
/// let catalog = nextplan_catalog::embedded();
/// let case = Case::new(catalog, &catalog.offers[0].id).unwrap();
/// let day = "2017-05-02".parse().unwrap();
/// assert!(advise(catalog, &case, day).recommended.is_some());
/// ```
pub fn advise<'c>(catalog: &'c Catalog, case: &'c Case, as_of: NaiveDate) -> Advice<'c> {
    let offer = case.offer(catalog);
    let said = Said::of(catalog, case, as_of);
    let mut ground = Ground::new(catalog, offer, said, case.ends_on, as_of);
    let notice = ground.notice;
    let chosen = choose::choose(offer, notice, case, &ground.facts);
    ground.buy(catalog, case.owned_plans.as_deref(), chosen.recommended);
    let choice = chosen.recommended.map(|place| &notice.options[place]);
    let movable = case.ends_on.filter(|_| ground.plausible());
    let library = ground.library(catalog);
    let start = movable.map(|ends_on| time::latest_start(library, &ground.facts, ends_on));
    let parts = Parts {
        basket: choice.map_or_else(Basket::default, |choice| buy::basket(catalog, choice, &ground.facts)),
        timeline: time::timeline(library, case, &ground.facts, start.as_ref()),
        state: time::state(library, case, &ground.facts, as_of, start.as_ref()),
        start,
    };
    let options = options(catalog, &ground, &chosen, as_of);
    let id = |place: usize| notice.options[place].id.as_ref();
    let recommended = chosen.recommended.map(id);
    let nearest = match recommended {
        Some(_) => None,
        None => choose::nearest(options.iter().map(|option| option.reasons.len())).map(id),
    };
    let path = Field::Path.values()[ground.facts.index(Field::Path)];
    let arguments = ground.arguments(catalog, case, &parts);
    let checklist = checklist(catalog, &ground, &arguments, parts.start.as_ref());
    Advice {
        retired: &offer.id,
        as_of,
        notice: &notice.id,
        recommended,
        nearest,
        settled: chosen.settled,
        open_questions: names(offer, &chosen.open),
        worth_finding_out: names(offer, &chosen.worth),
        path_questions: questions::path_questions(catalog, case, as_of, said, ground, chosen.recommended),
        options,
        what_would_change: changes(offer, notice, &chosen),
        arguments,
        state: parts.state,
        timeline: parts.timeline,
        path,
        roles: roles(notice, path),
        path_reasons: ground
            .path
            .iter()
            .map(|row| PathReason { id: &row.reason, sources: library.of(&row.sources) })
            .collect(),
        checklist,
        notes: notes(catalog, &ground),
        other_notices: other_notices(catalog, case, &ground, as_of),
        receipt: Receipt {
            catalog: &catalog.version,
            sha256: &catalog.sha256,
            engine: env!("CARGO_PKG_VERSION"),
            as_of,
            case: case.canonical(catalog),
            outcome: Outcome {
                notice: &notice.id,
                recommended,
                path,
                latest_start: parts.start.as_ref().map(|start| start.on),
            },
        },
        latest_start: parts.start,
    }
}

/// The notice's roles are roles in the seller's portal: they concern nobody who moves elsewhere.
fn roles<'c>(notice: &'c Notice, path: &str) -> Vec<&'c str> {
    if path == "partner-center" { notice.roles.iter().map(AsRef::as_ref).collect() } else { Vec::new() }
}

fn name<'c>(offer: &'c Offer, question: &Question) -> &'c str {
    match question {
        Question::Need(place) => &offer.features[*place].id,
        Question::Circumstance(field) => field.id(),
    }
}

fn names<'c>(offer: &'c Offer, questions: &[Question]) -> Vec<&'c str> {
    questions.iter().map(|question| name(offer, question)).collect()
}

fn changes<'c>(offer: &'c Offer, notice: &'c Notice, chosen: &Chosen) -> Vec<Change<'c>> {
    let change = |(question, answer, recommended): &(Question, usize, Option<usize>)| Change {
        question: name(offer, question),
        answer: match question {
            Question::Need(_) => ["not-needed", "needed"][*answer],
            Question::Circumstance(field) => field.values()[*answer],
        },
        recommended: recommended.map(|place| notice.options[place].id.as_ref()),
    };
    chosen.changes.iter().map(change).collect()
}

/// What holds now and is about all options.
fn notes<'c>(catalog: &'c Catalog, ground: &Ground<'c>) -> Vec<Note<'c>> {
    let notes = ground.notice.notes.iter().filter(|note| note.options.is_empty() && ground.facts.meet(&note.when));
    notes.map(|note| Note { id: &note.id, sources: ground.library(catalog).of(&note.sources) }).collect()
}

fn checklist<'c>(
    catalog: &'c Catalog,
    ground: &Ground<'c>,
    arguments: &Arguments,
    start: Option<&LatestStart>,
) -> Vec<Section<'c>> {
    // Once the end is past nothing is due by a day: the most urgent comes first instead.
    let start = start.filter(|_| ground.facts.word(Field::End) != "past");
    let due = |margin: &str| start.and_then(|start| start.due(margin));
    // What speaks of a day that is not known cannot be said.
    let said = |when: &Condition, args: &[Arg]| ground.facts.meet(when) && args.iter().all(|arg| arguments.knows(*arg));
    let library = ground.library(catalog);
    let menu = |step: &model::Step| {
        let menu = &catalog.menus[usize::from(step.menu?)];
        menu.paths.iter().find(|path| ground.facts.meet(&path.when))
    };
    let step = |step: &'c model::Step| {
        let menu = menu(step);
        let warnings = step.warnings.iter().filter(|warning| said(&warning.when, &warning.args));
        Step {
            id: &step.id,
            menu: menu.map_or(&[], |path| &path.items),
            menu_checked: menu.map(|path| path.checked.0),
            args: &step.args,
            due: step.due.as_deref().and_then(due),
            warnings: warnings
                .map(|w| StepWarning { id: &w.id, args: &w.args, sources: library.of(&w.sources) })
                .collect(),
            sources: library.of(&step.sources),
        }
    };
    let mut sections: Vec<Section> = Vec::new();
    for section in catalog.sections.iter().filter(|section| !ground.facts.touch(section.fails_on)) {
        // Room for all at once: to make more of it step by step would take longer.
        let mut steps = Vec::with_capacity(section.steps.len());
        steps.extend(section.steps.iter().filter(|step| said(&step.when, &step.args)).map(step));
        if !steps.is_empty() {
            sections.push(Section { section: &section.id, steps });
        }
    }
    sections
}

fn other_notices<'c>(catalog: &'c Catalog, case: &Case, ground: &Ground<'c>, as_of: NaiveDate) -> Vec<OtherNotice<'c>> {
    let others = ground.offer.notices.iter().filter(|other| other.id != ground.notice.id);
    let other = |notice: &'c Notice| {
        let recommended = choose::recommended(ground.offer, notice, case, &ground.facts);
        let choice = recommended.map(|place| &notice.options[place]);
        let plans = choice.into_iter().flat_map(|choice| choice.plans.iter());
        OtherNotice {
            notice: &notice.id,
            in_force: notice.in_force_from.0 <= as_of,
            recommended: choice.map(|choice| choice.id.as_ref()),
            plans: plans.map(|of| catalog.plan(*of).id.as_ref()).collect(),
        }
    };
    others.map(other).collect()
}
