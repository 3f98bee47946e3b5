/** In suggest mode what others suggest stays in the text, at its words, also where those go into a paragraph of their own. */

import { expect, test, type Page } from '@playwright/test';
import { openSample, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

/** Words that stand there and would go, and those that would come. */
function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...[...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('removed-') ? [...ranges].map(String) : [])),
    ...[...document.querySelectorAll<HTMLElement>('[data-ghost]')].map((one) => `+${one.dataset['ghost']}`),
  ]);
}

test('what others suggest is seen beside what one suggests, and follows its words', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  const theirs = expect.arrayContaining(['Nobody', '+Hardly anybody', '+No one had']);
  await expect.poll(() => marked(page)).toEqual(theirs);
  await sheet(page).focus();
  await page.keyboard.press('Control+Shift+X');
  await page.keyboard.type('Anna Berzina');
  await page.keyboard.press('Enter');
  await page.locator('[data-mode="suggesting"]').waitFor();
  await expect.poll(() => marked(page)).toEqual(theirs);

  // Written before them, they go along; made two before them, they are in the second half.
  const paragraph = sheet(page).locator('[data-block]').filter({ hasText: 'Nobody planned it' });
  await sheet(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Look: ');
  await expect.poll(() => marked(page)).toEqual(theirs);
  const before = (await paragraph.first().innerText()).indexOf('Nobody') - 'Look: '.length;
  for (let step = 0; step < before; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(paragraph).not.toContainText('Look: ');
  await expect.poll(() => marked(page)).toEqual(theirs);
  await expect(paragraph.locator('[data-ghost="Hardly anybody"]')).toHaveCount(1);
  expect(problems).toEqual([]);
});
