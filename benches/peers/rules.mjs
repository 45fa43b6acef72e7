// json-rules-engine on the partner notice's table, beside our engine in wasm, in one process of node.
// Argument: what wasm-bindgen wrote; the table comes out of it.
//
// It gets its best: one engine, made before, asked with facts that stand ready.

import { deepStrictEqual } from 'node:assert';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Engine } from 'json-rules-engine';
import { measure } from './timing.mjs';

const { Bench } = createRequire(import.meta.url)(resolve(process.argv[2]));
const bench = new Bench();
const { features, rows, answers } = JSON.parse(bench.table());

const facts = answers.map((_, needs) =>
  Object.fromEntries(features.map((feature, bit) => [feature, (needs & (1 << bit)) !== 0])),
);

/** One rule for each option: it fits where nothing is needed that it lacks. Earlier rows come first. */
function engine(stopAtFirst) {
  const made = new Engine();
  for (const [place, { option, lacks }] of rows.entries()) {
    made.addRule({
      conditions: { all: lacks.map((fact) => ({ fact, operator: 'equal', value: false })) },
      event: { type: option },
      priority: rows.length - place,
      onSuccess: stopAtFirst ? () => made.stop() : undefined,
    });
  }
  return made;
}

const first = engine(true);
const every = engine(false);
for (const [needs, { recommended, fitting }] of answers.entries()) {
  const found = async (made) => (await made.run(facts[needs])).events.map((event) => event.type);
  deepStrictEqual(await found(first), [recommended], `needs ${needs.toString(2)}`);
  deepStrictEqual(await found(every), fitting, `needs ${needs.toString(2)}`);
}

const per = answers.length;
const note = `all ${per} answers equal ours`;
const peer = (id, made) => ({
  id,
  note,
  per,
  run: async (times) => {
    for (let turn = 0; turn < times; turn += 1) for (const fact of facts) await made.run(fact);
  },
});

await measure([
  { id: 'rules/ours', per, run: (times) => bench.askAll(times) },
  peer('rules/recommended', first),
  peer('rules/verdicts', every),
]);
