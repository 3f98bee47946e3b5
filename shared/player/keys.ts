/** The list of keys: by its button among the choices of reading, and by the key `?` where nobody is typing. */

export function offerKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  const byKey = dialog?.querySelector('input');
  // An Arabic keyboard has its own.
  addEventListener('keydown', ({ key, target }) => {
    if (!'?؟'.includes(key) || !byKey?.checked || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.closest(typed)) return;
    dialog?.showModal();
  });
  document.querySelector('.reading button')?.addEventListener('click', () => dialog?.showModal());
  dialog?.querySelector('button')?.addEventListener('click', () => dialog.close());
}

/** Where `?` is a letter; a list to choose from goes to what begins with it. */
const typed = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select';
