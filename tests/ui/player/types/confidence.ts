/** The self-check by mouse and by keys. */

import type { Confidence, ConfidenceResponse } from '../../../../shared/blocks/confidence/schema.ts';
import { rateByKeys, rateByPointer } from '../rating.ts';
import type { Drive } from '../reach.ts';

export const drive: Drive<Confidence, ConfidenceResponse> = {
  pointer: (root, _data, answer) => rateByPointer(root, answer),
  keyboard: (page, root, _data, answer) => rateByKeys(page, root, answer),
};
