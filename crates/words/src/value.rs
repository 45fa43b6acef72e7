//! What stands in a sentence's gaps.

use std::borrow::Cow;

use chrono::NaiveDate;

/// An argument of a message.
///
/// ```
/// use nextplan_words::Value;
/// let args: [(&str, Value); 2] = [("plan", "Office 365 E3".into()), ("seats", 25.into())];
/// assert_eq!(args[1].1, Value::Number(25));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name or another piece of text, shown as it is.
    Text(Cow<'a, str>),
    /// A count, grouped by thousands. A year is no count: pass it as text or as a date.
    Number(i64),
    /// A day, shown in the style that the message asks for, else in [`crate::DateStyle::Long`].
    Date(NaiveDate),
    /// Several things: "A, B and C".
    List(Vec<Cow<'a, str>>),
}

impl<'a> Value<'a> {
    /// A list of anything that has text.
    pub fn list(items: &'a [impl AsRef<str>]) -> Self {
        Self::List(items.iter().map(|item| Cow::Borrowed(item.as_ref())).collect())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Value<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// What is too large for a count stays as large as a count can be.
impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<Vec<Cow<'a, str>>> for Value<'a> {
    fn from(items: Vec<Cow<'a, str>>) -> Self {
        Self::List(items)
    }
}

impl<'a> From<Vec<&'a str>> for Value<'a> {
    fn from(items: Vec<&'a str>) -> Self {
        Self::List(items.into_iter().map(Cow::Borrowed).collect())
    }
}

impl From<Vec<String>> for Value<'_> {
    fn from(items: Vec<String>) -> Self {
        Self::List(items.into_iter().map(Cow::Owned).collect())
    }
}

impl<'a> From<&'a [&'a str]> for Value<'a> {
    fn from(items: &'a [&'a str]) -> Self {
        Self::list(items)
    }
}
