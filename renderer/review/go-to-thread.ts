/** Shows the words of a thread, with the caret at them and the thread beside them. */

import type { Thread } from '../../shared/review/threads.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { goTo } from '../shell/navigate.ts';
import { setView } from '../shell/view.ts';
import { useActive } from './active.ts';
import { shownPlace } from './between-texts.ts';

export function goToThread({ base, records }: ProgrammeDocument, { record, standing }: Thread): void {
  const { record: on, page, range } = record.data.anchor;
  const there = standing.is === 'lost' ? page : on;
  if (there !== null && records.get(there))
    goTo(records, there, standing.is === 'words' && range ? shownPlace(base, records, there, range) : null);
  setView({ workspace: 'write', inspectorTab: 'comments' });
  useActive.setState({ thread: record.id, suggestion: null });
}
