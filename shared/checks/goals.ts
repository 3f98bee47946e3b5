/** Every goal is taught and assessed somewhere. */

import type { Check } from './check.ts';
import { finding, type Finding } from './finding.ts';

export const goals: Check = {
  id: 'goals',
  run: (records, module) =>
    records.children(module.id, 'goal').flatMap(({ id, data: { code, text } }) => {
      const roles = new Set(records.children(id, 'alignment').map((alignment) => alignment.data.role));
      const found: Finding[] = [];
      if (!roles.has('teaches')) found.push(finding('goal.untaught', 'hint', id, { code, text }));
      if (!roles.has('assesses')) found.push(finding('goal.unassessed', 'hint', id, { code, text }));
      return found;
    }),
};
