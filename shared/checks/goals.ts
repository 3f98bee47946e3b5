/** Every goal is taught and assessed somewhere. */

import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

export const goals: Check = {
  id: 'goals',
  run: (records, module) =>
    records.children(module.id, 'goal').flatMap((goal) => {
      const roles = new Set(records.children(goal.id, 'alignment').map((alignment) => alignment.data.role));
      const params = { code: goal.data.code, text: goal.data.text };
      const found: Finding[] = [];
      if (!roles.has('teaches')) found.push({ code: 'goal.untaught', severity: 'hint', where: goal.id, params });
      if (!roles.has('assesses')) found.push({ code: 'goal.unassessed', severity: 'hint', where: goal.id, params });
      return found;
    }),
};
