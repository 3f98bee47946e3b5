/** Announcements of several parts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../renderer/i18n/sentences.ts';

describe('sentences', () => {
  it.each([
    [['Saved', 'Nothing is lost'], 'Saved. Nothing is lost'],
    [['Saved.', 'Nothing is lost.'], 'Saved. Nothing is lost.'],
    [['Really?', 'Loading…', 'Done'], 'Really? Loading… Done'],
    [['She said “no.”', '(It was late.)', 'So'], 'She said “no.” (It was late.) So'],
    [['One', '', null, undefined, ' ', 'two'], 'One. two'],
    [[], ''],
  ])('%j are said as %j', (parts, said) => {
    expect(sentences(...parts)).toBe(said);
  });

  it('never have two full stops where one part ends and the next begins', () => {
    const part = fc
      .string({ unit: fc.constantFrom('a', 'b'), minLength: 1 })
      .chain((words) => fc.constantFrom('', '.', '?', '…').map((end) => words + end));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(sentences(...parts)).not.toMatch(/[.?…]\.|\.\s*\./u);
      }),
    );
  });
});
