/** A session plan as a table: its columns, what stands in them, and the CSV file of it. */

import { writeRows } from '../../base/csv.ts';
import { alignmentRoles, type AlignmentRole, type WorkKind } from '../../model/goals/schema.ts';
import { clock, type SessionRow } from '../../rules/session/session-plan.ts';

export const sessionColumns = ['from', 'to', 'what', 'work', 'goals', 'grouping', 'room', 'materials'] as const;
export type SessionColumn = (typeof sessionColumns)[number];

/** What the interface calls things, in its language. */
export interface SessionWords {
  readonly heads: Readonly<Record<SessionColumn | 'time' | 'page' | 'steps' | 'notes', string>>;
  readonly works: Readonly<Record<WorkKind, string>>;
  readonly roles: Readonly<Record<AlignmentRole, string>>;
  readonly untitled: string;
  minutes(count: number): string;
}

/** The title of what is done, or of the page that is read. */
export function whatOf({ title, page }: SessionRow, { untitled }: SessionWords): string {
  return title.trim() || page.trim() || untitled;
}

/** `practises G1, G2; assesses G2`; empty when it serves no goal. */
export function goalsOf({ goals }: SessionRow, words: SessionWords): string {
  return alignmentRoles
    .map((role) => ({ role, codes: goals.filter(({ roles }) => roles.includes(role)).map(({ code }) => code) }))
    .filter(({ codes }) => codes.length > 0)
    .map(({ role, codes }) => `${words.roles[role]} ${codes.join(', ')}`)
    .join('; ');
}

/** A step as one line, with its minutes when they were given. */
export function stepOf({ text, minutes }: SessionRow['steps'][number], words: SessionWords): string {
  return minutes === 0 ? text : `${text} (${words.minutes(minutes)})`;
}

/** One line of heads, one for each row in its order. */
export function writeSession(rows: readonly SessionRow[], words: SessionWords): string {
  const { heads, works } = words;
  return writeRows([
    [...sessionColumns, 'page', 'steps', 'notes'].map((column) => heads[column as keyof typeof heads]),
    ...rows.map((row) => [
      clock(row.from),
      clock(row.to),
      whatOf(row, words),
      works[row.work],
      goalsOf(row, words),
      row.grouping,
      row.room,
      row.materials.join('\n'),
      row.page,
      row.steps.map((step) => stepOf(step, words)).join('\n'),
      row.notes,
    ]),
  ]);
}
