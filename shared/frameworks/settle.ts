/** Makes a tree of what a file says: every node once, under a parent that exists, in no circle, no deeper than is kept. */

import { maxCompetenceDepth } from '../model/goals/schema.ts';
import type { LossCount, OutlineNode } from './outline.ts';

export function settleTree(read: readonly OutlineNode[], losses: LossCount): readonly OutlineNode[] {
  const nodes = new Map<string, OutlineNode>();
  for (const node of read) {
    if (nodes.has(node.key)) losses.add('duplicate');
    else nodes.set(node.key, node);
  }
  const parents = new Map<string, string | null>();
  for (const { key, parent } of nodes.values()) {
    if (parent !== null && !nodes.has(parent)) losses.add('parent');
    parents.set(key, parent !== null && nodes.has(parent) ? parent : null);
  }
  const depths = new Map<string, number>();
  for (const key of nodes.keys()) {
    // Up to a node whose depth is known, then down again: every node is walked once.
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = key;
    while (at !== null && !depths.has(at)) {
      if (onPath.has(at)) {
        losses.add('cycle');
        parents.set(at, null);
        break;
      }
      onPath.add(at);
      path.push(at);
      at = parents.get(at) ?? null;
    }
    for (const one of path.toReversed()) {
      let parent = parents.get(one) ?? null;
      const above = parent === null ? 0 : (depths.get(parent) ?? 0);
      if (parent !== null && above >= maxCompetenceDepth) {
        losses.add('depth');
        parent = parents.get(parent) ?? null;
        parents.set(one, parent);
      }
      depths.set(one, (parent === null ? 0 : (depths.get(parent) ?? 0)) + 1);
    }
  }
  return [...nodes.values()].map((node) => ({ ...node, parent: parents.get(node.key) ?? null }));
}
