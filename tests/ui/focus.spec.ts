/** Keys, menus and the inspector mean what is shown: after something was added, undone or saved too. */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { openSample, startProgramme } from './app.ts';
import { appForEach } from './app-for-each.ts';

const app = appForEach();

const outline = (page: Page) => page.getByRole('treegrid', { name: 'Outline' });
const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

async function choose(page: Page, row: string | RegExp, entry: string): Promise<void> {
  const found = outline(page).getByRole('row', { name: row });
  await found.hover();
  await found.getByRole('button', { name: /^Actions/ }).click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  // Where it was asked for, and not in the corner of the window.
  const [asked, opened] = [await found.boundingBox(), await menu.boundingBox()];
  expect.soft(opened?.x, `the menu of ${String(row)}`).toBeGreaterThan((asked?.x ?? 0) + 40);
  await menu.getByRole('menuitem', { name: entry }).click();
}

test('what was added has the keys, the inspector and the page, and undo goes to the page it changes', async ({
  page,
}) => {
  await openSample(page, app);
  const first = await sheet(page).getAttribute('aria-label');
  const exercise = sheet(page).locator('[data-type="exercise"], [data-exercise]').first();
  await ((await exercise.count()) ? exercise : sheet(page).getByText('Drive through')).click();
  await page.getByRole('tab', { name: 'Block' }).click();

  await choose(page, /Keeping it going/, 'Add page');
  await expect(sheet(page)).toHaveAttribute('aria-label', /New page/);
  const panel = page.getByRole('tabpanel');
  await expect.soft(panel).not.toContainText(/Question|Level of the heading/);
  await expect.soft(page.getByRole('tab', { name: 'Block' })).toHaveAttribute('aria-selected', 'false');

  // It is being named at once.
  const name = outline(page).getByRole('textbox', { name: 'Rename' });
  await expect(name).toHaveValue('New page');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await expect.soft(outline(page).getByRole('textbox')).toHaveValue('New page');
  await page.keyboard.press('Escape');

  await choose(page, /^B1/, 'Add unit');
  await expect.soft(outline(page).getByRole('textbox')).toHaveValue('New unit');
  await page.keyboard.press('Escape');
  await expect(outline(page).getByRole('row', { name: /New unit/ })).toBeFocused();
  // With a page to write on, which is seen, in one step.
  await expect.soft(outline(page).getByRole('row', { name: 'New page' })).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect.soft(outline(page).getByRole('row', { name: /New unit/ })).toHaveCount(0);
  await expect.soft(outline(page).getByRole('row', { name: 'New page' })).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await outline(page)
    .getByRole('row', { name: /New unit/ })
    .click();
  await page.keyboard.press('Delete');
  await expect.soft(outline(page).getByRole('row', { name: /New unit/ })).toHaveCount(0);
  await expect.soft(outline(page).getByRole('row', { name: /^B1/ })).toHaveCount(1);

  await outline(page).getByRole('row', { name: 'New page' }).click();
  await sheet(page).click();
  await page.keyboard.type('Written here.');
  await outline(page).getByRole('row', { name: 'A name is not a cluster' }).click();
  await expect(sheet(page)).not.toHaveAttribute('aria-label', /New page/);
  await page.keyboard.press('Control+z');
  await expect.soft(sheet(page)).toHaveAttribute('aria-label', /New page/);
  await expect.soft(sheet(page)).not.toContainText('Written here.');

  await page.getByRole('button', { name: 'Add module' }).click();
  await expect.soft(sheet(page)).toHaveAttribute('aria-label', /New page/);
  await sheet(page).click();
  await page.keyboard.type('At once.');
  await expect.soft(sheet(page)).toContainText('At once.');
  expect(first).not.toBeNull();
});

test('Enter in the name saves a new programme', async ({ page }) => {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'New programme…' }).click();
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill('By Enter');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled();
  await dialog.getByRole('textbox').press('Enter');
  await expect(sheet(page)).toBeVisible();
});

test('letters pressed in the matrix set roles, also after a goal was written', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  await page.getByRole('button', { name: 'Add goal' }).click();
  await page.keyboard.type('Explain it');
  const grid = page.getByRole('grid');
  await grid.getByRole('rowheader').first().click();
  await expect.soft(grid.getByRole('rowheader').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const cell = grid.locator(':focus');
  const before = await cell.getAttribute('aria-label');
  await page.keyboard.press('t');
  await expect(cell).not.toHaveAttribute('aria-label', before ?? '');
  // Coming back to the view is no reason to take the focus either.
  await page.getByRole('button', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  await expect(grid).toBeVisible();
  await expect.soft(page.getByRole('button', { name: 'Goals & alignment' })).toBeFocused();

  // In Write the new goal's gaps are told beside the page, with the way back to them.
  await page.keyboard.press('Control+2');
  await expect(page.locator('[data-minutes]')).toHaveText(/^\d+ min( · .+ \d+)+$/);
  await expect(outline(page).getByRole('row', { name: 'What a cluster is' })).toContainText(/\d+ min/);
  await page.getByRole('link', { name: /^\d+ gaps: G\d+ not taught$/ }).click();
  await expect(page.getByRole('tab', { name: /^Gaps/ })).toHaveAttribute('aria-selected', 'true');
});

test('a notice offers to undo what it says and nothing else, and an error outlasts what came after it', async ({
  page,
}) => {
  await openSample(page, app);
  const notices = page.getByRole('region', { name: 'Notices' });
  await page.keyboard.press('Control+o');
  writeFileSync(join(app.home, 'programmes', 'Broken.mwp'), 'no programme');
  const picker = page.getByRole('dialog');
  await picker.getByRole('button', { name: 'Programmes' }).click();
  await picker.getByRole('row', { name: 'Broken.mwp' }).dblclick();
  await expect(notices).toContainText('This is not a Modulewright programme.');
  // The one that is open stays so.
  await expect.soft(outline(page).getByRole('row', { name: /^B1/ })).toBeVisible();

  // Each is taken away where the one before was.
  const offers = notices.getByRole('button', { name: 'Undo' });
  await outline(page).getByRole('row', { name: 'A name is not a cluster' }).click();
  for (let count = 0; count < 3; count++) {
    await outline(page).getByRole('row', { selected: true }).press('Delete');
    await expect.soft(offers).toHaveCount(1);
  }
  await expect.soft(notices).toContainText('This is not a Modulewright programme.');
  await offers.first().click();
  await expect.soft(offers).toHaveCount(0);

  await outline(page).getByRole('row', { selected: true }).press('Delete');
  await expect.soft(offers).toHaveCount(1);
  const title = page.getByRole('tabpanel').getByRole('textbox', { name: 'Title' });
  await title.fill('Written since');
  await expect.soft(offers).toHaveCount(0);
  await expect(title).toHaveValue('Written since');
});

test('keys do nothing behind a dialog, and undo takes nothing back that the field it is pressed in does not show', async ({
  page,
}) => {
  await openSample(page, app);
  await sheet(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Kept. ');
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const key of ['Control+z', 'Control+f', 'Control+5', 'F12']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.soft(sheet(page)).toContainText('Kept.');
  await expect.soft(page.getByRole('textbox', { name: 'Find', exact: true })).toHaveCount(0);

  await outline(page).getByRole('row', { selected: true }).press('F2');
  await page.keyboard.type('New name');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect.soft(sheet(page)).toContainText('Kept.');

  // What a dialog shows of the programme itself is taken back where it is seen.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Glossary', exact: true }).click();
  const word = page.getByRole('dialog').getByRole('textbox', { name: 'Term' });
  const before = await word.inputValue();
  await word.fill('Something else');
  await word.press('Control+z');
  await expect.soft(word).toHaveValue(before);
});

test('a command of the palette takes the focus where it leads, and a dialog that it opens gives it back', async ({
  page,
}) => {
  await openSample(page, app);
  await expect(outline(page)).toBeVisible();
  const commands = page.getByRole('button', { name: /^Commands/ });
  const run = async (command: string): Promise<void> => {
    await commands.click();
    await page.getByRole('searchbox').fill(command);
    await page.keyboard.press('Enter');
  };
  await run('Next pane');
  await expect(page.locator('[data-pane="outline"] :focus')).toBeVisible();
  await run('Settings');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(commands).toBeFocused();
  await run('Goals of the block or page');
  await expect(page.locator('[data-goals] :focus')).toBeVisible();
});

test('Find gives the focus back to the page that it was asked for on', async ({ page }) => {
  await openSample(page, app);
  await sheet(page).getByText('Drive through').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('region');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.type('Typed on. ');
  await expect(sheet(page)).toContainText('Typed on. ');
});

test('a new programme lets go of the one that was open, and its long title pushes nothing out of the window', async ({
  page,
}) => {
  await openSample(page, app);
  const folder = join(app.home, 'programmes');
  const sample = join(folder, readdirSync(folder)[0] ?? '');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'New programme…' }).click();
  // As long as a title can be without a place to break: nothing is pushed out of the window by it.
  await page.getByRole('textbox', { name: 'Title of the programme' }).fill('Beside-it-'.repeat(20).replaceAll('-', ''));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).click();
  await expect(outline(page).getByRole('row', { name: /^M1/ })).toBeVisible();
  const opened = unwrap(await openProjectFile(sample, null));
  await opened.close();
  expect(opened.readOnly).toBeNull();
  await expect(page.locator('footer').getByRole('button')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+1');
  const heading = page.getByRole('heading', { level: 1 });
  const beside = await page.locator('[data-pane="details"]').boundingBox();
  expect(await heading.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  expect((await heading.boundingBox())?.width).toBeLessThan(beside?.x ?? 0);
  await page.keyboard.press('Control+5');
  const module = page.locator('[data-pane="publish"]').getByRole('button').first();
  expect(await module.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
});

test('a part that is added from the palette is named at once, although the outline never had the keys', async ({
  page,
}) => {
  await startProgramme(page, app, 'Named');
  await page.keyboard.type('Words');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Add page');
  await page.keyboard.press('Enter');
  await expect(outline(page).getByRole('textbox', { name: 'Rename' })).toBeFocused();
  await page.keyboard.type('What helps');
  await page.keyboard.press('Enter');
  await expect(outline(page).getByRole('textbox', { name: 'Rename' })).toHaveValue('New page');
  await page.keyboard.press('Escape');
  await expect(outline(page).getByRole('row', { name: 'What helps' })).toBeFocused();
});

test('the keys are somewhere in each workspace that is gone to from the page', async ({ page }) => {
  await startProgramme(page, app, 'Gone to');
  for (const [key, name] of [
    ['Control+3', 'Review'],
    ['Control+4', 'Pilot'],
    ['Control+5', 'Publish'],
    ['Control+1', 'Plan'],
  ] as const) {
    await sheet(page).click();
    await page.keyboard.press(key);
    await expect(page.getByRole('navigation').getByRole('button', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Control+2');
    await expect(sheet(page)).toBeVisible();
  }
});

test('a dialog closes by Escape in the moment in which it comes, before the keys are in it', async ({ page }) => {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  const name = 'Paste what came back…';
  const opener = page.getByRole('button', { name });
  await opener.focus();
  // A key as fast as no hand is: the dialog is there, and nothing has moved the keys yet.
  await opener.evaluate(async (button: HTMLElement) => {
    const came = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[role=dialog]')) return;
        observer.disconnect();
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
        resolve();
      }).observe(document.body, { childList: true, subtree: true });
    });
    button.click();
    await came;
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
