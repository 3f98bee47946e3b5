/** The outline as the place where a module is built: adding where things will land, naming in a run, menus at hand. */

import { expect, test, type Page } from '@playwright/test';
import { startProgramme, watchConsole } from './app.ts';
import { appForEach } from './app-for-each.ts';

const app = appForEach();

const outline = (page: Page) => page.getByRole('treegrid', { name: 'Outline' });
const row = (page: Page, name: string | RegExp) => outline(page).getByRole('row', { name, exact: true });
const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const naming = (page: Page) => outline(page).getByRole('textbox', { name: 'Rename' });

/** What the rows are called, from above. */
const titles = (page: Page): Promise<string[]> =>
  outline(page)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));

/** Where each row stands. */
const places = (page: Page): Promise<string[]> =>
  outline(page)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((one) => JSON.stringify(one.getBoundingClientRect())));

test('a module is built where its parts will stand, each named as it is made', async ({ page }) => {
  const problems = watchConsole(page);
  await startProgramme(page, app, 'Giving feedback');
  // Nobody has named the parts of a first programme yet: no two are called the same.
  const first = ['M1 New module', 'New unit', 'New page', 'Add page', 'Add unit', 'Add module'];
  await expect.poll(() => titles(page)).toEqual(first);

  await row(page, 'Add page').click();
  await expect(naming(page)).toBeFocused();
  // Letters that a row begins with and arrows are the field's own.
  await page.keyboard.type('New Situaion');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('t');
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Delete');
  await expect(naming(page)).toHaveValue('Situation');
  await page.keyboard.press('Enter');
  // Nobody waits for the field of the next one.
  await page.keyboard.type('Behaviour');
  await page.keyboard.press('Enter');
  await expect(naming(page)).toHaveValue('New page');
  // One that is given no name ends the run, and is not there.
  await page.keyboard.press('Enter');
  const pages = ['New page', 'Situation', 'Behaviour'];
  await expect.poll(() => titles(page)).toEqual(['M1 New module', 'New unit', ...pages, ...first.slice(3)]);
  await expect(row(page, 'Behaviour')).toBeFocused();
  // Nor is it there to be done again: it was never asked for.
  await page.keyboard.press('Control+y');
  await expect.poll(() => titles(page)).toEqual(['M1 New module', 'New unit', ...pages, ...first.slice(3)]);
  await expect(sheet(page)).toHaveAttribute('aria-label', /Behaviour/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('What was done.');
  await expect(sheet(page)).toContainText('What was done.');
  await expect(page.locator('footer')).toContainText('3 words');

  // One that was asked for stays, with the name that stands in it, and the next comes right behind the one that is named.
  await row(page, 'Add unit').click();
  await expect(naming(page)).toHaveValue('New unit');
  await page.keyboard.type('Practice');
  await page.keyboard.press('Enter');
  await expect(naming(page)).toHaveValue('New unit');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Practice')).toBeFocused();
  await row(page, 'Add page').last().click();
  await page.keyboard.press('Escape');
  await expect.poll(() => titles(page)).toContain('Practice');
  expect((await titles(page)).slice(5, 10)).toEqual(['Add page', 'Practice', 'New page', 'New page', 'Add page']);

  // Passing over a row that adds adds nothing, by arrows; Enter does.
  const before = await titles(page);
  await expect(row(page, 'New page').last()).toBeFocused();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Add module')).toBeFocused();
  expect(await titles(page)).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(naming(page)).toHaveValue('New module');
  await page.keyboard.type('Receiving feedback');
  await naming(page).evaluate((field) => field.blur());
  await expect(row(page, 'M2 Receiving feedback')).toBeVisible();
  await expect(sheet(page)).toHaveAttribute('aria-label', /New page/);
  expect(problems).toEqual([]);
});

test('rows stand still under the pointer and while they are named, and menus open where they are asked for', async ({
  page,
}) => {
  await startProgramme(page, app, 'Giving feedback');
  await expect(row(page, 'New page')).toBeVisible();
  const still = await places(page);
  for (const name of ['M1 New module', 'New page', 'New unit']) {
    await row(page, name).hover();
    expect(await places(page), `${name} is pointed at`).toEqual(still);
  }
  await row(page, 'New unit').focus();
  await page.keyboard.press('F2');
  await expect(naming(page)).toBeFocused();
  expect(await places(page), 'a unit is named').toEqual(still);
  await page.keyboard.press('Escape');

  const menu = page.getByRole('menu', { name: /^Actions for/ });
  const at = await row(page, 'New unit').boundingBox();
  const pointer = { x: (at?.x ?? 0) + 110, y: (at?.y ?? 0) + 9 };
  await page.mouse.click(pointer.x, pointer.y, { button: 'right' });
  await expect(menu.getByRole('menuitem', { name: 'Add page' })).toBeVisible();
  const opened = await menu.boundingBox();
  expect(Math.abs((opened?.x ?? 0) - pointer.x)).toBeLessThan(12);
  expect(Math.abs((opened?.y ?? 0) - pointer.y)).toBeLessThan(12);
  await page.keyboard.press('Escape');
  await expect(row(page, 'New unit')).toBeFocused();

  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  expect((await menu.boundingBox())?.y).toBeGreaterThanOrEqual((at?.y ?? 0) + (at?.height ?? 0) - 1);
  await menu.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(naming(page)).toHaveValue('New unit');
  await page.keyboard.type('What to say');
  await page.keyboard.press('Enter');
  await expect(row(page, 'What to say')).toBeFocused();
  // A name given to what stood there makes nothing new.
  await expect(naming(page)).toHaveCount(0);
});

test('after a drag no row looks pointed at that the pointer is not on', async ({ page }) => {
  await startProgramme(page, app, 'Giving feedback');
  const from = await row(page, 'New page').boundingBox();
  const lit = outline(page).locator('[role="row"]:not([data-selected])').filter({ visible: true });
  const grounds = () => lit.evaluateAll((rows) => rows.map((one) => getComputedStyle(one).backgroundColor));
  const still = await grounds();
  await sheet(page).click();
  await row(page, 'M1 New module').click();
  const [x, y] = [(from?.x ?? 0) + 60, (from?.y ?? 0) + 14];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 5, { steps: 4 });
  await page.mouse.move(700, 400, { steps: 8 });
  await page.mouse.up();
  await expect(row(page, 'New page')).not.toHaveAttribute('data-dragging');
  expect(new Set(await grounds())).toEqual(new Set(still));
  // The pointer that comes back is seen again.
  await row(page, 'New page').hover();
  await expect.poll(async () => new Set(await grounds()).size).toBe(2);
});

test('panes are as wide as they were left, by pointer and by keys, and a click beneath the last block goes on there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await startProgramme(page, app, 'Giving feedback');
  const widthOf = async (pane: string) => (await page.locator(`[data-pane="${pane}"]`).boundingBox())?.width ?? 0;
  const [left, right] = [
    page.getByRole('separator', { name: 'Width of the outline' }),
    page.getByRole('separator', { name: 'Width of the inspector' }),
  ];
  await expect(left).toHaveAttribute('aria-valuenow', '268');
  const line = await left.boundingBox();
  await page.mouse.move((line?.x ?? 0) + 4, 500);
  await page.mouse.down();
  await page.mouse.move((line?.x ?? 0) + 64, 500, { steps: 3 });
  await page.mouse.up();
  await expect(left).toHaveAttribute('aria-valuenow', '327');
  await right.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(right).toHaveAttribute('aria-valuenow', '340');
  await page.keyboard.press('Home');
  await expect(right).toHaveAttribute('aria-valuenow', '220');
  await expect.poll(() => widthOf('inspector')).toBe(220);
  // Nobody can make a pane so wide that the page has no room, and a smaller window takes it back.
  await left.focus();
  const told = page.waitForResponse((response) => response.url().endsWith('/call/settings.set'));
  await page.keyboard.press('End');
  await told;
  const widest = await widthOf('outline');
  expect(widest).toBeGreaterThan(400);
  expect(await widthOf('page')).toBeGreaterThan(390);
  await page.reload();
  await expect.poll(() => widthOf('outline')).toBe(widest);
  expect(await widthOf('inspector')).toBe(220);
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(() => widthOf('page')).toBeGreaterThan(390);
  await left.focus();
  await page.keyboard.press('Enter');
  await expect(left).toHaveAttribute('aria-valuenow', '220');

  await sheet(page).click();
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Single choice' })).toBeVisible();
  // A page is a sheet of paper long, whatever is on it.
  const paper = page.locator('article', { has: sheet(page) });
  const [size, card] = [await paper.boundingBox(), await sheet(page).boundingBox()];
  expect((size?.height ?? 0) / (size?.width ?? 1)).toBeGreaterThan(1.4);
  const beneath = (card?.y ?? 0) + (card?.height ?? 0) + 40;
  await page.mouse.click((size?.x ?? 0) + 200, beneath);
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.type('Then go on.');
  await expect(sheet(page).locator('p').last()).toHaveText('Then go on.');
  // Once there are words beneath, a click goes to their end.
  await page.keyboard.press('Home');
  const words = await sheet(page).boundingBox();
  await page.mouse.click((size?.x ?? 0) + 200, (words?.y ?? 0) + (words?.height ?? 0) + 40);
  await page.keyboard.type(' And on.');
  await expect(sheet(page).locator('p').last()).toHaveText('Then go on. And on.');
});
