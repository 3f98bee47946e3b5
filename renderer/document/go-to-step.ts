/** Goes back through the steps that were done, or on again through those that were undone. */

import type { ProgrammeDocument } from './programme-document.ts';

/** To where so many steps are done; less far where one cannot be undone yet. */
export function goToStep(document: ProgrammeDocument, count: number): void {
  while (document.steps.done.length > count) if (!document.undo()) return;
  while (document.steps.done.length < count) if (!document.redo()) return;
}
