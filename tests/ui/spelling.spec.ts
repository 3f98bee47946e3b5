/** Spelling by keys alone: what is misspelt is marked without touching the page, gone to, corrected, ignored. */

import { expect, test, type Page } from '@playwright/test';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';
import { axeOn } from './axe.ts';

const app = appForEach();

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const menu = (page: Page) => page.getByRole('menu', { name: /^Misspelt/ });

function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('spelling') ?? [])].map(String).toSorted());
}

const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

test('a misspelt word is marked, gone to, corrected in one step and taken back; another is ignored', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Words');
  await page.keyboard.type('We recieve the feedbak of ISO 9001 at www.exampel.org and go on. ');
  await expect.poll(() => marked(page)).toEqual(['feedbak', 'recieve']);
  // No second checker's line under it.
  await expect(sheet(page)).toHaveAttribute('spellcheck', 'false');

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('recieve');
  await page.keyboard.press('Control+.');
  await expect(menu(page).getByRole('menuitem').first()).toHaveText('receive');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText('We receive the');
  await expect.poll(() => marked(page)).toEqual(['feedbak']);
  await expect(sheet(page)).toBeFocused();
  // The caret is behind the word.
  await page.keyboard.type('d');
  await expect(sheet(page)).toContainText('We received the');
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toContainText('We receive the');
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toContainText('We recieve the');
  await expect.poll(() => marked(page)).toEqual(['feedbak', 'recieve']);

  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('feedbak');
  await page.keyboard.press('Control+.');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.type('ignore');
  await expect(menu(page).getByRole('menuitem', { name: 'Ignore' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual(['recieve']);
  await expect(sheet(page)).toContainText('feedbak');
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('recieve');

  await page.keyboard.press('Control+.');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(menu(page).getByRole('menuitem', { name: 'Add to the programme’s words' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('F7');
  await expect(page.getByText('No misspelling on this page.').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => marked(page)).toEqual(['recieve']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('Control+.');
  await expect(menu(page).getByRole('menuitem')).toHaveText('Remove from the programme’s words');
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual(['recieve']);
  expect(problems).toEqual([]);
});

test('fields of a card are checked in the language of the module, and answers that count as right are not', async ({
  page,
}) => {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'New programme…' }).click();
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill('Ord');
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('option', { name: /Danish|Dansk/ }).click();
  await page.getByRole('textbox', { name: 'Title of the programme' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).click();
  await sheet(page).click();
  await page.keyboard.type('/short');
  await page.keyboard.press('Enter');
  const field = page.locator('[data-field]:focus');
  await expect(field).toBeVisible();
  await page.keyboard.type('Hvad er et læringmål for undervisningsmaterialet? ');
  await expect.poll(() => marked(page)).toEqual(['læringmål']);
  await page.getByRole('button', { name: 'Add another answer' }).press('Enter');
  await page.keyboard.type('zxqv svarrr her ');
  await expect(page.locator('[data-verbatim]')).toHaveText('zxqv svarrr her ');
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual(['læringmål']);
  // From the page, into the field that nobody writes in.
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('læringmål');
  await page.keyboard.press('Control+.');
  await expect(menu(page).getByRole('menuitem').first()).toHaveText('læringsmål');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field]:focus')).toHaveText(/læringsmål for/);
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-field]').getByText('læringmål')).toBeVisible();
  await expect.poll(() => marked(page)).toEqual(['læringmål']);
});

test('cells and inline code, and the menu of the pointer', async ({ page }) => {
  await startProgramme(page, app, 'Places');
  await page.keyboard.type('Run ');
  await page.keyboard.press('Control+e');
  await page.keyboard.type('qwxzv');
  await page.keyboard.press('Control+e');
  await page.keyboard.type(' wrold ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  await page.keyboard.type('tabel cel ');
  await expect.poll(() => marked(page)).toEqual(['cel', 'tabel', 'wrold']);
  const at = await page.evaluate(() => {
    const words = [...(CSS.highlights.get('spelling') ?? [])] as Range[];
    const {
      left = 0,
      top = 0,
      width = 0,
      height = 0,
    } = words.find((word) => word.toString() === 'tabel')?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'table', exact: true }).click();
  await expect(page.getByRole('cell').first()).toContainText('table cel');
  await expect.poll(() => marked(page)).toEqual(['cel', 'wrold']);

  // Off, nothing is marked and no other checker begins.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Settings');
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: 'Check spelling' }).press(' ');
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual([]);
  await expect(sheet(page)).toHaveAttribute('spellcheck', 'false');
});

test('a dictionary that cannot be read is said once, and writing goes on', async ({ page }) => {
  await page.route('**/call/spelling.check', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'spelling.unreadable', params: { language: 'en' } } } }),
  );
  await startProgramme(page, app, 'Missing');
  await page.keyboard.type('We recieve it. ');
  const said = page.getByText('The dictionary for this language cannot be read (en).');
  await expect(said.first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().press('Enter');
  await sheet(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('And wrold. ');
  await page.keyboard.press('F7');
  await expect(page.getByText(/^No dictionary for this language: English/).first()).toBeVisible();
  await expect(sheet(page)).toContainText('We recieve it. And wrold.');
  await expect(page.getByRole('region', { name: 'Notices' }).getByText('cannot be read')).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});
