/** A review copy in the application: whatever is written is suggested, nothing is decided, and what is given back lands in the programme. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { modulewright } from '../support/terminal.ts';
import { openApp, removeHome, startApp, watchConsole } from './app.ts';
import { axeOn } from './axe.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

interface Listed {
  readonly threads: readonly { readonly quote: string; readonly comments: readonly { readonly words: string }[] }[];
  readonly suggestions: number;
}

test('what is suggested and said in a copy comes back, and the copy stays what it is', async ({ page }, info) => {
  const problems = watchConsole(page);
  const [programme, copy] = [info.outputPath('programme.mwp'), info.outputPath('b1.mwr')];
  const cliHome = info.outputPath('home');
  modulewright(cliHome, 'sample', programme);
  modulewright(cliHome, 'review', 'send', programme, '--module', 'B1', '--as', 'mwr', '--out', copy);
  const app = await startApp({ file: copy });
  try {
    await openApp(page, app);
    const asked = page.getByRole('dialog', { name: 'Suggesting' });
    await asked.getByRole('textbox').fill('Ilze Ozola');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('textbox', { name: /^Text of the page/ });
    await expect(sheet).toBeVisible();
    const modules = page.getByRole('treegrid', { name: 'Outline' }).locator('[role=row][aria-level="1"]');
    await expect(modules).toHaveCount(1);
    await expect(modules).toContainText('B1');
    // Nothing is made of a copy, and no other module comes into it.
    await expect(page.getByRole('button', { name: 'Preview' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button')).toHaveText([
      'Plan',
      'Write',
      /^Review/,
    ]);
    for (const name of [/^Publish/, 'Add module', 'More ways to begin a module'])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    await page.keyboard.press('Control+5');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Control+k');
    for (const [typed, isThere] of [
      ['Preview', true],
      ['Publish', false],
      ['Add module', false],
      ['Save as a template', false],
      ['New module from a template', false],
      ['Storyboard', false],
    ] as const) {
      await page.getByRole('searchbox').fill(typed);
      await expect(page.getByRole('menuitem', { name: typed })).toHaveCount(isThere ? 1 : 0);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Give back…' }).click();
    const notices = page.getByRole('region', { name: 'Notices' });
    await expect(notices).toContainText('Nothing was said in this copy under the name Ilze Ozola yet.');
    await page.keyboard.press('Control+2');
    // What goes back has no room for a file.
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Image' }).click();
    await (await chooser).setFiles({ name: 'New.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
    await expect(notices.getByText(/^This is a review copy/)).toBeVisible();
    await sheet.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('In truth: ');
    await page.keyboard.press('Control+Alt+m');
    await page.getByRole('textbox', { name: 'What you want to say' }).fill('Said in the copy.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('article', { name: /^Comment by Ilze/ }).first()).toBeVisible();

    await page.keyboard.press('Control+3');
    const review = page.getByRole('main');
    await expect(review.getByRole('button', { name: 'Give back…' })).toBeVisible();
    for (const name of ['Accept', 'Reject', /^Settle/, 'Send for review…', /^Take in/])
      await expect(review.getByRole('button', { name })).toHaveCount(0);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      review.getByRole('button', { name: 'Give back…' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('Ilze-Ozola-B1.mwc');
    const given = info.outputPath('given.mwc');
    await download.saveAs(given);
    expect(readFileSync(given, 'utf8')).toContain('In truth: ');
    await expect(page.getByText(/^Saved/)).toBeVisible();

    modulewright(cliHome, 'review', 'merge', programme, given);
    const listed = JSON.parse(modulewright(cliHome, 'review', 'list', programme, '--json')) as Listed;
    expect(listed.suggestions).toBe(7);
    expect(listed.threads.map(({ comments }) => comments[0]?.words)).toContain('Said in the copy.');
  } finally {
    await app.stop();
    removeHome(app.home);
  }
  // Opened once more, what was said is there, and goes back once.
  const again = await startApp({ file: copy });
  try {
    await openApp(page, again);
    await page.getByRole('dialog', { name: 'Suggesting' }).getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('tab', { name: /^Comments/ }).click();
    await expect(page.getByText('Said in the copy.')).toBeVisible();
    const sheet = page.locator('[data-slate-editor]');
    await sheet.click();
    await page.keyboard.type('Not here.');
    await expect(sheet).toContainText('Drive through');
    await expect(sheet).not.toContainText('Not here.');
    // Whose it is that goes back is asked where nobody knows.
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Give back…' }).press('Enter');
    const whose = page.getByRole('dialog', { name: 'Give back…' });
    await expect(whose.getByRole('textbox', { name: /^Your name/ })).toBeFocused();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.keyboard.type('Bo Lind');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
      'Nothing was said in this copy under the name Bo Lind yet.',
    );
  } finally {
    await again.stop();
    removeHome(again.home);
  }
  expect(problems).toEqual([]);
});
