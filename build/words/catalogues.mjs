/** The catalogues of words as they lie in `shared/words/`, with what the sentences of each take. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** One catalogue for those who write programmes, who learn, who review, for what is put on paper, for the sheets of a pilot, and for a platform's pages. */
export const readers = ['author', 'learner', 'review', 'paper', 'sheet', 'platform'];

/** By reader and language: the sentences by key, as written. Throws what is wrong with a file that is no JSON. */
export function readCatalogues(root) {
  return Object.fromEntries(readers.map((reader) => [reader, catalogue(join(root, 'shared/words', reader))]));
}

function catalogue(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -'.json'.length), sentences(join(folder, name))]),
  );
}

function sentences(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error.message}`, { cause: error });
  }
}

/** Keys that stand more than once in a catalogue, of which a reader of JSON takes the last: two branches may both bring one. */
export function keysTwice(root, reader, language) {
  const text = readFileSync(join(root, 'shared/words', reader, `${language}.json`), 'utf8');
  const keys = [...text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(([, key, colon]) => (colon ? [key] : []));
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

/** The parts of a sentence in ICU MessageFormat. Throws what is wrong with one that is none. */
export function partsOf(sentence) {
  return parse(sentence, { ignoreTag: true, requiresOtherClause: true });
}

/** Every part, those inside of forms too. */
export function everyPart(parts) {
  return parts.flatMap((part) => [
    part,
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => everyPart(value)) : []),
  ]);
}

/** The names that a sentence takes, each with whether it is counted by. */
export function namesOf(parts) {
  const names = new Map();
  for (const { type, value } of everyPart(parts)) {
    if (type === TYPE.literal || type === TYPE.pound) continue;
    names.set(value, type === TYPE.plural || names.get(value) === true);
  }
  return names;
}
