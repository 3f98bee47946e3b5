/** Links to a place in the module lead to a place that is there. */

import { innerPlaces } from '../../blocks/mentions.ts';
import type { RecordId } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding } from '../../base/finding.ts';

export const links: Check = {
  id: 'links',
  run(records, module) {
    const pages = pagesWithBlocks(records, module.id);
    // A bank is no place to go to: learners never see it.
    const places = new Set<RecordId>(
      pages.flatMap(({ page, blocks }) => (page.data.use === 'bank' ? [] : [page.id, ...blocks.map(({ id }) => id)])),
    );
    return pages.flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }) =>
        innerPlaces(data)
          .filter((url) => !places.has(url.slice(1)))
          .map((url) => finding('link.dangling', 'warning', id, { url })),
      ),
    );
  },
};
