// The scan for line ends in wasm: with the file in the wasm's memory, and with reading it into there piece by piece.

import load, { Bytes } from './wasm/nextplan_scan.js';

const PIECE = 1024 * 1024;

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

/** Always the same buffer: of all ways to read a file in Chromium the fastest. */
async function pieces(file, use) {
  const reader = file.stream().getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(PIECE);
  for (let from = 0; ; ) {
    const { value, done } = await reader.read(new Uint8Array(buffer));
    if (done) return;
    use(value, from);
    from += value.length;
    buffer = value.buffer;
  }
}

function time(run) {
  const started = performance.now();
  const result = run();
  return { result, took: performance.now() - started };
}
