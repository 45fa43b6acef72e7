//! Medians of batches, with every subject measured in turn: what disturbs the machine meanwhile disturbs all alike.

use serde_json::json;
use std::time::{Duration, Instant};

/// Long against the clock's resolution, short against a disturbance.
const BATCH: Duration = Duration::from_millis(10);
const ROUNDS: usize = 51;

/// Something to be timed.
pub struct Subject<'a> {
    id: String,
    note: String,
    per: usize,
    batch: Box<dyn FnMut(u32) + 'a>,
}

impl<'a> Subject<'a> {
    /// One run does the work `per` times; what it yields has to go through `black_box`.
    pub fn new(id: impl Into<String>, note: impl Into<String>, per: usize, mut run: impl FnMut() + 'a) -> Self {
        // The loop is in here, so that a batch pays for one call through a pointer and not each run.
        let batch = move |times| (0..times).for_each(|_| run());
        Self { id: id.into(), note: note.into(), per, batch: Box::new(batch) }
    }

    fn time(&mut self, times: u32) -> Duration {
        let start = Instant::now();
        (self.batch)(times);
        start.elapsed()
    }

    /// How many runs fill a batch; finding out warms caches and branch predictors as well.
    fn calibrate(&mut self) -> u32 {
        let mut times = 1;
        while self.time(times) < BATCH {
            times *= 2;
        }
        times
    }
}

/// Times all subjects and prints each figure as a line of JSON, in microseconds.
#[allow(clippy::cast_precision_loss)] // Counts here are far below 2^52.
pub fn measure(mut subjects: Vec<Subject>) {
    let times: Vec<u32> = subjects.iter_mut().map(Subject::calibrate).collect();
    let mut samples = vec![Vec::with_capacity(ROUNDS); subjects.len()];
    for _ in 0..ROUNDS {
        for ((subject, times), samples) in subjects.iter_mut().zip(&times).zip(&mut samples) {
            let works = f64::from(*times) * subject.per as f64;
            samples.push(subject.time(*times).as_secs_f64() * 1e6 / works);
        }
    }
    for (subject, mut samples) in subjects.into_iter().zip(samples) {
        samples.sort_by(f64::total_cmp);
        let (median, min, max) = (samples[ROUNDS / 2], samples[0], samples[ROUNDS - 1]);
        println!("{}", json!({ "id": subject.id, "median": median, "min": min, "max": max, "note": subject.note }));
    }
}
