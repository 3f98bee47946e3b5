/** Multiple response by mouse and by keys. */

import type { MultipleResponse, MultipleResponseResponse } from '../../../../shared/blocks/multiple-response/schema.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<MultipleResponse, MultipleResponseResponse> = {
  async pointer(root, data, answer) {
    for (const { id } of data.options) await root.locator(`input[value="${id}"]`).setChecked(answer.includes(id));
  },
  async keyboard(page, root, data, answer) {
    for (const { id } of data.options) {
      const box = root.locator(`input[value="${id}"]`);
      if ((await box.isChecked()) === answer.includes(id)) continue;
      await reach(page, box);
      await page.keyboard.press('Space');
    }
  },
};
