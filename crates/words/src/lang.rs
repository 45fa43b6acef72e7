//! The languages. The build script reads this file too, so it depends on nothing.

use std::fmt;
use std::str::FromStr;

/// A language that every sentence exists in.
///
/// ```
/// use nextplan_words::Lang;
/// assert_eq!("fr_CA.UTF-8".parse(), Ok(Lang::Fr));
/// assert_eq!(Lang::Sv.native_name(), "Svenska");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English: the reference that the others are checked against.
    #[default]
    En,
    /// French.
    Fr,
    /// Swedish.
    Sv,
}

impl Lang {
    /// Every language, in the order in which a person is offered them.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Sv];

    /// The code for `lang="…"` in HTML and for file names: `en`, `fr`, `sv`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Sv => "sv",
        }
    }

    /// What its speakers call it, for a language switch.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Sv => "Svenska",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Takes what browsers (`fr-FR`) and shells (`fr_CA.UTF-8`) say, in any case; region and
/// encoding don't matter.
impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        let code = text.trim().split(['-', '_', '.', '@']).next().unwrap_or("");
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(code))
            .ok_or_else(|| UnknownLang(text.to_owned()))
    }
}

/// A language that was asked for and that Nextplan does not speak.
///
/// ```
/// let error = "de-AT".parse::<nextplan_words::Lang>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown language `de-AT`; allowed are en, fr, sv");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown language `{}`; allowed are ", self.0)?;
        for (nth, lang) in Lang::ALL.into_iter().enumerate() {
            f.write_str(if nth == 0 { "" } else { ", " })?;
            f.write_str(lang.code())?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownLang {}
