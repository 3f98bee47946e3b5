/** True or false by mouse and by keys. */

import type { TrueFalse, TrueFalseResponse } from '../../../../shared/blocks/true-false/schema.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<TrueFalse, TrueFalseResponse> = {
  pointer: (root, _data, answer) => root.locator(`input[value="${answer}"]`).check(),
  async keyboard(page, root, _data, answer) {
    await reach(page, root.locator('fieldset'));
    await page.keyboard.press('Space');
    if (!(await root.locator(`input[value="${answer}"]`).isChecked())) await page.keyboard.press('ArrowDown');
  },
};
