/** What counts as one run of typing in the fields of an exercise: words are one value, however many nodes they stand in. */

import { expect, it } from 'vitest';
import { fieldsChanged } from '../../../renderer/document/fields-changed.ts';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { enriched } from '../../support/rich.ts';

const block = (data: ExerciseData): AnyRecord => ({ id: 'b', kind: 'block', parent: 'p', order: 'a0', data });
const changed = (before: ExerciseData, after: ExerciseData): string | null =>
  fieldsChanged({ puts: [block(before)], removes: [] }, { puts: [block(after)], removes: [] });

it.each(triedTypes.map(({ name, examples }) => [name, examples[0] as ExerciseData] as const))(
  'of %s, words of the prompt are one field, and lines of the hints another',
  (_name, example) => {
    const data = enriched(example);
    for (const words of ['', 'x', 'other words']) {
      expect(changed(data, { ...data, prompt: rich(words) })).toBe('b /prompt');
    }
    for (const lines of [['One'], ['One', 'Two', 'Three']]) {
      expect(changed(data, { ...data, hints: lines.map(rich) })).toBe('b /hints');
    }
    expect(changed(data, { ...data, prompt: rich('x'), hints: [rich('y')] })).toBe('b /prompt /hints');
  },
);

it('a part that comes is more than words', () => {
  const matching = triedTypes.find(({ name }) => name === 'matching')?.examples[0];
  if (matching?.type !== 'matching') throw new Error('no example');
  const more = { id: 'new', left: rich(''), right: rich('') };
  expect(changed(matching, { ...matching, pairs: [...matching.pairs, more] })).toBeNull();
});
