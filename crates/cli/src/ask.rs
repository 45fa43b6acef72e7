//! What the interview asks next, and what an answer makes of the case. Pure: no terminal, no clock, no sentence.

use nextplan_catalog::{Catalog, Field};
use nextplan_engine::{Advice, Answer, Case, CaseError, Json};

/// Part of an interview. Only the first is gone through without asking whether to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// How it was bought, and what the recommendation hangs on.
    Choice,
    /// Needs that the person was unsure of and that may change the recommendation after all.
    Unsure,
    /// What dates and steps hang on.
    Move,
}

/// What a question is about, and so how it can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Topic {
    /// A need, by the place of its feature: yes, no or unsure.
    Need(usize),
    /// A field with a few values.
    Choice(Field),
    /// How many seats.
    Seats,
    /// The last day of service.
    EndsOn,
    /// The country.
    Country,
    /// Which of the plans to buy are there already.
    OwnedPlans,
    /// Which add-ons there are.
    AddOns,
}

/// Something to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    /// In which part of the interview.
    pub(crate) stage: Stage,
    /// About what.
    pub(crate) topic: Topic,
}

/// What has been asked and said so far, beside the case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// Questions that were put, answered or not.
    pub(crate) questions: Vec<Question>,
    /// Parts that the person does not want to go through.
    pub(crate) declined: Vec<Stage>,
}

/// The next question; none where nothing is left that matters and that the person wants to be asked.
///
/// How it was bought comes first, because it chooses the notice; then what is open, the most telling first; then what
/// may be worth finding out; then what dates and steps hang on. No question comes twice in the same words, except that
/// a need once unsure may come again among those worth finding out.
pub(crate) fn next(catalog: &Catalog, case: &Case, advice: &Advice, asked: &Asked) -> Option<Question> {
    let put = |topic: Topic| asked.questions.iter().any(|question| question.topic == topic);
    let bought = Topic::Choice(Field::BoughtThrough);
    if case.answer(Field::BoughtThrough).is_none() && !put(bought) {
        return Some(Question { stage: Stage::Choice, topic: bought });
    }
    let first = |stage: Stage| {
        let topics = pending(catalog, case, advice, asked, stage).into_iter();
        topics.map(|topic| Question { stage, topic }).next()
    };
    first(Stage::Choice)
        .or_else(|| first(Stage::Unsure).filter(|question| !asked.declined.contains(&question.stage)))
        .or_else(|| first(Stage::Move).filter(|question| !asked.declined.contains(&question.stage)))
}

/// Everything that a part of the interview would still ask.
pub(crate) fn pending(catalog: &Catalog, case: &Case, advice: &Advice, asked: &Asked, stage: Stage) -> Vec<Topic> {
    let ids = match stage {
        Stage::Choice => &advice.open_questions,
        Stage::Unsure => &advice.worth_finding_out,
        Stage::Move => &advice.path_questions,
    };
    let put = |topic: &Topic| {
        asked
            .questions
            .iter()
            .any(|question| question.topic == *topic && (stage != Stage::Unsure || question.stage == Stage::Unsure))
    };
    ids.iter().filter_map(|id| topic(catalog, case, id)).filter(|topic| !put(topic)).collect()
}

fn topic(catalog: &Catalog, case: &Case, id: &str) -> Option<Topic> {
    Some(match (id, Field::from_id(id)) {
        ("ends_on", _) => Topic::EndsOn,
        ("owned_plans", _) => Topic::OwnedPlans,
        (_, Some(Field::Seats)) => Topic::Seats,
        (_, Some(Field::CountryGroup)) => Topic::Country,
        (_, Some(Field::AddOns)) => Topic::AddOns,
        (_, Some(field)) => Topic::Choice(field),
        (id, None) => Topic::Need(case.offer(catalog).feature_index(id)?),
    })
}

/// The case with an answer more. `None` says that the person does not know.
///
/// # Errors
/// What the contract has against the answer.
pub(crate) fn answered(catalog: &Catalog, case: &Case, topic: Topic, answer: Option<Json>) -> Result<Case, CaseError> {
    let mut case = case.clone();
    let name = match topic {
        Topic::Need(feature) => {
            let answer = match answer {
                Some(Json::Flag(true)) => Answer::Needed,
                Some(Json::Flag(false)) => Answer::NotNeeded,
                _ => Answer::Unsure,
            };
            case.set_need(feature, Some(answer));
            return Ok(case);
        }
        Topic::Choice(field) => field.id(),
        Topic::Seats => "seats",
        Topic::EndsOn => "ends_on",
        Topic::Country => "country",
        Topic::OwnedPlans => "owned_plans",
        Topic::AddOns => "add_ons",
    };
    let Some(answer) = answer else { return Ok(case) };
    let field = [("retired".to_owned(), Json::Text(case.offer(catalog).id.to_string())), (name.to_owned(), answer)];
    // The contract judges the answer as it would in a file; then it joins the others.
    let (one, mut errors) = Case::read(catalog, &field);
    if !errors.is_empty() {
        return Err(errors.swap_remove(0));
    }
    let written = serde_json::to_string(&case.canonical(catalog)).unwrap_or_default();
    let fields: Result<Json, _> = serde_json::from_str(&written);
    let Ok(Json::Fields(mut fields)) = fields else { return Ok(one.unwrap_or(case)) };
    fields.retain(|(known, _)| known != name);
    let [_, field] = field;
    fields.push(field);
    Ok(Case::read(catalog, &fields).0.unwrap_or(case))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use nextplan_engine::advise;

    /// Goes through a whole interview and gives what was asked, with the case at the end.
    fn interview(
        day: &str,
        declined: &[Stage],
        mut answer: impl FnMut(Question) -> Option<Json>,
    ) -> (Vec<Question>, Case, bool) {
        let catalog = nextplan_catalog::embedded();
        let day: NaiveDate = day.parse().expect("a day");
        let mut case = Case::new(catalog, &catalog.offers[0].id).expect("an offer");
        let mut asked = Asked { declined: declined.to_vec(), ..Asked::default() };
        loop {
            let advice = advise(catalog, &case, day);
            let Some(question) = next(catalog, &case, &advice, &asked) else {
                let settled = advice.settled;
                return (asked.questions, case, settled);
            };
            assert!(asked.questions.len() < 200, "the interview does not end");
            assert!(!asked.questions.contains(&question), "{question:?} comes twice");
            asked.questions.push(question);
            let answer = answer(question);
            case = answered(catalog, &case, question.topic, answer).expect("an allowed answer");
        }
    }

    fn allowed(topic: Topic, nth: usize) -> Json {
        match topic {
            Topic::Need(_) => Json::Flag(nth.is_multiple_of(2)),
            Topic::Choice(field) if field.values().contains(&"yes") => Json::Flag(nth.is_multiple_of(2)),
            Topic::Choice(field) => {
                let values: Vec<_> = field.values().iter().filter(|value| **value != "unanswered").collect();
                Json::Text((*values[nth % values.len()]).to_owned())
            }
            Topic::Seats => Json::Whole([12, 120, 1200][nth % 3]),
            Topic::EndsOn => Json::Text("2017-11-30".into()),
            Topic::Country => Json::Text(["FR", "US"][nth % 2].into()),
            Topic::OwnedPlans => Json::List(Vec::new()),
            Topic::AddOns => Json::List(vec![Json::Text("Extra storage".into())]),
        }
    }

    #[test]
    fn how_it_was_bought_is_asked_first_of_all() {
        let (asked, ..) = interview("2017-05-02", &[], |question| Some(allowed(question.topic, 0)));
        assert_eq!(asked[0].topic, Topic::Choice(Field::BoughtThrough));
    }

    #[test]
    fn whatever_is_answered_it_ends_settled_and_asks_nothing_twice() {
        for day in ["2017-05-02", "2021-03-01", "2026-11-21"] {
            for start in 0..6 {
                let mut nth = start;
                let (_, _, settled) = interview(day, &[], |question| {
                    nth += 1 + start / 3;
                    Some(allowed(question.topic, nth))
                });
                assert!(settled, "{day}, {start}");
            }
        }
    }

    #[test]
    fn who_needs_dial_in_numbers_is_asked_no_more_about_needs_than_decides() {
        let feature = nextplan_catalog::embedded().offers[0].feature_index("pstn-conferencing").expect("a feature");
        let (asked, ..) = interview("2017-05-02", &[Stage::Move], |question| match question.topic {
            Topic::Choice(_) => Some(Json::Text("partner".into())),
            Topic::Need(place) => Some(Json::Flag(place == feature)),
            other => Some(allowed(other, 0)),
        });
        let needs = asked.iter().filter(|question| matches!(question.topic, Topic::Need(_))).count();
        assert!((1..8).contains(&needs), "{asked:?}");
        assert!(asked.iter().all(|question| question.stage == Stage::Choice));
    }

    #[test]
    fn who_knows_nothing_is_asked_everything_once_and_the_unsure_needs_once_more() {
        let (asked, case, settled) = interview("2017-05-02", &[], |_| None);
        assert!(settled, "unsure is an answer");
        assert!(asked.iter().any(|question| question.stage == Stage::Unsure));
        assert!(asked.iter().any(|question| question.stage == Stage::Move));
        assert_eq!(case.answer(Field::BoughtThrough), None);
    }

    #[test]
    fn parts_that_are_declined_are_left_out() {
        let (asked, ..) = interview("2017-05-02", &[Stage::Unsure, Stage::Move], |_| None);
        assert!(asked.iter().all(|question| question.stage == Stage::Choice));
    }

    #[test]
    fn an_answer_that_the_contract_excludes_is_refused_by_its_field() {
        let catalog = nextplan_catalog::embedded();
        let case = Case::new(catalog, &catalog.offers[0].id).expect("an offer");
        let error = answered(catalog, &case, Topic::Seats, Some(Json::Whole(0))).expect_err("no seats");
        assert_eq!(error.field, "seats");
    }
}
