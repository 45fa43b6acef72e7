//! The form of a compiled message: its text, with control characters for what varies.
//!
//! The build script writes it and the renderer reads it; both include this file. Text is refused
//! at build time if it contains a control character other than a line break, so none is mistaken.
//!
//! ```text
//! ARG i                                            the argument in its plain form
//! DATE i s                                         the date in the style whose letter is s
//! OR i                                             the list, joined by "or"
//! SELECT i (KEY name THEN pattern)* ELSE pattern END
//! ```
//!
//! `i` is the argument's place among the message's arguments, by name, as the character `'0' + i`.

/// Stands between two messages.
pub(crate) const NEXT: char = '\0';
pub(crate) const ARG: char = '\x01';
pub(crate) const DATE: char = '\x02';
pub(crate) const OR: char = '\x03';
pub(crate) const SELECT: char = '\x04';
pub(crate) const KEY: char = '\x05';
pub(crate) const THEN: char = '\x06';
pub(crate) const ELSE: char = '\x07';
pub(crate) const END: char = '\x08';

/// One place in the text is kept for each so many messages; the rest are found by counting [`NEXT`].
/// More would save bytes, fewer would save time: this many costs a few hundred bytes for both.
pub(crate) const STRIDE: usize = 16;
