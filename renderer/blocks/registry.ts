/** How every type of block is edited beside the page: `editor.tsx` in its folder, found by the folder's name. */

import type { ComponentType } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';

export interface BlockEditorProps<D> {
  readonly data: D;
  readonly patch: (patch: Partial<D>) => void;
  readonly blockId: RecordId;
}

type AnyEditor = ComponentType<BlockEditorProps<BlockData>>;

const modules = import.meta.glob<{ readonly Editor: unknown }>('./*/editor.tsx', { eager: true });

/** Undefined for a type without settings. A test sees to it that every exercise has an editor. */
export function blockEditor(type: BlockData['type']): AnyEditor | undefined {
  return modules[`./${type}/editor.tsx`]?.Editor as AnyEditor | undefined;
}
