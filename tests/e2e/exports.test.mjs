// Every file that the portfolio saves, read again by programs that are not ours.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { marked } from 'marked';
import Papa from 'papaparse';
import readBook from 'read-excel-file/node';
import { reload, seen } from './actions.mjs';
import { DAY, E4, HEAD, SMALL, bring, csv, customers, drop, id, lines, pick, portfolio, results, save, savePicked, sum } from './portfolio.mjs';
import { LANGS, words } from './words.mjs';

const SKYPE = 'Skype for Business Online Plan 1';
const KAIZALA = 'Kaizala Pro';
const FILE = '-old; new, "x".csv';

/** As a file gives them, and what is expected of each; `saved` where a guard against formulas changes the name. */
const ROWS = [
  { customer: '=1+1', saved: "'=1+1", product: E4, seats: 85, ends: '2018-06-12', renews: 'No', days: -83, urgency: 'overdue', stage: 'stage-cancelled', warned: ['ends'] },
  { customer: '+SUM(A1)', saved: "'+SUM(A1)", product: E4, seats: 1, ends: '2018-09-20', renews: 'No', days: 17, urgency: '30-days', warned: ['ends'] },
  { customer: '@x', saved: "'@x", product: SKYPE, seats: 420, ends: '2018-10-03', renews: 'No', days: 30, urgency: '30-days', start: '2018-09-28' },
  { customer: '-2', saved: "'-2", product: SKYPE, seats: null, ends: '2018-10-04', renews: 'No', days: 31, urgency: '90-days', start: '2018-10-01' },
  { customer: "'=quoted", given: "''=quoted", saved: "''=quoted", product: E4, seats: 7, ends: '2018-10-30', renews: 'Yes', days: 57, urgency: '90-days', warned: ['renews', 'ends'] },
  { customer: '**bold** | _x_ [x](y) ![i](j) <b>B</b> # ~~s~~ &amp; `c` \\', product: E4, seats: 7, ends: '2018-10-31', renews: 'No', days: 58, urgency: '90-days', warned: ['ends'] },
  { customer: 'Say "hi", you; "there"', product: SKYPE, seats: 7, ends: '2018-12-31', renews: 'No', days: 119, urgency: '365-days', start: '2018-12-27' },
  { customer: 'Two\nlines', shown: 'Two lines', product: SKYPE, seats: 7, ends: '2019-02-28', renews: '', days: 178, urgency: '365-days', start: '2019-02-25' },
  { customer: 'Wide World', product: KAIZALA, seats: 12, ends: '2019-05-20', renews: 'Yes', days: 259, urgency: '365-days', renewing: true },
  { customer: 'Håkans Bröd 株式会社 🥖', product: SKYPE, seats: 7, ends: '2019-10-01', renews: 'Yes', days: 393, urgency: 'later', start: '2019-09-26', warned: ['renews', 'ends'] },
  { customer: "'s-Hertogenbosch", product: E4, seats: 7, ends: null, renews: 'No', days: null, urgency: 'unknown' },
];
ROWS.forEach((row, n) => (row.id = id(n + 1)));
Object.assign(ROWS[3], { id: '-4', savedId: "'-4" });
Object.assign(ROWS[10], { id: null });

/** Rows that are not understood, and what is expected of each. */
const REFUSED = [
  { cells: ['Fabrikam; Ltd', E4, '2018-02-30', 'No', '5', 'x-1'], column: 2, reason: 'not-a-date', row: `Fabrikam; Ltd,${E4},2018-02-30,No,5,x-1` },
  { cells: ['@Litware', E4, '2018-09-20', 'No', '-5', 'x-2'], column: 4, found: "'-5", reason: 'not-a-number', row: `'@Litware,${E4},2018-09-20,No,-5,x-2` },
  { cells: ['=2+2, "x"', E4, '2018-09-20', '=yes', '5', 'x-3'], column: 3, found: "'=yes", reason: 'not-yes-or-no', row: `"=2+2, ""x""",${E4},2018-09-20,=yes,5,x-3` },
];

/** The last come first, as the page has to sort them. */
const GIVEN = ROWS.toReversed();
let line = 2;
for (const row of GIVEN) {
  row.line = line;
  line += row.customer.split('\n').length;
}
for (const row of REFUSED) row.line = line++;

const NASTY = Papa.unparse([
  HEAD.split(','),
  ...GIVEN.map(({ customer, given = customer, product, ends, renews, seats, id }) => [given, product, ends, renews, seats, id]),
  ...REFUSED.map(({ cells }) => cells),
]);

/** What the catalog calls the products. */
const NAMES = {
  en: { [E4]: E4, [SKYPE]: 'Skype for Business Online (Plan 1)', e3: 'Office 365 Enterprise E3', cal: 'Skype for Business Plus CAL' },
  fr: { [E4]: 'Office 365 Entreprise E4', [SKYPE]: 'Skype Entreprise Online (Plan 1)', e3: 'Office 365 Entreprise E3', cal: 'Skype Entreprise Plus CAL' },
  sv: { [E4]: E4, [SKYPE]: 'Skype för företag – Online, abonnemang 1', e3: 'Office 365 Enterprise E3', cal: 'Skype för företag Plus CAL' },
};
for (const names of Object.values(NAMES)) names[KAIZALA] = 'Microsoft Kaizala Pro';

/** Option, plans, smaller option, its plans, and what those lack, of a product. */
function options(say, product) {
  const { e3, cal } = NAMES[say.lang];
  if (product === E4) return [3, `${e3} + ${cal}`, 4, e3, say('feature-all-e4-features-name')];
  return product === SKYPE ? [3, 'Office 365 E1', null, null, null] : [null, 'Office 365 Business Essentials', null, null, null];
}

const day = (text) => text && new Date(`${text}T00:00:00Z`);

/** The table with its headings; a pattern is a message of the page. */
function table(say) {
  const headings = [
    'triage-file', 'triage-line', 'triage-customer', 'triage-subscription-id', 'triage-product', 'field-seats', 'field-ends-on', 'field-auto-renew',
    'triage-days-left', 'triage-urgency', 'triage-stage', 'triage-option', 'triage-plans', 'triage-smaller-option', 'triage-smaller-plans',
    'triage-lacks', 'triage-warnings',
  ];
  const rows = ROWS.map((row) => [
    `'${FILE}`, row.line, row.saved ?? row.customer, row.savedId ?? row.id, NAMES[say.lang][row.product], row.seats, day(row.ends),
    row.renews ? say(`answer-${row.renews.toLowerCase()}`) : null, row.days, say(`triage-${row.urgency}`),
    row.ends ? say(row.stage ?? 'triage-active') : null, ...options(say, row.product),
    row.warned ? new RegExp(`^${row.warned.map((what) => say.part(`triage-warning-${what}`).source).join(' ')}$`) : null,
  ]);
  return [headings.map((message) => say(message)), ...rows];
}

/** The rows that were not understood, with their headings. */
function refused(say) {
  const headings = ['file', 'line', 'column', 'found', 'reason', 'row'].map((what) => say(`triage-${what}`));
  const rows = REFUSED.map(({ line, cells, column, found = cells[column], reason, row }) =>
    [`'${FILE}`, line, HEAD.split(',')[column], found, say(`triage-${reason}`), row]);
  return [headings, ...rows];
}

/** Holds what was read to what was expected, cell by cell. */
function same(found, expected) {
  const fits = (cell, wanted) => wanted instanceof RegExp && typeof cell === 'string' && wanted.test(cell);
  assert.deepEqual(found.map((row, y) => row.map((cell, x) => (fits(cell, expected[y]?.[x]) ? expected[y][x] : cell))), expected);
}

/** The same in text. */
const inText = (rows) => rows.map((row) => row.map((cell) => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell instanceof RegExp ? cell : String(cell ?? '');
}));

function readCsv(bytes) {
  const { data, errors, meta } = Papa.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return { rows: data, sign: meta.delimiter };
}

function readCalendar(bytes) {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component, { strictExceptions: true }));
}

/** What a browser shows of a Markdown text: the kind, text and links of each block, and the texts within. */
function readMarkdown(page, bytes) {
  return page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.children].map((block) => ({
      kind: block.localName,
      text: block.textContent,
      items: [...block.children].filter((item) => item.localName === 'li').map((item) => item.textContent.trim()),
      boxes: [...block.querySelectorAll('input[type=checkbox]')].map((box) => box.checked),
      links: [...block.querySelectorAll('a')].map((link) => link.href),
      within: [...new Set([...block.querySelectorAll('*')].map((element) => element.localName))].sort(),
    }));
  }, marked.parse(bytes.toString()));
}

async function nasty(t, lang) {
  const page = await portfolio(t, { lang });
  await drop(page, [[FILE, NASTY]]);
  await seen(lines(page));
  return page;
}

for (const lang of LANGS) {
  const say = words(lang);

  test(`${lang}: another reader finds every cell in the CSV`, async (t) => {
    const page = await nasty(t, lang);
    for (const [what, name, expected] of [['csv', 'portfolio', table(say)], ['refused', 'not-understood', refused(say)]]) {
      const file = await save(page, say, what);
      assert.equal(file.name, `nextplan-${name}-${DAY}.csv`);
      assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const { rows, sign } = readCsv(file.bytes);
      assert.equal(sign, lang === 'en' ? ',' : ';');
      same(rows, inText(expected));
    }
  });

  test(`${lang}: another reader finds every cell in the workbook, numbers and days as such`, async (t) => {
    const page = await nasty(t, lang);
    const file = await save(page, say, 'xlsx');
    assert.equal(file.name, `nextplan-portfolio-${DAY}.xlsx`);
    const sheets = await readBook(file.bytes, { trim: false });
    same([sheets.map(({ sheet }) => sheet)], [[say('triage-sheet'), say('triage-refused')]]);
    same(sheets[0].data, table(say));
    same(sheets[1].data, refused(say));
  });

  test(`${lang}: a calendar program finds every day`, async (t) => {
    const page = await nasty(t, lang);
    const file = await save(page, say, 'calendar');
    assert.equal(file.name, `nextplan-calendar-${DAY}.ics`);
    const long = file.bytes.toString('latin1').split('\r\n').filter((line) => line.length > 75);
    assert.deepEqual(long, [], 'RFC 5545 folds lines at 75 octets');
    const events = readCalendar(file.bytes);
    const expected = ROWS.filter(({ renewing, ends }) => !renewing && ends).flatMap((row) => {
      const about = { customer: row.shown ?? row.customer, retired: NAMES[lang][row.product] };
      const where = say.part('plan-where', { file: FILE, line: row.line });
      const end = [say('calendar-end', about), row.ends, 'P1D', 0, new RegExp(`\n${row.id}\n${where.source}$`)];
      return row.start ? [[say('calendar-start', about), row.start, ...end.slice(2)], end] : [end];
    });
    same(events.map((event) => [event.summary, String(event.startDate), String(event.duration), event.sequence, event.description]), expected);
    assert.ok(events.every((event) => event.startDate.isDate && event.endDate.isDate));
    assert.equal(new Set(events.map((event) => event.uid)).size, expected.length);
  });

  test(`${lang}: Markdown shows the work plan, and names of customers as text`, async (t) => {
    const page = await nasty(t, lang);
    const file = await save(page, say, 'plan');
    assert.equal(file.name, `nextplan-work-plan-${DAY}.md`);
    const blocks = await readMarkdown(page, file.bytes);
    const expected = ROWS.filter(({ renewing }) => !renewing);
    same([blocks.slice(0, 4).map(({ text }) => text)], [[
      say('plan-title'), say('plan-count', { count: expected.length }), say('plan-renewing', { count: 1 }), say('plan-refused', { count: REFUSED.length }),
    ]]);
    const sections = [];
    for (const block of blocks) block.kind === 'h2' ? sections.push([block]) : sections.at(-1)?.push(block);
    const sources = sections.pop();
    same([sections.map(([head]) => head.text), [sources[0].text]], [expected.map(({ shown, customer }) => shown ?? customer), [say('sources-title')]]);
    const cited = new Set([...sections.flat().map(({ text }) => text).join('').matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
    assert.equal(sources[1].kind, 'ol');
    assert.deepEqual([...cited].sort((a, b) => a - b), sources[1].items.map((_, n) => n + 1));
    for (const [n, [, title, facts, ...steps]] of sections.entries()) {
      const { product, id, line } = expected[n];
      assert.ok(title.kind === 'h3' && title.text.startsWith(NAMES[lang][product]), title.text);
      const where = say.part('plan-where', { file: FILE, line });
      assert.match(facts.items[0], new RegExp(`^${id ? `${id} · ` : ''}${where.source}$`));
      const [, plans] = options(say, product);
      assert.ok(facts.items.some((item) => say.part('plan-recommended').test(item) && item.endsWith(plans)), plans);
      const lists = steps.filter(({ kind }) => kind === 'ul');
      const items = lists.flatMap(({ items }) => items);
      assert.ok(items.length > 5);
      assert.deepEqual(items.map((item) => Number.parseInt(item, 10)), items.map((_, n) => n + 1));
      assert.deepEqual(lists.flatMap(({ boxes }) => boxes), items.map(() => false));
    }
    const allowed = ['blockquote', 'input', 'li', 'p', 'strong'];
    assert.deepEqual(sections.flat().flatMap(({ within }) => within).filter((kind) => !allowed.includes(kind)), []);
  });

  test(`${lang}: what was saved as a table is read again, names unharmed`, async (t) => {
    const page = await nasty(t, lang);
    const of = ({ subscriptions }) =>
      subscriptions.map(({ customer, subscription_id, offer, seats, ends_on, auto_renew }) => [customer, subscription_id, offer, seats, ends_on, auto_renew]);
    const offers = { [E4]: 'office-365-e4', [SKYPE]: 'skype-for-business-online-plan-1', [KAIZALA]: 'kaizala-pro' };
    const answers = { Yes: true, No: false, '': null };
    const expected = ROWS.map(({ customer, id, product, seats, ends, renews }) => [customer, id, offers[product], seats, ends, answers[renews]]);
    assert.deepEqual(of(await results(page, say)), expected);
    for (const what of ['csv', 'xlsx']) {
      const fresh = await portfolio(t, { lang });
      await seen(fresh.getByRole('heading', { name: say('portfolio-blank') }));
      await bring(fresh, await save(page, say, what));
      await sum(fresh, say, 'portfolio-sum-concerned', ROWS.length);
      await sum(fresh, say, 'portfolio-sum-not-understood', 0);
      await seen(lines(fresh));
      assert.deepEqual(of(await results(fresh, say)), expected, what);
      assert.deepEqual(await customers(fresh), await customers(page), what);
    }
  });
}

test('an end that was corrected moves its events and no others', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  const events = async () => {
    const found = readCalendar((await save(page, say, 'calendar')).bytes);
    return new Map(found.map((event) => [event.uid, [event.summary.match(/Adatum|Contoso/)[0], String(event.startDate), event.sequence]]));
  };
  await drop(page, [['first.csv', SMALL]]);
  await seen(lines(page).nth(1));
  const first = await events();
  assert.deepEqual([...first.values()], [['Adatum', '2018-06-12', 0], ['Contoso', '2018-09-27', 0], ['Contoso', '2018-10-01', 0]]);
  await reload(page);
  await seen(lines(page).nth(1));
  await drop(page, [['corrected.csv', csv(`Contoso,Skype for Business Online Plan 1,2018-11-30,No,420,${id(2)}`)]]);
  await sum(page, say, 'portfolio-sum-merged', 1);
  for (const time of ['moved', 'saved once more']) {
    const then = await events();
    assert.deepEqual([...then.keys()], [...first.keys()], time);
    assert.deepEqual([...then.values()], [['Adatum', '2018-06-12', 0], ['Contoso', '2018-11-27', 1], ['Contoso', '2018-11-30', 1]], time);
  }
});

test('files of the rows that are picked have those alone', async (t) => {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [['small.csv', SMALL]]);
  await seen(lines(page));
  await pick(page, say, 'Contoso');
  const read = {
    csv: async ({ bytes }) => readCsv(bytes).rows.slice(1).map((row) => row[2]),
    xlsx: async ({ bytes }) => (await readBook(bytes))[0].data.slice(1).map((row) => row[2]),
    plan: async ({ bytes }) => (await readMarkdown(page, bytes)).filter(({ kind }) => kind === 'h2').map(({ text }) => text).slice(0, -1),
    calendar: async ({ bytes }) => [...new Set(readCalendar(bytes).map(({ summary }) => summary.match(/Adatum|Contoso/)[0]))],
  };
  const names = { csv: 'portfolio-picked', xlsx: 'portfolio-picked', plan: 'work-plan-picked', calendar: 'calendar-picked' };
  const kinds = { csv: 'csv', xlsx: 'xlsx', plan: 'md', calendar: 'ics' };
  for (const what of Object.keys(read)) {
    const file = await savePicked(page, say, what);
    assert.equal(file.name, `nextplan-${names[what]}-${DAY}.${kinds[what]}`);
    assert.deepEqual(await read[what](file), ['Contoso'], what);
  }
});

/** Markdown of a file, as blocks. */
async function planOf(t, name, ...rows) {
  const say = words('en');
  const page = await portfolio(t);
  await drop(page, [[name, csv(...rows)]]);
  await seen(lines(page));
  return readMarkdown(page, (await save(page, say, 'plan')).bytes);
}

test('warnings of a step stand in the work plan as quotes', async (t) => {
  const blocks = await planOf(t, 'a.csv', `Contoso,${SKYPE},2018-10-01,No,420,${id(1)}`);
  const warned = blocks.filter(({ text }) => text.includes('⚠'));
  assert.ok(warned.length > 0);
  for (const { within, text } of warned) assert.ok(within.includes('blockquote') && !text.includes('> ⚠'), text);
});

test('a place that begins as a list does is none in the work plan', async (t) => {
  const blocks = await planOf(t, '2. Customers.csv', `Contoso,${SKYPE},2018-10-01,No,420,`, `Litware,${SKYPE},2018-10-02,No,420,+ 1`);
  const facts = blocks.filter(({ text }) => text.includes('Customers.csv'));
  assert.deepEqual(facts.map(({ items }) => items[0]), ['2. Customers.csv, line 2', '+ 1 · 2. Customers.csv, line 3']);
});

test('a customer’s web address is no link in the work plan', async (t) => {
  const blocks = await planOf(t, 'a.csv', `www.evil.example https://evil.example a@evil.example,${SKYPE},2018-10-01,No,420,${id(1)}`);
  const [customer] = blocks.filter(({ kind }) => kind === 'h2');
  assert.deepEqual([customer.text, customer.links], ['www.evil.example https://evil.example a@evil.example', []]);
});
