/** Says of an answer or a note that it names somebody, so that it is left out of what goes to others, or takes that back. */

import { recordOf, noChange, type ChangeSet, type RecordId, type Records } from '../../records/record.ts';

export function markNamed(records: Records, sheet: RecordId, asks: readonly string[], isNamed: boolean): ChangeSet {
  const record = recordOf(records, 'sheet', sheet);
  if (!record || asks.every((ask) => record.data.named.includes(ask) === isNamed)) return noChange;
  const others = record.data.named.filter((one) => !asks.includes(one));
  const named = isNamed ? [...others, ...asks] : others;
  return { puts: [{ ...record, data: { ...record.data, named, turn: record.data.turn + 1 } }], removes: [] };
}

/** `index`: the place of the note among those of the session's run. */
export function markNoteNamed(records: Records, pilot: RecordId, index: number, isNamed: boolean): ChangeSet {
  const record = recordOf(records, 'pilot', pilot);
  const run = record?.data.run;
  const note = run?.notes[index];
  if (!record || !run || !note || (note.named ?? false) === isNamed) return noChange;
  const { named: _, ...plain } = note;
  const notes = run.notes.with(index, isNamed ? { ...plain, named: true } : plain);
  return { puts: [{ ...record, data: { ...record.data, run: { ...run, notes } } }], removes: [] };
}
