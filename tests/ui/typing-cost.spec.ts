/** What a key costs while typing: React writes to the screen once, and only the block and its inspector are rendered. */

import { expect, test } from '@playwright/test';
import { openSample, removeHome, startApp, watchConsole } from './app.ts';

interface Counter {
  commits: number;
}
declare global {
  // What React's own tools listen through; it calls this after each write to the screen.
  var __REACT_DEVTOOLS_GLOBAL_HOOK__: unknown;
  var counter: Counter;
}

const keys = 20;

test('a key writes to the screen once; outline, toolbar and frame take no part in it', async ({ page }) => {
  const app = await startApp();
  const problems = watchConsole(page);
  await page.addInitScript(() => {
    globalThis.counter = { commits: 0 };
    globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: () => (globalThis.counter.commits += 1),
    };
  });
  await openSample(page, app);
  const words = page.locator('[data-slate-editor] p').first();
  await words.click();
  await page.keyboard.press('End');
  // The first key says that something is unsaved.
  await page.keyboard.press('x');
  await expect(words).toContainText('x');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  // Whatever is saved from here on stays on its way: how often that is depends on how fast the machine types.
  await page.route('**/call/project.commit', () => undefined);
  await page.evaluate(() => (globalThis.counter.commits = 0));
  await page.keyboard.type('abcdefghijklmnopqrst');
  await expect(words).toContainText('abcdefghijklmnopqrst');
  const commits = await page.evaluate(() => globalThis.counter.commits);
  expect(commits).toBeGreaterThan(0);
  // And a few for the state of saving.
  expect(commits).toBeLessThanOrEqual(keys + 6);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});
