//! Arbitrary cases of every offer of the catalog, in the contract's JSON, and arbitrary days.
#![allow(dead_code, unreachable_pub)] // Each test file uses another part of it, and none is a library.

use chrono::{Days, NaiveDate};
use nextplan_catalog::model::{Catalog, Condition, Offer};
use nextplan_engine::{Case, Field};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Fields of a case with fixed words.
const WORDS: [Field; 9] = [
    Field::Audience,
    Field::BoughtThrough,
    Field::UpgradeTab,
    Field::UpgradeRefusal,
    Field::Organisation,
    Field::Workers,
    Field::PaysBy,
    Field::Commerce,
    Field::Agreement,
];

/// Every day that the catalog knows: something begins or ends on it, for somebody.
pub fn milestones(catalog: &Catalog) -> BTreeSet<NaiveDate> {
    let mut days = BTreeSet::new();
    let mut of = |when: &Condition| days.extend(when.from.iter().chain(&when.until).map(|day| day.0));
    catalog.plans.iter().flat_map(|plan| plan.sales.iter()).for_each(|sale| of(&sale.when));
    catalog.aftermath.iter().for_each(|event| of(&event.when));
    catalog.menus.iter().flat_map(|menu| menu.paths.iter()).for_each(|path| of(&path.when));
    for step in catalog.sections.iter().flat_map(|section| section.steps.iter()) {
        of(&step.when);
        step.warnings.iter().for_each(|warning| of(&warning.when));
    }
    let notices = || catalog.offers.iter().flat_map(|offer| offer.notices.iter());
    notices().flat_map(|notice| notice.notes.iter()).for_each(|note| of(&note.when));
    let dated = |notice: &nextplan_catalog::model::Notice| {
        let dates = notice.dates.iter().chain(notice.last_possible_ends.iter());
        dates.map(|date| date.on.0).chain([notice.in_force_from.0]).collect::<Vec<_>>()
    };
    days.extend(notices().flat_map(dated));
    days.extend(catalog.new_commerce.iter().map(|since| since.on.0));
    days.extend(catalog.plans.iter().flat_map(|plan| plan.names.iter()).filter_map(|name| name.from.map(|day| day.0)));
    days
}

/// Any day from 1970 to 2100, and now and then one that matters, or the day beside it.
pub fn day() -> impl Strategy<Value = NaiveDate> {
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    let (first, last) = (date("1970-01-01"), date("2100-12-31"));
    let any = (0..=(last - first).num_days()).prop_map(move |days| first + Days::new(days.unsigned_abs()));
    let lived = (0..=5000_u64).prop_map(move |days| date("2016-01-01") + Days::new(days));
    let known: Vec<NaiveDate> = milestones(nextplan_catalog::embedded()).into_iter().collect();
    let beside = (select(known), 0..3_u64).prop_map(|(day, after)| day - Days::new(1) + Days::new(after));
    prop_oneof![1 => any, 1 => lived, 2 => beside]
}

fn word(field: Field) -> BoxedStrategy<Value> {
    let words: Vec<&str> = field.values().iter().copied().filter(|word| *word != "unanswered").collect();
    select(words).prop_map(|word| json!(word)).boxed()
}

/// Plans of an offer's options.
pub fn plans_of<'c>(catalog: &'c Catalog, offer: &'c Offer) -> Vec<&'c str> {
    let options = offer.notices.iter().flat_map(|notice| notice.options.iter());
    let plans: BTreeSet<&str> =
        options.flat_map(|option| option.plans.iter()).map(|plan| catalog.plan(*plan).id.as_ref()).collect();
    plans.into_iter().collect()
}

/// Prices of all plans that the offer's options name, of some, or of any that there are. Few amounts, so that ties occur.
fn prices(catalog: &'static Catalog, offer: &'static Offer) -> BoxedStrategy<Value> {
    let amount = || {
        let odd = ("[0-9]{1,9}", prop::option::of("[0-9]{1,4}"));
        let odd = odd.prop_map(|(whole, part)| part.map_or(whole.clone(), |part| format!("{whole}.{part}")));
        prop_oneof![3 => select(&["4", "8.00", "12", "12.50", "0"][..]).prop_map(str::to_owned), 1 => odd]
    };
    let own = plans_of(catalog, offer);
    let all = vec(amount(), own.len()).prop_map({
        let own = own.clone();
        move |amounts| json!(own.iter().zip(amounts).collect::<std::collections::BTreeMap<_, _>>())
    });
    let most = own.len();
    let some = btree_map(select(own), amount(), 0..=most).prop_map(|prices| json!(prices));
    let every: Vec<&str> = catalog.plans.iter().map(|plan| plan.id.as_ref()).collect();
    let any = btree_map(select(every), amount(), 0..5).prop_map(|prices| json!(prices));
    prop_oneof![2 => all, 2 => some, 1 => any].boxed()
}

/// Every optional field with its allowed values, in the order of the contract.
pub fn fields(offer: &'static Offer) -> Vec<(&'static str, BoxedStrategy<Value>)> {
    let catalog = nextplan_catalog::embedded();
    let features: Vec<&str> = offer.features.iter().map(|feature| feature.id.as_ref()).collect();
    let most = features.len();
    let plans: Vec<&str> = catalog.plans.iter().map(|plan| plan.id.as_ref()).collect();
    let countries: Vec<&str> = catalog.countries.iter().map(AsRef::as_ref).collect();
    let flag = || any::<bool>().prop_map(|flag| json!(flag)).boxed();
    let date = || day().prop_map(|day| json!(day.to_string())).boxed();
    let seats = prop_oneof![2 => select(&[1, 2, 20, 21, 300, 301][..]), 1 => 1..400_u32, 1 => 1..=10_000_000_u32];
    let country = prop_oneof![select(&["SE", "CH", "US"][..]), select(countries)];
    let owned = prop_oneof![
        subsequence(plans_of(catalog, offer), 0..=plans_of(catalog, offer).len()),
        subsequence(plans.clone(), 0..=plans.len())
    ];
    let answers = select(&["needed", "not-needed", "unsure"][..]);
    let mut all = vec![
        ("as_of", date()),
        ("needs", btree_map(select(features), answers, 0..=most).prop_map(|needs| json!(needs)).boxed()),
        ("seats", seats.prop_map(|seats| json!(seats)).boxed()),
        ("ends_on", date()),
        ("country", country.prop_map(|code| json!(code)).boxed()),
        ("new_customer", flag()),
        ("term", word(Field::Term)),
        ("auto_renew", flag()),
        ("owned_plans", owned.prop_map(|plans| json!(plans)).boxed()),
        ("add_ons", vec("[ -~]{1,20}", 0..3).prop_map(|names| json!(names)).boxed()),
        ("prices", prices(catalog, offer)),
    ];
    all.extend(WORDS.map(|field| (field.id(), word(field))));
    all.sort_by_key(|(name, _)| nextplan_engine::FIELDS.iter().position(|known| known == name));
    all
}

/// Any offer of the catalog.
pub fn offer() -> impl Strategy<Value = &'static Offer> {
    let offers: Vec<&Offer> = nextplan_catalog::embedded().offers.iter().collect();
    select(offers)
}

/// A case of any offer with some of the fields, in the contract's order.
pub fn case() -> impl Strategy<Value = Vec<(String, Value)>> {
    offer().prop_flat_map(|offer| {
        let given: Vec<_> =
            fields(offer).into_iter().map(|(name, value)| (Just(name), prop::option::of(value))).collect();
        given.prop_map(|fields| {
            let given = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
            std::iter::once(("retired".to_owned(), json!(offer.id))).chain(given).collect()
        })
    })
}

/// Its case.
pub fn parse(fields: &[(String, Value)]) -> Case {
    Case::parse(nextplan_catalog::embedded(), &json(fields)).unwrap()
}

/// As JSON, with the fields as they come: `serde_json` itself would sort them.
pub fn json(fields: &[(String, Value)]) -> String {
    let one = |(name, value): &(String, Value)| format!("{}:{value}", json!(name));
    format!("{{{}}}", fields.iter().map(one).collect::<Vec<_>>().join(","))
}

/// The same with the members of each object turned around.
pub fn turned(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members: Map<String, Value> = members.clone();
            let turned = members.iter().rev().map(|(name, value)| format!("{}:{}", json!(name), turned(value)));
            format!("{{{}}}", turned.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}
