/** The simulator's judge as an oracle: what our own packages say to a platform must break no rule of SCORM 1.2 or 2004. */

import { judgeCalls } from '../../shared/simulator/judge.ts';
import type { ScormStandard } from '../../shared/output/tracking/standard.ts';
import type { ApiCall, Violation } from '../../shared/simulator/violation.ts';

export type Scorm12Call = ApiCall;

/** Everything wrong with the calls of one session, from LMSInitialize to LMSFinish; empty when it is clean. */
export function checkScorm12Calls(calls: readonly ApiCall[]): readonly Violation[] {
  return brokenRules('scorm12', calls);
}

/** Without advice about what is legal: some trials end in ways that an author would be warned of. */
export function brokenRules(standard: ScormStandard, calls: readonly ApiCall[]): readonly Violation[] {
  return judgeCalls(standard, calls).filter(({ severity }) => severity === 'error');
}
