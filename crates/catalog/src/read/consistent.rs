//! What each entry says for itself may be right and still not fit the others: two with one id, nothing to buy, a due
//! day that nobody counts. Checked before anything is resolved, so that the sentence names the cause.

use super::parse::{self, Raw};
use super::raw;
use super::raw::value::{Clause, Id, Placed};
use super::{Files, Problem};
use std::ops::Range;

/// Collects mistakes with their places.
struct Check<'f> {
    files: &'f Files,
    problems: Vec<Problem>,
}

/// Every entry that does not fit the others.
pub(super) fn check(files: &Files, raw: &Raw) -> Vec<Problem> {
    let mut check = Check { files, problems: Vec::new() };
    let margins: Vec<&str> = raw.paths.margin.iter().map(|margin| margin.id.get_ref().as_str()).collect();
    check.once("paths.toml", "margin", raw.paths.margin.iter().map(|margin| &margin.id));
    for step in raw.steps.section.iter().flat_map(|section| &section.step) {
        if let Some(due) = step.due.as_ref().filter(|due| !margins.contains(&due.get_ref().as_str())) {
            let allowed = margins.join(", ");
            check.wrong(
                "steps.toml",
                &due.span(),
                format!("no margin is called `{}`; allowed are {allowed}", due.get_ref()),
            );
        }
    }
    for (file, sale) in raw.all_plans().flat_map(|(file, plan)| plan.sale.iter().map(move |sale| (file, sale))) {
        let successor = sale.status.id.get_ref() == "successor";
        if successor == sale.buy_instead.is_empty() {
            let message = "buy_instead stands beside the status `successor`, and only there";
            check.wrong(file, &sale.status.id.span(), message.into());
        }
    }
    check.conditions(raw);
    for (file, offer) in &raw.offers {
        let id = offer.id.get_ref().as_str();
        if file != &format!("offers/{id}.toml") {
            check.wrong(file, &offer.id.span(), format!("an offer's file is called after it: offers/{id}.toml"));
        }
        check.offer(file, offer);
    }
    check.problems
}

impl Check<'_> {
    fn wrong(&mut self, file: &str, span: &Range<usize>, message: String) {
        let text = self.files.get(file).map_or("", String::as_str);
        self.problems.push(Problem { file: file.to_owned(), line: parse::line(text, span.start), message });
    }

    /// An id stands once.
    fn once<'a>(&mut self, file: &str, what: &str, ids: impl Iterator<Item = &'a Id>) {
        let mut seen = Vec::new();
        for id in ids {
            if seen.contains(&id.get_ref()) {
                self.wrong(file, &id.span(), format!("the {what} `{}` stands here for the second time", id.get_ref()));
            }
            seen.push(id.get_ref());
        }
    }

    /// There is at least one.
    fn some<T>(&mut self, file: &str, of: &Id, list: &[T], what: &str) {
        if list.is_empty() {
            self.wrong(file, &of.span(), format!("`{}` needs at least one {what}", of.get_ref()));
        }
    }

    fn offer(&mut self, file: &str, offer: &raw::Offer) {
        self.once(file, "feature", offer.feature.iter().map(|feature| &feature.id));
        self.once(file, "notice", offer.notice.iter().map(|notice| &notice.id));
        self.once(file, "option", offer.notice.iter().flat_map(|notice| &notice.option).map(|option| &option.id));
        self.some(file, &offer.id, &offer.notice, "notice");
        for notice in &offer.notice {
            self.some(file, &notice.id, &notice.bought_through, "way of buying");
            self.some(file, &notice.id, &notice.option, "option");
            let mut numbers = Vec::new();
            for option in &notice.option {
                self.some(file, &option.id, &option.plans, "plan");
                if numbers.contains(&option.number) {
                    let message = format!("option {} stands here for the second time", option.number);
                    self.wrong(file, &option.id.span(), message);
                }
                numbers.push(option.number);
            }
        }
        for feature in &offer.feature {
            let id = feature.id.get_ref();
            if !offer.notice.iter().any(|notice| notice.matrix.contains_key(id)) {
                self.wrong(file, &feature.id.span(), format!("`{id}` stands in no matrix"));
            }
        }
    }

    /// A condition that allows no value never holds.
    fn conditions(&mut self, raw: &Raw) {
        let steps = raw.steps.section.iter().flat_map(|section| &section.step);
        let warnings = steps.clone().flat_map(|step| &step.warning).map(|warning| &warning.when);
        let sections = raw.steps.section.iter().map(|section| &section.when);
        let plain = [
            ("paths.toml", raw.paths.path.iter().map(|row| &row.when).collect::<Vec<_>>()),
            ("paths.toml", raw.paths.default.iter().map(|default| &default.when).collect()),
            ("paths.toml", raw.paths.margin.iter().map(|margin| &margin.when).collect()),
            ("life-cycle.toml", raw.life_cycle.aftermath.iter().map(|event| &event.when).collect()),
            ("steps.toml", sections.chain(steps.map(|step| &step.when)).chain(warnings).collect()),
        ];
        let plans = raw.all_plans().map(|(file, plan)| (file, plan.sale.iter().map(|sale| &sale.when).collect()));
        let offers = raw.offers.iter().map(|(file, offer)| {
            let options = offer.notice.iter().flat_map(|notice| &notice.option);
            (file.as_str(), options.flat_map(|option| &option.condition).map(|condition| &condition.when).collect())
        });
        let empty = |clause: &&Placed<Clause>| matches!(clause.get_ref(), Clause::Many(v) if v.is_empty());
        for (file, conditions) in plain.into_iter().chain(plans).chain(offers) {
            for clause in conditions.iter().flat_map(|when| when.0.values()).filter(empty) {
                self.wrong(file, &clause.span(), "a condition without a value never holds: name at least one".into());
            }
        }
    }
}
