//! The advice as plain text, for a terminal or a mail.

use crate::speaker::Speaker;
use nextplan_engine::OptionAdvice;
use nextplan_words::{Join, format as form, msg};
use std::fmt::Write as _;

/// How text is set off, where the reader's terminal can do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// Not at all.
    None,
    /// By ANSI escape codes: bold.
    Ansi,
}

impl Emphasis {
    fn strong(self, text: &str) -> String {
        match self {
            Self::None => text.to_owned(),
            Self::Ansi => format!("\u{1b}[1m{text}\u{1b}[0m"),
        }
    }
}

/// Writes the advice as text: the answer first, then why, by when, and what would change it.
pub fn advice_text(speaker: &Speaker, emphasis: Emphasis) -> String {
    let (lang, advice) = (speaker.lang, speaker.advice);
    let mut out = String::new();
    let mut line = |text: &str| {
        let _ = writeln!(out, "{text}");
    };
    line(&msg::text_heading(lang, advice.as_of, speaker.retired()));
    line("");
    if !advice.state.plausible {
        line(&emphasis.strong(msg::verify_title(lang)));
        line(&speaker.verify_reason());
        line("");
    }
    if let Some(option) = speaker.recommended() {
        let verdict = speaker.verdict(option.verdict);
        line(&emphasis.strong(&msg::pair(lang, verdict, &speaker.option_plans(option.id))));
        if speaker.notice().numbered {
            line(&format!("{}. {}", speaker.option_label(option.id), speaker.why()));
        } else {
            line(&speaker.why());
        }
        for said in speaker.to_buy() {
            line(&said);
        }
    } else {
        line(&emphasis.strong(msg::none_left(lang)));
        line(&speaker.why());
    }
    speaker.notes().iter().for_each(|said| line(said));
    line("");
    line(&speaker.state());
    speaker.contradictions().iter().for_each(|said| line(said));
    if let Some(start) = &advice.latest_start {
        line(&emphasis.strong(&msg::start_by(lang, start.on)));
        for margin in start.margins.iter().rev() {
            line(&format!("  {}  {}", speaker.weekday(margin.on), speaker.say(&format!("margin-{}", margin.reason))));
        }
        line(msg::holidays_unknown(lang));
    }
    let access = speaker.access();
    if !access.is_empty() {
        line(msg::access_title(lang));
        let day = |(words, day): (&str, _)| format!("  {}", msg::pair(lang, words, &speaker.day(day)));
        access.into_iter().map(day).for_each(|said| line(&said));
    }
    line("");
    line(&emphasis.strong(msg::options_title(lang)));
    for (options, said) in alike(speaker) {
        let names: Vec<String> = options.iter().map(|option| speaker.option_in_full(option.id)).collect();
        line(&format!("  {}. {}", names.join(", "), speaker.verdict(options[0].verdict)));
        for said in said {
            line(&format!("    {said}"));
        }
    }
    let changes = speaker.what_would_change();
    if !changes.is_empty() {
        line("");
        line(&emphasis.strong(msg::what_would_change_title(lang)));
        for change in changes {
            line(&format!("  {} → {}", change.condition, speaker.outcome(change.recommended)));
        }
    }
    for (title, questions) in [
        (msg::open_questions_title(lang), &advice.open_questions),
        (msg::worth_finding_out_title(lang), &advice.worth_finding_out),
        (msg::path_questions_title(lang), &advice.path_questions),
    ] {
        if !questions.is_empty() {
            let names: Vec<String> = questions.iter().map(|id| speaker.question(id)).collect();
            line("");
            line(&emphasis.strong(title));
            line(&format!("  {}", form::list(lang, &names, Join::And)));
        }
    }
    if advice.state.plausible {
        line("");
        line(&emphasis.strong(&speaker.path_name()));
        speaker.path_reasons().iter().for_each(|said| line(&format!("  {said}")));
    }
    for other in speaker.other_notices() {
        line("");
        line(&other);
    }
    line("");
    line(&speaker.receipt_line());
    out
}

/// Options with what stands against them, those of which the same is to be said together. A notice with numbers is
/// read number by number.
fn alike<'a>(speaker: &Speaker<'a>) -> Vec<(Vec<&'a OptionAdvice<'a>>, Vec<String>)> {
    let mut groups: Vec<(Vec<&OptionAdvice>, Vec<String>)> = Vec::new();
    for option in &speaker.advice.options {
        let said: Vec<String> = speaker.against(option).into_iter().chain(speaker.warnings(option)).collect();
        let same = |(options, known): &&mut (Vec<&OptionAdvice>, Vec<String>)| {
            !speaker.notice().numbered && options[0].verdict == option.verdict && *known == said
        };
        match groups.iter_mut().find(same) {
            Some((options, _)) => options.push(option),
            None => groups.push((vec![option], said)),
        }
    }
    groups
}
