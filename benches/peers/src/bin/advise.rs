//! One whole advice, natively, without and with its JSON.

use nextplan_catalog::embedded;
use nextplan_peers::cases::{Sample, samples};
use nextplan_peers::timing::{Subject, measure};
use std::hint::black_box;

fn main() {
    let catalog = embedded();
    let samples = samples(catalog);
    let advise = |sample: &'static Sample| {
        let run = move || drop(black_box(black_box(sample).advice(catalog)));
        Subject::new(format!("native/advise/{}", sample.name), "", 1, run)
    };
    let json = |sample: &'static Sample| {
        let bytes = sample.json(catalog).len();
        let run = move || drop(black_box(black_box(sample).json(catalog)));
        Subject::new(format!("native/json/{}", sample.name), format!("{bytes} bytes of JSON"), 1, run)
    };
    // Kept to the end of the program: the subjects borrow them.
    let samples: &'static [Sample] = samples.leak();
    measure(samples.iter().map(advise).chain(samples.iter().map(json)).collect());
}
