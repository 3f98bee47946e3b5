/** Templates and the storyboard: a programme begun, a module kept and begun from, goals turned into pages; by keys, and one undo each. */

import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { openApp, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { expectNoEnglish } from './no-english.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await axeOn(page).include('[role="dialog"]').withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(name);
  await page.keyboard.press('Enter');
}

test('a programme, modules and a storyboard are begun, kept as templates and taken back', async ({ page }, info) => {
  const problems = watchConsole(page);
  await openApp(page, app);
  await page.getByRole('button', { name: 'New programme…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill('Three countries');
  await page.getByRole('option', { name: 'Blank' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Capacity building on three levels' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Choose where to keep it…' }).press('Enter');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toBeEnabled();
  await save.press('Enter');
  const rows = page.locator('[data-pane="outline"] [data-kind="module"]');
  await expect(rows).toHaveCount(8);

  // A module kept as a template, and another begun from it.
  await rows.first().click();
  await command(page, 'Save as a template');
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Our way');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Template saved: Our way').first()).toBeVisible();
  await page.getByRole('button', { name: 'More ways to begin a module' }).press('Enter');
  await page.getByRole('menuitem', { name: 'New module from a template…' }).press('Enter');
  await expect(page.getByRole('option', { name: /^Our way/ })).toBeVisible();
  await page.getByRole('option', { name: /^Basic module/ }).press('End');
  await expect(page.getByRole('heading', { name: 'Our way' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title', exact: true }).fill('Begun from ours');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Begun from ours/ })).toBeVisible();
  await expect(page.locator('header').getByText('P4 Begun from ours')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Begun from ours/ })).toHaveCount(0);

  // Removed, and brought back.
  await command(page, 'New module from');
  await page.getByRole('option', { name: /^Our way/ }).click();
  await page.getByRole('button', { name: 'Rename…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Their way');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Their way' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const kept = info.outputPath('Their-way.mwt');
  await (await download).saveAs(kept);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a template…' }).press('Enter');
  await (await choosing).setFiles(kept);
  await page.getByRole('button', { name: 'Replace it' }).press('Enter');
  await expect(page.getByText('Template imported: Their way')).toBeVisible();
  await page.getByRole('button', { name: 'Remove template' }).press('Enter');
  await expect(page.getByRole('option', { name: /^Their way/ })).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('option', { name: /^Their way/ })).toBeVisible();
  await page.keyboard.press('Escape');

  // Goals become pages, in one step.
  await command(page, 'Storyboard');
  await page
    .getByRole('textbox', { name: 'Goals, one on each line' })
    .fill('- Draw a map\n- Understand a cluster\n- Judge a plan');
  await expect(page.getByText('Goals: 3 · Units: 3 · Pages: 12 · Exercises: 6')).toBeVisible();
  await expect(page.getByText('“understand” cannot be seen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create' }).press('Enter');
  await expect(page.getByRole('row', { name: /Draw a map/ }).first()).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  await expect(page.getByText('No gaps: every goal')).toBeVisible();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(8);
  expect(problems).toEqual([]);

  // In another language; what was said before stays in the language it was said in.
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Close' });
  // Some go by themselves meanwhile.
  await notices.evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
  await expect(notices).toHaveCount(0);
  await page.locator('footer').getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Latviešu' }).click();
  for (const name of ['Jauns modulis no veidnes', 'Saglabāt kā veidni', 'Plāna karte']) {
    await command(page, name);
    await page.getByRole('dialog').waitFor();
    await expectNoEnglish(page, 'lv');
    await page.keyboard.press('Escape');
  }
});
