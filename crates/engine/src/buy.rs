//! Whether a plan can be bought on the day by this customer, and what stands in its place.

use crate::advice::Basket;
use crate::facts::Facts;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Buyable, Catalog, Choice, Plan, PlanRef, Sale};

/// The rows of a plan that can count on the day: none behind one that holds for everybody.
pub(crate) fn rows<'c>(plan: &'c Plan, facts: &Facts) -> impl Iterator<Item = &'c Sale> + use<'c> {
    let facts = *facts;
    let for_all = |sale: &Sale| sale.when.fails_on == 0 && facts.in_time(&sale.when);
    let count = plan.sales.iter().position(for_all).map_or(plan.sales.len(), |place| place + 1);
    plan.sales[..count].iter().filter(move |sale| facts.in_time(&sale.when))
}

/// Of one plan: whether it can be bought, and the row that says so. No row where nothing is known or an answer that
/// matters is missing.
pub(crate) fn plan<'c>(plan: &'c Plan, facts: &Facts) -> (Buyable, Option<&'c Sale>) {
    // The first row that could fit decides at once where it asks for nothing that is unanswered.
    let unanswered = Field::CountryGroup.all_values() | Field::NewCustomer.all_values();
    let asks = |sale: &Sale| sale.when.fails_on & unanswered != 0;
    let first = plan.sales.iter().find(|sale| facts.in_time(&sale.when) && (asks(sale) || facts.meet(&sale.when)));
    match first {
        None => return (Buyable::Unknown, None),
        Some(sale) if !asks(sale) => return (sale.status, Some(sale)),
        Some(_) => {}
    }
    let [countries, new] = [Field::CountryGroup, Field::NewCustomer].map(|field| candidates(facts, field));
    let mut found: Option<&Sale> = None;
    for country in countries {
        for new in new.clone() {
            let mut there = *facts;
            there.set(Field::CountryGroup, country);
            there.set(Field::NewCustomer, new);
            let sale = plan.sales.iter().find(|sale| there.meet(&sale.when));
            let Some(sale) = sale else { return (Buyable::Unknown, None) };
            match found {
                None => found = Some(sale),
                Some(other) if other.status == sale.status && other.buy_instead == sale.buy_instead => {}
                Some(_) => return (Buyable::Unknown, None),
            }
        }
    }
    found.map_or((Buyable::Unknown, None), |sale| (sale.status, Some(sale)))
}

/// The values that an unanswered field may turn out to have; the one value of an answered field.
fn candidates(facts: &Facts, field: Field) -> std::ops::Range<usize> {
    let answered = facts.index(field);
    if field.unanswered() == Some(answered) { 0..answered } else { answered..answered + 1 }
}

/// Calls with every plan that an option comes to: what to buy (each once), and what has no confirmed offer.
pub(crate) fn each(catalog: &Catalog, choice: &Choice, facts: &Facts, mut call: impl FnMut(PlanRef, bool)) {
    for of in choice.plans.iter() {
        match plan(catalog.plan(*of), facts) {
            (Buyable::Yes, _) => call(*of, true),
            (Buyable::Successor, Some(sale)) => sale.buy_instead.iter().for_each(|instead| call(*instead, true)),
            _ => call(*of, false),
        }
    }
}

/// What to buy for an option. Nothing that is not sold gets into it.
pub(crate) fn basket(catalog: &Catalog, choice: &Choice, facts: &Facts) -> Basket {
    let mut basket = Basket::default();
    each(catalog, choice, facts, |plan, confirmed| {
        let list = match (confirmed, catalog.plan(plan).add_on) {
            (false, _) => &mut basket.unconfirmed,
            (true, true) => &mut basket.add_ons,
            (true, false) => &mut basket.base,
        };
        if !list.contains(&plan) {
            list.push(plan);
        }
    });
    basket
}
