// Nextplan's own reader, as the web app has it: one worker keeps what was read, another reads a file and ends. The site
// in dist/ is served below `dist/`.

const LOADER = new URL('/dist/portfolio-worker.js', location.href);

/** Messages are pairs: what is said, and bytes that go with it. */
const worker = () => new Worker(LOADER, { type: 'module' });
const heard = (from, kind) =>
  new Promise((resolve, reject) => {
    from.onerror = (event) => reject(new Error(event.message));
    from.onmessage = ({ data: [said, bytes] }) => {
      if (said.kind === kind) resolve([said, bytes]);
      else if (['failed', 'asks', 'misheard'].includes(said.kind)) reject(new Error(JSON.stringify(said)));
    };
  });
const asked = (of, said, bytes, kind) => {
  const answer = heard(of, kind);
  of.postMessage([said, bytes ?? null]);
  return answer;
};

let book;
let settled = Promise.resolve();

/** A page that is open has its book already; what it then takes to read is measured. */
export async function ready(task) {
  book = worker();
  await asked(book, { kind: 'open', today: task.as_of }, null, 'state');
}

/**
 * @param {File} file
 * @param {{ as_of: string }} task
 * @returns {Promise<object>} `concerned`, `not_understood`, `by_offer`, `by_month`, `by_urgency`, as rules.mjs has them
 */
export async function totals(file, task) {
  if (!book) await ready(task);
  const [, around] = await asked(book, { kind: 'around' }, null, 'around');
  const reader = worker();
  const [, reading] = await asked(reader, { kind: 'read', name: file.name, around, lang: 'en' }, file, 'read');
  reader.terminate();
  const [state] = await asked(book, { kind: 'add' }, reading, 'state');
  // The book has counted; it goes on to its rows, in which nobody else shall be measured.
  settled = state.settled ? settled : heard(book, 'state');
  const offers = Object.entries(state.by_offer);
  return {
    concerned: state.rows.concerned,
    not_understood: state.rows.not_understood,
    by_offer: Object.fromEntries(offers.map(([id, count]) => [id, { subscriptions: count, seats: state.seats_by_offer[id] }])),
    by_month: state.by_month,
    // The rules by hand name no urgency that nothing has.
    by_urgency: Object.fromEntries(Object.entries(state.by_urgency).filter(([, count]) => count > 0)),
  };
}

/** When all of the last file is worked out, rows too. */
export const done = () => settled;
