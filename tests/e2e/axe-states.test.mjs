// axe-core finds nothing in dialogs, nor while somebody searches, ticks and writes, in every look.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, seen, steps, visit } from './actions.mjs';
import { ready, violations } from './harness.mjs';
import { eachLook } from './looks.mjs';
import { words } from './words.mjs';

test('axe finds nothing in the dialogs, faults and all', async (t) => {
  const say = words('fr');
  const page = await visit(t, PAGES['advice, settled'], { lang: 'fr' });
  const opened = async (button, title) => {
    await page.getByRole('button', { name: say(button) }).click();
    await seen(page.getByRole('dialog', { name: say(title) }));
  };
  await opened('case-edit', 'case-edit');
  await page.getByRole('dialog').getByLabel(say('field-seats')).fill('beaucoup');
  await page.getByRole('dialog').getByLabel(say('field-seats')).press('Enter');
  await seen(page.getByText(say('case-faults', { count: 1 })));
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `edit ${look}`));
  await page.keyboard.press('Escape');
  await opened('case-share', 'case-share-title');
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `share ${look}`));
  await page.keyboard.press('Escape');
  await opened('wipe-open', 'wipe-title');
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `wipe ${look}`));
});

test('axe finds nothing while someone searches, ticks and writes', async (t) => {
  const say = words('sv');
  const page = await visit(t, '#/', { lang: 'sv' });
  const field = page.getByRole('combobox', { name: say('start-question') });
  await field.fill('office');
  await seen(page.getByRole('option'));
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `matches ${look}`));
  await field.fill('Windows 95');
  await seen(page.getByText(say('start-none', { text: 'Windows 95' })));
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `no match ${look}`));
  await page.goto(page.url().split('#')[0] + PAGES.checklist);
  await ready(page);
  await steps(page).first().check();
  await page.getByRole('main').getByRole('textbox').first().fill('Å');
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `ticked ${look}`));
  await page.goto(page.url().split('#')[0] + '#/');
  await seen(page.getByRole('heading', { name: say('saved-title') }));
  await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], `saved ${look}`));
});
