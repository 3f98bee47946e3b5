/** Whatever is answered to whatever exercise, what the LMS gets is legal: generated exercises and answers, by the RTE's rules. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseType, exerciseTypes, type ExerciseData } from '../../shared/exercises/registry.ts';
import { exerciseSchemas } from '../../shared/exercises/schemas.ts';
import { checkScorm12Calls, type Scorm12Call } from './scorm12-rte.ts';

const answers = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 10_000 : 1000;

const words = fc.string({ unit: 'binary', maxLength: 40 });
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/);
const option = fc.record({ id, text: words, correct: fc.boolean(), feedback: words });
const unique = { selector: (one: { readonly id: string }) => one.id, size: 'max' } as const;
/** Few, many, and more than the 36 characters a choice has. */
const optionList = fc.oneof(
  fc.uniqueArray(option, { ...unique, maxLength: 6 }),
  fc.uniqueArray(option, { ...unique, minLength: 20, maxLength: 36 }),
  fc.uniqueArray(option, { ...unique, minLength: 37, maxLength: 40 }),
);
const base = {
  prompt: words,
  points: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1000, noNaN: true })),
  attempts: fc.integer({ min: 0, max: 100 }),
  feedback: fc.record({ correct: words, incorrect: words }),
};

/** Any exercise its schema allows; a new type that is not generated here fails the test below. */
const generators: { readonly [T in ExerciseData['type']]: fc.Arbitrary<Extract<ExerciseData, { type: T }>> } = {
  'single-choice': fc.record({
    type: fc.constant('single-choice'),
    ...base,
    shuffle: fc.boolean(),
    options: optionList,
  }),
  'multiple-response': fc.record({
    type: fc.constant('multiple-response'),
    ...base,
    shuffle: fc.boolean(),
    partialCredit: fc.boolean(),
    options: optionList,
  }),
  'true-false': fc.record({
    type: fc.constant('true-false'),
    ...base,
    answer: fc.boolean(),
    optionFeedback: fc.record({ true: words, false: words }),
  }),
};

/** Values a learner's answer may have, or that suspend_data may hold after someone tampered with it. */
function responseTo(data: ExerciseData): fc.Arbitrary<unknown> {
  const ids = 'options' in data ? data.options.map(({ id }) => id) : [];
  return fc.oneof(
    fc.constantFrom<unknown>(true, false, ...ids),
    fc.subarray(ids).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length })),
    fc.anything(),
  );
}

const answered = fc
  .constantFrom(...(Object.keys(generators) as ExerciseData['type'][]))
  .chain((type) => generators[type] as fc.Arbitrary<ExerciseData>)
  .chain((data) => fc.tuple(fc.constant(data), responseTo(data)))
  .filter(([data, response]) => exerciseType(data).isResponse(data, response));

const set = (name: string, value: string): Scorm12Call => ({
  method: 'LMSSetValue',
  args: [name, value],
  result: 'true',
});

describe('what an answer reports', () => {
  it('is generated for every type there is, within its schema', () => {
    expect(Object.keys(generators).toSorted()).toEqual(Object.keys(exerciseTypes).toSorted());
    for (const schema of exerciseSchemas) {
      const { type } = schema.shape;
      fc.assert(
        fc.property(generators[type.value] as fc.Arbitrary<ExerciseData>, (data) => {
          expect(schema.safeParse(data).error).toBeUndefined();
        }),
        { numRuns: 50 },
      );
    }
  });

  it(`is a legal interaction in ${answers} answers`, () => {
    const types = new Map<string, number>();
    fc.assert(
      fc.property(answered, ([data, response]) => {
        const { type, studentResponse, correctResponses } = exerciseType(data).toScorm12(data, response as never);
        types.set(type, (types.get(type) ?? 0) + 1);
        const calls: Scorm12Call[] = [
          { method: 'LMSInitialize', args: [''], result: 'true' },
          set('cmi.interactions.0.id', 'q'),
          set('cmi.interactions.0.type', type),
          ...correctResponses.map((pattern, index) =>
            set(`cmi.interactions.0.correct_responses.${index}.pattern`, pattern),
          ),
          set('cmi.interactions.0.student_response', studentResponse),
          { method: 'LMSFinish', args: [''], result: 'true' },
        ];
        expect(checkScorm12Calls(calls)).toEqual([]);
      }),
      { numRuns: answers },
    );
    // Every way of reporting was reached, the one for more options than there are characters too.
    expect([...types.keys()].toSorted()).toEqual(['choice', 'performance', 'true-false']);
  });

  it('scores within bounds, and fully exactly when it says so', () => {
    fc.assert(
      fc.property(answered, ([data, response]) => {
        const { points, max, result } = exerciseType(data).score(data, response as never);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        expect(max).toBe(data.points);
        if (result === 'correct') expect(points).toBe(max);
      }),
      { numRuns: answers },
    );
  });
});
