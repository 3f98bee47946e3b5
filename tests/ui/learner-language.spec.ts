/** The language of learners on Publish: all that the player speaks, in their own names, and which nobody has vouched for. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSample } from '../../electron/core/project/sample.ts';
import { unwrap } from '../../shared/base/result.ts';
import { learnerLanguageTags } from '../../shared/words/learner-languages.ts';
import { assets } from '../unit/output/project.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-learner-language-'));
  const path = join(home, 'sample.mwp');
  await unwrap(await createSample(path, assets)).close();
  app = await startApp({ home, file: path });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

test('is one of all that there are, and a translation that nobody has read is said to be one', async ({ page }) => {
  const problems = watchConsole(page);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Publish…' }).click();
  const unread = page.getByText('are a translation that no native speaker has read yet');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(unread).toHaveCount(0);
  await page.getByRole('button', { name: /Language of buttons and messages$/ }).click();
  await expect(page.getByRole('option')).toHaveCount(learnerLanguageTags.length + 1);
  await page.getByRole('option', { name: 'Polski (not yet read by a native speaker)' }).click();
  await expect(unread).toHaveText(/^The player’s words in Polski /);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  // Worked out of the player's content, in whose language the words have to be there.
  await page.getByText('What your LMS will be told, and when').click();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  expect(problems).toEqual([]);
});
