/** What stands in the fields of a sheet as its answers: a field is named by what it asks, and an empty one answers nothing. */

import type { Answer, FilledSheet } from '../../../model/pilots/sheet.ts';
import { aboutOf, askNamed, formOf } from '../../../pilots/sheets/asks.ts';

export function answersIn(fields: Readonly<Record<string, string>>, sheet: FilledSheet): readonly Answer[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const ask = askNamed(name, sheet);
    const words = value.trim();
    if (!ask || words === '') return [];
    return [
      formOf(ask).is === 'words' ? { ask: name, number: null, words } : { ask: name, number: Number(words), words: '' },
    ];
  });
}

/** The goal or part that a field is about. */
export function aboutNamed(name: string, sheet: FilledSheet): string | null {
  const ask = askNamed(name, sheet);
  return ask && aboutOf(ask);
}
