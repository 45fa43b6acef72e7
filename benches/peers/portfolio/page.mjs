// The page in which browser.mjs measures: it reads the file that was chosen, from `File` to totals.

import { done, totals as ours } from './ours.mjs';
import { totals as papa } from './papa.mjs';
import { totals as udsv } from './udsv.mjs';
import { scan } from './scan.mjs';

const readers = { ours, papa, udsv };

/**
 * One reading with the reader of this name: milliseconds, and the totals that it came to.
 * @param {{ as_of: string, names: Record<string, string> }} task
 */
window.measure = async (name, task) => {
  const { files } = document.querySelector('input');
  const started = performance.now();
  const totals = await readers[name](files[0], task);
  const took = performance.now() - started;
  await done();
  return { took, totals };
};
window.scan = () => scan(document.querySelector('input').files[0]);
window.ready = true;
