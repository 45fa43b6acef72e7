//! The shape of the files on how to move: paths, what follows the end, menus, steps; countries, and what changed.

use super::Dated;
use super::value::{Date, Id, Path, Refs, Stage, Unit, When, Word};
use crate::field::Field;
use crate::model::{Anchor, Arg, Takes};
use serde::Deserialize;

tables! {
    /// How the move is made, and what an unanswered field counts as.
    Paths {
        /// Seats up to this number, included, are of the smaller class.
        small_seats: u32,
        /// What silence counts as. The first row that fits counts; no row means that silence is a value of its own.
        default: Vec<Default>,
        /// The path table: exactly one row has to fit every case.
        path: Vec<PathRow>,
        /// What has to fit before the end, counted backwards in this order.
        margin: Vec<Margin>,
    }
    /// What an unanswered field counts as.
    Default {
        /// The field.
        field: Word<Field>,
        /// The value, one of that field's.
        value: Id,
        /// Where this holds.
        #[serde(default)] when: When,
    }
    /// A row of the path table.
    PathRow {
        /// The path.
        id: Path,
        /// Where it applies.
        when: When,
        /// Why; its words are `path-reason-<reason>`.
        reason: String,
        /// Where it stands.
        source: Refs,
    }
    /// Time that something takes before the end. Its words are `margin-<id>`.
    Margin {
        /// The name by which steps are due (`due`).
        id: Id,
        /// How many days.
        days: u8,
        /// Whether Saturdays and Sundays count.
        unit: Word<Unit>,
        /// Where it applies.
        #[serde(default)] when: When,
        /// Where it stands.
        source: Refs,
    }

    /// What follows the end of a subscription, and since when purchases fall under new commerce.
    LifeCycle {
        /// What happens some days after the end or the suspension.
        aftermath: Vec<Aftermath>,
        /// Since when a purchase falls under new commerce.
        new_commerce: Vec<Dated>,
    }
    /// Something that happens some days after the end or the suspension. Its words are `event-<id>`.
    Aftermath {
        /// The event.
        id: Id,
        /// From where the days are counted.
        anchor: Word<Anchor>,
        /// How many days; negative for before.
        days: i16,
        /// Whether it happens at the end of the term if that comes first.
        #[serde(default)] capped_by_end: bool,
        /// Whether plans are made with it; otherwise it is another source's reading, shown beside.
        #[serde(default)] planned_with: bool,
        /// The stage that begins on this day.
        stage: Option<Stage>,
        /// What is out of reach from this day on.
        takes: Option<Word<Takes>>,
        /// Where it applies.
        #[serde(default)] when: When,
        /// Where it stands.
        source: Refs,
    }
    /// Countries, as ISO 3166 codes.
    Countries {
        /// The European Economic Area, and Switzerland.
        eea_ch: Vec<String>,
        /// Every country.
        all: Vec<String>,
    }
    /// What changed in the knowledge, the oldest version first.
    Changes {
        /// A version of the knowledge; the last one is this one.
        change: Vec<Change>,
    }
    /// What changed in one version. Why is its words: `change-<version>`.
    Change {
        /// The version, as `2026.1`.
        version: Id,
        /// Since when.
        on: Date,
        /// What changed: ids of offers, notices, options, plans, steps, sources.
        facts: Vec<String>,
    }

    /// Ways through the menus of the portals.
    Menus {
        /// A way through the menus.
        menu: Vec<Menu>,
    }
    /// A way through the menus, as it was over the years.
    Menu {
        /// The name by which steps call it (`menu`).
        id: Id,
        /// Its forms; the first one that fits counts.
        path: Vec<MenuPath>,
    }
    /// A way through the menus for a time.
    MenuPath {
        /// What to click, one after the other; their words are `menu-<item>`.
        items: Vec<String>,
        /// When, and for whom.
        #[serde(default)] when: When,
        /// The day on which somebody last compared it with its source.
        checked: Date,
        /// Where it stands.
        source: Refs,
    }

    /// How to move: the sections of a checklist.
    Steps {
        /// A section, in the order of the checklist.
        section: Vec<Section>,
    }
    /// A section of the checklist. Its heading is `section-<id>`.
    Section {
        /// Its name.
        id: Id,
        /// Where it applies.
        #[serde(default)] when: When,
        /// Its steps, in order. One whose condition fails is left out.
        step: Vec<Step>,
    }
    /// Something to do. Its words are `step-<id>`, and `step-<id>-more` for a quieter second line.
    Step {
        /// Its name.
        id: Id,
        /// Where it applies, beside the section's own condition.
        #[serde(default)] when: When,
        /// The way through the menus, one of menus.toml.
        menu: Option<Id>,
        /// What its sentences need to know.
        #[serde(default)] args: Vec<Word<Arg>>,
        /// The margin by which it has to be done, one of paths.toml.
        due: Option<Id>,
        /// What to beware of.
        #[serde(default)] warning: Vec<Warning>,
        /// Where it stands. `notice` is the notice that the advice follows, `self-service` the offer's own article.
        source: Refs,
    }
    /// What to beware of in a step. Its words are `warning-<id>`.
    Warning {
        /// Its name.
        id: Id,
        /// Where it applies.
        #[serde(default)] when: When,
        /// What its sentence needs to know.
        #[serde(default)] args: Vec<Word<Arg>>,
        /// Where it stands.
        source: Refs,
    }
}
