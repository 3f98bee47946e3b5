/** Every image leads to a file of the programme. */

import { recordOf } from '../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding } from './finding.ts';

export const media: Check = {
  id: 'media',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }) =>
        data.type === 'image' && data.resource !== null && !recordOf(records, 'resource', data.resource)
          ? [finding('image.missing', 'error', id)]
          : [],
      ),
    ),
};
