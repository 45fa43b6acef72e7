//! What the knowledge asks for is there, and nothing else is: a retired offer without its words does not build.

use super::compiler::Compiled;
use nextplan_catalog::{embedded, required_messages};

/// A sentence for each keyed message that is missing, that nothing asks for, or that wants to know more than the
/// knowledge tells it.
pub(crate) fn check(compiled: &Compiled) -> Vec<String> {
    let required = required_messages(embedded());
    let mut problems = Vec::new();
    for message in &required {
        match compiled.keyed.iter().find(|known| known.id == message.id) {
            None if message.optional => {}
            None => problems.push(format!("locales/*/catalog: message `{}`: the catalog asks for it", message.id)),
            Some(known) => {
                let unknown = known.args.iter().filter(|(name, _)| !message.args.contains(&name.as_str()));
                problems.extend(unknown.map(|(name, _)| {
                    let allowed = message.args.join(", ");
                    let id = &message.id;
                    format!("locales/*/catalog: message `{id}`: `${name}` is not told to it; allowed: {allowed}")
                }));
            }
        }
    }
    let asked = |id: &str| required.iter().any(|message| message.id == id);
    let idle = compiled.keyed.iter().filter(|known| !asked(&known.id));
    problems.extend(idle.map(|known| format!("locales/*/catalog: message `{}`: the catalog never asks", known.id)));
    problems
}
