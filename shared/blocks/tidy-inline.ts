/** Inline content as the editor keeps it: neighbours of the same marks are one, and nothing stands empty beside words. */

import type { InlineNode, TextNode } from './inline.ts';

export function tidyInline<Node extends InlineNode>(content: readonly Node[]): Node[] {
  const tidy: Node[] = [];
  for (const node of content) {
    if (!('type' in node)) addText(tidy, node);
    else if (node.type === 'link' || node.type === 'term') {
      const children = node.children.reduce<TextNode[]>(addText, []);
      if (children.some(({ text }) => text !== '')) tidy.push({ ...node, children });
    } else tidy.push(node);
  }
  return tidy;
}

export function sameMarks({ text: _a, ...a }: TextNode, { text: _b, ...b }: TextNode): boolean {
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function addText<T extends InlineNode>(list: (T | TextNode)[], node: TextNode): (T | TextNode)[] {
  const last = list.at(-1);
  if (last === undefined || 'type' in last || (node.text !== '' && last.text !== '' && !sameMarks(last, node))) {
    list.push(node);
  } else if (last.text === '') list[list.length - 1] = node;
  else if (node.text !== '') list[list.length - 1] = { ...last, text: last.text + node.text };
  return list;
}
