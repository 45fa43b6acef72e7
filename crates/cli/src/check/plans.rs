//! How plans are found in exports.

use super::{Report, Subject};
use std::collections::BTreeMap;

/// Every plan has a part number, or says that none is known; and none stands for two plans: an export could not be read.
pub(super) fn every_plan_has_its_own_part_numbers(subject: &Subject, report: &mut Report) {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for plan in subject.catalog.plans.iter() {
        let place = subject.place("products.toml", &format!("\"{}\"", plan.id));
        match (plan.skus.is_empty(), plan.sku_unknown) {
            (true, false) => report.fail(
                &place,
                &format!(
                    "plan `{}`: `sku_unknown = true` has to say that none is known, as it has no part number",
                    plan.id
                ),
            ),
            (false, true) => report.fail(
                &place,
                &format!("plan `{}` has a part number, and says by `sku_unknown` that none is known", plan.id),
            ),
            _ => {}
        }
        for sku in plan.skus.iter() {
            for key in std::iter::once(&sku.part_number).chain(&sku.guid) {
                if let Some(owner) = owners.insert(key.to_lowercase(), &plan.id) {
                    report.fail(&place, &format!("plan `{}`: `{key}` stands for `{owner}` too", plan.id));
                }
            }
            if let Some(guid) = sku.guid.as_deref().filter(|guid| !is_guid(guid)) {
                report.fail(&place, &format!("plan `{}`: `{guid}` is no GUID", plan.id));
            }
        }
    }
}

/// Whether text is 8, 4, 4, 4 and 12 hexadecimal digits.
fn is_guid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && parts.concat().bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn a_plan_without_a_part_number_is_found() {
        let found = found(every_plan_has_its_own_part_numbers, |catalog| {
            catalog.plans.to_mut()[0].skus = Vec::new().into();
        });
        assert!(found[0].ends_with("has no part number"), "{found:?}");
    }

    #[test]
    fn a_plan_whose_part_number_is_not_known_says_so_and_has_none() {
        let none = found(every_plan_has_its_own_part_numbers, |catalog| {
            let plan = &mut catalog.plans.to_mut()[0];
            (plan.skus, plan.sku_unknown) = (Vec::new().into(), true);
        });
        assert_eq!(none, [""; 0]);
        let both = found(every_plan_has_its_own_part_numbers, |catalog| catalog.plans.to_mut()[0].sku_unknown = true);
        assert!(both.len() == 1 && both[0].contains("says by `sku_unknown`"), "{both:?}");
    }

    #[test]
    fn a_part_number_of_two_plans_is_found() {
        let found = found(every_plan_has_its_own_part_numbers, |catalog| {
            let plans = catalog.plans.to_mut();
            plans[1].skus = plans[0].skus.clone();
        });
        assert!(found[0].contains("stands for"), "{found:?}");
    }

    #[test]
    fn a_guid_has_five_groups() {
        assert!(is_guid("1392051d-0cb9-4b7a-88d5-621fee5e8711"));
        assert!(!is_guid("1392051d-0cb9-4b7a-88d5-621fee5e871"));
        assert!(!is_guid("1392051d0cb94b7a88d5621fee5e8711"));
    }
}
