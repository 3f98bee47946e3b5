/** Fill in the blanks by mouse and by keys. */

import { expect } from '@playwright/test';
import type { FillInBlanks, FillInBlanksResponse } from '../../../../shared/blocks/fill-in-blanks/schema.ts';
import { chooseInList } from '../assigning.ts';
import type { Drive } from '../reach.ts';
import { typeByKeys } from '../typing.ts';

export const drive: Drive<FillInBlanks, FillInBlanksResponse> = {
  async pointer(root, data, answer) {
    for (const { number, chosen } of data.blanks) {
      const blank = root.locator(`.blank[data-blank="${number}"]`);
      if (chosen) await blank.getByRole('combobox').selectOption(answer[number] ?? '');
      else await blank.getByRole('textbox').fill(answer[number] ?? '');
    }
  },
  async keyboard(page, root, data, answer) {
    for (const { number, chosen } of data.blanks) {
      const blank = root.locator(`.blank[data-blank="${number}"]`);
      const said = answer[number] ?? '';
      if (chosen) await chooseInList(page, blank.getByRole('combobox'), said);
      else {
        await typeByKeys(page, blank.getByRole('textbox'), said);
        await expect(blank.getByRole('textbox')).toHaveValue(said);
      }
    }
  },
};
