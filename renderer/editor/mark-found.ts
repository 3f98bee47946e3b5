/** Marks the words that Find went to in the text of the page, without a change of what is selected or has the focus. */

import { Node, Text, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Hit } from '../../shared/programme/find.ts';
import type { PageSlate } from './slate-types.ts';

const name = 'found';

/** `block` is the place of the hit's block on the page. Words of a note, a citation or a formula are marked by its sign. */
export function markFound(editor: PageSlate, block: number, { path, start, length }: Hit): void {
  unmarkFound();
  if (path[0] !== 'children') return;
  const isText = path.at(-1) === 'text';
  const steps: Path = [block, ...path.filter((step) => typeof step === 'number')];
  if (!Node.has(editor, steps)) return;
  const node = Node.get(editor, steps);
  const range = document.createRange();
  if (isText && Text.isText(node)) {
    const found = ReactEditor.toDOMRange(editor, {
      anchor: { path: steps, offset: start },
      focus: { path: steps, offset: start + length },
    });
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
  } else range.selectNodeContents(ReactEditor.toDOMNode(editor, node));
  CSS.highlights.set(name, new Highlight(range));
  const place = isText ? range.startContainer.parentElement : range.startContainer;
  if (place instanceof Element) place.scrollIntoView({ block: 'center' });
}

export function unmarkFound(): void {
  CSS.highlights.delete(name);
}
