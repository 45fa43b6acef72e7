//! What a message expects of an argument. The build script reads this file too.

/// What a message does with an argument, over all its uses in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Shown as it is, or selected on by its text. A keyed message shows any value here, in the
    /// value's plain form.
    Text,
    /// Counted: a plural form depends on it, or it stands in `NUMBER($x)`.
    Number,
    /// A day: it stands in `DATETIME($x)`.
    Date,
    /// Several things: it stands in `LIST($x)`.
    List,
}
