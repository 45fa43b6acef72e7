//! One retired offer: its notices with their matrices.

use super::raw;
use super::raw::value::{Id, Placed, Row, Silence, ValueOf};
use super::resolve::{Place, known, list};
use crate::field::{Field, Values};
use crate::model as m;
use std::collections::BTreeMap;

/// Reads an offer's file.
pub(super) fn offer(at: &mut Place, raw: &raw::Offer) -> m::Offer {
    let features = raw.feature.iter().map(|feature| m::Feature {
        id: feature.id.get_ref().clone().into(),
        needed_by_default: feature.silence.as_ref().is_some_and(|word| matches!(at.word(word), Silence::Needed)),
        alike: feature.alike,
        source: at.source(&feature.source),
    });
    let features: Vec<_> = features.collect();
    if features.len() > m::Features::BITS as usize {
        at.wrong(&raw.id.span(), format!("an offer has at most {} features", m::Features::BITS));
    }
    let bits: BTreeMap<&str, m::Features> =
        raw.feature.iter().zip(0..m::Features::BITS).map(|(f, bit)| (f.id.get_ref().as_str(), 1 << bit)).collect();
    m::Offer {
        id: raw.id.get_ref().clone().into(),
        plan: at.plan(&raw.plan),
        editions: list(raw.edition.iter().map(|entry| edition(at, entry)).collect()),
        self_service: at.source(&raw.self_service),
        aliases: list(raw.aliases.iter().map(|alias| alias.clone().into()).collect()),
        notices: list(raw.notice.iter().map(|entry| notice(at, entry, &bits)).collect()),
        features: list(features),
    }
}

fn edition(at: &mut Place, raw: &raw::Edition) -> m::Edition {
    m::Edition { organisation: at.value_of(&raw.organisation), plan: at.plan(&raw.plan) }
}

fn feature(at: &mut Place, id: &Id, bits: &BTreeMap<&str, m::Features>) -> m::Features {
    bits.get(id.get_ref().as_str()).copied().unwrap_or_else(|| {
        let names = known(bits.keys().copied());
        at.wrong(&id.span(), format!("`{}` is no feature of this offer; allowed are {names}", id.get_ref()));
        0
    })
}

fn values<const FIELD: usize>(at: &mut Place, values: &[ValueOf<FIELD>]) -> Values {
    values.iter().fold(0, |mask, value| mask | 1 << at.value_of(value))
}

fn notice(at: &mut Place, raw: &raw::Notice, bits: &BTreeMap<&str, m::Features>) -> m::Notice {
    let source = at.source(&raw.source);
    let choices: Vec<(&str, u8)> =
        raw.option.iter().enumerate().map(|(place, o)| (o.id.get_ref().as_str(), place as u8)).collect();
    let mut options: Vec<_> = raw.option.iter().map(|entry| choice(at, entry, source)).collect();
    let mut covered = 0;
    for (id, row) in &raw.matrix {
        let id = Placed::new(row.span(), id.clone());
        let bit = feature(at, &id, bits);
        covered |= bit;
        matrix_row(at, row, bit, &mut options);
    }
    let mut asks: Vec<Field> =
        options.iter().flat_map(|o| o.conditions.iter().map(|condition| condition.clause.field)).collect();
    asks.sort();
    asks.dedup();
    let next_step = |at: &mut Place, step: &raw::NextStep| m::NextStep {
        id: step.id.get_ref().clone().into(),
        option: at.one_of(&step.option, "option of this notice", &choices),
        features: step.features.iter().fold(0, |mask, id| mask | feature(at, id, bits)),
        leads_to: step.leads_to.as_ref().map(|id| at.one_of(id, "option of this notice", &choices)),
        sources: at.sources(&step.source),
    };
    let next_steps = list(raw.next_step.iter().map(|step| next_step(at, step)).collect());
    let remark = |at: &mut Place, remark: &raw::Remark| m::Remark {
        id: remark.id.get_ref().clone().into(),
        cells: list(
            remark
                .cells
                .iter()
                .map(|cell| m::Cell {
                    option: at.one_of(&cell.option, "option of this notice", &choices),
                    feature: feature(at, &cell.feature, bits),
                })
                .collect(),
        ),
        sources: at.sources(&remark.source),
    };
    let remarks = list(raw.remark.iter().map(|entry| remark(at, entry)).collect());
    let substitute = |at: &mut Place, entry: &raw::Substitute| m::Substitute {
        plan: at.plan(&entry.plan),
        by: at.plan(&entry.by),
        source: at.source(&entry.source),
    };
    let note = |at: &mut Place, note: &raw::Note| m::Note {
        id: note.id.get_ref().clone().into(),
        when: at.condition(&note.when),
        options: list(note.options.iter().map(|id| at.one_of(id, "option of this notice", &choices)).collect()),
        sources: at.sources(&note.source),
    };
    let notes = list(raw.note.iter().map(|entry| note(at, entry)).collect());
    for id in raw.option.iter().filter_map(|option| option.dominated.as_ref()) {
        if !raw.remark.iter().any(|remark| remark.id.get_ref() == id.get_ref()) {
            at.wrong(&id.span(), format!("`{}` is no remark of this notice", id.get_ref()));
        }
    }
    m::Notice {
        id: raw.id.get_ref().clone().into(),
        bought_through: values(at, &raw.bought_through),
        source,
        in_force_from: at.day(&raw.in_force_from),
        sectors: values(at, &raw.sectors),
        roles: list(raw.roles.iter().map(|role| role.clone().into()).collect()),
        dates: at.dated(&raw.date),
        last_possible_ends: at.dated(&raw.last_possible_end),
        features: covered,
        numbered: raw.numbered,
        options: list(options),
        substitutes: list(raw.substitute.iter().map(|entry| substitute(at, entry)).collect()),
        next_steps,
        asks: list(asks),
        remarks,
        notes,
    }
}

fn choice(at: &mut Place, raw: &raw::Choice, notice: m::SourceRef) -> m::Choice {
    let condition = |at: &mut Place, entry: &raw::ChoiceCondition| {
        let clauses = at.condition(&entry.when).clauses;
        if clauses.len() != 1 {
            let message = "a condition on an option speaks of exactly one field".to_owned();
            at.wrong(&raw.id.span(), message);
        }
        clauses.first().map(|clause| m::ChoiceCondition {
            clause: clause.clone(),
            next_steps: list(entry.next_steps.iter().map(|id| id.clone().into()).collect()),
            sources: at.sources(&entry.source),
        })
    };
    m::Choice {
        id: raw.id.get_ref().clone().into(),
        number: raw.number,
        plans: at.plans(&raw.plans),
        alternatives: at.plans(&raw.alternatives),
        provides: 0,
        disputed: 0,
        conditions: list(raw.condition.iter().filter_map(|entry| condition(at, entry)).collect()),
        dominated: raw.dominated.as_ref().map(|id| id.get_ref().clone().into()),
        sources: raw.source.as_ref().map_or_else(|| list(vec![notice]), |refs| at.sources(refs)),
    }
}

/// A row of the picture: one cell an option, `Y` for yes, `-` for no, `Y?` for a printed yes that is disputed.
fn matrix_row(at: &mut Place, row: &Row, bit: m::Features, options: &mut [m::Choice]) {
    let cells: Vec<&str> = row.get_ref().0.split_whitespace().collect();
    if cells.len() != options.len() {
        let message = format!("this row has {} cells, but there are {} options", cells.len(), options.len());
        at.wrong(&row.span(), message);
    }
    for (cell, option) in cells.into_iter().zip(options) {
        match cell {
            "Y" => option.provides |= bit,
            "Y?" => {
                option.provides |= bit;
                option.disputed |= bit;
            }
            "-" => {}
            other => at.wrong(&row.span(), format!("a cell is Y, - or Y? (disputed), not `{other}`")),
        }
    }
}
