/** The other pages of a module in the order in which spelling goes on to them, and whether a page may hold what is misspelt. */

import { inReadingOrder } from '../../../shared/edit/find.ts';
import { wordsToCheck } from '../../../shared/edit/spelling.ts';
import type { RecordId, Records } from '../../../shared/records/record.ts';
import { eachRun } from '../../../shared/records/words.ts';
import { moduleOf } from '../../shell/navigate.ts';
import type { SpellingChecker, Unknown } from './checker.ts';

export interface PageAround {
  readonly id: RecordId;
  /** Whether the end of the module lies between, and it begins again there. */
  readonly isPastEnd: boolean;
}

/** Those behind a page, then those before it. */
export function pagesAround(records: Records, from: RecordId): readonly PageAround[] {
  const module = moduleOf(records, from);
  const all =
    module === null
      ? []
      : records.children(module, 'unit').flatMap((unit) => records.children(unit.id, 'page').map(({ id }) => id));
  const here = all.indexOf(from);
  const behind = all.slice(here + 1).map((id) => ({ id, isPastEnd: false }));
  return [...behind, ...all.slice(0, Math.max(0, here)).map((id) => ({ id, isPastEnd: true }))];
}

/**
 * As its records have it, without drawing it: every word in the module's language, which may say more than the page does of words in
 * another, and of what is taken as it is written.
 */
export async function mayBeMisspelt(
  records: Records,
  page: RecordId,
  language: string,
  checker: SpellingChecker,
): Promise<boolean> {
  const words = new Set<string>();
  for (const record of inReadingOrder(records, page)) {
    if (record.kind === 'block')
      eachRun(record, ({ text }) => wordsToCheck(text).forEach(({ word }) => words.add(word)));
  }
  const unknown: Unknown = new Map([
    [language, new Set([...words].filter((word) => checker.isRight(language, word) === null))],
  ]);
  if (!(await checker.look(unknown))) return false;
  return [...words].some((word) => checker.isRight(language, word) === false);
}
