// Pictures of every page at every width, in every theme and language, for `cargo xtask shots`:
// route-width-theme-lang.png. One picture quickly: --route advice --width 390 --theme dark --lang fr

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, profile, ready } from './browser.mjs';
import { serve } from './server.mjs';

const SETTLED =
  'v=1&retired=office-365-e4&as_of=2017-05-02&bought_through=partner&seats=120&ends_on=2017-11-30' +
  '&needs=all-e4-features:not-needed,cloud-numbers:needed,hybrid-numbers:not-needed,' +
  'calling-plan-option:needed,pstn-conferencing:needed,advanced-tools:unsure,' +
  'interactive-reports:not-needed,data-control:not-needed';

/** Every offer as on three days, its advice and its checklist: advice-kaizala-2020, checklist-e4-2018. */
function offers() {
  const known = {
    e4: ['office-365-e4', 'bought_through=partner&seats=120'],
    sfb1: ['skype-for-business-online-plan-1', 'bought_through=microsoft-card&seats=40'],
    kaizala: ['kaizala-pro', 'bought_through=microsoft-invoice&upgrade_tab=offers-plans&seats=350'],
  };
  const days = { 2018: '2018-02-15&ends_on=2018-04-06', 2020: '2020-09-01&ends_on=2020-10-30', today: '2026-11-21' };
  const routes = {};
  for (const [name, [id, facts]] of Object.entries(known)) {
    for (const [when, day] of Object.entries(days)) {
      for (const page of ['advice', 'checklist']) {
        routes[`${page}-${name}-${when}`] = `#/${page}?v=1&retired=${id}&as_of=${day}&${facts}`;
      }
    }
  }
  return routes;
}

/** Name in the picture's file: where in the app. */
const ROUTES = {
  start: '#/',
  'advice-open': '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02',
  advice: `#/advice?${SETTLED}`,
  'advice-today': '#/advice?v=1&retired=office-365-e4&as_of=2026-11-21',
  'advice-direct':
    '#/advice?v=1&retired=office-365-e4&as_of=2020-09-01&bought_through=microsoft-card' +
    '&needs=pstn-conferencing:needed',
  'advice-mangled': '#/advice?v=1&retired=office-365-e4&as_of=2017-02-30&seats=-3',
  checklist: `#/checklist?${SETTLED}`,
  portfolio: '#/portfolio',
  'portfolio-sample': '#/portfolio',
  catalog: '#/catalog',
  'catalog-e4': '#/catalog/office-365-e4',
  'catalog-sfb1': '#/catalog/skype-for-business-online-plan-1',
  'catalog-kaizala': '#/catalog/kaizala-pro',
  ...offers(),
};
/** What has to be done on a page before its picture is taken. */
const ACTS = {
  'portfolio-sample': async (page) => {
    await page.locator('.try button').click();
    await page.locator('tr.line').first().waitFor();
  },
};
const WIDTHS = ['390', '1280'];
const THEMES = ['light', 'dark'];
const LANGS = ['en', 'fr', 'sv'];

const choice = { type: 'string', multiple: true };
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'target/shots' },
    route: { ...choice, default: Object.keys(ROUTES) },
    width: { ...choice, default: WIDTHS },
    theme: { ...choice, default: THEMES },
    lang: { ...choice, default: LANGS },
  },
});
check('route', values.route, Object.keys(ROUTES));
check('theme', values.theme, THEMES);
check('lang', values.lang, LANGS);

await mkdir(values.out, { recursive: true });
const site = await serve();
const browser = await launch();
try {
  for (const lang of values.lang) {
    for (const theme of values.theme) {
      for (const width of values.width) {
        const context = await profile(browser, { lang, width: Number(width), dark: theme === 'dark' });
        for (const route of values.route) {
          await shoot(context, route, `${route}-${width}-${theme}-${lang}.png`);
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await site.close();
}

async function shoot(context, route, name) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${name}: ${message.text()}`);
  });
  await page.goto(site.address + ROUTES[route]);
  await ready(page);
  await ACTS[route]?.(page);
  const path = join(values.out, name);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  await page.close();
  console.log(path);
}

function check(option, chosen, known) {
  const unknown = chosen.find((value) => !known.includes(value));
  if (unknown === undefined) return;
  console.error(`--${option} ${unknown}: there is none; there are ${known.join(', ')}`);
  process.exit(2);
}
