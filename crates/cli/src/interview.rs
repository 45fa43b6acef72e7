//! The interview in a terminal: puts the questions that [`crate::ask`] finds, and shows the advice at the end.
//!
//! Prompts go to standard error, the advice to standard output, so that it can be kept in a file.

mod prompt;

use crate::ask::{self, Asked, Question, Stage, Topic};
use crate::commands::{Desk, today};
use crate::failure::Failure;
use crate::output;
use chrono::NaiveDate;
use nextplan_documents::{Emphasis, Speaker, advice_text, value_name};
use nextplan_engine::{Advice, Case, Json, advise};
use nextplan_words::msg;
use prompt::Prompter;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// `nextplan ask`
pub(crate) fn ask(
    desk: &Desk,
    retired: Option<&str>,
    as_of: Option<NaiveDate>,
    save: Option<&Path>,
) -> Result<(), Failure> {
    let lang = desk.lang;
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::Usage(msg::cli_no_terminal(lang).to_owned()));
    }
    let prompter = Prompter { lang, colored: desk.emphasis == Emphasis::Ansi };
    let day = as_of.unwrap_or_else(today);
    let mut case = begin(desk, &prompter, retired)?;
    case.set_as_of(as_of);
    let mut asked = Asked::default();
    let mut told = None;
    loop {
        let advice = advise(desk.catalog, &case, day);
        let speaker = Speaker::new(desk.catalog, &advice, lang);
        tell(&speaker, &asked, &mut told);
        let Some(question) = ask::next(desk.catalog, &case, &advice, &asked) else {
            output::print(lang, &format!("\n{}", advice_text(&speaker, desk.emphasis)))?;
            break;
        };
        if !enter(desk, &prompter, question, &case, &advice, &asked)? {
            asked.declined.push(question.stage);
            continue;
        }
        asked.questions.push(question);
        case = put(desk, &prompter, &speaker, &case, question.topic)?;
    }
    keep(desk, &prompter, &case, save)
}

/// The case to begin with: nothing answered but the offer.
fn begin(desk: &Desk, prompter: &Prompter, retired: Option<&str>) -> Result<Case, Failure> {
    let offers = &desk.catalog.offers;
    let offer = match (retired, offers.len()) {
        (Some(meant), _) => desk.offer(meant)?,
        (None, 1) => &offers[0],
        (None, _) => {
            let name = |plan| desk.catalog.plan(plan).name_on(today()).in_language(desk.lang.code()).to_owned();
            let names = offers.iter().map(|offer| name(offer.plan)).collect();
            &offers[prompter.one_of(msg::cli_ask_retired(desk.lang), "", names)?]
        }
    };
    Case::new(desk.catalog, &offer.id).ok_or(Failure::Left)
}

/// Says what is recommended so far, each time that it changes.
fn tell(speaker: &Speaker, asked: &Asked, told: &mut Option<String>) {
    if asked.questions.is_empty() {
        return;
    }
    let outcome = speaker.outcome(speaker.advice.recommended);
    let line = if speaker.advice.settled {
        format!("{} {}", msg::cli_settled(speaker.lang), outcome)
    } else {
        msg::cli_so_far(speaker.lang, &outcome)
    };
    if told.as_ref() != Some(&line) {
        let _ = writeln!(io::stderr(), "  {line}\n");
        *told = Some(line);
    }
}

/// Asks whether to go into a part of the interview that can be left out, before its first question.
fn enter(
    desk: &Desk,
    prompter: &Prompter,
    question: Question,
    case: &Case,
    advice: &Advice,
    asked: &Asked,
) -> Result<bool, Failure> {
    let entered = asked.questions.iter().any(|known| known.stage == question.stage);
    let count = ask::pending(desk.catalog, case, advice, asked, question.stage).len() as i64;
    match question.stage {
        _ if entered => Ok(true),
        Stage::Choice => Ok(true),
        Stage::Unsure => prompter.yes_or_no(&msg::cli_revisit(desk.lang, count)),
        Stage::Move => prompter.yes_or_no(&msg::cli_go_on(desk.lang, count)),
    }
}

/// Puts a question, and gives the case with its answer.
fn put(desk: &Desk, prompter: &Prompter, speaker: &Speaker, case: &Case, topic: Topic) -> Result<Case, Failure> {
    let lang = desk.lang;
    let (question, help) = prompt::words(speaker, topic);
    let take = |answer| ask::answered(desk.catalog, case, topic, answer);
    let taken = |answer| Ok(take(answer).unwrap_or_else(|_| case.clone()));
    match topic {
        Topic::Need(_) => taken(prompter.yes_no_unsure(&question, &help)?.map(Json::Flag)),
        Topic::Choice(field) if field.values().contains(&"yes") => {
            taken(prompter.yes_no_unsure(&question, &help)?.map(Json::Flag))
        }
        Topic::Choice(field) => {
            let values: Vec<&str> = field.values().iter().copied().filter(|value| *value != "unanswered").collect();
            let mut names: Vec<String> = values.iter().map(|value| value_name(lang, field, value)).collect();
            names.push(msg::cli_unsure(lang).to_owned());
            let place = prompter.one_of(&question, &help, names)?;
            taken(values.get(place).map(|value| Json::Text((*value).to_owned())))
        }
        Topic::Seats => {
            // Digits may be grouped as people write them.
            let read = |text: &str| {
                let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
                digits.parse().map_or_else(|_| Json::Text(text.to_owned()), Json::Whole)
            };
            prompter
                .text(&question, &help, |text| take(Some(read(text))))
                .map(|new| new.unwrap_or_else(|| case.clone()))
        }
        Topic::EndsOn => {
            let read = |text: &str| take(Some(Json::Text(text.to_owned())));
            prompter.text(&question, &help, read).map(|new| new.unwrap_or_else(|| case.clone()))
        }
        Topic::Country => {
            let read = |text: &str| take(Some(Json::Text(text.to_uppercase())));
            prompter.text(&question, &help, read).map(|new| new.unwrap_or_else(|| case.clone()))
        }
        Topic::OwnedPlans => {
            let arguments = &speaker.advice.arguments;
            let plans = [&arguments.base_plans, &arguments.add_on_plans, &arguments.unconfirmed_plans];
            let plans: Vec<&str> = plans.into_iter().flatten().copied().collect();
            let names = plans.iter().map(|plan| speaker.plan_sold(plan).to_owned()).collect();
            let places = prompter.some_of(&question, &help, names)?;
            let owned = places.into_iter().map(|place| Json::Text(plans[place].to_owned()));
            taken(Some(Json::List(owned.collect())))
        }
        Topic::AddOns => match prompter.yes_no_unsure(&question, &help)? {
            None => Ok(case.clone()),
            Some(false) => taken(Some(Json::List(Vec::new()))),
            Some(true) => {
                let read = |text: &str| {
                    let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
                    take(Some(Json::List(names.map(|name| Json::Text(name.to_owned())).collect())))
                };
                let (question, help) = (msg::cli_ask_add_on_names(lang), msg::cli_ask_add_on_names_help(lang));
                prompter.text(question, help, read).map(|new| new.unwrap_or_else(|| case.clone()))
            }
        },
    }
}

/// Keeps the answers in a file. Where one cannot be written, another is asked for: the answers cost somebody time.
fn keep(desk: &Desk, prompter: &Prompter, case: &Case, save: Option<&Path>) -> Result<(), Failure> {
    let lang = desk.lang;
    let written = serde_json::to_string_pretty(&case.canonical(desk.catalog)).unwrap_or_default() + "\n";
    let mut named = save.map(Path::to_path_buf);
    // Why the last file could not be written: whoever gives up then leaves with that.
    let mut unwritten = None;
    loop {
        let file = match named.take() {
            Some(file) => file,
            None => match prompter.name(msg::cli_save(lang), msg::cli_save_help(lang))? {
                Some(name) => PathBuf::from(name),
                None => return unwritten.map_or(Ok(()), |reason| Err(Failure::File(reason))),
            },
        };
        let name = file.to_string_lossy();
        if file.exists() && !prompter.yes_or_no(&msg::cli_replace(lang, &name))? {
            continue;
        }
        match std::fs::write(&file, &written) {
            Ok(()) => {
                let _ = writeln!(io::stderr(), "{}", msg::cli_saved(lang, &name));
                return Ok(());
            }
            Err(error) => {
                let reason = msg::cli_unwritable(lang, &name, &output::reason(lang, &error));
                let _ = writeln!(io::stderr(), "{reason}");
                unwritten = Some(reason);
            }
        }
    }
}
