/** Blocks one after the other, where runs of list items become nested lists: on a page, and inside a panel. */

import { h, type Html, type HtmlElement } from '../base/html.ts';
import type { RecordId } from '../base/ids.ts';
import { inlineHtml, type InlineContext } from './inline-html.ts';
import type { ListItem } from './list-item/schema.ts';

export interface Placed<Data> {
  readonly id: RecordId;
  readonly data: Data;
}

/** Each block by `render`, but for list items, which belong together. */
export function flowHtml<Data extends { readonly type: string }>(
  blocks: readonly Placed<Data>[],
  context: InlineContext,
  render: (block: Placed<Exclude<Data, ListItem>>) => Html,
): Html {
  const html: Html[] = [];
  let run: Placed<ListItem>[] = [];
  for (const block of blocks) {
    if (block.data.type === 'list-item') {
      run.push(block as Placed<Data & ListItem>);
      continue;
    }
    html.push(lists(run, 0, context));
    run = [];
    html.push(render(block as Placed<Exclude<Data, ListItem>>));
  }
  return [...html, lists(run, 0, context)];
}

/** Items as nested lists: deeper ones belong to the item before them, a change of style starts a new list. */
function lists(items: readonly Placed<ListItem>[], depth: number, context: InlineContext): Html {
  const result: { style: ListItem['style']; entries: HtmlElement[] }[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at] as Placed<ListItem>;
    let end = at + 1;
    while (end < items.length && (items[end] as Placed<ListItem>).data.depth > depth) end += 1;
    // An item deeper than its place allows gets a bare parent rather than losing its depth.
    const bare = item.data.depth > depth;
    const entry = bare
      ? h('li', { class: 'bare' }, lists(items.slice(at, end), depth + 1, context))
      : h(
          'li',
          { id: item.id },
          inlineHtml(item.data.children, context),
          lists(items.slice(at + 1, end), depth + 1, context),
        );
    const last = result.at(-1);
    if (last?.style === item.data.style) last.entries.push(entry);
    else result.push({ style: item.data.style, entries: [entry] });
    at = end;
  }
  return result.map(({ style, entries }) => h(style === 'numbered' ? 'ol' : 'ul', {}, entries));
}
