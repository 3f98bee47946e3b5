/** What the whole window hears: keys of commands, and the browser's own undo. */

import { useEffect } from 'react';
import type { CommandContext } from '../shell/command.ts';
import { available, commandFor } from '../shell/commands.ts';

export function useWindowInput(context: CommandContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(event, context);
      if (!command) return;
      event.preventDefault();
      if (isWithinReach(command.id, event.target)) command.run(context);
    };
    // The document's undo, not the field's: one stack for everything (the field shows what the document holds).
    const onInput = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      const id = event.inputType === 'historyUndo' ? 'undo' : 'redo';
      const command = available(context).find((one) => one.id === id);
      if (isWithinReach(id, event.target)) command?.run(context);
    };
    addEventListener('keydown', onKey);
    addEventListener('beforeinput', onInput, true);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('beforeinput', onInput, true);
    };
  }, [context]);
}

/**
 * What lies behind a dialog is out of a key's reach, and unseen. Saving changes nothing that is seen. Undo belongs to the programme, and so to a dialog that shows it as it stands; in a field
 * whose words are not the programme's yet it would take back something else. The browser's own undo is no way out: it goes on
 * from the field's words to those of the page behind it.
 */
function isWithinReach(command: string, target: EventTarget | null): boolean {
  const isUndo = command === 'undo' || command === 'redo';
  const here = target instanceof Element ? target.closest('[data-edits]') : null;
  if (isUndo && here?.getAttribute('data-edits') === 'draft') return false;
  const dialog = [...document.querySelectorAll('[data-edits]:has([role="dialog"])')].at(-1);
  if (!dialog || command === 'save') return true;
  return isUndo && dialog.getAttribute('data-edits') === 'programme';
}
