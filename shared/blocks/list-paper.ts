/** Blocks one after the other in a document, where runs of list items become nested lists: on a page, and inside a panel. */

import type { Item, Piece } from '../flow/flow.ts';
import type { Placed } from './flow-html.ts';
import { inlineOnPaper } from './inline-paper.ts';
import type { ListItem } from './list-item/schema.ts';
import type { PaperContext } from './seam.ts';

type Known = Omit<PaperContext, 'blockId'>;

/** Each block by `render`, but for list items, which belong together. */
export function inOrderOnPaper<Data extends { readonly type: string }>(
  blocks: readonly Placed<Data>[],
  context: Known,
  render: (block: Placed<Exclude<Data, ListItem>>) => readonly Piece[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let run: Placed<ListItem>[] = [];
  for (const block of blocks) {
    if (block.data.type === 'list-item') {
      run.push(block as Placed<Data & ListItem>);
      continue;
    }
    pieces.push(...lists(run, 0, context));
    run = [];
    pieces.push(...render(block as Placed<Exclude<Data, ListItem>>));
  }
  return [...pieces, ...lists(run, 0, context)];
}

/** Items as nested lists: deeper ones belong to the item before them, a change of style starts a new list. */
function lists(items: readonly Placed<ListItem>[], depth: number, context: Known): readonly Piece[] {
  const made: { readonly style: ListItem['style']; readonly items: Item[] }[] = [];
  for (let at = 0; at < items.length;) {
    const { id, data } = items[at] as Placed<ListItem>;
    let end = at + 1;
    while (end < items.length && (items[end] as Placed<ListItem>).data.depth > depth) end += 1;
    // An item deeper than its place allows gets a parent without words rather than losing its depth.
    const bare = data.depth > depth;
    const inside = lists(items.slice(bare ? at : at + 1, end), depth + 1, context);
    const item: Item = bare
      ? { words: [], inside }
      : { words: inlineOnPaper(data.children, context), mark: id, ...(inside.length > 0 ? { inside } : {}) };
    const last = made.at(-1);
    if (last?.style === data.style) last.items.push(item);
    else made.push({ style: data.style, items: [item] });
    at = end;
  }
  return made.map(({ style, items: own }) => ({ is: 'list', sign: style, items: own }));
}
