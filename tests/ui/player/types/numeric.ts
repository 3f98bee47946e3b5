/** Numeric by mouse and by keys. */

import type { Numeric, NumericResponse } from '../../../../shared/blocks/numeric/schema.ts';
import type { Drive } from '../reach.ts';
import { typeByKeys } from '../typing.ts';

export const drive: Drive<Numeric, NumericResponse> = {
  pointer: (root, _data, answer) => root.getByRole('textbox').fill(answer),
  keyboard: (page, root, _data, answer) => typeByKeys(page, root.getByRole('textbox'), answer),
};
