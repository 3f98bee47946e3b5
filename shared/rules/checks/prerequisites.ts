/** A module can be reached: what is taken before it does not lead back to it. Only a merge of two changes can close a circle. */

import { prerequisiteCycle } from '../../edit/prerequisites.ts';
import { recordOf } from '../../records/record.ts';
import type { Check } from './check.ts';
import { finding } from '../../base/finding.ts';

export const prerequisites: Check = {
  id: 'prerequisites',
  run(records, module) {
    const circle = prerequisiteCycle(records, module.id, module.data.prerequisites);
    if (!circle) return [];
    const way = circle.map((id) => recordOf(records, 'module', id)?.data.code ?? '').join(' ← ');
    return [finding('module.circle', 'warning', module.id, { code: module.data.code, way })];
  },
};
