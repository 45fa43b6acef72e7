//! How to move, from the files to the model: paths, margins, what follows the end, menus, steps; and what changed.

use super::raw::{self, Id, When};
use super::resolve::{Place, conjunction, list};
use crate::field::Field;
use crate::model as m;

/// What an event may put out of reach.
const TAKES: [(&str, m::Takes); 3] =
    [("users", m::Takes::Users), ("admins", m::Takes::Admins), ("data", m::Takes::Data)];

impl Place<'_> {
    pub(super) fn path(&mut self, row: &raw::PathRow) -> m::PathRow {
        m::PathRow {
            path: self.value(&row.id.span(), Field::Path, row.id.get_ref()),
            when: self.condition(&row.when),
            reason: row.reason.clone().into(),
            sources: self.sources(&row.source),
        }
    }

    pub(super) fn margin(&mut self, margin: &raw::Margin) -> m::Margin {
        m::Margin {
            id: margin.id.get_ref().clone().into(),
            days: margin.days,
            working: self.one_of(&margin.unit, "unit", &[("calendar", false), ("working", true)]),
            when: self.condition(&margin.when),
            sources: self.sources(&margin.source),
        }
    }

    pub(super) fn aftermath(&mut self, event: &raw::Aftermath) -> m::Aftermath {
        let anchors = [("end", m::Anchor::End), ("suspension", m::Anchor::Suspension)];
        m::Aftermath {
            id: event.id.get_ref().clone().into(),
            anchor: self.one_of(&event.anchor, "anchor", &anchors),
            days: event.days,
            capped_by_end: event.capped_by_end,
            planned_with: event.planned_with,
            stage: event.stage.as_ref().map(|stage| {
                self.value(&stage.span(), Field::Stage, stage.get_ref());
                stage.get_ref().clone().into()
            }),
            takes: event.takes.as_ref().map(|takes| self.one_of(takes, "thing that can be out of reach", &TAKES)),
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
        }
    }

    fn menu(&mut self, id: &Id) -> m::MenuRef {
        self.menus.get(id.get_ref().as_str()).copied().unwrap_or_else(|| {
            let message = format!("menu path `{}` does not stand in menus.toml", id.get_ref());
            self.wrong(&id.span(), message);
            0
        })
    }

    fn args(&mut self, ids: &[Id]) -> m::List<m::Arg> {
        let allowed: Vec<_> = m::Arg::ALL.iter().map(|(arg, id)| (*id, *arg)).collect();
        list(ids.iter().map(|id| self.one_of(id, "argument", &allowed)).collect())
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
            when: conjunction(clauses, own.from.or(outer.from), own.until.or(outer.until)),
            menu: step.menu.as_ref().map(|id| self.menu(id)),
            args: self.args(&step.args),
            due: step.due.as_ref().map(|id| id.get_ref().clone().into()),
            warnings: list(step.warning.iter().map(|w| warning(self, w)).collect()),
            sources: self.sources(&step.source),
        }
    }
}
