/** Typed answers: what counts as the same, over everything that can be typed. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAnswer, isAccepted, type AnswerRule } from '../../../shared/exercise/answer-text.ts';

const rules: readonly AnswerRule[] = [true, false].flatMap((caseMatters) =>
  [true, false].map((accentsMatter) => ({ caseMatters, accentsMatter })),
);
const strict = { caseMatters: true, accentsMatter: true };
const anyCase = { caseMatters: false, accentsMatter: true };
const lenient = { caseMatters: false, accentsMatter: false };
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      ...'aAāĀßẞİiIıſςσΣøØæŁ’“–\u00a0\u202f\u00ad\u200d \t*',
      'i\u0307',
      'a\u0304',
      '\u0345',
      '\u0307',
    ),
  }),
);

describe('folding an answer', () => {
  it('changes nothing the second time, for every character of the written planes', () => {
    for (const rule of rules) {
      for (let code = 0; code <= 0x2ffff; code++) {
        const once = foldAnswer(String.fromCodePoint(code), rule);
        if (foldAnswer(once, rule) !== once) expect([code.toString(16), rule]).toEqual([]);
      }
    }
  });

  it('changes nothing the second time, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...rules), (text, rule) => {
        const once = foldAnswer(text, rule);
        expect(foldAnswer(once, rule)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps equal what a stricter rule calls equal', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (one, other, twin) => {
        const second = twin ? ` ${one.normalize('NFD')}\u00a0` : other;
        for (const rule of rules) {
          if (foldAnswer(one, strict) !== foldAnswer(second, strict)) return;
          expect(foldAnswer(one, rule)).toBe(foldAnswer(second, rule));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['  Rīga \u00a0 un\u202fLiepāja ', 'Rīga un Liepāja', strict],
    ['Rīga', 'Ri\u0304ga', strict],
    ['l’entreprise', "l'entreprise", strict],
    ['„klase“', '"klase"', strict],
    ['Bosch–Rexroth', 'Bosch-Rexroth', strict],
    ['clus\u00adter\u200b', 'cluster', strict],
    ['ﬁrm', 'firm', strict],
    ['STRASSE', 'straße', anyCase],
    ['STRAẞE', 'strasse', anyCase],
    ['İstanbul', 'istanbul', anyCase],
    ['ΟΔΟΣ', 'οδος', anyCase],
    ['ĶEKAVA', 'ķekava', anyCase],
    ['Malmo', 'Malmö', lenient],
    ['Tonder', 'Tønder', lenient],
    ['aero', 'Ærø', lenient],
    ['kekava', 'Ķekava', lenient],
  ])('takes %j for %j', (answer, accepted, rule) => {
    expect(isAccepted(answer, [accepted], rule)).toBe(true);
  });

  it.each([
    ['riga', 'Riga', strict],
    ['Riga', 'Rīga', anyCase],
    ['Malmø', 'Malmö', anyCase],
    ['Rigas', 'Riga', lenient],
    ['', '', lenient],
    [' ', 'x', lenient],
  ])('does not take %j for %j', (answer, accepted, rule) => {
    expect(isAccepted(answer, [accepted], rule)).toBe(false);
  });
});

describe('wildcards', () => {
  it.each([
    ['clusters', 'cluster*', true],
    ['cluster', 'cluster*', true],
    ['a strong Cluster policy', '*cluster*', true],
    ['innovation cluster', '* cluster', true],
    ['aba', 'ab*ba', false],
    ['abba', 'ab*ba', true],
    ['abcab', 'a*b*c*b', true],
    ['ab', 'b*a', false],
  ])('%j against %j: %s', (answer, pattern, right) => {
    expect(isAccepted(answer, [pattern], lenient, true)).toBe(right);
  });

  it('are plain stars where they are not meant', () => {
    expect(isAccepted('clusters', ['cluster*'], lenient)).toBe(false);
    expect(isAccepted('cluster*', ['cluster*'], lenient)).toBe(true);
  });

  it('accept whatever stands for the star, and end quickly', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, between, after) => {
        const plain = [before, between, after].map((text) => text.replace(/[*＊﹡]/g, ''));
        const [a = '', b = '', c = ''] = plain.map((text) => foldAnswer(`x${text}x`, strict));
        expect(isAccepted(`${a}${b}${c}`, [`${a}*${c}`], strict, true)).toBe(true);
      }),
    );
    expect(isAccepted('a'.repeat(20_000), [`${'a*'.repeat(2000)}b`], strict, true)).toBe(false);
  });
});
