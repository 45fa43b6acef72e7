//! How long the slowest advice takes, by offer: nothing answered, without prices, with a price for every plan, and with
//! one for some of them. `cargo run --release -p nextplan-engine --example slowest`

use chrono::NaiveDate;
use nextplan_catalog::model::{Catalog, Offer};
use nextplan_engine::{Case, advise};
use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Instant;

/// As many ways to set prices are tried for each offer.
const DRAWS: usize = 2000;

/// Numbers that look drawn and are the same on every machine.
struct Draw(u64);

impl Draw {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// Microseconds for one advice: the best of several runs, so that what else the machine does counts little.
fn time(catalog: &Catalog, case: &Case, day: NaiveDate) -> f64 {
    let once = || {
        let start = Instant::now();
        for _ in 0..10 {
            drop(black_box(advise(catalog, black_box(case), day)));
        }
        start.elapsed().as_secs_f64() * 1e5
    };
    (0..5).map(|_| once()).fold(f64::INFINITY, f64::min)
}

/// Plans of all options of the offer.
fn plans<'c>(catalog: &'c Catalog, offer: &'c Offer) -> BTreeSet<&'c str> {
    let options = offer.notices.iter().flat_map(|notice| notice.options.iter());
    options.flat_map(|option| option.plans.iter()).map(|plan| catalog.plan(*plan).id.as_ref()).collect()
}

fn main() {
    let catalog = nextplan_catalog::embedded();
    let mut draw = Draw(1);
    for offer in catalog.offers.iter() {
        let day = offer.notices[0].in_force_from.0;
        let plans = plans(catalog, offer);
        for bought_through in ["partner", "microsoft-card"] {
            let case = |prices: &[String]| {
                let (id, prices) = (&offer.id, prices.join(","));
                let json = format!(
                    r#"{{"retired":"{id}","bought_through":"{bought_through}","ends_on":"{day}","prices":{{{prices}}}}}"#
                );
                Case::parse(catalog, &json).unwrap_or_else(|error| panic!("{json}: {error}"))
            };
            let nothing = time(catalog, &case(&[]), day);
            let mut slowest = [0.0_f64; 2];
            for _ in 0..DRAWS {
                for (missing, slowest) in [0, 1 + draw.below(9)].into_iter().zip(&mut slowest) {
                    let priced = plans.iter().filter_map(|plan| {
                        let price = draw.below(60);
                        (draw.below(10) >= missing).then(|| format!("\"{plan}\":\"{price}\""))
                    });
                    let case = case(&priced.collect::<Vec<_>>());
                    *slowest = slowest.max(time(catalog, &case, day));
                }
            }
            let [all, some] = slowest;
            println!(
                "{} {bought_through}: no price {nothing:.1} µs; the slowest of {DRAWS}: every price {all:.1} µs, some {some:.1} µs",
                offer.id
            );
        }
    }
}
