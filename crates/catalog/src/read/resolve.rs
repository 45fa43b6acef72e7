//! From files to the model: references become indices, matrices become masks, conditions become clauses.

use super::raw::{self, Date, Id, Raw, Refs, When};
use super::{Files, Problem};
use crate::field::Field;
use crate::model as m;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::value::Datetime;

/// Collects mistakes while one file is read.
pub(super) struct Place<'a> {
    files: &'a Files,
    file: &'a str,
    sources: &'a BTreeMap<&'a str, u16>,
    plans: &'a BTreeMap<&'a str, u16>,
    pub(super) menus: &'a BTreeMap<&'a str, u16>,
    problems: &'a mut Vec<Problem>,
}

pub(super) fn list<T: Clone>(items: Vec<T>) -> m::List<T> {
    items.into()
}

pub(super) fn known<'k>(allowed: impl IntoIterator<Item = &'k str>) -> String {
    allowed.into_iter().collect::<Vec<_>>().join(", ")
}

pub(super) fn conjunction(clauses: Vec<m::Clause>, from: Option<m::Day>, until: Option<m::Day>) -> m::Condition {
    let fields = clauses.iter().fold(0, |set, clause| set | 1 << clause.field as u32);
    m::Condition { clauses: list(clauses), from, until, fields }
}

impl Place<'_> {
    pub(super) fn wrong(&mut self, span: &Range<usize>, message: String) {
        let text = self.files.get(self.file).map_or("", String::as_str);
        let line = raw::line(text, span.start);
        self.problems.push(Problem { file: self.file.to_owned(), line, message });
    }

    fn of_all_offers(&self) -> bool {
        matches!(self.file, "paths.toml" | "life-cycle.toml" | "menus.toml" | "steps.toml")
    }

    fn source_named(&mut self, span: &Range<usize>, id: &str) -> m::SourceRef {
        // Only what holds of every offer may speak of "the notice": an offer's own file names its document.
        match id {
            "notice" if self.of_all_offers() => return m::THE_NOTICE,
            "self-service" if self.of_all_offers() => return m::SELF_SERVICE,
            _ => {}
        }
        self.sources.get(id).copied().unwrap_or_else(|| {
            self.wrong(span, format!("source `{id}` does not stand in sources.toml"));
            0
        })
    }

    pub(super) fn source(&mut self, id: &Id) -> m::SourceRef {
        self.source_named(&id.span(), id.get_ref())
    }

    pub(super) fn sources(&mut self, refs: &Refs) -> m::List<m::SourceRef> {
        let span = refs.span();
        if refs.get_ref().all().is_empty() {
            self.wrong(&span, "a fact without a source: name at least one".into());
        }
        list(refs.get_ref().all().iter().map(|id| self.source_named(&span, id)).collect())
    }

    pub(super) fn plan(&mut self, id: &Id) -> m::PlanRef {
        self.plans.get(id.get_ref().as_str()).copied().unwrap_or_else(|| {
            self.wrong(&id.span(), format!("plan `{}` does not stand in products.toml", id.get_ref()));
            0
        })
    }

    pub(super) fn plans(&mut self, ids: &[Id]) -> m::List<m::PlanRef> {
        list(ids.iter().map(|id| self.plan(id)).collect())
    }

    fn date(&mut self, span: &Range<usize>, date: &Datetime) -> m::Day {
        let day = date
            .date
            .filter(|_| date.time.is_none() && date.offset.is_none())
            .and_then(|d| NaiveDate::from_ymd_opt(d.year.into(), d.month.into(), d.day.into()));
        m::Day(day.unwrap_or_else(|| {
            self.wrong(span, format!("`{date}` is not a day; write it as 2017-04-07"));
            NaiveDate::default()
        }))
    }

    pub(super) fn day(&mut self, date: &Date) -> m::Day {
        self.date(&date.span(), date.get_ref())
    }

    fn maybe_day(&mut self, date: Option<&Date>) -> Option<m::Day> {
        date.map(|date| self.day(date))
    }

    pub(super) fn one_of<T: Copy>(&mut self, id: &Id, what: &str, allowed: &[(&str, T)]) -> T {
        allowed.iter().find(|(name, _)| name == id.get_ref()).map_or_else(
            || {
                let names = known(allowed.iter().map(|(name, _)| *name));
                self.wrong(&id.span(), format!("`{}` is no {what}; allowed are {names}", id.get_ref()));
                allowed[0].1
            },
            |(_, value)| *value,
        )
    }

    fn confidence(&mut self, id: &Id) -> m::Confidence {
        use m::Confidence::{Community, Official, Unsure};
        self.one_of(id, "confidence", &[("official", Official), ("community", Community), ("unsure", Unsure)])
    }

    pub(super) fn value(&mut self, span: &Range<usize>, field: Field, value: &str) -> u8 {
        field.value_index(value).map_or_else(
            || {
                let allowed = known(field.values().iter().copied());
                self.wrong(span, format!("`{}` is never `{value}`; allowed are {allowed}", field.id()));
                0
            },
            |index| index as u8,
        )
    }

    fn clause(&mut self, span: &Range<usize>, field: Field, values: &[String]) -> m::Clause {
        let any_of = values.iter().fold(0, |mask, value| mask | 1 << self.value(span, field, value));
        m::Clause { field, any_of }
    }

    pub(super) fn condition(&mut self, when: &When) -> m::Condition {
        let mut clauses = Vec::new();
        let (mut from, mut until) = (None, None);
        for (name, clause) in when {
            let span = clause.span();
            match (name.as_str(), Field::from_id(name), clause.get_ref()) {
                ("from", _, raw::Clause::Day(day)) => from = Some(self.date(&span, day)),
                ("until", _, raw::Clause::Day(day)) => until = Some(self.date(&span, day)),
                (_, Some(field), raw::Clause::One(value)) => {
                    clauses.push(self.clause(&span, field, std::slice::from_ref(value)));
                }
                (_, Some(field), raw::Clause::Many(values)) => clauses.push(self.clause(&span, field, values)),
                _ => {
                    let fields = known(Field::ALL.iter().map(|field| field.id()));
                    self.wrong(
                        &span,
                        format!(
                            "`{name}` is no field of a condition; allowed are from and until with a day, and {fields}"
                        ),
                    );
                }
            }
        }
        if let (Some(first), Some(after)) = (from, until)
            && first >= after
        {
            let span = when.values().next().map_or(0..0, toml::Spanned::span);
            self.wrong(&span, "`from` has to lie before `until`".into());
        }
        conjunction(clauses, from, until)
    }

    pub(super) fn dated(&mut self, entries: &[raw::Dated]) -> m::List<m::Dated> {
        let read = |place: &mut Self, entry: &raw::Dated| m::Dated {
            id: entry.id.get_ref().clone().into(),
            when: place.condition(&entry.when),
            on: place.day(&entry.on),
            sources: place.sources(&entry.source),
        };
        list(entries.iter().map(|entry| read(self, entry)).collect())
    }

    fn plan_entry(&mut self, plan: &raw::Plan) -> m::Plan {
        use m::Buyable::{No, Successor, Unknown, Yes};
        let names = plan.name.iter().map(|name| m::PlanName {
            name: name.name.clone().into(),
            fr: name.fr.clone().map(Into::into),
            sv: name.sv.clone().map(Into::into),
            from: self.maybe_day(name.from.as_ref()),
            until: self.maybe_day(name.until.as_ref()),
            confidence: self.confidence(&name.confidence),
            source: self.source(&name.source),
        });
        let names: Vec<_> = names.collect();
        if names.is_empty() || names.last().is_some_and(|name| name.until.is_some()) {
            self.wrong(&plan.id.span(), "a plan needs a name that it still has: one without `until`, last".into());
        }
        let skus = plan.sku.iter().map(|sku| m::Sku {
            part_number: sku.part_number.clone().into(),
            guid: sku.guid.clone().map(Into::into),
            source: self.source(&sku.source),
        });
        let skus = list(skus.collect());
        let sale = |place: &mut Self, sale: &raw::Sale| m::Sale {
            when: place.condition(&sale.when),
            status: place.one_of(
                &sale.status,
                "status",
                &[("yes", Yes), ("successor", Successor), ("no", No), ("unknown", Unknown)],
            ),
            buy_instead: place.plans(&sale.buy_instead),
            confidence: place.confidence(&sale.confidence),
            sources: place.sources(&sale.source),
        };
        let sales = list(plan.sale.iter().map(|entry| sale(self, entry)).collect());
        m::Plan { id: plan.id.get_ref().clone().into(), add_on: plan.add_on, names: list(names), skus, sales }
    }
}

/// Resolves all files; every mistake is reported.
pub(super) fn resolve(files: &Files, raw: &Raw) -> Result<m::Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let sources = index(files, "sources.toml", raw.sources.source.iter().map(|s| &s.id), &mut problems);
    let plans = index(files, "products.toml", raw.plans.plan.iter().map(|p| &p.id), &mut problems);
    let step_ids = raw.steps.section.iter().flat_map(|section| section.step.iter().map(|step| &step.id));
    index(files, "steps.toml", step_ids, &mut problems);
    let menus = index(files, "menus.toml", raw.menus.menu.iter().map(|menu| &menu.id), &mut problems);

    let at = &mut problems;
    let mut at = Place { files, file: "sources.toml", sources: &sources, plans: &plans, menus: &menus, problems: at };
    let source_list = raw.sources.source.iter().map(|source| {
        use m::Origin::{Estimate, Inference, Notice, Reference};
        let origins = [("notice", Notice), ("reference", Reference), ("inference", Inference), ("estimate", Estimate)];
        if let Some(url) = source.url.as_ref().filter(|url| !url.get_ref().starts_with("https://")) {
            at.wrong(&url.span(), format!("`{}` is not an https:// address", url.get_ref()));
        }
        m::Source {
            id: source.id.get_ref().clone().into(),
            title: source.title.clone().into(),
            url: source.url.as_ref().map(|url| url.get_ref().clone().into()),
            published: at.maybe_day(source.published.as_ref()),
            checked: at.day(&source.checked),
            origin: at.one_of(&source.origin, "origin", &origins),
        }
    });
    let source_list = list(source_list.collect());
    at.file = "products.toml";
    let plan_list = list(raw.plans.plan.iter().map(|plan| at.plan_entry(plan)).collect());
    at.file = "paths.toml";
    let field_ids: Vec<_> = Field::ALL.iter().map(|field| (field.id(), *field)).collect();
    let default = |at: &mut Place, default: &raw::Default| {
        let field = at.one_of(&default.field, "field", &field_ids);
        let value = at.value(&default.value.span(), field, default.value.get_ref());
        m::Default { field, value, when: at.condition(&default.when) }
    };
    let defaults = list(raw.paths.default.iter().map(|entry| default(&mut at, entry)).collect());
    let paths = list(raw.paths.path.iter().map(|row| at.path(row)).collect());
    let margins = list(raw.paths.margin.iter().map(|entry| at.margin(entry)).collect());
    at.file = "life-cycle.toml";
    let aftermath = list(raw.life_cycle.aftermath.iter().map(|event| at.aftermath(event)).collect());
    let new_commerce = at.dated(&raw.life_cycle.new_commerce);
    at.file = "changes.toml";
    let changes: Vec<_> = raw.changes.change.iter().map(|entry| at.change(entry)).collect();
    at.file = "menus.toml";
    let menu_list = list(raw.menus.menu.iter().map(|entry| at.menu_entry(entry)).collect());
    at.file = "steps.toml";
    let sections = list(raw.steps.section.iter().map(|entry| at.section(entry)).collect());
    let offers = raw.offers.iter().map(|(file, offer)| {
        at.file = file;
        super::offer::offer(&mut at, offer)
    });
    let offers = list(offers.collect());
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    let texts = |items: &[String]| list(items.iter().map(|item| item.clone().into()).collect());
    let catalog = m::Catalog {
        version: changes.last().map_or_else(|| "".into(), |change| change.version.clone()),
        sha256: "".into(),
        sources: source_list,
        plans: plan_list,
        offers,
        defaults,
        small_seats: raw.paths.small_seats,
        eea_ch: texts(&raw.countries.eea_ch),
        countries: texts(&raw.countries.all),
        paths,
        margins,
        aftermath,
        new_commerce,
        menus: menu_list,
        sections,
        changes: list(changes),
        decisive: 0,
        structural: 0,
        selling: 0,
    };
    let sets = super::sets::of(&catalog);
    Ok(m::Catalog { decisive: sets.decisive, structural: sets.structural, selling: sets.selling, ..catalog })
}

/// Ids of a file with their places in it; the same id twice is a mistake.
fn index<'a>(
    files: &Files,
    file: &str,
    ids: impl Iterator<Item = &'a Id>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'a str, u16> {
    let mut found = BTreeMap::new();
    for (place, id) in ids.enumerate() {
        if found.insert(id.get_ref().as_str(), place as u16).is_some() {
            let line = raw::line(files.get(file).map_or("", String::as_str), id.span().start);
            let message = format!("`{}` stands here for the second time", id.get_ref());
            problems.push(Problem { file: file.to_owned(), line, message });
        }
    }
    found
}
