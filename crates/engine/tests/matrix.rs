//! Both notices cell by cell against an independent copy, and every combination of needs against an oracle that was
//! written from the design, not from the engine.

mod naive;

use naive::{Answers, Need, Notice, Recommendations, expected, found, notices};
use nextplan_catalog::model;
use nextplan_engine::{Answer, Case, Field, advise};
use std::collections::{BTreeMap, BTreeSet};

/// Features of a mask, by the catalog's own names.
fn names(offer: &model::Offer, mask: model::Features) -> BTreeSet<String> {
    let features = offer.features.iter().enumerate();
    features.filter(|(place, _)| mask & 1 << place != 0).map(|(_, feature)| feature.id.to_string()).collect()
}

fn catalog_says_the_same(notice: &str, copy: &Notice) {
    let catalog = nextplan_catalog::embedded();
    let offer = catalog.offer("office-365-e4").unwrap();
    let notice = offer.notice(notice).unwrap();
    let features: BTreeSet<String> = copy.features.iter().cloned().collect();
    assert_eq!(names(offer, notice.features), features);
    assert_eq!(notice.options.len(), copy.options.len());
    for ((number, option), copied) in (1..).zip(notice.options.iter()).zip(&copy.options) {
        assert_eq!(option.id, copied.id);
        assert_eq!(option.number, number);
        let plans: Vec<&str> = option.plans.iter().map(|plan| catalog.plan(*plan).id.as_ref()).collect();
        assert_eq!(plans, copied.plans, "{}", option.id);
        for feature in &copy.features {
            let bit = 1 << offer.feature_index(feature).unwrap();
            let cell = (option.provides & bit != 0, option.disputed & bit != 0);
            let copy = (copied.provides.contains(feature), copied.disputed.contains(feature));
            assert_eq!(cell, copy, "{} {feature}: provided, disputed", option.id);
        }
        assert!(option.conditions.is_empty(), "neither notice sets a condition on the customer");
    }
}

#[test]
fn partner_matrix_is_the_one_in_the_notice() {
    catalog_says_the_same("e4-partner", &notices::partner());
}

#[test]
fn direct_matrix_is_the_one_in_the_notice_with_three_cells_disputed() {
    let copy = notices::direct();
    assert_eq!(copy.options.iter().map(|option| option.disputed.len()).sum::<usize>(), 3);
    catalog_says_the_same("e4-direct", &copy);
}

#[test]
fn features_stand_in_the_order_of_the_notices_and_only_the_first_is_kept_by_silence() {
    let offer = nextplan_catalog::embedded().offer("office-365-e4").unwrap();
    let features: Vec<(&str, bool)> =
        offer.features.iter().map(|feature| (feature.id.as_ref(), feature.needed_by_default)).collect();
    let copy = notices::direct().features;
    let copy: Vec<(&str, bool)> = copy.iter().map(|id| (id.as_str(), id == notices::ALL)).collect();
    assert_eq!(features, copy);
}

/// Every feature needed or not, in all combinations.
fn every_combination(copy: &Notice, bought_through: &str) {
    let catalog = nextplan_catalog::embedded();
    let day = "2021-03-01".parse().unwrap();
    let table = Recommendations::new(copy, &BTreeMap::new());
    let mut recommended = BTreeMap::new();
    for mask in 0..1_u32 << copy.features.len() {
        let mut case = Case::new(catalog, "office-365-e4").unwrap();
        case.set_answer(Field::BoughtThrough, Some(bought_through));
        let mut needs = Vec::new();
        for place in 0..copy.features.len() {
            let needed = mask & 1 << place != 0;
            case.set_need(place, Some(if needed { Answer::Needed } else { Answer::NotNeeded }));
            needs.push(if needed { Need::Needed } else { Need::NotNeeded });
        }
        let answers = Answers { needs, circumstances: Vec::new(), prices: BTreeMap::new() };
        let advice = advise(catalog, &case, day);
        assert_eq!(found(&advice), expected(&table, &answers), "{mask:b}");
        assert!(advice.settled && advice.open_questions.is_empty(), "{mask:b}: all is answered");
        *recommended.entry(advice.recommended.unwrap().to_owned()).or_insert(0) += 1;
    }
    let sum: u32 = recommended.values().sum();
    assert_eq!(sum, 1 << copy.features.len());
    for option in &copy.options {
        assert!(recommended.contains_key(&option.id), "{} is never recommended", option.id);
    }
}

#[test]
fn all_256_combinations_of_needs_follow_the_partner_notice() {
    every_combination(&notices::partner(), "partner");
}

#[test]
fn all_2048_combinations_of_needs_follow_the_direct_notice() {
    every_combination(&notices::direct(), "microsoft-card");
}

#[test]
fn how_often_the_partner_notice_recommends_each_option_is_plain_arithmetic() {
    // One of the last four needed: E5 (240 of 256). Else one of the three about numbers: option 2 (14 of 16).
    // Else everything that E4 had: option 3; else option 4.
    let table = Recommendations::new(&notices::partner(), &BTreeMap::new()).counts();
    assert_eq!(table, BTreeMap::from([(0, 240), (1, 14), (2, 1), (3, 1)]));
}

#[test]
fn direct_option_3_is_for_those_who_need_what_only_microsoft_365_e5_has_but_no_conferencing() {
    let copy = notices::direct();
    let table = Recommendations::new(&copy, &BTreeMap::new());
    for mask in 0..1_u32 << copy.features.len() {
        if table.of((mask, 0)) == Some(2) {
            let needs = naive::needed(&copy, mask);
            assert!(!needs.contains(notices::PSTN), "{needs:?}");
        }
    }
}
