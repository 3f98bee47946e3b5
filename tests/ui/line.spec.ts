/** The whole line, once, for real: start, sample, edit, saved, killed, reopened, undone, exported. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openSample, removeHome, startAppProcess, watchConsole, type AppProcess } from './app.ts';
import { contentOf } from './trial.ts';

let app: AppProcess;

test.beforeEach(async () => {
  app = await startAppProcess();
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

const saved = (page: Page) => page.locator('[data-save="saved"]');
const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

test('words that were saved are there after the process was killed', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await sheet(page).getByText('Drive through almost any region').click();
  await page.keyboard.press('Home');
  const before = (await saved(page).getAttribute('data-saved-at')) ?? '';
  await page.keyboard.type('Tested in Rīga. ');
  // Whether the words were unsaved for long enough to be seen so is the machine's affair.
  await expect(saved(page)).not.toHaveAttribute('data-saved-at', before);
  await expect(saved(page)).toHaveText(/^Saved · /);
  expect(problems).toEqual([]);
  await app.kill9();

  app = await startAppProcess({ home: app.home });
  await page.goto(app.url);
  // A window comes back to the programme that it had.
  await expect(sheet(page)).toContainText('Tested in Rīga. Drive through almost any region');
  await expect(page.getByText('here it can only be read')).toHaveCount(0);
});

test('undo takes typing, structure and settings back on one stack, and redo brings them again', async ({ page }) => {
  await openSample(page, app);
  const outline = page.getByRole('treegrid', { name: 'Outline' });
  await sheet(page).getByText('Drive through almost any region').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Abc ');
  // Of the page, then of its module: what is shown is what is selected.
  await page.getByRole('tab', { name: 'Page', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Firms, knowledge, government');
  await page.getByRole('button', { name: 'Settings of B1 Cluster facilitation basics' }).click();
  await page.getByRole('tab', { name: 'Module' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Facilitation');
  await outline.getByRole('row', { name: 'A name is not a cluster' }).click();
  await page.keyboard.press('Delete');
  await expect(outline.getByText('A name is not a cluster')).toHaveCount(0);

  const undone = page.locator('footer').getByRole('status');
  await page.keyboard.press('Control+z');
  await expect(outline.getByText('A name is not a cluster')).toBeVisible();
  await expect(undone).toHaveText('Undone: delete on “A name is not a cluster”');
  await page.keyboard.press('Control+z');
  await expect(outline.getByText('Cluster facilitation basics')).toBeVisible();
  await outline.getByRole('row', { name: 'Firms, knowledge, government' }).click();
  await expect(sheet(page)).toContainText('Abc Drive through');
  // What is undone comes into view, wherever on the page it was.
  await page.locator('[data-scroll="page"]').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
  await expect(sheet(page).getByText('Abc Drive through')).not.toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).not.toContainText('Abc Drive through');
  await expect(sheet(page).getByText('Drive through')).toBeInViewport();
  await expect(undone).toHaveText('Undone: typing on “Firms, knowledge, government”');
  // The list of steps goes on again to the first, back to none, and leaves the way on to the last.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'History of steps…' }).click();
  const steps = page.getByRole('dialog', { name: 'History of steps' });
  await expect(steps.getByRole('listitem')).toHaveText([/^delete/, /^settings/, /^typing/, 'As it was opened']);
  await steps.getByRole('button', { name: /^typing/ }).click();
  await expect(sheet(page)).toContainText('Abc Drive through');
  await expect(steps.getByRole('button', { name: /^typing/ })).toHaveAttribute('aria-current', 'step');
  await steps.getByRole('button', { name: 'As it was opened' }).click();
  await expect(sheet(page)).not.toContainText('Abc Drive through');
  await page.keyboard.press('Escape');
  await expect(undone).toContainText('Undone: typing');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+z');
  await expect(sheet(page)).toContainText('Abc Drive through');
  await expect(outline.getByText('Facilitation', { exact: true })).toBeVisible();
  await expect(outline.getByText('A name is not a cluster')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
});

test('a module becomes a package from the Publish workspace, and preview shows the same pages', async ({ page }) => {
  const problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('F12');
  const preview = page.frameLocator('iframe[title="Preview"]');
  await expect(preview.getByRole('heading', { name: 'Cluster facilitation basics', level: 1 })).toBeVisible();
  await preview.getByRole('button', { name: 'Start' }).click();
  await expect(preview.getByRole('heading', { name: 'Firms, knowledge, government', level: 1 })).toBeVisible();
  await preview.getByRole('button', { name: 'A name is not a cluster →' }).click();
  await expect(preview.getByRole('heading', { name: 'A name is not a cluster', level: 1 })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(page.getByText('Nothing found. The module is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the package…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('B1-scorm12.zip', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  const folder = join(app.home, 'programmes');
  // That it was published is remembered with the programme: while that is saved, its journal lies beside it.
  await expect.poll(() => readdirSync(folder).toSorted()).toEqual(['B1-scorm12.zip', 'Baltic Capacity Building.mwp']);
  expect(statSync(join(folder, 'B1-scorm12.zip')).size).toBeGreaterThan(20_000);

  await page.getByRole('button', { name: 'Try it' }).click();
  const trial = page.getByRole('dialog', { name: 'Trying Cluster facilitation basics' });
  await expect(trial).toBeVisible();
  await expect((await contentOf(page)).getByRole('heading', { level: 1 })).toHaveText('Cluster facilitation basics');
  await trial.getByRole('button', { name: 'Close' }).click();
  await expect(trial).toBeHidden();
  expect(problems).toEqual([]);
});

test('a second opener reads, is told why, and is offered nothing to drag', async ({ page, context }) => {
  await openSample(page, app);
  const other = await startAppProcess({ file: join(app.home, 'programmes', 'Baltic Capacity Building.mwp') });
  const second = await context.newPage();
  const problems = watchConsole(second);
  await second.goto(other.url);
  await expect(second.getByText(/has been open on .+ since .+, so here it can only be read/)).toBeVisible();
  // Nor by the tools of the page, or any command.
  await expect(second.getByText('Drive through')).toBeVisible();
  await expect(second.getByRole('toolbar', { name: 'Text tools' })).toHaveCount(0);
  await expect(second.getByText('Read only')).toBeVisible();
  await second.keyboard.press('Control+1');
  await expect(second.getByRole('row', { name: /^A1/ })).toBeVisible();
  await second.getByRole('button', { name: 'Framework', exact: true }).click();
  await expect(second.getByRole('row', { name: /^A1 / })).toBeVisible();
  await expect(second.getByRole('button', { name: /^Drag / })).toHaveCount(0);
  expect(problems).toEqual([]);
  await other.stop();
  removeHome(other.home);
});
