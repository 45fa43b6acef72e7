//! How to move, from the files to the model: paths, margins, what follows the end, menus, steps; and what changed.

use super::raw;
use super::raw::value::{Id, Unit, When, Word};
use super::resolve::{Place, list};
use crate::model as m;

impl Place<'_> {
    pub(super) fn default(&mut self, default: &raw::Default) -> m::Default {
        let field = self.word(&default.field);
        let value = self.value(&default.value.span(), field, default.value.get_ref());
        m::Default { field, value, when: self.condition(&default.when) }
    }

    pub(super) fn path(&mut self, row: &raw::PathRow) -> m::PathRow {
        m::PathRow {
            path: self.value_of(&row.id),
            when: self.condition(&row.when),
            reason: row.reason.clone().into(),
            sources: self.sources(&row.source),
        }
    }

    pub(super) fn margin(&mut self, margin: &raw::Margin) -> m::Margin {
        m::Margin {
            id: margin.id.get_ref().clone().into(),
            days: margin.days,
            working: matches!(self.word(&margin.unit), Unit::Working),
            when: self.condition(&margin.when),
            sources: self.sources(&margin.source),
        }
    }

    pub(super) fn aftermath(&mut self, event: &raw::Aftermath) -> m::Aftermath {
        m::Aftermath {
            id: event.id.get_ref().clone().into(),
            anchor: self.word(&event.anchor),
            days: event.days,
            capped_by_end: event.capped_by_end,
            planned_with: event.planned_with,
            stage: event.stage.as_ref().map(|stage| {
                self.value_of(stage);
                stage.0.get_ref().clone().into()
            }),
            takes: event.takes.as_ref().map(|takes| self.word(takes)),
            when: self.condition(&event.when),
            sources: self.sources(&event.source),
        }
    }

    pub(super) fn change(&mut self, change: &raw::Change) -> m::Change {
        m::Change {
            version: change.version.get_ref().clone().into(),
            on: self.day(&change.on),
            facts: list(change.facts.iter().map(|fact| fact.clone().into()).collect()),
        }
    }

    pub(super) fn menu_entry(&mut self, menu: &raw::Menu) -> m::Menu {
        let path = |place: &mut Self, path: &raw::MenuPath| m::MenuPath {
            when: place.condition(&path.when),
            items: list(path.items.iter().map(|item| item.clone().into()).collect()),
            checked: place.day(&path.checked),
            sources: place.sources(&path.source),
        };
        let paths = list(menu.path.iter().map(|entry| path(self, entry)).collect());
        m::Menu { id: menu.id.get_ref().clone().into(), paths }
    }

    pub(super) fn section(&mut self, section: &raw::Section) -> m::Section {
        m::Section {
            id: section.id.get_ref().clone().into(),
            steps: list(section.step.iter().map(|step| self.step(&section.when, step)).collect()),
            fails_on: 0,
            depends_on: 0,
        }
    }

    fn menu(&mut self, id: &Id) -> m::MenuRef {
        self.menus.get(id.get_ref().as_str()).copied().unwrap_or_else(|| {
            let message = format!("menu path `{}` does not stand in menus.toml", id.get_ref());
            self.wrong(&id.span(), message);
            0
        })
    }

    fn args(&mut self, words: &[Word<m::Arg>]) -> m::List<m::Arg> {
        list(words.iter().map(|word| self.word(word)).collect())
    }

    fn step(&mut self, section: &When, step: &raw::Step) -> m::Step {
        let outer = self.condition(section);
        let own = self.condition(&step.when);
        let clauses = outer.clauses.iter().chain(own.clauses.iter()).cloned().collect();
        let warning = |place: &mut Self, warning: &raw::Warning| m::Warning {
            id: warning.id.get_ref().clone().into(),
            when: place.condition(&warning.when),
            args: place.args(&warning.args),
            sources: place.sources(&warning.source),
        };
        m::Step {
            id: step.id.get_ref().clone().into(),
            when: m::Condition::new(clauses, own.from.or(outer.from), own.until.or(outer.until)),
            menu: step.menu.as_ref().map(|id| self.menu(id)),
            args: self.args(&step.args),
            due: step.due.as_ref().map(|id| id.get_ref().clone().into()),
            warnings: list(step.warning.iter().map(|w| warning(self, w)).collect()),
            sources: self.sources(&step.source),
        }
    }
}
