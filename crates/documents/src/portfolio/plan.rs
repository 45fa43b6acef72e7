//! One plan for everything that has to be moved: by customer, the most urgent first.

use super::names::Names;
use crate::blocks::{Block, Document, Form, Span, html, markdown, text};
use crate::markdown::{section_blocks, sources};
use crate::speaker::Speaker;
use chrono::NaiveDate;
use nextplan_catalog::{Catalog, Field};
use nextplan_engine::advise;
use nextplan_portfolio::{Triage, Triaged};
use nextplan_words::{Lang, msg};
use std::collections::HashMap;
use std::rc::Rc;

/// What a subscription's part of the plan hangs on.
type Key<'t> = (&'t str, Option<&'t str>, Option<u32>, Option<NaiveDate>, Option<bool>);

/// What a subscription brings to the plan.
#[derive(Clone)]
struct Part {
    title: Span,
    lines: Vec<Span>,
    checklist: Rc<[Block]>,
}

/// Subscriptions with the same steps.
struct Group {
    heads: Vec<Block>,
    count: i64,
    checklist: Rc<[Block]>,
}

/// What a customer has to do: subscriptions with the same steps together.
#[derive(Default)]
struct Customer {
    groups: Vec<Group>,
    places: HashMap<Rc<[Block]>, usize>,
}

/// What the parts share: sources are numbered once for the whole plan.
struct Plan<'c, 'a> {
    catalog: &'c Catalog,
    answers: &'a [(Field, &'a str)],
    as_of: NaiveDate,
    lang: Lang,
    cited: Vec<String>,
    closing: Option<Block>,
}

/// The work plan as Markdown: for each subscription its days, what it should move to, and the steps with boxes to tick.
/// What renews on the day is counted and left out. `answers` are those that the triage was made with.
pub fn work_plan(catalog: &Catalog, triage: &Triage, answers: &[(Field, &str)], lang: Lang) -> String {
    written(catalog, triage, answers, lang, markdown)
}

/// The same as HTML, without head and body, to be printed.
pub fn work_plan_html(catalog: &Catalog, triage: &Triage, answers: &[(Field, &str)], lang: Lang) -> String {
    written(catalog, triage, answers, lang, html)
}

fn written(catalog: &Catalog, triage: &Triage, answers: &[(Field, &str)], lang: Lang, form: Form) -> String {
    let mut plan = Plan { catalog, answers, as_of: triage.as_of, lang, cited: Vec::new(), closing: None };
    let mut known: HashMap<Key, Part> = HashMap::new();
    let mut customers: Vec<(&str, Customer)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut count = 0_i64;
    // Rows come the most urgent first, and so do customers by the first of theirs.
    for row in triage.subscriptions.iter().filter(|row| !row.renews) {
        count += 1;
        let key = (row.offer.as_str(), row.organisation.as_deref(), row.seats, row.ends_on, row.auto_renew);
        let alone = row.own.is_some().then(|| plan.part(row));
        let part = alone.as_ref().unwrap_or_else(|| known.entry(key).or_insert_with(|| plan.part(row)));
        let place = *places.entry(&row.customer).or_insert(customers.len());
        if place == customers.len() {
            customers.push((&row.customer, Customer::default()));
        }
        customers[place].1.add(&plan, row, part);
    }
    plan.written(triage, count, &customers, form)
}

impl Customer {
    fn add(&mut self, plan: &Plan, row: &Triaged, part: &Part) {
        let place = msg::plan_where(plan.lang, &row.file, row.line as i64);
        let place = row.subscription_id.iter().fold(place, |place, id| format!("{id} · {place}"));
        let facts = std::iter::once(Span::Foreign(place)).chain(part.lines.iter().cloned()).collect();
        let heads = [Block::Heading(3, part.title.clone()), Block::Facts(facts)];
        let place = *self.places.entry(part.checklist.clone()).or_insert(self.groups.len());
        if let Some(group) = self.groups.get_mut(place) {
            group.heads.extend(heads);
            group.count += 1;
        } else {
            self.groups.push(Group { heads: heads.into(), count: 1, checklist: part.checklist.clone() });
        }
    }
}

impl Plan<'_, '_> {
    fn part(&mut self, row: &Triaged) -> Part {
        let lang = self.lang;
        let names = Names { catalog: self.catalog, as_of: self.as_of, lang };
        let retired = names.offer(&row.offer, row.organisation.as_deref());
        let Some(case) = row.case(self.catalog, self.answers) else {
            return Part { title: Span::Foreign(retired), lines: Vec::new(), checklist: Rc::default() };
        };
        let advice = advise(self.catalog, &case, self.as_of);
        let speaker = Speaker::new(self.catalog, &advice, lang);
        let title = Span::Foreign(msg::pair(lang, &retired, &speaker.checklist_title()));
        let ahead = advice.state.days_left.is_none_or(|days| days >= 0);
        let start = advice.latest_start.as_ref().filter(|_| ahead).map(|start| msg::start_by(lang, start.on));
        let days: Vec<String> = std::iter::once(speaker.state()).chain(start).collect();
        let mut lines = vec![Span::Strong(Box::new(Span::Foreign(days.join(" "))))];
        let mut line = |said: &str| lines.push(Span::Foreign(said.to_owned()));
        speaker.contradictions().iter().for_each(|said| line(said));
        if advice.state.plausible {
            line(&msg::pair(lang, &speaker.path_name(), &speaker.path_reasons().join(" ")));
        } else {
            line(&speaker.verify_reason());
        }
        line(&msg::plan_recommended(lang, &speaker.outcome(advice.recommended)));
        speaker.to_buy().iter().for_each(|said| line(said));
        if let Some(smaller) = &row.smaller {
            let option = speaker.option_in_full(smaller);
            let lacks: Vec<String> = row.smaller_lacks.iter().map(|id| speaker.feature(id)).collect();
            let said = if lacks.is_empty() {
                msg::plan_smaller(lang, &option)
            } else {
                msg::plan_smaller_lacks(lang, &lacks, &option)
            };
            line(&said);
        }
        let (mut checklist, mut number) = (Vec::new(), 0);
        for section in &advice.checklist {
            checklist.extend(section_blocks(4, &speaker, section, &mut number, &mut self.cited, |_| false));
        }
        if self.closing.is_none() {
            self.closing = Some(Block::Paragraph(text(speaker.receipt_line())));
        }
        Part { title, lines, checklist: checklist.into() }
    }

    fn written(&self, triage: &Triage, count: i64, customers: &[(&str, Customer)], form: Form) -> String {
        let lang = self.lang;
        let mut out = Document::new(form);
        out.put(&[Block::Heading(1, Span::Text(msg::plan_title(lang, self.as_of)))]);
        let left_out = [
            (triage.renewing, msg::plan_renewing as fn(Lang, i64) -> String),
            (triage.rows.not_understood, msg::plan_refused),
        ];
        let left_out = left_out.into_iter().filter(|(count, _)| *count > 0);
        let mut lead = vec![msg::plan_count(lang, count)];
        lead.extend(left_out.map(|(count, said)| said(lang, count as i64)));
        if count > 0 {
            lead.push(format!("{} {}", msg::plan_provisional(lang), msg::holidays_unknown(lang)));
        }
        out.put(&lead.into_iter().map(|said| Block::Paragraph(text(said))).collect::<Vec<_>>());
        for (name, customer) in customers {
            out.put(&[Block::Heading(2, Span::Foreign((*name).to_owned()))]);
            for group in &customer.groups {
                out.put(&group.heads);
                if group.count > 1 {
                    out.put(&[Block::Paragraph(text(msg::plan_each(lang, group.count)))]);
                }
                out.put(group.checklist.iter());
            }
        }
        self.sources(&mut out);
        out.finish()
    }

    /// Sources and receipt; both belong to the day and the catalog, not to one advice.
    fn sources(&self, out: &mut Document) {
        let offer = self.catalog.offers.first().and_then(|offer| nextplan_engine::Case::new(self.catalog, &offer.id));
        let (Some(case), Some(closing)) = (offer, &self.closing) else { return };
        let advice = advise(self.catalog, &case, self.as_of);
        out.put(&sources(&Speaker::new(self.catalog, &advice, self.lang), &self.cited));
        out.put([closing]);
    }
}
