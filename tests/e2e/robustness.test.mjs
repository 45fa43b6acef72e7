// Whatever is answered, in whatever order: the page answers. Parts of it that come and go must not break it
// (yew issue 4092: what is drawn under a condition may lose its place when that changes).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPTION_2, answer, choice, edit, fields, heading, openChecklist, question, reload, seen, verdict, visit } from './actions.mjs';
import { words } from './words.mjs';

const say = words('en');
const OPEN = '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02';

test('settled and unsettled, again and again', async (t) => {
  const page = await visit(t, `${OPEN}&bought_through=partner&needs=cloud-numbers:needed,all-e4-features:not-needed`);
  for (let round = 0; round < 3; round++) {
    await answer(page, say, 'pstn-conferencing', 'yes');
    await verdict(page, say, 'interview-place-settled', { count: 4 });
    await seen(page.getByText(say('interview-settled')));
    await seen(heading(page, 'Office 365 Enterprise E5'));
    await answer(page, say, 'pstn-conferencing', 'no');
    await verdict(page, say, 'interview-place-open', { count: 4, open: 3 });
    assert.equal(await page.getByText(say('interview-settled')).count(), 0);
    await seen(heading(page, /Cloud PBX/));
    await answer(page, say, 'pstn-conferencing', 'unsure');
    await verdict(page, say, 'interview-place-open', { count: 4, open: 3 });
  }
  // It keeps its place under the hand; who comes back finds it among what is worth finding out.
  await reload(page);
  await seen(page.getByText(say('worth-finding-out-title')));
  assert.equal(await choice(page, say, 'pstn-conferencing', 'unsure').isChecked(), true);
});

test('notices change under the hand, and take their questions with them', async (t) => {
  const page = await visit(t, `#/advice?v=1&retired=office-365-e4&as_of=2021-03-01`);
  const customer = page.getByRole('region', { name: say('interview-customer') });
  await answer(page, say, 'bought_through', 'microsoft-card');
  await answer(page, say, 'windows-rights', 'yes');
  await seen(heading(page, /Microsoft 365 E5/));
  const bought = page.getByLabel(say('field-bought-through')).or(question(page, say, 'bought_through').getByRole('radio')).first();
  await seen(bought);
  for (const way of ['partner', 'microsoft-invoice', 'volume-licensing', 'microsoft-card', 'partner', 'microsoft-card']) {
    await edit(page, say, { 'field-bought-through': way });
    assert.equal(fields(page).get('bought_through'), way);
    await page.waitForFunction((options) => document.querySelector('main table caption') && document.body.innerText.includes(options),
      way.startsWith('microsoft') ? 'Notice for customers who bought from Microsoft' : 'Partner notice on E4');
    await seen(heading(page, way.startsWith('microsoft') ? /Microsoft 365 E5/ : /Verify|E3/));
  }
  assert.equal(fields(page).get('needs'), 'windows-rights:needed', 'what another notice knows is kept');
  await seen(customer);
});

test('a subscription that cannot exist, and back to one that can', async (t) => {
  const page = await visit(t, `${OPEN}&bought_through=partner&seats=120`);
  for (const [day, name] of [
    ['2026-11-21', 'Verify the subscription'], ['2017-05-02', /Plus CAL/], ['2018-04-07', 'Verify the subscription'],
    ['2018-04-06', /Plus CAL/], ['2199-12-31', 'Verify the subscription'], ['1900-01-01', /E3/], ['2017-04-06', /Plus CAL/],
  ]) {
    await edit(page, say, { 'case-as-of-label': day });
    await seen(heading(page, name));
    await openChecklist(page, say);
    await page.goBack();
    await seen(heading(page, name));
  }
  await answer(page, say, 'pstn-conferencing', 'yes');
  await seen(heading(page, /E5/));
});

test('seen in 2026, the first thing said is to verify; what to buy today stands beside it', async (t) => {
  const page = await visit(t, '#/advice?v=1&retired=office-365-e4&as_of=2026-11-21&bought_through=partner&seats=120');
  await verdict(page, say, 'interview-before-anything');
  await seen(heading(page, say('verify-title')));
  await seen(page.getByText(say.part('verify-reason')));
  const table = page.getByRole('table', { name: say('interview-buy-caption', { seats: 120 }) });
  await seen(table.getByRole('row', { name: /Skype for Business Plus CAL.*No confirmed offer.*Ask the distributor/ }));
  const box = await table.boundingBox();
  assert.ok(box.y + box.height < 900, 'not below the fold');
  await openChecklist(page, say);
  await seen(heading(page, say('checklist-title-verify', { seats: 120 })));
  const words = await page.getByRole('main').innerText();
  assert.doesNotMatch(words, /\b(buy|order|pick|enter)\b[^.\n]*Plus CAL/i, 'nobody is told to buy what is not sold');
});

test('a government buys its own plans, and hears of what is not confirmed beside the recommendation', async (t) => {
  const page = await visit(t, `${OPEN}&bought_through=partner`);
  await edit(page, say, { 'field-organisation': 'government' });
  await seen(heading(page, /Plus CAL/));
  await seen(page.getByText(say('buy-instead', { plans: 'Office 365 G3 GCC' })));
  await seen(page.getByText(say('no-confirmed-offer', { plans: 'Skype for Business Plus CAL' })));
  await openChecklist(page, say);
  await seen(page.getByText(/Office 365 G3 GCC/));
});

test('mistakes on the form: each is shown, all stay as typed, and nothing changes before they are mended', async (t) => {
  const page = await visit(t, `${OPEN}&seats=120&bought_through=partner`);
  const before = page.url();
  await page.getByRole('button', { name: say('case-edit') }).click();
  const form = page.getByRole('dialog');
  const fill = (label, value) => form.getByLabel(say(label), { exact: true }).fill(value);
  await fill('field-seats', '-3');
  const price = form.getByRole('group', { name: say('case-prices') }).getByRole('textbox').first();
  await price.fill('cheap <b>');
  await form.getByRole('button', { name: say('case-use') }).click();
  await seen(form.getByText(say('case-faults', { count: 2 })));
  assert.equal(page.url(), before);
  assert.equal(await form.getByLabel(say('field-seats')).inputValue(), '-3');
  assert.equal(await form.getByLabel(say('field-seats')).getAttribute('aria-invalid'), 'true');
  await page.waitForFunction(() => document.activeElement?.id === 'case-seats');
  await fill('field-seats', '10000000');
  assert.equal(await price.inputValue(), 'cheap <b>');
  await price.fill('35,00');
  await form.getByRole('button', { name: say('case-use') }).click();
  await seen(page.getByText('10,000,000'));
  assert.match(fields(page).get('prices'), /:35\.00$/);
});

test('an answer is taken back', async (t) => {
  const page = await visit(t, `${OPEN}&bought_through=partner&needs=pstn-conferencing:needed`);
  await page.getByRole('button', { name: say('interview-change-of', { what: 'PSTN conferencing' }) }).click();
  await seen(question(page, say, 'pstn-conferencing'));
  await page.getByRole('button', { name: say('interview-take-back') }).click();
  await seen(heading(page, /Plus CAL/));
  assert.equal(fields(page).get('needs'), null);
});

/** Numbers that look random and are the same each time (mulberry32). */
function dice(seed) {
  return (sides) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

for (const [seed, start] of [[1, OPEN], [2, '#/advice?v=1&retired=office-365-e4&as_of=2021-03-01&bought_through=microsoft-card']]) {
  test(`two hundred steps at random, seed ${seed}: the page still answers`, async (t) => {
    const page = await visit(t, start);
    const roll = dice(seed);
    const told = [];
    for (let step = 0; step < 200; step++) {
      // In the page, as otherwise most of the time would go into finding things.
      const done = await page.evaluate(([one, two]) => {
        const visible = (element) => element.checkVisibility() && !element.disabled;
        const all = [...document.querySelectorAll(
          'main input[type=radio], main select, main button.link, main summary, main .fields input, .lang button')].filter(visible);
        const target = all[one % all.length];
        const name = `${target.tagName} ${target.id || target.textContent.slice(0, 40)}`;
        if (target.tagName === 'SELECT') {
          target.selectedIndex = two % target.options.length;
          target.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (target.matches('input:not([type=radio])')) {
          const values = { date: ['2017-11-30', '2018-04-06', '2020-10-30', ''], text: ['', '1', '300', '301', 'x'] }[target.type];
          target.value = values[two % values.length];
          for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }));
        } else target.click();
        return `${name} ${two}`;
      }, [roll(1 << 20), roll(1 << 20)]);
      told.push(done);
      if (step % 20 === 19) {
        const state = await page.evaluate(() => ({
          titles: document.querySelectorAll('h1').length,
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, place, all) => all.indexOf(id) !== place),
          radios: [...document.querySelectorAll('fieldset')].filter((card) => card.querySelectorAll('input:checked').length > 1).length,
          lost: !document.querySelector('#answer') || !document.querySelector('main section'),
        }));
        assert.deepEqual(state, { titles: 1, ids: [], radios: 0, lost: false }, told.slice(-20).join('\n'));
      }
    }
    await page.getByRole('button', { name: /^EN / }).click();

    // What stands there now is what a fresh page makes of the same address: nothing is left over.
    const shown = async () => {
      const main = page.locator('#answer');
      await seen(main);
      return (await main.innerText()).replace(/\s+/g, ' ');
    };
    const before = await shown();
    await reload(page);
    assert.equal(await shown(), before);
    for (const [id, value] of Object.entries(OPTION_2)) {
      const card = choice(page, say, id, value);
      if (await card.isVisible()) await card.check();
    }
    await openChecklist(page, say);
  });
}
