/** Worksheet inside a package: kept as it is written, and printed by itself. */

import { element } from '../../player/dom.ts';
import type { PlayerExercise } from '../../player/exercise.ts';
import { printOnly } from '../../player/print.ts';
import type { Plain } from '../plain.ts';
import type { Checklist, ChecklistResponse } from './schema.ts';
import { checklistScoring } from './score.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

export const player: PlayerExercise<Plain<Checklist>, ChecklistResponse> = {
  ...checklistScoring,
  kept: true,
  start(root) {
    root.addEventListener('input', () => {
      root.dataset['touched'] = 'yes';
      copy(root);
    });
  },
  actions(root, _data, words) {
    const button = element('button', { type: 'button', class: 'button' }, words['print'] ?? '');
    button.addEventListener('click', () => printOnly(root));
    return [button];
  },
  read(root) {
    const entries = fields(root).flatMap(([row, field]): [string, 1 | string][] => {
      if (field.type === 'checkbox') return (field as HTMLInputElement).checked ? [[row, 1]] : [];
      const entry = field.value.trim();
      return entry === '' ? [] : [[row, entry]];
    });
    // Emptied by hand is an answer as well: it takes back what was kept.
    return entries.length === 0 && !root.dataset['touched'] ? null : Object.fromEntries(entries);
  },
  write(root, _data, answer) {
    for (const [row, field] of fields(root)) {
      if (field.type === 'checkbox') (field as HTMLInputElement).checked = answer[row] === 1;
      else field.value = String(answer[row] ?? '');
    }
    copy(root);
  },
  mark: () => undefined,
  unmark: () => undefined,
};

function fields(root: HTMLElement): readonly (readonly [row: string, field: Field])[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].flatMap((row) => {
    const field = row.querySelector<Field>('input, textarea');
    return field ? [[row.dataset['row'] ?? '', field] as const] : [];
  });
}

/** A field prints only what fits into it, so that what is written stands beside it for paper. */
function copy(root: HTMLElement): void {
  for (const [, field] of fields(root)) {
    const written = field.parentElement?.querySelector('.written');
    if (!written) continue;
    const day = field.type === 'date' ? (field as HTMLInputElement).valueAsDate : null;
    const language = document.documentElement.lang;
    written.textContent = day ? day.toLocaleDateString(language, { timeZone: 'UTC', dateStyle: 'long' }) : field.value;
  }
}
