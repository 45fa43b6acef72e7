//! From files to the model: references become indices, matrices become masks, conditions become clauses.

use super::parse::{self, Raw};
use super::raw;
use super::raw::value::{Clause, Date, Id, Placed, Refs, Table, ValueOf, When, Word};
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

impl Place<'_> {
    pub(super) fn wrong(&mut self, span: &Range<usize>, message: String) {
        let text = self.files.get(self.file).map_or("", String::as_str);
        let line = parse::line(text, span.start);
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
            self.wrong(span, format!("source `{id}` stands neither in sources.toml nor as a [[source]] of an offer"));
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
            self.wrong(
                &id.span(),
                format!("plan `{}` stands neither in products.toml nor as a [[product]] of an offer", id.get_ref()),
            );
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

    /// What a word of a table stands for.
    pub(super) fn word<T: Table>(&mut self, word: &Word<T>) -> T {
        self.one_of(&word.id, T::WHAT, &T::words())
    }

    /// Index of a field's value.
    pub(super) fn value_of<const FIELD: usize>(&mut self, value: &ValueOf<FIELD>) -> u8 {
        self.value(&value.0.span(), Field::ALL[FIELD], value.0.get_ref())
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
        for (name, clause) in &when.0 {
            let span = clause.span();
            match (name.as_str(), Field::from_id(name), clause.get_ref()) {
                ("from", _, Clause::Day(day)) => from = Some(self.date(&span, day)),
                ("until", _, Clause::Day(day)) => until = Some(self.date(&span, day)),
                (_, Some(field), Clause::One(value)) => {
                    clauses.push(self.clause(&span, field, std::slice::from_ref(value)));
                }
                (_, Some(field), Clause::Many(values)) => clauses.push(self.clause(&span, field, values)),
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
            let span = when.0.values().next().map_or(0..0, Placed::span);
            self.wrong(&span, "`from` has to lie before `until`".into());
        }
        m::Condition::new(clauses, from, until)
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

    fn source_entry(&mut self, source: &raw::Source) -> m::Source {
        if let Some(url) = source.url.as_ref().filter(|url| !is_link(&url.get_ref().0)) {
            let found = &url.get_ref().0;
            self.wrong(
                &url.span(),
                format!("`{found}` is not an https:// address, as https://learn.microsoft.com/page"),
            );
        }
        m::Source {
            id: source.id.get_ref().clone().into(),
            title: source.title.clone().into(),
            url: source.url.as_ref().map(|url| url.get_ref().0.clone().into()),
            published: self.maybe_day(source.published.as_ref()),
            checked: self.day(&source.checked),
            origin: self.word(&source.origin),
        }
    }

    fn plan_entry(&mut self, plan: &raw::Plan) -> m::Plan {
        let names = plan.name.iter().map(|name| m::PlanName {
            name: name.name.clone().into(),
            fr: name.fr.clone().map(Into::into),
            sv: name.sv.clone().map(Into::into),
            from: self.maybe_day(name.from.as_ref()),
            until: self.maybe_day(name.until.as_ref()),
            confidence: self.word(&name.confidence),
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
            status: place.word(&sale.status),
            buy_instead: place.plans(&sale.buy_instead),
            confidence: place.word(&sale.confidence),
            sources: place.sources(&sale.source),
        };
        let sales = list(plan.sale.iter().map(|entry| sale(self, entry)).collect());
        m::Plan {
            id: plan.id.get_ref().clone().into(),
            add_on: plan.add_on,
            sku_unknown: plan.sku_unknown,
            names: list(names),
            skus,
            sales,
        }
    }
}

/// Resolves all files; every mistake is reported.
pub(super) fn resolve(files: &Files, raw: &Raw) -> Result<m::Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let sources = index(files, raw.all_sources().map(|(file, source)| (file, &source.id)), &mut problems);
    let plans = index(files, raw.all_plans().map(|(file, plan)| (file, &plan.id)), &mut problems);
    let steps = raw.steps.section.iter().flat_map(|section| &section.step);
    index(files, steps.map(|step| ("steps.toml", &step.id)), &mut problems);
    let menus = index(files, raw.menus.menu.iter().map(|menu| ("menus.toml", &menu.id)), &mut problems);

    let at = &mut problems;
    let mut at = Place { files, file: "sources.toml", sources: &sources, plans: &plans, menus: &menus, problems: at };
    let source_list = raw.all_sources().map(|(file, source)| {
        at.file = file;
        at.source_entry(source)
    });
    let source_list = list(source_list.collect());
    let plan_list = raw.all_plans().map(|(file, plan)| {
        at.file = file;
        at.plan_entry(plan)
    });
    let plan_list = list(plan_list.collect());
    at.file = "paths.toml";
    let defaults = list(raw.paths.default.iter().map(|entry| at.default(entry)).collect());
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
    let mut offers: Vec<_> = offers.collect();
    // In the order in which they went: a list of offers reads like their history.
    offers.sort_by_key(|offer| {
        let mut dates = offer.notices.iter().flat_map(|notice| notice.dates.iter());
        dates.find(|date| date.id == "sales-end").map(|date| date.on)
    });
    let offers = list(offers);
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    let texts = |items: &[String]| list(items.iter().map(|item| item.clone().into()).collect());
    let mut catalog = m::Catalog {
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
        structural: 0,
    };
    super::sets::set(&mut catalog);
    Ok(catalog)
}

/// Ids with the places of their entries; the same id twice is a mistake, in whatever files.
fn index<'a>(
    files: &Files,
    ids: impl Iterator<Item = (&'a str, &'a Id)>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'a str, u16> {
    let mut found: BTreeMap<&str, (u16, &str)> = BTreeMap::new();
    for (place, (file, id)) in ids.enumerate() {
        if let Some((_, first)) = found.insert(id.get_ref(), (place as u16, file)) {
            let line = parse::line(files.get(file).map_or("", String::as_str), id.span().start);
            let message = if first == file {
                format!("`{}` stands here for the second time", id.get_ref())
            } else {
                format!("`{}` stands here for the second time; it stands in {first} already", id.get_ref())
            };
            problems.push(Problem { file: file.to_owned(), line, message });
        }
    }
    found.into_iter().map(|(id, (place, _))| (id, place)).collect()
}

/// Whether text is an https address with a host and nothing that an address may not hold.
fn is_link(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let label =
        |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    host.contains('.')
        && host.split('.').all(label)
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !br#"<>"\^`{|}"#.contains(&byte))
}
