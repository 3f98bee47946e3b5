/** Whether the link dialog is open, and for which words. */

import { Editor, Element, type Range } from 'slate';
import { create } from 'zustand';
import type { PageSlate } from './slate-types.ts';

interface LinkDialogState {
  readonly open: { readonly editor: PageSlate; readonly at: Range; readonly url: string } | null;
}

export const useLinkDialog = create<LinkDialogState>(() => ({ open: null }));

export function openLinkDialog(editor: PageSlate): void {
  if (!editor.selection) return;
  const [link] = Editor.nodes(editor, { match: (node) => Element.isElement(node) && node.type === 'link' });
  const url = link && Element.isElement(link[0]) && link[0].type === 'link' ? link[0].url : '';
  useLinkDialog.setState({ open: { editor, at: editor.selection, url } });
}
