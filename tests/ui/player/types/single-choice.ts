/** Single choice by mouse and by keys. */

import type { SingleChoice, SingleChoiceResponse } from '../../../../shared/blocks/single-choice/schema.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<SingleChoice, SingleChoiceResponse> = {
  pointer: (root, _data, answer) => root.locator(`input[value="${answer}"]`).check(),
  async keyboard(page, root, data, answer) {
    await reach(page, root.locator('fieldset'));
    const wanted = root.locator(`input[value="${answer}"]`);
    await page.keyboard.press('Space');
    for (let steps = 0; steps < data.options.length && !(await wanted.isChecked()); steps++) {
      await page.keyboard.press('ArrowDown');
    }
  },
};
