/** A module can be told from every other, by people and by an LMS. */

import { idPattern } from '../../base/ids.ts';
import type { Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const identity: Check = {
  id: 'identity',
  run(records, module) {
    const { code, title } = module.data;
    const found: Finding[] = [];
    const twin = records
      .children(module.parent, 'module')
      .find((other) => other.id !== module.id && other.data.code.toLowerCase() === code.toLowerCase());
    if (twin) found.push(finding('module.codeTwice', 'error', module.id, { code, title: twin.data.title }));
    if (title.trim() === '') found.push(finding('module.untitled', 'warning', module.id, { code }));
    // Ids become manifest identifiers and anchors; one that is not a plain name cannot be either.
    if (!idPattern.test(module.id)) found.push(finding('module.identifier', 'error', module.id, { id: module.id }));
    return found;
  },
};
