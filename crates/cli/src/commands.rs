//! The commands that take a case and print something of it.

use crate::args::{Args, CaseArgs};
use crate::failure::Failure;
use crate::{input, output};
use chrono::{NaiveDate, Utc};
use clap::CommandFactory;
use nextplan_catalog::Catalog;
use nextplan_catalog::model::Offer;
use nextplan_documents::{Emphasis, Kept, Since, Speaker, since_lines};
use nextplan_engine::{Advice, advise as engine_advise};
use nextplan_words::{Lang, msg};
use std::path::Path;

/// What every command finds before it.
pub(crate) struct Desk {
    /// The knowledge.
    pub(crate) catalog: &'static Catalog,
    /// The language to speak.
    pub(crate) lang: Lang,
    /// How text may be set off on standard output.
    pub(crate) emphasis: Emphasis,
}

impl Desk {
    /// Looks around: arguments first, then the environment.
    pub(crate) fn new(args: &Args) -> Self {
        let lang = args.lang.unwrap_or_else(|| language(|name| std::env::var(name).ok()));
        Self { catalog: nextplan_catalog::embedded(), lang, emphasis: output::emphasis(args.color) }
    }

    /// The offer that somebody means: by id, by any name of it, or by a part number.
    pub(crate) fn offer(&self, meant: &str) -> Result<&'static Offer, Failure> {
        let mut hits: Vec<&Offer> = nextplan_catalog::search(self.catalog, meant).iter().map(|hit| hit.offer).collect();
        hits.dedup_by_key(|offer| &offer.id);
        match (self.catalog.offer(meant), &hits[..]) {
            (Some(offer), _) => Ok(offer),
            (None, [offer]) => Ok(*offer),
            (None, hits) => {
                let all: Vec<&Offer> = self.catalog.offers.iter().collect();
                let offers = if hits.is_empty() { &all } else { hits };
                let allowed: Vec<&str> = offers.iter().map(|offer| offer.id.as_ref()).collect();
                Err(Failure::Refused(msg::cli_unknown_offer(self.lang, &allowed, meant)))
            }
        }
    }

    fn with_advice(
        &self,
        from: &CaseArgs,
        write: impl FnOnce(&Speaker, Option<(&Kept, &Since)>) -> String,
    ) -> Result<(), Failure> {
        let (case, kept) = input::case(self, &from.case)?;
        let day = from.as_of.or(kept.as_ref().map(|kept| kept.as_of)).or(case.as_of()).unwrap_or_else(today);
        let advice: Advice = engine_advise(self.catalog, &case, day);
        let since = kept.as_ref().map(|kept| (kept, kept.since(self.catalog, &advice)));
        let since = since.as_ref().map(|(kept, since)| (*kept, since));
        output::print(self.lang, &write(&Speaker::new(self.catalog, &advice, self.lang), since))
    }
}

/// The language of the environment. As everywhere on Unix, the first of the three that is set decides alone.
fn language(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    set.and_then(|value| value.parse().ok()).unwrap_or_default()
}

/// The only clock of the program.
pub(crate) fn today() -> NaiveDate {
    Utc::now().date_naive()
}

/// `nextplan advise`
pub(crate) fn advise(desk: &Desk, from: &CaseArgs, json: bool) -> Result<(), Failure> {
    desk.with_advice(from, |speaker, kept| {
        if json {
            let mut value = nextplan_documents::advice_json(speaker.catalog, speaker.advice, speaker.lang);
            if let Some((kept, since)) = kept {
                value["since_receipt"] = nextplan_documents::since_json(speaker, kept, since);
            }
            // `{:#}` indents by two spaces.
            return format!("{value:#}\n");
        }
        let mut lines = kept.map_or(Vec::new(), |(kept, since)| since_lines(speaker, kept, since));
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(nextplan_documents::advice_text(speaker, desk.emphasis));
        lines.join("\n")
    })
}

/// `nextplan verify`
pub(crate) fn verify(desk: &Desk, from: &Path) -> Result<(), Failure> {
    let kept = input::receipt(desk, from)?;
    let advice = engine_advise(desk.catalog, &kept.case, kept.as_of);
    let since = kept.since(desk.catalog, &advice);
    let lines = nextplan_documents::verify_lines(&Speaker::new(desk.catalog, &advice, desk.lang), &kept, &since);
    output::print(desk.lang, &format!("{}\n", lines.join("\n")))?;
    if since.same() { Ok(()) } else { Err(Failure::Found) }
}

/// `nextplan checklist`
pub(crate) fn checklist(desk: &Desk, from: &CaseArgs) -> Result<(), Failure> {
    desk.with_advice(from, |speaker, _| nextplan_documents::checklist_markdown(speaker))
}

/// `nextplan link`
pub(crate) fn link(desk: &Desk, from: &CaseArgs) -> Result<(), Failure> {
    let (case, kept) = input::case(desk, &from.case)?;
    let day = from.as_of.or(kept.map(|kept| kept.as_of)).or(case.as_of()).unwrap_or_else(today);
    output::print(desk.lang, &format!("#/advice?{}\n", nextplan_documents::link(desk.catalog, &case, day)))
}

/// `nextplan completions`
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "nextplan", &mut script);
    output::print(Lang::En, &String::from_utf8_lossy(&script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides_on_the_language() {
        let with = |pairs: &'static [(&str, &str)]| {
            language(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(with(&[("LANG", "sv_SE.UTF-8")]), Lang::Sv);
        assert_eq!(with(&[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "fr_FR")]), Lang::Fr);
        assert_eq!(with(&[("LANG", "sv_SE"), ("LC_MESSAGES", "fr_FR"), ("LC_ALL", "")]), Lang::Fr);
        assert_eq!(with(&[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "C")]), Lang::En);
        assert_eq!(with(&[]), Lang::En);
    }
}
