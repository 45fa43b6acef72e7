// Everybody can use every page: narrow windows, titles and focus, languages, motion; and the policy stands.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, answer, arrived, edit, heading, openChecklist, reload, seen, steps, visit } from './actions.mjs';
import { overflow, ready } from './harness.mjs';
import { LANGS, words } from './words.mjs';

for (const lang of LANGS) {
  test(`${lang}: no page scrolls sideways, at 320 pixels or at any other width`, async (t) => {
    const page = await visit(t, '#/', { lang });
    const wide = [];
    for (const [name, fragment] of Object.entries(PAGES)) {
      await page.evaluate((to) => (location.hash = to), fragment);
      await ready(page);
      await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => (fold.open = true)));
      for (const width of [320, 390, 600, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        const by = await overflow(page);
        if (by > 0) wide.push(`${name} at ${width}: ${by} px`);
      }
    }
    assert.deepEqual(wide, []);
  });

  test(`${lang}: each page sets the title, and moves the focus to its heading`, async (t) => {
    const say = words(lang);
    const page = await visit(t, '#/', { lang });
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.match(await page.title(), say('title-start'));
    // Who opens the page begins at its top.
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await page.getByRole('link', { name: /ENTERPRISEWITHSCAL/ }).click();
    await arrived(page);
    assert.match(await page.title(), say.part('interview-title'));
    await openChecklist(page, say);
    assert.match(await page.title(), say.part('checklist-page'));
    const foot = page.getByRole('contentinfo');
    await foot.getByRole('link', { name: say('foot-sources') }).click();
    await arrived(page);
    assert.match(await page.title(), say.part('nav-catalog'));
    assert.equal(await page.evaluate(() => scrollY), 0);
    await foot.getByRole('link', { name: say('nav-about') }).click();
    await arrived(page);
    assert.match(await page.title(), say.part('nav-about'));
    await page.evaluate(() => (location.hash = '#/nowhere'));
    await arrived(page);
    await seen(heading(page, say('lost-title')));
    assert.match(await page.title(), say.part('lost-title'));
    await page.goBack();
    await arrived(page);
    await seen(heading(page, say('about-title')));
  });
}

test('one h1 a page, headings in order, and no word glued to another', async (t) => {
  const page = await visit(t, '#/');
  for (const [name, fragment] of Object.entries(PAGES)) {
    await page.evaluate((to) => (location.hash = to), fragment);
    await ready(page);
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, name);
    const snapshot = await page.getByRole('main').ariaSnapshot();
    for (const [, title] of snapshot.matchAll(/heading "([^"]*)"/g)) {
      assert.doesNotMatch(title, /^\d+[A-Z]/, `${name}: a number is read as part of the word`);
    }
  }
});

test('an answer does not move the page, nor take the focus away', async (t) => {
  const say = words('en');
  const page = await visit(t, PAGES['advice, open'], { width: 390, height: 844 });
  await answer(page, say, 'cloud-numbers', 'yes');
  const spot = () => page.evaluate(() => document.activeElement.closest('fieldset')?.getBoundingClientRect().top);
  const before = await spot();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const after = await spot();
  assert.equal(await page.evaluate(() => document.activeElement.type), 'radio');
  assert.ok(Math.abs(after - before) < 2, `the card moved by ${after - before} px`);
});

test('who wants no motion gets none', async (t) => {
  const page = await visit(t, PAGES['advice, settled'], { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => {
    const long = (list) => list.split(',').some((time) => parseFloat(time) > 0.01);
    const all = [...document.querySelectorAll('*')].map((element) => [element, getComputedStyle(element)]);
    const found = all.filter(([, style]) =>
      (style.animationName !== 'none' && long(style.animationDuration)) || long(style.transitionDuration) || style.scrollBehavior === 'smooth');
    return found.map(([element]) => element.outerHTML.slice(0, 80));
  });
  assert.deepEqual(moving, []);
});

test('the policy stands, and no style or script is inline after much use', async (t) => {
  const say = words('en');
  const page = await visit(t, PAGES['advice, open']);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  assert.equal(
    policy,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  );
  const inline = () =>
    page.evaluate(() => {
      const wrong = 'style, script:not([src]), [style], [onclick], [onerror], [onload], [onchange], [oninput]';
      return [...document.querySelectorAll(wrong)].map((element) => element.outerHTML.slice(0, 80));
    });
  await answer(page, say, 'pstn-conferencing', 'yes');
  await edit(page, say, { 'field-seats': '7', 'field-ends-on': '2017-11-30' });
  assert.deepEqual(await inline(), []);
  await openChecklist(page, say);
  await steps(page).first().check();
  assert.deepEqual(await inline(), []);
  for (const fragment of Object.values(PAGES)) {
    await page.evaluate((to) => (location.hash = to), fragment);
    await ready(page);
    assert.deepEqual(await inline(), [], fragment);
  }
  await reload(page);
});
