/** Dragging with a mouse or a finger, and choosing in a list with keys. */

import { expect, type Locator, type Page } from '@playwright/test';
import type { Assignment } from '../../../shared/exercise/assign.ts';
import { reach } from './reach.ts';

/** Drags by the upper left corner, where no control is: with a finger where the screen is touched, else with a mouse. */
export async function dragTo(what: Locator, where: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const touched = await what.evaluate(() => navigator.maxTouchPoints > 0);
  if (touched) await dragByFinger(what, where);
  else await what.dragTo(where, { sourcePosition: { x: 6, y: 6 }, steps: 6 });
}

/** Real touches, as the screen sends them: Playwright itself can only tap. */
async function dragByFinger(what: Locator, where: Locator): Promise<void> {
  const screen = await what.page().context().newCDPSession(what.page());
  const [from, to] = [await what.boundingBox(), await where.boundingBox()];
  if (!from || !to) throw new Error('nothing to touch there');
  const start = { x: from.x + 6, y: from.y + 6 };
  const end = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (let step = 1; step <= 6; step++) {
    const at = (axis: 'x' | 'y') => start[axis] + ((end[axis] - start[axis]) * step) / 6;
    await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at('x'), y: at('y') }] });
  }
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await screen.detach();
}

export async function chooseByKeys(page: Page, root: Locator, answer: Assignment): Promise<void> {
  for (const [source, target] of Object.entries(answer)) {
    await chooseInList(page, root.locator(`.source[data-source="${source}"] select`), target);
  }
}

export async function chooseInList(page: Page, select: Locator, value: string): Promise<void> {
  await reach(page, select);
  const count = await select.locator('option').count();
  for (let steps = 0; steps < count; steps++) await page.keyboard.press('ArrowUp');
  for (let steps = 0; steps < count && (await select.inputValue()) !== value; steps++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(select).toHaveValue(value);
}
