/** The fields of a form: what stands in them, by the names of what they ask. */

export type Fields = Readonly<Record<string, string>>;

/** Empty ones are left out. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') fields[name] = value;
  return fields;
}

export function fillIn(form: HTMLFormElement, fields: Fields): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = fields[field.name] === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = fields[field.name] ?? '';
  }
}

/** The first that asks for minutes and has none, or more than there are. */
export function wrongField(form: HTMLFormElement): HTMLInputElement | null {
  let wrong: HTMLInputElement | null = null;
  for (const field of form.querySelectorAll<HTMLInputElement>('input[data-most]')) {
    const value = field.value.trim();
    const isWrong = !/^\d*$/.test(value) || Number(value) > Number(field.dataset['most']);
    if (isWrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    if (isWrong) wrong ??= field;
  }
  return wrong;
}

/** A point that was chosen is taken back by choosing it again, or by Delete. */
export function followTyping(form: HTMLFormElement, typed: () => void): void {
  let wasChecked: HTMLInputElement | null = null;
  form.addEventListener('input', typed);
  form.addEventListener('pointerdown', ({ target }) => {
    const radio = target instanceof Element ? target.closest('label')?.querySelector('input[type=radio]') : null;
    wasChecked = radio instanceof HTMLInputElement && radio.checked ? radio : null;
  });
  form.addEventListener('click', ({ target, detail }) => {
    // A press of keys is a click without one.
    if (detail > 0 && target === wasChecked && wasChecked) unanswer(wasChecked);
    if (target instanceof HTMLInputElement) wasChecked = null;
  });
  form.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'radio' && (key === 'Delete' || key === 'Backspace')) unanswer(target);
    // Whoever ends a line is not done with the sheet.
    if (key === 'Enter') event.preventDefault();
  });
}

function unanswer(radio: HTMLInputElement): void {
  radio.checked = false;
  radio.dispatchEvent(new Event('input', { bubbles: true }));
}
