/** Versions: a state is named, compared with others in words and side by side, and put back - all of it, a page, a block, a copy. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { openApp, openSample, removeHome, startApp, startProgramme, watchConsole } from './app.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import { moment, person, underReview } from '../support/review.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';
import { expectNoEnglish } from './no-english.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Versions' });
const entry = (page: Page, name: string | RegExp) => dialog(page).getByRole('option', { name });
const notice = (page: Page) => page.getByRole('region', { name: 'Notices' });
const differences = (page: Page) => dialog(page).getByRole('region', { name: 'What differs' });

async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

/** By keys alone. */
async function nameVersion(page: Page, name: string): Promise<void> {
  await run(page, 'Versions');
  await dialog(page).getByRole('button', { name: 'Name this version…' }).press('Enter');
  await expect(dialog(page).getByRole('textbox', { name: /^What the programme/ })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(entry(page, name)).toHaveAttribute('aria-selected', 'true');
}

/** A page with two paragraphs that has a name, and what was done to it after. */
async function twoStates(page: Page): Promise<void> {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('Firms that compete may gain from meeting.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody has formal power here.');
  await nameVersion(page, 'Before the meeting');
  await expect(differences(page)).toContainText('Nothing differs.');
  await page.keyboard.press('Escape');
  await sheet(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('In truth, ');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A third one.');
}

test('a state is named, compared with now in words and side by side, and put back as one step', async ({ page }) => {
  const problems = watchConsole(page);
  await twoStates(page);
  await saved(page);
  await run(page, 'Versions');
  // By keys: the newest is chosen, the one below is the version.
  await entry(page, /^/).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(entry(page, 'Before the meeting')).toHaveAttribute('aria-selected', 'true');
  await expect(differences(page).getByRole('listitem')).toHaveText(['Changed: 1 paragraph', 'Added: 1 paragraph']);
  await expect(differences(page).locator('ins')).toHaveText(['In truth,', 'A third one.']);
  await expect(differences(page).locator('del')).toHaveCount(0);
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await dialog(page).getByRole('button', { name: 'Restore all of it' }).press('Enter');
  await expect(differences(page)).toContainText('Nothing differs.');
  await expect(entry(page, 'Before something was restored')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Restore all of it' }).press('Enter');
  await expect(notice(page)).toContainText('It is like that already; nothing was changed.');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveText(
    /^\s*Firms that compete may gain from meeting\.\s*Nobody has formal power here\.\s*$/,
  );
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toContainText('In truth, Firms that compete');
  await expect(sheet(page)).toContainText('A third one.');

  // Nothing is ever rewritten: what was before the restoring is a state like any other, and so is what came of it.
  await saved(page);
  await run(page, 'Versions');
  await entry(page, 'Before something was restored').click();
  await expect(differences(page)).toContainText('Nothing differs.');
  expect(problems).toEqual([]);
});

test('a block comes back in its place and as a copy, a page with what was in it, and any two states are compared', async ({
  page,
}) => {
  await twoStates(page);
  await nameVersion(page, 'After it');
  await entry(page, 'Before the meeting').click();
  const block = differences(page).getByRole('article', { name: /^Paragraph: In truth/ });
  await block.getByRole('button', { name: /^Restore as a copy/ }).press('Enter');
  await expect(notice(page)).toContainText('Restored: Paragraph: Firms');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toContainText('In truth, Firms that compete may gain from meeting.');
  await expect(sheet(page).getByText('Firms that compete may gain from meeting.', { exact: true })).toHaveCount(1);
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect(sheet(page).getByText('Firms that compete may gain from meeting.', { exact: true })).toHaveCount(0);

  await saved(page);
  await run(page, 'Versions');
  await entry(page, 'Before the meeting').click();
  await block.getByRole('button', { name: /^Restore: / }).press('Enter');
  await expect(differences(page).getByRole('listitem')).toHaveText(['Added: 1 paragraph']);
  await differences(page)
    .getByRole('button', { name: /^Restore the page: New page/ })
    .press('Enter');
  await expect(differences(page)).toContainText('Nothing differs.');

  await dialog(page)
    .getByRole('button', { name: /Compared with/ })
    .press('Enter');
  await page.getByRole('option', { name: 'After it', exact: true }).press('Enter');
  await expect(differences(page).getByRole('listitem')).toHaveText(['Changed: 1 paragraph', 'Added: 1 paragraph']);

  await dialog(page).getByRole('button', { name: 'Rename' }).press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('First draft');
  await page.keyboard.press('Enter');
  await expect(entry(page, 'First draft')).toHaveAttribute('aria-selected', 'true');
  await dialog(page).getByText('Only versions').click();
  await expect(dialog(page).getByRole('option').filter({ hasText: 'No name' })).toHaveCount(0);
  await expect(entry(page, 'First draft')).toBeVisible();
});

test('what somebody took away in a sitting comes back from before it', async ({ page }) => {
  await twoStates(page);
  await nameVersion(page, 'All of it');
  await page.keyboard.press('Escape');
  await sheet(page).click();
  await page.keyboard.press('Control+End');
  for (const _ of 'A third one.') await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await saved(page);
  await run(page, 'Versions');
  await expect(differences(page)).toContainText('Removed: 1 paragraph');
  await differences(page).getByRole('button', { name: 'Restore: Paragraph: A third one.' }).press('Enter');
  await expect(notice(page)).toContainText('Restored: Paragraph: A third one.');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toContainText('A third one.');
});

test('a state goes into a file of its own', async ({ page }) => {
  await twoStates(page);
  await saved(page);
  await run(page, 'Versions');
  await entry(page, 'Before the meeting').click();
  await dialog(page).getByRole('button', { name: 'Save as a file…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).click();
  await expect(notice(page)).toContainText('Clusters-Before-the-meeting.mwp');
  const place = readdirSync(app.home, { recursive: true, encoding: 'utf8' });
  const made = place.find((path) => path.endsWith('Clusters-Before-the-meeting.mwp'));
  expect(made === undefined).toBe(false);
  const file = unwrap(await openProjectFile(join(app.home, made ?? ''), null));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const words = records.flatMap(({ kind, data }) => (kind === 'block' ? [JSON.stringify(data)] : []));
  expect(words.some((text) => text.includes('In truth') || text.includes('A third one'))).toBe(false);
  expect(words.some((text) => text.includes('formal power'))).toBe(true);
});

test('who changed a block and when is told beside its words, and each of its states can be had again', async ({
  page,
}) => {
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('Nobody has formal power here.');
  await nameVersion(page, 'One');
  await page.keyboard.press('Escape');
  await run(page, 'Settings');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Anna Berg');
  await page.keyboard.press('Escape');
  await sheet(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Trust does it.');
  await saved(page);
  await run(page, 'History of this block');
  const history = page.getByRole('dialog', { name: 'History of this block' });
  await expect(
    history
      .getByRole('list')
      .first()
      .getByRole('listitem')
      .filter({ has: page.locator('time') }),
  ).toHaveCount(2);
  await expect(history.locator('ins').first()).toHaveText('Trust does it.');
  await expect(history.locator('b')).toHaveText(['Anna Berg', 'No name']);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await history.getByRole('button', { name: 'Restore', exact: true }).press('Enter');
  await expect(history.locator('del').first()).toHaveText('Trust does it.');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveText(/^\s*Nobody has formal power here\.\s*$/);
});

test('what was sent, published and piloted is remembered by itself, once, and nothing of it is in the way of Undo', async ({
  page,
}) => {
  await openSample(page, app);
  const save = page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' });
  await page.getByRole('button', { name: 'Publish…' }).click();
  for (const replace of [false, true]) {
    await page.getByRole('button', { name: 'Make the package…' }).click();
    await save.click();
    if (replace) await page.getByRole('button', { name: 'Replace' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('main').getByText('B1-scorm12.zip', { exact: true })).toBeVisible();
  }
  await run(page, 'History of steps');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText(['As it was opened']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Send for review…' }).press('Enter');
  await page.getByRole('dialog', { name: /^Send/ }).getByRole('textbox', { name: 'What you ask' }).fill('Is it so?');
  await page.getByRole('button', { name: 'Save the file…' }).press('Enter');
  await save.press('Enter');
  await expect(notice(page)).toContainText('is ready to be sent');
  await page.getByRole('button', { name: 'Status…' }).press('Enter');
  const status = page.getByRole('dialog', { name: /^Status of B1/ });
  await status.getByRole('button', { name: /Status$/ }).click();
  await page.getByRole('option', { name: 'pilot' }).click();
  await status.getByRole('button', { name: 'Change status' }).click();
  await expect(status).toHaveCount(0);
  await run(page, 'Versions');
  await dialog(page).getByText('Only versions').click();
  await expect(entry(page, /^Published/)).toHaveCount(1);
  await expect(entry(page, /^Piloted/)).toHaveCount(1);
  await entry(page, /^Sent for review/)
    .first()
    .click();
  await expect(dialog(page).getByText('Is it so?')).toBeVisible();
  await expect(differences(page).getByRole('listitem')).toHaveText('Status: pilot');
});

test('what can only be read can be looked at and kept as a file, and nothing else', async ({ page, context }) => {
  await twoStates(page);
  await saved(page);
  // Another window takes it over.
  const other = await context.newPage();
  await openApp(other, app);
  await other.getByRole('button', { name: /^Clusters/ }).click();
  await sheet(other).waitFor();
  await page.bringToFront();
  await run(page, 'Versions');
  await entry(page, 'Before the meeting').click();
  await expect(differences(page).locator('ins')).toHaveText(['In truth,', 'A third one.']);
  await expect(dialog(page).getByRole('button', { name: /Restore|Rename|Name this/ })).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Save as a file…' })).toBeVisible();
});

test('of many versions the newest are listed, and older ones on request', async ({ page }) => {
  const path = join(app.home, 'many.mwp');
  const table = underReview(['One']);
  const file = unwrap(await createProjectFile(path, [...table.all()], 'Anna'));
  const newId = sequenceSource('v');
  for (let rev = 1; rev <= 100; rev++) {
    const by = person('anna');
    const changes = rememberVersion(table, {
      why: 'named',
      name: `Number ${rev}`,
      revision: rev,
      by,
      at: moment(rev),
      newId,
    });
    table.apply(changes);
    unwrap(await file.commit({ commit: `c${rev}`, baseRev: rev, changes, typing: false, author: 'Anna' }));
  }
  await file.close();
  const other = await startApp({ file: path });
  await openApp(page, other);
  await page.getByRole('navigation', { name: 'Workspaces' }).waitFor();
  await run(page, 'Versions');
  await expect(entry(page, 'Number 100')).toBeVisible();
  await expect(dialog(page).getByRole('option')).toHaveCount(80);
  await dialog(page).getByRole('button', { name: 'Older…' }).press('Enter');
  // All of them, and the sitting that the programme was made in.
  await expect(dialog(page).getByRole('option')).toHaveCount(101);
  await expect(dialog(page).getByRole('button', { name: 'Older…' })).toHaveCount(0);
  await page.close();
  await other.stop();
  removeHome(other.home);
});

test('in every language, dark, in forced colours and on a small screen nothing is lost', async ({ page }) => {
  await twoStates(page);
  await saved(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  for (const language of Object.keys(interfaceLanguages) as InterfaceLanguage[]) {
    await run(page, interfaceLanguages[language]);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.keyboard.press('Control+k');
    await page.keyboard.type({ en: 'Versions', da: 'Versioner', sv: 'Versioner', lv: 'Versijas' }[language]);
    await page.keyboard.press('Enter');
    const shown = page.getByRole('dialog');
    await shown.getByRole('option', { name: 'Before the meeting' }).click();
    await expect(shown.locator('ins')).toHaveCount(2);
    if (language !== 'en') await expectNoEnglish(page, language);
    const clipped = await shown.evaluate(
      (element) =>
        [...element.querySelectorAll('button, h3, h4, h5, p, li')].filter(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ).length,
    );
    expect(clipped).toBe(0);
    await page.keyboard.press('Escape');
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Versijas');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Before the meeting' }).click();
  await expect(page.getByRole('dialog').locator('ins')).toHaveCount(2);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});
