/** Everything that shows a file leads to one of the programme, and none is so large that learners wait for it. */

import { resourcesOf } from '../../blocks/mentions.ts';
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
        const files = resourcesOf(data).map((resource) => recordOf(records, 'resource', resource)?.data);
        const recorded = ['audio', 'video', 'file', 'embed'].includes(data.type);
        const found = files.includes(undefined)
          ? [finding(recorded ? 'media.missing' : 'image.missing', 'error', id)]
          : [];
        for (const file of files) {
          if (!file || file.size <= large || seen.has(file.sha256)) continue;
          seen.add(file.sha256);
          const megabytes = Math.round(file.size / 1_000_000);
          found.push(finding('media.large', 'hint', id, { name: file.name, megabytes }));
        }
        return found;
      }),
    );
  },
};
