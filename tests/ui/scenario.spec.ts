/** A branching scenario: written scene by scene on its card, and its map with mouse and keys. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { inlineText } from '../../shared/blocks/inline.ts';
import { scenario } from '../../shared/blocks/scenario/index.ts';
import type { Scenario } from '../../shared/blocks/scenario/schema.ts';
import { programme } from '../unit/output/programme.ts';
import { axeOn } from './axe.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.stop();
  removeHome(app.home);
});

test('the map is walked with the arrow keys, and what is mended in its form is mended in the scenario', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  for (const name of [/Strategy and positioning/, /Standing by it/]) {
    await page.getByRole('row', { name }).click();
    await page.keyboard.press('ArrowRight');
  }
  await page.getByRole('row', { name: /Before the members/ }).click();
  await page.getByRole('region', { name: 'Branching scenario' }).locator('header').click();
  await page.getByRole('button', { name: /^1\. Monday/ }).click();
  await page.getByRole('button', { name: 'Open the map' }).click();

  const dialog = page.getByRole('dialog', { name: 'Map of the scenario' });
  const box = (name: RegExp) =>
    dialog.getByRole('group', { name: 'Map of the scenario' }).getByRole('button', { name });
  await box(/^1\. Monday/).focus();
  for (const [key, scene] of [
    ['ArrowDown', /^2\. In Henrik's office/],
    ['ArrowDown', /^4\. What he would accept/],
    ['ArrowUp', /^2\. In Henrik's office/],
    ['Home', /^1\. Monday/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(box(scene)).toBeFocused();
  }
  await box(/^2\. In Henrik's office/).click();
  await page.keyboard.press('Enter');
  const name = dialog.getByRole('textbox', { name: 'Name of the scene' });
  await expect(name).toBeFocused();
  await name.fill('At his desk');
  await expect(box(/^2\. At his desk\. on the best way\. leads to 4\. .*; 5\. .*; 13\. /)).toBeVisible();

  // A choice without a place to go is marked on both scenes it concerns.
  await dialog
    .getByRole('combobox', { name: /Leads to/ })
    .nth(2)
    .selectOption({ label: 'Nowhere yet' });
  await expect(box(/^2\. .*A choice leads nowhere/)).toBeVisible();
  await expect(box(/^13\. .*No choice leads here/)).toBeVisible();
  const { violations } = await axeOn(page).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await dialog.getByRole('button', { name: 'List', exact: true }).click();
  await expect(dialog.getByRole('row', { name: /^2\. At his desk/ })).toContainText('→ Nowhere yet');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /^13\. .*No choice leads here/ })).toBeVisible();
  expect(problems).toEqual([]);
});

test('a scenario is written on its card by keys: from choice to scene and back, and undo goes to where it was', async ({
  page,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-scenes-'));
  const path = join(home, 'scenes.mwp');
  await unwrap(await createProjectFile(path, programme({ blocks: [scenario.create()] }), '')).close();
  const own = await startApp({ home, file: path });
  await page.goto(own.url);
  const card = page.locator('[data-block="b0"]');
  const field = (name: string) => card.locator(`[data-field="${name}"]`);
  await field('prompt').click();
  for (const words of ['What do you do?', 'Monday', 'The phone rings.']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  await expect(field('scenes/a/choices/a/text')).toBeFocused();
  await page.keyboard.type('Answer it');

  // Ctrl+Enter follows the choice to its scene, which is then the one that is shown.
  await page.keyboard.press('Control+Enter');
  await expect(field('scenes/b/text')).toBeFocused();
  await expect(field('scenes/a/text')).toHaveCount(0);
  await page.keyboard.type('You did well.');
  await expect(card.getByRole('button', { name: /^2\. You did well\./ })).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(field('scenes/a/choices/a/text')).toBeFocused();
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(field('scenes/b/text')).toHaveText('You did well.');

  // A choice that leads nowhere leads to a new scene; what is at the caret goes on in the next choice.
  await card.getByRole('button', { name: /^1\. Monday/ }).click();
  await field('scenes/a/choices/b/text').click();
  await page.keyboard.type('Let it ring and wait');
  for (let left = 0; left < ' and wait'.length; left++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox', { name: 'Choice 2', exact: true })).toHaveText('Let it ring');
  const third = card.getByRole('textbox', { name: 'Choice 3', exact: true });
  await expect(third).toHaveText(' and wait');
  await expect(third).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Nobody calls again.');
  await card.getByRole('combobox', { name: 'What follows' }).selectOption({ label: 'A bad ending' });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await own.stop();

  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const data = records.find(({ id }) => id === 'b0')?.data as Scenario;
  const { scenes } = data;
  expect(scenes.map(({ text }) => inlineText(text))).toEqual([
    'The phone rings.',
    'You did well.',
    '',
    'Nobody calls again.',
  ]);
  expect(scenes[0]?.choices.map(({ text, to }) => [inlineText(text), to])).toEqual([
    ['Answer it', 'b'],
    ['Let it ring', 'c'],
    [' and wait', scenes[3]?.id],
  ]);
  expect(scenes[3]?.ending).toEqual({ outcome: 'bad', share: 0 });
  removeHome(home);
});
