/** Ordering by mouse and by keys: by mouse items are dragged, by keys the arrow buttons move them. */

import type { Ordering, OrderingResponse } from '../../../../shared/exercises/ordering/schema.ts';
import { dragTo } from '../assigning.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<Ordering, OrderingResponse> = {
  async pointer(root, _data, answer) {
    for (const [place, id] of answer.entries()) {
      const item = root.locator(`li[data-item="${id}"]`);
      const there = root.locator('.ordering > li').nth(place);
      if ((await there.getAttribute('data-item')) !== id) await dragTo(item, there.locator('.what'));
    }
  },
  async keyboard(page, root, _data, answer) {
    for (const [place, id] of answer.entries()) {
      const up = root.locator(`li[data-item="${id}"] .arrow`).first();
      const now = async () =>
        (
          await root
            .locator('.ordering > li')
            .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')))
        ).indexOf(id);
      for (let from = await now(); from > place; from--) {
        await reach(page, up);
        await page.keyboard.press('Enter');
      }
    }
  },
};
