// The part of the program that reads and writes workbooks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gone, seen } from './actions.mjs';
import { SMALL, bring, drop, lines, portfolio, results, save, sum } from './portfolio.mjs';
import { words } from './words.mjs';

test('a module for workbooks is loaded when one is saved or read, and not before', async (t) => {
  const say = words('en');
  const open = async () => {
    const page = await portfolio(t);
    const asked = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    return { page, modules: () => asked.filter((path) => path.endsWith('/workbook_bg.wasm')).length };
  };
  const { page, modules } = await open();
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  await save(page, say, 'csv');
  assert.equal(modules(), 0, 'CSV needs none');
  const file = await save(page, say, 'xlsx');
  assert.equal(modules(), 1);

  const other = await open();
  await seen(other.page.getByRole('heading', { name: say('portfolio-blank') }));
  assert.equal(other.modules(), 0);
  await bring(other.page, file);
  await sum(other.page, say, 'portfolio-sum-concerned', 2);
  assert.equal(other.modules(), 1);
});

test('a workbook that cannot be made is said, and nothing else is lost', async (t) => {
  const say = words('fr');
  const page = await portfolio(t, { lang: 'fr' });
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  const fails = "export default () => { throw new Error('no memory'); };";
  await page.context().route('**/workbook.js', (route) => route.fulfill({ contentType: 'text/javascript', body: fails }));
  await page.locator('.menu summary').click();
  await page.locator('.menu').getByRole('button', { name: say('portfolio-save-xlsx') }).click();
  const said = page.getByRole('alert').filter({ hasText: say.part('portfolio-unsaved', { found: 'no memory' }) });
  await seen(said);
  await sum(page, say, 'portfolio-sum-concerned', 2);
  assert.equal((await results(page, say)).subscriptions.length, 2);
  await gone(said);
});
