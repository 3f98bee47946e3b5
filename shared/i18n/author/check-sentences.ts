/** How the sentences of a finding are written down in each language, and the keys they get in the catalogue. */

import type { FindingCode } from '../../base/finding.ts';

/** What is wrong, why it matters, what to do. `{name}` stands for a parameter of the finding. */
export type CheckSentences = Readonly<Record<FindingCode, readonly [what: string, why: string, todo: string]>>;

export type CheckKey = `checks.${FindingCode}` | `checks.${FindingCode}.why` | `checks.${FindingCode}.do`;

/** `checks.<code>`, `checks.<code>.why` and `checks.<code>.do`. */
export function checkCatalogue(sentences: CheckSentences): Readonly<Record<CheckKey, string>> {
  const entries = Object.entries(sentences).flatMap(([code, [what, why, todo]]) => [
    [`checks.${code}`, what],
    [`checks.${code}.why`, why],
    [`checks.${code}.do`, todo],
  ]);
  return Object.fromEntries(entries) as Record<CheckKey, string>;
}
