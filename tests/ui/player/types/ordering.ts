/** Ordering by mouse and by keys: by mouse items are dragged, by keys the arrow buttons move them. */

import type { Locator } from '@playwright/test';
import type { Ordering, OrderingResponse } from '../../../../shared/blocks/ordering/schema.ts';
import { dragTo } from '../assigning.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<Ordering, OrderingResponse> = {
  async pointer(root, _data, answer) {
    const [first, second] = [0, 1].map((place) => root.locator('.ordering > li').nth(place));
    if (first && second && (await stands(root, answer))) await dragTo(second, first.locator('.what'));
    for (const [place, id] of answer.entries()) {
      const item = root.locator(`li[data-item="${id}"]`);
      const there = root.locator('.ordering > li').nth(place);
      if ((await there.getAttribute('data-item')) !== id) await dragTo(item, there.locator('.what'));
    }
  },
  async keyboard(page, root, _data, answer) {
    if (await stands(root, answer)) {
      await reach(page, root.locator('.ordering > li').nth(1).locator('.arrow').first());
      await page.keyboard.press('Enter');
    }
    for (const [place, id] of answer.entries()) {
      const up = root.locator(`li[data-item="${id}"] .arrow`).first();
      const now = async () => (await orderIn(root)).indexOf(id);
      for (let from = await now(); from > place; from--) {
        await reach(page, up);
        await page.keyboard.press('Enter');
      }
    }
  },
};

/** What stands so from the start, as one order in twenty-four does by chance, is an answer only once something was moved. */
async function stands(root: Locator, answer: OrderingResponse): Promise<boolean> {
  return (await orderIn(root)).join() === answer.join();
}

function orderIn(root: Locator): Promise<readonly (string | null)[]> {
  return root.locator('.ordering > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
}
