// Whole journeys: a sales agent and a customer, each in each language, from the start page to a ticked step.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  OPTION_2, answer, arrived, choice, edit, fields, gone, heading, openChecklist, profileOn, progress,
  question, reload, seen, sharedLink, steps, verdict, visit,
} from './actions.mjs';
import { LANGS, exactly, words } from './words.mjs';

const NAME = 'Fabrikam & «Söner» <b>';
const NOTE = 'Ring Ève: 8 %\n<script>alert(1)</script>';

for (const lang of LANGS) {
  const say = words(lang);

  test(`${lang}: a sales agent, from a part number to ticked steps`, async (t) => {
    const context = await profileOn(t, '2017-05-02', { lang });
    const page = await visit(t, '#/', { context });
    assert.equal(await page.locator('html').getAttribute('lang'), lang);

    // Start: the part number as it stands in an export, in whatever case.
    const field = page.getByRole('combobox', { name: say('start-question') });
    await field.fill('enterprisewithscal');
    const match = page.getByRole('listbox', { name: say('start-matches-label') }).getByRole('option');
    await seen(match);
    assert.match(await match.first().innerText(), /ENTERPRISEWITHSCAL$|ENTERPRISEWITHSCAL\n/);
    await field.press('Enter');
    await arrived(page);
    assert.equal(fields(page).get('as_of'), '2017-05-02');

    // The case: what the agent knows from the export.
    await edit(page, say, { 'case-name-label': NAME, 'field-seats': '120', 'field-ends-on': '2017-11-30' });
    const bar = page.getByRole('region', { name: say('case-this') });
    await seen(bar.getByText(NAME, { exact: true }));
    assert.equal(fields(page).get('seats'), '120');
    assert.ok(!decodeURIComponent(page.url()).includes('Fabrikam'), 'the name is in no link');

    // The talk: so far at each answer, settled by the last.
    await verdict(page, say, 'interview-place-open', { count: 4 });
    await answer(page, say, 'bought_through', 'partner');
    for (const [id, value] of Object.entries(OPTION_2)) await answer(page, say, id, value);
    await seen(page.getByText(say('interview-settled')));
    await verdict(page, say, 'interview-place-settled', { count: 4 });
    await seen(heading(page, /E3 .*Cloud PBX/));
    await seen(page.getByText(say('interview-settled-rest', { count: 2 })));

    // The browser is closed and opened again: nothing is lost.
    await reload(page);
    await seen(heading(page, /E3 .*Cloud PBX/));
    await seen(bar.getByText(NAME, { exact: true }));
    const list = page.getByRole('button', { name: say('interview-change-of') });
    assert.ok((await list.count()) >= 1, 'the answers are listed and can be changed');

    // The checklist: ticks and notes.
    await openChecklist(page, say);
    await seen(heading(page, say('checklist-title-move', { seats: 120 })));
    await steps(page).nth(0).check();
    await steps(page).nth(2).check();
    await progress(page, say, 2);
    const notes = page.getByRole('textbox', { name: say('checklist-notes-on') }).first();
    await notes.fill(NOTE);
    await seen(page.getByText(say('checklist-kept')));
    await reload(page);
    await progress(page, say, 2);
    assert.deepEqual(await ticked(page), [0, 2]);
    assert.equal(await notes.inputValue(), NOTE);
    await steps(page).nth(2).uncheck();
    await progress(page, say, 1);

    // Taken along: copied, saved, printed.
    const press = (id) => page.getByRole('main').getByRole('button', { name: say(id) }).click();
    await press('checklist-copy');
    await seen(page.getByText(say('checklist-copied')));
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(markdown, /^# /);
    assert.equal(markdown.match(/^- \[x\]|^\d+\. \[x\]/gim)?.length, 1);
    assert.ok(markdown.includes('Ring Ève'), 'with the note');
    const download = page.waitForEvent('download');
    await press('checklist-save');
    assert.equal((await download).suggestedFilename(), 'nextplan-checklist-office-365-e4.md');
    await press('checklist-print');
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    await page.emulateMedia({ media: 'print' });
    await seen(heading(page, say('checklist-title-move', { seats: 120 })));
    await seen(page.getByText(NAME, { exact: true }));
    assert.ok(await steps(page).last().isVisible());
    for (const id of ['checklist-print', 'checklist-copy', 'case-edit', 'wipe-open']) {
      await gone(page.getByRole('button', { name: say(id) }));
    }
    await gone(page.getByRole('navigation', { name: say('nav-main') }));
    await page.emulateMedia({ media: null });

    // Back and forward: each page as it was left.
    await page.goBack();
    await seen(page.getByRole('region', { name: say('interview-needs') }));
    await seen(heading(page, /E3 .*Cloud PBX/));
    await page.goBack();
    await seen(heading(page, say('start-title')));
    await seen(page.getByRole('link', { name: new RegExp(`^${exactly(NAME)}, `) }));
    await page.goForward();
    await page.goForward();
    await progress(page, say, 1);

    // Handed on: the case, and nothing of what is kept here.
    const link = await sharedLink(page, say);
    const other = await visit(t, link, { lang });
    await seen(heading(other, say('checklist-title-move', { seats: 120 })));
    await progress(other, say, 0);
    assert.equal(await other.getByText('Fabrikam').count(), 0);
  });

  test(`${lang}: a customer who pays by card, from the list to the Upgrade tab`, async (t) => {
    const context = await profileOn(t, '2020-09-01', { lang, width: 390, height: 844 });
    const page = await visit(t, '#/', { context });
    await page.getByRole('link', { name: /ENTERPRISEWITHSCAL/ }).click();
    await arrived(page);

    // Another way of buying is another notice, with other options. Bought from a partner it could not be there still.
    await seen(heading(page, say('verify-title')));
    await answer(page, say, 'bought_through', 'microsoft-card');
    await verdict(page, say, 'interview-place-open', { count: 5 });
    await seen(page.getByText(say.part('notice-e4-direct')));

    const customer = page.getByRole('region', { name: say('interview-customer') });
    await customer.getByLabel(say('field-upgrade-tab')).selectOption('offers-plans');
    await customer.getByLabel(say('field-seats')).fill('40');
    await customer.getByLabel(say('field-seats')).press('Enter');
    await customer.getByLabel(say('field-ends-on')).fill('2020-10-30');
    await customer.getByLabel(say('field-ends-on')).press('Tab');
    await page.waitForFunction(() => /seats=40&ends_on=2020-10-30/.test(location.hash));

    await answer(page, say, 'pstn-conferencing', 'yes');
    await seen(heading(page, /^Office 365 E5$/));
    for (const id of ['windows-rights', 'device-management', 'conditional-access']) {
      await answer(page, say, id, 'unsure');
    }
    await seen(page.getByText(say('worth-finding-out-title')));
    for (const id of ['windows-rights', 'device-management', 'conditional-access']) {
      await answer(page, say, id, 'no');
    }
    await verdict(page, say, 'interview-place-settled', { count: 5 });
    await seen(heading(page, /^Office 365 E5$/));

    // An invoice waits for a credit check: there is less time, and one step more.
    const start = page.getByText(say('interview-start-by'));
    const byCard = await start.first().innerText();
    const count = async () => Number((await page.getByRole('link', { name: say('interview-checklist') }).innerText()).match(/\d+/)[0]);
    const before = await count();
    await customer.getByLabel(say('field-pays-by')).selectOption('invoice');
    await page.waitForFunction(() => location.hash.includes('pays_by=invoice'));
    assert.notEqual(await start.first().innerText(), byCard);
    assert.equal(await count(), before + 1);

    await openChecklist(page, say);
    await seen(heading(page, say('checklist-title-move', { seats: 40 })));
    await seen(page.getByText(say.part('value-path-upgrade-tab')));
    await steps(page).first().check();
    await progress(page, say, 1);

    // A change of mind keeps the ticks of the steps that stay.
    await page.getByRole('link', { name: say('checklist-back') }).click();
    await arrived(page);
    await customer.getByLabel(say('field-pays-by')).selectOption('card');
    await openChecklist(page, say);
    await progress(page, say, 1);
    assert.equal(await steps(page).count(), before);
    await reload(page);
    await progress(page, say, 1);
  });
}

test('the language changes in the middle, and nothing else does', async (t) => {
  const context = await profileOn(t, '2017-05-02');
  const page = await visit(t, '#/advice?v=1&retired=office-365-e4&as_of=2017-05-02&seats=120', { context });
  let say = words('en');
  await answer(page, say, 'bought_through', 'partner');
  await answer(page, say, 'pstn-conferencing', 'yes');
  await openChecklist(page, say);
  await steps(page).first().check();
  await page.getByRole('textbox', { name: say('checklist-notes-on') }).first().fill(NOTE);
  for (const lang of ['fr', 'sv', 'en']) {
    const address = page.url();
    say = words(lang);
    await page.getByRole('button', { name: new RegExp(`^${lang.toUpperCase()} `) }).click();
    await seen(heading(page, say('checklist-title-move', { seats: 120 })));
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.match(await page.title(), say('title-page'));
    assert.match(await page.title(), say.part('checklist-page'));
    assert.equal(page.url(), address);
    await progress(page, say, 1);
    assert.equal(await page.getByRole('textbox', { name: say('checklist-notes-on') }).first().inputValue(), NOTE);
    await page.getByRole('link', { name: say('checklist-back') }).click();
    await arrived(page);
    const pressed = page.getByRole('button', { name: new RegExp(`^${lang.toUpperCase()} `), pressed: true });
    await seen(pressed);
    assert.match(await page.title(), say.part('interview-title'));
    await seen(page.getByRole('button', { name: say('interview-change-of') }));
    await reload(page);
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    await openChecklist(page, say);
  }
});

test('by the keyboard alone, from the start page to a ticked step', async (t) => {
  const say = words('en');
  const context = await profileOn(t, '2017-05-02');
  const page = await visit(t, '#/', { context });
  const focused = (locator) => locator.evaluateAll((all) => all.includes(document.activeElement));
  const tabTo = async (locator, key = 'Tab') => {
    for (let presses = 0; presses < 150; presses++) {
      if (await focused(locator)) return;
      await page.keyboard.press(key);
    }
    assert.fail(`no way by ${key} to ${locator}`);
  };

  await tabTo(page.getByRole('combobox', { name: say('start-question') }));
  await page.keyboard.type('E4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await arrived(page);

  const pick = async (id, value) => {
    const radios = question(page, say, id).getByRole('radio');
    await tabTo(radios, 'Shift+Tab');
    const wanted = choice(page, say, id, value);
    await page.keyboard.press('Space');
    for (let presses = 0; !(await wanted.isChecked()); presses++) {
      assert.ok(presses < 5, `${id} cannot be made ${value} by arrow keys`);
      await page.keyboard.press('ArrowDown');
    }
    assert.ok(await focused(wanted), 'the focus stays on the answer');
  };
  await pick('pstn-conferencing', 'no');
  await pick('bought_through', 'partner');
  const down = async (id, value) => {
    await tabTo(question(page, say, id).getByRole('radio'));
    await pick(id, value);
  };
  for (const id of ['advanced-tools', 'interactive-reports', 'data-control']) await down(id, 'no');
  await down('all-e4-features', 'yes');
  await down('cloud-numbers', 'no');
  await down('hybrid-numbers', 'no');
  await down('calling-plan-option', 'no');
  await verdict(page, say, 'interview-place-settled', { count: 4 });

  // The form of the case: in, changed, out, and the focus is back on the button that opened it.
  const button = page.getByRole('button', { name: say('case-edit') });
  await tabTo(button, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await tabTo(form.getByLabel(say('field-seats')));
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await gone(form);
  assert.equal(fields(page).get('seats'), '12');
  await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
  assert.ok(await focused(button), 'the focus is back');

  await tabTo(page.getByRole('link', { name: say('interview-checklist') }));
  await page.keyboard.press('Enter');
  await arrived(page);
  await tabTo(steps(page).first());
  await page.keyboard.press('Space');
  await progress(page, say, 1);
  assert.deepEqual(await ticked(page), [0]);
});

async function ticked(page) {
  const all = await steps(page).all();
  const states = await Promise.all(all.map((step) => step.isChecked()));
  return states.flatMap((done, place) => (done ? [place] : []));
}
