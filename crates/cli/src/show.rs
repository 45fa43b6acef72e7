//! `nextplan catalog show`: a retired offer as a person reads it, notice by notice, with its sources.

use crate::commands::{Desk, today};
use crate::failure::Failure;
use crate::output;
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::field::Values;
use nextplan_catalog::model::{Choice, Notice, Offer, PlanRef, SourceRef};
use nextplan_documents::{Emphasis, Speaker};
use nextplan_engine::{Case, advise};
use nextplan_words::msg;
use std::fmt::Write as _;

/// `nextplan catalog show`
pub(crate) fn show(desk: &Desk, meant: Option<&str>, as_of: Option<NaiveDate>) -> Result<(), Failure> {
    let day = as_of.unwrap_or_else(today);
    let offers: Vec<&Offer> = match meant {
        Some(meant) => vec![desk.offer(meant)?],
        None => desk.catalog.offers.iter().collect(),
    };
    let mut texts = Vec::new();
    for offer in offers {
        // A speaker speaks about an advice; one with nothing answered knows the offer and the day.
        let Some(case) = Case::new(desk.catalog, &offer.id) else { continue };
        let advice = advise(desk.catalog, &case, day);
        let speaker = Speaker::new(desk.catalog, &advice, desk.lang);
        texts.push(Page { speaker, emphasis: desk.emphasis, out: String::new(), cited: Vec::new() }.offer(offer));
    }
    output::print(desk.lang, &texts.join("\n\n"))
}

struct Page<'c> {
    speaker: Speaker<'c>,
    emphasis: Emphasis,
    out: String,
    /// Sources in the order in which they were first named.
    cited: Vec<SourceRef>,
}

impl Page<'_> {
    fn line(&mut self, indent: usize, text: &str) {
        let _ = writeln!(self.out, "{:1$}{text}", "", indent * 2);
    }

    fn heading(&mut self, indent: usize, text: &str) {
        let text = match self.emphasis {
            Emphasis::Ansi => format!("\u{1b}[1m{text}\u{1b}[0m"),
            Emphasis::None => text.to_owned(),
        };
        self.line(indent, &text);
    }

    /// Marks of sources, as ` [1] [4]`.
    fn marks(&mut self, sources: &[SourceRef]) -> String {
        let mut marks = String::new();
        for source in sources {
            let place = self.cited.iter().position(|known| known == source).unwrap_or_else(|| {
                self.cited.push(*source);
                self.cited.len() - 1
            });
            let _ = write!(marks, " [{}]", place + 1);
        }
        marks
    }

    fn name(&self, plan: PlanRef, day: NaiveDate) -> String {
        self.speaker.catalog.plan(plan).name_on(day).in_language(self.speaker.lang.code()).to_owned()
    }

    fn values(&self, field: Field, values: Values) -> Vec<String> {
        let all = field.values().iter().enumerate();
        let chosen = all.filter(|(place, _)| values & 1 << place != 0);
        chosen.map(|(_, value)| self.speaker.value(field, value)).collect()
    }

    fn offer(mut self, offer: &Offer) -> String {
        let (lang, day, catalog) = (self.speaker.lang, self.speaker.advice.as_of, self.speaker.catalog);
        self.heading(0, &format!("{} ({})", self.name(offer.plan, day), offer.id));
        self.line(0, &msg::cli_show_also(lang, &offer.aliases));
        let plans = std::iter::once(offer.plan).chain(offer.editions.iter().map(|edition| edition.plan));
        let skus = plans.flat_map(|plan| catalog.plan(plan).skus.iter().map(|sku| sku.part_number.as_ref()));
        self.line(0, &msg::cli_show_part_numbers(lang, &skus.collect::<Vec<_>>()));
        for notice in offer.notices.iter() {
            self.line(0, "");
            self.notice(offer, notice);
        }
        self.line(0, "");
        self.heading(0, msg::sources_title(lang));
        for (place, source) in self.cited.clone().into_iter().enumerate() {
            let source = self.speaker.source(&catalog.source(source).id);
            let line = self.speaker.source_line(&source);
            self.line(1, &format!("[{}] {}", place + 1, source.title));
            self.line(2, &line);
            source.url.iter().for_each(|url| self.line(2, url));
        }
        self.out
    }

    fn notice(&mut self, offer: &Offer, notice: &Notice) {
        let lang = self.speaker.lang;
        let marks = self.marks(&[notice.source]);
        self.heading(0, &format!("{} ({}){marks}", self.speaker.notice_name(&notice.id), notice.id));
        self.line(1, &msg::cli_show_bought(lang, &self.values(Field::BoughtThrough, notice.bought_through).join("; ")));
        self.line(1, &msg::cli_show_in_force(lang, notice.in_force_from.0));
        if notice.sectors != 0 {
            self.line(1, &msg::cli_show_sectors(lang, &self.values(Field::Organisation, notice.sectors).join("; ")));
        }
        if !notice.roles.is_empty() {
            let roles: Vec<String> = notice.roles.iter().map(|id| self.speaker.say(&format!("role-{id}"))).collect();
            self.line(1, &msg::may_be_done_by(lang, &roles));
        }
        self.dates(notice);
        self.options(notice);
        self.matrix(offer, notice);
        if !notice.remarks.is_empty() {
            self.line(0, "");
            self.heading(1, msg::cli_show_remarks(lang));
            for remark in notice.remarks.iter() {
                let marks = self.marks(&remark.sources);
                self.line(2, &format!("{}{marks}", self.speaker.say(&format!("remark-{}", remark.id))));
            }
        }
    }

    fn dates(&mut self, notice: &Notice) {
        if notice.dates.is_empty() && notice.last_possible_ends.is_empty() {
            return;
        }
        self.line(0, "");
        self.heading(1, msg::cli_show_dates(self.speaker.lang));
        for date in notice.dates.iter().chain(notice.last_possible_ends.iter()) {
            let marks = self.marks(&date.sources);
            // A date may hold for some customers only; then it says for whom.
            let only: Vec<String> =
                date.when.clauses.iter().flat_map(|clause| self.values(clause.field, clause.any_of)).collect();
            let only = if only.is_empty() { String::new() } else { format!(" ({})", only.join(", ")) };
            let (day, event) = (self.speaker.day(date.on.0), self.speaker.event(&date.id));
            self.line(2, &format!("{}  {event}{only}{marks}", padded(&day, 13)));
        }
    }

    fn options(&mut self, notice: &Notice) {
        let lang = self.speaker.lang;
        let (then, now) = (notice.in_force_from.0, self.speaker.advice.as_of);
        self.line(0, "");
        self.heading(1, msg::cli_show_options(lang));
        let mut renamed: Vec<PlanRef> = Vec::new();
        for choice in notice.options.iter() {
            let plans: Vec<String> = choice.plans.iter().map(|plan| self.name(*plan, then)).collect();
            let marks = self.marks(&choice.sources);
            let label = self.speaker.option_label(&choice.id);
            let plans = plans.join(" + ");
            let option = if notice.numbered { msg::case_pair(lang, &label, &plans) } else { plans };
            self.line(2, &format!("{option}{marks}"));
            if !choice.alternatives.is_empty() {
                let names: Vec<String> = choice.alternatives.iter().map(|plan| self.name(*plan, then)).collect();
                self.line(3, &msg::cli_show_alternatives(lang, &names));
            }
            for plan in choice.plans.iter().filter(|plan| self.name(**plan, then) != self.name(**plan, now)) {
                if !renamed.contains(plan) {
                    renamed.push(*plan);
                }
            }
        }
        for plan in renamed {
            self.line(2, &msg::sold_as(lang, &self.name(plan, now), now, &self.name(plan, then)));
        }
        for substitute in notice.substitutes.iter() {
            let (plan, by) = (self.name(substitute.plan, then), self.name(substitute.by, then));
            self.line(2, &msg::may_stand_in(lang, &by, &plan));
        }
    }

    /// The matrix, so that one can lay it beside the notice: a row a feature, a column an option.
    fn matrix(&mut self, offer: &Offer, notice: &Notice) {
        let lang = self.speaker.lang;
        let rows: Vec<(usize, String, bool)> = offer
            .features
            .iter()
            .enumerate()
            .filter(|(place, _)| notice.features & 1 << place != 0)
            .map(|(place, feature)| (place, self.speaker.feature(&feature.id), feature.needed_by_default))
            .collect();
        let width = rows.iter().map(|(_, name, silent)| name.chars().count() + usize::from(*silent)).max().unwrap_or(0);
        self.line(0, "");
        self.heading(1, msg::cli_show_features(lang));
        let row = |name: &str, cell: &dyn Fn(&Choice) -> String| {
            let cells: Vec<String> = notice.options.iter().map(|choice| padded(&cell(choice), 2)).collect();
            format!("{}  {}", padded(name, width), cells.join("  ")).trim_end().to_owned()
        };
        let mut lines = vec![row("", &|choice| choice.number.to_string())];
        for (place, name, silent) in &rows {
            let name = if *silent { format!("{name}*") } else { name.clone() };
            lines.push(row(&name, &|choice| {
                let has = |set: u32| set & 1 << place != 0;
                let cell = if has(choice.provides) { "✓" } else { "–" };
                format!("{cell}{}", if has(choice.disputed) { "?" } else { "" })
            }));
        }
        for line in &lines {
            self.line(2, line);
        }
        if rows.iter().any(|(.., silent)| *silent) {
            self.line(2, msg::cli_show_silence(lang));
        }
        if notice.options.iter().any(|choice| choice.disputed != 0) {
            self.line(2, msg::cli_show_disputed(lang));
        }
    }
}

/// Text with blanks behind it. The letters of the three languages are one column wide each.
fn padded(text: &str, width: usize) -> String {
    format!("{text}{:1$}", "", width.saturating_sub(text.chars().count()))
}
