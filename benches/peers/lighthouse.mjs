// Lighthouse as a phone sees the start page of dist/: its own mobile settings, simulated throttling.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { host } from './host.mjs';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
// Nothing of the browser's own may use network or processor meanwhile. Root has no sandbox.
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

const { address, close } = await host();
const reports = [];
for (let run = 0; run < RUNS; run += 1) reports.push(await look());
close();

for (const category of CATEGORIES) {
  const scores = reports.map((report) => report.categories[category].score * 100);
  console.log(JSON.stringify({ id: `lighthouse/${category}`, ...spread(scores), note: notes(category) }));
}

/** One run in a browser of its own: nothing is cached. */
async function look() {
  const chrome = await launch({ chromePath: process.env.CHROME, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    const failed = CATEGORIES.filter((category) => lhr.categories[category].score === null);
    if (failed.length > 0) throw new Error(`Lighthouse gave no score for ${failed.join(', ')}`);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], min: sorted[0], max: sorted.at(-1) };
}

/** For performance, what it was made of; for the others, the audits that cost points. */
function notes(category) {
  if (category === 'performance') {
    const metrics = {
      FCP: 'first-contentful-paint',
      LCP: 'largest-contentful-paint',
      TBT: 'total-blocking-time',
      CLS: 'cumulative-layout-shift',
    };
    const median = (audit) => spread(reports.map((report) => report.audits[audit].numericValue)).median;
    const said = (name, value) => (name === 'CLS' ? value.toFixed(3) : `${Math.round(value)} ms`);
    return Object.entries(metrics).map(([name, audit]) => `${name} ${said(name, median(audit))}`).join(', ');
  }
  const lost = reports.flatMap((report) =>
    report.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
      .map(({ id }) => id),
  );
  return [...new Set(lost)].join(', ');
}
