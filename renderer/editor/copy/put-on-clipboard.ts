/** Copying and cutting in the page: whatever is selected goes to the clipboard as our own, as HTML and as text. */

import { ReactEditor } from 'slate-react';
import { h, renderHtml } from '../../../shared/base/html.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { followSelection } from '../follow-selection.ts';
import type { PageSlate } from '../slate-types.ts';
import { fragmentHtml, htmlLines, type Surroundings } from './fragment-html.ts';
import { asAttribute, fragmentAttribute, fragmentOf, fragmentType, writeFragment } from './fragment.ts';
import { removeSelected, selectedBlocks } from './selected.ts';

/** Puts what is selected there; false when nothing is. */
export function putOnClipboard(
  editor: PageSlate,
  document: ProgrammeDocument,
  data: DataTransfer,
  words: Omit<Surroundings, 'records'>,
): boolean {
  const selected = selectedBlocks(editor);
  if (!selected) return false;
  const fragment = fragmentOf(document.records, document.programme.id, selected);
  const html = fragmentHtml(fragment, { ...words, records: document.records });
  data.setData(fragmentType, writeFragment(fragment));
  data.setData('text/html', renderHtml(h('div', { [fragmentAttribute]: asAttribute(fragment) }, html)));
  data.setData('text/plain', htmlLines(html));
  return true;
}

/**
 * Takes a copy or cut of the page's content from the browser, which would leave the clipboard as it was when the
 * selection ends in a block without words. What is selected inside a card, or in a field, stays the browser's.
 */
export function onCopyOrCut(
  editor: PageSlate,
  event: ClipboardEvent,
  put: (data: DataTransfer) => boolean,
  cut: boolean,
): void {
  const { target, clipboardData } = event;
  if (!clipboardData || event.defaultPrevented) return;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  // A field in a card has a clipboard of its own: with nothing selected in it, the card is not meant.
  if (target instanceof Element && target.closest('[data-field]') && !ReactEditor.hasEditableTarget(editor, target))
    return;
  const shown = getSelection();
  const card = shown?.anchorNode?.parentElement?.closest('[contenteditable="false"]');
  if (shown && !shown.isCollapsed && card?.contains(shown.focusNode) && ReactEditor.hasDOMNode(editor, card)) return;
  followSelection(editor);
  if (!put(clipboardData)) return;
  event.preventDefault();
  if (cut) removeSelected(editor);
}
