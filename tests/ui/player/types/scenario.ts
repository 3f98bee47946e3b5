/** Branching scenario by mouse and by keys: one choice after the other, from the start. */

import { expect } from '@playwright/test';
import type { Scenario, ScenarioResponse } from '../../../../shared/blocks/scenario/schema.ts';
import { reach, type Drive } from '../reach.ts';

export const drive: Drive<Scenario, ScenarioResponse> = {
  async pointer(root, _data, answer) {
    for (const id of answer) await root.locator(`.scene:visible .words[data-choice="${id}"] + button`).click();
  },
  async keyboard(page, root, _data, answer) {
    for (const [index, id] of answer.entries()) {
      await reach(page, root.locator(`.scene:visible .words[data-choice="${id}"] + button`));
      await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space');
      // The focus goes along, so that the next choice is a few keys away.
      await expect(root.locator('.scene:visible')).toBeFocused();
    }
  },
};
