/** How the sentences of a broken rule and of a package's fault are written down, and the keys they get in the catalogue. */

import type { FaultCode } from '../../simulator/faults.ts';
import type { RuleCode } from '../../simulator/violation.ts';

/** What happened, why it matters, what to do. `{subject}` is the element or function, `{value}` what was said. */
export type RuleSentences = Readonly<Record<RuleCode, readonly [what: string, why: string, todo: string]>>;

/** One or two sentences: what is wrong, and what comes of it. `{detail}` is the name it is about. */
export type FaultSentences = Readonly<Record<FaultCode, string>>;

export type RuleKey = `rules.${RuleCode}` | `rules.${RuleCode}.why` | `rules.${RuleCode}.do` | `faults.${FaultCode}`;

/** `rules.<code>`, `rules.<code>.why`, `rules.<code>.do` and `faults.<code>`. */
export function ruleCatalogue(rules: RuleSentences, faults: FaultSentences): Readonly<Record<RuleKey, string>> {
  const entries = Object.entries(rules).flatMap(([code, [what, why, todo]]) => [
    [`rules.${code}`, what],
    [`rules.${code}.why`, why],
    [`rules.${code}.do`, todo],
  ]);
  const others = Object.entries(faults).map(([code, sentence]) => [`faults.${code}`, sentence]);
  return Object.fromEntries([...entries, ...others]) as Record<RuleKey, string>;
}
