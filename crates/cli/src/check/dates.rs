//! Days that have to follow one another.

use super::{Report, Subject};

/// What a notice announces comes no later than the last day on which a subscription can have run.
pub(super) fn of_notices_are_in_order(subject: &Subject, report: &mut Report) {
    for offer in subject.catalog.offers.iter() {
        let file = format!("offers/{}.toml", offer.id);
        for notice in offer.notices.iter() {
            let place = subject.place(&file, &format!("\"{}\"", notice.id));
            // The service itself may outlive the last subscription of this kind.
            let announced = notice.dates.iter().filter(|date| date.id != "service-end");
            let announced = announced.map(|date| (date.id.as_ref(), date.on.0));
            let announced = announced.chain([("in_force_from", notice.in_force_from.0)]);
            for (id, on) in announced {
                for end in notice.last_possible_ends.iter().filter(|end| end.on.0 < on) {
                    let (notice, end) = (&notice.id, end.on.0);
                    report.fail(&place, &format!("notice `{notice}`: `{id}` ({on}) is after the last end ({end})"));
                }
            }
        }
    }
}

/// Names of a plan follow one another: no gap, no overlap, the oldest first.
pub(super) fn of_names_are_in_order(subject: &Subject, report: &mut Report) {
    for plan in subject.catalog.plans.iter() {
        let place = subject.place("products.toml", &format!("\"{}\"", plan.id));
        for pair in plan.names.windows(2) {
            let [older, newer] = pair else { continue };
            if older.until.is_none() || older.until != newer.from {
                let (older, newer) = (&older.name, &newer.name);
                let text = format!("plan `{}`: `{newer}` does not begin on the day on which `{older}` ends", plan.id);
                report.fail(&place, &text);
            }
        }
        for name in plan.names.iter().filter(|name| name.until.is_some() && name.from >= name.until) {
            report.fail(&place, &format!("plan `{}`: `{}` ends before it begins", plan.id, name.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;
    use nextplan_catalog::model::Day;

    #[test]
    fn an_end_of_sale_after_the_last_end_is_found() {
        let found = found(of_notices_are_in_order, |catalog| {
            let notices = catalog.offers.to_mut()[0].notices.to_mut();
            let notice = notices.iter_mut().find(|notice| !notice.last_possible_ends.is_empty()).expect("a notice");
            notice.dates.to_mut()[0].on = Day("2199-01-01".parse().expect("a day"));
        });
        assert!(found[0].contains("is after the last end"), "{found:?}");
    }

    #[test]
    fn a_gap_between_two_names_is_found() {
        let found = found(of_names_are_in_order, |catalog| {
            let plans = catalog.plans.to_mut();
            let plan = plans.iter_mut().find(|plan| plan.names.len() > 1).expect("a renamed plan");
            plan.names.to_mut()[0].until = Some(Day("1999-01-01".parse().expect("a day")));
        });
        assert!(found[0].contains("does not begin on the day"), "{found:?}");
    }
}
