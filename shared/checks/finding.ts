/** What a check found: a code the interface words, how grave it is, and the record to jump to. */

import type { RecordId } from '../records/record.ts';

/** `error` stops an export; `warning` and `hint` do not. */
export type Severity = 'error' | 'warning' | 'hint';

export interface Finding {
  /** Sentence in the author catalogue under `checks.<code>`: what is wrong, why it matters, what to do. */
  readonly code: string;
  readonly severity: Severity;
  readonly where: RecordId;
  readonly params: Readonly<Record<string, string | number>>;
}
