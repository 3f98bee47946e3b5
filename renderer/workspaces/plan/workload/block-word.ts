/** What a block is called, as in the menu it was inserted from. */

import type { BlockData } from '../../../../shared/blocks/registry.ts';
import type { PlainKey } from '../../../../shared/words/typed.ts';

export function blockWord(data: BlockData): PlainKey {
  switch (data.type) {
    case 'heading':
      return `insert.heading${data.level}`;
    case 'list-item':
      return `insert.${data.style}`;
    case 'callout':
      return `insert.${data.tone}`;
    case 'activity':
      return `insert.${data.form}`;
    default:
      return `insert.${data.type}`;
  }
}
