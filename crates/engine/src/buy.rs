//! Whether a plan can be bought on the day by this customer, and what stands in its place.

use crate::advice::Basket;
use crate::facts::Facts;
use nextplan_catalog::Field;
use nextplan_catalog::model::{Buyable, Catalog, Choice, Plan, PlanRef, Sale};

/// Of one plan: whether it can be bought, and the row that says so. No row where nothing is known or an answer that
/// matters is missing.
pub(crate) fn plan<'c>(plan: &'c Plan, facts: &Facts) -> (Buyable, Option<&'c Sale>) {
    let mut found: Option<&Sale> = None;
    for country in candidates(facts, Field::CountryGroup) {
        for new in candidates(facts, Field::NewCustomer) {
            let mut there = *facts;
            there.set(Field::CountryGroup, country);
            there.set(Field::NewCustomer, new);
            let sale = plan.sales.iter().find(|sale| there.meet(&sale.when));
            match (found, sale) {
                (_, None) => return (Buyable::Unknown, None),
                (None, Some(_)) => found = sale,
                (Some(one), Some(other)) => {
                    if one.status != other.status || one.buy_instead != other.buy_instead {
                        return (Buyable::Unknown, None);
                    }
                }
            }
        }
    }
    found.map_or((Buyable::Unknown, None), |sale| (sale.status, Some(sale)))
}

/// The values that an unanswered field may turn out to have; the one value of an answered field.
fn candidates(facts: &Facts, field: Field) -> std::ops::Range<usize> {
    let answered = facts.index(field);
    if field.values()[answered] == "unanswered" { 0..answered } else { answered..answered + 1 }
}

/// Of an option: the worst of its plans, in the order no, unknown, successor, yes.
pub(crate) fn option(catalog: &Catalog, choice: &Choice, facts: &Facts) -> Buyable {
    choice.plans.iter().map(|of| plan(catalog.plan(*of), facts).0).min().unwrap_or(Buyable::Unknown)
}

/// What to buy for an option. Nothing that is not sold gets into it.
pub(crate) fn basket(catalog: &Catalog, choice: &Choice, facts: &Facts) -> Basket {
    let mut basket = Basket::default();
    let mut put = |of: PlanRef| {
        let list = if catalog.plan(of).add_on { &mut basket.add_ons } else { &mut basket.base };
        if !list.contains(&of) {
            list.push(of);
        }
    };
    let mut unconfirmed = Vec::new();
    for of in choice.plans.iter() {
        match plan(catalog.plan(*of), facts) {
            (Buyable::Yes, _) => put(*of),
            (Buyable::Successor, Some(sale)) => sale.buy_instead.iter().for_each(|instead| put(*instead)),
            _ => unconfirmed.push(*of),
        }
    }
    basket.unconfirmed = unconfirmed;
    basket
}
