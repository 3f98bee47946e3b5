/** Short answer by mouse and by keys. */

import type { ShortAnswer, ShortAnswerResponse } from '../../../../shared/blocks/short-answer/schema.ts';
import { type Drive } from '../reach.ts';
import { typeByKeys } from '../typing.ts';

export const drive: Drive<ShortAnswer, ShortAnswerResponse> = {
  pointer: (root, _data, answer) => root.getByRole('textbox').fill(answer),
  keyboard: (page, root, _data, answer) => typeByKeys(page, root.getByRole('textbox'), answer),
};
