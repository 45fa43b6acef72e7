// One whole advice in wasm under node, without and with its JSON. Argument: what wasm-bindgen wrote.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { measure } from './timing.mjs';

const { Bench } = createRequire(import.meta.url)(resolve(process.argv[2]));
const bench = new Bench();
const cases = JSON.parse(bench.cases());

const advise = ({ name }, index) => ({
  id: `wasm/advise/${name}`,
  run: (times) => bench.advise(index, times),
});
const json = ({ name, bytes }, index) => ({
  id: `wasm/json/${name}`,
  note: `${bytes} bytes of JSON`,
  run: (times) => bench.json(index, times),
});

await measure([...cases.map(advise), ...cases.map(json)]);
