// The scan for line ends in wasm: with the file in the wasm's memory, and with reading it into there piece by piece.

import load, { Bytes } from './wasm/nextplan_scan.js';

const PIECE = 4 * 1024 * 1024;

/** @param {File} file */
export async function scan(file) {
  await load();
  const whole = new Bytes(file.size);
  await pieces(file, (bytes, from) => whole.put(from, bytes));
  const inMemory = time(() => whole.lineEnds(file.size));
  whole.free();

  const one = new Bytes(PIECE);
  const started = performance.now();
  let found = 0;
  await pieces(file, (bytes) => {
    one.put(0, bytes);
    found += one.lineEnds(bytes.length);
  });
  const reading = performance.now() - started;
  one.free();
  if (found !== inMemory.result) throw new Error(`${found} line ends with reading, ${inMemory.result} in memory`);
  return { found, inMemory: inMemory.took, reading };
}

/** The next piece is read while one is at work. */
async function pieces(file, use) {
  const piece = (from) => file.slice(from, from + PIECE).arrayBuffer();
  let next = piece(0);
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = new Uint8Array(await next);
    next = piece(from + PIECE);
    use(bytes, from);
  }
}

function time(run) {
  const started = performance.now();
  const result = run();
  return { result, took: performance.now() - started };
}
