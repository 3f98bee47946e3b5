/** What a block type brings into a package when its markup alone is not enough: it must be readable without this. */

import type { LearnerText } from '../words/learner.ts';

export interface PlayerBlock {
  /** Called once for every element with `data-block` set to the type. */
  start(root: HTMLElement, text: LearnerText): void;
}

declare global {
  /** Filled by the block scripts of a package, one entry per type it uses. */
  var modulewrightBlocks: Record<string, PlayerBlock> | undefined;
}
