/** Numbers of lists: a page counts each list from one, so one that began elsewhere is told. */

import type { BlockData } from '../../../shared/blocks/registry.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import type { Losses } from './losses.ts';

/** `said` is the number that stood before an item where it came from. Told once for each list that goes on as it began. */
export function countNumbering(
  blocks: readonly BlockData[],
  said: ReadonlyMap<BlockData, number>,
  losses: Losses,
): void {
  const numbers: number[] = [];
  const apart: number[] = [];
  for (const block of blocks) {
    const depth = block.type === 'list-item' ? block.depth : -1;
    numbers.length = depth + 1;
    apart.length = depth + 1;
    if (block.type !== 'list-item') continue;
    if (block.style === 'bulleted') {
      numbers[depth] = 0;
      apart[depth] = 0;
      continue;
    }
    numbers[depth] = (numbers[depth] ?? 0) + 1;
    const number = said.get(block);
    if (number === undefined) continue;
    const difference = number - numbers[depth];
    if (difference !== (apart[depth] ?? 0)) losses.add('numbering', `${number}. ${inlineText(block.children)}`);
    apart[depth] = difference;
  }
}
