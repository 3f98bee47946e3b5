/** The contract every exercise type keeps: a new type is tried here without a line added. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText, renderHtml } from '../../../shared/base/html.ts';
import { blockData } from '../../../shared/blocks/registry.ts';
import { exerciseType, exerciseTypes, type ExerciseData } from '../../../shared/exercises/registry.ts';
import type { Response } from '../../../shared/exercises/seam.ts';
import { learnerText } from '../../../shared/i18n/learner/index.ts';
import { wordsOf } from '../../../shared/records/words.ts';

const fixtures = Object.values(exerciseTypes).flatMap((type) =>
  type.fixtures.map((data): [string, ExerciseData] => [`${type.type} with ${data.points} points`, data]),
);
const context = { blockId: 'b1', language: 'en', text: learnerText('en'), resource: () => undefined };

/** Any legal answer to an exercise. */
function answers(data: ExerciseData): fc.Arbitrary<Response> {
  switch (data.type) {
    case 'single-choice':
      return fc.constantFrom(...data.options.map(({ id }) => id));
    case 'multiple-response':
      return fc.subarray(data.options.map(({ id }) => id));
    case 'true-false':
      return fc.boolean();
  }
}

function rightAnswer(data: ExerciseData): Response {
  if (data.type === 'true-false') return data.answer;
  const right = data.options.filter(({ correct }) => correct).map(({ id }) => id);
  return data.type === 'single-choice' ? (right[0] ?? '') : right;
}

describe.each(fixtures)('%s', (_name, data) => {
  const type = exerciseType(data);

  it('fits its schema and is found sound', () => {
    expect(blockData.parse(data)).toEqual(data);
    expect(type.check(data, 'b1').filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('scores every answer from 0 to its points, and only the right one fully', () => {
    fc.assert(
      fc.property(answers(data), (answer) => {
        const { points, max, result } = type.score(data, answer as never);
        expect(max).toBe(data.points);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        expect(result === 'correct').toBe(points === max);
      }),
    );
    expect(type.score(data, rightAnswer(data) as never)).toMatchObject({ points: data.points, result: 'correct' });
  });

  it('never scores less for one more right choice, and not differently when options are shuffled', () => {
    if (data.type === 'true-false') return;
    fc.assert(
      fc.property(answers(data), fc.infiniteStream(fc.nat()), (answer, random) => {
        const shuffled = {
          ...data,
          options: data.options.toSorted(() => ((random.next().value as number) % 2 === 0 ? 1 : -1)),
        };
        expect(exerciseType(shuffled).score(shuffled, answer as never)).toEqual(type.score(data, answer as never));
        if (data.type !== 'multiple-response') return;
        const chosen = answer as readonly string[];
        const better = data.options.find(({ id, correct }) => correct && !chosen.includes(id));
        if (!better) return;
        const more = data.options.map(({ id }) => id).filter((id) => chosen.includes(id) || id === better.id);
        expect(type.score(data, more as never).points).toBeGreaterThanOrEqual(type.score(data, answer as never).points);
      }),
    );
  });

  it('takes its own answers and nothing else for one', () => {
    fc.assert(fc.property(answers(data), (answer) => type.isResponse(data, answer)));
    for (const junk of [null, undefined, 7, {}, ['nobody'], 'nobody', [['a']], { length: 1 }]) {
      expect(type.isResponse(data, junk)).toBe(false);
    }
  });

  it('shows the question and the options without giving the answer away', () => {
    const html = type.toHtml(data, context);
    const words = htmlText(html);
    expect(words).toContain(data.prompt);
    const markup = renderHtml(html);
    expect(markup).not.toMatch(/correct|checked/);
    for (const comment of Object.values(data.feedback)) if (comment !== '') expect(words).not.toContain(comment);
    expect(markup).toMatch(/<fieldset>.*<legend>.*<input type="(radio|checkbox)"/);
  });

  it('has all its words found by search', () => {
    const found = wordsOf({ id: 'b1', kind: 'block', parent: 'p', order: 'a0', data });
    for (const line of type.toText(data).split('\n')) expect(found).toContain(line);
  });
});

describe('bad input', () => {
  const single = exerciseTypes['single-choice'];
  const start = single.create();
  const codes = (patch: Partial<typeof start>) => single.check({ ...start, ...patch }, 'b1').map(({ code }) => code);
  const option = (id: string, text: string, correct = false) => ({ id, text, correct, feedback: '' });

  it('is a finding that says what is wrong', () => {
    expect(codes({ prompt: ' ' })).toContain('exercise.prompt');
    expect(codes({ options: [option('a', 'One', true)] })).toContain('exercise.fewOptions');
    expect(codes({ options: [option('a', 'One'), option('b', 'Two')] })).toContain('exercise.noCorrect');
    expect(codes({ options: [option('a', 'One', true), option('b', 'Two', true)] })).toContain(
      'exercise.severalCorrect',
    );
    expect(codes({ options: [option('a', 'Same', true), option('b', ' same ')] })).toContain('exercise.sameOption');
    expect(codes({ options: [option('a', 'One', true), option('b', '')] })).toContain('exercise.emptyOption');
  });
});
