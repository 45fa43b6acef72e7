// What a person does on the pages, by the names that they read: a test says what, this says how.

import assert from 'node:assert/strict';
import { newProfile, open, ready } from './harness.mjs';
import { exactly } from './words.mjs';

/** Needs that settle E4 on Option 2 of the partner notice, in an order in which they are asked. */
export const OPTION_2 = {
  'pstn-conferencing': 'no',
  'advanced-tools': 'no',
  'interactive-reports': 'no',
  'data-control': 'no',
  'all-e4-features': 'no',
  'cloud-numbers': 'yes',
};
const SETTLED =
  'v=1&retired=office-365-e4&as_of=2017-05-02&bought_through=partner&needs=all-e4-features:not-needed,' +
  'cloud-numbers:needed,pstn-conferencing:not-needed,advanced-tools:not-needed,' +
  'interactive-reports:not-needed,data-control:not-needed&seats=120&ends_on=2017-11-30';

/** Every page, and each face that the advice has. */
export const PAGES = {
  start: '#/',
  'advice, open': '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02',
  'advice, settled': `#/advice?${SETTLED}`,
  'advice, verify first': '#/advice?v=1&retired=office-365-e4&as_of=2026-11-21&bought_through=partner',
  'advice, direct notice':
    '#/advice?v=1&retired=office-365-e4&as_of=2020-09-01&bought_through=microsoft-card&needs=pstn-conferencing:needed',
  'advice, government': '#/advice?v=1&retired=office-365-e4&as_of=2021-03-01&bought_through=partner&organisation=government',
  'advice, unsure': '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02&bought_through=partner&needs=pstn-conferencing:unsure',
  'advice, mangled link': '#/advice?v=1&retired=office-365-e4&as_of=2017-02-30&seats=-3&bogus=1',
  checklist: `#/checklist?${SETTLED}`,
  'checklist, Upgrade tab':
    '#/checklist?v=1&retired=office-365-e4&as_of=2020-09-01&bought_through=microsoft-invoice&ends_on=2020-09-30',
  'checklist, verify first': '#/checklist?v=1&retired=office-365-e4&as_of=2026-11-21&bought_through=partner',
  portfolio: '#/portfolio',
  catalog: '#/catalog',
  'catalog, one offer': '#/catalog/office-365-e4',
  'catalog, many options': '#/catalog/kaizala-pro',
  'advice, many options':
    '#/advice?v=1&retired=kaizala-pro&as_of=2020-09-01&bought_through=microsoft-card&upgrade_tab=offers-plans&ends_on=2020-12-31',
  'advice, service ended': '#/advice?v=1&retired=skype-for-business-online-plan-1&as_of=2021-08-01&bought_through=partner',
  'checklist, refused':
    '#/checklist?v=1&retired=kaizala-pro&as_of=2020-09-01&bought_through=microsoft-card&upgrade_refusal=prepaid&ends_on=2020-12-31',
  about: '#/about',
  lost: '#/nowhere',
};

/** Opens a page with patience for a busy machine, but not without end. */
export async function visit(t, fragment, options = {}) {
  const page = await open(t, fragment, options);
  page.setDefaultTimeout(10_000);
  return page;
}

/** A profile in which it is a certain day, that may copy, and in which printing only counts. */
export async function profileOn(t, day, options = {}) {
  const context = await newProfile(t, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await context.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await context.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => globalThis.printed++;
  });
  return context;
}

export const seen = (locator) => locator.first().waitFor({ state: 'visible' });
export const gone = (locator) => locator.first().waitFor({ state: 'hidden' });

export const heading = (page, name) => page.getByRole('heading', { level: 1, name });

/** A new page has been reached: its heading has the focus, so that a screen reader reads on there. */
export async function arrived(page) {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

export async function reload(page) {
  await page.reload();
  await ready(page);
}

/** The case in the address, as the contract names it. */
export const fields = (page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1]);

/** The card of a need, or the one on how it was bought. */
export function question(page, say, id) {
  const message = id === 'bought_through' ? 'interview-bought-question' : `feature-${id}-question`;
  return page.getByRole('group', { name: say(message) });
}

const WORDS = { yes: 'answer-yes', no: 'answer-no', unsure: 'interview-unsure' };

export const choice = (page, say, id, value) =>
  question(page, say, id).getByRole('radio', { name: say(WORDS[value] ?? `value-bought-through-${value}`) });

export const answer = (page, say, id, value) => choice(page, say, id, value).check();

/** Opens the form of the case, fills in fields by their labels, and uses them. */
export async function edit(page, say, values) {
  await page.getByRole('button', { name: say('case-edit') }).click();
  const form = page.getByRole('dialog', { name: say('case-edit') });
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByLabel(say(label), { exact: true });
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    await (isChoice ? field.selectOption(value) : field.fill(value));
  }
  await form.getByRole('button', { name: say('case-use') }).click();
  await gone(form);
}

/** The line that says how the answer stands, once it does. */
export const verdict = (page, say, message, args) =>
  seen(page.getByRole('status').filter({ hasText: say.part(message, args) }));

export const steps = (page) => page.getByRole('main').getByRole('checkbox');

export async function openChecklist(page, say) {
  const ways = ['interview-checklist', 'interview-checklist-so-far', 'interview-checklist-verify'];
  const name = new RegExp(ways.map((way) => say(way).source).join('|'));
  await page.getByRole('link', { name }).click();
  await arrived(page);
}

/** How many steps are ticked, as the page says it. */
export const progress = async (page, say, done) => {
  const all = await steps(page).count();
  await seen(page.getByRole('img', { name: say('checklist-progress-long', { all, done }) }));
};

/** The link that the share dialog gives; the dialog is closed again. */
export async function sharedLink(page, say) {
  await page.getByRole('button', { name: say('case-share') }).click();
  const dialog = page.getByRole('dialog', { name: say('case-share-title') });
  const link = await dialog.getByLabel(say('case-share-link')).inputValue();
  await page.keyboard.press('Escape');
  await gone(dialog);
  const here = page.url().split('#')[0];
  assert.ok(link.startsWith(`${here}#/`), link);
  return link.slice(here.length);
}

export const text = (page, what) => page.getByText(typeof what === 'string' ? new RegExp(exactly(what)) : what);

/** Text, plain to see anywhere in the main part of the page. */
export const mainText = (page) => page.getByRole('main').innerText();
