// What is kept in the browser: found again, never lost in silence, and gone at one press.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PAGES, answer, edit, gone, heading, openChecklist, profileOn, progress, reload, seen, steps, visit,
} from './actions.mjs';
import { newProfile, ready } from './harness.mjs';
import { LANGS, exactly, words } from './words.mjs';

const say = words('en');
const CASE = '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02&bought_through=partner&needs=pstn-conferencing:needed';
const notes = (page, say) => page.getByRole('textbox', { name: say('checklist-notes-on') }).first();

/** Storage that takes nothing, or that the browser does not give out: as in full and in private windows. */
const BROKEN = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  none: () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
};

for (const [kind, breakIt] of Object.entries(BROKEN)) {
  for (const lang of LANGS) {
    test(`${lang}: storage ${kind}: it is said, and nothing is lost while the page is open`, async (t) => {
      const say = words(lang);
      const context = await newProfile(t, { lang });
      await context.addInitScript(breakIt);
      const page = await visit(t, CASE, { context });
      await openChecklist(page, say);
      await steps(page).first().check();
      await notes(page, say).fill('Å');
      await progress(page, say, 1);
      await seen(page.getByText(say(`checklist-not-kept-${kind}`)));
      assert.equal(await page.getByText(say('checklist-kept')).count(), 0, 'no promise that does not hold');
      // To the advice, and back: it is still there.
      await page.getByRole('link', { name: say('checklist-back') }).click();
      await openChecklist(page, say);
      await progress(page, say, 1);
      assert.equal(await notes(page, say).inputValue(), 'Å');
      await page.getByRole('button', { name: /^FR / }).click();
      await progress(page, words('fr'), 1);
      // A reload loses it, as was said; the page works on.
      await reload(page);
      assert.equal(await steps(page).first().isChecked(), false);
    });
  }
}

test('a name that cannot be kept is said on the form, and lasts as long as the page', async (t) => {
  const context = await newProfile(t);
  await context.addInitScript(BROKEN.full);
  const page = await visit(t, CASE, { context });
  await page.getByRole('button', { name: say('case-edit') }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(say('case-name-label')).fill('Fabrikam');
  await form.getByRole('button', { name: say('case-use') }).click();
  await seen(form.getByText(say('case-name-not-kept')));
  await form.getByRole('button', { name: say('case-use') }).click();
  await gone(form);
  await seen(page.getByRole('region', { name: say('case-this') }).getByText('Fabrikam'));
});

test('storage that fills up in the middle', async (t) => {
  const page = await visit(t, PAGES.checklist);
  await steps(page).first().check();
  await seen(page.getByText(say('checklist-kept')));
  await page.evaluate(() => {
    globalThis.kept = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await steps(page).nth(1).check();
  await seen(page.getByText(say('checklist-not-kept-full')));
  await progress(page, say, 2);
  // There is room again: all of it is kept with the next step.
  await page.evaluate(() => (Storage.prototype.setItem = globalThis.kept));
  await steps(page).nth(2).check();
  await seen(page.getByText(say('checklist-kept')));
  await reload(page);
  await progress(page, say, 3);
});

test('what another version or program left there breaks nothing', async (t) => {
  for (const left of ['{', '[]', 'null', '[{"query":7}]', '[{"query":"v=9&retired=gone","name":"Old & <b>"}]', '"']) {
    const context = await newProfile(t);
    await context.addInitScript((left) => {
      if (location.protocol === 'about:') return;
      localStorage.setItem('nextplan.1.work', left);
      localStorage.setItem('nextplan.1.lang', 'xx');
    }, left);
    const page = await visit(t, '#/', { context });
    await seen(heading(page, say('start-title')));
    await page.evaluate((to) => (location.hash = to), PAGES.checklist);
    await steps(page).first().check();
    await progress(page, say, 1);
    await page.close();
  }
});

for (const lang of LANGS) {
  test(`${lang}: saved work is listed, gone on with, taken out, put back, and wiped`, async (t) => {
    const say = words(lang);
    const context = await profileOn(t, '2017-05-02', { lang });
    const page = await visit(t, CASE, { context });
    await edit(page, say, { 'case-name-label': 'Fabrikam', 'field-seats': '120' });
    await page.goto(page.url().split('#')[0] + CASE.replace('as_of=2017-05-02', 'as_of=2017-06-02'));
    await edit(page, say, { 'case-name-label': 'Contoso' });
    await openChecklist(page, say);
    await steps(page).first().check();
    await page.getByRole('button', { name: /^SV / }).click();
    await page.getByRole('button', { name: new RegExp(`^${lang.toUpperCase()} `) }).click();
    await page.evaluate(() => localStorage.setItem('another-program', 'stays'));

    await page.getByRole('link', { name: 'Nextplan', exact: true }).click();
    const saved = page.getByRole('region', { name: say('saved-title') });
    const entry = (name) => saved.getByRole('link', { name: new RegExp(`^${exactly(name)}, `) });
    await seen(entry('Fabrikam'));
    await saved.getByRole('button', { name: say.part('saved-remove-label', { what: 'Fabrikam' }) }).click();
    await gone(entry('Fabrikam'));
    await seen(entry('Contoso'));
    await saved.getByRole('button', { name: say('saved-undo') }).click();
    await seen(entry('Fabrikam'));
    const download = page.waitForEvent('download');
    await saved.getByRole('button', { name: say('saved-file') }).click();
    assert.equal((await download).suggestedFilename(), 'nextplan-saved.json');
    await saved.getByRole('button', { name: say('saved-copy') }).click();
    await seen(saved.getByText(say('saved-copied')));
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    assert.deepEqual(copied.work.map(({ name }) => name), ['Fabrikam', 'Contoso']);
    await entry('Contoso').click();
    await progress(page, say, 1);

    await page.getByRole('button', { name: say('wipe-open') }).click();
    const dialog = page.getByRole('dialog', { name: say('wipe-title') });
    await seen(dialog.getByText(say('wipe-work', { count: 2 })));
    await dialog.getByRole('button', { name: say('wipe-do') }).click();
    await seen(dialog.getByText(say('wipe-done')));
    await page.keyboard.press('Escape');
    await gone(dialog);
    await progress(page, say, 0);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['another-program']);
    await reload(page);
    await progress(page, say, 0);
    assert.equal(await page.getByText('Contoso').count(), 0);
    await page.goto(page.url().split('#')[0] + '#/');
    await ready(page);
    await gone(saved);
  });
}

test('two tabs on one case: what is ticked in one is ticked in the other', async (t) => {
  const context = await newProfile(t);
  const one = await visit(t, PAGES.checklist, { context });
  const other = await visit(t, PAGES.checklist, { context });
  await steps(one).first().check();
  await progress(other, say, 1);
  await steps(other).nth(1).check();
  await progress(one, say, 2);
  await reload(one);
  await progress(one, say, 2);
});
