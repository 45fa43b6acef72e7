// The portfolio on paper: the page as it stands, and the work plan.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gone, seen } from './actions.mjs';
import { E4, SMALL, csv, drop, id, lines, pick, portfolio, sum } from './portfolio.mjs';
import { words } from './words.mjs';

test('on paper the portfolio is its counts and its table, without tools', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  const rows = Array.from({ length: 30 }, (_, n) => `Customer ${n},${E4},2018-06-12,No,1,${id(n + 1)}`);
  await drop(page, [['some.csv', csv(...rows)]]);
  await seen(lines(page));
  await pick(page, say, 'Customer 7');
  const hidden = () => page.locator('.sheet').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
  assert.ok((await hidden()) > 0, 'on the screen the table scrolls');
  await page.emulateMedia({ media: 'print' });
  for (const tool of [page.locator('.menu'), page.getByRole('searchbox'), page.getByRole('region', { name: say('portfolio-picked-rows') })]) {
    await gone(tool);
  }
  await sum(page, say, 'portfolio-sum-concerned', 30);
  assert.equal(await lines(page).filter({ visible: true }).count(), 30);
  assert.equal(await hidden(), 0);
  await gone(page.getByText(say('portfolio-on-paper')));
  await drop(page, [['more.csv', csv(...Array.from({ length: 90 }, (_, n) => `Other ${n},${E4},2018-06-12,No,1,${id(n + 50)}`))]]);
  await seen(page.getByText(say('portfolio-on-paper', { count: 120 })));
});

test('the work plan is printed instead of the page, and the page is as before', async (t) => {
  const say = words('sv');
  const page = await portfolio(t, { lang: 'sv' });
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page).nth(1));
  await pick(page, say, 'Contoso');
  const picked = page.getByRole('region', { name: say('portfolio-picked-rows') });
  await picked.getByRole('button', { name: say('portfolio-print-plan') }).click();
  await page.waitForFunction(() => globalThis.printed === 1);
  const plan = page.locator('.paper-plan');
  assert.equal(await plan.isVisible(), false, 'on the screen there is no plan');
  await page.emulateMedia({ media: 'print' });
  await seen(plan.getByRole('heading', { name: 'Contoso', level: 2 }));
  assert.equal(await plan.getByRole('heading', { name: 'Adatum' }).count(), 0);
  assert.ok((await plan.locator('.tick-off > li').count()) > 3);
  await gone(page.getByRole('table'));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await plan.locator('*').count(), 0);
  await seen(lines(page).nth(1));
});

test('a plan of more subscriptions than can be printed is refused with a way out', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  const row = (n) => `Customer ${n},${E4},2018-06-12,No,1,${id(n + 1)}`;
  await drop(page, [['many.csv', csv(...Array.from({ length: 1001 }, (_, n) => row(n)))]]);
  await seen(page.getByText(/^1,001 subscriptions/));
  await page.locator('.menu summary').click();
  await page.locator('.menu').getByRole('button', { name: say('portfolio-print-plan') }).click();
  await seen(page.getByText(say('portfolio-print-too-long', { most: '1,000' })));
  assert.equal(await page.evaluate(() => globalThis.printed), 0);
});
