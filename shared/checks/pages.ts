/** A module has pages, and a page has something on it. */

import { pagesWithBlocks, type Check } from './check.ts';
import type { Finding } from './finding.ts';

export const pages: Check = {
  id: 'pages',
  run(records, module) {
    const all = pagesWithBlocks(records, module.id);
    if (all.length === 0) return [{ code: 'module.empty', severity: 'error', where: module.id, params: {} }];
    return all.flatMap(({ page, blocks }) => {
      const found: Finding[] = [];
      const { title } = page.data;
      if (blocks.length === 0)
        found.push({ code: 'page.empty', severity: 'warning', where: page.id, params: { title } });
      if (title.trim() === '') found.push({ code: 'page.untitled', severity: 'warning', where: page.id, params: {} });
      return found;
    });
  },
};
