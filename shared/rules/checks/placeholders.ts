/** What a template asked the author to write has been written. */

import { wordsOf } from '../../records/words.ts';
import { inReadingOrder } from '../../edit/find.ts';
import { isPlaceholder } from '../../edit/placeholder.ts';
import type { Check } from './check.ts';
import { finding } from '../../base/finding.ts';

export const placeholders: Check = {
  id: 'placeholders',
  run: (records, module) =>
    [module, ...inReadingOrder(records, module.id)].flatMap((record) => {
      const line = wordsOf(record).split('\n').find(isPlaceholder);
      return line === undefined
        ? []
        : [finding('placeholder.left', 'warning', record.id, { text: line.slice(0, 200) })];
    }),
};
