/** Headings go down one level at a time, so that a screen reader's outline has no holes (WCAG 1.3.1). */

import { pagesWithBlocks, type Check } from './check.ts';
import type { Finding } from './finding.ts';

export const headings: Check = {
  id: 'headings',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) => {
      const found: Finding[] = [];
      let above = 1; // the page's title
      for (const { id, data } of blocks) {
        if (data.type !== 'heading') continue;
        if (data.level > above + 1) {
          found.push({ code: 'heading.skipped', severity: 'warning', where: id, params: { level: data.level, above } });
        }
        above = data.level;
      }
      return found;
    }),
};
