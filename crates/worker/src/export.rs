//! The results as files.

use nextplan_catalog::Field;
use nextplan_catalog::model::Catalog;
use nextplan_documents::portfolio::{Issued, calendar, csv, rejected_csv, work_plan};
use nextplan_portfolio::Triage;
use nextplan_words::Lang;
use serde::Deserialize;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Export {
    /// The contract's JSON.
    Json,
    /// A row a subscription.
    Csv,
    /// The rows that were not understood.
    Refused,
    /// What to do, as Markdown.
    Plan,
    /// Latest starts and last days.
    Calendar,
}

/// What a browser is told that a workbook is.
pub const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A file's name: what it is, whether of some rows alone, its day and kind.
pub(crate) fn name(what: &str, kind: &str, triage: &Triage, some: bool) -> String {
    format!("nextplan-{what}{}-{}.{kind}", if some { "-picked" } else { "" }, triage.as_of)
}

impl Export {
    /// The file's name.
    pub(crate) fn name(self, triage: &Triage, some: bool) -> String {
        let (what, kind) = match self {
            Self::Json => ("portfolio", "json"),
            Self::Csv => ("portfolio", "csv"),
            Self::Refused => ("not-understood", "csv"),
            Self::Plan => ("work-plan", "md"),
            Self::Calendar => ("calendar", "ics"),
        };
        name(what, kind, triage, some)
    }

    /// What a browser is told that it is.
    pub(crate) fn media(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv | Self::Refused => "text/csv",
            Self::Plan => "text/markdown",
            Self::Calendar => "text/calendar",
        }
    }

    /// What stands in it; and for a calendar the events that have been issued by now.
    pub(crate) fn bytes(
        self,
        catalog: &Catalog,
        triage: &Triage,
        answers: &[(Field, &str)],
        lang: Lang,
        issued: &Issued,
    ) -> (Vec<u8>, Option<Issued>) {
        let bytes = match self {
            Self::Json => triage.json().into_bytes(),
            Self::Csv => csv(catalog, triage, lang),
            Self::Refused => rejected_csv(triage, lang),
            Self::Plan => work_plan(catalog, triage, answers, lang).into_bytes(),
            Self::Calendar => {
                let (text, issued) = calendar(catalog, triage, answers, lang, issued);
                return (text.into_bytes(), Some(issued));
            }
        };
        (bytes, None)
    }
}
