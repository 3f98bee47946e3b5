/** Sentences are said as the reference implementation of ICU MessageFormat for the web says them. */

import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';
import { authorText } from '../../../shared/words/author.ts';
import { readMessage, say, type Piece, type Values } from '../../../shared/words/message.ts';

/** The interface's own, and those with the most forms. */
const languages = ['en', 'da', 'sv', 'lv', 'pl', 'lt', 'ar'];
const numbers = [0, 1, 2, 5, 10, 11, 21, 22, 100, 101, 1.5, 1_234_567];

const reference = (sentence: string, values: Values, language: string): unknown =>
  new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true }).format(values);

it.each([
  'No value at all.',
  "It isn't quoted; it''s one sign.",
  "Every '{' its '}', and \\frac'{a}{b}' as it stands.",
  "'{it''s quoted'} and goes on",
  "'{never closed",
  "# is a sign here, and '# too",
  '{name}, {count}',
  '{ count , plural , one {a point} other {points} }',
  '{count, plural, =0 {none} one {# point} other {# points of {name}}}',
  "{count, plural, one {'#' is one} other {'{#}' it''s #}}",
  '{count, plural, zero {0} one {1} two {2} few {3} many {4} other {5}}',
  '{name, select, Anna {she has {count, plural, one {# mark} other {# marks}}} other {they, #}}',
  '{count, plural, one {{name, select, Anna {# hers} other {# theirs}}} other {#}}',
])('%s', (sentence) => {
  for (const language of languages)
    for (const count of numbers)
      for (const name of ['Anna', 'Bo', '{count}', "'{'", '#']) {
        const values = { count, name };
        expect([language, count, name, say(sentence, values, language)]).toEqual([
          language,
          count,
          name,
          reference(sentence, values, language),
        ]);
      }
});

it('any sentence', () => {
  const words = fc.stringMatching(/^[a-zž ,.!]{1,8}$/);
  const quoted = fc.constantFrom("''", "'{'", "'}'", "'{a}'", "it's ");
  const message = fc.letrec<{ message: string; piece: string; plural: string; select: string }>((tie) => ({
    message: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      quoted,
      fc.constantFrom('{name}', '{count}', '#'),
      tie('plural'),
      tie('select'),
    ),
    plural: fc
      .tuple(tie('message'), tie('message'), tie('message'))
      .map(([none, one, other]) => `{count, plural, =0 {${none}} one {${one}} other {${other}}}`),
    select: fc
      .tuple(tie('message'), tie('message'))
      .map(([a, other]) => `{name, select, Anna {${a}} other {${other}}}`),
  })).message;
  fc.assert(
    fc.property(
      message,
      fc.constantFrom(...numbers),
      fc.constantFrom('Anna', 'Bo'),
      fc.constantFrom(...languages),
      (sentence, count, name, language) => {
        expect(say(sentence, { count, name }, language)).toBe(reference(sentence, { count, name }, language));
      },
    ),
    { numRuns: 3000 },
  );
});

it.each(['en', 'da', 'sv', 'lv'] as const)('every sentence for authors in %s', (language) => {
  for (const [key, sentence] of Object.entries(authorCatalogues[language])) {
    const names = new Set(namesIn(readMessage(sentence)));
    for (const count of names.size > 0 ? numbers : [0]) {
      const values = Object.fromEntries([...names].map((name) => [name, count]));
      expect([key, say(sentence, values, language)]).toEqual([key, reference(sentence, values, language)]);
    }
  }
});

it('a key that is none, a value that lacks and one that is not taken are errors of types', () => {
  const points: string = authorText('en', 'card.points', { count: 2 });
  const finding: string = authorText('en', 'checks.page.untitled', { title: 'came with the finding' });
  expect([points, finding]).toEqual(['2 points', authorCatalogues.en['checks.page.untitled']]);
  const refused = [
    // @ts-expect-error A key of no catalogue.
    () => authorText('en', 'exercise.pints'),
    // @ts-expect-error The number is not given.
    () => authorText('en', 'card.points'),
    // @ts-expect-error It is called otherwise.
    () => authorText('en', 'card.points', { points: 2 }),
    // @ts-expect-error This takes nothing.
    () => authorText('en', 'common.save', { count: 2 }),
    // @ts-expect-error One of the two takes a number.
    (key: 'common.save' | 'card.points') => authorText('en', key),
    // @ts-expect-error A code that no finding has.
    (code: 'page.empty' | 'page.full') => authorText('en', `checks.${code}`),
  ];
  expect(refused).toHaveLength(6);
});

it('a name without a value stays as it is written', () => {
  expect(say('{name}: {count, plural, one {one} other {many}}', {}, 'en')).toBe('{name}: many');
});

it('what is no message stays as it is written', () => {
  for (const sentence of ['{', '}', 'a { b', '{a b}', '{count, number}'])
    expect(say(sentence, {}, 'en')).toBe(sentence);
});

function namesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return 'forms' in piece ? [piece.name, ...[...piece.forms.values()].flatMap(namesIn)] : [piece.name];
  });
}
