/** Begins a comment on what is selected: words, the block with the caret, or what is selected in the outline. */

import { anchorOn } from '../../shared/review/anchor.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { setView, useView } from '../shell/view.ts';
import { useActive } from './active.ts';
import { anchorOfSelection } from './words-of-block.ts';

export function beginComment(document: ProgrammeDocument): void {
  const { base: records } = document;
  const { selected, workspace } = useView.getState();
  const record = selected === null ? undefined : records.get(selected);
  const draft =
    (workspace === 'write' ? anchorOfSelection(document) : null) ?? (record && anchorOn(records, record, null));
  if (!draft) return;
  useActive.setState({ draft, thread: null, suggestion: null });
  setView({ workspace: 'write', inspectorTab: 'comments' });
}
