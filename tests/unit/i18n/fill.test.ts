/** Words agree with their numbers, in every sentence of every catalogue. */

import { describe, expect, it } from 'vitest';
import { exerciseTypeNames, exerciseTypes } from '../../../shared/exercises/registry.ts';
import { authorCatalogues, authorText } from '../../../shared/i18n/author/index.ts';
import { fill } from '../../../shared/i18n/fill.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { learnerText } from '../../../shared/i18n/learner/index.ts';

const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];

/** Every sentence of a language, with its name. */
function sentences(language: InterfaceLanguage): [string, string][] {
  const named = (from: string, catalogue: Readonly<Record<string, string>>) =>
    Object.entries(catalogue).map(([key, text]): [string, string] => [`${from} ${key}`, text]);
  return [
    ...named('author', authorCatalogues[language]),
    ...named('learner', learnerText(language)),
    ...exerciseTypeNames.flatMap((type) => {
      const { author, learner } = exerciseTypes[type].words;
      return [...named(type, author[language]), ...named(type, learner[language] ?? {})];
    }),
  ];
}

describe('fill', () => {
  it.each([
    ['en', 1, '1 point'],
    ['en', 0, '0 points'],
    ['en', 21, '21 points'],
    ['lv', 1, '1 punkts'],
    ['lv', 21, '21 punkts'],
    ['lv', 11, '11 punktu'],
    ['lv', 0, '0 punktu'],
    ['lv', 22, '22 punkti'],
    ['sv', 1, '1 poäng'],
    ['da', 2, '2 point'],
  ] as const)('says in %s of %d: %s', (language, count, said) => {
    expect(authorText(language, 'exercise.points', { count })).toBe(said);
  });

  it('reads a number as its language writes it', () => {
    const words = '{n} {n:one|many}';
    expect(fill(words, { n: '1,000' }, 'en')).toBe('1,000 many');
    expect(fill(words, { n: '1' }, 'en')).toBe('1 one');
    expect(fill(words, { n: '1.000' }, 'da')).toBe('1.000 many');
    expect(fill(words, { n: '1\u00A0001' }, 'lv')).toBe('1\u00A0001 one');
    expect(fill(words, {}, 'en')).toBe(words);
  });
});

/** Units, and words that follow a number and do not change with it: prepositions, adverbs, and nouns with one form. */
const unchanged: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  en: ['min', 'left', 'more', 'and', 'are', 'that', 'right', 'from', 'made', 'selected'],
  da: [
    'min',
    'point',
    'ord',
    'tegn',
    'spørgsmål',
    'valg',
    'mål',
    'tilbage',
    'flere',
    'mere',
    'vises',
    'passer',
    'eller',
    'planlagt',
    'fra',
    'til',
    'valgt',
  ],
  sv: [
    'min',
    'poäng',
    'ord',
    'tecken',
    'val',
    'mål',
    'svarsalternativ',
    'argument',
    'kvar',
    'till',
    'visas',
    'passar',
    'säkert',
    'som',
    'planerade',
  ],
  lv: ['min', 'vai', 'darba', 'vietā', 'minūtē'],
};
const numbers =
  'count|number|points|minutes|planned|draw|most|max|least|of|rate|hours|words|modules|exercises|pages|wanted|left|filled';

describe.each(languages)('%s', (language) => {
  it('has no word behind a number that stays the same whatever the number', () => {
    const behind = new RegExp(`\\{(?:${numbers})\\} (\\p{Ll}{3,})`, 'gu');
    const stiff = sentences(language).flatMap(([name, text]) =>
      [...text.matchAll(behind)]
        .filter(([, word = '']) => !unchanged[language].includes(word))
        .map(([found]) => [name, found]),
    );
    expect(stiff).toEqual([]);
  });

  it('names in each form only numbers that the sentence has, and as many forms as its language asks for at most', () => {
    for (const [name, text] of sentences(language)) {
      for (const [, number = '', forms = ''] of text.matchAll(/\{(\w+):([^}]+)\}/g)) {
        expect([name, text.includes(`{${number}}`)]).toEqual([name, true]);
        const most = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
        expect([name, forms.split('|').length <= most]).toEqual([name, true]);
      }
    }
  });

  it('fills every form of every sentence, for no, one, eleven and twenty-one', () => {
    for (const [name, text] of sentences(language)) {
      const params = [...text.matchAll(/\{(\w+)[:}]/g)].map(([, one = '']) => one);
      for (const n of [0, 1, 11, 21])
        expect([name, fill(text, Object.fromEntries(params.map((one) => [one, n])), language)]).toEqual([
          name,
          expect.not.stringMatching(/\{\w+[:}]/),
        ]);
    }
  });
});
