//! Files of subscriptions made from a seed: the same bytes for the same seed on every machine.
//!
//! [`write`] makes the file of Microsoft's bulk migration tool, `subscriptions.csv`: 21 columns, a comma between them,
//! dates as `MM/dd/yyyy HH:mm:ss`, lines that end in CR LF. A row has about 200 bytes, so that a million rows are about
//! 190 MiB. A file of fewer rows is the beginning of one of more. Nothing is kept in memory but one row.
//!
//! One row in ten is of an offer that was retired. What each row says is handed out beside the file, so that
//! [`Totals`] can be counted without reading it.

mod names;
mod random;
mod totals;

use std::io::{self, Write};

use chrono::{Days, NaiveDate};

pub use names::{OFFERS, Offer};
pub use totals::{OfferTotals, Totals};

use names::{CURRENT, NICKNAMES};
use random::Random;

/// The columns, in the tool's order.
pub const COLUMNS: [&str; 21] = [
    "PartnerTenantId",
    "IndirectResellerMpnId",
    "CustomerName",
    "CustomerTenantId",
    "LegacySubscriptionId",
    "LegacySubscriptionName",
    "LegacyProductName",
    "ExpirationDate",
    "AutoRenewEnabled",
    "MigrationEligible",
    "NcePsa",
    "CurrentTerm",
    "CurrentBillingPlan",
    "CurrentSeatCount",
    "StartNewTermInNce",
    "Term",
    "BillingPlan",
    "SeatCount",
    "AddOn",
    "BaseSubscriptionId",
    "MigrationIneligibilityReason",
];

/// What stands in place of a date that nobody can read.
pub const UNREADABLE: &str = "31/31/2018 00:00:00";

/// End dates lie in the five years from here.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2017, 1, 1).expect("a day of the calendar");
const DAYS: u32 = 1826;
/// 00:00:00 is what nearly all subscriptions end with.
const TIMES: [&str; 8] =
    ["00:00:00", "00:00:00", "00:00:00", "00:00:00", "00:00:00", "00:00:00", "08:00:00", "23:59:59"];

/// What a row says, as far as totals need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The id of the retired offer; `None` where the plan can still be bought.
    pub offer: Option<&'static str>,
    /// The printed day; `None` where it is [`UNREADABLE`].
    pub last_day: Option<NaiveDate>,
    /// Licences.
    pub seats: u32,
}

/// Writes the head and `rows` subscriptions, and hands each one to `each`; an error if `out` takes no more.
///
/// Subscription ids never come twice in a file of fewer than 2³² rows.
pub fn write(seed: u64, rows: u32, out: &mut impl Write, mut each: impl FnMut(Subscription)) -> io::Result<()> {
    write!(out, "{}\r\n", COLUMNS.join(","))?;
    let mut maker = Rows::new(seed);
    for row in 0..rows {
        let subscription = maker.make(row);
        out.write_all(maker.line.as_bytes())?;
        each(subscription);
    }
    Ok(())
}

/// The file as bytes, for tests: about 200 bytes a row.
#[allow(clippy::missing_panics_doc)] // Memory takes every byte.
pub fn file(seed: u64, rows: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(seed, rows, &mut bytes, |_| ()).expect("memory takes every byte");
    bytes
}

struct Rows {
    random: Random,
    /// Makes ids differ between seeds, though each comes once in a file.
    salt: u32,
    customer: String,
    tenant: String,
    /// The customer's last subscription that is no add-on; empty before there is one.
    base: String,
    /// Every day that a subscription may end on, and as it is printed.
    days: Vec<(NaiveDate, String)>,
    line: String,
}

impl Rows {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let salt = random.below(u32::MAX);
        let day = |after: u32| {
            let day = FIRST_DAY + Days::new(after.into());
            (day, day.format("%m/%d/%Y").to_string())
        };
        let [customer, tenant, base, line] = Default::default();
        Self { random, salt, customer, tenant, base, days: (0..DAYS).map(day).collect(), line }
    }

    /// Puts the row into `line`.
    fn make(&mut self, row: u32) -> Subscription {
        let random = &mut self.random;
        // Tools write customer by customer; each has about 17 subscriptions, so a million have 60,000 customers.
        if row == 0 || random.one_in(17) {
            self.customer = quoted(&names::customer(random));
            self.tenant = random.guid();
            self.base.clear();
        }
        let offer = random.one_in(10).then(|| random.of(&OFFERS));
        let product = match offer {
            Some(offer) => offer.spelling(random),
            None => random.of(&CURRENT).to_owned(),
        };
        let nickname = quoted(if random.one_in(12) { random.of(&NICKNAMES) } else { product.trim() });
        let unreadable = offer.is_some() && random.one_in(500);
        let last_day = (!unreadable).then(|| &self.days[random.below(DAYS) as usize]);
        let date = last_day.map_or(UNREADABLE.to_owned(), |(_, day)| format!("{day} {}", random.of(&TIMES)));
        // A few that were retired still say that they renew: files older than the day that Microsoft switched it off.
        let renews = random.one_in(20) == offer.is_some();
        let plan = if random.one_in(4) { "Annual" } else { "Monthly" };
        let seats = random.seats();
        let id = random.guid_from(random::scattered(row) ^ self.salt);
        let base = if random.one_in(40) { self.base.as_str() } else { "" };

        let cells: [&str; COLUMNS.len()] = [
            "", // Every row would have the partner's own id; who hands the file on takes it out.
            "",
            &self.customer,
            &self.tenant,
            &id,
            &nickname,
            &product,
            &date,
            word(renews),
            word(offer.is_none()),
            "",
            "",
            plan,
            &seats.to_string(),
            "", // The next four are for the partner to fill in.
            "",
            "",
            "",
            word(!base.is_empty()),
            base,
            if offer.is_some() { "NewCommerceProductUnavailable" } else { "" },
        ];
        self.line = cells.join(",");
        self.line.push_str("\r\n");
        if base.is_empty() {
            self.base = id;
        }
        Subscription { offer: offer.map(|offer| offer.id), last_day: last_day.map(|(day, _)| *day), seats }
    }
}

fn word(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

/// A cell as CSV has it: within quotes where it has a comma or a quote.
fn quoted(text: &str) -> String {
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
