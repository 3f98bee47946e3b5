/** Links to a place in the module lead to a place that is there. */

import type { RecordId } from '../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding } from '../base/finding.ts';

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
        innerLinks(data)
          .filter((url) => !places.has(url.slice(1)))
          .map((url) => finding('link.dangling', 'warning', id, { url })),
      ),
    );
  },
};

/** Addresses of the form `#id`, wherever in a block's data a link may stand. */
function innerLinks(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(innerLinks);
  if (typeof value !== 'object' || value === null) return [];
  const url: unknown = Reflect.get(value, 'url');
  return typeof url === 'string' && url.startsWith('#') ? [url] : Object.values(value).flatMap(innerLinks);
}
