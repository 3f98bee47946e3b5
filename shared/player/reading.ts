/** How the page is read: larger text, wider spacing, more contrast. Kept in the learner's browser, and told to nobody. */

import type { LearnerText } from '../words/learner.ts';
import { element } from './dom.ts';
import { playersLanguage } from './languages.ts';

interface Reading {
  /** Percent of the size that it has. */
  readonly size: number;
  readonly spaced: boolean;
  readonly contrast: boolean;
}

const place = 'modulewright reading';

/** Into the bar: a button that opens the choices. */
export function offerReading(text: LearnerText): void {
  let chosen = kept();
  const show = (): void => {
    const { classList, style } = document.documentElement;
    style.setProperty('--zoom', String(chosen.size / 100));
    classList.toggle('spaced', chosen.spaced);
    classList.toggle('contrast', chosen.contrast);
  };
  const choose = (change: Partial<Reading>): void => {
    chosen = { ...chosen, ...change };
    show();
    keep(chosen);
  };
  const size = element('input', { type: 'range', min: '100', max: '200', step: '10', value: String(chosen.size) });
  size.addEventListener('input', () => choose({ size: Number(size.value) }));
  const tick = (member: 'spaced' | 'contrast', words: string): HTMLElement => {
    const box = element('input', { type: 'checkbox' });
    box.checked = chosen[member];
    box.addEventListener('change', () => choose({ [member]: box.checked }));
    return element('label', {}, box, ' ', words);
  };
  const opener = element('summary', { 'aria-label': text.reading, title: text.reading }, 'Aa');
  const choices = element(
    'div',
    {},
    element('label', {}, text.textSize, size),
    tick('spaced', text.widerSpacing),
    tick('contrast', text.moreContrast),
  );
  const reading = element('details', { class: 'reading', ...playersLanguage() }, opener, choices);
  const close = (): void => void (reading.open = false);
  reading.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !reading.open) return;
    close();
    opener.focus();
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Node && !reading.contains(target)) close();
  });
  reading.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !reading.contains(relatedTarget)) close();
  });
  document.querySelector('.bar .menu')?.before(reading);
  show();
}

/** What cannot be read, or was never kept, is as the author has it. */
function kept(): Reading {
  let found: Partial<Record<keyof Reading, unknown>> = {};
  try {
    found = (JSON.parse(localStorage.getItem(place) ?? '{}') ?? {}) as typeof found;
  } catch {
    // A sealed frame, a person who forbade it, or somebody else's text.
  }
  const size = Number(found.size);
  return {
    size: size >= 100 && size <= 200 ? size : 100,
    spaced: found.spaced === true,
    contrast: found.contrast === true,
  };
}

function keep(chosen: Reading): void {
  try {
    localStorage.setItem(place, JSON.stringify(chosen));
  } catch {
    // It holds for this visit.
  }
}
