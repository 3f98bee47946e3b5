/** How the page is read: larger text, wider spacing, more contrast, clearer letters. Kept in the learner's browser, and told to nobody. */

type Kept = Readonly<Record<string, unknown>>;

const place = 'modulewright reading';

/** Brings the choices in the bar to life. */
export function offerReading(): void {
  const reading = document.querySelector<HTMLDetailsElement>('.reading');
  if (!reading) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.reading input, #keys input')];
  const before = kept();
  for (const input of inputs) restore(input, before[input.name]);
  const show = (): void => {
    const { classList, style } = document.documentElement;
    for (const { name, value, type, checked } of inputs) {
      if (type === 'range') style.setProperty('--zoom', String(Number(value) / 100));
      else if (name !== 'byKey') classList.toggle(name, checked);
    }
  };
  for (const input of inputs) {
    input.addEventListener('input', () => {
      show();
      keep({ ...kept(), [input.name]: valueOf(input) });
    });
  }
  const opener = reading.querySelector('summary');
  const close = (): void => void (reading.open = false);
  reading.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !reading.open) return;
    close();
    opener?.focus();
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Node && !reading.contains(target)) close();
  });
  reading.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !reading.contains(relatedTarget)) close();
  });
  reading.hidden = false;
  show();
}

function valueOf({ type, value, checked }: HTMLInputElement): number | boolean {
  return type === 'range' ? Number(value) : checked;
}

/** What is no such value leaves it as it is. */
function restore(input: HTMLInputElement, value: unknown): void {
  if (typeof value === 'boolean' && input.type === 'checkbox') input.checked = value;
  else if (typeof value === 'number' && value >= 100 && value <= 200) input.value = String(value);
}

/** What cannot be read, or was never kept, is as the author has it. */
function kept(): Kept {
  try {
    return Object(JSON.parse(localStorage.getItem(place) ?? '{}')) as Kept;
  } catch {
    // A sealed frame, a person who forbade it, or somebody else's text.
    return {};
  }
}

function keep(chosen: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(chosen));
  } catch {
    // It holds for this visit.
  }
}
