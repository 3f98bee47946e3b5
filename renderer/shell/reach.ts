/** What a key can mean where it is pressed: what lies behind a dialog is out of its reach, and unseen. */

/**
 * Saving changes nothing that is seen. Undo belongs to the programme, and so to a dialog that shows it as it stands; in a field
 * whose words are not the programme's yet it would take back something else. The browser's own undo is no way out: it goes on
 * from the field's words to those of the page behind it.
 */
export function isWithinReach(command: string, target: EventTarget | null): boolean {
  const isUndo = command === 'undo' || command === 'redo';
  const here = target instanceof Element ? target.closest('[data-edits]') : null;
  if (isUndo && here?.getAttribute('data-edits') === 'draft') return false;
  const dialog = [...document.querySelectorAll('[data-edits]:has([role="dialog"])')].at(-1);
  if (!dialog || command === 'save') return true;
  return isUndo && dialog.getAttribute('data-edits') === 'programme';
}
