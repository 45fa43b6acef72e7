//! The scan for line ends natively: with the file in memory, and with reading it.
//!
//! `scan FILE` prints both figures as lines of JSON, in milliseconds. One core, as there is little to share out: memory
//! is what sets the pace.

use std::fs::File;
use std::hint::black_box;
use std::io::{Error, Read, Result};
use std::time::Instant;

use nextplan_scan::line_ends;
use serde_json::json;

const ROUNDS: usize = 11;
/// Stays in the processor's caches.
const PIECE: usize = 256 * 1024;

fn main() -> Result<()> {
    let path = std::env::args_os().nth(1).ok_or_else(|| Error::other("scan needs a file"))?;
    let bytes = std::fs::read(&path)?;
    let expected = line_ends(&bytes);
    let mut piece = vec![0; PIECE];
    let (mut memory, mut reading) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let started = Instant::now();
        black_box(line_ends(black_box(&bytes)));
        memory.push(started.elapsed().as_secs_f64() * 1e3);

        let started = Instant::now();
        let (mut file, mut found) = (File::open(&path)?, 0);
        loop {
            match file.read(&mut piece)? {
                0 => break,
                read => found += line_ends(&piece[..read]),
            }
        }
        reading.push(started.elapsed().as_secs_f64() * 1e3);
        if found != expected {
            return Err(Error::other(format!("{found} line ends with reading, {expected} in memory")));
        }
    }
    print("scan", memory, &format!("{expected} line ends"));
    print("read-scan", reading, "in pieces of 256 KiB, from the system's cache");
    Ok(())
}

fn print(name: &str, mut samples: Vec<f64>, note: &str) {
    samples.sort_by(f64::total_cmp);
    let (median, min, max) = (samples[ROUNDS / 2], samples[0], samples[ROUNDS - 1]);
    let id = format!("portfolio/native/{name}");
    println!("{}", json!({ "id": id, "median": median, "min": min, "max": max, "note": note }));
}
