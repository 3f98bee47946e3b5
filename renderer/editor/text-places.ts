/** Places in the texts of a block as the page has them: from a field of the record and how far into it, to a point. */

import { Node, Text, type Point } from 'slate';
import type { AnyRecord } from '../../shared/records/record.ts';
import { textOf } from '../../shared/review/texts.ts';
import { isInlineElement } from './inline-nodes.ts';
import type { BlockElement } from './slate-types.ts';

/** The steps to the element whose children are the text; null for a field of a card, which has an editor of its own. */
export function stepsTo(record: AnyRecord, field: string): readonly number[] | null {
  const path = textOf(record, field)?.path ?? [];
  const isOnPage = path.every((step, index) => (index % 2 === 0 ? step === 'children' : typeof step === 'number'));
  return isOnPage && path.length % 2 === 1 ? path.filter((step) => typeof step === 'number') : null;
}

/** Counted over links and with a sign for what is no word. */
export function pointAt(block: BlockElement, steps: readonly number[], offset: number): Point | null {
  if (!Node.has(block, [...steps])) return null;
  const line = Node.get(block, [...steps]);
  if (Text.isText(line)) return null;
  let left = offset;
  for (const [at, child] of line.children.entries()) {
    const path = [...steps, at];
    if (Text.isText(child)) {
      if (left <= child.text.length) return { path, offset: left };
      left -= child.text.length;
    } else if (isInlineElement(child) && (child.type === 'link' || child.type === 'term')) {
      for (const [within, leaf] of child.children.entries()) {
        if (!Text.isText(leaf)) continue;
        if (left <= leaf.text.length && left > 0) return { path: [...path, within], offset: left };
        left -= leaf.text.length;
      }
    } else left -= 1;
    if (left < 0) return null;
  }
  return null;
}
