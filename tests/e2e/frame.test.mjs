// The frame and the pages about no case: start, catalog, about, an address that leads nowhere.

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { newProfile, open, overflow, ready, violations } from './harness.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
const field = '#search';

for (const lang of ['en', 'fr', 'sv']) {
  for (const at of ['#/', '#/catalog', '#/about', '#/no/such/page']) {
    test(`${at} in ${lang}: titled, in its language, nothing for axe to say, nothing sideways`, async (t) => {
      const page = await open(t, at, { lang, dark: lang === 'sv' });
      assert.equal(await page.getAttribute('html', 'lang'), lang);
      assert.match(await page.title(), /Nextplan/);
      assert.equal(await page.locator('h1').count(), 1);
      assert.deepEqual(await violations(page), []);
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await overflow(page), 0, `${width} px`);
      }
    });
  }
}

test('any name or number finds the offer, by keyboard alone', async (t) => {
  const page = await open(t);
  assert.equal(await focused(page), 'BODY', 'the first page leaves the focus alone');
  await page.focus(field);
  await page.keyboard.type('éntreprise e4');
  await page.waitForSelector('[role=option]');
  assert.equal(await page.getAttribute(field, 'aria-expanded'), 'true');
  assert.deepEqual(await violations(page), []);

  await page.fill(field, 'e4');
  const active = () => page.$eval(field, (input) => document.getElementById(input.getAttribute('aria-activedescendant'))?.textContent);
  assert.match(await active(), /ENTERPRISEWITHSCAL7/);
  await page.keyboard.press('ArrowDown');
  assert.match(await active(), /ENTERPRISEWITHSCAL_GOV/);
  assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(await page.getAttribute(field, 'aria-expanded'), 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#/advice'));
  assert.match(page.url(), /organisation=government/);
});

test('what is not known is said to be so, and leads on', async (t) => {
  const page = await open(t);
  await page.fill(field, 'visio <b>plan</b> 2');
  await page.waitForSelector('.none-found');
  assert.match(await page.textContent('.none-found b'), /visio <b>plan<\/b> 2/);
  assert.deepEqual(await violations(page), []);
  await page.click('.none-found button');
  assert.equal(await focused(page), 'search');
  assert.equal(await page.inputValue(field), '');
});

test('going on moves the focus to the heading; back and forward work; the language changes nothing else', async (t) => {
  const page = await open(t, '#/', { lang: 'fr' });
  const home = await page.title();
  await page.click('.nav a >> nth=2');
  await page.waitForFunction(() => location.hash === '#/catalog' && document.activeElement.id === 'title');
  const catalog = await page.title();
  assert.notEqual(catalog, home);
  await page.click('.lang button[lang=sv]');
  await page.waitForSelector('html[lang=sv]');
  assert.match(page.url(), /#\/catalog$/);
  assert.equal(await page.getAttribute('.lang button[lang=sv]', 'aria-pressed'), 'true');
  await page.goBack();
  await page.waitForSelector(field);
  await page.goForward();
  await page.waitForSelector('.cat');
  await page.reload();
  await ready(page);
  assert.equal(await page.getAttribute('html', 'lang'), 'sv');
  await page.goto(page.url().replace('#/catalog', '#/about'));
  await page.waitForFunction(() => document.activeElement.id === 'title');
});

test('a source mark leads to its document, and a section to its place', async (t) => {
  const page = await open(t, '#/catalog/office-365-e4');
  await page.click('.dl .ref >> nth=0');
  assert.equal(await focused(page), 'source-1');
  await page.click('.toc .sub a >> nth=0');
  assert.equal(await focused(page), 'dates');
  assert.match(page.url(), /#\/catalog\/office-365-e4$/);
});

test('saved work can be gone on with, removed, put back, taken along and wiped', async (t) => {
  const context = await newProfile(t);
  const page = await open(t, '', { context });
  await page.evaluate(() => {
    const query = 'v=1&retired=office-365-e4&as_of=2017-05-02&bought_through=partner&seats=120&ends_on=2017-11-30';
    const work = [
      { query, name: 'Fabrikam <i>', ticks: [], notes: {} },
      { query: 'v=1&retired=unheard-of', name: 'Contoso', ticks: ['x'], notes: {} },
    ];
    localStorage.setItem('nextplan.1.work', JSON.stringify(work));
    localStorage.setItem('another', 'program');
  });
  await page.reload();
  await ready(page);
  assert.match(await page.textContent('.saved li >> nth=0'), /Fabrikam <i>.*120/);
  assert.deepEqual(await violations(page), []);

  await page.click('.saved li >> nth=0 >> button');
  await page.waitForFunction(() => document.querySelectorAll('.saved li').length === 1);
  assert.equal(await page.evaluate(() => document.activeElement.closest('.undone') !== null), true);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.saved li').length === 2);

  const download = page.waitForEvent('download');
  await page.click('.saved ~ .acts button >> nth=0');
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const part of stream) text += part;
  assert.equal(JSON.parse(text).work.length, 2);

  await page.click('.foot button');
  await page.waitForSelector('dialog[open]');
  assert.deepEqual(await violations(page), []);
  assert.match(await page.textContent('dialog'), /2 pieces of saved work/);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  assert.equal(await page.locator('.saved li').count(), 2);
  await page.click('.foot button');
  await page.click('dialog .btn-main');
  await page.waitForFunction(() => document.querySelector('dialog [role=status]').textContent !== '');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['another']);
  assert.equal(await page.locator('.saved li').count(), 0);
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog', { state: 'detached' });
});
