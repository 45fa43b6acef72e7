//! One plan for everything that has to be moved, as Markdown: by customer, the most urgent first.

use super::names::Names;
use crate::markdown::{plain, sources, steps};
use crate::speaker::Speaker;
use chrono::NaiveDate;
use nextplan_catalog::{Catalog, Field};
use nextplan_engine::advise;
use nextplan_portfolio::{Triage, Triaged};
use nextplan_words::{Lang, msg};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::rc::Rc;

/// What a subscription's part of the plan hangs on.
type Key<'t> = (&'t str, Option<&'t str>, Option<u32>, Option<NaiveDate>, Option<bool>);

/// What a subscription brings to the plan.
#[derive(Clone)]
struct Part {
    title: String,
    lines: Vec<String>,
    checklist: Rc<str>,
}

/// Subscriptions with the same steps.
struct Group {
    heads: String,
    count: i64,
    checklist: Rc<str>,
}

/// What a customer has to do: subscriptions with the same steps together.
#[derive(Default)]
struct Customer {
    groups: Vec<Group>,
    places: HashMap<Rc<str>, usize>,
}

/// What the parts share: sources are numbered once for the whole plan.
struct Plan<'c, 'a> {
    catalog: &'c Catalog,
    answers: &'a [(Field, &'a str)],
    as_of: NaiveDate,
    lang: Lang,
    cited: Vec<String>,
    closing: Option<String>,
}

/// The work plan: for each subscription its days, what it should move to, and the steps with boxes to tick. What renews
/// on the day is counted and left out. `answers` are those that the triage was made with.
pub fn work_plan(catalog: &Catalog, triage: &Triage, answers: &[(Field, &str)], lang: Lang) -> String {
    let mut plan = Plan { catalog, answers, as_of: triage.as_of, lang, cited: Vec::new(), closing: None };
    let mut known: HashMap<Key, Part> = HashMap::new();
    let mut customers: Vec<(&str, Customer)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut count = 0_i64;
    // Rows come the most urgent first, and so do customers by the first of theirs.
    for row in triage.subscriptions.iter().filter(|row| !row.renews) {
        count += 1;
        let key = (row.offer.as_str(), row.organisation.as_deref(), row.seats, row.ends_on, row.auto_renew);
        let part = known.entry(key).or_insert_with(|| plan.part(row));
        let place = *places.entry(&row.customer).or_insert(customers.len());
        if place == customers.len() {
            customers.push((&row.customer, Customer::default()));
        }
        customers[place].1.add(&plan, row, part);
    }
    plan.written(triage, count, &customers)
}

impl Customer {
    fn add(&mut self, plan: &Plan, row: &Triaged, part: &Part) {
        let mut head = format!("### {}\n\n", part.title);
        let place = msg::plan_where(plan.lang, &row.file, row.line as i64);
        let place = row.subscription_id.iter().fold(place, |place, id| format!("{id} · {place}"));
        for line in std::iter::once(&inline(&place)).chain(&part.lines) {
            let _ = writeln!(head, "- {line}");
        }
        head.push('\n');
        let place = *self.places.entry(part.checklist.clone()).or_insert(self.groups.len());
        if let Some(group) = self.groups.get_mut(place) {
            group.heads.push_str(&head);
            group.count += 1;
        } else {
            self.groups.push(Group { heads: head, count: 1, checklist: part.checklist.clone() });
        }
    }
}

impl Plan<'_, '_> {
    fn part(&mut self, row: &Triaged) -> Part {
        let lang = self.lang;
        let names = Names { catalog: self.catalog, as_of: self.as_of, lang };
        let retired = names.offer(&row.offer, row.organisation.as_deref());
        let Some(case) = row.case(self.catalog, self.answers) else {
            return Part { title: inline(&retired), lines: Vec::new(), checklist: "".into() };
        };
        let advice = advise(self.catalog, &case, self.as_of);
        let speaker = Speaker::new(self.catalog, &advice, lang);
        let title = inline(&msg::pair(lang, &retired, &speaker.checklist_title()));
        let ahead = advice.state.days_left.is_none_or(|days| days >= 0);
        let start = advice.latest_start.as_ref().filter(|_| ahead).map(|start| msg::start_by(lang, start.on));
        let days: Vec<String> = std::iter::once(speaker.state()).chain(start).map(|said| inline(&said)).collect();
        let mut lines = vec![format!("**{}**", days.join(" "))];
        let mut line = |said: &str| lines.push(inline(said));
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
        let (mut checklist, mut number) = (String::new(), 0);
        for section in &advice.checklist {
            let _ = writeln!(checklist, "#### {}\n", plain(&speaker.section(section.section)));
            steps(&mut checklist, &speaker, section, &mut number, &mut self.cited, |_| false);
            checklist.push('\n');
        }
        if self.closing.is_none() {
            self.closing = Some(plain(&speaker.receipt_line()));
        }
        Part { title, lines, checklist: checklist.into() }
    }

    fn written(&self, triage: &Triage, count: i64, customers: &[(&str, Customer)]) -> String {
        let lang = self.lang;
        let mut out = format!("# {}\n\n", msg::plan_title(lang, self.as_of));
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
        for said in &lead {
            out.extend([said, "\n\n"]);
        }
        for (name, customer) in customers {
            let _ = writeln!(out, "## {}\n", inline(name));
            for group in &customer.groups {
                out.push_str(&group.heads);
                if group.count > 1 {
                    let _ = writeln!(out, "{}\n", msg::plan_each(lang, group.count));
                }
                out.push_str(&group.checklist);
            }
        }
        self.sources(&mut out);
        out
    }

    /// Sources and receipt; both belong to the day and the catalog, not to one advice.
    fn sources(&self, out: &mut String) {
        let offer = self.catalog.offers.first().and_then(|offer| nextplan_engine::Case::new(self.catalog, &offer.id));
        let (Some(case), Some(closing)) = (offer, &self.closing) else { return };
        let advice = advise(self.catalog, &case, self.as_of);
        sources(out, &Speaker::new(self.catalog, &advice, self.lang), &self.cited);
        let _ = writeln!(out, "\n{closing}");
    }
}

/// Text from a file, on one line and as text.
fn inline(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}')
        .filter(|word| !word.is_empty())
        .collect();
    let safe: String =
        words.join(" ").chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect();
    let mut out = plain(&safe).replace('&', "\\&").replace('~', "\\~");
    // GitHub makes links of bare addresses, and a link that a customer's name carries is nobody's advice.
    for (address, text) in [("://", "\\://"), ("www.", "www\\."), ("@", "\\@")] {
        out = out.replace(address, text);
    }
    // What begins as an item of a list does is none.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if out[digits..].starts_with(if digits > 0 { ['.', ')'] } else { ['+', '-'] }) {
        out.insert(digits, '\\');
    }
    out
}
