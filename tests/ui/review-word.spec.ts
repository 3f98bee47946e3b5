/** A module goes to a reviewer as a Word document, and what comes back stands on its words: a comment, an answer, other words. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { changedDocument, reviewed } from '../support/word-file.ts';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';

const app = appForEach();

test('what a reviewer writes in Word comes back to its words', async ({ page }) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Clusters');
  await page.keyboard.type('One firm did well. Nobody planned it.');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Send for review…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Send/ });
  await dialog.getByRole('button', { name: /^(As|.* As)$/ }).press('Enter');
  await page.getByRole('option', { name: 'A Word document' }).press('Enter');
  await expect(dialog).toContainText('every change is tracked');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the file…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).press('Enter');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices.getByText('M1-review.docx is ready to be sent.')).toBeVisible();

  const folder = join(app.home, 'programmes');
  const sent = join(folder, 'M1-review.docx');
  await changedDocument(sent, join(folder, 'back.docx'), (path, text) => reviewed('Nobody planned it.', path, text));
  writeFileSync(join(folder, 'other.docx'), 'PK no document');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in what came back…' }).press('Enter');
  await (await choosing).setFiles(['back.docx', 'M1-review.docx', 'other.docx'].map((name) => join(folder, name)));
  const told = page.getByRole('dialog', { name: 'What came back' });
  await expect(told).toContainText('From Ilze');
  await expect(told).toContainText('1 thread, 1 comment, 1 suggestion');
  await expect(told).toContainText('From Bo');
  await expect(told).toContainText('Nothing proves who it is from.');
  await expect(told).toContainText('Nobody wrote anything in it.');
  await expect(told.getByRole('listitem').last()).toHaveAttribute('data-failed', 'true');
  await told.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByRole('article', { name: 'Comment by Ilze' })).toContainText('Really nobody?');
  await expect(page.getByRole('article', { name: 'Comment by Ilze' })).toContainText('I doubt it too.');
  await expect(page.getByText('designed')).toBeVisible();

  await notices.getByRole('button', { name: 'Close' }).press('Enter');
  await page.getByRole('button', { name: 'Report…' }).press('Enter');
  const report = page.getByRole('dialog', { name: 'Report of the review of M1' });
  // What the kit said of the button that was at work stays for a while after the button went.
  await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0, { timeout: 20_000 });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await report.getByRole('button', { name: /^(As|.* As)$/ }).press('Enter');
  await page.getByRole('option', { name: 'A web page' }).press('Enter');
  await report.getByRole('button', { name: 'Save the file…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(notices.getByText('M1-report.html is saved.')).toBeVisible();
  expect(readFileSync(join(folder, 'M1-report.html'), 'utf8')).toMatch(/Really nobody\?[\s\S]*designed/);
  expect(problems).toEqual([]);
});
