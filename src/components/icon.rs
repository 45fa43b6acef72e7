//! Icons: one name for each shape, drawn once.
//!
//! The shapes are `<symbol>`s in `index.html`, where the browser has them before the program has come and where they
//! cost no node of the virtual DOM. This is the only place in the program that knows their ids.
//!
//! ```ignore
//! html! { <span class="mark is-rec">{ icon(IconKind::Recommended) }{ words }</span> }
//! html! { <button class="btn">{ icon_in("i", IconKind::Share) }<span>{ words }</span></button> }
//! ```

use yew::prelude::*;

/// Which icon. A shape never stands alone: the word beside it says the same, colour comes third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the set is drawn whole, whichever of it the pages use so far")]
pub enum IconKind {
    /// The product's mark: a line that leaves one track for another.
    Brand,
    /// Yes, provided.
    Check,
    /// No, not provided.
    Dash,
    /// Missing; also: close, clear.
    Cross,
    /// Unsure.
    Ask,
    /// Filled disc with tick.
    Recommended,
    /// Recommended so far: dashed ring with tick.
    SoFar,
    /// Ring with tick.
    Suitable,
    /// Ring with bar.
    RuledOut,
    /// Verify first: lens with tick.
    Verify,
    /// No option left: dashed ring with dash.
    NoneLeft,
    /// Ring with dot.
    Nearest,
    /// Nothing can change the answer any more.
    Settled,
    /// What an answer would change.
    Fork,
    /// Can be bought: filled price tag.
    BuyYes,
    /// A successor is named: tag with arrow.
    BuySuccessor,
    /// Cannot be bought: struck tag.
    BuyNo,
    /// Not known: dashed tag with question mark.
    BuyUnknown,
    /// How sure, of three: official.
    Sure3,
    /// How sure: good.
    Sure2,
    /// How sure: weak.
    Sure1,
    /// How sure: nothing found.
    Sure0,
    /// Mind this: open triangle.
    Warn,
    /// Ended: octagon.
    Overdue,
    /// Within 30 days: filled triangle.
    Soon,
    /// Within 90 days: half disc.
    Watch,
    /// Within a year: quarter disc.
    Year,
    /// Later than a year: ring.
    Later,
    /// Leads to.
    Arrow,
    /// Opens; turned when open (class `chev`).
    Chevron,
    /// Further down the page.
    Down,
    /// Change the case.
    Edit,
    /// Hand on.
    Share,
    /// A link.
    Link,
    /// Print.
    Print,
    /// Copy.
    Copy,
    /// Save as a file.
    Save,
    /// Into a calendar.
    Calendar,
    /// Hand over to a colleague.
    HandOver,
    /// Search.
    Search,
    /// A file.
    File,
    /// A file that cannot be read.
    NoFile,
    /// Stays in this browser.
    Lock,
    /// Sourced.
    Source,
    /// Wipe.
    Bin,
    /// Years left out.
    Cut,
    /// Key of the train graph: on sale (24 by 12).
    KeyRun,
    /// Key: sales end (24 by 12).
    KeyEnd,
    /// Key: running out (24 by 12).
    KeyLeft,
    /// Key: service ended (24 by 12).
    KeyStop,
}

impl IconKind {
    /// All of them, in the order of `index.html`.
    #[cfg(test)]
    pub const ALL: [Self; 50] = [
        Self::Brand,
        Self::Check,
        Self::Dash,
        Self::Cross,
        Self::Ask,
        Self::Recommended,
        Self::SoFar,
        Self::Suitable,
        Self::RuledOut,
        Self::Verify,
        Self::NoneLeft,
        Self::Nearest,
        Self::Settled,
        Self::Fork,
        Self::BuyYes,
        Self::BuySuccessor,
        Self::BuyNo,
        Self::BuyUnknown,
        Self::Sure3,
        Self::Sure2,
        Self::Sure1,
        Self::Sure0,
        Self::Warn,
        Self::Overdue,
        Self::Soon,
        Self::Watch,
        Self::Year,
        Self::Later,
        Self::Arrow,
        Self::Chevron,
        Self::Down,
        Self::Edit,
        Self::Share,
        Self::Link,
        Self::Print,
        Self::Copy,
        Self::Save,
        Self::Calendar,
        Self::HandOver,
        Self::Search,
        Self::File,
        Self::NoFile,
        Self::Lock,
        Self::Source,
        Self::Bin,
        Self::Cut,
        Self::KeyRun,
        Self::KeyEnd,
        Self::KeyLeft,
        Self::KeyStop,
    ];

    /// The name in `index.html`: its symbol's id is `i-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brand => "brand",
            Self::Check => "check",
            Self::Dash => "dash",
            Self::Cross => "cross",
            Self::Ask => "ask",
            Self::Recommended => "rec",
            Self::SoFar => "prov",
            Self::Suitable => "suit",
            Self::RuledOut => "out",
            Self::Verify => "verify",
            Self::NoneLeft => "none",
            Self::Nearest => "near",
            Self::Settled => "settled",
            Self::Fork => "fork",
            Self::BuyYes => "buy-yes",
            Self::BuySuccessor => "buy-succ",
            Self::BuyNo => "buy-no",
            Self::BuyUnknown => "buy-unknown",
            Self::Sure3 => "sure-3",
            Self::Sure2 => "sure-2",
            Self::Sure1 => "sure-1",
            Self::Sure0 => "sure-0",
            Self::Warn => "warn",
            Self::Overdue => "overdue",
            Self::Soon => "soon",
            Self::Watch => "watch",
            Self::Year => "year",
            Self::Later => "later",
            Self::Arrow => "arrow",
            Self::Chevron => "chev",
            Self::Down => "down",
            Self::Edit => "edit",
            Self::Share => "share",
            Self::Link => "link",
            Self::Print => "print",
            Self::Copy => "copy",
            Self::Save => "save",
            Self::Calendar => "cal",
            Self::HandOver => "hand",
            Self::Search => "search",
            Self::File => "file",
            Self::NoFile => "no-file",
            Self::Lock => "lock",
            Self::Source => "source",
            Self::Bin => "bin",
            Self::Cut => "cut",
            Self::KeyRun => "key-run",
            Self::KeyEnd => "key-end",
            Self::KeyLeft => "key-left",
            Self::KeyStop => "key-stop",
        }
    }
}

/// One icon, for the eye only: to the ear it is silent, and the word beside it speaks.
pub fn icon(kind: IconKind) -> Html {
    icon_in("", kind)
}

/// An icon where nothing around it sets its size: `i` (18 px) or `i i-l` (22 px); and `chev` for one that turns.
#[inline(never)]
pub fn icon_in(class: &'static str, kind: IconKind) -> Html {
    let href = ["#i-", kind.name()].concat();
    let class = (!class.is_empty()).then_some(class);
    html! { <svg {class} aria-hidden="true"><use href={href} /></svg> }
}

#[cfg(test)]
mod tests {
    use super::IconKind;

    #[test]
    fn every_icon_is_drawn_in_the_page_and_every_drawn_one_has_a_name() {
        let page = include_str!("../../index.html");
        let drawn: Vec<&str> =
            page.split("<symbol id=\"i-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let named: Vec<&str> = IconKind::ALL.iter().map(|icon| icon.name()).collect();
        assert_eq!(drawn, named);
    }
}
