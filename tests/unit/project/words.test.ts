/** What is found by search: words that people wrote, and no member that only holds one of a few choices. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changing } from '../../../shared/model/walk.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { wordsOf } from '../../../shared/records/words.ts';
import { isPlaceholder } from '../../../shared/edit/placeholder.ts';
import { fromSchema } from '../../support/from-schema.ts';
import { recordShapes } from '../../support/text-leaves.ts';

const withoutWords = changing('words', 'latex', 'code');

it.each(recordShapes)('$name has no words beside those that people write', ({ kind, schema }) => {
  const silent = ({ data }: { data: unknown }) => {
    const record = { id: 'r', kind, parent: null, order: 'a0', data: withoutWords(schema, data, () => '') };
    return wordsOf(record as AnyRecord).trim();
  };
  fc.assert(
    fc.property(fc.record({ data: fromSchema(schema, 3) }), (made) => {
      expect(silent(made)).toBe('');
    }),
    { numRuns: 20 },
  );
});

it('finds a note and where in a work something is cited, and takes neither for guidance that waits to be replaced', () => {
  const bare: [{ text: '' }] = [{ text: '' }];
  const children = [
    { text: 'Firms meet' },
    { type: 'footnote' as const, content: 'and talk …', children: bare },
    { type: 'cite' as const, reference: 'r1', locator: 'chapter 3 …', children: bare },
    { text: 'often.' },
  ];
  const record: AnyRecord = { id: 'r', kind: 'block', parent: 'p', order: 'a0', data: { type: 'paragraph', children } };
  expect(wordsOf(record).split(/\s+/)).toEqual('Firms meet and talk … chapter 3 … often.'.split(' '));
  expect(isPlaceholder(wordsOf(record))).toBe(false);
});
