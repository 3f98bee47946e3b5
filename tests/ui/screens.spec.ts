/** The screens: what axe says of them, that no language is half translated, and what keys alone can do. */

import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { expectNoEnglish } from './no-english.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
let app: RunningApp;

test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

/** In both schemes. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeOn(page).withTags(tags).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
    expect(found).toEqual([]);
  }
}

test('axe finds nothing on the start screen, in Write and in Publish, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const problems = watchConsole(page);
  await page.goto(app.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page);
  await openSample(page, app);
  await expectAccessible(page);
  await page
    .getByRole('textbox', { name: /^Text of the page/ })
    .getByText('Twelve furniture makers')
    .click();
  const question = page
    .getByRole('region', { name: 'Single choice' })
    .getByRole('textbox', { name: 'Question or statement' });
  await expect(question).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('heading', { name: 'Publish a module' }).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  // The page goes first: one that outlives its core would complain of that.
  await page.close();
});

test('switching the language leaves no English on any screen', async ({ page }) => {
  await page.goto(app.url);
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page
      .getByRole('button')
      .filter({ hasText: /^(Settings|Indstillinger|Inställningar|Iestatījumi)$/ })
      .click();
    await page.getByRole('dialog').getByRole('button').first().click();
    await page.getByRole('option', { name: interfaceLanguages[language] }).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
  await page.getByRole('button', { name: 'Atvērt parauga programmu' }).click();
  await page.locator('[data-block]').first().waitFor();
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    await expectNoEnglish(page, language);
    await page.keyboard.press('Escape');
    for (const [key, pane] of [
      ['Control+3', 'review'],
      ['Control+4', 'pilot'],
      ['Control+5', 'publish'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(`[data-pane="${pane}"]`).waitFor();
      await expectNoEnglish(page, language);
    }
    await page.keyboard.press('Control+2');
    await page.locator('[data-block]').first().waitFor();
  }
});

test('the outline is worked by keys alone, each step is undone, and moves are said aloud', async ({ page }) => {
  await openSample(page, app);
  const outline = page.getByRole('treegrid', { name: 'Outline' });
  const titles = () =>
    outline
      .getByRole('row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? row.textContent));
  await outline.getByRole('row', { name: 'A name is not a cluster' }).click();
  const before = await titles();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(titles).not.toEqual(before);
  await expect(page.locator('[aria-live]', { hasText: '1 of 3 in What a cluster is' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect.poll(titles).toEqual(before);
  await outline.getByRole('row', { name: 'A name is not a cluster' }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Signs of life');
  await page.keyboard.press('Enter');
  await expect(outline.getByRole('row', { name: 'Signs of life' })).toBeVisible();
  await outline.getByRole('row', { name: 'Signs of life' }).click();
  await page.keyboard.press('Control+d');
  await expect(outline.getByRole('row', { name: 'Signs of life' })).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(outline.getByRole('row', { name: 'Signs of life' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(outline.getByRole('row', { name: 'Signs of life' })).toHaveCount(2);
});

test('commands, panes and shortcuts are reached from the keyboard', async ({ page }) => {
  await openSample(page, app);
  // Each workspace has the number of its place.
  const tabs = page.getByRole('navigation', { name: 'Workspaces' }).getByRole('button');
  for (const at of [0, 2, 1]) {
    await page.keyboard.press(`Control+${at + 1}`);
    await expect(tabs.nth(at)).toHaveAttribute('aria-current', 'page');
  }
  await page.locator('[data-block]').first().waitFor();

  const palette = page.getByRole('dialog', { name: 'Commands' });
  const ask = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(words);
    await expect(palette.getByRole('menuitem').first()).toBeVisible();
  };
  await ask('publ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Publish a module' })).toBeVisible();
  // A page by its name, wherever one is; then something put on it; and a language.
  await ask('facilitators role'.replace('rs', "r's"));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the page' })).toHaveValue("The facilitator's role");
  await ask('insert table');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pane="page"] table').first()).toBeVisible();
  await ask('language sv');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('english');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // Escape closes it at once, with words in its field too.
  await ask('add page');
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);

  // In text a question mark is one; elsewhere it asks for the sheet, as F1 does anywhere.
  const sheetOfKeys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.getByRole('textbox', { name: /^Text of the page/ }).focus();
  await page.keyboard.press('?');
  await expect(sheetOfKeys).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(sheetOfKeys).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('treegrid').getByRole('row', { selected: true }).focus();
  await page.keyboard.press('?');
  const keysOf = (group: string) => sheetOfKeys.getByRole('region', { name: group });
  await expect(keysOf('At the beginning of a line')).toContainText('## ␣');
  await expect(keysOf('Outline')).toContainText('F2');
  await expect(keysOf('Go')).toContainText('Ctrl 2');
  await expect(keysOf('Edit')).toContainText('Alt ↑');
  await page.keyboard.press('Escape');
  // What the palette has the menu has too, each group in its own.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Outline' }).hover();
  await page.getByRole('menuitem', { name: 'Add page' }).click();
  await expect(page.getByRole('treegrid').getByRole('textbox')).toHaveValue('New page');
  await page.keyboard.press('Escape');

  const panes: (string | null)[] = [];
  for (let round = 0; round < 4; round++) {
    await page.keyboard.press('F6');
    panes.push(
      await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null),
    );
  }
  expect(new Set(panes)).toEqual(new Set(['outline', 'tools', 'page', 'inspector']));
  // A small screen, a large one with its letters at twice their size, and at four times: no pane lies over another, none is out of
  // reach, and nothing but a table goes beyond the side of the window.
  for (const [width, height] of [
    [1024, 700],
    [720, 450],
    [320, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Control+k');
    await expect.soft(palette, `the palette at ${width}`).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    for (const button of await page.locator('header').first().getByRole('button').all()) {
      const box = await button.boundingBox();
      expect.soft((box?.x ?? 0) + (box?.width ?? 0), `at ${width}: ${await button.innerText()}`).toBeLessThan(width);
    }
    const inspector = page.locator('[data-pane="inspector"]');
    await inspector.getByRole('tab').last().scrollIntoViewIfNeeded();
    const [beside, text] = [await inspector.boundingBox(), await page.locator('[data-pane="page"]').boundingBox()];
    const [side, sheet] = [beside ?? { x: 0, y: 0, width: 0 }, text ?? { x: 0, y: 0, width: 0, height: 0 }];
    expect.soft(side.width, `the inspector at ${width}`).toBeGreaterThan(200);
    const isBeside = sheet.x + sheet.width <= side.x + 1;
    expect.soft(isBeside || sheet.y + sheet.height <= side.y + 1, `the page at ${width}`).toBe(true);
    expect.soft(sheet.width, `the page at ${width}`).toBeGreaterThan(Math.min(width, 400) - 10);
    await expect.soft(inspector.getByRole('tab').last(), `the inspector at ${width}`).toBeInViewport({ ratio: 1 });
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, textarea, [role="row"], p')]
        .filter((one) => !one.closest('[data-slate-editor] table') && one.getClientRects().length > 0)
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect.soft(beyond, `beyond the side at ${width}`).toEqual([]);
  }
});

test('a programme reopens where it was left', async ({ page }) => {
  await openSample(page, app);
  // Waited for from before what has it kept: it may be on its way before the page is drawn.
  const kept = (place: string) =>
    page.waitForResponse(
      (response) =>
        response.url().endsWith('/call/settings.set') && (response.request().postData() ?? '').includes(place),
    );
  const row = page.getByRole('treegrid').getByRole('row', { name: "The facilitator's role" });
  const selected = kept(`"selected":"${await row.getAttribute('data-key')}"`);
  await row.click();
  await expect(page.getByRole('textbox', { name: 'Title of the page' })).toHaveValue("The facilitator's role");
  await selected;
  // Where it was read to is kept too, and a reload opens it again by itself.
  const frame = page.locator('[data-scroll="page"]');
  const scrolled = kept('"scroll":300');
  await frame.evaluate((element) => element.scrollTo(0, 300));
  await scrolled;
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title of the page' })).toHaveValue("The facilitator's role");
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBe(300);
  await expect(page.getByText('here it can only be read')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Title of the page' }).fill('Changed after the reload');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Changed after the reload' })).toBeVisible();
  // What was written a moment before the page went is sent as it goes.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('textbox', { name: 'Title of the page' }).fill('Written last');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title of the page' })).toHaveValue('Written last');
  // What was closed stays closed.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Close programme' }).click();
  await page.getByRole('button', { name: 'Open the sample programme' }).waitFor();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the sample programme' })).toBeVisible();
});
