/** The contract every exercise type keeps: a new type is tried here without a line added. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText, renderHtml } from '../../../shared/base/html.ts';
import { blockData, blockText } from '../../../shared/blocks/registry.ts';
import { exerciseTypeNames, plainExercise } from '../../../shared/blocks/exercises.ts';
import { interfaceLanguageTags } from '../../../shared/words/languages.ts';
import { learnerLanguageTags } from '../../../shared/words/learner-languages.ts';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';
import { exerciseText, learnerText, loadLearnerWords } from '../../../shared/words/learner.ts';
import { wordsOf } from '../../../shared/records/words.ts';
import { picture } from '../output/programme.ts';
import { noApparatus } from '../../support/no-apparatus.ts';
import { triedTypes, exerciseFolders } from '../../support/exercise-fixtures.ts';

const context = {
  blockId: 'b1',
  language: 'en',
  playerLanguage: 'en' as const,
  text: learnerText('en'),
  apparatus: noApparatus,
  resource: () => ({ path: 'media/x.png', width: 640, height: 360, data: picture }),
};

await Promise.all(learnerLanguageTags.map(loadLearnerWords));

it('every folder of an exercise is in the registry', () => {
  expect([...exerciseTypeNames].toSorted()).toEqual(exerciseFolders);
});

describe.each(triedTypes)('$name', ({ name, type, fixtures, examples: written }) => {
  const examples = fc.constantFrom(...fixtures.examples);
  const answered = examples.chain((data) =>
    fc.tuple(fc.constant(data), fc.infiniteStream(fc.nat())).map(([one, random]) => {
      const pick = (below: number) => ((random.next().value as number) ?? 0) % Math.max(1, below);
      return { data: one, answer: fixtures.any(one, pick) };
    }),
  );

  it('fits its schema, has a name of its own, and is found sound', () => {
    expect(type.type).toBe(name);
    for (const data of [...written, type.create()]) expect(blockData.parse(data)).toEqual(data);
    for (const data of written) {
      expect(type.check(data, 'b1').filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('starts empty with a finding that says what to write', () => {
    expect(type.check(type.create(), 'b1').map(({ code }) => code)).toContain('exercise.prompt');
  });

  it('has its words in every language', () => {
    for (const language of interfaceLanguageTags)
      expect(authorCatalogues[language][`insert.${name}`].trim()).not.toBe('');
    for (const language of learnerLanguageTags) {
      const own = exerciseText(name, language);
      expect(Object.keys(own).toSorted()).toEqual(Object.keys(exerciseText(name, 'en')).toSorted());
      for (const text of Object.values<string>(own)) expect(text.trim()).not.toBe('');
    }
  });

  it('scores every answer from 0 to its points, and only a right one fully', () => {
    fc.assert(
      fc.property(answered, ({ data, answer }) => {
        const { points, max, result } = type.score(data, answer);
        expect(max).toBe(data.points);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        if (data.points > 0) expect(result === 'correct').toBe(points === max);
        else expect(result).not.toBe('incorrect');
      }),
    );
    for (const data of fixtures.examples) {
      const score = type.score(data, fixtures.best(data));
      expect(score.points).toBe(data.points);
      expect(score.result).toBe(data.points > 0 ? 'correct' : 'neutral');
    }
  });

  it('names, in answers that are legal, every part that any answer names', () => {
    const namesIn = (answer: unknown): readonly string[] =>
      typeof answer === 'object' && answer !== null
        ? Object.entries(answer).flatMap(([key, held]) => [...(Array.isArray(answer) ? [] : [key]), ...namesIn(held)])
        : [String(answer)];
    fc.assert(
      fc.property(answered, ({ data, answer }) => {
        const own = type.answers(data);
        for (const one of own) expect(type.isResponse(data, one), JSON.stringify(one)).toBe(true);
        const named = new Set(namesIn(own));
        const ids = new Set([...JSON.stringify(data).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id));
        // A scenario's answer is a walk, whose every step is among what is right.
        const asked = name === 'scenario' ? [] : namesIn(answer).filter((part) => ids.has(part));
        expect(asked.filter((part) => !named.has(part))).toEqual([]);
      }),
    );
  });

  it('never scores less for one more part that is right, all the way to full points', () => {
    fc.assert(
      fc.property(answered, ({ data, answer }) => {
        let current = answer;
        let points = type.score(data, current).points;
        for (let steps = 0; steps < 200; steps++) {
          const next = fixtures.better(data, current);
          if (next === null) break;
          expect(type.isResponse(data, next)).toBe(true);
          const after = type.score(data, next).points;
          expect(after).toBeGreaterThanOrEqual(points);
          current = next;
          points = after;
        }
        expect(points).toBe(data.points);
      }),
    );
  });

  it('scores the same however its parts are shuffled', () => {
    fc.assert(
      fc.property(answered, fc.infiniteStream(fc.nat()), ({ data, answer }, random) => {
        if (!('shuffle' in data) || !('options' in data)) return;
        const options = (data.options as readonly unknown[]).toSorted(() =>
          (random.next().value ?? 0) % 2 === 0 ? 1 : -1,
        );
        expect(type.score({ ...data, options } as typeof data, answer)).toEqual(type.score(data, answer));
      }),
    );
  });

  it('takes its own answers and nothing else for one', () => {
    fc.assert(fc.property(answered, ({ data, answer }) => type.isResponse(data, answer)));
    for (const data of fixtures.examples) {
      for (const junk of [undefined, { length: 1 }, [['nobody', 'no'], 7], { nobody: ['x'] }, Number.NaN, [null, {}]]) {
        expect(type.isResponse(data, junk)).toBe(false);
      }
    }
  });

  it('takes no more room for any answer than for its longest', () => {
    fc.assert(
      fc.property(answered, ({ data, answer }) => {
        const kept = type.keep?.(data, answer) ?? answer;
        expect(JSON.stringify(kept).length).toBeLessThanOrEqual(JSON.stringify(type.longest(data)).length);
      }),
    );
  });

  it('shows the question without giving the answer away, in markup a keyboard reaches', () => {
    for (const data of written) {
      const html = type.toHtml(data, context);
      const words = htmlText(html);
      const plain = plainExercise(data);
      expect(words).toContain(plain.prompt);
      const markup = renderHtml(html);
      expect(markup).not.toMatch(/ checked|data-correct/);
      expect(markup).not.toContain('<template');
      for (const comment of Object.values(plain.feedback)) if (comment !== '') expect(words).not.toContain(comment);
      expect(markup).toMatch(/^<div id="b1" class="exercise[^"]*" data-exercise="[a-z-]+"><fieldset><legend>/);
      expect(markup).toMatch(/<(input|select|textarea|button|summary|li)/);
      for (const [, id] of markup.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(/^b1[A-Za-z0-9_.-]*$/);
    }
  });

  it('has all its words found by search, and its parts outlined for its author', () => {
    for (const data of written) {
      const plain = plainExercise(data);
      const found = wordsOf({ id: 'b1', kind: 'block', parent: 'p', order: 'a0', data });
      for (const line of blockText(data).split('\n')) expect(found).toContain(line);
      expect(found).toContain(plain.prompt);
      expect(Array.isArray(type.outline(plain, String))).toBe(true);
    }
  });

  it('names each of its parts that nothing is written in, for its author', () => {
    const empty = type.outline(plainExercise(type.create()), String).filter(({ text }) => text === '');
    for (const { name, right } of empty) {
      // Only what is right or wrong can be called an option.
      if (right === undefined) expect(name).toBeDefined();
      if (name) expect(Object.keys(authorCatalogues.en)).toContain(name[0]);
    }
  });
});
