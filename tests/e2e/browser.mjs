// A real Chromium, found by xtask or named in CHROME, that can reach this machine alone.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** @returns {Promise<import('playwright-core').Browser>} */
export function launch() {
  const executablePath = process.env.CHROME || '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`no Chromium at ${executablePath}; set CHROME, or use \`cargo xtask test\``);
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // What a page asks of another host fails at once, network or not.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * A profile of its own, as a person would have it who opens the page for the first time.
 * @param {import('playwright-core').Browser} browser
 */
export function profile(browser, { lang = 'en', width = 1280, height = 800, dark = false, ...more } = {}) {
  return browser.newContext({
    locale: { en: 'en-GB', fr: 'fr-FR', sv: 'sv-SE' }[lang] ?? lang,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...more,
  });
}

/**
 * Resolves when the app stands in place of the static shell, with the heading of its page.
 * @param {import('playwright-core').Page} page
 */
export async function ready(page) {
  await page.waitForFunction(() => !document.querySelector('.boot') && document.querySelector('h1'));
}
