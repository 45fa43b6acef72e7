// What every end-to-end test stands on: the site as a static host serves it, a browser, and a
// watch on three promises: no error in the console, no uncaught error, no request to elsewhere.
//
//   import { test } from 'node:test';
//   import { open, violations } from './harness.mjs';
//
//   test('an agent gets an answer', async (t) => {
//     const page = await open(t, '#/advice?v=1&retired=office-365-e4', { lang: 'fr', width: 390 });
//     assert.deepEqual(await violations(page), []);
//   });

import assert from 'node:assert/strict';
import { after } from 'node:test';
import axe from 'axe-core';
import { launch, profile, ready } from './browser.mjs';
import { serve } from './server.mjs';

export { ready };

/** Not the root of the host: every address on the page has to be relative. */
const PATH = '/some/path/';

let shared;

/** One server and one browser a test file, started by the first test that opens a page. */
function start() {
  shared ??= (async () => {
    // The server first: it fails at once where there is no dist/, and leaves no browser behind.
    const site = await serve(PATH);
    return { site, browser: await launch() };
  })();
  return shared;
}

after(async () => {
  const started = await shared?.catch(() => undefined);
  await started?.browser.close();
  await started?.site.close();
});

/**
 * Opens the app at a fragment, in a profile of its own unless `context` is given, and waits until
 * it is there. At the end of the test the promises are checked and the profile is thrown away.
 *
 * Options: `lang` (en, fr, sv), `width` and `height` in CSS pixels, `dark`; `context`: a profile of
 * `newProfile`, to open a second page in it; others go to Playwright's `newContext`.
 * @param {import('node:test').TestContext} t
 */
export async function open(t, fragment = '', { context, ...options } = {}) {
  const { site } = await start();
  const page = await (context ?? (await newProfile(t, options))).newPage();
  await page.goto(site.address + fragment);
  await ready(page);
  return page;
}

/** A browser profile that several pages share, as tabs do, watched like those of `open`. */
export async function newProfile(t, options = {}) {
  const { site, browser } = await start();
  const context = await profile(browser, options);
  const wrong = watch(context, site.origin);
  t.after(async () => {
    await context.close();
    assert.deepEqual(wrong, [], 'errors in the browser, or requests that left the origin');
  });
  return context;
}

/** What axe-core holds against the page as it stands, a line each. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => globalThis.axe.run());
  return result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}

/** How far the page is wider than its window, in CSS pixels; 0 where nothing scrolls sideways. */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

function watch(context, origin) {
  const wrong = [];
  context.on('request', (request) => {
    const url = request.url();
    const stays = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
    if (!stays) wrong.push(`request to ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left or reloaded cuts off what it was still loading.
    if (reason !== 'net::ERR_ABORTED') wrong.push(`request for ${request.url()} failed: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => wrong.push(`uncaught: ${error.error()?.stack ?? error.error()}`));
  return wrong;
}
