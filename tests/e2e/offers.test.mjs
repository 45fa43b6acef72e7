// Every offer, in every language: from the question to a ticked step, as on days in 2018, in 2020 and today.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answer, arrived, fields, gone, heading, openChecklist, profileOn, progress, seen, steps, text, visit,
} from './actions.mjs';
import { overflow } from './harness.mjs';
import { LANGS, words } from './words.mjs';

const TODAY = '2026-11-21';
/**
 * What is typed, how it was bought, a need, and the plan that meets it; the days on which there is something to move,
 * and those of them on which the subscription still renews, so that nobody's access ends.
 */
const OFFERS = {
  'office-365-e4': {
    typed: 'E4', through: 'partner', need: ['pstn-conferencing', 'yes'], plan: /E5$/, moves: ['2018-02-15'],
    renews: [], ends: '2018-04-06',
  },
  'skype-for-business-online-plan-1': {
    typed: 'Skype Entreprise Plan 1', through: 'microsoft-card', need: ['large-mailbox', 'yes'], plan: /E1$/,
    moves: ['2018-02-15', '2020-09-01'], renews: ['2018-02-15'], ends: '2020-12-31',
  },
  'kaizala-pro': {
    typed: 'Kaizala', through: 'microsoft-card', need: ['desktop-apps', 'yes'], plan: /Business Standard$/,
    moves: ['2018-02-15', '2020-09-01'], renews: ['2018-02-15'], ends: '2020-12-31',
  },
};

/** The control in the bar that sets the day of the advice. */
const asOf = (page, say) =>
  page.getByRole('region', { name: say('case-this') }).getByLabel(say('case-as-of-label'), { exact: true });

async function on(page, say, day) {
  await asOf(page, say).fill(day);
  await asOf(page, say).press('Tab');
  await page.waitForFunction((day) => location.hash.includes(`as_of=${day}`), day);
}

for (const lang of LANGS) {
  const say = words(lang);
  for (const [id, { typed, through, need, plan, moves, renews, ends }] of Object.entries(OFFERS)) {
    test(`${lang}: ${id}, from the question to the checklist, in 2018, in 2020 and today`, async (t) => {
      const context = await profileOn(t, TODAY, { lang, width: 390, height: 844 });
      const page = await visit(t, '#/', { context });
      const field = page.getByRole('combobox', { name: say('start-question') });
      await field.fill(typed);
      await seen(page.getByRole('listbox', { name: say('start-matches-label') }).getByRole('option'));
      await field.press('Enter');
      await arrived(page);
      assert.equal(fields(page).get('retired'), id);
      assert.equal(fields(page).get('as_of'), TODAY);

      await answer(page, say, 'bought_through', through);
      await answer(page, say, ...need);
      const end = page.getByRole('region', { name: say('interview-customer') }).getByLabel(say('field-ends-on'));
      await end.fill(ends);
      await end.press('Tab');
      await page.waitForFunction((ends) => location.hash.includes(`ends_on=${ends}`), ends);
      for (const day of ['2018-02-15', '2020-09-01', TODAY]) {
        const past = day !== TODAY;
        if (past) {
          await on(page, say, day);
        } else {
          await page.getByRole('button', { name: say('case-back-to-today') }).click();
          await gone(page.getByRole('button', { name: say('case-back-to-today') }));
          assert.equal(fields(page).get('as_of'), TODAY);
          assert.ok(await asOf(page, say).evaluate((element) => element === document.activeElement));
        }
        const moved = moves.includes(day);
        await seen(heading(page, moved ? plan : say('verify-title')));
        const access = page.getByRole('main').getByText(say('access-title'));
        if (moved) {
          await (renews.includes(day) ? gone(access) : seen(access));
        } else {
          await seen(page.getByRole('main').getByText(say('interview-nothing-to-move')));
        }
        assert.equal(await page.getByText(say('case-not-today')).count(), past ? 1 : 0);
        assert.equal(await overflow(page), 0);

        await openChecklist(page, say);
        await seen(heading(page, say(moved ? 'checklist-title-move' : 'checklist-title-verify', { seats: 0 })));
        const first = steps(page).first();
        await first.check();
        await progress(page, say, 1);
        await first.uncheck();
        assert.equal(await overflow(page), 0);
        await page.getByRole('link', { name: say('checklist-back') }).click();
        await arrived(page);
      }
    });
  }

  test(`${lang}: who goes back from a field with a day is not brought forward again`, async (t) => {
    const context = await profileOn(t, TODAY, { lang });
    const page = await visit(t, '#/about', { context });
    await page.evaluate(() => (location.hash = '#/advice?v=1&retired=kaizala-pro&as_of=2020-09-01'));
    await seen(asOf(page, say));
    await asOf(page, say).fill('2020-10-01');
    await page.waitForFunction(() => location.hash.includes('as_of=2020-10-01'));
    await page.goBack();
    await seen(heading(page, say('about-title')));
    assert.match(page.url(), /#\/about$/);
  });

  test(`${lang}: what the Upgrade tab says can be chosen beside the questions and beside the steps`, async (t) => {
    const context = await profileOn(t, '2020-09-01', { lang });
    const start = '#/advice?v=1&retired=kaizala-pro&as_of=2020-09-01&bought_through=microsoft-card&upgrade_tab=offers-plans';
    const page = await visit(t, start, { context });
    const field = page.getByLabel(say('field-upgrade-refusal'));
    await field.selectOption('prepaid');
    await page.waitForFunction(() => location.hash.includes('upgrade_refusal=prepaid'));
    await openChecklist(page, say);
    await seen(page.getByText(say('step-refused-prepaid')));
    await field.selectOption('fewer-services');
    await seen(page.getByText(say('step-refused-fewer-services')));
    await gone(page.getByText(say('step-refused-prepaid')));
    await field.selectOption('');
    await gone(page.getByText(say('step-refused-fewer-services')));
  });

  test(`${lang}: the catalog finds an offer by the name of another language and by its part number`, async (t) => {
    const page = await visit(t, '#/catalog', { lang, width: 390 });
    for (const [typed, id] of [
      ['Skype Entreprise Plan 1', 'skype-for-business-online-plan-1'],
      ['Skype för företag abonnemang 1', 'skype-for-business-online-plan-1'],
      ['ENTERPRISEWITHSCAL', 'office-365-e4'],
      ['e4', 'office-365-e4'],
    ]) {
      const field = page.getByRole('combobox', { name: say('start-question') });
      await field.fill(typed);
      await seen(page.getByRole('listbox', { name: say('start-matches-label') }).getByRole('option'));
      await field.press('Enter');
      await page.waitForFunction((id) => location.hash === `#/catalog/${id}`, id);
      await arrived(page);
      await page.goBack();
      await seen(field);
    }

    // The drawing names every offer, and each name leads to what is known of it.
    const drawing = page.getByRole('region', { name: say('start-graph') });
    assert.equal(await drawing.getByRole('img').count(), Object.keys(OFFERS).length);
    await drawing.getByRole('link', { name: /Kaizala/ }).click();
    await page.waitForFunction(() => location.hash === '#/catalog/kaizala-pro');
    await arrived(page);
    await seen(text(page, say.part('note-kaizala-runs')));
    assert.equal(await page.getByRole('table', { name: say.part('catalog-matrix') }).getByRole('row').count(), 17);
    await page.getByRole('navigation', { name: say('catalog-offers') }).getByRole('link', { name: say('catalog-offers') }).click();
    await seen(page.getByRole('combobox'));
  });
}

for (const width of [320, 390, 1280]) {
  test(`what is known of each offer fits ${width} pixels in every language`, async (t) => {
    for (const lang of LANGS) {
      for (const id of Object.keys(OFFERS)) {
        const page = await visit(t, `#/catalog/${id}`, { lang, width });
        assert.equal(await overflow(page), 0, `${id} in ${lang}`);
        await page.close();
      }
    }
  });
}
