//! What the advice says of each option: its verdict, the reasons, and whether it can be bought on the day.

use crate::advise::Ground;
use crate::buy;
use crate::choose::{Chosen, bits, firm};
use crate::facts::Facts;
#[cfg(feature = "schema")]
use crate::schema;
use chrono::NaiveDate;
use nextplan_catalog::model::{
    self, Buyable, Catalog, Choice, Confidence, Features, Notice, Offer, Plan, PlanRef, SourceRef,
};
use serde::Serialize;
use serde::ser::Serializer;

/// What the advice says of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The one to take.
    Recommended,
    /// It would do.
    Suitable,
    /// It would not; the reasons say why.
    RuledOut,
}

/// One option.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionAdvice<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its number in the notice, or its place where the notice numbers nothing.
    pub number: u8,
    /// Its plans.
    pub plans: Vec<&'c str>,
    /// The verdict, by the notice and whether or not it can still be bought.
    pub verdict: Verdict,
    /// Needed features that it does not provide.
    pub unmet: Vec<&'c str>,
    /// Features that it provides and nobody needs.
    pub surplus: Vec<&'c str>,
    /// Everything against it.
    pub reasons: Vec<Reason<'c>>,
    /// Whether it can be bought on the day by this customer.
    #[serde(serialize_with = "buyable")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::buyable"))]
    pub buyable: Buyable,
    /// What to buy in place of its plans, where something else is named.
    pub buy_instead: Vec<&'c str>,
    /// What its plans are called on the day.
    pub sold_as: Vec<SoldAs<'c>>,
    /// Plans that the notice leaves open beside the one it was resolved to.
    pub alternatives: Vec<&'c str>,
    /// Plans that may stand in for one of its plans, by the notice.
    pub substitutes: Vec<Substitute<'c>>,
    /// What to beware of.
    pub warnings: Vec<OptionWarning<'c>>,
    /// Where all this stands.
    pub sources: Vec<&'c str>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's own shape
fn buyable<S: Serializer>(buyable: &Buyable, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(buyable_id(*buyable))
}

/// The contract's word for it.
pub const fn buyable_id(buyable: Buyable) -> &'static str {
    match buyable {
        Buyable::Yes => "yes",
        Buyable::Successor => "successor",
        Buyable::No => "no",
        Buyable::Unknown => "unknown",
    }
}

/// Something against an option.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason<'c> {
    /// `unmet` (a need that it does not provide) or `condition` (something that the customer is not).
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::reason"))]
    pub kind: &'static str,
    /// The feature, or the field.
    pub id: &'c str,
    /// What can be done about it.
    pub next_steps: Vec<&'c str>,
    /// Where it stands.
    pub sources: Vec<&'c str>,
}

/// What to beware of in an option.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionWarning<'c> {
    /// `disputed-cell`: the notice prints a yes that is doubted. Anything else is the id of a note.
    pub id: &'c str,
    /// The feature that it is about, if it is about one.
    pub feature: Option<&'c str>,
    /// The remark that gives both readings.
    pub remark: Option<&'c str>,
    /// Where it stands.
    pub sources: Vec<&'c str>,
}

/// A plan that may stand in for another.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Substitute<'c> {
    /// The option's plan.
    pub plan: &'c str,
    /// The plan that may stand in for it.
    pub by: &'c str,
}

/// What a plan is called on the as-of day, and whether it is sold.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SoldAs<'c> {
    /// The plan.
    pub plan: &'c str,
    /// Its name, in English.
    pub name: &'c str,
    /// Whether it can be bought on the day by this customer.
    #[serde(serialize_with = "buyable")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::buyable"))]
    pub buyable: Buyable,
    /// What stands in its place, where something else is named.
    pub buy_instead: Vec<&'c str>,
    /// How sure that is; none where nothing was found, or an answer that matters is missing.
    #[serde(serialize_with = "confidence")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::confidence"))]
    pub confidence: Option<Confidence>,
    /// Where name and sale stand.
    pub sources: Vec<&'c str>,
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde's own shape
fn confidence<S: Serializer>(confidence: &Option<Confidence>, serializer: S) -> Result<S::Ok, S::Error> {
    confidence.map(confidence_id).serialize(serializer)
}

/// The word for it in advice and catalog files.
pub const fn confidence_id(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Official => "official",
        Confidence::Community => "community",
        Confidence::Unsure => "unsure",
    }
}

/// Ids of sources, for lists that are put together from several facts.
fn sources<'c>(catalog: &'c Catalog, refs: &[SourceRef]) -> Vec<&'c str> {
    refs.iter().map(|source| &*catalog.source(*source).id).collect()
}

pub(crate) fn options<'c>(
    catalog: &'c Catalog,
    ground: &Ground<'c>,
    chosen: &Chosen,
    as_of: NaiveDate,
) -> Vec<OptionAdvice<'c>> {
    let option = |(place, choice): (usize, &'c Choice)| {
        let Ground { offer, notice, facts, .. } = ground;
        let missing = chosen.counted & !choice.provides;
        let mut reasons: Vec<Reason> = bits(missing).map(|bit| unmet(catalog, offer, notice, place, bit)).collect();
        let failed = choice.conditions.iter().filter(|c| c.clause.any_of & facts.get(c.clause.field) == 0);
        reasons.extend(failed.map(|condition| Reason {
            kind: "condition",
            id: condition.clause.field.id(),
            next_steps: condition.next_steps.iter().map(AsRef::as_ref).collect(),
            sources: sources(catalog, &condition.sources),
        }));
        let verdict = match reasons.is_empty() {
            _ if chosen.recommended == Some(place) => Verdict::Recommended,
            true => Verdict::Suitable,
            false => Verdict::RuledOut,
        };
        let sold: Vec<SoldAs> =
            choice.plans.iter().map(|of| sold_as(catalog, catalog.plan(*of), facts, as_of)).collect();
        let mut all_sources = sources(catalog, &choice.sources);
        for source in sold.iter().flat_map(|plan| plan.sources.iter()) {
            if !all_sources.contains(source) {
                all_sources.push(source);
            }
        }
        let plans = || choice.plans.iter().map(|of| catalog.plan(*of));
        OptionAdvice {
            id: &choice.id,
            number: choice.number,
            plans: plans().map(|plan| plan.id.as_ref()).collect(),
            verdict,
            unmet: features(offer, missing),
            surplus: features(offer, firm(choice) & !chosen.counted),
            reasons,
            buyable: sold.iter().map(|plan| plan.buyable).min().unwrap_or(Buyable::Unknown),
            buy_instead: sold.iter().flat_map(|plan| plan.buy_instead.iter().copied()).collect(),
            sold_as: sold,
            alternatives: choice.alternatives.iter().map(|of| catalog.plan(*of).id.as_ref()).collect(),
            substitutes: notice
                .substitutes
                .iter()
                .filter(|entry| choice.plans.contains(&entry.plan))
                .map(|entry| Substitute { plan: &catalog.plan(entry.plan).id, by: &catalog.plan(entry.by).id })
                .collect(),
            warnings: bits(chosen.counted & choice.disputed)
                .map(|bit| disputed(catalog, offer, notice, place, bit))
                .chain(notes_on(catalog, ground, place))
                .collect(),
            sources: all_sources,
        }
    };
    ground.notice.options.iter().enumerate().map(option).collect()
}

fn sold_as<'c>(catalog: &'c Catalog, plan: &'c Plan, facts: &Facts, as_of: NaiveDate) -> SoldAs<'c> {
    let (buyable, sale) = buy::plan(plan, facts);
    let name = plan.name_on(as_of);
    let sold = sale.map_or(&[][..], |sale| &sale.sources);
    let mut all = Vec::with_capacity(1 + sold.len());
    let refs = std::iter::once(&name.source).chain(sold.iter().filter(|source| **source != name.source));
    all.extend(refs.map(|source| catalog.source(*source).id.as_ref()));
    SoldAs {
        plan: &plan.id,
        name: &name.name,
        buyable,
        buy_instead: sale.map_or_else(Vec::new, |sale| plan_ids(catalog, &sale.buy_instead)),
        confidence: sale.map(|sale| sale.confidence),
        sources: all,
    }
}

pub(crate) fn plan_ids<'c>(catalog: &'c Catalog, plans: &[PlanRef]) -> Vec<&'c str> {
    plans.iter().map(|plan| &*catalog.plan(*plan).id).collect()
}

fn unmet<'c>(catalog: &'c Catalog, offer: &'c Offer, notice: &'c Notice, place: usize, bit: Features) -> Reason<'c> {
    let feature = &offer.features[bit.trailing_zeros() as usize];
    let steps = notice.next_steps.iter();
    let steps = steps.filter(|step| usize::from(step.option) == place && step.features & bit != 0);
    let mut all = vec![feature.source];
    steps.clone().for_each(|step| all.extend(step.sources.iter().filter(|source| **source != feature.source)));
    all.dedup();
    Reason {
        kind: "unmet",
        id: &feature.id,
        next_steps: steps.map(|step| step.id.as_ref()).collect(),
        sources: sources(catalog, &all),
    }
}

fn disputed<'c>(
    catalog: &'c Catalog,
    offer: &'c Offer,
    notice: &'c Notice,
    place: usize,
    bit: Features,
) -> OptionWarning<'c> {
    let about = |cell: &model::Cell| usize::from(cell.option) == place && cell.feature == bit;
    let remark = notice.remarks.iter().find(|remark| remark.cells.iter().any(about));
    OptionWarning {
        id: "disputed-cell",
        feature: Some(&offer.features[bit.trailing_zeros() as usize].id),
        remark: remark.map(|remark| remark.id.as_ref()),
        sources: remark.map(|remark| sources(catalog, &remark.sources)).unwrap_or_default(),
    }
}

/// What holds now and is about this option.
fn notes_on<'c>(catalog: &'c Catalog, ground: &Ground<'c>, place: usize) -> impl Iterator<Item = OptionWarning<'c>> {
    let about = move |note: &&model::Note| note.options.iter().any(|of| usize::from(*of) == place);
    let facts = ground.facts;
    let notes = ground.notice.notes.iter().filter(about).filter(move |note| facts.meet(&note.when));
    notes.map(|note| OptionWarning {
        id: &note.id,
        feature: None,
        remark: None,
        sources: sources(catalog, &note.sources),
    })
}

fn features(offer: &Offer, mask: Features) -> Vec<&str> {
    let mut ids = Vec::with_capacity(mask.count_ones() as usize);
    ids.extend(bits(mask).map(|bit| offer.features[bit.trailing_zeros() as usize].id.as_ref()));
    ids
}
