/** Sorting by mouse and by keys: by mouse items are dragged into boxes, by keys their box is chosen. */

import type { Categories, CategoriesResponse } from '../../../../shared/blocks/categories/schema.ts';
import { chooseByKeys, dragTo } from '../assigning.ts';
import type { Drive } from '../reach.ts';

export const drive: Drive<Categories, CategoriesResponse> = {
  async pointer(root, _data, answer) {
    for (const [item, category] of Object.entries(answer)) {
      await dragTo(root.locator(`.source[data-source="${item}"]`), root.locator(`.box[data-box="${category}"] > p`));
    }
  },
  keyboard: (page, root, _data, answer) => chooseByKeys(page, root, answer),
};
