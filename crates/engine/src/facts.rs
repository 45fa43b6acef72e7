//! What counts for a case: its answers, the defaults where there is none, and what follows from them.

use crate::case::Case;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Catalog, Condition};

/// The value of every field, one bit each. A field nobody answered and that has no default counts as `unanswered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    values: [Values; Field::COUNT],
    day: NaiveDate,
}

impl Facts {
    /// The facts of a case before anything is derived from them.
    pub(crate) fn new(catalog: &Catalog, case: &Case, day: NaiveDate) -> Self {
        let mut facts = Self { values: [0; Field::COUNT], day };
        for (field, answer) in Field::ALL.iter().zip(&case.answers) {
            facts.values[*field as usize] = answer.map_or(0, |value| 1 << value);
        }
        if let Some(seats) = case.seats {
            facts.set(Field::Seats, usize::from(seats > catalog.small_seats));
            facts.set(Field::Size, usize::from(seats > 20));
        }
        if let Some(country) = &case.country {
            facts.set(Field::CountryGroup, usize::from(!catalog.eea_ch.iter().any(|code| code == country)));
        }
        if let Some(add_ons) = &case.add_ons {
            facts.set(Field::AddOns, usize::from(add_ons.is_empty()));
        }
        facts.set(
            Field::End,
            match case.ends_on {
                None => 0,
                Some(last) if day <= last => 1,
                Some(_) => 2,
            },
        );
        for default in catalog.defaults.iter() {
            if facts.values[default.field as usize] == 0 && facts.meet(&default.when) {
                facts.set(default.field, usize::from(default.value));
            }
        }
        for field in Field::ALL {
            if facts.values[*field as usize] == 0
                && let Some(place) = field.value_index("unanswered")
            {
                facts.set(*field, place);
            }
        }
        facts
    }

    /// Says what a field is.
    pub(crate) fn set(&mut self, field: Field, value: usize) {
        self.values[field as usize] = 1 << value;
    }

    /// The value of a field, as a set of one.
    pub(crate) fn get(&self, field: Field) -> Values {
        self.values[field as usize]
    }

    /// The place of a field's value among [`Field::values`].
    pub(crate) fn index(&self, field: Field) -> usize {
        (self.get(field).trailing_zeros() as usize).min(field.values().len() - 1)
    }

    /// The value of a field by its name.
    pub(crate) fn word(&self, field: Field) -> &'static str {
        field.values()[self.index(field)]
    }

    /// Whether a condition holds on the as-of day.
    pub(crate) fn meet(&self, condition: &Condition) -> bool {
        condition.from.is_none_or(|from| from.0 <= self.day)
            && condition.until.is_none_or(|until| self.day < until.0)
            && condition.clauses.iter().all(|clause| clause.any_of & self.get(clause.field) != 0)
    }
}
