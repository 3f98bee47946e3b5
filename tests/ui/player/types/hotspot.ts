/** Hotspot by mouse and by keys: by mouse on the image, by keys in the list. */

import type { Hotspot, HotspotResponse } from '../../../../shared/blocks/hotspot/schema.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<Hotspot, HotspotResponse> = {
  async pointer(root, _data, answer) {
    for (const id of answer) {
      const spot = root.locator(`.spot[data-spot="${id}"]`);
      if ((await spot.getAttribute('class'))?.includes('chosen')) continue;
      await spot.locator('circle').click();
    }
  },
  async keyboard(page, root, data, answer) {
    if (data.multiple) {
      for (const id of answer) {
        await reach(page, root.locator(`input[value="${id}"]`));
        if (!(await root.locator(`input[value="${id}"]`).isChecked())) await page.keyboard.press('Space');
      }
      return;
    }
    const wanted = root.locator(`input[value="${answer[0]}"]`);
    await reach(page, root.locator('.options'));
    await page.keyboard.press('Space');
    for (let steps = 0; steps < data.spots.length && !(await wanted.isChecked()); steps++) {
      await page.keyboard.press('ArrowDown');
    }
  },
};
