/** Names that are called in what somebody says: `@Anna Berzina`, as plain text, found by the people of the review when it is read. */

import type { Records } from '../records/record.ts';
import { peopleIn } from './people.ts';

/** Everybody who said something, was asked, or decides; each name once. */
export function namesIn(records: Records): readonly string[] {
  const [programme] = records.children(null, 'programme');
  const requests = programme ? records.children(programme.id, 'request') : [];
  const asked = requests.flatMap(({ data }) => [...data.reviewers, data.decider]);
  const names = [...[...peopleIn(records).values()].map(({ name }) => name), ...asked];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].sort((a, b) =>
    a.localeCompare(b),
  );
}

export interface Mention {
  readonly name: string;
  /** Of the `@`, and behind the name. */
  readonly start: number;
  readonly end: number;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(sign);

/** Of two names that begin alike the longer one is meant; an address has its `@` within a word and calls nobody. */
export function mentionsIn(words: string, names: readonly string[]): readonly Mention[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const found: Mention[] = [];
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    if (isLetter(words[at - 1])) continue;
    const name = longestFirst.find((one) => stands(words, one, at + 1));
    if (name !== undefined) found.push({ name, start: at, end: at + 1 + name.length });
  }
  return found;
}

function stands(words: string, name: string, at: number): boolean {
  const end = at + name.length;
  return same(words.slice(at, end), name) && !isLetter(words.slice(end)[Symbol.iterator]().next().value);
}

function same(a: string, b: string): boolean {
  return a.normalize().toLowerCase() === b.normalize().toLowerCase();
}

/** What a name is called by while it is written: from its `@` to the caret. Null where none is. */
export function calledAt(
  words: string,
  caret: number,
  names: readonly string[],
): { readonly start: number; readonly names: readonly string[] } | null {
  const start = words.lastIndexOf('@', caret - 1);
  if (start < 0 || isLetter(words[start - 1])) return null;
  const written = words.slice(start + 1, caret).toLowerCase();
  if (written.includes('\n')) return null;
  const fitting = names.filter((name) => {
    const low = name.toLowerCase();
    return low.startsWith(written) || (written !== '' && low.split(/\s+/u).some((part) => part.startsWith(written)));
  });
  // A name that is written out is called already.
  return fitting.length === 0 || names.some((name) => same(name, written)) ? null : { start, names: fitting };
}
