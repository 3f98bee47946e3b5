/** Begins a pilot session of a module, and shows it. */

import { beginSession } from '../../../shared/pilots/sessions.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { setView } from '../../shell/view.ts';
import { showSession } from './pilot-view.ts';

export function newSession(document: ProgrammeDocument, module: RecordId): void {
  const changes = beginSession(document.base, module, document.newId);
  const [session] = changes.puts;
  if (!session || !document.change(changes, { label: 'undo.pilotNew' }).ok) return;
  showSession(session.id);
  setView({ workspace: 'pilot', selected: module });
}
