/** Headings go down one level at a time, so that a screen reader's outline has no holes (WCAG 1.3.1). */

import { isContainer, linesOf } from '../../blocks/panel.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const headings: Check = {
  id: 'headings',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) => {
      const found: Finding[] = [];
      let above = 1; // the page's title
      for (const { id, data } of blocks) {
        for (const level of levelsIn(data)) {
          if (level > above + 1) found.push(finding('heading.skipped', 'warning', id, { level, above }));
          above = level;
        }
      }
      return found;
    }),
};

/** The levels of the headings in a block: its own, or those inside its panels. */
function levelsIn(data: BlockData): readonly number[] {
  if (data.type === 'heading') return [data.level];
  if (!isContainer(data)) return [];
  return data.children.flatMap((panel) =>
    linesOf(panel).flatMap((line) => (line.type === 'heading' ? line.level : [])),
  );
}
