// The portfolio: files dropped, asked about, counted, narrowed down, opened, saved, kept and wiped.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, arrived, fields, gone, openChecklist, profileOn, progress, reload, seen, steps, visit } from './actions.mjs';
import { overflow, violations } from './harness.mjs';
import { DAY, E4, HEAD, SMALL, csv, customers, drop, id, lines, pick, portfolio, results, sum, total } from './portfolio.mjs';
import { LANGS, words } from './words.mjs';

for (const lang of LANGS) {
  test(`${lang}: a file is dropped: counts that add up, a table, a row that opens as a case`, async (t) => {
    const say = words(lang);
    const page = await portfolio(t, { lang });
    await drop(page, [['small.csv', SMALL]]);
    await sum(page, say, 'portfolio-sum-concerned', 2);
    await sum(page, say, 'portfolio-sum-not-concerned', 1);
    await sum(page, say, 'portfolio-sum-not-understood', 1);
    await seen(lines(page));
    assert.deepEqual(await customers(page), ['Adatum', 'Contoso']);
    await total(page, say, 2);
    for (const [width, dark] of [[1280, false], [390, true], [320, false]]) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      assert.equal(await overflow(page), 0, `${width} px`);
      assert.deepEqual(await violations(page), [], `${width} px`);
    }
    await page.getByRole('link', { name: 'Adatum' }).click();
    await arrived(page);
    const of = fields(page);
    assert.equal(of.get('retired'), 'office-365-e4');
    assert.equal(of.get('seats'), '85');
    assert.equal(of.get('ends_on'), '2018-06-12');
    assert.equal(of.get('auto_renew'), 'false');
    assert.equal(of.get('as_of'), DAY);
    await page.goBack();
    await seen(lines(page));
    assert.deepEqual(await customers(page), ['Adatum', 'Contoso']);
  });
}

test('rows that are not understood are listed with what was found', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  await page.locator('summary', { hasText: say.part('triage-refused') }).click();
  const row = page.getByRole('row', { name: say.part('plan-where', { file: 'small.csv', line: 5 }) });
  await seen(row);
  assert.match(await row.innerText(), /2018-02-30/);
  assert.match(await row.innerText(), say.part('triage-not-a-date'));
});

test('several files at once: read in order, and the last one wins', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [
    ['one.csv', SMALL],
    ['two.csv', csv(`Adatum,${E4},2018-06-12,No,90,${id(1)}`, `Litware,${E4},2018-06-13,No,7,${id(9)}`)],
  ]);
  await sum(page, say, 'portfolio-sum-concerned', 3);
  await sum(page, say, 'portfolio-sum-merged', 1);
  await seen(lines(page).nth(2));
  assert.match(await lines(page).filter({ hasText: 'Adatum' }).innerText(), /\b90\b/);
  await page.getByRole('button', { name: say('saved-remove-label', { what: 'two.csv' }) }).click();
  await sum(page, say, 'portfolio-sum-concerned', 2);
  await page.waitForFunction(() => /\b85\b/.test(document.querySelector('tr.line')?.innerText ?? ''));
});

test('a large file shows how far it is, and Cancel loses nothing else', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['small.csv', SMALL]]);
  await sum(page, say, 'portfolio-sum-concerned', 2);
  const piece = Array.from({ length: 8000 }, (_, n) => `Customer ${n},Power BI Pro,2018-12-31,No,${n % 300},${id(n + 10)}`).join('\n') + '\n';
  await drop(page, [['large.csv', HEAD + '\n', piece, 600]]);
  const bar = page.getByRole('progressbar');
  await seen(bar);
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0);
  await page.getByRole('button', { name: say('portfolio-cancel') }).click();
  await gone(bar);
  await sum(page, say, 'portfolio-sum-concerned', 2);
  await drop(page, [['next.csv', csv(`Litware,${E4},2018-06-13,No,7,${id(9)}`)]]);
  await sum(page, say, 'portfolio-sum-concerned', 3);
});

test('columns that are not known are asked for once', async (t) => {
  const say = words('fr');
  const page = await portfolio(t, { lang: 'fr' });
  const file = (name) => [name, `Wer,Was,Wann\nAdatum,${E4},2018-06-12\n${name},${E4},2018-06-13\n`];
  await drop(page, [file('a.csv')]);
  await seen(page.getByRole('heading', { name: say('portfolio-ask-columns', { file: 'a.csv' }) }));
  assert.deepEqual(await violations(page), []);
  const use = page.getByRole('button', { name: say('portfolio-use-columns') });
  assert.equal(await use.isDisabled(), true, 'nothing tells the product yet');
  await page.getByLabel(say('portfolio-column-product'), { exact: true }).selectOption('Was');
  await page.getByLabel(say('portfolio-column-customer'), { exact: true }).selectOption('Wer');
  await page.getByLabel(say('portfolio-column-ends-on'), { exact: true }).selectOption('Wann');
  await use.click();
  await sum(page, say, 'portfolio-sum-concerned', 2);
  await drop(page, [file('b.csv')]);
  await sum(page, say, 'portfolio-sum-concerned', 4);
});

test('a date that reads both ways is asked for, and a file can be left out instead', async (t) => {
  const say = words('sv');
  const page = await portfolio(t, { lang: 'sv' });
  const file = (name, date) => [name, csv(`Adatum,${E4},${date},No,85,${name}`)];
  await drop(page, [file('a.csv', '3/4/2018'), file('b.csv', '5/6/2018')]);
  const title = (name) => page.getByRole('heading', { name: say('portfolio-ask-order', { file: name }) });
  await seen(title('a.csv'));
  await page.getByRole('button', { name: say.part('portfolio-leave-out') }).click();
  await seen(title('b.csv'));
  await page.getByRole('button', { name: say.part('portfolio-month-first') }).click();
  await seen(lines(page));
  assert.match(await lines(page).innerText(), /6 maj 2018/);
  await drop(page, [file('c.csv', '7/8/2018')]);
  await sum(page, say, 'portfolio-sum-concerned', 2);
});

test('what cannot be read is said, and the rest is read', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['empty.csv', ''], ['book.xlsx', 'PK\x03\x04....'], ['broken.json', '{"value": [}'], ['small.csv', SMALL]]);
  await sum(page, say, 'portfolio-sum-concerned', 2);
  for (const file of ['empty.csv', 'book.xlsx', 'broken.json']) {
    await seen(page.getByRole('heading', { name: say('portfolio-failed', { file }) }));
  }
  await seen(page.getByText(say('read-empty')));
  await page.getByRole('button', { name: say('case-close') }).first().click();
  await gone(page.getByRole('heading', { name: say('portfolio-failed', { file: 'empty.csv' }) }));
});

test('chips, bars, offers and a text narrow the table; columns sort it; rows are picked', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  const more = csv(
    `Adatum,${E4},2018-06-12,No,85,${id(1)}`,
    `Contoso,Skype for Business Online Plan 1,2018-09-20,No,420,${id(2)}`,
    `Fabrikam,Skype for Business Online Plan 1,2018-11-20,No,10,${id(5)}`,
    `Litware,Kaizala Pro,2019-05-20,Yes,1,${id(6)}`,
  );
  await drop(page, [['more.csv', more]]);
  await total(page, say, 4);
  const chip = (message) => page.getByRole('group', { name: say('portfolio-filter') }).getByRole('button', { name: say.part(message) });
  await chip('portfolio-overdue').click();
  await total(page, say, 1);
  assert.deepEqual(await customers(page), ['Adatum']);
  await chip('portfolio-all').click();
  await total(page, say, 4);
  const bar = page.getByRole('button', { name: /^November 2018: 1 / });
  await bar.click();
  await total(page, say, 1);
  assert.deepEqual(await customers(page), ['Fabrikam']);
  await bar.click();
  await total(page, say, 4);
  await page.getByRole('combobox', { name: say('portfolio-offer') }).selectOption('kaizala-pro');
  await total(page, say, 1);
  await page.getByRole('combobox', { name: say('portfolio-offer') }).selectOption('');
  await page.getByRole('searchbox').fill('CONT');
  await total(page, say, 1);
  await page.getByRole('searchbox').fill('nobody');
  await seen(page.getByText(say('portfolio-nothing')));
  await page.getByRole('searchbox').fill('');
  await total(page, say, 4);
  const column = page.getByRole('columnheader', { name: say('portfolio-seats') });
  await column.getByRole('button').click();
  await page.waitForFunction(() => document.querySelector('tr.line th').innerText === 'Litware');
  await column.getByRole('button').click();
  await page.waitForFunction(() => document.querySelector('tr.line th').innerText === 'Contoso');
  assert.equal(await column.getAttribute('aria-sort'), 'descending');
  await pick(page, say, 'Contoso');
  await pick(page, say, 'Adatum');
  const picked = page.getByRole('region', { name: say('portfolio-picked-rows') });
  await seen(picked.getByText(/^2 picked, 505 seats$/));
  await page.getByRole('checkbox', { name: say('portfolio-pick-all') }).check();
  await seen(picked.getByText(/^4 picked, 516 seats$/));
  await picked.getByRole('button', { name: say('portfolio-pick-none') }).click();
  await gone(picked);
});

test('a hundred thousand rows: few on the page, all within reach', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  const row = (n) => `Customer ${String(n).padStart(6, '0')},${E4},2018-06-12,No,1,${id(n + 1)}`;
  const rows = Array.from({ length: 100_000 }, (_, n) => row(n));
  await drop(page, [['many.csv', csv(...rows)]]);
  await seen(page.getByText(/^100,000 subscriptions, 100,000 seats$/));
  await seen(lines(page));
  assert.ok((await lines(page).count()) <= 100);
  await page.locator('.sheet').evaluate((sheet) => (sheet.scrollTop = sheet.scrollHeight));
  await seen(page.getByRole('link', { name: 'Customer 099999' }));
  assert.ok((await lines(page).count()) <= 100);
  await page.getByRole('checkbox', { name: say('portfolio-pick-all') }).check();
  await seen(page.getByText(/^100,000 picked, 100,000 seats$/));
});

test('the results as JSON are those of the page', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  const triage = await results(page, say);
  assert.deepEqual(triage.rows, { read: 4, concerned: 2, not_concerned: 1, not_understood: 1, merged: 0 });
  assert.equal(triage.as_of, DAY);
  assert.deepEqual(triage.subscriptions.map(({ customer, seats, ends_on, days_left, urgency }) => [customer, seats, ends_on, days_left, urgency]), [
    ['Adatum', 85, '2018-06-12', -83, 'overdue'],
    ['Contoso', 420, '2018-10-01', 28, '30-days'],
  ]);
  assert.deepEqual(triage.refused.map(({ line, found, reason }) => [line, found, reason]), [[5, '2018-02-30', 'not-a-date']]);
});

test('the day and the answers for all rows change the triage, and are kept', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  await page.getByLabel(say('case-as-of-label')).fill('2018-05-01');
  await page.locator('summary', { hasText: say.part('portfolio-defaults', { count: 0 }) }).click();
  await page.getByLabel(say('field-bought-through')).selectOption('partner');
  await seen(page.getByText(say('portfolio-defaults', { count: 1 })));
  await reload(page);
  await seen(lines(page));
  assert.equal(await page.getByLabel(say('case-as-of-label')).inputValue(), '2018-05-01');
  const triage = await results(page, say);
  assert.equal(triage.as_of, '2018-05-01');
  assert.equal(triage.subscriptions[0].days_left, 42);
  await page.getByRole('link', { name: 'Adatum' }).click();
  await arrived(page);
  assert.equal(fields(page).get('bought_through'), 'partner');
});

test('a reload brings all back; wiping leaves nothing', async (t) => {
  const say = words('en');
  const context = await profileOn(t, DAY);
  const page = await portfolio(t, { context });
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  await reload(page);
  await sum(page, say, 'portfolio-sum-concerned', 2);
  await page.getByRole('button', { name: say('wipe-open') }).click();
  await page.getByRole('button', { name: say('wipe-do') }).click();
  await seen(page.getByText(say('wipe-done')));
  await page.getByRole('dialog').getByRole('button', { name: say('wipe-close') }).last().click();
  await seen(page.getByRole('heading', { name: say('portfolio-blank') }));
  await reload(page);
  await seen(page.getByRole('heading', { name: say('portfolio-blank') }));
  assert.equal(await lines(page).count(), 0);
});

/** A database that is full, or none: put in front of what the workers run. */
const BROKEN = {
  full: "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };",
  none: "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };",
};

for (const [kind, breakIt] of Object.entries(BROKEN)) {
  for (const lang of LANGS) {
    test(`${lang}: storage ${kind}: it is said, and everything goes on`, async (t) => {
      const say = words(lang);
      const context = await profileOn(t, DAY, { lang });
      await context.route('**/portfolio-worker.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: breakIt + (await response.text()) });
      });
      const page = await portfolio(t, { context });
      await seen(page.getByRole('heading', { name: say('portfolio-blank') }));
      await drop(page, [['small.csv', SMALL]]);
      await sum(page, say, 'portfolio-sum-concerned', 2);
      await seen(page.getByText(say(`portfolio-unkept-${kind}`)));
      await page.getByRole('link', { name: 'Contoso' }).click();
      await arrived(page);
      await page.goBack();
      await sum(page, say, 'portfolio-sum-concerned', 2);
    });
  }
}

test('the sample, from the start page; it gives way to files of one’s own', async (t) => {
  const say = words('en');
  const context = await profileOn(t, '2026-11-28');
  const page = await visit(t, '#/', { context });
  await page.getByRole('button', { name: say.part('portfolio-sample') }).click();
  await arrived(page);
  await seen(lines(page));
  assert.equal(await page.getByLabel(say('case-as-of-label')).inputValue(), '2018-09-03');
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    assert.equal(await overflow(page), 0, `${width} px`);
    assert.deepEqual(await violations(page), [], `${width} px`);
  }
  await drop(page, [['small.csv', SMALL]]);
  await sum(page, say, 'portfolio-sum-concerned', 2);
  assert.equal(await page.getByLabel(say('case-as-of-label')).inputValue(), '2026-11-28');
});

test('the page says that it waits for what reads files, and takes files meanwhile', async (t) => {
  const say = words('sv');
  const context = await profileOn(t, DAY, { lang: 'sv' });
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await context.route('**/portfolio_bg.wasm', async (route) => {
    await held;
    await route.continue();
  });
  const page = await portfolio(t, { context });
  await seen(page.getByText(say('portfolio-opening')));
  await drop(page, [['small.csv', SMALL]]);
  release();
  await sum(page, say, 'portfolio-sum-concerned', 2);
  await gone(page.getByText(say('portfolio-opening')));
});

test('files are picked with the keyboard’s own button', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await seen(page.getByRole('heading', { name: say('portfolio-blank') }));
  await page.locator('input[type=file]').setInputFiles([{ name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(SMALL) }]);
  await sum(page, say, 'portfolio-sum-concerned', 2);
});

test('a row keeps its own answers and steps, is advised by them in all results, and follows a corrected file', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page).nth(1));
  const contoso = () => lines(page).filter({ hasText: 'Contoso' });
  const told = await contoso().locator('.rec').innerText();
  await contoso().getByRole('link').click();
  await arrived(page);
  await seen(page.getByRole('region', { name: say('case-this') }).getByText('Contoso', { exact: true }));
  await answer(page, say, 'bought_through', 'partner');
  await openChecklist(page, say);
  await steps(page).nth(0).check();
  await progress(page, say, 1);
  const kept = fields(page);

  await page.goto(page.url().replace(/#.*/, '#/portfolio'));
  await seen(contoso().getByText(say.part('portfolio-answered')));
  assert.equal(await lines(page).filter({ hasText: say.part('portfolio-answered') }).count(), 1);
  assert.notEqual(await contoso().locator('.rec').innerText(), told);
  await page.getByRole('link', { name: 'Contoso' }).click();
  await arrived(page);
  assert.deepEqual(fields(page), kept);
  await openChecklist(page, say);
  await progress(page, say, 1);

  await page.goto(page.url().replace(/#.*/, '#/portfolio'));
  await drop(page, [['corrected.csv', csv(`Contoso,Skype for Business Online Plan 1,2018-11-30,No,420,${id(2)}`)]]);
  await sum(page, say, 'portfolio-sum-merged', 1);
  await page.getByRole('link', { name: 'Contoso' }).click();
  await arrived(page);
  const corrected = fields(page);
  assert.equal(corrected.get('ends_on'), '2018-11-30');
  assert.equal(corrected.get('bought_through'), 'partner');
  await openChecklist(page, say);
  await progress(page, say, 1);
});
