/** Words that are seen between those of the page and do not stand in it: what somebody would take away or put in. */

import { createContext, useContext, useMemo } from 'react';
import { Node, type BaseRange, type NodeEntry } from 'slate';
import type { BlockElement } from './slate-types.ts';
import { pointAt } from './text-places.ts';

export interface ShownGhost {
  readonly is: 'added' | 'removed';
  readonly text: string;
  /** The colour of the person, by its number. */
  readonly who: number;
}

export interface GhostAt extends ShownGhost {
  /** Where the text is in the block: the children of these steps. */
  readonly steps: readonly number[];
  readonly offset: number;
}

/** What a leaf of the page has beside its own words. */
export interface Haunted {
  readonly ghostsBefore?: readonly ShownGhost[];
  readonly ghostsAfter?: readonly ShownGhost[];
}

export type GhostsOf = (block: BlockElement) => readonly GhostAt[];

const nothing: readonly never[] = [];

/** Another function has all blocks looked at again. */
export const Ghosts = createContext<GhostsOf>(() => nothing);

export function useGhosts(): (entry: NodeEntry) => BaseRange[] {
  const ghostsOf = useContext(Ghosts);
  return useMemo(
    () =>
      ([node, path]: NodeEntry) =>
        path.length === 1 ? rangesOf(node as BlockElement, path[0] ?? 0, ghostsOf(node as BlockElement)) : [],
    [ghostsOf],
  );
}

function rangesOf(block: BlockElement, index: number, ghosts: readonly GhostAt[]): (BaseRange & Haunted)[] {
  const placed = ghosts.flatMap(({ steps, offset, ...ghost }) => {
    const point = pointAt(block, steps, offset);
    return point ? [{ point, ghost }] : [];
  });
  const texts = Map.groupBy(placed, ({ point }) => point.path.join());
  return [...texts.values()].flatMap((inText) => {
    const ends = [...new Set(inText.map(({ point }) => point.offset))].sort((a, b) => a - b);
    const path = [index, ...(inText[0]?.point.path ?? [])];
    return ends.map((offset, at) => {
      const shown = inText.filter(({ point }) => point.offset === offset).map(({ ghost }) => ghost);
      const range = (from: number, to: number) => ({ anchor: { path, offset: from }, focus: { path, offset: to } });
      // What stands before the first word has nothing to stand behind.
      if (offset === 0) {
        const { text } = Node.leaf(block, path.slice(1));
        return { ...range(0, ends[at + 1] ?? text.length), ghostsBefore: shown };
      }
      return { ...range(ends[at - 1] ?? 0, offset), ghostsAfter: shown };
    });
  });
}
