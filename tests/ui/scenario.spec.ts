/** The editor of a branching scenario: the scenes in the inspector, and the map with mouse and keys. */

import { axeOn } from './axe.ts';
import { expect, test } from '@playwright/test';
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
    .getByRole('button', { name: /Leads to/ })
    .nth(2)
    .click();
  await page.getByRole('option', { name: 'Nowhere yet' }).click();
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
