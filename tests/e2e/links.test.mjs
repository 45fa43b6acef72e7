// Links: what once worked works in every later release; what is broken says so, and breaks nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  answer, arrived, fields, gone, heading, mainText, openChecklist, profileOn, seen, visit,
} from './actions.mjs';
import { overflow, ready } from './harness.mjs';
import { LANGS, exactly, words } from './words.mjs';

const say = words('en');
const golden = JSON.parse(readFileSync(new URL('golden-links.json', import.meta.url), 'utf8'));
const whole = (text) => new RegExp(`^${exactly(text)}$`);

/** Goes to an address as a person does who types or pastes it: the page is not loaded again. */
async function goTo(page, fragment) {
  await page.evaluate((to) => (location.hash = to), fragment);
  await ready(page);
}

test('what once worked works: every golden link opens with its recommendation', async (t) => {
  const page = await visit(t, '#/about');
  for (const { link, heading: expected, begins, option } of golden) {
    await t.test(link, async () => {
      await goTo(page, link);
      await seen(heading(page, begins ? new RegExp(`^${exactly(begins)}`) : whole(expected)));
      if (option) await seen(page.getByText(new RegExp(`${exactly(option)}\\b`)));
      assert.equal(await page.getByRole('heading', { name: say.part('case-unread') }).count(), 0, 'all of it is read');
    });
  }
});

test('a golden link opened afresh is kept as it stands, in every language', async (t) => {
  const { link } = golden[4];
  for (const lang of LANGS) {
    const page = await visit(t, link, { lang });
    await seen(heading(page, /E5$/));
    assert.equal(new URL(page.url()).hash, link);
    // Through the checklist and back it is written again: nothing of it may go missing.
    await openChecklist(page, words(lang));
    await page.getByRole('link', { name: words(lang)('checklist-back') }).click();
    await arrived(page);
    const written = Object.fromEntries(fields(page));
    const first = Object.fromEntries(new URLSearchParams(link.split('?')[1]));
    const sorted = (needs) => needs.split(',').sort().join();
    assert.deepEqual({ ...written, needs: sorted(written.needs) }, { ...first, needs: sorted(first.needs) });
    await page.close();
  }
});

test('a link without a day is advice of today', async (t) => {
  const context = await profileOn(t, '2017-06-01');
  const page = await visit(t, '#/advice?v=1&retired=office-365-e4&needs=pstn-conferencing:needed', { context });
  await seen(heading(page, whole('Office 365 Enterprise E5')));
  await seen(page.locator('time[datetime="2017-06-01"]'));
  await answer(page, say, 'bought_through', 'partner');
  assert.equal(fields(page).get('as_of'), '2017-06-01');
});

const REST = 'retired=office-365-e4&as_of=2017-05-02&seats=120';
/** What is wrong, the link, and what the row of it says: the field, what was found, a piece of what is allowed. */
const MANGLED = [
  ['an unknown field', `v=1&${REST}&colour=blue`, ['colour', 'blue', 'bought_through']],
  ['a bad value', `v=1&${REST}&organisation=charity`, ['Organisation', 'charity', 'nonprofit']],
  ['a broken percent', `v=1&${REST}&organisation=%E4%zz`, ['Organisation', '%zz', 'government']],
  ['a field given twice', `v=1&${REST}&country=FR&country=SE`, ['Country', 'SE', 'once']],
  ['a day that does not exist', `v=1&${REST}&ends_on=2017-02-29`, ['Last day of service', '2017-02-29', 'a day that exists']],
  ['an unknown need', `v=1&${REST}&needs=teleport:needed`, ['teleport', 'needed', 'pstn-conferencing']],
  ['an unknown answer', `v=1&${REST}&needs=pstn-conferencing:maybe`, ['PSTN conferencing', 'maybe', 'unsure']],
  ['a price that is none', `v=1&${REST}&prices=office-365-e5:cheap`, ['Office 365', 'cheap', 'decimal']],
  ['an unknown plan', `v=1&${REST}&owned_plans=office-365-e99`, ['', 'office-365-e99', 'office-365-e3']],
  ['a field that ends too early', `v=1&${REST}&bought_through=par`, ['Bought from', 'par', 'microsoft-card']],
  ['an empty field', `v=1&${REST}&workers=`, ['Kind of users', 'nothing', 'frontline']],
];

test('a mangled link says what is wrong and keeps the rest', async (t) => {
  const page = await visit(t, '#/about');
  for (const [what, query, cells] of MANGLED) {
    await goTo(page, `#/advice?${query}`);
    const box = page.getByRole('status').filter({ hasText: say.part('case-unread') });
    await seen(box.getByRole('heading', { name: say('case-unread', { count: 1 }) }));
    const row = (await box.getByRole('row').nth(1).innerText()).replace(/\s+/g, ' ');
    for (const cell of cells) assert.ok(row.includes(cell), `${what}: ${cell} in “${row}”`);
    assert.match(await box.innerText(), /Seats: 120/, what);
    await seen(heading(page, whole('Office 365 Enterprise E3 + Skype for Business Plus CAL')));
  }
});

test('absurd seats are refused, each with what is allowed, and all else is kept', async (t) => {
  const page = await visit(t, '#/about');
  for (const seats of ['-3', '0', '12o', '1e3', '10000001', '999999999999999999999999', '1.5', '٣', '%00']) {
    await goTo(page, `#/advice?v=1&retired=office-365-e4&as_of=2017-05-02&ends_on=2017-11-30&seats=${seats}`);
    const row = page.getByRole('row', { name: /a whole number from 1 to 10,000,000/ });
    await seen(row);
    await seen(page.locator('time[datetime="2017-11-30"]'));
    assert.ok((await row.innerText()).includes(decodeURIComponent(seats).replace('\0', '')), seats);
  }
});

test('a link of a newer version says so and opens with what is known of it', async (t) => {
  const page = await visit(t, `#/advice?v=7&${REST}&needs=pstn-conferencing:needed&mood=good`);
  await seen(page.getByRole('heading', { name: say('case-newer') }));
  await seen(page.getByText(say('case-newer-rest', { version: '7' })));
  await seen(page.getByRole('row', { name: /mood good/ }));
  await seen(heading(page, whole('Office 365 Enterprise E5')));
});

test('what cannot be read is left behind with one button, and by the first answer', async (t) => {
  for (const lang of LANGS) {
    const say = words(lang);
    const page = await visit(t, `#/checklist?v=1&${REST}&colour=blue&seats=5`, { lang });
    await seen(page.getByRole('heading', { name: say('case-unread', { count: 2 }) }));
    await page.getByRole('button', { name: say('case-go-on') }).click();
    await gone(page.getByRole('heading', { name: say.part('case-unread') }));
    await arrived(page);
    assert.equal(new URL(page.url()).hash, `#/checklist?v=1&${REST}`, 'the first of two counts');
    await page.close();
  }
  const page = await visit(t, `#/advice?v=1&${REST}&colour=blue`);
  await answer(page, say, 'pstn-conferencing', 'yes');
  await gone(page.getByRole('heading', { name: say.part('case-unread') }));
  assert.equal(fields(page).get('seats'), '120');
});

test('an address that leads nowhere says so, with ways out', async (t) => {
  const lost = [
    '#/nowhere', '#nowhere', '#/advice', '#/advice?', '#/advice?v=1&as_of=2017-05-02', '#/advice?v=1&retired=office-365-e9',
    '#/checklist?v=1', '#/catalog/office-365-e9', '#/catalog/a/b', '#/%', '#/%00', '#/advice/x', `#/${'x'.repeat(3000)}`,
    `#/advice?v=1&retired=office-365-e4&add_ons=${'x'.repeat(20_000)}`,
  ];
  const page = await visit(t, '#/about');
  for (const fragment of lost) {
    await goTo(page, '#/about');
    await seen(heading(page, say('about-title')));
    await goTo(page, fragment);
    await seen(heading(page, say('lost-title')));
    assert.ok((await mainText(page)).length < 3000, 'the address is shortened');
  }
  const says = async (fragment, ...lines) => {
    await goTo(page, fragment);
    for (const line of lines) await seen(page.getByText(line));
  };
  await says(lost.at(-1), say.part('case-too-long'));
  await says('#/advice?v=1&seats=120', say('error-missing', { field: 'retired' }));
  await says('#/advice?v=1&retired=office-365-e9', say('error-value', { field: 'retired', found: 'office-365-e9' }));
  await page.getByRole('main').getByRole('link', { name: say('nav-start') }).click();
  await seen(heading(page, say('start-title')));
});

test('a long or crowded link neither stretches the page nor slows it down', async (t) => {
  const page = await visit(t, '#/about', { width: 320, height: 700 });
  const long = 'W'.repeat(9000);
  for (const rest of [`organisation=${long}`, `${long}=1`, `needs=${long}:needed`, `add_ons=${'W'.repeat(100)}`, `retired=${long}`, 'a&'.repeat(7000), 'a=1&b&'.repeat(2500)]) {
    for (const start of ['retired=office-365-e4&as_of=2017-05-02&', '']) {
      for (const path of ['advice', 'checklist']) {
        const before = Date.now();
        await goTo(page, `#/${path}?v=1&${start}${rest}`);
        await seen(page.getByRole('heading', { level: 1 }));
        assert.ok(Date.now() - before < 3000, `${path} ${start}${rest.slice(0, 20)} took ${Date.now() - before} ms`);
        assert.equal(await overflow(page), 0, `${path} ${start}${rest.slice(0, 20)}`);
      }
    }
  }
});

const EVIL = `"'><img src=x onerror=globalThis.evil=1><script>globalThis.evil=1</script>{{7*7}}`;
const FIELDS = [
  'retired', 'as_of', 'audience', 'bought_through', 'upgrade_tab', 'needs', 'seats', 'ends_on', 'organisation', 'workers',
  'country', 'new_customer', 'pays_by', 'commerce', 'agreement', 'term', 'auto_renew', 'owned_plans', 'add_ons', 'prices',
];

test('nothing of a link reaches the page but as text', async (t) => {
  const page = await visit(t, '#/about');
  const harmless = async (fragment) => {
    await goTo(page, fragment);
    await seen(page.getByRole('heading', { level: 1 }));
    const found = await page.evaluate(() => ({
      evil: globalThis.evil,
      elements: document.querySelectorAll('#app img[src], #app script, #app iframe, #app [onerror], #app a[href^="javascript"]').length,
    }));
    assert.deepEqual(found, { evil: undefined, elements: 0 }, fragment);
  };
  const encoded = encodeURIComponent(EVIL);
  for (const field of FIELDS) {
    const base = field === 'retired' ? 'v=1' : 'v=1&retired=office-365-e4&as_of=2017-05-02';
    for (const value of [encoded, `pstn-conferencing:${encoded}`, `${encoded}:needed`]) {
      await harmless(`#/advice?${base}&${field}=${value}`);
    }
  }
  for (const fragment of [
    `#/advice?v=${encoded}&retired=office-365-e4`, `#/advice?v=1&retired=office-365-e4&${encoded}=1`, `#/${encoded}`, `#${EVIL}`,
    `#/catalog/${encoded}`, 'javascript:alert(1)', '#javascript:alert(1)',
  ]) await harmless(fragment);
  // An add-on may have any name: it is shown as it is.
  await harmless(`#/checklist?v=1&retired=office-365-e4&as_of=2017-05-02&bought_through=partner&add_ons=${encoded}`);
  await seen(page.getByText('<img src=x onerror=globalThis.evil=1>').or(page.getByRole('checkbox')));
});

test('back and forward lead through every page and every case, as they were', async (t) => {
  const page = await visit(t, '#/');
  await goTo(page, '#/catalog');
  await goTo(page, '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02');
  await answer(page, say, 'pstn-conferencing', 'yes');
  await seen(heading(page, whole('Office 365 Enterprise E5')));
  await goTo(page, '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02&needs=all-e4-features:not-needed');
  await seen(heading(page, whole('Office 365 Enterprise E3')));
  await goTo(page, '#/about');
  const expected = [
    whole('Office 365 Enterprise E3'), whole('Office 365 Enterprise E5'), say('catalog-offers'), say('start-title'),
  ];
  for (const name of expected) {
    await page.goBack();
    await seen(heading(page, name));
  }
  for (const name of [...expected.slice(0, 3).reverse(), say('about-title')]) {
    await page.goForward();
    await seen(heading(page, name));
  }
});
