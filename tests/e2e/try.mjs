import { launch, profile, ready } from './browser.mjs';
import { serve } from './server.mjs';
const site = await serve('/some/path/'); const browser = await launch();
try {
const c = await profile(browser, { width: 1280 }); const page = await c.newPage();
page.on('console', m => console.log('console', m.type(), m.text())); page.on('pageerror', e => console.log('pageerror', e));
page.on('requestfailed', r => console.log('failed', r.url(), r.failure()?.errorText));
await page.goto(site.address + '#/portfolio'); await ready(page); await page.waitForTimeout(3000);
await page.screenshot({ path: '/tmp/h/pagetmp/blank.png', fullPage: true });
await page.getByRole('button', { name: /sample/ }).click(); await page.waitForTimeout(3000);
await page.screenshot({ path: '/tmp/h/pagetmp/sample.png', fullPage: true });
await page.setViewportSize({ width: 390, height: 844 }); await page.waitForTimeout(700);
await page.screenshot({ path: '/tmp/h/pagetmp/sample390.png', fullPage: true });
console.log(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
await page.reload(); await ready(page); await page.waitForTimeout(2500);
console.log((await page.getByRole('main').innerText()).slice(0, 300));
} finally { await browser.close(); await site.close(); }
