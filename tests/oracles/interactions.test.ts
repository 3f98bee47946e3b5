/** Whatever is answered to whatever exercise, what a platform gets is legal: generated exercises and answers, by the standards' rules. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExerciseData } from '../../shared/exercises/registry.ts';
import { scorm12Interaction } from '../../shared/exercises/report-scorm12.ts';
import { xapiInteraction } from '../../shared/exercises/report-xapi.ts';
import type { Response } from '../../shared/exercises/seam.ts';
import { triedTypes, type TriedType } from '../support/exercise-fixtures.ts';
import { fromSchema } from '../support/from-schema.ts';
import { checkScorm12Calls, type Scorm12Call } from './scorm12-rte.ts';

const answers = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 500;

/** Any exercise its schema allows, or one of its fixtures, with any answer to it. */
function answered({ type, fixtures }: TriedType): fc.Arbitrary<{ data: ExerciseData; answer: Response }> {
  const generated = fromSchema(type.schema) as fc.Arbitrary<ExerciseData>;
  return fc
    .tuple(fc.oneof(fc.constantFrom(...fixtures.examples), generated), fc.infiniteStream(fc.nat()))
    .map(([data, random]) => ({
      data,
      answer: fixtures.any(data, (below) => ((random.next().value as number) ?? 0) % Math.max(1, below)),
    }))
    .filter(({ data, answer }) => type.isResponse(data, answer));
}

const set = (name: string, value: string): Scorm12Call => ({
  method: 'LMSSetValue',
  args: [name, value],
  result: 'true',
});

describe.each(triedTypes)('$name', (tried) => {
  const { type } = tried;

  it('is generated within its schema', () => {
    fc.assert(
      fc.property(fromSchema(type.schema), (data) => {
        expect(type.schema.safeParse(data).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it(`reports legal SCORM 1.2 in ${answers} answers`, () => {
    fc.assert(
      fc.property(answered(tried), ({ data, answer }) => {
        const calls: Scorm12Call[] = [{ method: 'LMSInitialize', args: [''], result: 'true' }];
        for (const [index, report] of type.report(data, answer).entries()) {
          const { type: kind, studentResponse, correctResponses } = scorm12Interaction(report);
          const path = `cmi.interactions.${index}`;
          calls.push(set(`${path}.id`, `q${report.part ?? ''}`), set(`${path}.type`, kind));
          for (const [place, pattern] of correctResponses.entries()) {
            calls.push(set(`${path}.correct_responses.${place}.pattern`, pattern));
          }
          calls.push(set(`${path}.student_response`, studentResponse));
        }
        calls.push({ method: 'LMSFinish', args: [''], result: 'true' });
        expect(checkScorm12Calls(calls)).toEqual([]);
      }),
      { numRuns: answers },
    );
  });

  it('reports an xAPI interaction whose lists belong to its type', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      choice: ['choices'],
      sequencing: ['choices'],
      likert: ['scale'],
      matching: ['source', 'target'],
      performance: ['steps'],
    };
    fc.assert(
      fc.property(answered(tried), ({ data, answer }) => {
        for (const report of type.report(data, answer)) {
          const { definition, response } = xapiInteraction(report, 'en');
          expect(typeof response).toBe('string');
          const present = ['choices', 'scale', 'source', 'target', 'steps'].filter((key) => key in definition);
          expect(present).toEqual(lists[definition.interactionType] ?? []);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('scores within bounds over its whole schema, and fully exactly when it says so', () => {
    fc.assert(
      fc.property(answered(tried), ({ data, answer }) => {
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
