//! How text is set: what is certain is corrected, what a person must decide is refused.
//!
//! French wants a no-break space before `: ; ? ! »` and after `«`, and the curved apostrophe
//! (`reference/terms.md`). Translators' keyboards give ordinary spaces and straight apostrophes, so
//! these are corrected; a space that is missing altogether is refused, since it may be meant.
//! Text in a string literal, `{ "…" }`, is left as it is: the way out.

use crate::lang::Lang;

const NO_BREAK: char = '\u{A0}';
const NARROW: char = '\u{202F}';

/// What stands before a piece of text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    Start,
    Char(char),
    /// An argument, a term, or a choice: a word, most likely.
    Value,
}

impl Before {
    pub(crate) fn after(self, text: &str) -> Self {
        text.chars().next_back().map_or(self, Self::Char)
    }
}

/// The text as it is set, and what is wrong with it. `more` tells that a placeable follows.
pub(crate) fn set(lang: Lang, text: &str, before: Before, more: bool) -> (String, Vec<String>) {
    let mut mistakes = Vec::new();
    if text.contains("...") {
        mistakes.push("has `...`; write `…`".to_owned());
    }
    let indented = matches!(before, Before::Start | Before::Char('\n'));
    if (if indented { text.trim_start_matches(' ') } else { text }).contains("  ") {
        mistakes.push("has two spaces in a row".to_owned());
    }
    if text.contains(|c: char| c.is_control() && c != '\n') {
        mistakes.push("has a control character or a tab".to_owned());
    }
    let mut setter = Setter { lang, chars: text.chars().collect(), before, more, mistakes };
    let set = (0..setter.chars.len()).map(|at| setter.char(at)).collect();
    (set, setter.mistakes)
}

struct Setter {
    lang: Lang,
    chars: Vec<char>,
    before: Before,
    more: bool,
    mistakes: Vec<String>,
}

impl Setter {
    fn char(&mut self, at: usize) -> char {
        let c = self.chars[at];
        match (self.lang, c) {
            (Lang::Fr | Lang::Sv, ' ') if matches!(self.next(at), Some('%' | '€')) => NO_BREAK,
            (Lang::Fr, ' ') => self.french_space(at),
            (Lang::Fr, ':' | ';' | '?' | '!') => self.french_mark(at),
            (Lang::Fr, '»') if !self.space_before(at) => self.refuse(c, "before"),
            (Lang::Fr, '«') if self.glued_after(at) => self.refuse(c, "after"),
            (Lang::Fr, '\'') => self.french_apostrophe(at),
            _ => c,
        }
    }

    fn french_space(&self, at: usize) -> char {
        match self.next(at) {
            Some('»') => NO_BREAK,
            Some(':') if !self.in_token(at + 1) => NO_BREAK,
            Some(';' | '?' | '!') if !self.in_token(at + 1) => NARROW,
            _ if self.before(at) == Before::Char('«') => NO_BREAK,
            _ => ' ',
        }
    }

    fn french_mark(&mut self, at: usize) -> char {
        let mark = self.chars[at];
        // Of `?!` only the first mark wants a space, and of `(?)` none.
        let after_mark = matches!(self.before(at), Before::Char('?' | '!' | '…' | '('));
        if self.in_token(at) || after_mark || self.space_before(at) { mark } else { self.refuse(mark, "before") }
    }

    fn french_apostrophe(&mut self, at: usize) -> char {
        let letter_before = match self.before(at) {
            Before::Char(c) => c.is_alphabetic(),
            Before::Value => true,
            Before::Start => false,
        };
        let word_after = match self.next(at) {
            Some(c) => c.is_alphanumeric() || c == '«',
            None => self.more,
        };
        if !(letter_before && word_after) {
            self.mistakes.push("has a straight apostrophe; write `’`".to_owned());
        }
        '’'
    }

    fn refuse(&mut self, mark: char, side: &str) -> char {
        self.mistakes.push(format!("has no space {side} `{mark}`, as French wants one"));
        mark
    }

    fn before(&self, at: usize) -> Before {
        match at.checked_sub(1) {
            Some(before) => Before::Char(self.chars[before]),
            None => self.before,
        }
    }

    fn next(&self, at: usize) -> Option<char> {
        self.chars.get(at + 1).copied()
    }

    fn space_before(&self, at: usize) -> bool {
        match self.before(at) {
            Before::Start => true,
            Before::Char(c) => c.is_whitespace(),
            Before::Value => false,
        }
    }

    fn glued_after(&self, at: usize) -> bool {
        self.next(at).map_or(self.more, |next| !next.is_whitespace())
    }

    /// A mark inside an address, a time or a piece of code is no punctuation.
    fn in_token(&self, at: usize) -> bool {
        let inside = |c: char| c.is_alphanumeric() || "/\\:=_-&#$".contains(c);
        if self.next(at).is_some_and(inside) {
            return true;
        }
        let start = self.chars[..at].iter().rposition(|c| c.is_whitespace()).map_or(0, |at| at + 1);
        self.chars[start..at].windows(3).any(|part| part == [':', '/', '/'])
    }
}
