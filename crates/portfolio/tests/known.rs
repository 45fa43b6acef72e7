//! What a cell names: every name and number of a retired offer, and nothing that is sold on.

use nextplan_portfolio::Known;

#[test]
fn every_name_and_number_of_the_catalog_is_known() {
    let catalog = nextplan_catalog::embedded();
    let known = Known::new(catalog);
    for (place, offer) in catalog.offers.iter().enumerate() {
        let plan = catalog.plan(offer.plan);
        let names = plan.names.iter().map(|name| name.name.as_ref());
        let numbers = plan.skus.iter().map(|sku| sku.part_number.as_ref());
        for text in names.chain(numbers).chain(offer.aliases.iter().map(AsRef::as_ref)) {
            for text in [
                text.to_owned(),
                text.to_uppercase(),
                format!("  Microsoft {text}"),
                format!("{text} (Government Pricing)"),
            ] {
                assert_eq!(known.product(&text).map(|product| product.offer), Some(place), "{text}");
            }
        }
    }
}

#[test]
fn what_is_sold_on_is_not_taken_for_what_was_retired() {
    let known = Known::new(nextplan_catalog::embedded());
    for text in [
        "",
        "-",
        "Office 365 E3",
        "O365_BUSINESS_PREMIUM",
        "MCOSTANDARD",
        "Skype for Business Online (Plan 2)",
        "6fd2c87f-b296-42f0-b197-1e91e994b900",
        "KAIZALA_O365_P3",
        "Office 365",
        "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
    ] {
        assert_eq!(known.product(text), None, "{text}");
    }
    let government = known.product("Office 365 Enterprise E4 (Government Pricing)").and_then(|p| p.organisation);
    assert_eq!(government, Some("government"));
    assert!(known.product("contoso:ENTERPRISEWITHSCAL").is_some());
}
