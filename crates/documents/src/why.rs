//! Why an option, what would change it, how the subscription stands: sentences put together from an advice.

use crate::speaker::Speaker;
use nextplan_catalog::model::Clause;
use nextplan_engine::{Change, OptionAdvice, Reason, Verdict};
use nextplan_words::{Join, format, msg};

/// A group of other answers that lead to the same recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because<'c> {
    /// The condition, as a sentence without a full stop.
    pub condition: String,
    /// The questions in it.
    pub questions: Vec<&'c str>,
    /// What would be recommended.
    pub recommended: Option<&'c str>,
}

impl<'c> Speaker<'c> {
    /// The recommended option.
    pub fn recommended(&self) -> Option<&'c OptionAdvice<'c>> {
        self.advice.options.iter().find(|option| option.verdict == Verdict::Recommended)
    }

    /// Features that count as needed.
    pub fn needed(&self) -> Vec<&'c str> {
        let notice = self.notice();
        let features = self.offer().features.iter().enumerate();
        let known = features.filter(|(place, _)| notice.features & 1 << place != 0).map(|(_, f)| f.id.as_ref());
        // A needed feature is unmet where an option lacks it, and no surplus where the option has it.
        let options = &self.advice.options;
        let counts = |id: &&str| {
            let choice = |place: usize| &notice.options[place];
            options.iter().enumerate().any(|(place, option)| {
                let bit = self.offer().feature_index(id).map_or(0, |feature| 1 << feature);
                let firm = choice(place).provides & !choice(place).disputed & bit != 0;
                option.unmet.contains(id) || firm && !option.surplus.contains(id)
            })
        };
        known.filter(counts).collect()
    }

    /// Why the recommended option: one or two sentences.
    pub fn why(&self) -> String {
        let lang = self.lang;
        let Some(option) = self.recommended() else {
            return self.why_none();
        };
        let needed = self.needed();
        let beyond = option.surplus.len() as i64;
        let silent = self.offer().features.iter().filter(|feature| feature.needed_by_default);
        let keeps: Vec<&str> = silent.map(|feature| feature.id.as_ref()).collect();
        let others = self.advice.options.iter().filter(|other| other.verdict == Verdict::Suitable).count();
        if needed.is_empty() {
            return msg::why_nothing_needed(lang).to_owned();
        }
        if needed == keeps && beyond == 0 {
            return msg::why_like_for_like(lang, self.retired());
        }
        let names: Vec<String> = needed.iter().map(|id| self.feature(id)).collect();
        let covers = msg::why_covers(lang, needed.len() as i64, &format::list(lang, &names, Join::And));
        let rest = match others {
            0 if self.others_are_closed() => msg::why_only_open(lang).to_owned(),
            0 => msg::why_only_one(lang).to_owned(),
            _ if self.by_price() => msg::why_cheapest(lang).to_owned(),
            _ => msg::why_least(lang, beyond),
        };
        format!("{covers} {rest}")
    }

    /// Whether another option gives all that is needed too, and only a condition on the customer stands against it.
    fn others_are_closed(&self) -> bool {
        let mut out = self.advice.options.iter().filter(|other| other.verdict == Verdict::RuledOut);
        out.any(|other| other.unmet.is_empty())
    }

    /// Whether prices decided: then a suitable option has less surplus than the recommended one.
    fn by_price(&self) -> bool {
        let surplus = self.recommended().map_or(0, |option| option.surplus.len());
        let mut suitable = self.advice.options.iter().filter(|other| other.verdict == Verdict::Suitable);
        suitable.any(|other| other.surplus.len() < surplus && other.warnings.is_empty())
    }

    fn why_none(&self) -> String {
        match self.advice.nearest {
            Some(id) => msg::why_none_nearest(self.lang, &self.option_in_full(id)),
            None => msg::why_none(self.lang).to_owned(),
        }
    }

    /// What would change the recommendation, other answers with the same outcome together.
    pub fn what_would_change(&self) -> Vec<Because<'c>> {
        self.what_would_change_by(|_| ())
    }

    /// The same, where only questions that stand alike go together.
    pub fn what_would_change_by<K: PartialEq>(&self, stands: impl Fn(&str) -> K) -> Vec<Because<'c>> {
        let mut groups: Vec<(&'static str, Option<&'c str>, K, Vec<&'c str>)> = Vec::new();
        for Change { question, answer, recommended } in &self.advice.what_would_change {
            let stand = stands(question);
            let group = groups.iter_mut().find(|(a, r, k, _)| a == answer && r == recommended && *k == stand);
            match group {
                Some((.., questions)) => questions.push(question),
                None => groups.push((answer, *recommended, stand, vec![question])),
            }
        }
        let because = |(answer, recommended, _, questions): (&str, Option<&'c str>, K, Vec<&'c str>)| {
            let names: Vec<String> = questions.iter().map(|id| self.question(id)).collect();
            let names = format::list(self.lang, &names, Join::Or);
            let condition = match answer {
                "needed" => msg::if_needed(self.lang, &names),
                "not-needed" => msg::if_not_needed(self.lang, &names),
                value => {
                    let field = nextplan_engine::Field::from_id(questions[0]);
                    let value = field.map_or_else(|| value.to_owned(), |field| self.value(field, value));
                    msg::if_circumstance(self.lang, &names, &value)
                }
            };
            Because { condition, questions, recommended }
        };
        groups.into_iter().map(because).collect()
    }

    /// What stands against an option, in one sentence, and what can be done about it.
    pub fn against(&self, option: &OptionAdvice) -> Vec<String> {
        let mut said = Vec::new();
        if !option.unmet.is_empty() {
            let names: Vec<String> = option.unmet.iter().map(|id| self.feature(id)).collect();
            said.push(msg::lacks(self.lang, &format::list(self.lang, &names, Join::And)));
        }
        let conditions = option.reasons.iter().filter(|reason| reason.kind == "condition");
        said.extend(conditions.map(|reason| self.open_only(option.id, reason.id)));
        for step in self.next_steps(&option.reasons) {
            said.push(step);
        }
        said
    }

    /// To whom an option is open, where the customer is somebody else.
    fn open_only(&self, option: &str, field: &str) -> String {
        let conditions = self.printed(option).into_iter().flat_map(|(_, choice)| choice.conditions.iter());
        let allowed = conditions.filter(|condition| condition.clause.field.id() == field).flat_map(|condition| {
            let Clause { field, any_of } = condition.clause;
            let values = field.values().iter().enumerate().filter(move |(place, _)| any_of & 1 << place != 0);
            values.map(move |(_, value)| self.value(field, value))
        });
        let allowed: Vec<String> = allowed.collect();
        msg::condition_fails(self.lang, &self.question(field), &format::list(self.lang, &allowed, Join::Or))
    }

    /// The next steps of some reasons, each once. One step that mends a part of what is lacking may not mend all.
    pub fn next_steps(&self, reasons: &[Reason]) -> Vec<String> {
        let mut ids: Vec<&str> = Vec::new();
        for id in reasons.iter().flat_map(|reason| reason.next_steps.iter().copied()) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.into_iter().map(|id| self.say(&format!("next-step-{id}"))).collect()
    }

    /// A verdict in a word or two.
    pub fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Recommended if self.advice.settled => msg::verdict_recommended(self.lang),
            Verdict::Recommended => msg::verdict_recommended_so_far(self.lang),
            Verdict::Suitable => msg::verdict_suitable(self.lang),
            Verdict::RuledOut => msg::verdict_ruled_out(self.lang),
        }
    }

    /// Whether an option can be bought, in a word or two.
    pub fn buyable(&self, option: &OptionAdvice) -> &'static str {
        match nextplan_engine::buyable_id(option.buyable) {
            "yes" => msg::buyable_yes(self.lang),
            "successor" => msg::buyable_successor(self.lang),
            "no" => msg::buyable_no(self.lang),
            _ => msg::buyable_unknown(self.lang),
        }
    }

    /// How the subscription stands on the as-of day.
    pub fn state(&self) -> String {
        let (lang, state) = (self.lang, &self.advice.state);
        let days = state.days_left.unwrap_or(0);
        let ends_on = self.advice.arguments.ends_on.unwrap_or(self.advice.as_of);
        match state.kind {
            "renews" => msg::state_renews(lang, ends_on),
            "will-expire" => msg::state_will_expire(lang, days, ends_on),
            "expired" => {
                let past = msg::state_expired(lang, -days, ends_on);
                // Of one that cannot have run so long, no stage is known.
                match state.stage.filter(|_| state.plausible) {
                    Some(since) => format!("{past} {}", sentence(&self.say(&format!("stage-{since}")))),
                    None => past,
                }
            }
            _ => msg::state_unknown(lang).to_owned(),
        }
    }

    /// What in the case cannot be.
    pub fn contradictions(&self) -> Vec<String> {
        let said = self.advice.state.contradictions.iter().map(|id| match *id {
            "renews-though-off" => msg::contradiction_renews(self.lang).to_owned(),
            _ => msg::contradiction_ends(self.lang, self.advice.state.last_possible_end.unwrap_or(self.advice.as_of)),
        });
        said.collect()
    }
}

/// Words as a sentence: a capital before, a full stop behind.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    format!("{}{}.", first.collect::<String>(), letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use nextplan_engine::{Case, advise};
    use nextplan_words::Lang;

    fn why(case: &str, day: &str) -> String {
        let catalog = nextplan_catalog::embedded();
        let case = Case::parse(catalog, case).unwrap();
        Speaker::new(catalog, &advise(catalog, &case, day.parse().unwrap()), Lang::En).why()
    }

    #[test]
    fn an_option_for_other_customers_is_not_said_to_lack_anything() {
        let plan_1 = why(r#"{"retired":"skype-for-business-online-plan-1"}"#, "2018-10-01");
        assert!(plan_1.ends_with("The others that do are not open to this customer."), "{plan_1}");
        let needs = r#"{"pstn-conferencing":"needed"}"#;
        let e4 = why(&format!(r#"{{"retired":"office-365-e4","needs":{needs}}}"#), "2017-05-02");
        assert!(e4.ends_with("No other option does."), "{e4}");
    }
}
