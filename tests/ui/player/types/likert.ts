/** The survey by mouse and by keys. */

import type { Likert, LikertResponse } from '../../../../shared/blocks/likert/schema.ts';
import { rateByKeys, rateByPointer } from '../rating.ts';
import type { Drive } from '../reach.ts';

export const drive: Drive<Likert, LikertResponse> = {
  pointer: (root, _data, answer) => rateByPointer(root, answer),
  keyboard: (page, root, _data, answer) => rateByKeys(page, root, answer),
};
