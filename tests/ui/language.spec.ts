/** What stays on the screen while another language is chosen follows it, and what the kit says by itself is in it too. */

import { expect, test } from '@playwright/test';
import { openSample, removeHome, startApp } from './app.ts';

test('a notice and the names of expanders follow the language that is chosen', async ({ page }) => {
  const app = await startApp();
  await openSample(page, app);
  const outline = page.locator('[data-pane="outline"]');
  await outline.getByRole('row', { name: 'A name is not a cluster' }).click();
  await page.keyboard.press('Delete');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices.getByRole('button', { name: 'Undo' })).toBeVisible();
  // Within the time that a notice stays, however slow the machine.
  const switched = await page.evaluate(async () => {
    const later = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const press = async (found: HTMLElement | undefined) => {
      found?.click();
      await later();
      await later();
    };
    await press([...document.querySelectorAll<HTMLElement>('footer button')].at(-1));
    await press(
      [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((one) => /Latvie/.test(one.innerText)),
    );
    while (document.documentElement.lang !== 'lv') await later();
    await later();
    const notice = document.querySelector<HTMLElement>('section[data-react-aria-top-layer]');
    return notice?.innerText ?? '';
  });
  expect(switched).toContain('Atsaukt');
  expect(switched).not.toMatch(/Undo|Deleted/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
  const names = await outline
    .locator('[slot="chevron"], [class*="chevron"]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => /expand|collapse/i.test(name))).toEqual([]);
  await app.stop();
  removeHome(app.home);
});
