/** Begins a comment on what is selected: words, the block with the caret, or what is selected in the outline. */

import type { Records } from '../../shared/records/record.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { setView, useView } from '../shell/view.ts';
import { useActive } from './active.ts';
import { anchorOfSelection } from './words-of-block.ts';

export function beginComment(records: Records): void {
  const { selected, workspace } = useView.getState();
  const record = selected === null ? undefined : records.get(selected);
  const draft =
    (workspace === 'write' ? anchorOfSelection(records) : null) ?? (record && anchorOn(records, record, null));
  if (!draft) return;
  useActive.setState({ draft, thread: null });
  setView({ workspace: 'write', inspectorTab: 'comments' });
}
