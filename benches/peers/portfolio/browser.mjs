// Readers of a file of subscriptions in Chromium: node browser.mjs FILE FOLDER_OF_THE_WASM TASK
// TASK is JSON: as_of, names, and the totals that everyone has to come to. Prints figures as lines of JSON; a reader that
// fails, or comes to other totals, is a figure that is missing, with the reason.

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright-core';
import { drop } from './drop.mjs';

const ROUNDS = 5;
const READERS = ['ours', 'papa', 'udsv'];
const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm', '.css': 'text/css', '.svg': 'image/svg+xml' };
// Nothing of the browser's own may use network or processor meanwhile. Root has no sandbox.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const [file, wasm, taskText] = process.argv.slice(2);
const { totals: wanted, ...task } = JSON.parse(taskText);
const { address, close } = await host();
const subjects = [];
for (const name of [...READERS, 'scan', 'page']) subjects.push(await open(name));
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const subject of subjects) await once(subject, round > 0);
}
for (const subject of subjects) {
  for (const [id, samples] of Object.entries(subject.samples)) print(id, samples, subject.failed);
  await subject.browser.close();
}
close();

/** A page of a browser of its own, with the file chosen: nobody's memory counts as another's. */
async function open(name) {
  const browser = await chromium.launch({ executablePath: process.env.CHROME || '/usr/bin/chromium', args: FLAGS });
  const page = await browser.newPage();
  await page.goto(`${address}page.html`);
  await page.waitForFunction('window.ready');
  await page.setInputFiles('input', file);
  const ids = { scan: ['scan', 'read-scan'], page: ['page-headline', 'page-row', 'page-task'] }[name] ?? [name, `${name}-memory`];
  return { name, browser, page, samples: Object.fromEntries(ids.map((id) => [id, []])) };
}

/** One run; the first of all is to warm up and does not count. */
async function once(subject, counts) {
  const { name, page, samples } = subject;
  if (subject.failed) return;
  try {
    if (name === 'page') {
      const waited = await drop(subject.browser, address, file);
      if (counts) for (const [what, took] of Object.entries(waited)) samples[`page-${what}`].push(took);
      return;
    }
    if (name === 'scan') {
      const { inMemory, reading } = await page.evaluate('window.scan()');
      if (counts) {
        samples.scan.push(inMemory);
        samples['read-scan'].push(reading);
      }
      return;
    }
    const { took, totals } = await page.evaluate(([name, task]) => window.measure(name, task), [name, task]);
    if (!isDeepStrictEqual(totals, wanted)) {
      throw new Error(`wrong totals: ${JSON.stringify(totals)}, and they should be ${JSON.stringify(wanted)}`);
    }
    if (counts) {
      samples[name].push(took);
      samples[`${name}-memory`].push(await peak(subject.browser));
    }
  } catch (error) {
    subject.failed = error.message.split('\n')[0];
  }
}

/** The greatest resident set that the page's process has had, in MiB. */
async function peak(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const peaks = renderers.map(({ id }) => {
    const [, kibibytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return kibibytes / 1024;
  });
  // The browser may hold another one ready, which has done nothing.
  return Math.max(...peaks);
}

function print(name, samples, failed) {
  const id = `portfolio/browser/${name}`;
  if (failed) return console.log(JSON.stringify({ id, missing: failed }));
  const sorted = [...samples].sort((a, b) => a - b);
  console.log(JSON.stringify({ id, median: sorted[sorted.length >> 1], min: sorted[0], max: sorted.at(-1) }));
}

/** Serves the page's files, the wasm, the peers and the site, on a free port of 127.0.0.1. */
async function host() {
  const below = (path) => fileURLToPath(new URL(path, import.meta.url));
  const place = (path) => {
    if (path === '/papaparse.js') return below('../node_modules/papaparse/papaparse.min.js');
    if (path === '/uDSV.mjs') return below('../node_modules/udsv/dist/uDSV.mjs');
    if (path.startsWith('/wasm/')) return `${wasm}/${path.slice('/wasm/'.length)}`;
    if (path.startsWith('/dist/')) return below(`../../..${path === '/dist/' ? '/dist/index.html' : path}`);
    return below(`.${path}`);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    try {
      const file = place(pathname);
      const body = await readFile(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404\n');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
