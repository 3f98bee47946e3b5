/** Labelling by mouse and by keys: by mouse labels are dragged, by keys they are chosen. */

import type { Labelling, LabellingResponse } from '../../../../shared/blocks/labelling/schema.ts';
import { chooseByKeys, dragTo } from '../assigning.ts';
import type { Drive } from '../reach.ts';

export const drive: Drive<Labelling, LabellingResponse> = {
  async pointer(root, _data, answer) {
    for (const [source, target] of Object.entries(answer)) {
      const zone = root.locator(`.spot[data-spot="${source}"] circle`);
      await dragTo(root.locator(`.targets > li[data-target="${target}"]`), zone);
    }
  },
  keyboard: (page, root, _data, answer) => chooseByKeys(page, root, answer),
};
