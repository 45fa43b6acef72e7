//! The results as files.

use nextplan_portfolio::Triage;
use nextplan_words::Lang;
use serde::Deserialize;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Export {
    /// The contract's JSON.
    Json,
}

impl Export {
    /// The file's name.
    pub fn name(self, triage: &Triage) -> String {
        match self {
            Self::Json => format!("nextplan-portfolio-{}.json", triage.as_of),
        }
    }

    /// What a browser is told that it is.
    pub fn media(self) -> &'static str {
        match self {
            Self::Json => "application/json",
        }
    }

    /// What stands in it.
    pub fn bytes(self, triage: &Triage, _: Lang) -> Vec<u8> {
        match self {
            Self::Json => triage.json().into_bytes(),
        }
    }
}
