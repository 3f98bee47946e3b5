/** Every block by its own rules. */

import '../../blocks/math/temml.ts';
import { blockType } from '../../blocks/registry.ts';
import type { Finding } from '../../base/finding.ts';
import type { RecordOf } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';

/** Records never change once made, and a block's own rules ask for nothing else: each is checked once. */
const known = new WeakMap<RecordOf<'block'>, readonly Finding[]>();

export const blocks: Check = {
  id: 'blocks',
  run: (records, module) => pagesWithBlocks(records, module.id).flatMap(({ blocks }) => blocks.flatMap(foundIn)),
};

function foundIn(block: RecordOf<'block'>): readonly Finding[] {
  const before = known.get(block);
  if (before) return before;
  const found = blockType(block.data).check(block.data, block.id);
  known.set(block, found);
  return found;
}
