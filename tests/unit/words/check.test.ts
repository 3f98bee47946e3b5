/** What `npm run check` says of the catalogues of words: each fault is found, and named with what to do. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../build/words.mjs', import.meta.url));
type Catalogue = Readonly<Record<string, string>>;

/** A product of a few words, nothing of which is wrong. */
const sound = {
  'author/en': {
    'app.name': 'Name',
    'app.points': '{count} {count, plural, one {point} other {points}}',
    'kind.read': 'Read',
  },
  'author/lv': {
    'app.name': 'Vārds',
    'app.points': '{count} {count, plural, zero {punktu} one {punkts} other {punkti}}',
    'kind.read': 'Lasīt',
  },
  'learner/en': { next: 'Next', 'exercise.order.up': 'Up' },
  'learner/lv': { next: 'Nākamā', 'exercise.order.up': 'Augšup' },
  'learner/pl': { next: 'Dalej', 'exercise.order.up': 'W górę' },
  'review/en': { comment: 'Comment' },
  'review/lv': { comment: 'Komentēt' },
  'paper/en': { exercise: 'Exercise' },
  'paper/lv': { exercise: 'Uzdevums' },
  'sheet/en': { worked: 'What worked' },
  'sheet/lv': { worked: 'Kas izdevās' },
  'platform/en': { modules: 'Modules' },
  'platform/lv': { modules: 'Moduļi' },
} satisfies Readonly<Record<string, Catalogue>>;

const source = `
export const kinds = ['read'] as const;
export const says = (text) => [text('app.name'), text('app.points', { count: 2 }), text(\`kind.\${kinds[0]}\`)];
export const player = (words, type = 'order', way = 'up') => [words.next, words[\`exercise.\${type}.\${way}\`]];
export const reviewer = (words) => words.comment;
export const paper = (words) => words.exercise;
export const sheet = (words) => words.worked;
export const platform = (words) => words.modules;
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  put('shared/words/languages.ts', "export const interfaceLanguages = { en: 'English', lv: 'Latviešu' } as const;\n");
  put(
    'shared/words/learner-languages.ts',
    "export const learnerLanguages = { ...interfaceLanguages, pl: 'Polski' } as const;\n",
  );
  put('renderer/screen.ts', source);
  put('electron/main.ts', '');
  for (const [name, catalogue] of Object.entries(sound)) write(name, catalogue);
  expect(words().status).toBe(0);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('finds nothing where nothing is wrong', () => {
  expect(words('check')).toEqual({ status: 0, said: [] });
});

it('finds nothing in this product', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, 'check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

it('writes keys with what they take, and finds keys that are not what the English catalogue says', () => {
  const keys = readFileSync(join(root, 'shared/words/keys.ts'), 'utf8');
  expect(keys).toContain("readonly 'app.name': None;");
  expect(keys).toContain("readonly 'app.points': { readonly count: Count };");
  put('shared/words/keys.ts', keys.replace('app.name', 'app.title'));
  expect(found()).toEqual(['shared/words/keys.ts was not what the English catalogues say: commit the new one.']);
  expect(readFileSync(join(root, 'shared/words/keys.ts'), 'utf8')).toBe(keys);
});

it('finds a key that is missing in a language, and one that is not translated', () => {
  write('author/lv', without(sound['author/lv'], 'app.name'));
  write('learner/lv', { ...sound['learner/lv'], next: '' });
  expect(found()).toEqual([
    'shared/words/author/lv.json "app.name" is missing. Translate: Name',
    'shared/words/learner/lv.json "next" is missing. Translate: Next',
  ]);
});

it('finds a key that English has not', () => {
  write('author/lv', { ...sound['author/lv'], 'app.old': 'Vecs' });
  expect(found()).toEqual([
    'shared/words/author/lv.json "app.old" is not in English. Remove it, or add it to en.json.',
  ]);
});

it('finds a key that nobody uses, though a template could say it', () => {
  const polish = sound['learner/pl'];
  write('learner/pl', { ...polish, previous: 'C', 'exercise.order.sideways': 'D' });
  for (const language of ['en', 'lv'] as const) {
    write(`author/${language}`, { ...sound[`author/${language}`], 'app.unused': 'A', 'kind.watched': 'B' });
    write(`learner/${language}`, { ...sound[`learner/${language}`], previous: 'C', 'exercise.order.sideways': 'D' });
  }
  expect(found()).toEqual([
    'shared/words/author/en.json "app.unused" is used nowhere. Remove it from every language.',
    'shared/words/author/en.json "kind.watched" is used nowhere. Remove it from every language.',
    'shared/words/learner/en.json "previous" is used nowhere. Remove it from every language.',
    'shared/words/learner/en.json "exercise.order.sideways" is used nowhere. Remove it from every language.',
    'shared/words/keys.ts was not what the English catalogues say: commit the new one.',
  ]);
});

it('does not take what a comment or a test says for a use', () => {
  put('renderer/screen.ts', source.replace("text('app.name'), ", "/* text('app.name') */"));
  put('tests/screen.test.ts', "text('app.name');");
  expect(found()).toEqual(['shared/words/author/en.json "app.name" is used nowhere. Remove it from every language.']);
});

it('finds placeholders that differ from the English', () => {
  write('author/lv', { ...sound['author/lv'], 'app.points': '{number} punkti' });
  expect(found()).toEqual([
    'shared/words/author/lv.json "app.points" lacks {count}. Say it as the English does.',
    'shared/words/author/lv.json "app.points" has {number}, which is not in the English and never filled. Remove it.',
  ]);
});

it('finds the plural forms that a language lacks or does not know', () => {
  write('author/lv', {
    ...sound['author/lv'],
    'app.points': '{count} {count, plural, one {punkts} few {punkti} other {punktu}}',
  });
  write('author/en', { ...sound['author/en'], 'app.points': '{count} {count, plural, =0 {none} other {points}}' });
  expect(found()).toEqual([
    'shared/words/author/en.json "app.points" has no form "one" for {count}, which the language needs: one, other. Write it.',
    'shared/words/author/lv.json "app.points" has no form "zero" for {count}, which the language needs: zero, one, other. Write it.',
    'shared/words/author/lv.json "app.points" has a form "few" for {count}, which the language does not know. Remove it.',
  ]);
});

it('finds what is no message, and what is not read here', () => {
  write('author/lv', { ...sound['author/lv'], 'app.points': '{count', 'app.name': '{when, date, short}' });
  expect(found()).toEqual([
    'shared/words/author/lv.json "app.name" has {when}, which is not in the English and never filled. Remove it.',
    'shared/words/author/lv.json "app.name" formats {when}, which is not read here. Write {when} alone.',
    'shared/words/author/lv.json "app.points" is no ICU message (EXPECT_ARGUMENT_CLOSING_BRACE): {count',
  ]);
});

it('finds what packages cannot carry', () => {
  const catalogue = {
    next: '{n} {n, plural, one {{n} page} other {pages}}',
    'exercise.order.up': '{n, select, a {A} other {B}}',
  };
  write('learner/en', catalogue);
  write('learner/pl', { next: '{n} {n, plural, one {a} few {b} many {c} other {d}}', 'exercise.order.up': '{n}' });
  write('learner/lv', { ...catalogue, next: '{n} {n, plural, =3 {trīs} zero {lapu} one {lapa} other {lapas}}' });
  expect(found()).toEqual([
    'shared/words/learner/en.json "next" has more than words in the form "one" of {n}. Write {n} before the plural.',
    'shared/words/learner/en.json "exercise.order.up" chooses by {n}, which packages cannot. Write a sentence for each.',
    'shared/words/learner/lv.json "next" has a form "=3" for {n}, which packages do not carry: zero, one, two, few, many, other.',
    'shared/words/learner/lv.json "exercise.order.up" chooses by {n}, which packages cannot. Write a sentence for each.',
    'shared/words/keys.ts was not what the English catalogues say: commit the new one.',
  ]);
});

it('finds a key that stands twice, as after a merge', () => {
  put(
    'shared/words/author/lv.json',
    '{"app.name": "A", "app.name": "\\"B\\": ", "app.points": "{count}", "kind.read": "app.points"}',
  );
  write('author/en', { ...sound['author/en'], 'app.points': '{count}' });
  expect(words().status).toBe(0);
  expect(found()).toEqual(['shared/words/author/lv.json "app.name" stands twice. Keep one.']);
});

it('finds a file that is no JSON, and leaves the keys as they are', () => {
  const keys = readFileSync(join(root, 'shared/words/keys.ts'), 'utf8');
  put('shared/words/author/en.json', '{"app.name": "Name",}');
  expect(found()).toEqual([expect.stringMatching(/author\/en\.json is no JSON: /)]);
  expect(readFileSync(join(root, 'shared/words/keys.ts'), 'utf8')).toBe(keys);
});

it('finds a language that lacks a catalogue, and a catalogue of no language', () => {
  rmSync(join(root, 'shared/words/learner/lv.json'));
  rmSync(join(root, 'shared/words/learner/pl.json'));
  write('author/et', sound['author/en']);
  expect(found()).toEqual([
    'shared/words/author/et.json is of no language in shared/words/languages.ts. Add a line there.',
    'shared/words/learner/lv.json is not there. Translate shared/words/learner/en.json.',
    'shared/words/learner/pl.json is not there. Translate shared/words/learner/en.json.',
  ]);
});

function found(): readonly string[] {
  const { status, said } = words('check');
  expect(status).toBe(1);
  return said;
}

function words(...args: readonly string[]): { readonly status: number | null; readonly said: readonly string[] } {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args, '--root', root], { encoding: 'utf8' });
  return { status, said: stderr.split('\n').filter(Boolean) };
}

function put(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function write(name: string, catalogue: Catalogue): void {
  put(`shared/words/${name}.json`, JSON.stringify(catalogue));
}

function without(catalogue: Catalogue, key: string): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).filter(([name]) => name !== key));
}
