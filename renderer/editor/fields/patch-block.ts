/** How the fields of a block change it. */

import type { BlockData } from '../../../shared/blocks/registry.ts';

export type PatchBlock<D extends BlockData = BlockData> = (patch: Partial<D>) => void;
