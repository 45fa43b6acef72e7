//! The book: all files that were read, their triage on the day, and the rows that the page looks at.

use crate::chart::Chart;
use crate::export::{Export, name};
use crate::kept::{Settings, unpack};
use crate::message::{Around, FileLine, Own, RefusedLine, Response, RowLine, State};
use crate::view::{View, hay};
use chrono::NaiveDate;
use nextplan_catalog::Field;
use nextplan_catalog::model::Catalog;
use nextplan_documents::portfolio::{Table, rejected_sheet, sheet, work_plan_html};
use nextplan_documents::{Link, Reader, Speaker, link, merged};
use nextplan_engine::advise;
use nextplan_portfolio::{Answers, Portfolio, Triage, Triaged};
use nextplan_words::Lang;
use rustc_hash::FxHashSet;
use serde_json::Value;
use std::collections::BTreeMap;

/// The most subscriptions whose plan is printed: of a thousand it fills hundreds of sheets, and a page in a browser.
const MOST_PRINTED: usize = 1000;

/// All files on a day.
pub struct Book {
    catalog: &'static Catalog,
    portfolio: Portfolio<'static>,
    settings: Settings,
    today: NaiveDate,
    triage: Triage,
    /// What a text is looked for in; made when one is looked for.
    hay: Vec<String>,
    view: Option<(View, Vec<u32>)>,
    own: BTreeMap<String, Own>,
    picked: FxHashSet<u32>,
}

impl Book {
    /// A book without files.
    pub fn new(catalog: &'static Catalog, today: NaiveDate, settings: Settings) -> Self {
        let portfolio = Portfolio::new(catalog);
        let triage = portfolio.triage(today, &[]);
        let (hay, view, picked) = (Vec::new(), None, FxHashSet::default());
        Self { catalog, portfolio, settings, today, triage, hay, view, own: BTreeMap::new(), picked }
    }

    /// What was set and answered, for the browser to keep.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Adds a packed reading; its name, or none where it cannot be read. [`Book::triage`] has to follow, after
    /// [`Book::headline`] perhaps.
    pub fn add(&mut self, packed: &[u8]) -> Option<String> {
        let reading = unpack(self.catalog, packed)?;
        let name = reading.name.clone();
        self.portfolio.add(reading);
        self.settings.files = self.portfolio.readings().iter().map(|reading| reading.name.clone()).collect();
        Some(name)
    }

    /// Takes a file out.
    pub fn remove(&mut self, file: &str) {
        let mut portfolio = Portfolio::new(self.catalog);
        for reading in self.portfolio.readings().iter().filter(|reading| reading.name != file) {
            portfolio.add(reading.clone());
        }
        self.portfolio = portfolio;
        self.settings.files.retain(|name| name != file);
        self.triage();
    }

    /// Adds what was answered about files of a shape.
    pub fn answer(&mut self, shape: String, answers: Answers) {
        let known = self.settings.answers.entry(shape).or_default();
        known.columns.extend(answers.columns);
        known.date_order = answers.date_order.or(known.date_order);
    }

    /// Sets the day, and answers for all rows.
    pub fn set(&mut self, as_of: Option<NaiveDate>, defaults: BTreeMap<String, String>) {
        self.settings.as_of = as_of;
        self.settings.defaults = defaults;
        self.triage();
    }

    /// The day.
    pub fn as_of(&self) -> NaiveDate {
        self.settings.as_of.unwrap_or(self.today)
    }

    fn answers(&self) -> Vec<(Field, &str)> {
        let field = |(name, value): (&'_ String, &'_ String)| {
            let field = Field::from_id(name)?;
            let value = field.values().iter().find(|known| **known == value.as_str())?;
            Some((field, *value))
        };
        self.settings.defaults.iter().filter_map(field).collect()
    }

    /// Works everything out anew, after a change; what is picked stays picked.
    pub fn triage(&mut self) {
        let key = |row: &Triaged| (row.file.clone(), row.line);
        let picked: FxHashSet<(String, u64)> =
            self.picked.iter().filter_map(|place| self.triage.subscriptions.get(*place as usize)).map(key).collect();
        self.triage = self.portfolio.triage(self.as_of(), &self.answers());
        self.answer_rows();
        self.hay.clear();
        self.view = None;
        self.picked.clear();
        if !picked.is_empty() {
            let rows = (0_u32..).zip(&self.triage.subscriptions);
            self.picked = rows.filter(|(_, row)| picked.contains(&key(row))).map(|(place, _)| place).collect();
        }
    }

    /// Takes what somebody answered to single rows, and says whether that is anything new.
    pub fn own(&mut self, rows: BTreeMap<String, Own>) -> bool {
        let other = self.own != rows;
        if other {
            self.own = rows;
            self.triage();
        }
        other
    }

    /// Rows with answers of their own are advised by these.
    fn answer_rows(&mut self) {
        if self.own.is_empty() {
            return;
        }
        let answers: Vec<(Field, String)> =
            self.answers().into_iter().map(|(field, value)| (field, value.to_owned())).collect();
        let answers: Vec<(Field, &str)> = answers.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let (catalog, as_of) = (self.catalog, self.triage.as_of);
        for row in &mut self.triage.subscriptions {
            let Some(own) = self.own.get(&row.key()) else { continue };
            let Some(told) = row.told(catalog, &answers) else { continue };
            let query = merged(catalog, &own.told, &link(catalog, &told, as_of), &own.case);
            let Some(mut case) = Link::read(catalog, &query).case else { continue };
            case.set_as_of(Some(as_of));
            row.recommended = advise(catalog, &case, as_of).recommended.map(Into::into);
            (row.smaller, row.smaller_lacks) = (None, Vec::new());
            row.own = Some(Box::new(case));
        }
    }

    /// A file of the results, with its name and what a browser is told that it is; of the rows that are picked alone,
    /// where some are and it is asked for.
    pub fn export(&mut self, what: Export, picked: bool, lang: Lang) -> (String, &'static str, Vec<u8>) {
        let answers: Vec<(Field, String)> =
            self.answers().into_iter().map(|(field, value)| (field, value.to_owned())).collect();
        let answers: Vec<(Field, &str)> = answers.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let some = self.some(picked);
        let triage = some.as_ref().unwrap_or(&self.triage);
        let (bytes, issued) = what.bytes(self.catalog, triage, &answers, lang, &self.settings.issued);
        let name = what.name(triage, some.is_some());
        if let Some(issued) = issued {
            self.settings.issued = issued;
        }
        (name, what.media(), bytes)
    }

    /// The sheets of a workbook, handed to `write`, and the workbook's name; of the rows that are picked as
    /// [`Book::export`] does.
    pub fn workbook<T>(&self, picked: bool, lang: Lang, write: impl FnOnce(Vec<Table>) -> T) -> (String, T) {
        let some = self.some(picked);
        let triage = some.as_ref().unwrap_or(&self.triage);
        let mut tables = vec![sheet(self.catalog, triage, lang)];
        if !triage.refused.is_empty() {
            tables.push(rejected_sheet(triage, lang));
        }
        (name("portfolio", "xlsx", triage, some.is_some()), write(tables))
    }

    /// The work plan, to be printed, unless it is too long for that; of the rows that are picked as [`Book::export`]
    /// does.
    pub fn plan(&self, picked: bool, lang: Lang) -> Response<'static> {
        let some = self.some(picked);
        let triage = some.as_ref().unwrap_or(&self.triage);
        if triage.subscriptions.iter().filter(|row| !row.renews).count() > MOST_PRINTED {
            return Response::PlanTooLong { most: MOST_PRINTED };
        }
        Response::Plan { html: work_plan_html(self.catalog, triage, &self.answers(), lang) }
    }

    /// The triage of the picked rows alone, where some are and it is asked for.
    fn some(&self, picked: bool) -> Option<Triage> {
        let row = |row| self.triage.subscriptions.get(row as usize).cloned();
        (picked && !self.picked.is_empty())
            .then(|| Triage { subscriptions: self.picks().filter_map(row).collect(), ..self.triage.totals() })
    }

    /// The triage as it stands.
    pub fn results(&self) -> &Triage {
        &self.triage
    }

    /// The rows that are picked, in the order of urgency.
    fn picks(&self) -> impl Iterator<Item = u32> {
        let mut picks: Vec<u32> = self.picked.iter().copied().collect();
        picks.sort_unstable();
        picks.into_iter()
    }

    /// The first rows that were not understood.
    pub fn refused(&self, most: usize, lang: Lang) -> Response<'_> {
        Response::Refused {
            rows: self.triage.refused.iter().take(most).map(|row| RefusedLine::of(lang, row)).collect(),
        }
    }

    /// The first rows that another one stands for.
    pub fn merged(&self, most: usize) -> Response<'_> {
        Response::Merged { rows: &self.triage.merged[..most.min(self.triage.merged.len())] }
    }

    /// What a reader has to know.
    pub fn around(&self) -> Around {
        Around { answers: self.settings.answers.clone(), watch: self.portfolio.ids().into_iter().collect() }
    }

    /// What the headline says after a file was added, at a fraction of the triage's work; the rows do not know of the
    /// file yet, and there is no chart.
    pub fn headline(&self) -> Value {
        let totals = self.portfolio.totals(self.as_of(), &self.answers());
        serde_json::to_value(self.state_of(&totals, false)).unwrap_or_default()
    }

    /// How all stands.
    pub fn state(&self) -> Response<'_> {
        self.state_of(&self.triage, true)
    }

    fn state_of<'t>(&'t self, triage: &'t Triage, settled: bool) -> Response<'t> {
        let files = self.portfolio.readings().iter().map(|reading| FileLine {
            name: &reading.name,
            format: reading.format,
            read: reading.read,
            found: reading.found.len(),
            refused: reading.refused.len(),
        });
        Response::State(State {
            settled,
            files: files.collect(),
            rows: triage.rows,
            by_urgency: triage.by_urgency,
            by_offer: &triage.by_offer,
            seats_by_offer: &triage.seats_by_offer,
            by_month: &triage.by_month,
            renewing: triage.renewing,
            seats: triage.seats,
            as_of: triage.as_of,
            as_of_set: self.settings.as_of.is_some(),
            defaults: &self.settings.defaults,
            chart: Chart::of(triage),
        })
    }

    /// Picks a row, or leaves it.
    pub fn pick(&mut self, row: u32, on: bool) {
        if on && (row as usize) < self.triage.subscriptions.len() {
            self.picked.insert(row);
        } else {
            self.picked.remove(&row);
        }
    }

    /// Picks every row of the last view, or leaves all.
    pub fn pick_all(&mut self, on: bool) {
        if on {
            self.picked.extend(self.view.iter().flat_map(|(_, order)| order));
        } else {
            self.picked.clear();
        }
    }

    fn look(&mut self, view: View) {
        if self.view.as_ref().is_some_and(|(known, _)| *known == view) {
            return;
        }
        if !view.text.trim().is_empty() && self.hay.is_empty() {
            self.hay = hay(&self.triage);
        }
        let order = view.rows(&self.triage, &self.hay);
        self.view = Some((view, order));
    }

    fn seats<'r>(&self, rows: impl IntoIterator<Item = &'r u32>) -> u64 {
        let seats = |row: &u32| self.triage.subscriptions.get(*row as usize)?.seats;
        rows.into_iter().filter_map(seats).map(u64::from).sum()
    }

    /// Some rows of a view.
    pub fn rows(&mut self, view: View, from: usize, to: usize, lang: Lang, seq: u32) -> Response<'_> {
        self.look(view);
        let order: &[u32] = self.view.as_ref().map_or(&[], |(_, order)| order);
        let to = to.min(order.len());
        let wanted = order.get(from.min(to)..to).unwrap_or_default();
        let answers = self.answers();
        Response::Rows {
            seq,
            total: order.len(),
            seats: self.seats(order),
            from: from.min(to),
            rows: wanted.iter().filter_map(|place| self.line(*place, &answers, lang)).collect(),
            picked: self.picked.len(),
            picked_seats: self.seats(&self.picked),
            all: !order.is_empty() && order.iter().all(|place| self.picked.contains(place)),
        }
    }

    fn line(&self, place: u32, answers: &[(Field, &str)], lang: Lang) -> Option<RowLine<'_>> {
        let row = self.triage.subscriptions.get(place as usize)?;
        let case = row.case(self.catalog, answers)?;
        let linked = |case| link(self.catalog, case, self.triage.as_of);
        let advice = advise(self.catalog, &case, self.triage.as_of);
        let speaker = Speaker::new(self.catalog, &advice, lang);
        let reader = Reader { catalog: self.catalog, lang, today: self.today };
        Some(RowLine {
            row: place,
            key: row.key(),
            customer: &row.customer,
            file: &row.file,
            line: row.line,
            offer: reader.plan_now(self.catalog.offer(&row.offer)?.plan),
            seats: row.seats,
            ends_on: row.ends_on,
            auto_renew: row.auto_renew,
            renews: row.renews,
            days_left: row.days_left,
            urgency: row.urgency,
            advice: row.recommended.as_ref().map(|id| speaker.option_in_full(id)),
            smaller: row.smaller.as_ref().map(|id| speaker.option_label(id)),
            warnings: row.warnings.len(),
            told: linked(&row.told(self.catalog, answers)?),
            own: row.own.as_deref().map(linked),
            picked: self.picked.contains(&place),
        })
    }
}
