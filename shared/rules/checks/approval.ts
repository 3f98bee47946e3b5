/** Where a programme has it so, nothing goes out that nobody has approved. */

import { finding } from '../../base/finding.ts';
import { rulesOf } from '../../review/status.ts';
import type { Check } from './check.ts';

export const approval: Check = {
  id: 'approval',
  run: (records, { id, data }) =>
    rulesOf(records).publish && data.status !== 'approved' ? [finding('approval.notApproved', 'error', id)] : [],
};
