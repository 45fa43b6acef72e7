//! The two notices on Office 365 E4, typed from `shared/seeds` (000, 001, 004) and `shared/reference/facts.md`
//! (E2 to E4, E8), option by option: an independent copy, laid beside the catalog by the tests.

use super::{Choice, Notice};

pub const ALL: &str = "all-e4-features";
pub const CLOUD: &str = "cloud-numbers";
pub const HYBRID: &str = "hybrid-numbers";
pub const CALLING: &str = "calling-plan-option";
pub const PSTN: &str = "pstn-conferencing";
pub const TOOLS: &str = "advanced-tools";
pub const REPORTS: &str = "interactive-reports";
pub const CONTROL: &str = "data-control";
pub const WINDOWS: &str = "windows-rights";
pub const DEVICES: &str = "device-management";
pub const ACCESS: &str = "conditional-access";

fn option(id: &str, plans: &[&str], provides: &[&str], disputed: &[&str]) -> Choice {
    let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Choice {
        id: id.to_owned(),
        plans: plans.iter().map(|plan| (*plan).to_owned()).collect(),
        provides: own(provides),
        disputed: own(disputed),
        conditions: Vec::new(),
    }
}

fn notice(features: &[&str], options: Vec<Choice>) -> Notice {
    Notice {
        features: features.iter().map(|id| (*id).to_owned()).collect(),
        needed_by_default: [ALL.to_owned()].into(),
        options,
        asks: Vec::new(),
    }
}

/// For partners: four options, eight features.
pub fn partner() -> Notice {
    notice(
        &[ALL, CLOUD, HYBRID, CALLING, PSTN, TOOLS, REPORTS, CONTROL],
        vec![
            option(
                "e4-option-1",
                &["office-365-e5"],
                &[ALL, CLOUD, HYBRID, CALLING, PSTN, TOOLS, REPORTS, CONTROL],
                &[],
            ),
            option("e4-option-2", &["office-365-e3", "teams-phone-standard"], &[ALL, CLOUD, HYBRID, CALLING], &[]),
            option("e4-option-3", &["office-365-e3", "skype-for-business-plus-cal"], &[ALL], &[]),
            option("e4-option-4", &["office-365-e3"], &[], &[]),
        ],
    )
}

/// For customers who bought from Microsoft: five options, the same features, and three of the reference.
pub fn direct() -> Notice {
    notice(
        &[ALL, CLOUD, HYBRID, CALLING, PSTN, TOOLS, REPORTS, CONTROL, WINDOWS, DEVICES, ACCESS],
        vec![
            option(
                "e4-direct-option-1",
                &["office-365-e5"],
                &[ALL, CLOUD, HYBRID, CALLING, PSTN, TOOLS, REPORTS, CONTROL],
                &[],
            ),
            option(
                "e4-direct-option-2",
                &["microsoft-365-e5"],
                &[ALL, CLOUD, HYBRID, CALLING, PSTN, TOOLS, REPORTS, CONTROL, WINDOWS, DEVICES, ACCESS],
                &[],
            ),
            option(
                "e4-direct-option-3",
                &["microsoft-365-e5-without-audio-conferencing"],
                &[ALL, CALLING, PSTN, TOOLS, REPORTS, CONTROL, WINDOWS, DEVICES, ACCESS],
                &[PSTN],
            ),
            option("e4-direct-option-4", &["office-365-e3"], &[CALLING], &[CALLING]),
            option(
                "e4-direct-option-5",
                &["microsoft-365-e3"],
                &[CALLING, CONTROL, WINDOWS, DEVICES, ACCESS],
                &[CALLING],
            ),
        ],
    )
}
