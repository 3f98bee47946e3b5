/** Dialogs of the review file: the browser's own, which hold the keys and go away by Escape. */

import { element } from '../../player/dom.ts';

/** Shows a dialog until it is closed; `fill` puts into it what it is about. */
export function openDialog(
  title: string,
  fill: (close: () => void) => readonly (Node | string)[],
  closed: () => void = () => undefined,
): HTMLDialogElement {
  const heading = element('h2', { id: 'dialog-title' }, title);
  const dialog = element('dialog', { class: 'tools', 'aria-labelledby': heading.id });
  const before = document.activeElement;
  dialog.append(heading, ...fill(() => dialog.close()));
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) asItIsNow(before)?.focus();
    // What comes of it may be another dialog, which gives the keys back to where they are now.
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** What the keys were on may have been drawn anew meanwhile. */
function asItIsNow(element: HTMLElement): HTMLElement | null {
  const { key } = element.dataset;
  if (element.isConnected || key === undefined) return element.isConnected ? element : null;
  return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

export function button(
  text: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

/** A field with its label above it. */
export function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  return element('label', { class: 'labelled' }, element('span', {}, text), field);
}

/** A form whose main button or Enter sends it. */
export function form(send: () => void, ...children: readonly (Node | string)[]): HTMLFormElement {
  const made = element('form', {}, ...children);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  return made;
}
