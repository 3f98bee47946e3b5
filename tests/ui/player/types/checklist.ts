/** The worksheet by mouse and by keys. */

import type { Checklist, ChecklistResponse } from '../../../../shared/blocks/checklist/schema.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<Checklist, ChecklistResponse> = {
  async pointer(root, data, answer) {
    for (const { id, kind } of data.rows) {
      const field = root.locator(`[data-row="${id}"] :is(input, textarea)`);
      if (kind === 'tick') await field.setChecked(answer[id] === 1);
      else if (kind !== 'section') await field.fill(String(answer[id] ?? ''));
    }
  },
  async keyboard(page, root, data, answer) {
    for (const { id, kind } of data.rows) {
      const field = root.locator(`[data-row="${id}"] :is(input, textarea)`);
      if (kind === 'section') continue;
      if (kind === 'tick') {
        if ((await field.isChecked()) === (answer[id] === 1)) continue;
        await reach(page, field);
        await page.keyboard.press('Space');
        continue;
      }
      const wanted = String(answer[id] ?? '');
      if ((await field.inputValue()) === wanted) continue;
      await reach(page, field);
      if (kind !== 'date') {
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Delete');
        await page.keyboard.type(wanted);
      } else {
        // As its parts stand in the browser's language: month, day, year.
        const [year, month, day] = wanted.split('-');
        await page.keyboard.type(`${month}${day}${year}`);
      }
    }
  },
};
