/** What is read brought within what the model holds: levels of headings, lengths of texts. */

import { textNode } from '../../../shared/blocks/inline.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { PastedInline } from './inline-from-html.ts';

const longestText = limitOf(textNode.shape.text);

/** Headings of a page begin below its title: where the highest rank is pasted, all stand one lower together. */
export function shifted(blocks: readonly BlockData[]): readonly BlockData[] {
  const ranks = blocks.flatMap((block) => (block.type === 'heading' ? [block.level as number] : []));
  const down = Math.min(...ranks) === 1 ? 1 : 0;
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: Math.min(4, Math.max(2, block.level + down)) as 2 | 3 | 4 } : block,
  );
}

/** Content whose texts all fit: one that is too long for one text goes on in another block. */
export function fitting(children: PastedInline): readonly PastedInline[] {
  if (children.every((piece) => 'type' in piece || piece.text.length <= longestText)) return [children];
  return children.flatMap((piece) => {
    if ('type' in piece) return [[piece]];
    const parts: PastedInline[] = [];
    for (let at = 0; at < piece.text.length; at += longestText) {
      parts.push([{ ...piece, text: piece.text.slice(at, at + longestText) }]);
    }
    return parts;
  });
}
