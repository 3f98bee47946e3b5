/** Blocks and exercises in a document: all of their words are there, what is right is in the key alone. */

import { describe, expect, it } from 'vitest';
import { exerciseType } from '../../../shared/blocks/exercises.ts';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import { learnerWords } from '../../../shared/blocks/learner-words.ts';
import { blockType } from '../../../shared/blocks/registry.ts';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { paperContext, wordsOf } from '../../support/paper.ts';
import { everyBlock } from '../output/programme.ts';

const secret = 'onlyWhenAnswered';
const said: RichText = [{ text: secret }];

/** The same with a mark in all that is said of answers, and in the hints. */
function marked(data: ExerciseData): ExerciseData {
  const inner = (value: unknown, name: string): unknown => {
    if (['feedback', 'hints', 'model', 'optionFeedback'].includes(name)) return allSaid(value);
    if (Array.isArray(value)) return value.map((one) => inner(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one, key)]));
  };
  // What a choice in a scenario brings is read at the scene that it leads to.
  return data.type === 'scenario'
    ? { ...data, hints: [said], feedback: { correct: said, incorrect: said } }
    : (inner(data, '') as ExerciseData);
}

function allSaid(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return said;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, one === '' ? '' : said]));
}

describe.each(triedTypes)('$name in a document', ({ type, examples }) => {
  it('asks what it asks, under its number', () => {
    for (const data of examples) {
      const words = wordsOf(type.onPaper(data, paperContext));
      expect(words).toContain('Exercise 7');
      expect(words).toContain(inlineText(data.prompt));
    }
  });

  it('gives nothing away that is said to answers', () => {
    for (const data of examples) expect(wordsOf(type.onPaper(marked(data), paperContext))).not.toContain(secret);
  });

  it('is the same whatever is right of its parts', () => {
    for (const data of examples) {
      const flipped = JSON.parse(
        JSON.stringify(data, (key, value: unknown) =>
          key === 'correct' && typeof value === 'boolean' ? !value : value,
        ),
      ) as ExerciseData;
      expect(type.onPaper(flipped, paperContext)).toEqual(type.onPaper(data, paperContext));
    }
  });

  it('has what is right in the key, where anything is', () => {
    for (const data of examples) {
      const key = type.keyOnPaper(data, paperContext);
      if (data.points > 0) expect(wordsOf(key).trim()).not.toBe('');
    }
  });

  it('stays together under a mark that can be led to', () => {
    for (const data of examples) {
      const [piece, ...more] = exerciseType(data).onPaper(data, paperContext);
      expect(more).toEqual([]);
      expect(piece).toMatchObject({ is: 'together', mark: 'block' });
    }
  });
});

describe('a block in a document', () => {
  const blocks = everyBlock.filter((data) => data.type !== 'test' && data.type !== 'activity');
  it.each(blocks.map((data) => [data.type, data] as const))('%s has all that is read of it', (_, data) => {
    const type = blockType(data);
    const words = wordsOf(type.onPaper(data, paperContext));
    if (triedTypes.some(({ name }) => name === data.type)) return;
    // A film's tracks stand in a menu of the player, the way of a formula in the formula, an address behind its words.
    const read = type.toText ? type.toText(data) : learnerWords(type.schema, data);
    for (const word of read.match(/[\p{L}\p{N}]+/gu) ?? []) expect(words).toContain(word);
  });
});
