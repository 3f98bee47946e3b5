/** The Slate editor of one page: block ids, voids, shape, and what Enter and Backspace mean. */

import { createEditor, Editor, Element } from 'slate';
import { withReact } from 'slate-react';
import { keepBreaks, keepWhole } from './breaks.ts';
import { isInlineElement, isInlineVoid, keepWordsBehindVoids } from './inline-nodes.ts';
import { isVoid } from './page-model.ts';
import { keepPanels } from './panel-breaks.ts';
import { keepShape } from './shape.ts';
import { keepTables } from './tables/keep-tables.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';

/** Slate's measured best for long pages (docs/decisions/0004-editor-latency.md). */
const chunkSize = 100; // blocks

export function createPageEditor(newId: () => string): PageSlate {
  const editor = withReact(createEditor());
  editor.newId = newId;
  editor.companions = [];
  editor.getChunkSize = (node) => (Editor.isEditor(node) ? chunkSize : null);
  editor.isVoid = (element) => isVoid(element) || isInlineVoid(element);
  editor.isInline = isInlineElement;
  keepIds(editor);
  keepWordsBehindVoids(editor);
  keepShape(editor);
  keepBreaks(editor);
  keepWhole(editor);
  keepTables(editor);
  keepPanels(editor);
  return editor;
}

/** Every block has an id of its own: the half of a split with the beginning of the text keeps it. */
function keepIds(editor: PageSlate): void {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (operation.type === 'split_node' && operation.path.length === 1) {
      apply({ ...operation, properties: { ...operation.properties, id: editor.newId() } as Partial<BlockElement> });
      return;
    }
    if (operation.type === 'insert_node' && operation.path.length === 1 && Element.isElement(operation.node)) {
      const { id } = operation.node as Partial<BlockElement>;
      const taken = id === undefined || editor.children.some((child) => 'id' in child && child.id === id);
      apply(taken ? { ...operation, node: { ...operation.node, id: editor.newId() } as BlockElement } : operation);
      return;
    }
    apply(operation);
  };
}
