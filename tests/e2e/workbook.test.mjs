// The part of the program that reads and writes workbooks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seen } from './actions.mjs';
import { SMALL, bring, drop, lines, portfolio, save, sum } from './portfolio.mjs';
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
