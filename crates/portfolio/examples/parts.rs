//! Where the time of a triage goes: `cargo run --release -p nextplan-portfolio --example parts -- FILE [THREADS]`.

use nextplan_portfolio::{Known, Outcome, Portfolio, Surroundings, read};
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().expect("a file");
    let threads = arguments.next().map_or(2, |threads| threads.parse().expect("a number of threads"));
    let catalog = nextplan_catalog::embedded();
    for _ in 0..5 {
        let start = Instant::now();
        let known = Known::new(catalog);
        let watch = std::iter::empty().collect();
        let around = Surroundings { known: &known, answers: &|_| None, watch: &watch, threads };
        let file = std::fs::File::open(&name).expect("a file that can be read");
        let outcome = read(&name, file, &around, &mut |_| {}).expect("a file that can be understood");
        let Outcome::Read(reading) = outcome else { panic!("{outcome:?}") };
        let read = start.elapsed();
        let mut portfolio = Portfolio::new(catalog);
        portfolio.add(reading);
        let totals = portfolio.totals("2018-09-03".parse().expect("a day"), &[]).json().len();
        let totalled = start.elapsed();
        let triage = portfolio.triage("2018-09-03".parse().expect("a day"), &[]);
        let triaged = start.elapsed();
        let all = triage.json().len();
        println!(
            "after reading {read:.1?}, totals {:.1?}, triage {:.1?}, JSON {:.1?} ({totals} and {all} bytes), {:?}",
            totalled,
            triaged,
            start.elapsed(),
            triage.rows
        );
    }
}
