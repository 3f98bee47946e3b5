/**
 * Reporting of a worksheet. What is ticked off is steps done or open, which is what a performance interaction is for:
 * all ticks make one. An entry is free words that may hold any comma or bracket; only long-fill-in takes them as they
 * are (fill-in in SCORM 1.2), so that each entry makes one of its own - numbers and dates too, because a numeric
 * interaction must name what is right, and here nothing is.
 */

import type { Report } from '../../exercise/report.ts';
import type { ExerciseScoring } from '../../exercise/seam.ts';
import { knownEntries, neutral } from '../../exercise/share.ts';
import type { Plain } from '../plain.ts';
import type { Checklist, ChecklistResponse, RowKind } from './schema.ts';

/** What fits into an entry, in characters. */
export const longestEntry = { line: 250, text: 2000, number: 30, date: 10 } as const;

export const checklistScoring: ExerciseScoring<Plain<Checklist>, ChecklistResponse> = {
  score: () => neutral,
  report({ prompt, rows }, response): readonly Report[] {
    // A worksheet that was wiped clean says nothing.
    if (Object.keys(response).length === 0) return [];
    const ticks = rows.filter(({ kind }) => kind === 'tick');
    const done = ticks.map(({ id }) => [id, response[id] === 1 ? 'done' : 'open'] as const);
    return [
      ...(done.length > 0 ? [{ type: 'performance' as const, description: prompt, steps: done }] : []),
      ...rows.flatMap(({ id, text }): Report[] => {
        const entry = response[id];
        return typeof entry === 'string'
          ? [{ type: 'long-fill-in', part: id, description: text, response: entry }]
          : [];
      }),
    ];
  },
  recall(data, kept) {
    const kinds = new Map(data.rows.map(({ id, kind }) => [id, kind]));
    return knownEntries<1 | string>(kept, (id, entry) => fits(kinds.get(id), entry));
  },
  isResponse(data, value): value is ChecklistResponse {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const kinds = new Map(data.rows.map(({ id, kind }) => [id, kind]));
    return Object.entries(value).every(([id, entry]) => fits(kinds.get(id), entry));
  },
};

function fits(kind: RowKind | undefined, entry: unknown): boolean {
  if (kind === undefined || kind === 'section') return false;
  if (kind === 'tick') return entry === 1;
  if (typeof entry !== 'string' || entry === '' || entry.length > longestEntry[kind]) return false;
  if (kind === 'number') return Number.isFinite(Number(entry));
  return kind !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(entry);
}
