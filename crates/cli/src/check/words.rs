//! The words that the knowledge names.

use super::{Report, Subject};
use nextplan_catalog::required_messages;
use nextplan_words::{Kind, args_of, exists, keyed_ids};
use std::collections::BTreeSet;

/// Where such messages stand.
const PLACE: &str = "locales/*/catalog";

/// Every message that the catalog asks for exists, and uses only what it is told.
pub(super) fn every_message_is_there(subject: &Subject, report: &mut Report) {
    for required in required_messages(subject.catalog) {
        if !exists(&required.id) {
            if !required.optional {
                report.fail(PLACE, &format!("message `{}` is missing; the catalog asks for it", required.id));
            }
            continue;
        }
        for (name, kind) in args_of(&required.id) {
            if !required.args.contains(name) {
                let told = if required.args.is_empty() { "nothing".to_owned() } else { required.args.join(", ") };
                report.fail(PLACE, &format!("message `{}` uses ${name}; it is told {told}", required.id));
            } else if *kind != Kind::Text && *kind != told_as(name) {
                let kinds = format!("{:?}, and it is told a {:?}", kind, told_as(name)).to_lowercase();
                report.fail(PLACE, &format!("message `{}` takes ${name} for a {kinds}", required.id));
            }
        }
    }
}

/// What the documents crate tells a message by that name.
fn told_as(name: &str) -> Kind {
    match name {
        "seats" | "other-seats" => Kind::Number,
        "ends-on" | "suspend-by" | "suspend-early" | "last-possible-end" | "users-until" | "admins-until"
        | "gone-on" | "service-end" => Kind::Date,
        "base-plans" | "add-on-plans" | "unconfirmed-plans" | "plans" => Kind::List,
        _ => Kind::Text,
    }
}

/// The catalog asks for every message that it may name.
pub(super) fn every_message_is_asked_for(subject: &Subject, report: &mut Report) {
    let required: BTreeSet<String> = required_messages(subject.catalog).into_iter().map(|one| one.id).collect();
    for id in keyed_ids().filter(|id| !required.contains(*id)) {
        report.fail(PLACE, &format!("message `{id}`: nothing in the catalog asks for it"));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;
    use nextplan_catalog::model::Arg;

    #[test]
    fn a_step_without_words_is_found_and_so_are_words_without_a_step() {
        let rename = |catalog: &mut nextplan_catalog::Catalog| {
            let steps = &mut catalog.sections.to_mut()[0].steps;
            steps.to_mut()[0].id = "never-written".into();
        };
        assert!(found(every_message_is_there, rename)[0].contains("`step-never-written` is missing"));
        assert!(found(every_message_is_asked_for, rename)[0].contains("nothing in the catalog asks for it"));
    }

    #[test]
    fn a_sentence_that_wants_to_know_more_than_it_is_told_is_found() {
        let found = found(every_message_is_there, |catalog| {
            for step in catalog.sections.to_mut().iter_mut().flat_map(|section| section.steps.to_mut()) {
                step.args = Vec::new().into();
            }
        });
        assert!(found.iter().any(|line| line.contains("it is told nothing")), "{found:?}");
    }

    #[test]
    fn the_kind_of_every_argument_is_known() {
        for (_, name) in Arg::ALL {
            assert!(told_as(name) != Kind::Text || name.starts_with("retired-"), "{name}");
        }
    }
}
