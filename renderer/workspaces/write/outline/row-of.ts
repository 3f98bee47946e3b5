/** The row of a part, where it is drawn: one that is selected or being named always is. */

import type { RecordId } from '../../../../shared/records/record.ts';

export function rowOf(id: RecordId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-pane="outline"] [role="row"][data-key="${CSS.escape(id)}"]`);
}
