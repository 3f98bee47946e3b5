/** A module has pages, and a page has something on it for a learner. */

import { participantsSide } from '../../blocks/activity/index.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const pages: Check = {
  id: 'pages',
  run(records, module) {
    const all = pagesWithBlocks(records, module.id);
    if (!all.some(({ page }) => page.data.use === 'page')) return [finding('module.empty', 'error', module.id)];
    return all.flatMap(({ page, blocks }) => {
      const found: Finding[] = [];
      const { title } = page.data;
      if (!blocks.some(({ data }) => isSeen(data))) found.push(finding('page.empty', 'warning', page.id, { title }));
      if (title.trim() === '') found.push(finding('page.untitled', 'warning', page.id));
      return found;
    });
  },
};

function isSeen(data: BlockData): boolean {
  return data.type !== 'activity' || participantsSide(data) !== null;
}
