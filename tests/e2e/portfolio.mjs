// What tests of the portfolio have in common.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { profileOn, seen, visit } from './actions.mjs';

export const DAY = '2018-09-03';
export const E4 = 'Office 365 Enterprise E4';
export const HEAD = 'Customer,Product,Expiration date,Auto renew enabled,Seat count,Subscription ID';
export const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const csv = (...rows) => [HEAD, ...rows].join('\n') + '\n';
/** Two concerned, one not, one that is not understood. */
export const SMALL = csv(
  `Adatum,${E4},2018-06-12,No,85,${id(1)}`,
  `Contoso,Skype for Business Online Plan 1,2018-10-01,No,420,${id(2)}`,
  `Contoso,Power BI Pro,2018-10-01,No,3,${id(3)}`,
  `Fabrikam,${E4},2018-02-30,No,5,${id(4)}`,
);

/** Opens the portfolio as on the day, with patience for a busy machine. */
export async function portfolio(t, { lang = 'en', context, ...options } = {}) {
  context ??= await profileOn(t, DAY, { lang, ...options });
  const page = await visit(t, '#/portfolio', { context });
  page.setDefaultTimeout(30_000);
  return page;
}

/** Drops files, each a name with its text, or with a text and how often it is repeated. */
export async function drop(page, files) {
  const data = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, text, piece, times] of files) data.items.add(new File([text, ...Array(times ?? 0).fill(piece)], name));
    return data;
  }, files);
  await page.locator('main').dispatchEvent('drop', { dataTransfer: data });
}

export const lines = (page) => page.locator('tr.line');
export const sum = (page, say, message, count) => seen(page.locator('.sum').getByText(say.part(message, { count })));
export const customers = (page) => page.locator('tr.line th').allInnerTexts();
export const total = (page, say, count) => seen(page.getByText(say('portfolio-total', { count })));

/** The file that the page saves when somebody presses for it. */
async function saved(page, press) {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A file of the results: `csv`, `xlsx`, `plan`, `calendar`, `json`, `refused`. */
export const save = (page, say, what) =>
  saved(page, async () => {
    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('button', { name: say(`portfolio-save-${what}`) }).click();
  });

/** The same of the rows that are picked. */
export const savePicked = (page, say, what) => {
  const picked = page.getByRole('region', { name: say('portfolio-picked-rows') });
  return saved(page, () => picked.getByRole('button', { name: say(`portfolio-save-${what}`) }).click());
};

export const pick = (page, say, customer) => page.getByRole('checkbox', { name: say('portfolio-pick', { customer }) }).check();

/** Brings a file as it was saved. */
export const bring = (page, { name, bytes }) =>
  page.locator('input[type=file]').setInputFiles([{ name, mimeType: '', buffer: bytes }]);

/** The results as the page saves them. */
export async function results(page, say) {
  const { name, bytes } = await save(page, say, 'json');
  assert.match(name, /^nextplan-portfolio-\d{4}-\d\d-\d\d\.json$/);
  return JSON.parse(bytes);
}
