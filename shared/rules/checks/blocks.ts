/** Every block by its own rules. */

import '../../blocks/math/temml.ts';
import { blockType } from '../../blocks/registry.ts';
import { pagesWithBlocks, type Check } from './check.ts';

export const blocks: Check = {
  id: 'blocks',
  run: (records, module) =>
    pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap((block) => blockType(block.data).check(block.data, block.id)),
    ),
};
