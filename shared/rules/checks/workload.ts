/** Learners do something with what they read, in about the time they were promised. */

import { balanceHints, type BalanceHint } from '../workload/hints.ts';
import { moduleWorkload } from '../workload/workload.ts';
import type { RecordId } from '../../records/record.ts';
import type { Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const workload: Check = {
  id: 'workload',
  run(records, module) {
    const spent = moduleWorkload(records, module.id);
    return spent ? balanceHints(spent).map((hint) => balanceFinding(module.id, hint)) : [];
  },
};

export function balanceFinding(module: RecordId, { code, ...params }: BalanceHint): Finding {
  return finding(`workload.${code}`, 'hint', module, params);
}
