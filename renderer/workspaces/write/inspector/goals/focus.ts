/** The focus between the page, the goals beside it and their matrix: one key leads on, Escape leads back to the page. */

import { flushSync } from 'react-dom';
import { recordOf, type Records } from '../../../../../shared/records/record.ts';
import { useApparatus } from '../../../../editor/apparatus/dialog-state.ts';
import { goTo } from '../../../../shell/navigate.ts';
import { setView, useView } from '../../../../shell/view.ts';
import { usePlan } from '../../../plan/plan-view.ts';
import { focusEditor } from '../../../../editor/focus.ts';

/** From the page to its goals; from a cell of the matrix to the goals of its block or page. */
export function openGoals(records: Records): void {
  const { target } = usePlan.getState().cell;
  flushSync(() => {
    if (useView.getState().workspace === 'plan' && target !== null) goTo(records, target);
    setView({ inspectorTab: 'goals', workspace: 'write' });
  });
  focusGoals();
}

/** Whether there is something to show the goals of. */
export function canOpenGoals(records: Records): boolean {
  const { workspace, selected } = useView.getState();
  if (workspace === 'write') return selected !== null && recordOf(records, 'page', selected) !== undefined;
  const { view, cell } = usePlan.getState();
  return workspace === 'plan' && view === 'alignment' && cell.target !== null && records.get(cell.target) !== undefined;
}

/** To the first suggestion, else the first role. */
export function focusGoals(): void {
  const panel = document.querySelector('[data-goals]');
  const first =
    panel?.querySelector<HTMLElement>('[data-suggestion]') ??
    panel?.querySelector<HTMLElement>('[data-goal] button') ??
    panel?.querySelector<HTMLElement>('button');
  first?.focus();
}

/** To where the caret was: the browser would take it to the start of the page from a field of a card. */
export function focusPage(): void {
  const { editor } = useApparatus.getState();
  if (editor) focusEditor(editor);
}
