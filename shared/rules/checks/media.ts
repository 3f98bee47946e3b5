/** Everything that shows a file leads to one of the programme, and none is so large that learners wait for it. */

import { filesShown } from '../../blocks/mentions.ts';
import { recordOf } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

/** What a slow connection of 5 Mbit/s carries in eighty seconds. */
const large = 50_000_000; // bytes

export const media: Check = {
  id: 'media',
  run: (records, module) => {
    const seen = new Set<string>();
    return pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }): Finding[] => {
        const missing = new Set<'image.missing' | 'media.missing'>();
        const found: Finding[] = [];
        for (const { id: resource, use } of filesShown(data)) {
          const file = recordOf(records, 'resource', resource)?.data;
          if (!file) missing.add(use === 'image' ? 'image.missing' : 'media.missing');
          else if (file.size > large && !seen.has(file.sha256)) {
            seen.add(file.sha256);
            const megabytes = Math.round(file.size / 1_000_000);
            found.push(finding('media.large', 'hint', id, { name: file.name, megabytes }));
          }
        }
        return [...[...missing].map((code) => finding(code, 'error', id)), ...found];
      }),
    );
  },
};
