/** How the sentences of a failure are written down in each language, and the keys they get in the catalogue. */

import type { FailureCode } from '../../base/failures.ts';

/** What happened, what is safe, what to do. `{name}` stands for a parameter of the failure. */
export type ErrorSentences = Readonly<Record<FailureCode, readonly [happened: string, safe: string, todo: string]>>;

export type ErrorKey = `errors.${FailureCode}.${'happened' | 'safe' | 'todo'}`;

export function errorCatalogue(sentences: ErrorSentences): Readonly<Record<ErrorKey, string>> {
  const entries = Object.entries(sentences).flatMap(([code, [happened, safe, todo]]) => [
    [`errors.${code}.happened`, happened],
    [`errors.${code}.safe`, safe],
    [`errors.${code}.todo`, todo],
  ]);
  return Object.fromEntries(entries) as Record<ErrorKey, string>;
}
