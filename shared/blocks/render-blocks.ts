/** A page's blocks as HTML; runs of list items become nested lists. */

import { h, type Html, type HtmlElement } from '../base/html.ts';
import type { RecordId } from '../records/record.ts';
import type { Apparatus } from './apparatus.ts';
import { inlineHtml } from './inline-html.ts';
import type { ListItem } from './list-item/schema.ts';
import type { RenderContext } from './seam.ts';
import { blockType, type LearnerBlockData } from './types.ts';

export interface LearnerBlock {
  readonly id: RecordId;
  readonly data: LearnerBlockData;
}

interface Item {
  readonly id: RecordId;
  readonly data: ListItem;
}

/** Each block's element carries its id, so that contents, links and comments can point at it. */
export function renderBlocks(blocks: readonly LearnerBlock[], context: Omit<RenderContext, 'blockId'>): Html {
  const html: Html[] = [];
  let run: Item[] = [];
  for (const block of blocks) {
    if (isItem(block)) {
      run.push(block);
      continue;
    }
    html.push(lists(run, 0, context.apparatus));
    run = [];
    html.push(blockType(block.data).toHtml(block.data, { ...context, blockId: block.id }));
  }
  return [...html, lists(run, 0, context.apparatus)];
}

/** Items as nested lists: deeper ones belong to the item before them, a change of style starts a new list. */
function lists(items: readonly Item[], depth: number, apparatus: Apparatus): Html {
  const result: { style: ListItem['style']; entries: HtmlElement[] }[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at] as Item;
    let end = at + 1;
    while (end < items.length && (items[end] as Item).data.depth > depth) end += 1;
    // An item deeper than its place allows gets a bare parent rather than losing its depth.
    const bare = item.data.depth > depth;
    const entry = bare
      ? h('li', { class: 'bare' }, lists(items.slice(at, end), depth + 1, apparatus))
      : h(
          'li',
          { id: item.id },
          inlineHtml(item.data.children, apparatus),
          lists(items.slice(at + 1, end), depth + 1, apparatus),
        );
    const last = result.at(-1);
    if (last?.style === item.data.style) last.entries.push(entry);
    else result.push({ style: item.data.style, entries: [entry] });
    at = end;
  }
  return result.map(({ style, entries }) => h(style === 'numbered' ? 'ol' : 'ul', {}, entries));
}

function isItem(block: LearnerBlock): block is Item {
  return block.data.type === 'list-item';
}
