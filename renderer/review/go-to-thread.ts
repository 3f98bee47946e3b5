/** Shows the words of a thread, with the thread beside them. */

import type { Records } from '../../shared/records/record.ts';
import type { Thread } from '../../shared/review/threads.ts';
import { goTo } from '../shell/navigate.ts';
import { setView } from '../shell/view.ts';
import { useActive } from './active.ts';

export function goToThread(records: Records, { record, standing }: Thread): void {
  const { record: on, page } = record.data.anchor;
  const there = standing.is === 'lost' ? page : on;
  if (there !== null && records.get(there)) goTo(records, there);
  setView({ workspace: 'write', inspectorTab: 'comments' });
  useActive.setState({ thread: record.id });
}
