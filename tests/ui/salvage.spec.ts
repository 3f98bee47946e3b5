/** A damaged programme, opened: what it still holds is saved by one key, and what is gone is said. */

import { axeOn } from './axe.ts';
import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '../../shared/base/result.ts';
import { createSample } from '../../electron/core/project/sample.ts';
import { removeHome, startApp, watchConsole } from './app.ts';

test('what a damaged programme still holds is saved by one key, opened, and what is gone is said', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-app-'));
  const path = join(home, 'Cluster.mwp');
  await unwrap(await createSample(path, new URL('../../dist/assets/', import.meta.url).pathname)).close();
  const bytes = readFileSync(path);
  // One letter of a sentence that stands in the first module.
  const at = bytes.indexOf('Twelve furniture makers');
  expect(at).toBeGreaterThan(0);
  bytes.write('t', at);
  writeFileSync(path, bytes);

  const app = await startApp({ home, file: path });
  const problems = watchConsole(page);
  await page.goto(app.url);
  const notice = page.getByRole('region', { name: 'Notices' });
  await expect(notice).toContainText('This file is damaged');
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await notice.getByRole('button', { name: 'Save what can be read' }).press('Enter');
  await expect(notice).toContainText('Salvaged into “Cluster salvaged.mwp”');
  await expect(notice).toContainText('Cannot be read any more: 1.');
  await expect(page.locator('footer')).toContainText('Cluster salvaged.mwp');
  await expect(page.locator('[data-pane="outline"]')).toContainText('Cluster facilitation basics');
  expect(readFileSync(path).equals(bytes)).toBe(true);
  // Settings are written in the same folder, by a part of their own for a moment.
  await expect.poll(() => readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([]);
  await page.close();
  await app.stop();
  removeHome(home);
  expect(problems).toEqual([]);
});
