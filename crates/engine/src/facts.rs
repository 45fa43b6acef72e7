//! What counts for a case: its answers, the defaults where there is none, and what follows from them.

use crate::case::Case;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::field::{ValueSet, Values};
use nextplan_catalog::model::{Catalog, Condition};

/// What was said of every field, as the values that it can have: all of them where nobody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Said(ValueSet);

impl Said {
    /// What a case says, and what its day, seats, country and lists come to as values.
    pub(crate) fn of(catalog: &Catalog, case: &Case, day: NaiveDate) -> Self {
        let mut said = Self(ValueSet::MAX);
        for (field, answer) in Field::ALL.iter().zip(&case.answers) {
            if let Some(value) = answer {
                said.set(*field, usize::from(*value));
            }
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
        self.0 = with(self.0, field, value);
    }

    /// What was said, as values of all fields.
    pub(crate) fn values(&self) -> ValueSet {
        self.0
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

/// A set of values in which a field has one value.
fn with(set: ValueSet, field: Field, value: usize) -> ValueSet {
    set & !field.all_values() | field.among_all(1 << value)
}

/// The value of every field. A field nobody answered and that has no default counts as `unanswered`; one that is not
/// derived yet can have any value, so that no condition on it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    values: ValueSet,
    day: NaiveDate,
}

/// The fields of which silence is a value, each with that value as a set.
static SILENT: [(Field, ValueSet); SILENT_FIELDS] = {
    let mut silent = [(Field::ALL[0], 0); SILENT_FIELDS];
    let (mut place, mut found) = (0, 0);
    while place < Field::COUNT {
        if let Some(value) = Field::ALL[place].unanswered() {
            silent[found] = (Field::ALL[place], Field::ALL[place].among_all(1 << value));
            found += 1;
        }
        place += 1;
    }
    silent
};

const SILENT_FIELDS: usize = {
    let (mut place, mut found) = (0, 0);
    while place < Field::COUNT {
        found += Field::ALL[place].unanswered().is_some() as usize;
        place += 1;
    }
    found
};

impl Facts {
    /// What was said with the defaults, before anything is derived.
    pub(crate) fn new(catalog: &Catalog, said: Said, day: NaiveDate) -> Self {
        let mut facts = Self { values: said.0, day };
        for default in catalog.defaults.iter() {
            if facts.open(default.field) && facts.meet(&default.when) {
                facts.set(default.field, usize::from(default.value));
            }
        }
        for (field, silence) in SILENT {
            if facts.open(field) {
                facts.values &= !field.all_values() | silence;
            }
        }
        facts
    }

    /// Whether nothing is known of a field yet.
    fn open(&self, field: Field) -> bool {
        !self.values & field.all_values() == 0
    }

    /// Says what a field is.
    pub(crate) fn set(&mut self, field: Field, value: usize) {
        self.values = with(self.values, field, value);
    }

    /// The value of a field, as a set of one.
    pub(crate) fn get(&self, field: Field) -> Values {
        field.of_all(self.values)
    }

    /// The place of a field's value among [`Field::values`].
    pub(crate) fn index(&self, field: Field) -> usize {
        self.get(field).trailing_zeros() as usize
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
    #[inline]
    pub(crate) fn meet(&self, condition: &Condition) -> bool {
        !self.touch(condition.fails_on) && self.in_time(condition)
    }

    /// Whether the as-of day lies within a condition's days.
    pub(crate) fn in_time(&self, condition: &Condition) -> bool {
        condition.from.is_none_or(|from| from.0 <= self.day) && condition.until.is_none_or(|until| self.day < until.0)
    }

    /// The same with the values that some fields have in others.
    pub(crate) fn with(self, fields: ValueSet, others: ValueSet) -> Self {
        Self { values: self.values & !fields | others & fields, ..self }
    }

    /// The values of all fields.
    pub(crate) fn values(&self) -> ValueSet {
        self.values
    }

    /// Whether some field can have one of these values.
    pub(crate) fn touch(&self, set: ValueSet) -> bool {
        self.values & set != 0
    }

    /// The values that are here and not there, or there and not here.
    pub(crate) fn differ(&self, other: &Self) -> ValueSet {
        self.values ^ other.values
    }
}
