//! What a worked case may expect. crates/schemas takes it from here too: an editor then knows it.

/// What stands on the right side of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// A day.
    Day,
    /// An id.
    Id,
    /// A name as people know it.
    Name,
    /// One of these words.
    One(&'static [&'static str]),
    /// One of these, or `none` where there is none: TOML has no null.
    OrNone(&'static Shape),
    /// A list of these.
    List(&'static Shape),
    /// By id: one of these each.
    ById(&'static Shape),
    /// A question, another answer, and what it would lead to.
    Change,
}

use Shape::{ById, Change, Day, Flag, Id, List, Name, Number, One, OrNone};

const IDS: Shape = List(&Id);
const PATHS: Shape = One(nextplan_engine::Field::Path.values());
const STATES: Shape = One(&["unknown", "renews", "will-expire", "expired"]);
const CONTRADICTIONS: Shape = List(&One(&["renews-though-off", "ends-after-last-possible"]));
const VERDICTS: Shape = ById(&One(&["recommended", "suitable", "ruled-out"]));
const BUYABLE: Shape = ById(&One(&["yes", "successor", "no", "unknown"]));

/// Every key with what it takes, and what an editor says of it.
pub(crate) const KEYS: &[(&str, Shape, &str)] = &[
    ("notice", Id, "The notice that is followed."),
    ("path", PATHS, "How the move is made."),
    ("settled", Flag, "Whether no answer to an open question can change the recommendation."),
    ("open_questions", IDS, "All open questions, in order."),
    ("worth_finding_out", IDS, "All questions worth finding out, in order."),
    ("path_questions", IDS, "All path questions, in order."),
    ("path_questions_include", IDS, "Some of the path questions."),
    ("path_questions_exclude", IDS, "What is no path question."),
    ("recommended", OrNone(&Id), "The recommended option."),
    ("nearest", OrNone(&Id), "Where nothing is recommended: the option with the fewest reasons against it."),
    ("what_would_change", List(&Change), "All answers that would change the recommendation, in order."),
    ("state", STATES, "How the subscription stands."),
    ("plausible", Flag, "Whether such a subscription can still exist."),
    ("days_left", OrNone(&Number), "Days to the last day of service."),
    ("stage", OrNone(&Id), "The stage after the end."),
    ("stage_since", OrNone(&Day), "The first day of that stage."),
    ("contradictions", CONTRADICTIONS, "What in the case cannot be."),
    ("last_possible_end", OrNone(&Day), "The last day on which such a subscription can have run."),
    ("latest_start", OrNone(&Day), "The latest day to begin."),
    ("margins", IDS, "All margins, from the end backwards."),
    ("path_reasons", IDS, "Why by that path."),
    ("notes", IDS, "All notes beside the advice."),
    ("sections", IDS, "All sections of the checklist, in order."),
    ("buy", IDS, "All plans to buy."),
    ("ask_about", IDS, "All recommended plans whose sale is not confirmed."),
    ("steps_include", IDS, "Some of the steps."),
    ("steps_exclude", IDS, "Steps that must not be there."),
    ("warnings_include", IDS, "Some of the steps' warnings."),
    ("warnings_exclude", IDS, "Warnings that must not be there."),
    ("verdicts", VERDICTS, "Verdicts by option."),
    ("unmet", ById(&IDS), "Needed features that an option lacks, by option."),
    ("surplus", ById(&IDS), "Features that nobody needs, by option."),
    ("buyable", BUYABLE, "Whether it can be bought, by option."),
    ("buy_instead", ById(&IDS), "What to buy instead, by option."),
    ("plans", ById(&IDS), "Plans by option."),
    ("next_steps", ById(&IDS), "What can be done about what is against it, by option."),
    ("disputed", ById(&IDS), "Features of disputed cells, by option."),
    ("option_notes", ById(&IDS), "Notes on an option, by option."),
    ("sold_as", ById(&OrNone(&Name)), "What a plan is called on the day, by plan."),
    ("timeline", ById(&OrNone(&Day)), "Days by event."),
    ("other_notices", ById(&OrNone(&Id)), "What the other notices recommend, by notice."),
    ("due", ById(&OrNone(&Day)), "Due days by step."),
];
