//! Which sentences the catalog asks for.

use crate::field::Field;
use crate::model::{Arg, Catalog, Section};

/// Fields whose values a person reads as such; the others are answered with yes or no, or never shown.
const SHOWN: [Field; 12] = [
    Field::Audience,
    Field::BoughtThrough,
    Field::UpgradeTab,
    Field::UpgradeRefusal,
    Field::Seats,
    Field::Organisation,
    Field::Workers,
    Field::PaysBy,
    Field::Commerce,
    Field::Agreement,
    Field::Term,
    Field::Path,
];

/// Events of the timeline that the engine adds to those of the catalog.
const EVENTS: [&str; 4] = ["ends-on", "last-possible-end", "latest-start", "as-of"];

/// A message that `locales/*/catalog` has to hold, or may hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Required {
    /// Its id.
    pub id: String,
    /// The arguments that it may use.
    pub args: Vec<&'static str>,
    /// Whether it may be left out.
    pub optional: bool,
}

/// Every message that the catalog asks for.
///
/// The words crate checks this list when it is built: a message that is missing fails the build, and so does one
/// that nothing asks for.
pub fn required_messages(catalog: &Catalog) -> Vec<Required> {
    let mut list = Vec::new();
    let add = |list: &mut Vec<Required>, id: String| list.push(Required { id, args: Vec::new(), optional: false });
    for offer in catalog.offers.iter() {
        for feature in offer.features.iter() {
            for part in ["name", "question", "help"] {
                add(&mut list, format!("feature-{}-{part}", feature.id));
            }
        }
        for notice in offer.notices.iter() {
            add(&mut list, format!("notice-{}", notice.id));
            notice.roles.iter().for_each(|id| add(&mut list, format!("role-{id}")));
            notice.dates.iter().for_each(|date| of_event(&mut list, &date.id));
            notice.next_steps.iter().for_each(|step| add(&mut list, format!("next-step-{}", step.id)));
            notice.notes.iter().for_each(|note| add(&mut list, format!("note-{}", note.id)));
            notice.remarks.iter().for_each(|remark| add(&mut list, format!("remark-{}", remark.id)));
            let conditions = notice.options.iter().flat_map(|option| option.conditions.iter());
            conditions.flat_map(|c| c.next_steps.iter()).for_each(|id| add(&mut list, format!("next-step-{id}")));
        }
    }
    for id in EVENTS {
        of_event(&mut list, id);
    }
    catalog.sources.iter().for_each(|source| add(&mut list, format!("source-{}", source.id)));
    catalog.paths.iter().for_each(|row| add(&mut list, format!("path-reason-{}", row.reason)));
    catalog.margins.iter().for_each(|margin| add(&mut list, format!("margin-{}", margin.id)));
    for event in catalog.aftermath.iter() {
        of_event(&mut list, &event.id);
        event.stage.iter().for_each(|stage| add(&mut list, format!("stage-{stage}")));
    }
    for field in SHOWN {
        for value in field.values().iter().filter(|value| **value != "unanswered") {
            add(&mut list, format!("value-{}-{value}", field.id().replace('_', "-")));
        }
    }
    let menus = catalog.menus.iter().flat_map(|menu| menu.paths.iter()).flat_map(|path| path.items.iter());
    menus.filter(|item| *item != "retired-plan").for_each(|item| add(&mut list, format!("menu-{item}")));
    catalog.changes.iter().for_each(|change| add(&mut list, change_message(&change.version)));
    catalog.sections.iter().for_each(|section| of_section(&mut list, section));
    list.sort();
    list.dedup();
    list
}

/// The message that says why a version of the catalog changed what it changed.
pub fn change_message(version: &str) -> String {
    format!("change-{}", version.replace('.', "-"))
}

/// An event's words, and shorter ones for where it is drawn.
fn of_event(list: &mut Vec<Required>, id: &str) {
    list.push(Required { id: format!("event-{id}"), args: Vec::new(), optional: false });
    list.push(Required { id: format!("event-{id}-short"), args: Vec::new(), optional: true });
}

fn of_section(list: &mut Vec<Required>, section: &Section) {
    let names = |args: &[Arg]| args.iter().map(|arg| arg.id()).collect::<Vec<_>>();
    list.push(Required { id: format!("section-{}", section.id), args: Vec::new(), optional: false });
    for step in section.steps.iter() {
        let args = names(&step.args);
        list.push(Required { id: format!("step-{}", step.id), args: args.clone(), optional: false });
        list.push(Required { id: format!("step-{}-more", step.id), args, optional: true });
        for warning in step.warnings.iter() {
            list.push(Required { id: format!("warning-{}", warning.id), args: names(&warning.args), optional: false });
        }
    }
}
