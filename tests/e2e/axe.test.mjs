// axe-core finds nothing on any page, in light and dark, on a phone and on a desk.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, visit } from './actions.mjs';
import { violations } from './harness.mjs';
import { eachLook } from './looks.mjs';

for (const [name, fragment] of Object.entries(PAGES)) {
  test(`axe finds nothing on: ${name}`, async (t) => {
    const page = await visit(t, fragment);
    // What folds away has to be as good as what does not.
    await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => (fold.open = true)));
    await eachLook(page, async (look) => assert.deepEqual(await violations(page), [], look));
  });
}
