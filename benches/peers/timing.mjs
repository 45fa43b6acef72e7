// Medians of batches, as src/timing.rs takes them natively: every subject in turn, after a warm-up that
// also finds out how many runs fill a batch.

const BATCH = 10; // milliseconds
const ROUNDS = 51;

/**
 * Times all subjects and prints each figure as a line of JSON, in microseconds.
 * @param {{ id: string, note?: string, per?: number, run: (times: number) => void | Promise<void> }[]} subjects
 *   `run` does `per` times `times` the work
 */
export async function measure(subjects) {
  const times = [];
  for (const subject of subjects) times.push(await calibrate(subject));
  const samples = subjects.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const took = await time(subject, times[index]);
      samples[index].push((took * 1000) / (times[index] * (subject.per ?? 1)));
    }
  }
  for (const [index, { id, note = '' }] of subjects.entries()) {
    const sorted = samples[index].sort((a, b) => a - b);
    console.log(JSON.stringify({ id, median: sorted[ROUNDS >> 1], min: sorted[0], max: sorted[ROUNDS - 1], note }));
  }
}

async function time(subject, times) {
  const start = performance.now();
  await subject.run(times);
  return performance.now() - start;
}

// Twice over the mark: the first time that a function runs long, V8 may still be compiling it.
async function calibrate(subject) {
  let times = 1;
  for (let long = 0; long < 2; ) {
    if ((await time(subject, times)) >= BATCH) long += 1;
    else times *= 2;
  }
  return times;
}
