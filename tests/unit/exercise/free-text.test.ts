/** What learners write in their own words, as platforms are told it: in whole characters, and never read as a delimiter. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../shared/exercise/report.ts';
import { scorm12Interaction } from '../../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../../shared/output/tracking/scorm2004.ts';

/** Letters, signs of two units, halves of them, and what the standards put between answers. */
const piece = fc.constantFrom(
  'a',
  'å',
  '👩‍👩‍👧',
  '🚢',
  '\ud83d',
  '\udea2',
  '[',
  ',',
  ']',
  '.',
  ':',
  '[,]',
  '{',
  'lang=da}',
  '\n',
);
const words = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const long = fc
  .tuple(fc.nat(4000), piece)
  .map(([before, last]) => `${'x'.repeat(before)}${last.repeat(300)}`.slice(0, 4000));
const blanks = fc.array(words, { minLength: 1, maxLength: 12 });

const fillIn = blanks.map((response): Report => ({
  type: 'fill-in',
  description: '',
  response,
  correct: response.map((text) => [text]),
  caseMatters: false,
}));
const longFillIn = fc
  .oneof(words, long)
  .map((response): Report => ({ type: 'long-fill-in', description: '', response }));

describe('what is told of words of one’s own', () => {
  it('ends in no half of a character, which platforms that encode what they send would choke on with all the rest', () => {
    fc.assert(
      fc.property(fc.oneof(fillIn, longFillIn), (report) => {
        const in12 = scorm12Interaction(report);
        const in2004 = scorm2004Interaction(report);
        const texts = [in12.studentResponse, in2004.learnerResponse];
        for (const text of [...texts, ...in12.correctResponses, ...in2004.correctResponses]) {
          expect(text.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('has as many answers as there are blanks, whatever is written into them', () => {
    fc.assert(
      fc.property(fillIn, (report) => {
        if (report.type !== 'fill-in' || report.response.length > 10) return;
        expect(scorm2004Interaction(report).learnerResponse.split('[,]')).toHaveLength(report.response.length);
      }),
    );
    const response = ['[[,]]', '[[[.]]]'];
    const report: Report = { type: 'fill-in', description: '', response, correct: [], caseMatters: false };
    expect(scorm2004Interaction(report).learnerResponse).not.toMatch(/\[\[|\]\]|\[[.:]\]/);
  });

  it('begins with no language of its own', () => {
    const report: Report = { type: 'long-fill-in', description: '', response: '{lang=da}Hej' };
    expect(scorm2004Interaction(report).learnerResponse).toBe('(lang=da}Hej');
  });
});
