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
  await expect(page.getByText('No misspelling in this module.').first()).toBeVisible();
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
  // Texts say so; what the card says of itself is in the language of the screen.
  const language = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((one) => one.closest('[lang]')?.getAttribute('lang'));
  const parts = ['[data-slate-editor]', '[data-field]:focus', 'textarea', '[data-block] header'];
  expect(await Promise.all(parts.map(language))).toEqual(['da', 'da', 'da', 'en']);
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

test('F7 goes on through the pages of the module, and says where its end was', async ({ page }) => {
  await startProgramme(page, app, 'Pages');
  await page.keyboard.type('One wrold is here. ');
  for (const [name, words] of [
    ['Clean', 'All of this is right. '],
    ['Last', 'Here is the feedbak at last. '],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Add page');
    await expect(page.getByRole('menuitem').first()).toContainText('Add page');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-pane="outline"] input')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('row', { name }).click();
    await page.getByRole('textbox', { name: `Text of the page ${name}` }).click();
    await page.keyboard.type(words);
  }
  const title = page.getByRole('textbox', { name: 'Title of the page' });
  const said = page.getByRole('region', { name: 'Notices' }).getByText('That was the end of the module.');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('feedbak');
  await expect(said).toHaveCount(0);
  // The rest of the last page, then around to the first.
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('wrold');
  await expect(title).toHaveValue('New page');
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().click();
  await sheet(page).focus();
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('feedbak');
  await expect(title).toHaveValue('Last');
  await expect(sheet(page)).toBeFocused();
  await expect(said).toHaveCount(0);
  await page.keyboard.press('Control+.');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText('feedback');
});

test('in forced colours a misspelt word is underlined and not as one that is selected', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await startProgramme(page, app, 'Forced');
  await page.keyboard.type('We wrold go ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask feedbak ');
  await page.keyboard.press('Control+Home');
  await expect.poll(() => marked(page)).toEqual(['feedbak', 'wrold']);
  for (const [wrong, right] of [
    ['wrold', 'We'],
    ['feedbak', 'Ask'],
  ] as const) {
    const word = await looksOf(page, wrong);
    expect(word.ground).toBe((await looksOf(page, right)).ground);
    await page.evaluate(() => CSS.highlights.get('spelling')?.clear());
    expect((await looksOf(page, wrong)).picture, 'the mark is seen').not.toBe(word.picture);
    await page.mouse.dblclick(word.box.x + 10, word.box.y + 10);
    await expect.poll(() => selected(page)).toMatch(wrong);
    expect((await looksOf(page, wrong)).ground, 'a selection is another ground').not.toBe(word.ground);
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    await expect.poll(() => marked(page)).toEqual(['feedbak', 'wrold']);
  }
});

/** How a word is drawn: its box, its picture, and the colour of most of that. */
async function looksOf(page: Page, word: string) {
  const box = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement?.closest('[data-slate-editor]') ? (node.nodeValue?.indexOf(text) ?? -1) : -1;
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      break;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, word);
  const picture = (await page.screenshot({ clip: box, caret: 'hide' })).toString('base64');
  const ground = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
    const counts = Map.groupBy(pixels, (pixel) => pixel);
    return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
  }, picture);
  return { box, picture, ground };
}

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

test('a misspelt word of a title is marked while somebody is at it, corrected from its menu, and taken back', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Words');
  const title = page.getByRole('textbox', { name: 'Title of the page' });
  const underlined = () =>
    page.evaluate(() => [...(CSS.highlights.get('spelling-field') ?? [])].map(String).toSorted());
  await title.fill('Recieve the feedbak');
  // The last word may not be finished.
  await expect.poll(underlined).toEqual(['Recieve']);
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+.');
  await expect(menu(page).getByRole('menuitem', { name: 'Receive', exact: true })).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await menu(page).getByRole('menuitem', { name: 'Receive', exact: true }).click();
  await expect(title).toHaveValue('Receive the feedbak');
  await expect(title).toBeFocused();
  await expect.poll(underlined).toEqual(['feedbak']);
  // Where it is seen is where it stands.
  const [word, field] = await page.evaluate(() => {
    const [range] = CSS.highlights.get('spelling-field') ?? [];
    return [(range as Range).getBoundingClientRect(), document.activeElement?.getBoundingClientRect()].map((box) =>
      box?.toJSON(),
    ) as [DOMRect, DOMRect];
  });
  expect((word.top + word.bottom) / 2).toBeCloseTo((field.top + field.bottom) / 2, -1);
  await page.mouse.click(word.left + word.width / 2, word.top + word.height / 2, { button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'feedback', exact: true }).click();
  await expect(title).toHaveValue('Receive the feedback');
  await expect.poll(underlined).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('Receive the feedbak');
  await sheet(page).click();
  await expect.poll(underlined).toEqual([]);
  expect(problems).toEqual([]);
});
