/** Everything that shows a file leads to one of the programme. */

import { resourcesOf } from '../blocks/types.ts';
import { recordOf } from '../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding } from './finding.ts';

export const media: Check = {
  id: 'media',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }) =>
        resourcesOf(data).some((resource) => !recordOf(records, 'resource', resource))
          ? [finding('image.missing', 'error', id)]
          : [],
      ),
    ),
};
