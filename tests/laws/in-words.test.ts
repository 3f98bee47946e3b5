/** Laws of the comparison in words: nothing of what is equal, and everything that differs once. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInWords, sayLine } from '../../shared/review/in-words.ts';
import { authorText } from '../../shared/words/author.ts';
import type { Say } from '../../shared/words/typed.ts';
import { editedSample, sample } from '../support/edited-sample.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 40;
const swedish: Say = (key, ...values) => authorText('sv', key, ...values);
describe('a comparison in words', () => {
  it('of a programme with itself says nothing', () => {
    expect(compareInWords(sample, structuredClone(sample))).toEqual([]);
  });

  it('has every record that differs once, something to say in each group, and whole sentences', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { records, touched } = editedSample(seed);
        const groups = compareInWords(sample, records);
        const listed = groups.flatMap((group) => group.records);
        expect(new Set(listed).size).toBe(listed.length);
        expect([...listed].sort()).toEqual([...touched].sort());
        for (const { lines, records: own } of groups) {
          expect(lines.length).toBeGreaterThan(0);
          for (const line of lines) {
            for (const id of line.records) expect(own).toContain(id);
            expect(sayLine(line, swedish, String)).not.toMatch(/[{}]|undefined|: $/);
          }
        }
        expect(compareInWords(sample, records)).toEqual(groups);
      }),
      { numRuns: runs },
    );
  });
});
