/** A module goes to a reviewer with a browser alone, is written on meanwhile, and what came back stands on the right words. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByText(words).evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought);
      if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, words);
}

test('what a reviewer says in a browser comes back to the words it was said of', async ({ page, context }) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('Nobody has formal power here, and everybody knows it.');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Send for review…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Send/ });
  await expect(dialog.getByRole('textbox', { name: 'What you ask' })).toBeFocused();
  await page.keyboard.type('Is it true for Latvia?');
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2026-02-30');
  await expect(dialog.getByRole('button', { name: 'Save the file…' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2026-12-24');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the file…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).press('Enter');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices.getByText('M1-review.html is ready to be sent.')).toBeVisible();

  const folder = join(app.home, 'programmes');
  const reviewer = await context.newPage();
  await reviewer.goto(pathToFileURL(join(folder, 'M1-review.html')).href);
  await expect(reviewer.getByText('Is it true for Latvia?')).toBeVisible();
  await selectWords(reviewer, 'formal power');
  await reviewer.keyboard.press('Control+Alt+m');
  await reviewer.getByRole('textbox', { name: 'Your name' }).fill('Anna Berzina');
  await reviewer.getByRole('button', { name: 'Begin' }).click();
  await reviewer.getByRole('textbox', { name: 'What you want to say' }).fill('Say what they have instead.');
  await reviewer.getByRole('button', { name: 'Save' }).click();
  await reviewer.getByRole('button', { name: 'Give back' }).first().click();
  const coming = reviewer.waitForEvent('download');
  await reviewer.getByRole('button', { name: 'Download the file' }).click();
  const given = join(folder, 'given.mwc');
  await (await coming).saveAs(given);
  await reviewer.close();

  // The designer went on meanwhile.
  await page.keyboard.press('Control+2');
  await sheet(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('In a cluster formal roles are few. ');
  await page.keyboard.press('Control+3');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in what came back…' }).press('Enter');
  await (await choosing).setFiles(given);
  const told = page.getByRole('dialog', { name: 'What came back' });
  await expect(told).toContainText('From Anna Berzina');
  await expect(told).toContainText('1 thread, 1 comment');
  await expect(told).not.toContainText('Nothing proves');
  await told.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByRole('article', { name: 'Comment by Anna Berzina' })).toContainText('formal power');
  await page.keyboard.press('F8');
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('threads') ?? [])].map(String)))
    .toEqual(['formal power']);

  // The same once more is nothing new, and says so.
  await page.keyboard.press('Control+3');
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in what came back…' }).press('Enter');
  await (await again).setFiles(given);
  await expect(told).toContainText('Nothing new');
  // A commit that is under way has its journal beside the file.
  await expect.poll(() => readdirSync(folder).toSorted()).toEqual(['Clusters.mwp', 'M1-review.html', 'given.mwc']);
  expect(problems).toEqual([]);
});
