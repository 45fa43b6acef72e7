//! Options and questions: each option can win, each question can matter, proved by trying every set of needs.

use super::{Report, Subject};
use nextplan_catalog::Field;
use nextplan_catalog::model::{Choice, Notice, Offer};
use nextplan_engine::{Answer, Case, advise};
use std::collections::BTreeSet;

/// Seats on either side of the catalog's class.
const SEATS: [u32; 2] = [1, 10_000_000];

/// What some case without prices showed.
#[derive(Default)]
struct Seen {
    /// Options that were recommended.
    options: BTreeSet<String>,
    /// Questions whose other answer gives another recommendation.
    questions: BTreeSet<String>,
}

/// Every option is recommended by some case without prices, or stands in the catalog as dominated, and is; every
/// question changes some advice.
///
/// Without prices the recommendation follows from what counts for each need and each circumstance (the engine's rule),
/// so all sets of needs for all customers are all there is. Likely sets come first, and the search ends when all was
/// seen; only where something is wrong everything is tried.
pub(super) fn every_option_can_win_and_every_question_matters(subject: &Subject, report: &mut Report) {
    for offer in subject.catalog.offers.iter() {
        for notice in offer.notices.iter() {
            of_notice(subject, offer, notice, report);
        }
    }
}

fn of_notice(subject: &Subject, offer: &Offer, notice: &Notice, report: &mut Report) {
    let questions: Vec<&str> = {
        let features = offer.features.iter().enumerate().filter(|(place, _)| notice.features & 1 << place != 0);
        features.map(|(_, feature)| feature.id.as_ref()).chain(notice.asks.iter().map(|field| field.id())).collect()
    };
    let must_win: Vec<&Choice> = notice.options.iter().filter(|option| option.dominated.is_none()).collect();
    // Whoever says that an option is dominated, or a row alike, has to be right: then nothing ends the search early.
    let early = must_win.len() == notice.options.len() && offer.features.iter().all(|feature| !feature.alike);
    let mut seen = Seen::default();
    for needs in sets(notice) {
        let done = must_win.iter().all(|option| seen.options.contains(&*option.id))
            && questions.iter().all(|question| seen.questions.contains(*question));
        if early && done {
            break;
        }
        for case in cases(subject, offer, notice, needs) {
            let advice = advise(subject.catalog, &case, notice.in_force_from.0);
            if advice.notice != &*notice.id {
                continue;
            }
            seen.options.extend(advice.recommended.map(str::to_owned));
            seen.questions.extend(advice.what_would_change.iter().map(|change| change.question.to_owned()));
        }
    }
    let place = |id: &str| subject.place(&format!("offers/{}.toml", offer.id), &format!("\"{id}\""));
    for option in notice.options.iter() {
        let (id, wins) = (&*option.id, seen.options.contains(&*option.id));
        match &option.dominated {
            None if !wins => report.fail(
                &place(id),
                &format!(
                    "option `{id}` is never recommended without prices, not even to {}; mend the matrix, or name the \
                     remark that says why as `dominated`",
                    wanted(subject, offer, notice, option)
                ),
            ),
            Some(remark) if wins => report.fail(
                &place(id),
                &format!("option `{id}` can be recommended, and `dominated = \"{remark}\"` says that it cannot"),
            ),
            _ => {}
        }
    }
    let alike = |id: &str| offer.features.iter().any(|feature| feature.alike && *feature.id == *id);
    for question in questions.iter().filter(|id| alike(id) && seen.questions.contains(**id)) {
        let text =
            format!("question `{question}` is called alike, and notice `{}` has an option without it", notice.id);
        report.fail(&place(question), &text);
    }
    for question in questions.iter().filter(|id| !alike(id) && !seen.questions.contains(**id)) {
        let text = format!(
            "question `{question}` changes no recommendation of notice `{}`; if every option provides it, say `alike = true`",
            notice.id
        );
        report.fail(&place(question), &text);
    }
}

/// The case that asks for just what an option provides, as JSON.
fn wanted(subject: &Subject, offer: &Offer, notice: &Notice, option: &Choice) -> String {
    let firm = option.provides & !option.disputed & notice.features;
    let open = |case: &Case| {
        option.conditions.iter().all(|condition| {
            let answer =
                case.answer(condition.clause.field).and_then(|answer| condition.clause.field.value_index(answer));
            answer.is_none_or(|answer| condition.clause.any_of & 1 << answer != 0)
        })
    };
    let mut case = cases(subject, offer, notice, firm).find(open);
    if let Some(case) = &mut case {
        case.set_as_of(Some(notice.in_force_from.0));
    }
    super::as_json(subject.catalog, case.as_ref())
}

/// All sets of a notice's needs, those that some option provides first.
fn sets(notice: &Notice) -> impl Iterator<Item = u32> {
    let all = notice.features;
    let firm = notice.options.iter().map(|option| option.provides & !option.disputed & all);
    let first: Vec<u32> = firm.flat_map(|own| (0..32).map(move |bit| own & !(1 << bit)).chain([own])).collect();
    // The next subset of `all` after `at`, as numbers go; the empty one ends the round.
    let rest = std::iter::successors(Some(0_u32), move |at| Some(at.wrapping_sub(all) & all).filter(|next| *next != 0));
    first.into_iter().chain(rest)
}

/// A case for every kind of customer that the notice tells apart, with just these needs.
fn cases(subject: &Subject, offer: &Offer, notice: &Notice, needs: u32) -> impl Iterator<Item = Case> {
    let bought = (0..).zip(Field::BoughtThrough.values()).find(|(place, _)| notice.bought_through & 1 << place != 0);
    let mut one: Vec<Case> = Case::new(subject.catalog, &offer.id).into_iter().collect();
    for case in &mut one {
        case.set_answer(Field::BoughtThrough, bought.map(|(_, value)| *value));
        for (place, _) in offer.features.iter().enumerate().filter(|(place, _)| notice.features & 1 << place != 0) {
            let needed = needs & 1 << place != 0;
            case.set_need(place, Some(if needed { Answer::Needed } else { Answer::NotNeeded }));
        }
    }
    for field in notice.asks.iter() {
        let with = |case: &Case, nth: usize| {
            let mut case = case.clone();
            match field {
                Field::Seats => case.set_seats(SEATS.get(nth).copied()),
                field => case.set_answer(*field, field.values().get(nth).copied()),
            }
            case
        };
        one = one.iter().flat_map(|case| (0..field.values().len()).map(move |nth| with(case, nth))).collect();
    }
    one.into_iter()
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn an_option_that_nothing_recommends_is_found_with_a_case() {
        let found = found(every_option_can_win_and_every_question_matters, |catalog| {
            let options = &mut catalog.offers.to_mut()[0].notices.to_mut()[0].options;
            // The second provides what the first does: nothing is left that it alone would win.
            let first = options[0].provides;
            options.to_mut()[1].provides = first;
        });
        assert!(
            found.iter().any(|line| line.contains("is never recommended") && line.contains("{\"retired\":")),
            "{found:?}"
        );
    }

    #[test]
    fn an_option_that_is_called_dominated_and_is_not_is_found() {
        let found = found(every_option_can_win_and_every_question_matters, |catalog| {
            let notice = &mut catalog.offers.to_mut()[0].notices.to_mut()[0];
            notice.options.to_mut()[0].dominated = Some("some-remark".into());
        });
        assert!(found.len() == 1 && found[0].contains("can be recommended"), "{found:?}");
    }

    #[test]
    fn a_question_that_changes_nothing_is_found() {
        let found = found(every_option_can_win_and_every_question_matters, |catalog| {
            let notice = &mut catalog.offers.to_mut()[0].notices.to_mut()[0];
            let lowest = notice.features & notice.features.wrapping_neg();
            for option in notice.options.to_mut() {
                option.provides |= lowest;
            }
        });
        assert!(found.iter().any(|line| line.contains("changes no recommendation")), "{found:?}");
    }

    #[test]
    fn a_row_that_is_called_alike_and_is_not_is_found() {
        let found = found(every_option_can_win_and_every_question_matters, |catalog| {
            let offer = &mut catalog.offers.to_mut()[0];
            let conferencing = offer.features.iter().position(|feature| *feature.id == *"pstn-conferencing");
            offer.features.to_mut()[conferencing.expect("a row")].alike = true;
        });
        assert!(found.iter().any(|line| line.contains("is called alike")), "{found:?}");
    }
}
