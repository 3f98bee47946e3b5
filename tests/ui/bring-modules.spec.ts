/** Modules of a partner's programme are chosen, looked at, settled and brought in; later once more, with what was done to them since. */

import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unwrap } from '../../shared/base/result.ts';
import { rename } from '../../shared/edit/structure.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { Partner } from '../support/partners.ts';
import { openApp, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

let app: RunningApp;

test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'modulewright-ui-'));
  mkdirSync(join(home, 'programmes'));
  for (const name of ['Ane', 'Bo']) {
    const records = [...new Partner(name.toLowerCase()).records.all()];
    unwrap(await unwrap(await createProjectFile(fileOf(home, name), records, '')).close());
  }
  app = await startApp({ home, file: fileOf(home, 'Ane') });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

const fileOf = (home: string, name: string): string => join(home, 'programmes', `${name}.mwp`);
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring modules from another programme' });
const outline = (page: Page) => page.getByRole('treegrid').first();

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

/** By keys alone. */
async function choosePartner(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Choose the other programme…' }).press('Enter');
  const picker = page.getByRole('dialog', { name: 'Open' });
  await picker.getByRole('row', { name: 'Bo.mwp' }).press('Enter');
  await expect(dialog(page).getByRole('group', { name: /^Modules of/ })).toBeVisible();
}

async function inTheirs(title: string): Promise<void> {
  const file = unwrap(await openProjectFile(fileOf(app.home, 'Bo'), null));
  const { rev, records } = unwrap(await file.snapshot());
  const changes = rename(new RecordTable(records), { id: 'bop0', title });
  unwrap(await file.commit({ commit: title, baseRev: rev, changes, typing: false, author: 'Bo' }));
  unwrap(await file.close());
}

test('modules come in with what they need, and once more with what was done to them since', async ({ page }) => {
  const problems = watchConsole(page);
  await openApp(page, app);
  await expect(outline(page)).toBeVisible();
  await run(page, 'Bring modules');
  await choosePartner(page);
  await expect(dialog(page).getByRole('button', { name: 'Look at what comes' })).toBeDisabled();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await dialog(page).getByRole('switch', { name: /^B1 / }).press('Space');
  await dialog(page).getByRole('button', { name: 'Look at what comes' }).press('Enter');
  // Both call a framework by its identifier and give it another title, and both have a module B1.
  const contested = dialog(page).getByRole('radiogroup');
  await expect(contested).toHaveCount(2);
  await expect(contested.filter({ hasText: 'The EQF' })).toContainText('In the other file“The EQF, says bo”');
  await contested
    .filter({ hasText: 'The EQF' })
    .getByRole('radio', { name: /^In the other file/ })
    .press('Space');
  await dialog(page).getByText('2 things are here already').click();
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'by its identifier' })).toHaveCount(1);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Bring in' }).press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(outline(page)).toContainText('B1_2');
  await page.keyboard.press('Control+z');
  await expect(outline(page)).not.toContainText('B1_2');
  await page.keyboard.press('Control+Shift+z');
  await expect(outline(page)).toContainText('B1_2');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();

  await inTheirs('Said by Bo since');
  await run(page, 'Bring modules');
  await choosePartner(page);
  await expect(dialog(page).getByRole('switch', { name: /^B1 .* – brought before$/ })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Look at what comes' }).press('Enter');
  await expect(dialog(page)).toContainText('Bo.mwp contradicts nothing that you have.');
  await expect(dialog(page).getByRole('region', { name: 'What would come of it' })).toContainText('Said by Bo since');
  await dialog(page).getByRole('button', { name: 'Bring in' }).press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await run(page, 'Bring modules');
  await choosePartner(page);
  await dialog(page).getByRole('button', { name: 'Look at what comes' }).press('Enter');
  await expect(dialog(page)).toContainText('Nothing in them is new.');
  await expect(dialog(page).getByRole('button', { name: 'Bring in' })).toBeDisabled();
  expect(problems).toEqual([]);
});

test('bringing modules is shown in each language, dark, in forced colours and on a small screen', async ({ page }) => {
  await openApp(page, app);
  await expect(outline(page)).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 700 });
  const command = { en: 'Bring modules', da: 'Hent moduler', sv: 'Hämta moduler', lv: 'Ienest moduļus' } as const;
  for (const language of Object.keys(interfaceLanguages) as InterfaceLanguage[]) {
    await run(page, interfaceLanguages[language]);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await run(page, command[language]);
    const shown = page.getByRole('dialog');
    if (language !== 'en') await expectNoEnglish(page, language);
    await shown.locator('button').last().press('Enter');
    await page.getByRole('dialog').last().getByRole('row', { name: 'Bo.mwp' }).press('Enter');
    await shown.getByRole('switch').first().press('Space');
    if (language !== 'en') await expectNoEnglish(page, language);
    await shown.locator('button').last().press('Enter');
    await expect(shown.getByRole('radiogroup').first()).toBeVisible();
    if (language !== 'en') await expectNoEnglish(page, language);
    if (language === 'lv') {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect((await axeOn(page).analyze()).violations).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect((await axeOn(page).analyze()).violations).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
  }
});
