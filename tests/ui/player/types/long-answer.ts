/** Long answer by mouse and by keys; its criteria can be ticked only once an answer was saved. */

import type { LongAnswer, LongAnswerResponse } from '../../../../shared/blocks/long-answer/schema.ts';
import { reach, type Drive } from '../reach.ts';
import { typeByKeys } from '../typing.ts';

export const drive: Drive<LongAnswer, LongAnswerResponse> = {
  async pointer(root, { criteria }, { text, met }) {
    await root.getByRole('textbox').fill(text);
    if (met === null) return;
    for (const [index, { id }] of criteria.entries()) {
      await root.getByRole('checkbox').nth(index).setChecked(met.includes(id));
    }
  },
  async keyboard(page, root, { criteria }, { text, met }) {
    await typeByKeys(page, root.getByRole('textbox'), text);
    if (met === null) return;
    for (const [index, { id }] of criteria.entries()) {
      const tick = root.getByRole('checkbox').nth(index);
      if ((await tick.isChecked()) === met.includes(id)) continue;
      await reach(page, tick);
      await page.keyboard.press('Space');
    }
  },
};
