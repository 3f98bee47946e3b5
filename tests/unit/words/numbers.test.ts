/** Words agree with their numbers, in every sentence of every catalogue. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorText } from '../../../shared/words/author.ts';
import { baked } from '../../../shared/words/baked.ts';
import { fill } from '../../../shared/words/fill.ts';
import { interfaceLanguageTags, isInterfaceLanguage, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import { learnerLanguageTags, type LearnerLanguage } from '../../../shared/words/learner-languages.ts';
import { readMessage, say } from '../../../shared/words/message.ts';

/** Every sentence of a language as a translator writes it, with its name. */
function sentences(
  language: LearnerLanguage,
  readers: readonly string[] = isInterfaceLanguage(language)
    ? ['author', 'learner', 'review', 'paper', 'sheet', 'platform']
    : ['learner'],
) {
  return readers.flatMap((reader) => {
    const file = new URL(`../../../shared/words/${reader}/${language}.json`, import.meta.url);
    const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
    return Object.entries(catalogue).map(([key, text]) => [`${reader} ${key}`, text] as const);
  });
}

describe('a number', () => {
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
  ] as const)('is said in %s of %d: %s', (language, count, said) => {
    expect(authorText(language, 'card.points', { count })).toBe(said);
  });

  it('is read as its language writes it, on screens and in packages', () => {
    const sentence = '{n} {n, plural, one {one} other {many}}';
    for (const [n, language, said] of [
      ['1,000', 'en', '1,000 many'],
      ['1', 'en', '1 one'],
      ['1.000', 'da', '1.000 many'],
      ['1\u00A0001', 'lv', '1\u00A0001 one'],
    ] as const) {
      expect(say(sentence, { n }, language)).toBe(said);
      expect(fill(baked(sentence), { n }, language)).toBe(said);
    }
    expect(fill('{n} {n:one|many}', {}, 'en')).toBe('{n} {n:one|many}');
  });

  it('has in packages the form that it has on screens', () => {
    const sentence = '{n} {n, plural, zero {none} one {one} other {many}}';
    expect(baked(sentence)).toBe('{n} {n:one|many|none}');
    for (const n of [0, 1, 2, 5, 10, 11, 21, 22, 100, 101, 1.5, '1,5', '21'])
      for (const language of interfaceLanguageTags)
        expect(fill(baked(sentence), { n }, language)).toBe(say(sentence, { n }, language));
  });

  it('has them in packages in languages with more forms too', () => {
    const sentence = '{n} {n, plural, one {punkt} few {punkty} many {punktów} other {punktu}}';
    expect(baked(sentence)).toBe('{n} {n:punkt|punktu|few=punkty|many=punktów}');
    const arabic = '{n} {n, plural, zero {a} one {b} two {c} few {d} many {e} other {f}}';
    for (const n of [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 100, 102, 111, 1.5])
      for (const [words, language] of [
        [sentence, 'pl'],
        [arabic, 'ar'],
      ] as const)
        expect(fill(baked(words), { n }, language)).toBe(say(words, { n }, language));
  });
});

/** Units, and words that follow a number and do not change with it: prepositions, adverbs, and nouns with one form. */
const unchanged: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  en: ['min', 'left', 'more', 'and', 'are', 'that', 'right', 'from', 'made', 'selected', 'new', 'answered', 'did'],
  da: [
    'min',
    'point',
    'ord',
    'tegn',
    'spørgsmål',
    'trin',
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
    'ark',
    'svar',
    'var',
    'har',
    'indtil',
  ],
  sv: [
    'min',
    'poäng',
    'ord',
    'tecken',
    'val',
    'mål',
    'svarsalternativ',
    'steg',
    'argument',
    'kvar',
    'till',
    'visas',
    'passar',
    'säkert',
    'som',
    'planerade',
    'blad',
    'svar',
    'har',
    'fanns',
    'hittills',
    'svarat',
  ],
  lv: ['min', 'vai', 'darba', 'vietā', 'minūtē'],
};
const numbers =
  'count|number|points|minutes|planned|draw|most|max|least|of|rate|hours|words|modules|exercises|pages|wanted|left|filled';

describe.each(interfaceLanguageTags)('%s', (language) => {
  it('has no word behind a number that stays the same whatever the number', () => {
    const behind = new RegExp(`\\{(?:${numbers})\\} (\\p{Ll}{3,})`, 'gu');
    const stiff = sentences(language).flatMap(([name, text]) =>
      [...text.matchAll(behind)]
        .filter(([, word = '']) => !unchanged[language].includes(word))
        .map(([found]) => [name, found]),
    );
    expect(stiff).toEqual([]);
  });
});

describe.each(learnerLanguageTags)('%s', (language) => {
  it('says every number that it counts by, in as many forms as its language has', () => {
    for (const [name, text] of sentences(language)) {
      for (const piece of readMessage(text)) {
        if (typeof piece === 'string' || !('forms' in piece)) continue;
        expect([name, text.includes(`{${piece.name}}`)]).toEqual([name, true]);
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        expect([name, [...piece.forms.keys()].toSorted()]).toEqual([name, categories.toSorted()]);
      }
    }
  });

  it('sets percent signs as the language does', () => {
    // English and Latvian set them as the standard of units does.
    if (['en', 'lv'].includes(language)) return;
    const [sign = ''] = /\D+$/.exec((0.85).toLocaleString(`${language}-u-nu-latn`, { style: 'percent' })) ?? [];
    const wanted = sign.replace(/\s/g, ' ');
    const signs = sentences(language, ['learner']).flatMap(([name, text]) =>
      [...text.matchAll(/\}([\s\u200e]*%\u200e?)/g)].map(([, found = '']) => [name, found.replace(/\s/g, ' ')]),
    );
    expect(signs.filter(([, found]) => found !== wanted)).toEqual([]);
  });

  it('fills every form of every sentence, for no, one, eleven and twenty-one', () => {
    const unfilled = expect.not.stringMatching(/\{\w+[:},]/);
    for (const n of [0, 1, 11, 21]) {
      const values = new Proxy({}, { get: () => n });
      for (const [name, text] of sentences(language)) {
        // These show how formulas are written.
        if (name === 'author math.sourceHint') continue;
        const said = name.startsWith('author ') ? say(text, values, language) : fill(baked(text), values, language);
        expect([name, said]).toEqual([name, unfilled]);
      }
    }
  });
});
