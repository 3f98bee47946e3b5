/** The session plan in Plan: what it says, where its rows lead, and the files it becomes. */

import { axeOn } from './axe.ts';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, removeHome, startApp, watchConsole } from './app.ts';
import { expectNoEnglish } from './no-english.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];

test('a module is seen as it runs in a room, by keys, in each theme and language, and taken along on paper', async ({
  page,
}) => {
  const app = await startApp();
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Session plan' }).press('Enter');
  const plan = page.getByRole('region', { name: 'Session plan' });
  const activity = plan.getByRole('row', { name: /Who would come/ });
  await expect(activity).toContainText('Tables for four, one flip chart each');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeOn(page).withTags(tags).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }

  const saved = async (item: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
    return (await download).path();
  };
  const csv = readFileSync(await saved('Table as CSV'), 'utf8');
  expect(csv).toContain('\uFEFFFrom,To,What,Work,Goals,Grouping,Room,Materials,Page,Steps,For the facilitator alone');
  const sheet = await page.context().newPage();
  await sheet.goto(
    `data:text/html;base64,${Buffer.from(readFileSync(await saved('Sheet to print (HTML)'))).toString('base64')}`,
  );
  await expect(sheet.getByRole('row')).toHaveCount(await plan.getByRole('row').count());
  const { violations } = await axeOn(sheet).withTags(tags).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await sheet.close();

  await activity.getByRole('button').press('Enter');
  await expect(page.locator('[data-slate-editor]')).toContainText('Who would come');
  await page.keyboard.press('Control+1');
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});
