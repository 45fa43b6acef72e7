// The portfolio as an Excel workbook, out and in.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { gone, seen } from './actions.mjs';
import { SMALL, drop, lines, portfolio, results, sum } from './portfolio.mjs';
import { words } from './words.mjs';

/** A part of a workbook, by node's own means: what stands behind the header that names it. */
function part(zip, name) {
  const at = zip.indexOf(name) - 30;
  assert.equal(zip.readUInt32LE(at), 0x04034b50, `${name} has a header`);
  return inflateRawSync(zip.subarray(at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28))).toString();
}

test('a workbook: loaded when one is saved, of all rows and of those picked, and read again', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  const asked = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const modules = () => asked.filter((path) => path.endsWith('/workbook_bg.wasm')).length;
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  assert.equal(modules(), 0, 'CSV needs no module for workbooks');
  const saved = async (within) => {
    const waiting = page.waitForEvent('download');
    await within.getByRole('button', { name: say('portfolio-save-xlsx') }).click();
    const download = await waiting;
    return [download.suggestedFilename(), await readFile(await download.path())];
  };
  await page.locator('.menu summary').click();
  const [name, all] = await saved(page.locator('.menu'));
  assert.equal(name, 'nextplan-portfolio-2018-09-03.xlsx');
  const sheet = part(all, 'xl/worksheets/sheet1.xml');
  assert.match(sheet, /Adatum[^]*<v>85<\/v>[^]*Contoso[^]*<v>420<\/v>/);
  assert.match(sheet, /<v>43263<\/v>/, '2018-06-12 as Excel counts days');
  assert.match(part(all, 'xl/worksheets/sheet2.xml'), /2018-02-30/);
  await page.getByRole('checkbox', { name: say('portfolio-pick', { customer: 'Contoso' }) }).check();
  const [some, picked] = await saved(page.getByRole('region', { name: say('portfolio-picked-rows') }));
  assert.equal(some, 'nextplan-portfolio-picked-2018-09-03.xlsx');
  assert.doesNotMatch(part(picked, 'xl/worksheets/sheet1.xml'), /Adatum/);

  const other = await portfolio(t);
  await seen(other.getByRole('heading', { name: say('portfolio-blank') }));
  await other.locator('input[type=file]').setInputFiles([{ name, mimeType: '', buffer: all }]);
  await sum(other, say, 'portfolio-sum-concerned', 2);
  await seen(lines(other));
  const again = await results(other, say);
  assert.deepEqual(again.subscriptions.map(({ customer, seats, ends_on }) => [customer, seats, ends_on]), [
    ['Adatum', 85, '2018-06-12'],
    ['Contoso', 420, '2018-10-01'],
  ]);
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
