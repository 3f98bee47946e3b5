/** Mark the words by mouse and by keys: by mouse the words themselves are pressed. */

import type { Hottext, HottextResponse } from '../../../../shared/blocks/hottext/schema.ts';
import { stretchesOf } from '../../../../shared/blocks/hottext/stretches.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<Hottext, HottextResponse> = {
  async pointer(root, data, answer) {
    for (const { id } of stretchesOf(data)) {
      const box = root.locator(`input[value="${id}"]`);
      if ((await box.isChecked()) === answer.includes(id)) continue;
      await root.locator(`.hot:has(input[value="${id}"]) > span`).click();
    }
  },
  async keyboard(page, root, data, answer) {
    for (const { id } of stretchesOf(data)) {
      const box = root.locator(`input[value="${id}"]`);
      if ((await box.isChecked()) === answer.includes(id)) continue;
      await reach(page, box);
      await page.keyboard.press('Space');
    }
  },
};
