/** A goal more for a module, with the caret in its words, from wherever it is asked for. */

import { createGoal } from '../../../../shared/edit/goals.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../../document/programme-document.ts';
import { editGoal } from '../plan-view.ts';

export function addGoal(document: ProgrammeDocument, module: RecordId): void {
  if (document.readOnly !== null) return;
  const change = createGoal(document.records, { newId: document.newId, module, text: '' });
  document.change(change, { label: 'undo.goal' });
  const [goal] = change.puts;
  if (goal) editGoal(goal.id);
}
