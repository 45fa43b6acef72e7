//! The renderer: a compiled message and its arguments become a sentence.
//!
//! It is total: whatever the message's bytes and the arguments are, it ends and gives some text.
//! The form of a compiled message is described in `ops.rs`.

use std::str::Chars;

use crate::format::{self, DateStyle, Join};
use crate::ops;
use crate::plural;
use crate::{Kind, Lang, Value};

/// The compiled messages of one language, or the ids of the keyed ones: texts, one after another.
pub(crate) struct Table<'a> {
    pub(crate) texts: &'a str,
    /// Where each [`ops::STRIDE`]th text begins.
    pub(crate) starts: &'a [u32],
}

impl<'a> Table<'a> {
    pub(crate) fn get(&self, nth: usize) -> Option<&'a str> {
        self.from(nth / ops::STRIDE)?.nth(nth % ops::STRIDE)
    }

    /// The texts from a kept place on.
    pub(crate) fn from(&self, start: usize) -> Option<std::str::Split<'a, char>> {
        let start = *self.starts.get(start)? as usize;
        Some(self.texts.get(start..)?.split(ops::NEXT))
    }
}

/// The arguments by their place among the message's arguments.
#[derive(Clone, Copy)]
pub(crate) enum Args<'a> {
    /// In that order already: what a typed function passes.
    Ordered(&'a [Value<'a>]),
    /// By name: what is passed with an id. Some may be missing, others may be too many.
    Named(&'a [(&'a str, Kind)], &'a [(&'a str, Value<'a>)]),
}

impl<'a> Args<'a> {
    fn get(self, nth: usize) -> Option<&'a Value<'a>> {
        match self {
            Self::Ordered(values) => values.get(nth),
            Self::Named(names, values) => {
                let (name, _) = names.get(nth)?;
                values.iter().find(|(known, _)| known == name).map(|(_, value)| value)
            }
        }
    }

    fn name(self, nth: usize) -> &'a str {
        match self {
            Self::Ordered(_) => None,
            Self::Named(names, _) => names.get(nth),
        }
        .map_or("", |(name, _)| name)
    }
}

pub(crate) fn render(lang: Lang, message: &str, args: Args<'_>) -> String {
    let mut renderer = Renderer { lang, rest: message.chars(), args, out: String::new() };
    // A stray mark ends a pattern; what follows it is still text.
    while renderer.pattern(true).is_some() {}
    renderer.out
}

struct Renderer<'a> {
    lang: Lang,
    rest: Chars<'a>,
    args: Args<'a>,
    out: String,
}

impl<'a> Renderer<'a> {
    /// Reads up to the mark that ends a variant, or to the end; writes only what was selected.
    fn pattern(&mut self, selected: bool) -> Option<char> {
        while let Some(c) = self.rest.next() {
            match c {
                ops::ARG | ops::OR => {
                    let nth = self.place();
                    if selected {
                        self.argument(nth, if c == ops::OR { Join::Or } else { Join::And }, DateStyle::Long);
                    }
                }
                ops::DATE => {
                    let nth = self.place();
                    let style = style(self.rest.next());
                    if selected {
                        self.argument(nth, Join::And, style);
                    }
                }
                ops::SELECT => self.select(selected),
                ops::KEY | ops::ELSE | ops::END => return Some(c),
                c if selected => self.out.push(c),
                _ => {}
            }
        }
        None
    }

    /// The first variant whose key fits, else the default, which comes last.
    fn select(&mut self, selected: bool) {
        let nth = self.place();
        let mut open = selected;
        let mut mark = self.rest.next();
        loop {
            match mark {
                Some(ops::KEY) => {
                    let fits = open && self.key_fits(nth);
                    open &= !fits;
                    mark = self.pattern(fits);
                }
                Some(ops::ELSE) => mark = self.pattern(std::mem::take(&mut open)),
                _ => return,
            }
        }
    }

    fn key_fits(&mut self, nth: usize) -> bool {
        let rest: &'a str = self.rest.as_str();
        let (key, rest) = rest.split_once(ops::THEN).unwrap_or((rest, ""));
        self.rest = rest.chars();
        match self.args.get(nth) {
            Some(Value::Number(number)) => key == plural::category(self.lang, *number) || key == number.to_string(),
            Some(Value::Text(text)) => key == text,
            Some(Value::Date(_) | Value::List(_)) | None => false,
        }
    }

    fn argument(&mut self, nth: usize, join: Join, style: DateStyle) {
        let text = match self.args.get(nth) {
            Some(Value::Text(text)) => return self.out.push_str(text),
            Some(Value::Number(number)) => format::number(self.lang, *number),
            Some(Value::Date(day)) => format::date(self.lang, *day, style),
            Some(Value::List(items)) => format::list(self.lang, items, join),
            // Seen and reported by whoever reads the page, rather than a blank page.
            None => ["{$", self.args.name(nth), "}"].concat(),
        };
        self.out.push_str(&text);
    }

    fn place(&mut self) -> usize {
        let c = self.rest.next().unwrap_or('0');
        (c as usize).saturating_sub('0' as usize)
    }
}

fn style(letter: Option<char>) -> DateStyle {
    match letter {
        Some('s') => DateStyle::Short,
        Some('w') => DateStyle::Weekday,
        Some('f') => DateStyle::Full,
        Some('m') => DateStyle::Month,
        Some('d') => DateStyle::Day,
        _ => DateStyle::Long,
    }
}
