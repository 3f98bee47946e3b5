/** A page's blocks as HTML. */

import type { Html } from '../base/html.ts';
import { flowHtml, type Placed } from './flow-html.ts';
import './math/temml.ts';
import type { RenderContext } from './seam.ts';
import { blockType, type LearnerBlockData } from './registry.ts';

export type LearnerBlock = Placed<LearnerBlockData>;

/** Each block's element carries its id, so that contents, links and comments can point at it. */
export function renderBlocks(blocks: readonly LearnerBlock[], context: Omit<RenderContext, 'blockId'>): Html {
  return flowHtml(blocks, context, ({ id, data }) => blockType(data).toHtml(data, { ...context, blockId: id }));
}
