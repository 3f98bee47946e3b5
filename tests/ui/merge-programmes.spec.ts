/** Two designers, one file each: the other's copy is looked at, what contradicts is settled, and it is joined as one step. */

import { copyFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unwrap } from '../../shared/base/result.ts';
import { createPage } from '../../shared/edit/structure.ts';
import { RecordTable, type AnyRecord, type ChangeSet, type RecordOf } from '../../shared/records/record.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import { wav } from '../support/media.ts';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Merge another copy' });
const conflicts = (page: Page) => dialog(page).getByRole('radiogroup');
const preview = (page: Page) => dialog(page).getByRole('region', { name: 'What would come of it' });
const notice = (page: Page) => page.getByRole('region', { name: 'Notices' });

const first = 'Firms that compete may gain from meeting.';
const second = 'Nobody has formal power here.';

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

function fileNamed(name: string): string {
  const found = readdirSync(app.home, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(name));
  if (found === undefined) throw new Error(`no ${name}`);
  return join(app.home, found);
}

type Edit = (records: RecordTable, blocks: readonly RecordOf<'block'>[]) => ChangeSet;

/** What somebody does in a copy of the programme on the screen, as a file of its own. */
async function otherCopy(edit: Edit, media?: (file: ProjectFile) => Promise<Edit>): Promise<void> {
  const path = fileNamed('Clusters.mwp');
  const other = join(dirname(path), 'Bo.mwp');
  copyFileSync(path, other);
  const file = unwrap(await openProjectFile(other, null));
  const { rev, records } = unwrap(await file.snapshot());
  const table = new RecordTable(records);
  let at = rev;
  for (const one of [edit, ...(media ? [await media(file)] : [])]) {
    const page = records.find(({ kind }) => kind === 'page');
    const changes = one(table, table.children(page?.id ?? '', 'block'));
    const request = { commit: `bo ${at}`, baseRev: at, changes, typing: false, author: 'Bo' };
    at = unwrap(await file.commit(request)).rev;
    table.apply(changes);
  }
  unwrap(await file.close());
}

const said = (block: RecordOf<'block'> | undefined, words: string): AnyRecord =>
  ({ ...block, data: { type: 'paragraph', children: [{ text: words }] } }) as AnyRecord;

/** By keys alone. */
async function chooseCopy(page: Page, name: string): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: /^Choose / })
    .press('Enter');
  const picker = page.getByRole('dialog', { name: 'Open' });
  await picker.getByRole('button', { name: 'Programmes' }).press('Enter');
  await picker.getByRole('row', { name }).press('Enter');
}

async function begin(page: Page): Promise<void> {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await page.keyboard.type(second);
  await saved(page);
}

test('what the other did comes in, what contradicts is settled by keys, and one step takes all of it back', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await begin(page);
  let sha256 = '';
  await otherCopy(
    (records, blocks) => {
      const made = createPage(records, {
        newId: () => 'bopage',
        unit: records.get(blocks[0]?.parent ?? '')?.parent ?? '',
        title: 'By Bo',
      });
      return { puts: [said(blocks[0], 'Firms that compete may learn from meeting.'), ...made.puts], removes: [] };
    },
    async (file) => {
      const data = unwrap(await file.addMedia('talk.wav', wav()));
      ({ sha256 } = data);
      return (records) => {
        const programme = records.children(null, 'programme')[0]?.id ?? '';
        return { puts: [{ id: 'bosound', kind: 'resource', parent: programme, order: 'a0', data }], removes: [] };
      };
    },
  );
  // Meanwhile here: another word in the same place, and more behind what is the same in both.
  await sheet(page).getByText(first).click();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < first.indexOf('gain'); at++) await page.keyboard.press('ArrowRight');
  for (let at = 0; at < 'gain'.length; at++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('profit');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Trust does it.');
  await expect(sheet(page)).toContainText('may profit from meeting.');
  const mine = await sheet(page).innerText();

  await run(page, 'Merge another copy');
  await chooseCopy(page, 'Bo.mwp');
  await expect(conflicts(page)).toHaveCount(1);
  await expect(conflicts(page).locator('ins')).toHaveText(['profit', 'learn']);
  await expect(conflicts(page).getByRole('radio', { name: /^Here/ })).toBeChecked();
  await expect(preview(page)).toContainText('Added: Page “By Bo”');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await conflicts(page).getByRole('radio', { name: /^Here/ }).press('ArrowRight');
  await expect(conflicts(page).getByRole('radio', { name: /^In the other file/ })).toBeChecked();
  await expect(preview(page)).toContainText('Changed: 1 paragraph');
  await dialog(page).getByRole('button', { name: 'Merge', exact: true }).press('Enter');

  await expect(dialog(page)).toHaveCount(0);
  await expect(notice(page)).toContainText('Bo.mwp is merged with this programme.');
  await expect(sheet(page)).toContainText('Firms that compete may learn from meeting.');
  await expect(sheet(page)).toContainText('Nobody has formal power here. Trust does it.');
  await expect(page.getByRole('row', { name: /By Bo/ })).toBeVisible();
  await saved(page);
  const file = unwrap(await openProjectFile(fileNamed('Clusters.mwp'), null));
  expect(await file.mediaInfo(sha256)).not.toBeNull();
  await file.close();

  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /By Bo/ })).toHaveCount(0);
  await expect(sheet(page)).toHaveText(mine.replaceAll('\n', ''), { useInnerText: false });
  await page.keyboard.press('Control+Shift+z');
  await page
    .getByRole('row', { name: /New page/ })
    .first()
    .click();
  await expect(sheet(page)).toContainText('may learn from meeting.');
  await saved(page);
  await run(page, 'Merge another copy');
  await chooseCopy(page, 'Bo.mwp');
  await expect(dialog(page)).toContainText('Nothing in it is new.');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('taken back, it can be merged anew; both texts can stand, and each place is settled by itself', async ({
  page,
}) => {
  await begin(page);
  await otherCopy((_records, blocks) => ({
    puts: [said(blocks[0], 'Their first.'), said(blocks[1], 'Their second.')],
    removes: [],
  }));
  await sheet(page).getByText(first).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('My first.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('My own.');
  await saved(page);
  for (const again of [false, true]) {
    await run(page, 'Merge another copy');
    await chooseCopy(page, 'Bo.mwp');
    // One was written anew on both sides; the other was taken away here and written in there.
    await expect(conflicts(page)).toHaveCount(2);
    const [words, gone] = [conflicts(page).filter({ hasText: 'Both' }), conflicts(page).filter({ hasNotText: 'Both' })];
    await expect(gone.getByRole('radio', { name: /^In the other file/ })).toBeChecked();
    if (again) await words.getByRole('radio', { name: /^Both/ }).press('Space');
    if (again) await gone.getByRole('radio', { name: /^Here/ }).press('Space');
    await dialog(page).getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    if (again) {
      await expect(sheet(page)).toHaveText(/^\s*My first\. Their second\.\s*My own\.\s*$/);
    } else {
      await expect(sheet(page)).toContainText('Their first.');
      await notice(page).getByRole('button', { name: 'Undo' }).press('Enter');
      await expect(sheet(page)).toHaveText(/^\s*My first\.\s*My own\.\s*$/);
      await saved(page);
    }
  }
});

test('a file that cannot be merged says why, and another one can be chosen', async ({ page }) => {
  await begin(page);
  await otherCopy((_records, blocks) => ({ puts: [said(blocks[0], 'Theirs.')], removes: [] }));
  await run(page, 'Merge another copy');
  await chooseCopy(page, 'Clusters.mwp');
  await expect(dialog(page).getByRole('alert')).toContainText('This is the file that is open here.');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await chooseCopy(page, 'Bo.mwp');
  await expect(dialog(page)).toContainText('Bo.mwp contradicts nothing that you have.');
  await expect(conflicts(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toContainText(first);
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Merge another copy…' }).press('Enter');
  await expect(dialog(page)).toBeVisible();
});

test('with many conflicts, in every language, dark, in forced colours and on a small screen nothing is lost', async ({
  page,
}) => {
  await begin(page);
  const many = 40;
  await page.keyboard.press('Control+End');
  for (let at = 0; at < many; at++) {
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(`Paragraph ${at} in common.`);
  }
  await saved(page);
  await otherCopy((_records, blocks) => ({
    puts: blocks
      .slice(2)
      .map((block, at) => said(block, `Paragraph ${at} in their copy, which says a good deal more than it did.`)),
    removes: [],
  }));
  await run(page, 'Find and replace');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('in common');
  await page.getByRole('textbox', { name: 'Replace with', exact: true }).fill('in mine');
  await page.getByRole('button', { name: /^Replace all/ }).press('Enter');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  const command = { en: 'Merge another', da: 'Flet en anden', sv: 'Slå ihop', lv: 'Apvienot ar citu' } as const;
  for (const language of Object.keys(interfaceLanguages) as InterfaceLanguage[]) {
    await run(page, interfaceLanguages[language]);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await run(page, command[language]);
    const shown = page.getByRole('dialog');
    if (language !== 'en') await expectNoEnglish(page, language);
    await shown.locator('button').last().press('Enter');
    const picker = page.getByRole('dialog').last();
    await picker.getByRole('row', { name: 'Bo.mwp' }).press('Enter');
    await expect(shown.getByRole('radiogroup')).toHaveCount(30);
    if (language !== 'en') await expectNoEnglish(page, language);
    const clipped = await shown.evaluate(
      (element) =>
        [...element.querySelectorAll('button, h2, h3, h4, h5, p, li, label')].filter(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ).length,
    );
    expect(clipped).toBe(0);
    if (language === 'en') {
      await shown.getByRole('button', { name: `Show all ${many}` }).press('Enter');
      await expect(shown.getByRole('radiogroup')).toHaveCount(many);
      await shown.getByRole('button', { name: 'Take the other file everywhere' }).press('Enter');
      await expect(shown.getByRole('radio', { name: /^In the other file/, checked: true })).toHaveCount(many);
    }
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
