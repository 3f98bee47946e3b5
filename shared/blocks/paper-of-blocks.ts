/** A page's blocks as pieces of a document. */

import type { Piece } from '../flow/flow.ts';
import { inOrderOnPaper } from './list-paper.ts';
import { blockType } from './registry.ts';
import type { LearnerBlock } from './render-blocks.ts';
import type { PaperContext } from './seam.ts';

export function blocksOnPaper(
  blocks: readonly LearnerBlock[],
  context: Omit<PaperContext, 'blockId'>,
): readonly Piece[] {
  return inOrderOnPaper(blocks, context, ({ id, data }) => blockType(data).onPaper(data, { ...context, blockId: id }));
}
