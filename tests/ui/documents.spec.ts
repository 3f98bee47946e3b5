/** Documents from the Publish screen: each is made by its button under its own name, and seen in the preview before. */

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp, type RunningApp } from './app.ts';

let app: RunningApp;

test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-documents-'));
  const path = join(home, 'documents.mwp');
  const blocks = [
    { type: 'paragraph' as const, children: [{ text: 'Twelve firms share a postcode.' }] as [{ text: string }] },
  ];
  await unwrap(
    await createProjectFile(path, programme({ blocks, module: { passMark: null, completion: everyPage } }), ''),
  ).close();
  app = await startApp({ home, file: path });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('a document is seen in the preview and made under its own name: printed, as a book, as text', async ({ page }) => {
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.getByRole('button', { name: 'Publish…' }).click();
  for (const [format, id, ending, head, seen] of [
    ['PDF', 'pdf', '.pdf', '%PDF-1.4', 'Twelve firms share a postcode.'],
    ['EPUB (e-book)', 'epub', '.epub', 'PK', 'Contents'],
    ['Markdown', 'md', '.zip', 'PK', '# Clusters'],
  ] as const) {
    await page
      .locator('[data-pane="publish"]')
      .getByRole('button', { name: /Format$/ })
      .click();
    await page.getByRole('option', { name: format, exact: true }).click();
    await expect(page.getByRole('button', { name: 'Try it' })).toHaveCount(0);
    await page.keyboard.press('F12');
    const preview = page.getByRole('dialog', { name: 'Preview' });
    const content = page.frameLocator('iframe[title="Preview"]');
    await expect(content.getByText(seen).first()).toBeVisible();
    await preview.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('button', { name: 'Make the document…' }).click();
    await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).click();
    const name = `B1-${id}${ending}`;
    // The notice names it too.
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    const made = readdirSync(app.home, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(name));
    expect(
      readFileSync(join(app.home, made ?? name))
        .subarray(0, head.length)
        .toString('latin1'),
    ).toBe(head);
  }
});
