/** Headings go down one level at a time, so that a screen reader's outline has no holes (WCAG 1.3.1). */

import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from './finding.ts';

export const headings: Check = {
  id: 'headings',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) => {
      const found: Finding[] = [];
      let above = 1; // the page's title
      for (const { id, data } of blocks) {
        if (data.type !== 'heading') continue;
        const { level } = data;
        if (level > above + 1) found.push(finding('heading.skipped', 'warning', id, { level, above }));
        above = level;
      }
      return found;
    }),
};
