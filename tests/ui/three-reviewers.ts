/** Three people who review one module: in a browser, in a review copy and in LibreOffice. Each leaves what comes back in the folder. */

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Browser } from '@playwright/test';
import { reviewText } from '../../shared/words/review.ts';
import { workInOffice } from '../support/office.ts';
import { openApp, removeHome, startAppProcess, watchConsole } from './app.ts';
import { comment, giveBack, instead, suggest } from './reviewer.ts';
import { openPage, selectWords } from './sheet.ts';

export const window = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };

const words = reviewText('en');

/** The path of what she gave back. */
export async function inBrowser(browser: Browser, folder: string, question: string): Promise<string> {
  const context = await browser.newContext(window);
  const page = await context.newPage();
  const problems = watchConsole(page);
  await page.goto(pathToFileURL(join(folder, 'B1-review.html')).href);
  await expect(page.getByText(question).first()).toBeVisible();
  await comment(page, 'a school began to teach the trade', 'With us it was a university.');
  await suggest(page, 'food further on');
  await instead(page, 'fish further on');
  await comment(page, 'translating between clocks', 'Say how that is done.');
  await page.getByText(words.done).first().click();
  const { name, path } = await giveBack(page);
  expect(name).toBe('Ilze-Ozola-B1.mwc');
  copyFileSync(path, join(folder, name));
  expect(problems).toEqual([]);
  await context.close();
  return join(folder, name);
}

/** The path of what he gave back. */
export async function inCopy(browser: Browser, folder: string): Promise<string> {
  const copy = await startAppProcess({ file: join(folder, 'B1-review.mwr') });
  const context = await browser.newContext(window);
  const page = await context.newPage();
  const problems = watchConsole(page);
  try {
    await openApp(page, copy);
    await page.getByRole('dialog', { name: 'Suggesting' }).getByRole('textbox').fill('Bo Lind');
    await page.keyboard.press('Enter');
    await openPage(page, "The facilitator's role");
    await selectWords(page, 'rarely has');
    await page.keyboard.type('hardly ever has');
    await selectWords(page, 'and so do job titles');
    await page.keyboard.press('Control+Alt+m');
    await page.getByRole('textbox', { name: 'What you want to say' }).fill('In Sweden they do not.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('article', { name: /^Comment by Bo Lind/ })).toBeVisible();
    await page.keyboard.press('Control+3');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Give back…' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('Bo-Lind-B1.mwc');
    const given = join(folder, download.suggestedFilename());
    await download.saveAs(given);
    expect(problems).toEqual([]);
    return given;
  } finally {
    await context.close();
    await copy.stop();
    removeHome(copy.home);
  }
}

/** The path of the document as he saved it; `own` is for the program's own files. */
export function inOffice(own: string, folder: string): string {
  const changed = join(folder, 'janis.docx');
  workInOffice(own, join(folder, 'B1-review.docx'), changed, 'Jānis Kalniņš', [
    { replace: 'A good part of', with: 'Half of' },
    { behind: "Before you spend anybody's time", insert: ' or money' },
    { on: 'Ask five firms one question', comment: 'In Latvia three are enough.' },
  ]);
  return changed;
}
