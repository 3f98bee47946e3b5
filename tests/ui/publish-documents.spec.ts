/** Documents out of Publish: each is chosen by its name, has its own choices, and its file has the ending of its kind. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createSample } from '../../electron/core/project/sample.ts';
import { unwrap } from '../../shared/base/result.ts';
import { readZip } from '../oracles/zip.ts';
import { assets } from '../unit/output/project.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-documents-'));
  const path = join(home, 'sample.mwp');
  await unwrap(await createSample(path, assets)).close();
  app = await startApp({ home, file: path });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function choose(page: Page, name: string, option: string): Promise<void> {
  await page
    .locator('[data-pane="publish"]')
    .getByRole('button', { name: new RegExp(`${name}$`) })
    .click();
  await page.getByRole('option', { name: option }).click();
}

/** The files of what is saved, under the name that is proposed for it. */
async function made(page: Page, name: string): Promise<ReadonlyMap<string, Buffer>> {
  await page.getByRole('button', { name: 'Make the document…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toHaveValue(name);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  const where = (await page.locator('[data-pane="publish"]').getByText(/^\//).first().textContent()) ?? '';
  return readZip(join(where, name));
}

test('a guide, a workbook and slides are made, the guide alone with what is right', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await choose(page, 'Format', 'Facilitator’s guide');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  const document = 'word/document.xml';
  const guide = await made(page, 'B1-guide.docx');
  expect(guide.get(document)?.toString()).toContain('Expect the lists to be heavy on firms');
  await choose(page, 'Format', 'Workbook for participants');
  await choose(page, 'In the workbook', 'All of the module');
  const workbook = await made(page, 'B1-workbook.docx');
  expect(workbook.get(document)?.toString()).toContain('Three worlds, three clocks');
  expect(workbook.get(document)?.toString()).not.toContain('Expect the lists to be heavy on firms');
  await choose(page, 'Format', 'Slides with notes (PowerPoint)');
  const slides = await made(page, 'B1-slides.pptx');
  expect(slides.get('ppt/slides/slide1.xml')?.toString()).toContain('Cluster facilitation basics');
  expect(problems).toEqual([]);
});
