//! What counts for a case: its answers, the defaults where there is none, and what follows from them.

use crate::case::Case;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Catalog, Condition, FieldSet};

/// What was said of every field, one bit a value; nothing where nobody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Said([Values; Field::COUNT]);

impl Said {
    /// What a case says, and what its day, seats, country and lists come to as values.
    pub(crate) fn of(catalog: &Catalog, case: &Case, day: NaiveDate) -> Self {
        let mut said = Self([0; Field::COUNT]);
        for (values, answer) in said.0.iter_mut().zip(&case.answers) {
            *values = answer.map_or(0, |value| 1 << value);
        }
        if let Some(seats) = case.seats {
            said.seats(catalog, seats);
        }
        if let Some(country) = &case.country {
            let elsewhere = !catalog.eea_ch.iter().any(|code| code == country);
            said.set(Field::CountryGroup, usize::from(elsewhere));
        }
        if let Some(add_ons) = &case.add_ons {
            said.set(Field::AddOns, usize::from(add_ons.is_empty()));
        }
        said.set(Field::End, end(case.ends_on, day));
        said
    }

    pub(crate) fn set(&mut self, field: Field, value: usize) {
        self.0[field as usize] = 1 << value;
    }

    pub(crate) fn seats(&mut self, catalog: &Catalog, seats: u32) {
        self.set(Field::Seats, usize::from(seats > catalog.small_seats));
        self.set(Field::Size, usize::from(seats > 1) + usize::from(seats > 20));
    }
}

/// On which side of the as-of day the end lies, as a value of [`Field::End`].
pub(crate) fn end(ends_on: Option<NaiveDate>, day: NaiveDate) -> usize {
    ends_on.map_or(0, |last| if day <= last { 1 } else { 2 })
}

/// The value of every field, one bit each. A field nobody answered and that has no default counts as `unanswered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    values: [Values; Field::COUNT],
    day: NaiveDate,
}

impl Facts {
    /// What was said with the defaults, before anything is derived.
    pub(crate) fn new(catalog: &Catalog, said: Said, day: NaiveDate) -> Self {
        let mut facts = Self { values: said.0, day };
        for default in catalog.defaults.iter() {
            if facts.values[default.field as usize] == 0 && facts.meet(&default.when) {
                facts.set(default.field, usize::from(default.value));
            }
        }
        for field in Field::ALL {
            if facts.values[*field as usize] == 0
                && let Some(place) = field.unanswered()
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

    /// The same facts for what happens on a later day.
    pub(crate) fn by(self, day: NaiveDate) -> Self {
        Self { day: self.day.max(day), ..self }
    }

    /// Whether a condition holds on the as-of day.
    pub(crate) fn meet(&self, condition: &Condition) -> bool {
        self.in_time(condition) && condition.clauses.iter().all(|clause| clause.any_of & self.get(clause.field) != 0)
    }

    /// Whether the as-of day lies within a condition's days.
    pub(crate) fn in_time(&self, condition: &Condition) -> bool {
        condition.from.is_none_or(|from| from.0 <= self.day) && condition.until.is_none_or(|until| self.day < until.0)
    }

    /// The fields that are otherwise there.
    pub(crate) fn differ(&self, other: &Self) -> FieldSet {
        let pairs = self.values.iter().zip(&other.values).enumerate();
        pairs.fold(0, |set, (place, (mine, theirs))| set | FieldSet::from(mine != theirs) << place)
    }

    /// All values, by field.
    pub(crate) fn values(&self) -> [Values; Field::COUNT] {
        self.values
    }
}
