/** Whatever is answered to whatever exercise, what a platform gets is legal: generated exercises and answers, by the standards' rules. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainExercise, type ExerciseData, type PlainExercise } from '../../shared/blocks/exercises.ts';
import type { Report } from '../../shared/exercise/report.ts';
import { scorm12Interaction } from '../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../shared/output/tracking/scorm2004.ts';
import { xapiInteraction } from '../../shared/output/tracking/xapi.ts';
import type { Response } from '../../shared/exercise/seam.ts';
import { triedTypes, type TriedType } from '../support/exercise-fixtures.ts';
import type { ApiCall } from '../../shared/simulator/violation.ts';
import { fromSchema } from '../support/from-schema.ts';
import { brokenRules } from './scorm12-rte.ts';

const answers = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 500;

/** Any exercise its schema allows, or one of its fixtures, with any answer to it. */
function answered(
  { type, fixtures }: TriedType,
  any: fc.Arbitrary<ExerciseData>,
): fc.Arbitrary<{ data: PlainExercise; answer: Response }> {
  const generated = any.map((data) => {
    const plain = plainExercise(data);
    return fixtures.fit?.(plain) ?? plain;
  });
  return fc
    .tuple(fc.oneof(fc.constantFrom(...fixtures.examples), generated), fc.infiniteStream(fc.nat()))
    .map(([data, random]) => ({
      data,
      answer: fixtures.any(data, (below) => ((random.next().value as number) ?? 0) % Math.max(1, below)),
    }))
    .filter(({ data, answer }) => type.isResponse(data, answer));
}

/** What an answer says, in the calls of each standard, from the first to the last of a session. */
const sessions = {
  scorm12: (reports: readonly Report[]): readonly ApiCall[] =>
    session(['LMSInitialize', 'LMSSetValue', 'LMSFinish'], (set) => {
      for (const [index, report] of reports.entries()) {
        const { type, studentResponse, correctResponses } = scorm12Interaction(report);
        const path = `cmi.interactions.${index}`;
        set(`${path}.id`, `q${report.part ?? ''}`);
        set(`${path}.type`, type);
        for (const [at, pattern] of correctResponses.entries()) set(`${path}.correct_responses.${at}.pattern`, pattern);
        set(`${path}.student_response`, studentResponse);
      }
    }),
  scorm2004: (reports: readonly Report[]): readonly ApiCall[] =>
    session(['Initialize', 'SetValue', 'Terminate'], (set) => {
      for (const [index, report] of reports.entries()) {
        const { type, learnerResponse, correctResponses } = scorm2004Interaction(report);
        const path = `cmi.interactions.${index}`;
        set(`${path}.id`, `q${report.part ?? ''}`);
        set(`${path}.type`, type);
        for (const [at, pattern] of correctResponses.entries()) set(`${path}.correct_responses.${at}.pattern`, pattern);
        set(`${path}.learner_response`, learnerResponse);
      }
    }),
};

function session(
  [first, set, last]: readonly [string, string, string],
  say: (set: (element: string, value: string) => void) => void,
): readonly ApiCall[] {
  const calls: ApiCall[] = [{ method: first, args: [''], result: 'true' }];
  say((element, value) => calls.push({ method: set, args: [element, value], result: 'true' }));
  return [...calls, { method: last, args: [''], result: 'true' }];
}

/** What an xAPI interaction of a type lists. */
const lists: Readonly<Record<string, readonly string[]>> = {
  choice: ['choices'],
  sequencing: ['choices'],
  likert: ['scale'],
  matching: ['source', 'target'],
  performance: ['steps'],
};

describe.each(triedTypes)('$name', (tried) => {
  const { type } = tried;
  const any = fromSchema(type.schema) as fc.Arbitrary<ExerciseData>;

  it('is generated within its schema', () => {
    fc.assert(
      fc.property(any, (data) => {
        expect(type.schema.safeParse(data).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  // Making an exercise takes longer than all that is asked of it: each is asked everything.
  it(`is reported legally to every platform in ${answers} answers, and scored within bounds, fully exactly when it says so`, () => {
    fc.assert(
      fc.property(answered(tried, any), ({ data, answer }) => {
        const reports = type.report(data, answer);
        expect(brokenRules('scorm12', sessions.scorm12(reports))).toEqual([]);
        expect(brokenRules('scorm2004', sessions.scorm2004(reports))).toEqual([]);
        for (const report of reports) {
          const { definition, response } = xapiInteraction(report, 'en');
          expect(typeof response).toBe('string');
          const present = ['choices', 'scale', 'source', 'target', 'steps'].filter((key) => key in definition);
          expect(present).toEqual(lists[definition.interactionType] ?? []);
        }
        const { points, max, result } = type.score(data, answer);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        expect(max).toBe(data.points);
        if (result === 'correct') expect(points).toBe(max);
      }),
      { numRuns: answers },
    );
  });
});
