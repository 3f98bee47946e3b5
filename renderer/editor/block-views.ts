/** How each type of block looks in the page: whoever shows the editor says it. */

import type { LucideIcon } from 'lucide-react';
import { createContext, type ComponentType, type ReactNode } from 'react';
import type { Element } from 'slate';
import type { RenderElementProps } from 'slate-react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { InsertId } from '../../shared/words/typed.ts';
import type { RecordId } from '../../shared/records/record.ts';
import type { Sketch } from '../ui/sketch.tsx';

/** What draws an element that is written in the page; a block's attributes have its id. */
export interface WrittenProps<Type extends Element['type'] = Element['type']> {
  readonly attributes: RenderElementProps['attributes'];
  readonly element: Extract<Element, { readonly type: Type }>;
  readonly children?: ReactNode;
}

export interface BlockViews {
  /** Of a block that is written in the page, of a line and of what such a block is made of. */
  written(type: Element['type']): ComponentType<WrittenProps> | undefined;
  /** What stands there for any other block. */
  card(type: BlockData['type']): ComponentType<{ readonly id: RecordId; readonly data: BlockData }> | undefined;
  /** What it is known by in the insert menu. */
  icon(id: InsertId): LucideIcon | undefined;
  /** What it looks like to learners. */
  sketch(id: InsertId): Sketch | undefined;
}

export const BlockViews = createContext<BlockViews>({
  written: () => undefined,
  card: () => undefined,
  icon: () => undefined,
  sketch: () => undefined,
});
